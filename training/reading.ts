/** Annotated texts read as the product reads them, each by names and a gate that were learned from other documents. */
import { loadAnalyser } from '../src/analysis/analyse.ts';
import { nameClues } from '../src/analysis/clues.ts';
import {
  type ChainWeights,
  findNames,
  NameFeatures,
  type NameSpan,
} from '../src/analysis/names.ts';
import type { JudgeContext } from '../src/extraction/events.ts';
import { type Gate, gateRows } from '../src/extraction/gate.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import { MentionWords } from '../src/extraction/mentions.ts';
import { type Reader, readText } from '../src/extraction/reading.ts';
import { languageOf } from '../src/languages/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import type { LanguageCode, PublishedDate, Sentence } from '../src/types.ts';
import { worldKnowledge } from '../src/world/knowledge.ts';
import type { AnnotatedText } from './annotated.ts';
import { prepare, type TrainingText } from './events.ts';
import { Encoded, type EncodedExample, SETTINGS, trainLogistic } from './logistic.ts';
import { namedTextsFor, trainNames } from './names.ts';

export const FOLDS = 5;
const GATE = { ...SETTINGS, epochs: 6, rate: 0.1, l1: 0.3, l2: 1 };

/** The part of a cross-validation that a document belongs to. */
export function foldOf(group: string): number {
  let x = 7;
  for (const c of group) x = (Math.imul(x, 31) + c.charCodeAt(0)) >>> 0;
  return (x >>> 7) % FOLDS;
}

export function publishedOf(date: string | null): PublishedDate | null {
  return date && /^\d{4}-\d\d-\d\d/u.test(date)
    ? { date: date.slice(0, 10), precision: 'day', source: null }
    : null;
}

interface Draft {
  readonly annotated: AnnotatedText;
  readonly sentences: readonly Sentence[];
  readonly names: readonly (readonly NameSpan[])[];
  /** Sentences with a meeting or call of anybody: parsed, so that all of them teach what happened. */
  readonly told: ReadonlySet<number>;
  readonly judge: JudgeContext;
  /** Rows of words that may tell a meeting, label 1 where one tells a meeting of two named people. */
  readonly gate: readonly { sentence: number; label: number; ids: Int32Array }[];
}

export interface ReadTexts {
  readonly texts: readonly TrainingText[];
  /** Learned from all texts. */
  readonly gate: LinearWeights;
  /** Of the sentences that tell a meeting of two named people, the share that is parsed; and of all sentences. */
  readonly kept: number;
  readonly parsed: number;
}

/** @param least least chance by which a sentence is parsed */
export function readAnnotated(
  language: LanguageCode,
  annotated: readonly AnnotatedText[],
  least: number,
): ReadTexts {
  const rules = languageOf(language);
  const world = worldKnowledge();
  const named = namedTextsFor(language);
  const nameFeatures = new NameFeatures(nameClues(rules, world));
  const analyser = loadAnalyser(language);
  const lists = new MentionWords(rules, world);
  const space = new Encoded();
  const reader = (names: ChainWeights, gate: Gate | null): Reader => ({
    analyser,
    names,
    nameFeatures,
    lists,
    gate,
  });
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainNames(
      named.filter(({ group }) => foldOf(group) !== fold),
      nameFeatures,
      6,
      1,
    ),
  );
  const drafts = annotated.map((text): Draft => {
    const weights = models[foldOf(text.group)] as ChainWeights;
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
    };
    const tokens = sentences.map((s) => tokenize(text.text, s, rules.grammar));
    const names = findNames(tokens, nameFeatures, weights);
    const unparsed = prepare(
      text,
      readText(text.text, sentences, reader(weights, null), names),
      judge,
    );
    const telling = new Set(
      unparsed.events
        .filter(({ participants }) => participants.length > 1)
        .flatMap(({ at }) => [...at]),
    );
    const annotatedSentences = new Set(
      unparsed.events.flatMap(({ at }) => [...at].map((key) => Number(key.split(':')[0]))),
    );
    return {
      annotated: text,
      sentences,
      names,
      told: annotatedSentences,
      judge,
      gate: gateRows(tokens, names, rules).flatMap(({ sentence, rows }) =>
        rows.map(({ at, features }) => ({
          sentence,
          label: telling.has(`${sentence}:${at}`) ? 1 : 0,
          ids: space.encode(features),
        })),
      ),
    };
  });
  const examples = drafts.map(({ gate }) =>
    gate.map(({ label, ids }): EncodedExample => ({ ids, label, weight: 1 })),
  );
  const learn = (chosen: (group: string) => boolean): LinearWeights =>
    trainLogistic(
      examples.filter((_, i) => chosen((drafts[i] as Draft).annotated.group)).flat(),
      space,
      1,
      GATE,
    );
  const gates = Array.from({ length: FOLDS }, (_, fold) => learn((g) => foldOf(g) !== fold));
  let [told, kept, all, parsed] = [0, 0, 0, 0];
  const texts = drafts.map(({ annotated: text, sentences, names, told: also, judge, gate }) => {
    const fold = foldOf(text.group);
    const read = readText(
      text.text,
      sentences,
      reader(models[fold] as ChainWeights, { weights: gates[fold] as LinearWeights, least }),
      names,
      also,
    );
    const passed = gatesPassed(gate, gates[fold] as LinearWeights, space, least);
    const isParsed = (i: number): boolean => passed.has(i);
    all += sentences.length;
    parsed += sentences.filter((_, i) => isParsed(i)).length;
    for (const sentence of new Set(
      gate.flatMap((row) => (row.label === 1 ? [row.sentence] : [])),
    )) {
      told += 1;
      if (isParsed(sentence)) kept += 1;
    }
    return prepare(text, read, judge);
  });
  return {
    texts,
    gate: learn(() => true),
    kept: kept / Math.max(1, told),
    parsed: parsed / Math.max(1, all),
  };
}

/** Sentences that the gate itself lets through. */
function gatesPassed(
  gate: Draft['gate'],
  weights: LinearWeights,
  space: Encoded,
  least: number,
): Set<number> {
  const chance = (ids: Int32Array): number => {
    let sum = 0;
    for (const id of ids) sum += weights.weights.get(space.keys[id] as number)?.[0] ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
  return new Set(gate.filter(({ ids }) => chance(ids) >= least).map(({ sentence }) => sentence));
}
