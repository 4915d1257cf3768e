/**
 * How people ask about meetings in a language. Everything is folded: lower case, no
 * accents, apostrophes and hyphens as single spaces; an entry may be several words.
 */

/** What a trigger word is about; `talk`, `see` and `visit` alone are weak and need people beside them. */
export type TriggerGroup =
  | 'meet'
  | 'receive'
  | 'meal'
  | 'see'
  | 'visit'
  | 'talk'
  | 'call'
  | 'cross';

interface TriggerWords {
  /** Beginnings of words: "rencontr". A longer word that starts so is a form of it. */
  readonly stems: readonly string[];
  /** Whole words or phrases. */
  readonly forms: readonly string[];
}

export interface QuestionWords {
  /** Dropped wherever they stand: politeness, chat noise, empty question frames. */
  readonly fillers: readonly string[];
  /** Words without content of their own, for telling a leftover name from a leftover article. */
  readonly functionWords: readonly string[];
  readonly triggers: Readonly<Record<TriggerGroup, TriggerWords>>;
  /** Nouns among the triggers: "rencontre", "meeting". With a list word they ask for the list. */
  readonly triggerNouns: readonly string[];
  readonly ask: {
    readonly who: readonly string[];
    /** Asks for the other side with a preposition; `by` in it marks the host. */
    readonly withWhom: readonly string[];
    readonly byWhom: readonly string[];
    readonly which: readonly string[];
    readonly when: readonly string[];
    readonly where: readonly string[];
    /** Where only with its accent, or first or last in the question ("ou" is also "or"). */
    readonly whereWeak: readonly string[];
    readonly count: readonly string[];
    readonly countPeople: readonly string[];
    /** Quantities that are no count of meetings: "combien de temps". */
    readonly quantity: readonly string[];
    readonly most: readonly string[];
    readonly last: readonly string[];
    readonly first: readonly string[];
    readonly list: readonly string[];
    /** Asks for a reason, a manner, a content: never answered from the register. */
    readonly content: readonly string[];
  };
  /** First words of a yes/no question. */
  readonly whetherFirst: readonly string[];
  /** Words inside a yes/no question: "a t il". */
  readonly whetherInside: readonly string[];
  /** Auxiliaries and the like between "who" and the verb; after them the asked one is the subject. */
  readonly auxiliaries: readonly string[];
  /** Words right before a participle that make its subject the one received. */
  readonly passive: readonly string[];
  readonly planned: readonly string[];
  readonly cancelled: readonly string[];
  readonly negations: readonly string[];
  readonly phone: readonly string[];
  /** "reçu *par* X". */
  readonly by: readonly string[];
  /** After `talk`, these make it a question of content: "parlé *de* X". */
  readonly about: readonly string[];
  readonly and: readonly string[];
  readonly placePrepositions: readonly string[];
  /** Small words inside the name of an occasion: "conférence sur le climat". */
  readonly occasionLinks: readonly string[];
  readonly occasionMarkers: readonly string[];
  /** Heads of occasions: after a place preposition they are no place. */
  readonly occasionHeads: readonly string[];
  readonly sourceMarkers: readonly string[];
  /** Open a clause about another event: "avant de", "after". Not before a date. */
  readonly contextMarkers: readonly string[];
  /** Open a purpose: what follows is content, not a name. */
  readonly purposeMarkers: readonly string[];
  /** Nouns for people beside the offices: "gilet jaune", "people". */
  readonly personNouns: readonly string[];
  /** Things one meets or receives that are nobody: "succès", "prix". */
  readonly thingNouns: readonly string[];
  /** Pronouns that stand for people of the question before. */
  readonly pronouns: readonly string[];
  readonly reflexives: readonly string[];
  readonly followUpStarts: readonly string[];
  readonly articles: readonly string[];
  /** Before the other side of a meeting: "avec", "between". */
  readonly companions: readonly string[];
  /** Words that begin no name of people but what belongs to somebody: "du préfet". */
  readonly partOfs: readonly string[];
  /** "Trois *fois*". */
  readonly times: readonly string[];
  /** Between an office and what tells which one: "maire *de* Lyon". */
  readonly officeLinks: readonly string[];
  /** May a name stand before its office: "Westmarch mayor"? */
  readonly namesBeforeOffices: boolean;
}
