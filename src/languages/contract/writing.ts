/**
 * What the checker of a language model's sentences must know of a language.
 * Patterns are matched against folded text: lower case, no accents, every run
 * of other characters one space, one space at either end ("N'a pas" -> " n a pas ").
 */
export interface WritingRules {
  /** The model is asked for this language by this name (in that language). */
  readonly name: string;
  /** Any word that may tell of two people coming together or calling each other. */
  readonly meeting: RegExp;
  /** A meeting told as something that took place (finite verb, "a eu lieu"). */
  readonly happened: RegExp;
  /** Told as a call, a letter or a video meeting. */
  readonly remote: RegExp;
  /** Told as somebody receiving somebody: who stands before is the host. */
  readonly hosting: RegExp;
  /** The same in the passive: who stands before is the guest. */
  readonly hosted: RegExp;

  readonly negation: RegExp;
  readonly planned: RegExp;
  readonly unconfirmed: RegExp;
  readonly requested: RegExp;
  readonly refused: RegExp;
  readonly cancelled: RegExp;
  /** Reserves that leave a plan or a rumour what it is: "sans confirmation". */
  readonly caveat: RegExp;
  /** Look like a cue and are none: "comme prévu", "pas seulement". */
  readonly falseCue: RegExp;

  /** Cut a sentence into clauses, one finite verb each. Matched against raw text. */
  readonly clause: RegExp;
  /** First words that stand for somebody named earlier. */
  readonly pronouns: ReadonlySet<string>;
  /** Personal pronouns of the third person, wherever they stand. */
  readonly personal: RegExp;
  /** Yes and no at the head of an answer. */
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Sentences that need no proof, folded: they claim nothing. */
  readonly connectives: ReadonlySet<string>;
  /** Folded words that add no claim of their own to what is cited. */
  readonly plain: ReadonlySet<string>;
  /** Folded grammar words that do claim something, and must stand in the proof: "only", "all". */
  readonly weighty: ReadonlySet<string>;
  /**
   * Folded words that may not be left out where they hang on a word told, or open a phrase or clause
   * that does: "nearly", "some", "former", "except", "if", "according to".
   */
  readonly limits: ReadonlySet<string>;
  /** Prepositions before who did it, in the passive. */
  readonly agents: ReadonlySet<string>;
  /** Lemmas of auxiliaries that only carry time and voice; any other is a modal verb. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Folded titles and offices that may stand in capitals before a name. */
  readonly titles: ReadonlySet<string>;
  /** Folded words before the name of a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Folded lower-case words inside a name: "de", "ben". */
  readonly particles: ReadonlySet<string>;
  /** Days told from today's point of view. */
  readonly relativeDays: ReadonlySet<string>;
  /** "les deux", "the two": a number that counts the people just named. */
  readonly pair: RegExp;
  /** Folded words that only complete a negation or may be repeated in one: "ne", "ni". */
  readonly negationParts: ReadonlySet<string>;
  /** Folded number words and what they count, from 2. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded words that say that a reader speaks, not the publication. */
  readonly reader: ReadonlySet<string>;
}
