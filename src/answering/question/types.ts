/** A question taken apart. */
import type { LanguageCode, MeetingKind } from '../../types.ts';

/** Somebody a question names, as far as the corpus knows them. */
export type Party =
  | {
      readonly kind: 'person';
      /** As typed. */
      readonly text: string;
      /** Person ids it may mean, likeliest first; more than one when the name is shared. */
      readonly people: readonly string[];
      /** The likeliest is clearly meant; the others are worth a follow-up. */
      readonly clear: boolean;
      /** Typed otherwise than the corpus ever writes it. */
      readonly respelt: boolean;
    }
  | {
      readonly kind: 'role';
      readonly text: string;
      /** Role classes of `offices.ts`, or null for a nationality alone. */
      readonly roles: readonly string[] | null;
      readonly of: string | null;
      /** Folded words of the office, its nationality taken out; none for a nationality alone. */
      readonly office: readonly string[];
      /** What stands behind or before it and tells which one: "Lyon" of "le maire de Lyon". As typed. */
      readonly which: readonly string[];
    }
  /** "les gilets jaunes": looked for among the unnamed participants. */
  | { readonly kind: 'group'; readonly text: string }
  /** A name the corpus does not have. */
  | { readonly kind: 'unknown'; readonly text: string };

export type Ask = 'who' | 'whether' | 'when' | 'where' | 'count' | 'count-people' | 'most' | 'list';

/** What narrows a question to some of the meetings of its people. */
export type Narrowing = 'place' | 'when' | 'occasion';

export interface MeetingQuestion {
  readonly type: 'meeting';
  readonly text: string;
  readonly language: LanguageCode;
  readonly ask: Ask;
  /** Everybody fixed by the question, in its order; all of them take part. */
  readonly parties: readonly Party[];
  /** What the asked people must be: "quel chancelier", "which Russians". */
  readonly sought: Party | null;
  /** Index in `parties` of who received or called, `asked`, or null when either may. */
  readonly host: number | 'asked' | null;
  readonly medium: MeetingKind | 'any';
  /** Only meetings at table. */
  readonly meal: boolean;
  readonly order: 'first' | 'last' | null;
  /** `planned`: what was to be; `refused`: what was cancelled, refused or denied. */
  readonly scope: 'all' | 'planned' | 'refused';
  readonly place: string | null;
  /** ISO days, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  /** The words of the date, for the answer. */
  readonly when: string | null;
  /** "En février": no year was said, so that of `since` and `until` binds nobody. */
  readonly anyYear: boolean;
  readonly occasion: string | null;
  /** "selon Le Parisien du 2 octobre 2017". */
  readonly source: string | null;
  /** ISO day that source is dated, when the question says so. */
  readonly sourceDate: string | null;
  /** Another event told beside it: "juste avant de rencontrer Y à Z". */
  readonly context: { readonly parties: readonly Party[]; readonly place: string | null } | null;
  /** What was not said again but taken over from the question before; the answer says so. */
  readonly inherited: readonly Narrowing[];
  /** Content words that none of this explains. */
  readonly residue: readonly string[];
}

/** Anything that must be answered from passages. */
export interface FactQuestion {
  readonly type: 'fact';
  readonly text: string;
  readonly language: LanguageCode;
  /** The question with what it leans on in the conversation: for search. */
  readonly standalone: string;
  readonly people: readonly Party[];
  /** Asks about a meeting: everybody and every place it names must be told, or nothing answers. */
  readonly meeting: boolean;
}

export type ParsedQuestion = MeetingQuestion | FactQuestion;
