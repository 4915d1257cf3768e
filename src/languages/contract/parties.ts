/** Which nouns stand for people or for groups of them, so that "l'audience" and "trois fois" meet nobody. */
export interface PartyWords {
  /** Folded, singular and plural alike as they are written. */
  readonly nouns: ReadonlySet<string>;
  /** Folded ends of words for who does something: "-eur", "-ist". A plural s or x is left out first. */
  readonly endings: readonly string[];
  /** Folded words that end so and are nobody: "couleur", "winter". */
  readonly others: ReadonlySet<string>;
  /** Folded nouns that count people and say not who they are: "une centaine de", "a dozen". */
  readonly measures: ReadonlySet<string>;
  /** What joins a complement to its noun: "de", "of". */
  readonly joins: readonly string[];
  /** The article that a preposition has swallowed: "du préfet" is "le préfet". */
  readonly articles: Readonly<Record<string, string>>;
}
