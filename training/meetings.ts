/** Trains the judge of meetings from annotated texts, and cross-validates it by document. */

import type { Candidate } from '../src/extraction/candidates.ts';
import {
  type EventModels,
  eventOf,
  type JudgedEvent,
  mergeEvents,
  partakers,
  readTriggers,
  type Thresholds,
  type TriggerReading,
} from '../src/extraction/events.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import { packLinear, packNetwork } from '../src/extraction/load.ts';
import { chance } from '../src/extraction/network.ts';
import type { LanguageCode } from '../src/types.ts';
import { loadAnnotated } from './annotated.ts';
import { writeLayer } from './card.ts';
import {
  coreferenceExamples,
  pairLabel,
  resolverFor,
  statusExamples,
  type TrainingText,
} from './events.ts';
import { Encoded, type EncodedExample, SETTINGS, trainLogistic } from './logistic.ts';
import { countEvents, type Judged, samePerson } from './matching.ts';
import { type NetworkSettings, trainNetwork } from './network.ts';
import { FOLDS, foldOf, readAnnotated } from './reading.ts';
import { type SettingExample, settingExamples, settingFigures } from './settings.ts';

const PAIRS: NetworkSettings = {
  hidden: 12,
  epochs: 4,
  rate: 0.05,
  l2: 1e-4,
  dropped: 0.4,
  least: 8,
  seed: 1,
  members: 3,
};
const CALL: NetworkSettings = { ...PAIRS, epochs: 8, least: 2, members: 1 };
const SETTING = { ...SETTINGS, epochs: 8, rate: 0.1, l1: 0.2, l2: 1 };
const STATUS = { ...SETTINGS, epochs: 8, rate: 0.1, l1: 0.1, l2: 1 };
/** Chosen on cross-validated figures: of events told, and of one more participant. */
const THRESHOLDS: Thresholds = {
  event: 0.55,
  joining: 0.7,
  gate: 0.015,
  place: 0.25,
  time: 0.25,
};

interface Examples {
  readonly coreference: { space: Encoded; byText: EncodedExample[][] };
  readonly triggers: TriggerReading[][];
  readonly pairs: { space: Encoded; byText: EncodedExample[][] };
  readonly status: {
    space: Encoded;
    byText: { ids: Int32Array; status: number; call: number; tense: number }[][];
  };
  readonly settings: Record<'places' | 'times', Settings>;
}

interface Settings {
  readonly space: Encoded;
  readonly byText: readonly SettingExample[][];
  readonly encoded: EncodedExample[][];
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
    (triggers[i] as TriggerReading[]).flatMap((reading) =>
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
    settings: settingsOf(texts),
  };
}

function settingsOf(texts: readonly TrainingText[]): Examples['settings'] {
  const all = texts.map(settingExamples);
  const of = (key: 'places' | 'times'): Settings => {
    const space = new Encoded();
    const byText = all.map((own) => own[key]);
    return {
      space,
      byText,
      encoded: byText.map((own) =>
        own.flatMap(({ candidates }) =>
          candidates.map((c) => ({ ids: space.encode(c.features), label: c.label, weight: 1 })),
        ),
      ),
    };
  };
  return { places: of('places'), times: of('times') };
}

