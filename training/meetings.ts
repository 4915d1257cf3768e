/** Trains the judge of meetings from annotated texts, and cross-validates it by document. */

import { loadAnalyser } from '../src/analysis/analyse.ts';
import { nameClues } from '../src/analysis/clues.ts';
import { NameFeatures } from '../src/analysis/names.ts';
import type { Candidate } from '../src/extraction/events/candidates.ts';
import {
  type EventModels,
  eventOf,
  type JudgeContext,
  type JudgedEvent,
  mergeEvents,
  partakers,
  readTriggers,
  type TriggerReading,
} from '../src/extraction/events/judge.ts';
import { type LinearWeights, probability } from '../src/extraction/events/linear.ts';
import { packLinear } from '../src/extraction/events/load.ts';
import { MentionWords } from '../src/extraction/events/mentions.ts';
import { type Reader, readText } from '../src/extraction/events/read.ts';
import { ruleMeetings } from '../src/extraction/extract.ts';
import { languageOf } from '../src/languages/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import type { LanguageCode, PublishedDate } from '../src/types.ts';
import { worldKnowledge } from '../src/world/knowledge.ts';
import { type AnnotatedText, loadAnnotated } from './annotated.ts';
import { writeLayer } from './card.ts';
import {
  coreferenceExamples,
  pairLabel,
  prepare,
  resolverFor,
  statusExamples,
  type TrainingText,
} from './events.ts';
import { Encoded, type EncodedExample, SETTINGS, trainLogistic } from './logistic.ts';
import { countEvents, type Judged, samePerson } from './matching.ts';
import { namedTextsFor, trainNames } from './names.ts';

const FOLDS = 5;
const PAIRS = { ...SETTINGS, epochs: 6, rate: 0.1, l1: 0.2, l2: 1 };
const STATUS = { ...SETTINGS, epochs: 8, rate: 0.1, l1: 0.1, l2: 1 };
/** Chosen on cross-validated figures: of events told, and of one more participant. */
const THRESHOLDS = { event: 0.45, joining: 0.5 };

function foldOf(group: string): number {
  let x = 7;
  for (const c of group) x = (Math.imul(x, 31) + c.charCodeAt(0)) >>> 0;
  return (x >>> 7) % FOLDS;
}

function publishedOf(date: string | null): PublishedDate | null {
  return date && /^\d{4}-\d\d-\d\d/u.test(date)
    ? { date: date.slice(0, 10), precision: 'day', source: null }
    : null;
}

/** Texts read with names that were learned from the other folds. */
function readAnnotated(
  language: LanguageCode,
  annotated: readonly AnnotatedText[],
): TrainingText[] {
  const rules = languageOf(language);
  const world = worldKnowledge();
  const named = namedTextsFor(language);
  const nameFeatures = new NameFeatures(nameClues(rules, world));
  const analyser = loadAnalyser(language);
  const lists = new MentionWords(rules, world);
  const out: TrainingText[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const names = trainNames(
      named.filter(({ group }) => foldOf(group) !== fold),
      nameFeatures,
      6,
      1,
    );
    const reader: Reader = { analyser, names, nameFeatures, lists };
    for (const text of annotated) {
      if (foldOf(text.group) !== fold) continue;
      const sentences = splitSentences(
        text.text,
        { start: 0, end: text.text.length },
        'article',
        rules,
      );
      const judge: JudgeContext = {
        language: rules,
        world,
        year: text.date ? Number(text.date.slice(0, 4)) : null,
        rules: ruleMeetings(text.text, rules, publishedOf(text.date), text.id),
      };
      out.push(prepare(text, readText(text.text, sentences, reader), judge));
    }
  }
  return out;
}

interface Examples {
  readonly coreference: { space: Encoded; byText: EncodedExample[][] };
  readonly triggers: TriggerReading[][];
  readonly pairs: { space: Encoded; byText: EncodedExample[][] };
  readonly status: {
    space: Encoded;
    byText: { ids: Int32Array; status: number; call: number; tense: number }[][];
  };
}

