import { languages as knownLanguages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { type Forward, forwardOf, Growing, invert, type Postings, WORD } from './build.ts';
import { PartReader, packParts, packStrings } from './bytes.ts';
import { Candidates } from './candidates.ts';
import { type CorpusWords, type Correction, rarityOf } from './corpusWords.ts';
import type { IndexedPassage, Scored } from './passage.ts';
import { PassageWords } from './passageWords.ts';
import { SpellingIndex } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Query } from './wordQuery.ts';

export { B, K1, RELATED } from './candidates.ts';
export type { IndexedPassage, Scored } from './passage.ts';

/** A part of an index to be; `keep` are the ids that stay, in order. */
export interface WordPart {
  readonly index: WordIndex;
  readonly keep?: Iterable<number>;
}

/** In a vocabulary this large, words met once are mostly misprints and are not proposed. */
export const MANY_WORDS = 300_000;

const MAGIC = 0x31574e45;

/**
 * Word index with BM25 (Robertson & Zaragoza 2009) over word families, tolerant
 * of spelling. Postings and the words of each passage are typed arrays.
 */
export class WordIndex extends PassageWords implements CorpusWords {
  readonly postings: Postings;
  /** Words of all texts, headers not counted. */
  readonly length: number;
  readonly averageLength: number;
  /** Words of the vocabulary when this was made: it may learn more for other indexes. */
  readonly wordsAtFirst: number;
  #spelling: SpellingIndex | null = null;
  #counts: Uint32Array | null = null;
  readonly #candidates: Candidates;

  private constructor(vocabulary: Vocabulary, forward: Forward, postings: Postings) {
    super(vocabulary, forward);
    this.postings = postings;
    this.wordsAtFirst = vocabulary.words.length;
    this.length = forward.headers.reduce((left, header) => left - header, forward.tokens.length);
    this.averageLength = Math.max(1, this.length / Math.max(1, this.size));
    this.#candidates = new Candidates(this, [{ index: this, first: 0, gone: null }]);
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
   * @param vocabulary learns the words it lacks; default: a new one
   */
  static merge(
    parts: readonly WordPart[],
    vocabulary = new Vocabulary(parts[0]?.index.vocabulary.languages ?? knownLanguages),
  ): WordIndex {
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

  /** Number of passages that hold a term; of one that the vocabulary learned later, none. */
  frequency(term: number): number {
    const { starts } = this.postings;
    return term + 1 < starts.length ? (starts[term + 1] ?? 0) - (starts[term] ?? 0) : 0;
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
      const rare = this.wordsAtFirst > MANY_WORDS ? 1 : 0;
      this.#spelling = new SpellingIndex(
        this.vocabulary.words,
        (word) => word < this.wordsAtFirst && this.countOf(word) > rare,
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

  search(query: Query, k: number): Scored[] {
    return this.#candidates.search(query, k);
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