function learn(examples: Examples, chosen: (i: number) => boolean): EventModels {
  const take = <T>(rows: readonly T[][]): T[] => rows.filter((_, i) => chosen(i)).flat();
  const status = take(examples.status.byText);
  const as = (label: (e: (typeof status)[number]) => number): EncodedExample[] =>
    status.map((e) => ({ ids: e.ids, label: label(e), weight: 1 }));
  const setting = (key: 'places' | 'times'): LinearWeights =>
    trainLogistic(take(examples.settings[key].encoded), examples.settings[key].space, 1, SETTING);
  return {
    coreference: trainLogistic(take(examples.coreference.byText), examples.coreference.space, 1),
    pairs: trainNetwork(take(examples.pairs.byText), examples.pairs.space, PAIRS),
    status: trainLogistic(
      as((e) => e.status),
      examples.status.space,
      3,
      STATUS,
    ),
    call: trainNetwork(
      as((e) => e.call),
      examples.status.space,
      CALL,
    ),
    tense: trainLogistic(
      as((e) => e.tense),
      examples.status.space,
      4,
      STATUS,
    ),
    place: setting('places'),
    time: setting('times'),
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
    const chances = reading.pairs.map(({ features }) => chance(features, models.pairs));
    return partakers(reading, chances, {
      event: threshold,
      joining: Math.max(threshold, THRESHOLDS.joining),
    }).map((taking) =>
      eventOf(reading, taking, chances[taking.best] as number, models, text.judge),
    );
  });
  return mergeEvents(events, text.judge.language).filter(
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
  const settings = new Map<string, number[]>();
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
      const places = settingsFound(examples, 'places', i, models.place);
      const times = settingsFound(examples, 'times', i, models.time);
      const told = settings.get(text.annotated.set) ?? [0, 0, 0, 0];
      settings.set(
        text.annotated.set,
        [...places, ...times].map((n, at) => n + (told[at] as number)),
      );
    }
  }
  return new Map(
    [...sums].map(([set, [right, wrong, missed]]) => [
      set,
      `P ${(right / Math.max(1, right + wrong)).toFixed(3)} R ${(right / Math.max(1, right + missed)).toFixed(3)} F1 ${((2 * right) / Math.max(1, 2 * right + wrong + missed)).toFixed(3)} · place ${settings.get(set)?.slice(0, 2).join('/')} · time ${settings.get(set)?.slice(2).join('/')}`,
    ]),
  );
}

/** Places or times told of meetings of two named people: how many are found, of how many. */
function settingsFound(
  examples: Examples,
  key: 'places' | 'times',
  i: number,
  model: LinearWeights,
): [number, number] {
  const own = (examples.settings[key].byText[i] ?? []).filter(
    ({ event }) => event.participants.length > 1 && !event.call,
  );
  const least = key === 'places' ? THRESHOLDS.place : THRESHOLDS.time;
  const { right, told } = settingFigures(own, model, least);
  return [right, told];
}

/** `npm run train -- <language> meetings`: prints cross-validated figures and the learning curve, then trains on everything. */
export function trainMeetings(language: LanguageCode): void {
  const annotated = loadAnnotated(language);
  const { texts, gate, kept, parsed } = readAnnotated(language, annotated, THRESHOLDS.gate);
  console.log(
    `gate: ${(100 * kept).toFixed(1)} % of the sentences that tell a meeting are parsed, ${(100 * parsed).toFixed(1)} % of all`,
  );
  const examples = examplesOf(texts);
  const scores: Record<string, number> = {};
  const curve = process.argv.includes('--curve') ? [0.25, 0.5, 1] : [1];
  for (const share of curve) {
    const figures = crossValidate(texts, examples, share);
    console.log(`${Math.round(share * 100)} % of the training texts, cross-validated by document:`);
    for (const [set, line] of figures) {
      console.log(`  ${set.padEnd(28)} ${line}`);
      if (share === 1) scores[`${set} event F1`] = Number(/F1 ([\d.]+)/u.exec(line)?.[1]);
    }
  }
  const models = learn(examples, () => true);
  const size = writeLayer(
    language,
    'meetings',
    new Map([
      ['thresholds', Buffer.from(JSON.stringify(THRESHOLDS))],
      ...packLinear('gate', gate),
      ...packLinear('coreference', models.coreference),
      ...packNetwork('pairs', models.pairs),
      ...packLinear('status', models.status),
      ...packNetwork('call', models.call),
      ...packLinear('tense', models.tense),
      ...packLinear('place', models.place),
      ...packLinear('time', models.time),
    ]),
    {
      features: [
        'candidates',
        'coreference',
        'coverage',
        'entities',
        'features',
        'gate',
        'mentions',
        'paths',
        'offices',
        'parts',
        'roles',
        'setting',
        'status',
        'text',
      ].map((name) => `src/extraction/${name}.ts`),
      data: [...new Set(annotated.map(({ set }) => set))],
      licences: ['annotations of this project'],
      scores,
    },
  );
  console.log(`meetings: ${annotated.length} texts, ${size} bytes`);
}
