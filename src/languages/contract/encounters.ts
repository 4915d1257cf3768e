/** Words by which a text may tell that people came together, and the words that stand for people. Shape only. */

export interface EncounterWords {
  /**
   * Words that may tell a meeting or a call, by family. Folded; `*` at the end stands for any
   * letters. They are only where reading begins: what a sentence says is judged from its grammar.
   */
  readonly triggers: Readonly<Record<string, readonly string[]>>;
  /** Words that tell of people beside one another only by their grammar: "assis face à", "spent an hour with". As above. */
  readonly beside: readonly string[];
  /** Pronouns and possessives that stand for people, lower case. */
  readonly pronouns: readonly PronounForm[];
  /** "ce dernier", "cette dernière": phrases that take up somebody named just before. Lower case. */
  readonly demonstratives: readonly {
    readonly words: readonly string[];
    readonly gender: 'm' | 'f' | null;
    readonly plural: boolean;
  }[];
  /** Determiners that make a noun of office point at somebody known: "le", "son", "ce". Lower case. */
  readonly definite: readonly string[];
  readonly possessive: readonly string[];
  /** Prepositions of whoever acts in a passive: "par". */
  readonly agents: readonly string[];
  /** Lemmas of verbs by which somebody speaks. */
  readonly speech: readonly string[];
  /** Words that deny; forms or lemmas, lower case. */
  readonly negation: readonly string[];
  /** In front of a noun they deny it: "aucune rencontre". UD's PronType=Neg. */
  readonly negativeDeterminers: readonly string[];
  /** Folded lemmas of what is said of a meeting that did not come about: "la rencontre est annulée". */
  readonly negativePredicates: readonly string[];
  /** The same of one that is still to come: "la rencontre est prévue". */
  readonly plannedPredicates: readonly string[];
  /** Conjunctions that leave open whether something happens, lower case. */
  readonly conditional: readonly string[];
  /** In a sentence they make a call of a conversation. Folded, `*` as above. */
  readonly remote: readonly string[];
  /** Passing by: no meeting where the text denies one of the same people. Folded, `*` as above. */
  readonly passing: readonly string[];
  /** Words that may take back what was said before them: "c'est faux", "he denies it". Folded, `*` as above. */
  readonly denying: readonly string[];
  /**
   * What a predicate makes of the meeting that it governs. `denies`: "dément avoir vu"; `averts`: negative
   * implicatives and words for what came to nothing ("a renoncé à", "annulé"); `manages`: positive ones
   * ("a réussi à", "a eu lieu"); `intends`: wish, plan, request; `tells`: claim and report. Folded, `*` as above.
   */
  readonly signatures: Readonly<
    Record<'denies' | 'averts' | 'manages' | 'intends' | 'tells', readonly string[]>
  >;
  /** Conjunctions and prepositions over a verb: happened, did not, or left open. Lower case. */
  readonly markers: Readonly<Record<string, '+' | '-' | '?'>>;
  readonly cancelled: readonly string[];
  readonly refused: readonly string[];
  readonly requested: readonly string[];
  /** Introduce an occasion, lower case; the last word stands for its contractions too: "en marge de". */
  readonly occasionOpeners: readonly string[];
  /** Nouns of occasions, lower case: "sommet", "assemblée générale". */
  readonly occasionHeads: readonly string[];
}

export interface PronounForm {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly kind: 'personal' | 'possessive' | 'relative' | 'reflexive';
}