/** Examples of all texts; who is meant by a pronoun comes from a model that did not see the text. */
function examplesOf(texts: readonly TrainingText[]): Examples {
  const refs = new Encoded();
  const references = texts.map((text) =>
    coreferenceExamples(text).map(
      (e): EncodedExample => ({ ids: refs.encode(e.features), label: e.label, weight: 1 }),
    ),
  );
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    trainLogistic(
      references
        .filter((_, i) => foldOf((texts[i] as TrainingText).annotated.group) !== fold)
        .flat(),
      refs,
      1,
    ),
  );
  const triggers = texts.map((text) =>
    readTriggers(
      text.read,
      resolverFor(text, folds[foldOf(text.annotated.group)] as LinearWeights),
      text.judge,
    ),
  );
  const space = new Encoded();
  const pairs = texts.map((text, i) =>
    // The rules were written on these sentences: what they say of them proves nothing.
    text.annotated.set.startsWith('sentences')
      ? []
      : (triggers[i] as TriggerReading[]).flatMap((reading) =>
          reading.pairs.flatMap((pair): EncodedExample[] => {
            const label = pairLabel(
              text,
              reading.trigger,
              reading.candidates[pair.a] as Candidate,
              reading.candidates[pair.b] as Candidate,
            );
            return label === null ? [] : [{ ids: space.encode(pair.features), label, weight: 1 }];
          }),
        ),
  );
  const statuses = new Encoded();
  const status = texts.map((text) =>
    statusExamples(text).map(({ features, ...rest }) => ({
      ids: statuses.encode(features),
      ...rest,
    })),
  );
  return {
    coreference: { space: refs, byText: references },
    triggers,
    pairs: { space, byText: pairs },
    status: { space: statuses, byText: status },
  };
}

function learn(examples: Examples, chosen: (i: number) => boolean): EventModels {
  const take = <T>(rows: readonly T[][]): T[] => rows.filter((_, i) => chosen(i)).flat();
  const status = take(examples.status.byText);
  const as = (label: (e: (typeof status)[number]) => number): EncodedExample[] =>
    status.map((e) => ({ ids: e.ids, label: label(e), weight: 1 }));
  return {
    coreference: trainLogistic(take(examples.coreference.byText), examples.coreference.space, 1),
    pairs: trainLogistic(take(examples.pairs.byText), examples.pairs.space, 1, PAIRS),
    status: trainLogistic(
      as((e) => e.status),
      examples.status.space,
      3,
      STATUS,
    ),
    call: trainLogistic(
      as((e) => e.call),
      examples.status.space,
      1,
      STATUS,
    ),
    tense: trainLogistic(
      as((e) => e.tense),
      examples.status.space,
      4,
      STATUS,
    ),
  };
}

