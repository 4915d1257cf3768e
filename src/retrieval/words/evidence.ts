import type { AnswerCue } from '../../languages/contract/words.ts';
import { CAPITAL, OPENING, WORD } from './build.ts';
import type { WordIndex } from './index.ts';
import type { Query } from './query.ts';

/**
 * What speaks for a passage as the answer to a query, each a number near 0 to 1.
 * The ranking adds them up with fixed weights (ranking.ts).
 */
export const FEATURES = [
  'bm25',
  'exact',
  'rarest',
  'window',
  'sentence',
  'names',
  'numbers',
  'opening',
  'header',
  'context',
  'related',
  'wantsDate',
  'wantsPlace',
  'wantsReason',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Passages of the same document that count as surroundings, to either side. */
const SURROUNDINGS = 2;
const K1 = 1.2;

/** Words within which the words of the query ought to stand together. */
const WINDOW = 12;
const NUMBER = /\d/;
const YEAR = /^(1[0-9]|20)\d\d$/;
const KIND_KNOWN = 128;
/** Kinds of answer that measurably help to find the passage, and their feature. */
const KINDS: readonly (readonly [AnswerCue, Feature])[] = [
  ['date', 'wantsDate'],
  ['place', 'wantsPlace'],
  ['reason', 'wantsReason'],
];

/** Reads the evidence of many passages for one query. */
export class EvidenceReader {
  readonly #index: WordIndex;
  readonly #query: Query;
  readonly #groupOf = new Map<number, number>();
  readonly #weightOf = new Map<number, number>();
  /** Group and weight of terms that only are related to a word of the query. */
  readonly #relatedGroup = new Map<number, number>();
  readonly #relatedWeight = new Map<number, number>();
  readonly #worth: number[];
  readonly #ideal: number;
  readonly #rarest: number;

  constructor(index: WordIndex, query: Query) {
    this.#index = index;
    this.#query = query;
    this.#worth = query.groups.map((group, n) => {
      let worth = 0;
      for (const { term, weight, related } of group.variants) {
        if (related) {
          if ((this.#relatedWeight.get(term) ?? 0) < weight) {
            this.#relatedGroup.set(term, n);
            this.#relatedWeight.set(term, weight);
          }
          continue;
        }
        if ((this.#weightOf.get(term) ?? 0) < weight) {
          this.#groupOf.set(term, n);
          this.#weightOf.set(term, weight);
        }
        worth = Math.max(worth, weight * index.idf(term));
      }
      return worth * group.weight;
    });
    this.#ideal = this.#worth.reduce((sum, worth) => sum + worth, 0) || 1;
    this.#rarest = this.#worth.indexOf(Math.max(...this.#worth));
  }

  /** The features of one passage, in the order of FEATURES. */
  read(id: number): Float64Array {
    const index = this.#index;
    const { forward, vocabulary } = index;
    const groups = this.#query.groups;
    const worth = this.#worth;
    const ideal = this.#ideal;
    const from = forward.starts[id] ?? 0;
    const text = from + (forward.headers[id] ?? 0);
    const end = forward.starts[id + 1] ?? 0;
    const length = end - text;
    const out = new Float64Array(FEATURES.length);
    if (groups.length === 0) return out;

    const often = new Float64Array(groups.length);
    const best = new Float64Array(groups.length);
    const exact = new Uint8Array(groups.length);
    const named = new Uint8Array(groups.length);
    const inHeader = new Uint8Array(groups.length);
    const alike = new Float64Array(groups.length);
    const at: number[] = [];
    const which: number[] = [];
    const sentenceOf: number[] = [];
    let sentence = 0;
    for (let position = from; position < end; position++) {
      const token = forward.tokens[position] ?? 0;
      if (token & OPENING) sentence++;
      const term = vocabulary.wordTerm[token & WORD] ?? -1;
      if (term < 0) continue;
      const group = this.#groupOf.get(term);
      if (group === undefined) {
        const like = this.#relatedGroup.get(term);
        if (like !== undefined) {
          const weight = this.#relatedWeight.get(term) ?? 0;
          if (weight > (alike[like] as number)) alike[like] = weight;
        }
        continue;
      }
      const weight = this.#weightOf.get(term) ?? 0;
      if (weight > (best[group] as number)) best[group] = weight;
      if (position < text) {
        inHeader[group] = 1;
        (often[group] as number) += 0.75 * weight;
        continue;
      }
      (often[group] as number) += weight;
      if (vocabulary.words[token & WORD] === groups[group]?.text) exact[group] = 1;
      if (token & CAPITAL && !(token & OPENING)) named[group] = 1;
      at.push(position - text);
      which.push(group);
      sentenceOf.push(sentence);
    }

    const norm = K1 * (0.25 + (0.75 * length) / index.averageLength);
    let bm25 = 0;
    let exactly = 0;
    let header = 0;
    let names = 0;
    let allNames = 0;
    let numbers = 0;
    let allNumbers = 0;
    let related = 0;
    for (let group = 0; group < groups.length; group++) {
      const value = worth[group] as number;
      const tf = often[group] as number;
      const isNumber = NUMBER.test(groups[group]?.text ?? '');
      if (isNumber) allNumbers += value;
      if (groups[group]?.name) allNames += value;
      if (tf === 0) {
        related += value * (alike[group] as number);
        continue;
      }
      const close = best[group] as number;
      bm25 += (value * close * tf * (K1 + 1)) / (tf + norm);
      if (exact[group]) exactly += value;
      if (inHeader[group]) header += value * close;
      if (isNumber) numbers += value * close;
      if (groups[group]?.name && named[group]) names += value * close;
    }
    let opening = 0;
    let window = 0;
    let windowAt = 0;
    let inSentence = 0;
    if (at.length > 0) {
      [window, windowAt] = densest(at, which, worth, WINDOW);
      inSentence = densestSentence(sentenceOf, which, worth);
      opening = 1 - (at[0] as number) / Math.max(1, length);
    }

    // The words of the passages around it in the same document.
    const near = new Float64Array(groups.length);
    near.set(best);
    for (let step = -SURROUNDINGS; step <= SURROUNDINGS; step++) {
      const other = id + step;
      if (step === 0 || !index.sameDocument(id, other)) continue;
      const last = forward.starts[other + 1] ?? 0;
      const start = (forward.starts[other] ?? 0) + (forward.headers[other] ?? 0);
      for (let position = start; position < last; position++) {
        const term = vocabulary.wordTerm[(forward.tokens[position] ?? 0) & WORD] ?? -1;
        const group = term < 0 ? undefined : this.#groupOf.get(term);
        if (group === undefined) continue;
        const weight = this.#weightOf.get(term) ?? 0;
        if (weight > (near[group] as number)) near[group] = weight;
      }
    }
    let context = 0;
    for (let group = 0; group < groups.length; group++) {
      context += (worth[group] as number) * (near[group] as number);
    }

    const set = (feature: Feature, value: number): void => {
      out[FEATURES.indexOf(feature)] = value;
    };
    set('bm25', bm25 / ideal);
    set('exact', exactly / ideal);
    set('rarest', best[this.#rarest] ?? 0);
    set('window', window / ideal);
    set('sentence', inSentence / ideal);
    set('names', allNames > 0 ? names / allNames : 0);
    set('numbers', allNumbers > 0 ? numbers / allNumbers : 0);
    set('opening', opening);
    set('header', header / ideal);
    set('context', context / ideal);
    set('related', related / ideal);
    if (at.length > 0) this.#answer(out, text, end, text + windowAt);
    return out;
  }

  /** Is there, near the words of the query, something of the kind asked for? */
  #answer(out: Float64Array, text: number, end: number, from: number): void {
    const wants = this.#query.wants;
    const kind = KINDS.findIndex(([name]) => name === wants);
    const feature = KINDS[kind]?.[1];
    if (feature === undefined) return;
    const { forward, vocabulary } = this.#index;
    const last = Math.min(end, from + 3 * WINDOW);
    for (let position = Math.max(text, from - WINDOW); position < last; position++) {
      const token = forward.tokens[position] ?? 0;
      if (this.#groupOf.has(vocabulary.wordTerm[token & WORD] ?? -1)) continue;
      const named = wants === 'place' && token & CAPITAL && !(token & OPENING);
      if (named || this.#index.kindsOf(token & WORD) & (1 << kind)) {
        out[FEATURES.indexOf(feature)] = 1;
        return;
      }
    }
  }
}

/** The largest worth of different groups within `width` words, and where that window starts. */
function densest(
  at: readonly number[],
  which: readonly number[],
  worth: readonly number[],
  width: number,
): [number, number] {
  const inside = new Uint16Array(worth.length);
  let sum = 0;
  let best = 0;
  let start = at[0] ?? 0;
  let left = 0;
  for (let right = 0; right < at.length; right++) {
    const group = which[right] as number;
    if (inside[group] === 0) sum += worth[group] as number;
    inside[group] = (inside[group] as number) + 1;
    while ((at[right] as number) - (at[left] as number) >= width) {
      const gone = which[left] as number;
      inside[gone] = (inside[gone] as number) - 1;
      if (inside[gone] === 0) sum -= worth[gone] as number;
      left++;
    }
    if (sum > best + 1e-9) {
      best = sum;
      start = at[left] as number;
    }
  }
  return [best, start];
}

function densestSentence(
  sentenceOf: readonly number[],
  which: readonly number[],
  worth: readonly number[],
): number {
  let best = 0;
  let sum = 0;
  let sentence = -1;
  const inside = new Set<number>();
  for (let n = 0; n < which.length; n++) {
    if (sentenceOf[n] !== sentence) {
      sentence = sentenceOf[n] as number;
      sum = 0;
      inside.clear();
    }
    const group = which[n] as number;
    if (inside.has(group)) continue;
    inside.add(group);
    sum += worth[group] as number;
    if (sum > best) best = sum;
  }
  return best;
}

/** Bits of the kinds a word is evidence of, with a bit that says it has been looked at. */
export function kindBits(
  word: string,
  evidence: Readonly<Partial<Record<AnswerCue, ReadonlySet<string>>>>,
): number {
  let bits = KIND_KNOWN;
  if (YEAR.test(word)) bits |= 1;
  KINDS.forEach(([kind], n) => {
    if (evidence[kind]?.has(word)) bits |= 1 << n;
  });
  return bits;
}
