/**
 * Closed-class words: how a text is cut into words, and the small words that reading by lists needs. All are
 * lower case, with accents and the straight apostrophe.
 */
export interface Grammar {
  /** Words ending in an apostrophe that are cut from what follows: "l'", "qu'". */
  readonly elisions: readonly string[];
  /** Ends of words that are cut off: "-t-il", "'s". Longest first. */
  readonly enclitics: readonly string[];
  /** Last word of a phrase -> its other shapes: de -> du, des, d'. */
  readonly contractions: Readonly<Record<string, readonly string[]>>;
  /** Small words inside an office: "de", "la", "of". */
  readonly links: readonly string[];
  readonly determiners: readonly string[];
  readonly demonstratives: readonly string[];
  readonly numerals: Readonly<Record<string, number>>;
  /** A name behind one of these is a place: "à", "en". */
  readonly placePrepositions: readonly string[];
}
