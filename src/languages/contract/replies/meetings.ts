/**
 * Wording of answers about meetings. Names, places, dates and quotations come in
 * ready to print; `[n]` marks are put behind by the engine.
 */
import type { MeetingStatus } from '../../../types.ts';

type Medium = 'Meet' | 'Phone-Write' | 'any';

/** What was searched: number of texts and first and last year or date, printed. */
export interface Searched {
  readonly texts: number;
  /** Copies of one text counted once. */
  readonly distinct: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a question narrowed to, printed; null where it did not. */
export interface Narrowed {
  readonly place: string | null;
  readonly when: string | null;
  readonly occasion: string | null;
}

export type CheckVerdict =
  | 'supported'
  | 'contradicted'
  | 'planned'
  | 'unconfirmed'
  /** The texts name the people and tell of something near; they do not settle it. */
  | 'unsettled'
  | 'absent';

export interface MeetingReplies {
  /** "A, B et C". */
  readonly and: (names: readonly string[]) => string;
  readonly quote: (text: string) => string;
  /** Between a label and what is told of it: "A : …". */
  readonly colon: string;
  readonly semicolon: string;
  readonly headings: Readonly<Record<MeetingStatus | 'calls' | 'nearest' | 'undated', string>>;
  /** First words of a yes/no answer. */
  readonly yes: string;
  readonly no: string;
  readonly plannedOnly: string;
  readonly unconfirmed: string;
  /** Before a meeting of which the text does not say whether it is the one asked about. */
  readonly perhaps: string;
  /** Before the meeting that is told, when a day close to it was asked about: "9 May 2022". */
  readonly notThen: (asked: string) => string;
  /** What the text does not tell of it. */
  readonly leftOpen: (open: { readonly place: boolean; readonly time: boolean }) => string;
  readonly saysNothing: string;
  /** Above passages that name both and may tell of a meeting. */
  readonly notSettled: string;
  /** Behind `unconfirmed`: the text that tells of it reports a denial. */
  readonly deniedThere: string;
  readonly contradictory: string;
  /** "rencontre entre A et B", "échange à distance entre A et B". */
  readonly between: (names: string, medium: Medium) => string;
  /** "pas de rencontre entre A et B". */
  readonly noneBetween: (names: string, medium: Medium) => string;
  readonly refusedBetween: (names: string, status: 'refused' | 'cancelled' | 'requested') => string;
  /** "Lavrov a rencontré A et B." `more`: how many beside those named. */
  readonly met: (who: string, others: string, more: number, medium: Medium) => string;
  readonly received: (host: string, guests: string, more: number) => string;
  readonly receivedBy: (guest: string, hosts: string, more: number) => string;
  /** Label where nobody is named. */
  readonly corpus: string;
  readonly planned: (who: string, others: string, more: number) => string;
  readonly onlyUnconfirmed: (who: string, others: string, more: number) => string;
  readonly onlyDenied: (who: string, others: string, more: number, status: MeetingStatus) => string;
  /** Count of meetings held, and of those planned or denied beside. */
  readonly count: (names: string, held: number, planned: number, medium: Medium) => string;
  readonly countPeople: (who: string, people: number) => string;
  readonly list: (
    names: string,
    told: { readonly met: number; readonly calls: number; readonly rest: number },
  ) => string;
  readonly listOf: (names: string, count: number, scope: 'planned' | 'refused') => string;
  readonly most: (who: string, other: string, times: number) => string;
  readonly mostAll: (pair: string, times: number) => string;
  readonly order: (which: 'first' | 'last', names: string) => string;
  /** A date that a text leaves open, its words given. */
  readonly openDate: (words: string) => string;
  readonly noDate: string;
  readonly noPlace: string;
  readonly publishedOn: (date: string) => string;
  readonly occasion: (text: string) => string;
  readonly hosted: (name: string) => string;
  readonly saidPlanned: (mark: string) => string;
  readonly saidHeld: (mark: string) => string;
  readonly saidDenied: (mark: string) => string;
  readonly unknownPerson: (name: string, searched: Searched) => string;
  readonly didYouMean: (names: readonly string[]) => string;
  readonly unknownRole: (role: string, searched: Searched) => string;
  /** Known, but nothing told. */
  readonly metNobody: (name: string, texts: number, medium: Medium) => string;
  readonly nothingSought: (who: string, sought: string) => string;
  readonly nothingNarrowed: (narrowed: Narrowed) => string;
  /** What a short question took over from the one before. */
  readonly inherited: (narrowed: Narrowed) => string;
  readonly searched: (searched: Searched) => string;
  readonly knownIn: (name: string, texts: number) => string;
  readonly understood: (typed: string, name: string) => string;
  readonly ambiguous: (typed: string, names: string) => string;
  readonly alsoNamed: (typed: string, names: string) => string;
  readonly roleIs: (role: string, names: string) => string;
  readonly more: (count: number) => string;
  readonly status: Readonly<Record<MeetingStatus, string>>;
  readonly check: (verdict: CheckVerdict) => string;
  /** Over a verdict a sentence: how many were checked, and of how many the texts speak. */
  readonly checkedEach: (sentences: number, known: number) => string;
  /** A question of `ask` on a button: at most 34 characters with the names as texts shorten them. */
  readonly labels: {
    readonly whoMet: (name: string) => string;
    readonly when: (name: string, other: string) => string;
  };
  readonly ask: {
    readonly whoMet: (name: string) => string;
    readonly didMeet: (name: string, other: string) => string;
    readonly when: (name: string, other: string) => string;
    readonly where: (name: string, other: string) => string;
    readonly why: (name: string, other: string) => string;
    readonly whyNot: (name: string, other: string) => string;
    readonly howOften: (name: string, other: string) => string;
    readonly about: (name: string, other: string) => string;
    /** A question with its place and period put in, where there are any. */
    readonly narrowed: (question: string, place: string | null, period: string | null) => string;
  };
}
