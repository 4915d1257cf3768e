import type { MeetingKind } from '../../types.ts';
import type { Effect } from './grammar.ts';

/**
 * Meeting rules: words grouped by meaning, each group with the syntax that says
 * who takes part, and with sentences that must and must not fire it. A test walks
 * every example of every language.
 */

/**
 * An example marks participants with brackets, host first where there is one:
 * "[Macron] a reçu [Merkel]". In `examples` exactly those meet; in
 * `counterexamples` nobody does.
 */
interface Examples {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export interface VerbRule extends Examples {
  /** Lemmas of `grammar.verbs`. */
  readonly verbs: readonly string[];
  readonly kind: MeetingKind;
  /** The direct object takes part: "rencontrer X". */
  readonly object?: boolean;
  /** With `object`: the subject is the host, or in the passive the agent. */
  readonly host?: boolean;
  /** Whoever follows a `with` preposition takes part: "dîner avec X". */
  readonly with?: boolean;
  /** Whoever follows a `to` preposition takes part: "rendre visite à X". */
  readonly to?: boolean;
  /** Whoever follows a `presence` preposition takes part: "se rendre auprès de X". */
  readonly presence?: boolean;
  /** Two or more subjects suffice: "X et Y se sont entretenus". */
  readonly together?: boolean;
  /** `required`: only with a reflexive pronoun ("s'entretenir"); `together`: reflexive makes the subjects meet each other. */
  readonly reflexive?: 'required' | 'together' | 'never';
  /** One of these phrases must follow the verb, before its arguments: "visite" in "rendre visite à". */
  readonly followedBy?: readonly string[];
  /** With `together`: one of these words must stand in the clause ("ensemble"). */
  readonly togetherNeeds?: readonly string[];
  /** Only in the passive: "a été rejoint par". */
  readonly passive?: boolean;
  /** Counts only when negated: "n'a plus rappelé". */
  readonly negativeOnly?: boolean;
  /** "voir X partir" is no meeting: nothing verbal may follow the object. */
  readonly perception?: boolean;
  /** A place must be told behind the verb: "invité à Alger". */
  readonly placed?: boolean;
  /** What the verb itself does to the meeting: an invitation is no meeting yet. */
  readonly effect?: Effect;
  /** Counts only with a place, a date or company in the sentence: "a vu X à Rome". */
  readonly setting?: boolean;
  /** Counts only with one of `remote` in its clause: "spoke to X by phone". */
  readonly remote?: boolean;
  /** Not with one of these words behind the verb, in its clause: "saw X as a rival". */
  readonly unless?: readonly string[];
  /** Counts only when both sides are named people: the verb has many other uses. */
  readonly weak?: boolean;
}

export interface NounRule extends Examples {
  readonly nouns: readonly string[];
  readonly kind: MeetingKind;
  /** Counts only when both sides are people who are named or stand for one: "discussion", "visite". */
  readonly weak?: boolean;
  /** "la visite de X à Y": whoever follows `to` is visited. */
  readonly to?: boolean;
}

export interface MeetingRules {
  readonly verbRules: readonly VerbRule[];
  readonly nounRules: readonly NounRule[];
  /** Verbs whose subject takes part in the meeting that is their object: "avoir", "tenir". */
  readonly takePart: readonly string[];
  /** Verbs or phrases that say a meeting happens: "avoir lieu", "se tenir". */
  readonly happen: readonly string[];
  /** In the clause of a meeting they make it a call: "par téléphone". */
  readonly remote: readonly string[];
  /** In the sentence: a guest of a programme, not of a person. */
  readonly broadcast: readonly string[];
  /** Nouns that take people to a place: "voyage". */
  readonly travelNouns: readonly string[];
  /** Nouns that take "avec" for themselves: "ses relations avec X". */
  readonly relationNouns: readonly string[];
  /** Make a `rencontre` a match: "Ligue 1", "finale". */
  readonly sport: readonly string[];
  /** After the noun they make it something else: "de presse". */
  readonly nounTraps: readonly string[];
  /** Before the noun they make it something else: "faire". */
  readonly nounTrapsBefore: readonly string[];
  /** In the sentence: not a fact but a rumour ("selon des rumeurs"). */
  readonly rumour: readonly string[];
  /** Adjectives of a plan: "prévue", "éventuelle". */
  readonly plannedWords: readonly string[];
  /** Beside a verb in the present they put it in the future: "tomorrow". */
  readonly comingWords?: readonly string[];
  /** What people do with each other at a meeting: "discussed it with X at a meeting". */
  readonly discussing?: readonly string[];
  /** What one person tells another at a meeting: "urged X to act at a meeting". */
  readonly addressing?: readonly string[];
  /** Passives whose subject gets the meeting behind them: "was granted an audience". */
  readonly granting?: readonly string[];
  readonly cancelledWords: readonly string[];
  readonly requestedWords: readonly string[];
  readonly refusedWords: readonly string[];
  /** Nouns that an infinitive depends on, by what they do to it: "son envie de". */
  readonly intentNouns: Readonly<Partial<Record<Effect, readonly string[]>>>;
  /** Introduce an occasion: "en marge de", "à l'occasion de". */
  readonly occasionOpeners: readonly string[];
  /** Heads of occasions: "sommet", "assemblée générale". */
  readonly occasionHeads: readonly string[];
  /** Common nouns of places: "hôtel de ville", "palais". */
  readonly venueHeads: readonly string[];
  /** "a été organisée": in the past it took place, though the verb plans. */
  readonly organising: readonly string[];
  /** Verbs that make a fact of a purpose: "profiter de … pour". */
  readonly purposeFacts: readonly string[];
  /** Verbs whose subject was spoken to: "répondre". */
  readonly answering: readonly string[];
  /** Verbs of speech for the speaker of a quotation. */
  readonly speech: readonly string[];
}
