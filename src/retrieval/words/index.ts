import { languages as knownLanguages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { type Forward, forwardOf, Growing, invert, type Postings, WORD } from './build.ts';
import { PartReader, packParts, packStrings } from './bytes.ts';
import { type CorpusWords, type Correction, rarityOf } from './corpusWords.ts';
import type { IndexedPassage, Scored } from './passage.ts';
import { PassageWords } from './passageWords.ts';
import { SpellingIndex } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Group, Query } from './wordQuery.ts';

export type { IndexedPassage, Scored } from './passage.ts';

/** Saturation of repeated words and strength of length normalisation (BM25). */
export const K1 = 1.2;
export const B = 0.75;

/** In a vocabulary this large, words met once are mostly misprints and are not proposed. */
export const MANY_WORDS = 300_000;

/** How much a related term counts beside the word asked, when candidates are looked for. */
export const RELATED = 0.4;

/**
 * In a large corpus a frequent word no longer adds passages once this many hold a
 * rarer word of the query, where it has this many times more passages than those.
 */
export const ENOUGH = 3000;
export const SPARSE = 12;

const MAGIC = 0x31574e45;

/**
 * Word index with BM25 (Robertson & Zaragoza 2009) over word families, tolerant
 * of spelling. Postings and the words of each passage are typed arrays.
 */
export class WordIndex extends PassageWords implements CorpusWords {
  readonly postings: Postings;
  readonly averageLength: number;
  #spelling: SpellingIndex | null = null;
  #counts: Uint32Array | null = null;
  readonly #scores: Float32Array;
  readonly #group: Float32Array;

  private constructor(vocabulary: Vocabulary, forward: Forward, postings: Postings) {
    super(vocabulary, forward);
    this.postings = postings;
    let headers = 0;
    for (const length of forward.headers) headers += length;
    this.averageLength = Math.max(1, (forward.tokens.length - headers) / Math.max(1, this.size));
    this.#scores = new Float32Array(this.size);
    this.#group = new Float32Array(this.size);
  }

  /** Number of passages. */
  get size(): number {
    return this.forward.headers.length;
  }

  /** Indexes passages in the order given: the n-th has id n, which `id` must say. */
  static build(
    passages: Iterable<IndexedPassage>,
    options: { readonly languages?: readonly Language[] } = {},
  ): WordIndex {
    const vocabulary = new Vocabulary(options.languages ?? knownLanguages);
    const forward = forwardOf(passages, vocabulary);
    vocabulary.forgetSpellings();
    return new WordIndex(vocabulary, forward, invert(forward, vocabulary));
  }

  /**
   * One index out of several without reading a text again. `keep` gives the ids
   * of a part that stay, in order (default all); they are renumbered from 0 in
   * the order of the parts.
   */
  static merge(
    parts: readonly { readonly index: WordIndex; readonly keep?: Iterable<number> }[],
  ): WordIndex {
    const vocabulary = new Vocabulary(parts[0]?.index.vocabulary.languages ?? knownLanguages);
    const tokens = new Growing();
    const starts = new Growing();
    const headers = new Growing();
    const languages = new Growing();
    const documents = new Growing();
    for (const { index, keep } of parts) {
      const old = index.vocabulary;
      const renamed = new Int32Array(old.words.length).fill(-1);
      const { forward } = index;
      let document = -1;
      let first = 0;
      for (const id of keep ?? forward.headers.keys()) {
        if (forward.documents[id] !== document) first = starts.length;
        document = forward.documents[id] ?? -1;
        documents.push(first);
        starts.push(tokens.length);
        const end = forward.starts[id + 1] ?? 0;
        for (let at = forward.starts[id] ?? 0; at < end; at++) {
          const token = forward.tokens[at] ?? 0;
          const word = token & WORD;
          let name = renamed[word] ?? -1;
          if (name < 0) {
            name = vocabulary.addFolded(old.words[word] ?? '', old.wordLanguage[word] ?? 0);
            renamed[word] = name;
          }
          tokens.push(((token & ~WORD) | name) >>> 0);
        }
        headers.push(forward.headers[id] ?? 0);
        languages.push(forward.languages[id] ?? 0);
      }
    }
    starts.push(tokens.length);
    const forward: Forward = {
      starts: starts.done(),
      tokens: tokens.done(),
      headers: Uint8Array.from(headers.done()),
      languages: Uint8Array.from(languages.done()),
      documents: documents.done(),
    };
    return new WordIndex(vocabulary, forward, invert(forward, vocabulary));
  }

  /** Number of passages that hold a term. */
  frequency(term: number): number {
    return (this.postings.starts[term + 1] ?? 0) - (this.postings.starts[term] ?? 0);
  }

