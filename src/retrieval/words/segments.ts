import type { Language } from '../../languages/language.ts';
import { WORD } from './build.ts';
import { Candidates, type Stretch } from './candidates.ts';
import { type Correction, rarityOf } from './corpusWords.ts';
import { MANY_WORDS, WordIndex } from './index.ts';
import type { Scored } from './passage.ts';
import { CorpusPassages, type Home } from './passageWords.ts';
import type { SearchedWords } from './query.ts';
import { nearest, type Spelling, SpellingIndex } from './spelling.ts';
import type { Query } from './wordQuery.ts';

/** A word index beside others, over the vocabulary of the first of them. */
export interface Segment {
  readonly index: WordIndex;
  /** Its passages that left the corpus, by their ids in it. */
  readonly gone: readonly number[];
}

interface Placed extends Stretch {
  readonly index: WordIndex;
}

/** Misspelt words whose corrections are kept. */
const REMEMBERED = 2000;

/**
 * Word indexes searched as one, so that a text more costs a small index more and not a large one
 * made anew. Frequencies and lengths are those of all passages that are still there: scores are the
 * same as of one index over them. Ids number the passages through, in the order of the segments.
 */
export class WordSegments extends CorpusPassages implements SearchedWords {
  /** Passages that are still there. */
  readonly size: number;
  readonly averageLength: number;
  readonly #segments: readonly Placed[];
  readonly #base: WordIndex;
  readonly #candidates: Candidates;
  /** How many passages that left held a term, and how often they had a word. */
  readonly #goneTerms = new Map<number, number>();
  readonly #goneWords = new Map<number, number>();
  #later: SpellingIndex | null = null;
  readonly #spelled = new Map<string, readonly Spelling[]>();

  /** @param segments at least one; those behind the first come from `joining` it */
  constructor(segments: readonly Segment[]) {
    const base = segments[0]?.index;
    if (base === undefined) throw new Error('a word index needs a segment');
    super(base.vocabulary);
    this.#base = base;
    let first = 0;
    let size = 0;
    let length = 0;
    const placed: Placed[] = [];
    for (const { index, gone } of segments) {
      for (const id of gone) {
        length -= index.lengthOf(id);
        this.#forget(index, id);
      }
      placed.push({ index, first, gone: gone.length === 0 ? null : flagged(index.size, gone) });
      first += index.size;
      size += index.size - gone.length;
      length += index.length;
    }
    this.#segments = placed;
    this.size = size;
    this.averageLength = Math.max(1, length / Math.max(1, size));
    this.#candidates = new Candidates(this, placed);
  }

  /** The passages of an index over the vocabulary of `base`, which learns the words it lacks. */
  static joining(base: WordIndex, index: WordIndex): WordIndex {
    return WordIndex.merge([{ index }], base.vocabulary);
  }

  get languages(): readonly Language[] {
    return this.vocabulary.languages;
  }

  home(id: number): Home {
    const { index, first } = this.#placeOf(id);
    return { words: index, id: id - first };
  }

  sameDocument(id: number, other: number): boolean {
    const { index, first } = this.#placeOf(id);
    return index.sameDocument(id - first, other - first);
  }

  /** Number of a family form, undefined where no passage has it: the vocabulary forgets nothing. */
  term(form: string): number | undefined {
    const term = this.vocabulary.term(form);
    return term !== undefined && this.frequency(term) > 0 ? term : undefined;
  }

  formOf(term: number): string {
    return this.vocabulary.terms[term] ?? '';
  }

  frequency(term: number): number {
    return this.#segments.reduce(
      (sum, { index }) => sum + index.frequency(term),
      -(this.#goneTerms.get(term) ?? 0),
    );
  }

  idf(term: number): number {
    return rarityOf(this.frequency(term), this.size);
  }

  /** Occurrences of a word in all texts. */
  countOf(word: number): number {
    return this.#segments.reduce(
      (sum, { index }) => sum + index.countOf(word),
      -(this.#goneWords.get(word) ?? 0),
    );
  }

  corrections(typed: string): Correction[] {
    const { words, wordTerm } = this.vocabulary;
    return this.#near(typed).map(({ word, cost }) => ({
      text: words[word] ?? '',
      term: wordTerm[word] ?? -1,
      cost,
      count: this.countOf(word),
    }));
  }

  search(query: Query, k: number): Scored[] {
    return this.#candidates.search(query, k);
  }

  #near(typed: string): readonly Spelling[] {
    const before = this.#spelled.get(typed);
    if (before !== undefined) return before;
    const { words, languages } = this.vocabulary;
    const rare = words.length > MANY_WORDS ? 1 : 0;
    // Words of the first segment are indexed with it, once for all generations.
    const known = this.#base.wordsAtFirst;
    this.#later ??= new SpellingIndex(
      words,
      (word) => word >= known && this.countOf(word) > rare,
      languages.flatMap((language) => language.words.sounds),
    );
    const found = nearest(
      [this.#base.spelling, this.#later],
      typed,
      (word) => this.countOf(word) > rare,
    );
    if (this.#spelled.size >= REMEMBERED) this.#spelled.clear();
    this.#spelled.set(typed, found);
    return found;
  }

  #placeOf(id: number): Placed {
    let at = this.#segments.length - 1;
    while (at > 0 && (this.#segments[at] as Placed).first > id) at--;
    return this.#segments[at] as Placed;
  }

  /** A passage that left counts no longer. */
  #forget({ forward }: WordIndex, id: number): void {
    const { wordTerm } = this.vocabulary;
    const terms = new Set<number>();
    const end = forward.starts[id + 1] ?? 0;
    for (let at = forward.starts[id] ?? 0; at < end; at++) {
      const word = (forward.tokens[at] ?? 0) & WORD;
      this.#goneWords.set(word, (this.#goneWords.get(word) ?? 0) + 1);
      const term = wordTerm[word] ?? -1;
      if (term >= 0) terms.add(term);
    }
    for (const term of terms) this.#goneTerms.set(term, (this.#goneTerms.get(term) ?? 0) + 1);
  }
}

function flagged(size: number, ids: readonly number[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (const id of ids) flags[id] = 1;
  return flags;
}
