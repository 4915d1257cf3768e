/** What is read off a question before it is decided what it asks. */
import type { TriggerGroup } from '../../languages/contract/questions.ts';
import type { LanguageCode } from '../../types.ts';
import type { Token } from './tokens.ts';
import type { Ask, FactQuestion, MeetingQuestion, Party } from './types.ts';

export interface Reading {
  readonly text: string;
  readonly language: LanguageCode;
  readonly tokens: readonly Token[];
  /** Null where it is no question about a meeting by itself. */
  readonly question: MeetingQuestion | null;
  readonly asks: boolean;
  readonly trigger: TriggerGroup | null;
  /** Asks why, how or what was said. */
  readonly content: boolean;
  readonly people: readonly Party[];
  readonly startsAsFollowUp: boolean;
  readonly hasPronoun: boolean;
  /** Nothing but names, places, dates and asking words. */
  readonly bare: boolean;
  /** What the words give, for a question that changes the one before. */
  readonly slots: {
    readonly ask: Ask | null;
    readonly order: 'first' | 'last' | null;
    readonly sought: Party | null;
    readonly place: string | null;
    readonly since: string | null;
    readonly until: string | null;
    readonly when: string | null;
    readonly anyYear: boolean;
    readonly occasion: string | null;
  };
}

export function factOf(reading: Reading, standalone = reading.text): FactQuestion {
  return {
    type: 'fact',
    text: reading.text,
    language: reading.language,
    standalone,
    people: reading.people,
    meeting: false,
  };
}
