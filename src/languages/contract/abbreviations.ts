/**
 * Dots that do not end a sentence. All words are written without their final dot.
 * Titles and initials are compared as written, the rest in lower case.
 */
export interface Abbreviations {
  /** Before a name, never at the end of a sentence: `M`, `Mme`, `Dr`, `Gal`. Case matters. */
  readonly titles: ReadonlySet<string>;
  /** Always followed by more of the same sentence: `cf`, `env`, `c.-à-d`. */
  readonly inner: ReadonlySet<string>;
  /** Do not end a sentence before a number or a Roman numeral: `art`, `p`, `janv`. */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence, and then only before one of `starters`: `J.-C`, `Inc`, `Jr`. */
  readonly closing: ReadonlySet<string>;
  /**
   * Words that begin sentences and are no names: after an initial or a `closing`
   * abbreviation only these, capitalised, start a new sentence.
   */
  readonly starters: ReadonlySet<string>;
  /** Those starters that are also particles of surnames ("J.-Y. Le Drian"). */
  readonly particles: ReadonlySet<string>;
}
