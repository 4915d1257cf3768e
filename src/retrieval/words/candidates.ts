/** The best passages of a query by their words: BM25 (Robertson & Zaragoza 2009) over word families. */
import type { Postings } from './build.ts';
import type { Scored } from './passage.ts';
import type { Group, Query } from './wordQuery.ts';

/** Saturation of repeated words and strength of length normalisation (BM25). */
export const K1 = 1.2;
export const B = 0.75;

/** How much a related term counts beside the word asked, when candidates are looked for. */
export const RELATED = 0.4;

/**
 * In a large corpus a frequent word no longer adds passages once this many hold a
 * rarer word of the query, where it has this many times more passages than those.
 */
const ENOUGH = 3000;
const SPARSE = 12;

/** Postings that are searched with others as one. */
export interface Stretch {
  readonly index: {
    readonly postings: Postings;
    readonly size: number;
    lengthOf(id: number): number;
  };
  /** What its ids begin with when all stretches are numbered through. */
  readonly first: number;
  /** 1 for ids that left the corpus; null where none did. */
  readonly gone: Uint8Array | null;
}

/** What counts over all stretches. */
interface Totals {
  readonly averageLength: number;
  frequency(term: number): number;
  idf(term: number): number;
}

export class Candidates {
  readonly #totals: Totals;
  readonly #stretches: readonly Stretch[];
  /** By passage; all 0 between two searches. */
  readonly #scores: Float32Array;
  readonly #best: Float32Array;

  constructor(totals: Totals, stretches: readonly Stretch[]) {
    this.#totals = totals;
    this.#stretches = stretches;
    const size = stretches.reduce((end, { first, index }) => Math.max(end, first + index.size), 0);
    this.#scores = new Float32Array(size);
    this.#best = new Float32Array(size);
  }

  /** The `k` best passages, best first; equal scores by id. */
  search(query: Query, k: number): Scored[] {
    const scores = this.#scores;
    const best = this.#best;
    const totals = this.#totals;
    const touched: number[] = [];
    const rarity = (group: Group): number =>
      Math.max(...group.variants.map(({ term, weight }) => weight * totals.idf(term)));
    const groups = query.groups
      .map((group) => ({ group, rare: rarity(group) }))
      .sort((a, b) => b.rare - a.rare);
    for (const { group } of groups) {
      const inGroup: number[] = [];
      for (const { term, weight, related } of group.variants) {
        const worth = group.weight * weight * (related ? RELATED : 1) * totals.idf(term) * (K1 + 1);
        const known =
          touched.length >= ENOUGH && totals.frequency(term) > touched.length * SPARSE
            ? touched
            : null;
        for (const stretch of this.#stretches) this.#raise(stretch, term, worth, known, inGroup);
      }
      for (const id of inGroup) {
        if (scores[id] === 0) touched.push(id);
        scores[id] = (scores[id] ?? 0) + (best[id] ?? 0);
        best[id] = 0;
      }
    }
    const found = largest(touched, scores, k);
    for (const id of touched) scores[id] = 0;
    return found;
  }

  /**
   * Gives passages of one stretch their credit for a term, where it is more than they had for this word.
   * @param known only these passages; null for all
   */
  #raise(
    { index, first, gone }: Stretch,
    term: number,
    worth: number,
    known: readonly number[] | null,
    inGroup: number[],
  ): void {
    const { starts, passages, weights } = index.postings;
    // The vocabulary may have learned the term after these postings were made.
    if (term + 1 >= starts.length) return;
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    const average = this.#totals.averageLength;
    const best = this.#best;
    const raise = (row: number): void => {
      const own = passages[row] ?? 0;
      if (gone !== null && gone[own] === 1) return;
      const often = (weights[row] ?? 0) / 4;
      const norm = K1 * (1 - B + (B * index.lengthOf(own)) / average);
      const value = (worth * often) / (often + norm);
      const id = first + own;
      const before = best[id] ?? 0;
      if (before === 0) inGroup.push(id);
      if (value > before) best[id] = value;
    };
    if (known === null) for (let row = start; row < end; row++) raise(row);
    else {
      for (const id of known) {
        const own = id - first;
        if (own < 0 || own >= index.size) continue;
        const row = placeOf(passages, own, start, end);
        if (row < end && passages[row] === own) raise(row);
      }
    }
  }
}

/** First row from `start` to `end` whose passage is `id` or later. */
function placeOf(passages: Uint32Array, id: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The k ids with the largest scores, largest first, ties by id. */
function largest(ids: readonly number[], scores: Float32Array, k: number): Scored[] {
  const worse = (a: number, b: number): boolean => {
    const x = scores[a] ?? 0;
    const y = scores[b] ?? 0;
    return x < y || (x === y && a > b);
  };
  const heap: number[] = [];
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      let low = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && worse(heap[child] as number, heap[low] as number)) low = child;
      }
      if (low === at) return;
      [heap[at], heap[low]] = [heap[low] as number, heap[at] as number];
      at = low;
    }
  };
  for (const id of ids) {
    if (heap.length < k) {
      heap.push(id);
      if (heap.length === k) for (let at = k >> 1; at >= 0; at--) sink(at);
    } else if (k > 0 && worse(heap[0] as number, id)) {
      heap[0] = id;
      sink(0);
    }
  }
  return heap
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map((id) => ({ id, score: scores[id] ?? 0 }));
}
