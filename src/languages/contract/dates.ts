/**
 * How a language's press writes dates. Patterns are data: the engine
 * (`dates/find.ts`) only fills in their placeholders and computes.
 *
 * Word lists are in lower case. A key that ends in a dot is an abbreviation whose
 * dot may be missing: `janv.`.
 */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'year';
/** Which one is meant, seen from the day of publication. */
export type DateDirection = 'last' | 'this' | 'next';
export type DatePart = 'start' | 'middle' | 'end' | 'whole';
/** Where an event lies that the mention is tied to: "depuis 2019" is not the day itself. */
export type DateRelation = 'at' | 'since' | 'until' | 'before' | 'after';

/**
 * What the groups of a pattern amount to.
 *
 * - `day`: weekday? day month year? direction?
 * - `days`: day … day2, with the month and year of either
 * - `month`: part? month year? direction?; `months`: month … month2
 * - `year`: part? year; `years`: year … year2; `decade`: year
 * - `weekday`: weekday direction?; `weekdays`: weekday … weekday2
 * - `season`: season year? direction?
 * - `unit`: the day, week, month … that direction tells, or `by` units from publication; part?
 * - `ago`: number unit before (`by` -1) or after (1) publication
 * - `anchor`: `by` days from the date named before it, else from publication
 * - `counted`: number unit before or after the date named before it
 * - `apart`: number unit before or after the day of the calendar in the same words
 */
type DateMeaning =
  | 'day'
  | 'days'
  | 'month'
  | 'months'
  | 'year'
  | 'years'
  | 'decade'
  | 'weekday'
  | 'weekdays'
  | 'season'
  | 'unit'
  | 'ago'
  | 'anchor'
  | 'counted'
  | 'apart';

export interface DatePattern {
  /** The form itself, in words: shown by `explain`. */
  readonly name: string;
  readonly means: DateMeaning;
  /**
   * Regular expression. `{month}` stands for a named group of all month words, so do
   * `{weekday}` `{day}` `{year}` `{monthNumber}` `{number}` `{unit}` `{season}` `{part}`
   * `{direction}` (before its noun) `{after}` (a direction behind it), each also with a 2 behind (`{day2}`); `{anyWeekday}` allows short
   * weekday names. A space stands for any white space. Word boundaries are added.
   */
  readonly pattern: string;
  /** Compare upper and lower case exactly: "en mars", not the planet. */
  readonly exact?: boolean;
  /** For `unit` without a unit group, and for `anchor`. */
  readonly unit?: DateUnit;
  /** Units to add; for counted forms the sign. */
  readonly by?: number;
  /** When the words themselves tell it. */
  readonly direction?: DateDirection;
  readonly part?: DatePart;
  /** A text in which this pattern finds the words in brackets. */
  readonly example: string;
}

export interface DateWords {
  readonly months: Readonly<Record<string, number>>;
  /** ISO numbers: Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** First month of each season; a season has three months. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, DateUnit>>;
  /** "ce mardi", "last week". */
  readonly directions: Readonly<Record<string, DateDirection>>;
  /** "mardi dernier". */
  readonly directionsAfter: Readonly<Record<string, DateDirection>>;
  readonly parts: Readonly<Record<string, DatePart>>;
  /** Which number comes first in 12/05/2022. */
  readonly order: 'dmy' | 'mdy';
  readonly patterns: readonly DatePattern[];
  /** Looks like a date and is none: "Journal du Dimanche", "chaque lundi". */
  readonly traps: readonly string[];
  /** What stands before a mention and ties it: "depuis". Tried in order, at the end of the text before. */
  readonly relations: readonly { readonly relation: DateRelation; readonly pattern: string }[];
  readonly format: DateFormat;
}

/** Templates for printing. `{from}` and `{to}` are dates already printed. */
interface DateFormat {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly firstDay: string;
  readonly day: string;
  /** A day inside a range, without its weekday. */
  readonly plainDay: string;
  readonly dayOfMonth: string;
  readonly month: string;
  readonly range: string;
  readonly monthRange: string;
}
