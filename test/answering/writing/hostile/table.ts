/** What a scripted model does to a passage, and why no sentence of that kind is supported. */
export const kinds = {
  share: 'gives somebody what only another of a list has',
  rows: 'mixes who, what and where of two clauses',
  quantity: 'changes unit, magnitude, owner or reserve of a number',
  date: 'takes the date of something else',
  voice: 'turns round who did it to whom',
  preposition: 'puts another preposition: for, against, before, after',
  almost: 'leaves out that it nearly happened',
  intent: 'tells a promise, wish, attempt or refusal as done',
  report: 'leaves out that somebody claims, suspects, accuses or asks',
  quotation: 'shortens a quotation until it says something else',
  polarity: 'says yes for no, or no for yes',
  instruction: 'passes on what the text tells its reader to say',
  tense: 'tells what is to come as past, or the other way round',
  scope: 'leaves out a word that limits: former, some, half',
} as const;

export type Kind = keyof typeof kinds;

export interface HostileCase {
  /** The cited passage. */
  readonly text: string;
  /** Sentences that it supports. */
  readonly supported: readonly string[];
  readonly unsupported: Readonly<Partial<Record<Kind, readonly string[]>>>;
}
