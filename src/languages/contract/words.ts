/**
 * What the word index must know of a language. All strings are folded: lower
 * case, no accents, ligatures written out (see text/fold.ts).
 */

/** What kind of evidence a question asks for. */
export type AnswerCue = 'date' | 'number' | 'person' | 'place' | 'reason' | 'manner';

/** `ending` is replaced by `by` when at least `keep` letters stand before it. */
export type EndingRule = readonly [ending: string, by: string, keep: number];

export interface WordRules {
  /** The language's name among PostgreSQL's text search configurations. */
  readonly textSearch: string;
  /** Grammar words: kept in the order of a text, not looked up. Negations are not among them. */
  readonly stopWords: ReadonlySet<string>;
  /** Letters by which its small words are known among those of the other languages. */
  readonly letters?: RegExp;
  /** Words that phrase a question or a request and say nothing of its topic. */
  readonly askingWords: ReadonlySet<string>;
  /** Word sequences that tell what kind of answer is wanted; the first that occurs wins. */
  readonly cues: readonly { readonly words: string; readonly wants: AnswerCue }[];
  /** Words that introduce an answer of a kind: "car" a reason, "mai" a date. */
  readonly evidence: Readonly<Partial<Record<AnswerCue, ReadonlySet<string>>>>;
  /** Steps of suffix stripping: in each the first rule that fits is applied, once. */
  readonly endings: readonly (readonly EndingRule[])[];
  /** Forms of one word, or of words made of one another, that the endings do not bring together. */
  readonly families: readonly (readonly string[])[];
  /** Rows of `word | translations | words that may stand for it`. */
  readonly lexicon: string;
  /**
   * Lower-case words with accents that folding would turn into another word, and
   * the folded word to take instead: "né" is not the "ne" of a negation.
   */
  readonly apart: ReadonlyMap<string, string>;
  /** Spellings that sound alike, applied in order to compare misspelt words. */
  readonly sounds: readonly (readonly [written: string, heard: string])[];
  /** Month names and their number, for dates in a query. */
  readonly months: ReadonlyMap<string, number>;
}
