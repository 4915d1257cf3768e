import type {
  ConjunctionKey,
  Effect,
  PrepositionKey,
  RelativeKey,
  SubordinatorKey,
} from '../languages/contract/grammar.ts';
import type { NounRule } from '../languages/contract/meetings.ts';
import type { Mention } from './mention.ts';

export type VerbTense = 'past' | 'present' | 'future' | 'none';
export type VerbMood =
  | 'indicative'
  | 'conditional'
  | 'subjunctive'
  | 'infinitive'
  | 'participle'
  | 'gerund';

/** "n'a pas encore pu rencontrer": one verb with everything that turns it. */
export interface VerbGroup {
  readonly lemma: string;
  readonly negative: boolean;
  /** "ne" without "pas": negates behind "ni … ni". */
  readonly marked: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  readonly tense: VerbTense;
  readonly mood: VerbMood;
  readonly perfect: boolean;
  /** "is meeting" */
  readonly progressive: boolean;
  /** Effects of the verbs before the head, outermost first. */
  readonly effects: readonly Effect[];
  /** Effect of the head itself on what depends on it. */
  readonly ownEffect: Effect | null;
  /** An infinitive behind it is what its object does: "inviter X à". */
  readonly objectControl: boolean;
  /** Subject pronoun inside the group ("a-t-il", "il a"), as token position. */
  readonly subject: Mention | null;
  /** Object pronoun before the verb ("l'a reçu"): there is an object, elsewhere. */
  readonly objectClitic: boolean;
  /** Somebody unnamed is spoken to: "lui a dit". */
  readonly dative: boolean;
}

export interface At {
  readonly from: number;
  readonly to: number;
}

export type Item = At &
  (
    | { readonly is: 'mention'; readonly mention: Mention }
    | { readonly is: 'verb'; readonly group: VerbGroup }
    | {
        readonly is: 'noun';
        readonly rule: NounRule;
        readonly negative: boolean;
        readonly possessive: boolean;
        /** "cette rencontre": one that was told before. */
        readonly demonstrative: boolean;
        /** "leur rencontre" */
        readonly pluralPossessive: boolean;
        readonly plural: boolean;
      }
    | { readonly is: 'preposition'; readonly key: PrepositionKey }
    | { readonly is: 'conjunction'; readonly key: ConjunctionKey }
    | { readonly is: 'relative'; readonly key: RelativeKey }
    | { readonly is: 'subordinator'; readonly key: SubordinatorKey }
    | {
        readonly is:
          | 'including'
          | 'adverb'
          | 'determiner'
          | 'place'
          | 'date'
          | 'finite'
          | 'word'
          /** "'s": what stands before owns what stands behind. */
          | 'genitive';
      }
    | { readonly is: 'mark'; readonly text: string }
  );
