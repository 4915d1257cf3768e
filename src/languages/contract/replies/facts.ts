/**
 * Wording of answers from passages. Quotations and values come in as they stand in the
 * text; `[n]` marks are put behind by the engine.
 */
import type { SmallTalk } from '../facts.ts';
import type { Searched } from './meetings.ts';

export interface FactReplies {
  readonly quote: (text: string) => string;
  /** The value asked for, before the quotation: "24 août". */
  readonly value: (value: string) => string;
  /** A date as a text words it, and the day it stands for. */
  readonly dated: (words: string, day: string) => string;
  /** Introduces a quotation: "D’après le texte : ". `published` is printed, or null. */
  readonly says: (published: string | null) => string;
  /** Introduces a second one. */
  readonly also: (published: string | null) => string;
  /** Introduces what a reader wrote under an article. */
  readonly readerSays: string;
  /** To what asks nothing of the texts. `texts` counts the corpus. */
  readonly smallTalk: Readonly<Record<Exclude<SmallTalk, 'doubt'>, (texts: number) => string>>;
  /** To somebody who doubts the answer before; `marks` are its proofs, put below this reply, none where it had none. */
  /** "Vrai ou faux ?" where nothing was said before: how to have something checked. */
  readonly nothingDoubted: string;
  readonly doubted: (marks: readonly string[]) => string;
  /** To somebody who asks for an opinion. */
  readonly noOpinion: string;
  readonly notFound: (searched: Searched) => string;
  /** Words of the question that stand nowhere. */
  readonly unknown: (words: readonly string[]) => string;
  /** Words of the question that stand nowhere together with the rest. */
  readonly apart: (words: readonly string[]) => string;
  /** Heading of what comes nearest without being an answer. */
  readonly nearest: string;
  readonly onlyComment: string;
  readonly understood: (typed: string, taken: string) => string;
  /** A question in another language, how it was read, and what of it was not. */
  readonly asked: (language: string, taken: string, left: readonly string[]) => string;
  /** A question in a language that is not read; the names of those whose simple questions are. */
  readonly unread: (languages: readonly string[]) => string;
}
