import { CAPITAL, OPENING, WORD } from './build.ts';
import { FEATURES, type Feature, KINDS } from './kinds.ts';
import type { CorpusPassages, PassageWords } from './passageWords.ts';
import type { Query } from './wordQuery.ts';

/** Passages of the same document that count as surroundings, to either side. */
export const SURROUNDINGS = 2;

/** Words within which the words of the query ought to stand together. */
const WINDOW = 12;
const NUMBER = /\d/;

/** Reads the evidence of many passages for one query. */
export class EvidenceReader {
  readonly #index: CorpusPassages;
  readonly #query: Query;
  readonly #groupOf = new Map<number, number>();
  readonly #weightOf = new Map<number, number>();
  /** Group and weight of terms that only are related to a word of the query. */
  readonly #relatedGroup = new Map<number, number>();
  readonly #relatedWeight = new Map<number, number>();
  readonly #worth: number[];
  readonly #ideal: number;
  readonly #rarest: number;

  constructor(index: CorpusPassages, query: Query) {
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
      if (worth === 0) worth = Math.max(...group.variants.map(({ term }) => index.idf(term)));
      return worth * group.weight;
    });
    this.#ideal = this.#worth.reduce((sum, worth) => sum + worth, 0) || 1;
    this.#rarest = this.#worth.indexOf(Math.max(...this.#worth));
  }

  /** The features of one passage, in the order of FEATURES. */
  read(asked: number): Float64Array {
    const { words: index, id } = this.#index.home(asked);
    const { forward, vocabulary } = index;
    const groups = this.#query.groups;
    const worth = this.#worth;
    const ideal = this.#ideal;
    const out = new Float64Array(FEATURES.length);
    if (groups.length === 0) return out;
    let low = id;
    let high = id;
    while (id - low < SURROUNDINGS && index.sameDocument(id, low - 1)) low--;
    while (high - id < SURROUNDINGS && index.sameDocument(id, high + 1)) high++;

    const near = new Float64Array(groups.length);
    const own = new Float64Array(groups.length);
    const alike = new Float64Array(groups.length);
    const exact = new Uint8Array(groups.length);
    const named = new Uint8Array(groups.length);
    const inHeader = new Float64Array(groups.length);
    const at: number[] = [];
    const which: number[] = [];
    const sentenceOf: number[] = [];
    let sentence = 0;
    let place = 0;
    let ownFrom = 0;
    let ownTo = 0;
    for (let passage = low; passage <= high; passage++) {
      const start = forward.starts[passage] ?? 0;
      const text = start + (forward.headers[passage] ?? 0);
      const end = forward.starts[passage + 1] ?? 0;
      const mine = passage === id;
      if (mine) ownFrom = at.length;
      sentence++;
      for (let position = mine ? start : text; position < end; position++) {
        const token = forward.tokens[position] ?? 0;
        const inText = position >= text;
        if (inText) {
          place++;
          if (token & OPENING) sentence++;
        }
        const term = vocabulary.wordTerm[token & WORD] ?? -1;
        if (term < 0) continue;
        const group = this.#groupOf.get(term);
        if (group === undefined) {
          const like = this.#relatedGroup.get(term);
          if (like === undefined) continue;
          const weight = this.#relatedWeight.get(term) ?? 0;
          if (weight > (alike[like] as number)) alike[like] = weight;
          continue;
        }
        const weight = this.#weightOf.get(term) ?? 0;
        if (weight > (near[group] as number)) near[group] = weight;
        if (!inText) {
          inHeader[group] = Math.max(inHeader[group] as number, weight);
          continue;
        }
        if (mine) {
          if (weight > (own[group] as number)) own[group] = weight;
        }
        if (vocabulary.words[token & WORD] === groups[group]?.text) exact[group] = 1;
        if (token & CAPITAL && !(token & OPENING)) named[group] = 1;
        at.push(place);
        which.push(group);
        sentenceOf.push(sentence);
      }
      if (mine) ownTo = at.length;
    }

    let context = 0;
    let coverage = 0;
    let exactly = 0;
    let header = 0;
    let names = 0;
    let allNames = 0;
    let numbers = 0;
    let allNumbers = 0;
    let related = 0;
    for (let group = 0; group < groups.length; group++) {
      const value = worth[group] as number;
      const close = near[group] as number;
      const isNumber = NUMBER.test(groups[group]?.text ?? '');
      if (isNumber) allNumbers += value;
      if (groups[group]?.name) allNames += value;
      if (close === 0) {
        related += value * (alike[group] as number);
        continue;
      }
      context += value * close;
      coverage += value * (own[group] as number);
      header += value * (inHeader[group] as number);
      if (exact[group]) exactly += value;
      if (isNumber) numbers += value * close;
      if (groups[group]?.name && named[group]) names += value * close;
    }
    let opening = 0;
    let window = 0;
    let inSentence = 0;
    let ownWindow = 0;
    let ownPlace = -1;
    if (at.length > 0) {
      [window] = densest(at, which, worth, WINDOW, 0, at.length);
      [ownWindow, ownPlace] = densest(at, which, worth, WINDOW, ownFrom, ownTo);
      inSentence = densestSentence(sentenceOf, which, worth);
      opening = 1 - (at[0] as number) / Math.max(1, place);
    }

    const set = (feature: Feature, value: number): void => {
      out[FEATURES.indexOf(feature)] = value;
    };
    set('exact', exactly / ideal);
    set('rarest', near[this.#rarest] ?? 0);
    set('coverage', coverage / ideal);
    set('window', window / ideal);
    set('ownWindow', ownWindow / ideal);
    set('sentence', inSentence / ideal);
    set('names', allNames > 0 ? names / allNames : 0);
    set('numbers', allNumbers > 0 ? numbers / allNumbers : 0);
    set('opening', opening);
    set('header', header / ideal);
    set('context', context / ideal);
    set('related', related / ideal);
    if (ownPlace >= 0) {
      let before = 0;
      for (let passage = low; passage < id; passage++) before += index.lengthOf(passage);
      const text = (forward.starts[id] ?? 0) + (forward.headers[id] ?? 0);
      this.#answer(out, index, text, forward.starts[id + 1] ?? 0, text + ownPlace - before - 1);
    }
    return out;
  }

  /** Is there, near the words of the query, something of the kind asked for? */
  #answer(out: Float64Array, index: PassageWords, text: number, end: number, from: number): void {
    const wants = this.#query.wants;
    const kind = KINDS.findIndex(([name]) => name === wants);
    const feature = KINDS[kind]?.[1];
    if (feature === undefined) return;
    const { forward, vocabulary } = index;
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

/** The largest worth of different groups within `width` words among hits from…to, and where it starts (-1: nowhere). */
function densest(
  at: readonly number[],
  which: readonly number[],
  worth: readonly number[],
  width: number,
  from: number,
  to: number,
): [number, number] {
  const inside = new Uint16Array(worth.length);
  let sum = 0;
  let best = 0;
  let start = -1;
  let left = from;
  for (let right = from; right < to; right++) {
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
