import type { Forward } from './build.ts';
import { kindBits } from './kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where the words of a passage are, and its id there. */
export interface Home {
  readonly words: PassageWords;
  readonly id: number;
}

/** The words of passages, in one piece or in several over one vocabulary. */
export abstract class CorpusPassages {
  readonly vocabulary: Vocabulary;
  readonly #kinds = new Map<number, number>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Inverse document frequency, over the whole corpus. */
  abstract idf(term: number): number;

  /** Passages of one document have one home. */
  abstract home(id: number): Home;

  /** Do two passages (the second may not exist) belong to one document? */
  abstract sameDocument(id: number, other: number): boolean;

  /** Bits of the kinds of answer a word may be evidence of (kinds.ts). */
  kindsOf(word: number): number {
    let bits = this.#kinds.get(word);
    if (bits === undefined) {
      const language = this.vocabulary.languages[this.vocabulary.wordLanguage[word] ?? 0];
      bits = kindBits(this.vocabulary.words[word] ?? '', language?.words.evidence ?? {});
      this.#kinds.set(word, bits);
    }
    return bits;
  }
}

/** The words of some passages in their order: all of a corpus, or those a query is about. */
export abstract class PassageWords extends CorpusPassages {
  readonly forward: Forward;

  constructor(vocabulary: Vocabulary, forward: Forward) {
    super(vocabulary);
    this.forward = forward;
  }

  home(id: number): Home {
    return { words: this, id };
  }

  sameDocument(id: number, other: number): boolean {
    const { documents } = this.forward;
    return documents[other] !== undefined && documents[other] === documents[id];
  }

  /** Words of a passage's text, header not counted. */
  lengthOf(id: number): number {
    const { starts, headers } = this.forward;
    return (starts[id + 1] ?? 0) - (starts[id] ?? 0) - (headers[id] ?? 0);
  }
}
