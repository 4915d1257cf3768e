import type { LanguageCode } from '../../types.ts';

/**
 * A language that questions may come in and answers do not: its few question words and the words by which people
 * meet. Lower case; accents do not matter; `*` at the end stands for any letters. What the tables do not hold is not
 * understood, and said.
 */
export interface AskingLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Its name in the languages of answers. */
  readonly name: Readonly<Record<LanguageCode, string>>;
  /** Language it is answered in. */
  readonly answerIn: LanguageCode;
  readonly script: 'Latin' | 'Arabic';
  /** Grammar words that tell the language. */
  readonly words: readonly string[];
  readonly who: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly why: readonly string[];
  readonly howOften: readonly string[];
  readonly about: readonly string[];
  /** Verbs and nouns of meeting. */
  readonly meeting: readonly string[];
  /** Deny the meeting asked about: "no", "nicht". */
  readonly negation: readonly string[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Letters by which it writes names otherwise than French: "Lawrow". */
  readonly spelling?: Readonly<Record<string, string>>;
  /** Names of places and how French writes them. */
  readonly places: Readonly<Record<string, string>>;
}