  /** Occurrences of a word in all texts. */
  countOf(word: number): number {
    if (!this.#counts) {
      this.#counts = new Uint32Array(this.vocabulary.words.length);
      for (const token of this.forward.tokens) {
        const id = token & WORD;
        this.#counts[id] = (this.#counts[id] ?? 0) + 1;
      }
    }
    return this.#counts[word] ?? 0;
  }

  /** The corpus's words, to find what a misspelt one may mean; made at first use. */
  get spelling(): SpellingIndex {
    if (!this.#spelling) {
      const rare = this.vocabulary.words.length > MANY_WORDS ? 1 : 0;
      this.#spelling = new SpellingIndex(
        this.vocabulary.words,
        (word) => this.countOf(word) > rare,
        this.vocabulary.languages.flatMap((language) => language.words.sounds),
      );
    }
    return this.#spelling;
  }

  get languages(): readonly Language[] {
    return this.vocabulary.languages;
  }

  term(form: string): number | undefined {
    return this.vocabulary.term(form);
  }

  formOf(term: number): string {
    return this.vocabulary.terms[term] ?? '';
  }

  corrections(typed: string): Correction[] {
    const { words, wordTerm } = this.vocabulary;
    return this.spelling.near(typed).map(({ word, cost }) => ({
      text: words[word] ?? '',
      term: wordTerm[word] ?? -1,
      cost,
      count: this.countOf(word),
    }));
  }

  /** The `k` best passages, best first; equal scores by id. */
  search(query: Query, k: number): Scored[] {
    const scores = this.#scores;
    const touched: number[] = [];
    const { starts, passages, weights } = this.postings;
    const average = this.averageLength;
    const credit = (row: number, worth: number): number => {
      const often = (weights[row] ?? 0) / 4;
      const norm = K1 * (1 - B + (B * this.lengthOf(passages[row] ?? 0)) / average);
      return (worth * often) / (often + norm);
    };
    const best = this.#group;
    const rarity = (group: Group): number =>
      Math.max(...group.variants.map(({ term, weight }) => weight * this.idf(term)));
    const groups = query.groups
      .map((group) => ({ group, rare: rarity(group) }))
      .sort((a, b) => b.rare - a.rare);
    for (const { group } of groups) {
      const inGroup: number[] = [];
      const raise = (row: number, worth: number): void => {
        const id = passages[row] ?? 0;
        const value = credit(row, worth);
        const before = best[id] ?? 0;
        if (before === 0) inGroup.push(id);
        if (value > before) best[id] = value;
      };
      for (const { term, weight, related } of group.variants) {
        const worth = group.weight * weight * (related ? RELATED : 1) * this.idf(term) * (K1 + 1);
        const start = starts[term] ?? 0;
        const end = starts[term + 1] ?? 0;
        if (touched.length >= ENOUGH && end - start > touched.length * SPARSE) {
          for (const id of touched) {
            const row = placeOf(passages, id, start, end);
            if (passages[row] === id && row < end) raise(row, worth);
          }
        } else for (let row = start; row < end; row++) raise(row, worth);
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

  idf(term: number): number {
    return rarityOf(this.frequency(term), this.size);
  }

  toBytes(): Uint8Array {
    const { vocabulary, forward, postings } = this;
    return packParts(MAGIC, [
      packStrings(vocabulary.languages.map((language) => language.code)),
      packStrings(vocabulary.words),
      Uint8Array.from(vocabulary.wordLanguage),
      Int32Array.from(vocabulary.wordTerm),
      packStrings(vocabulary.terms),
      forward.starts,
      forward.tokens,
      forward.headers,
      forward.languages,
      forward.documents,
      postings.starts,
      postings.passages,
      postings.weights,
    ]);
  }

  /** Reads what `toBytes` wrote; throws RangeError on other bytes. */
  static fromBytes(
    bytes: Uint8Array,
    options: { readonly languages?: readonly Language[] } = {},
  ): WordIndex {
    const parts = new PartReader(MAGIC, bytes);
    const known = options.languages ?? knownLanguages;
    const languages = parts.strings().map((code) => {
      const language = known.find((one) => one.code === code);
      if (!language) throw new RangeError(`index was built with language "${code}"`);
      return language;
    });
    const words = parts.strings();
    const wordLanguage = Array.from(parts.u8());
    const wordTerm = Array.from(parts.i32());
    const terms = parts.strings();
    const vocabulary = new Vocabulary(languages, words, wordLanguage, wordTerm, terms);
    const forward: Forward = {
      starts: parts.u32(),
      tokens: parts.u32(),
      headers: parts.u8(),
      languages: parts.u8(),
      documents: parts.u32(),
    };
    const postings: Postings = { starts: parts.u32(), passages: parts.u32(), weights: parts.u8() };
    return new WordIndex(vocabulary, forward, postings);
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