/** Events of a text from readings whose coreference is already settled. */
function judged(
  text: TrainingText,
  readings: readonly TriggerReading[],
  models: EventModels,
  threshold: number,
): JudgedEvent[] {
  const events = readings.flatMap((reading): JudgedEvent[] => {
    const chances = reading.pairs.map(({ features }) => probability(features, models.pairs));
    return partakers(reading, chances, {
      event: threshold,
      joining: Math.max(threshold, THRESHOLDS.joining),
    }).map((taking) =>
      eventOf(reading, taking, chances[taking.best] as number, models, text.judge),
    );
  });
  return mergeEvents(events).filter(
    ({ kind, participants }) => kind === 'Meet' && participants.length > 1,
  );
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ');

/** Found, wrong, missed, as `../shared/tools/score.py` counts events. */
function count(text: TrainingText, events: readonly JudgedEvent[]): [number, number, number] {
  const { annotated, read } = text;
  const gold = annotated.meetings
    .filter(({ participants }) => participants.length > 1)
    .map(
      (m): Judged => ({
        participants: m.participants,
        status: m.polarity === 'negative' ? '2' : m.modality === 'other' ? '1' : '0',
      }),
    );
  const soft = [
    ...annotated.ignore.map(({ participants }) => participants).filter((p) => p.length > 1),
    ...annotated.meetings
      .filter((m) => m.optional.length > 0)
      .map((m) => [...m.participants, ...m.optional]),
  ];
  const found = events.map((e) => ({
    participants: e.participants.map(({ name }) => name),
    status: String(e.status),
    sentence: e.trigger.sentence,
  }));
  return countEvents(gold, found, (m) => {
    const people = m.participants;
    if (
      people.every((x, a) =>
        people.every(
          (y, b) =>
            a >= b ||
            soft.some((s) => s.some((z) => samePerson(x, z)) && s.some((z) => samePerson(y, z))),
        ),
      )
    )
      return true;
    const s = read.sentences[(m as (typeof found)[number]).sentence];
    const quote = s ? fold(annotated.text.slice(s.start, s.end)) : '';
    return annotated.ignore.some(({ trigger }) => trigger !== '' && quote.includes(fold(trigger)));
  });
}

/** Figures by set: each document judged by models that did not see it. `share` of the training texts is used. */
function crossValidate(
  texts: readonly TrainingText[],
  examples: Examples,
  share: number,
): Map<string, string> {
  const sums = new Map<string, [number, number, number]>();
  for (let k = 0; k < FOLDS; k += 1) {
    const models = learn(
      examples,
      (i) =>
        foldOf((texts[i] as TrainingText).annotated.group) !== k && (i * 7919) % 100 < share * 100,
    );
    for (const [i, text] of texts.entries()) {
      if (foldOf(text.annotated.group) !== k) continue;
      const counted = count(
        text,
        judged(text, examples.triggers[i] as TriggerReading[], models, THRESHOLDS.event),
      );
      const row = sums.get(text.annotated.set) ?? [0, 0, 0];
      counted.forEach((n, at) => {
        row[at] = (row[at] as number) + n;
      });
      sums.set(text.annotated.set, row);
    }
  }
  return new Map(
    [...sums].map(([set, [right, wrong, missed]]) => [
      set,
      `P ${(right / Math.max(1, right + wrong)).toFixed(3)} R ${(right / Math.max(1, right + missed)).toFixed(3)} F1 ${((2 * right) / Math.max(1, 2 * right + wrong + missed)).toFixed(3)}`,
    ]),
  );
}

/** `npm run train -- <language> meetings`: prints cross-validated figures and the learning curve, then trains on everything. */
export function trainMeetings(language: LanguageCode): void {
  const annotated = loadAnnotated(language);
  const texts = readAnnotated(language, annotated);
  const examples = examplesOf(texts);
  const scores: Record<string, number> = {};
  const curve = process.argv.includes('--curve') ? [0.25, 0.5, 1] : [1];
  for (const share of curve) {
    const figures = crossValidate(texts, examples, share);
    console.log(`${Math.round(share * 100)} % of the training texts, cross-validated by document:`);
    for (const [set, line] of figures) {
      console.log(`  ${set.padEnd(28)} ${line}`);
      if (share === 1) scores[`${set} event F1`] = Number(line.slice(-5));
    }
  }
  const models = learn(examples, () => true);
  const size = writeLayer(
    language,
    'meetings',
    new Map([
      ['thresholds', Buffer.from(JSON.stringify(THRESHOLDS))],
      ...packLinear('coreference', models.coreference),
      ...packLinear('pairs', models.pairs),
      ...packLinear('status', models.status),
      ...packLinear('call', models.call),
      ...packLinear('tense', models.tense),
    ]),
    {
      features: [
        'candidates',
        'coreference',
        'entities',
        'features',
        'mentions',
        'paths',
        'roles',
        'rules',
        'status',
        'text',
      ].map((name) => `src/extraction/events/${name}.ts`),
      data: [...new Set(annotated.map(({ set }) => set))],
      licences: ['annotations of this project'],
      scores,
    },
  );
  console.log(`meetings: ${annotated.length} texts, ${size} bytes`);
}
