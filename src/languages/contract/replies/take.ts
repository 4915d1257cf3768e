import type { MeetingKind } from '../../../types.ts';

/** Formats of `/export`, by the name that is typed. */
type Format = 'csv' | 'jsonl' | 'gexf' | 'graphml' | 'ics' | 'jsonld' | 'markdown';

/** How often two people met, were to meet, or did not. */
export interface TieCounts {
  readonly held: number;
  readonly planned: number;
  readonly denied: number;
}

/** What files and pictures to take along say, and the messages they come with. Plain text. */
export interface TakeReplies {
  // In files.
  readonly title: string;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  /** "12 meetings, 5 texts." */
  readonly count: (meetings: number, texts: number) => string;

  // Exports in chat.
  /** What each format is for, behind its name in a menu: at most 80 characters. */
  readonly formats: Readonly<Record<Format, string>>;
  readonly chooseFormat: (names: string) => string;
  readonly exported: (meetings: number, texts: number) => string;
  readonly nothingToExport: string;
  readonly tooLarge: (megabytes: number) => string;

  // Pictures.
  /** Title; null: of everybody. */
  readonly network: (person: string | null) => string;
  readonly timeline: (person: string) => string;
  /** "from 2021 to March 2022"; either may be null. */
  readonly period: (since: string | null, until: string | null) => string;
  readonly shown: (people: number, meetings: number) => string;
  /** How many are left out of the picture. */
  readonly peopleLeft: (count: number) => string;
  readonly meetingsLeft: (count: number) => string;
  readonly legend: Readonly<Record<keyof TieCounts, string>>;
  /** Beside a line of meetings with the cross of a denial on it. */
  readonly legendBoth: string;
  /** "A and B: 3 held, 1 planned". */
  readonly tie: (one: string, other: string, counts: TieCounts) => string;
  readonly nothingToDraw: (person: string | null) => string;
  readonly unknownPerson: (typed: string) => string;
  /** A date that could not be read, so that nothing was left out because of it. */
  readonly unreadDate: (typed: string) => string;
  /** Words by which a light or a dark picture is asked for, lower case. */
  readonly themes: Readonly<Record<'light' | 'dark', readonly string[]>>;
}
