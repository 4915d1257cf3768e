/**
 * Closed-class words and verb paradigms: what the shallow parser in
 * `extraction/` must know of a language. All words are lower case, with accents
 * and the straight apostrophe. A phrase of several words is written with spaces
 * ("à l'issue de"); its last word also matches that word's contractions ("du").
 */

/** What a preposition does with the people behind it, in terms every language shares. */
export type PrepositionKey =
  | 'with'
  | 'by'
  | 'between'
  | 'of'
  | 'to'
  | 'at'
  | 'after'
  | 'during'
  | 'before'
  | 'purpose'
  | 'without'
  | 'except'
  | 'according'
  | 'among'
  /** Where somebody is: "auprès de", "chez". */
  | 'presence'
  /** Beside the subject in what it does: "accompagné de". */
  | 'companion'
  | 'other';

export type RelativeKey = 'subject' | 'object' | 'of' | 'where' | 'prepositional';
export type SubordinatorKey = 'that' | 'if' | 'purpose' | 'before' | 'time' | 'other';
export type ConjunctionKey = 'and' | 'or' | 'nor' | 'but' | 'then';

export interface PronounEntry {
  readonly form: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'm' | 'f' | null;
  readonly person: 1 | 2 | 3;
  /** `near` points to the person named last ("ce dernier"); `standin` to an office ("celui de la Justice"). */
  readonly reach: 'subject' | 'object' | 'near' | 'standin' | 'impersonal';
}

/**
 * What a verb does to a meeting that depends on it ("doit rencontrer", "refuse
 * de recevoir", "une rencontre est annulée").
 */
export type Effect =
  /** Happened all the same: "vient de rencontrer", "a pu rencontrer". */
  | 'fact'
  /** On somebody's agenda. */
  | 'planned'
  /** Wanted, possible, imagined. */
  | 'possible'
  | 'requested'
  | 'refused'
  | 'cancelled'
  /** Said not to be so: "dément avoir rencontré". */
  | 'denied'
  /** Neither confirmed nor denied: rumour. */
  | 'unconfirmed'
  /** Reports what others must judge: "annonce", "dit"; changes nothing. */
  | 'report';

export interface VerbEntry {
  readonly lemma: string;
  /**
   * Form -> its codes: "reçoit" -> "P". P present, I imperfect, S simple past, F future,
   * C conditional, J subjunctive, N infinitive, K past participle, G present participle or gerund.
   */
  readonly forms: ReadonlyMap<string, string>;
  readonly auxiliary?: 'have' | 'be' | 'do' | 'future' | 'conditional' | 'go';
  /** What it does to an infinitive or clause that depends on it. */
  readonly effect?: Effect;
  /** The same in the perfect and simple past, where it differs: "a pu". */
  readonly effectPast?: Effect;
  /** Counts only in the passive or as participle: "est attendu". */
  readonly participleOnly?: boolean;
  /** Its infinitive is done by its object: "inviter X à rencontrer Y". */
  readonly objectControl?: boolean;
  /** The mark alone negates it: "n'a pu". */
  readonly markNegates?: boolean;
  /** Takes "be" as auxiliary without being passive: "est venu". */
  readonly motion?: boolean;
}

export interface Grammar {
  /** Words ending in an apostrophe that are cut from what follows: "l'", "qu'". */
  readonly elisions: readonly string[];
  /** Ends of words that are cut off: "-t-il", "'s". Longest first. */
  readonly enclitics: readonly string[];
  /** Last word of a phrase -> its other shapes: de -> du, des, d'. */
  readonly contractions: Readonly<Record<string, readonly string[]>>;
  /** Behind an owner, before what is owned: "Mr Xi's". Glued to the owner. */
  readonly genitives?: readonly string[];
  /** An infinitive stands only behind a verb or a linker: "by phone" holds none. */
  readonly linkedInfinitives?: boolean;
  /** Nouns and adjectives stand before the office: "rail union leaders". */
  readonly modifiersFirst?: boolean;
  /** A present behind "when" or "after" is still to come: "when X meets Y". */
  readonly timeClausesAhead?: boolean;
  readonly determiners: readonly string[];
  /** Those that point to somebody known: "le", "ce". */
  readonly definite: readonly string[];
  /** Preposition and article in one word: "du", "au". */
  readonly fused: readonly string[];
  /** Article or preposition with article, as it stands: "des". */
  readonly partitives: readonly string[];
  readonly pluralDeterminers: readonly string[];
  readonly numerals: Readonly<Record<string, number>>;
  /** Behind a number, an age: "ans". */
  readonly ageUnits: readonly string[];
  /** Adjectives that stand before an office: "l'unique survivant". */
  readonly prenominals: readonly string[];
  /** Possessives of several owners: "leur rencontre". */
  readonly pluralPossessives: readonly string[];
  /** Unstressed pronoun of the person spoken to: "lui a dit". */
  readonly datives: readonly string[];
  /** Before a noun, how many of them: "une vingtaine de", "plusieurs de". */
  readonly quantifiers: readonly string[];
  readonly possessives: readonly string[];
  readonly demonstratives: readonly string[];
  /** "aucune", "pas de", "no": negate the noun behind them. */
  readonly negativeDeterminers: readonly string[];
  readonly prepositions: Readonly<Record<PrepositionKey, readonly string[]>>;
  readonly conjunctions: Readonly<Record<ConjunctionKey, readonly string[]>>;
  /** Introduce examples of a group: "comme", "dont", "notamment". */
  readonly including: readonly string[];
  readonly relatives: Readonly<Record<RelativeKey, readonly string[]>>;
  readonly subordinators: Readonly<Record<SubordinatorKey, readonly string[]>>;
  readonly pronouns: readonly PronounEntry[];
  /** Unstressed object and reflexive words before a verb: "se", "lui", "y". */
  readonly clitics: readonly string[];
  /** Those that make a verb reflexive or reciprocal. */
  readonly reflexives: readonly string[];
  /** "ne", "n'": half a negation, nothing alone. */
  readonly negationMarks: readonly string[];
  /** "pas", "jamais", "not", "never": negate the verb. */
  readonly negations: readonly string[];
  /** Subjects that negate with a mark alone: "personne n'a". */
  readonly negativeSubjects: readonly string[];
  /** Negations only beside a mark: "plus" alone means "more". */
  readonly markedNegations: readonly string[];
  /** Words that may stand inside a verb group. */
  readonly adverbs: readonly string[];
  /** Ending of derived adverbs: "ment", "ly". */
  readonly adverbEnding: string;
  /** Links between a verb and its infinitive: "de", "à", "to". */
  readonly linkers: readonly string[];
  readonly verbs: readonly VerbEntry[];
  /** Endings that betray a finite verb that is not listed. */
  readonly finiteEndings: readonly string[];
  /** Capitalised at the start of a sentence without being names. */
  readonly sentenceOpeners: readonly string[];
  /** Endings of everyday words: one that opens a sentence is no name because of its capital. */
  readonly commonEndings: readonly string[];
  /** What follows is the name of a thing: "syndicat", "film". */
  readonly thingNouns: readonly string[];
  /** Endings of past participles that no list holds. */
  readonly participleEndings: readonly string[];
  /** A bare name behind one of these is a place: "à", "en". */
  readonly placePrepositions: readonly string[];
  /** Particles inside names: "de", "von", "ben". */
  readonly nameParticles: readonly string[];
  /** Everyday words that look like a name when capitalised. */
  readonly commonCapitalised: readonly string[];
  /** Opening and closing quotation marks. */
  readonly quotes: { readonly open: string; readonly close: string };
}
