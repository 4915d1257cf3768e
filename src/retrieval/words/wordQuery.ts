/** A query as the corpus's words tell it. */
import type { AnswerCue } from '../../languages/contract/words.ts';

/** A term that may stand for a word of the query, and how well (0 to 1). */
export interface Variant {
  readonly term: number;
  readonly weight: number;
  /** Not the word asked but one of its family, meaning or translation. */
  readonly related: boolean;
}

/** One word of the query with everything that counts as finding it. */
export interface Group {
  readonly text: string;
  readonly variants: readonly Variant[];
  readonly weight: number;
  /** Written with a capital inside a sentence. */
  readonly name: boolean;
}

export interface Query {
  readonly groups: readonly Group[];
  /** Content words for which the corpus has nothing, not even a spelling near them. */
  readonly unknown: readonly string[];
  /** The kind of answer asked for, where the query tells. */
  readonly wants: AnswerCue | null;
  /** A question, not a headline or keywords. */
  readonly asks: boolean;
}
