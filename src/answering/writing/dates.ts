import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { MeetingDate } from '../../types.ts';
import { type Word, words } from './text.ts';

/** A date as far as a text words it. Month and day from 1. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Dates of a text and the words they are made of. */
export interface DatesFound {
  readonly dates: readonly PartialDate[];
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  /** Offsets of the first letters of the words used. */
  readonly used: ReadonlySet<number>;
}

const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/gu;
const SLASHED = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/gu;

/**
 * Dates written out in any of the languages, in ISO form or as day/month/year.
 * A bare year is a date; a bare number is not.
 */
export function findDates(text: string, languages: readonly Language[]): DatesFound {
  const used = new Set<number>();
  const dates: PartialDate[] = [];
  const weekdays: number[] = [];
  const list = words(text);
  const take = (start: number, end: number): void => {
    for (const word of list) if (word.start >= start && word.start < end) used.add(word.start);
  };
  for (const match of text.matchAll(ISO)) {
    dates.push({
      year: Number(match[1]),
      month: Number(match[2]),
      ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
    });
    take(match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(SLASHED)) {
    dates.push({ year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) });
    take(match.index, match.index + match[0].length);
  }
  const month = (word: Word | undefined): number | null => {
    if (!word) return null;
    for (const language of languages) {
      const number = calendar(language).months.get(word.folded);
      // "may" and "march" are verbs unless written as the language writes months.
      const written = /^\p{Lu}/u.test(language.dates.format.months[0] ?? '');
      if (number !== undefined && (!written || word.capital)) return number;
    }
    return null;
  };
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at] as Word;
    if (used.has(word.start)) continue;
    const weekday = languages
      .map((language) => calendar(language).weekdays.get(word.folded))
      .find((number) => number !== undefined);
    if (weekday !== undefined) {
      weekdays.push(weekday - 1);
      used.add(word.start);
      continue;
    }
    const named = month(word);
    if (named !== null) {
      const group: Word[] = [word];
      const before = list[at - 1];
      const dayBefore = before && !used.has(before.start) ? dayOf(before) : null;
      if (dayBefore !== null && before) group.push(before);
      let next = list[at + 1];
      const dayAfter = dayBefore === null && next && yearOf(next) === null ? dayOf(next) : null;
      if (dayAfter !== null && next) {
        group.push(next);
        next = list[at + 2];
      }
      const year = next ? yearOf(next) : null;
      if (year !== null && next) group.push(next);
      const day = dayBefore ?? dayAfter;
      dates.push({
        month: named,
        ...(day === null ? {} : { day }),
        ...(year === null ? {} : { year }),
      });
      for (const one of group) used.add(one.start);
    }
  }
  for (const word of list) {
    const year = used.has(word.start) ? null : yearOf(word);
    if (year === null || year < FIRST_BARE_YEAR) continue;
    dates.push({ year });
    used.add(word.start);
  }
  return { dates, weekdays, used };
}

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const calendars = new WeakMap<Language, Calendar>();

/** Month and weekday names without accents and dots. */
function calendar(language: Language): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const folded = (names: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
    new Map(Object.entries(names).map(([name, number]) => [fold(name).replace('.', ''), number]));
  const made = {
    months: folded(language.dates.months),
    weekdays: folded(language.dates.weekdays),
  };
  calendars.set(language, made);
  return made;
}

/** A smaller number without a month beside it rather counts something. */
const FIRST_BARE_YEAR = 1500;

function dayOf(word: Word): number | null {
  const match = /^(\d{1,2})(?:er|st|nd|rd|th)?$/u.exec(word.folded);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(word: Word): number | null {
  return /^(?:1[0-9]|20)\d{2}$/u.test(word.folded) ? Number(word.folded) : null;
}

/** Does every part of `said` stand in `known`? */
export function covers(known: PartialDate, said: PartialDate): boolean {
  return (
    (said.year === undefined || said.year === known.year) &&
    (said.month === undefined || said.month === known.month) &&
    (said.day === undefined || said.day === known.day)
  );
}

export function isoDate(iso: string): PartialDate {
  const [year, month, day] = iso.split('-').map(Number);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** May a meeting of this date be said to fall on `said`? */
export function fits(date: MeetingDate, said: PartialDate): boolean {
  if (date.start === null || date.end === null) return false;
  const start = isoDate(date.start);
  const end = isoDate(date.end);
  if (date.precision === 'year') return covers({ year: start.year ?? 0 }, said);
  if (date.precision === 'month' && said.day !== undefined) return false;
  if (date.start === date.end || date.precision === 'month') {
    return covers(start, said) || covers(end, said);
  }
  return daysBetween(date.start, date.end).some((day) => covers(isoDate(day), said));
}

const DAY = 86_400_000;
const LONGEST_RANGE = 400;

function daysBetween(start: string, end: string): string[] {
  const days: string[] = [];
  const last = Date.parse(end);
  for (let at = Date.parse(start); at <= last && days.length < LONGEST_RANGE; at += DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Monday is 0; null when the day is not fully known. */
export function weekdayOf(date: PartialDate): number | null {
  if (date.year === undefined || date.month === undefined || date.day === undefined) return null;
  return (new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 6) % 7;
}
