import type { DateRelation, DateWords } from '../languages/contract/dates.ts';
import type { Language } from '../languages/language.ts';
import type { MeetingDate, PublishedDate, Span } from '../types.ts';
import { iso, isoDays, parts } from './calendar.ts';
import type { DateTense } from './nearest.ts';
import { compileDates, groupsOf, kindsIn, lookUp } from './patterns.ts';
import { resolveDate } from './resolve.ts';

/** A date as the text words it, and the days it stands for. */
export interface DateMention extends Span {
  /**
   * `start` and `end` are null, with precision `weekday`, when the text leaves the day
   * open: a weekday or a day without year in a text whose publication date is unknown.
   * Weeks and weekends are a stretch of days with precision `day`; seasons and
   * "début mars" a stretch with precision `month`; "fin 2021" one with precision `year`.
   */
  readonly date: MeetingDate;
  readonly kind: 'point' | 'range';
  /** `at`, or how the words before tie it: "depuis janvier 2019" is `since`. */
  readonly relation: DateRelation;
  /** The pattern that matched, for `explain`. */
  readonly rule: string;
}

export interface DateContext {
  /** The last mention of the sentence before, for "la veille". */
  readonly previous?: DateMention;
  /**
   * `future` reads a bare "vendredi" as the next one; without it the last one is meant.
   * To read one mention again under another tense, call `findDates` with its span.
   */
  readonly tense?: DateTense;
}

type DateLanguage = Pick<Language, 'dates'>;

/**
 * Finds the dates in a stretch of text, in order, without overlap; the longest reading
 * of the same words wins.
 *
 * Years and weekdays are completed from `reference`, the publication date, only. A day
 * without year is the one nearest to it, the past preferred; a stated weekday decides.
 * A bare weekday is the last one on or before publication, or with tense `future` the
 * first one on or after it.
 */
export function findDates(
  text: string,
  span: Span,
  language: DateLanguage,
  reference: PublishedDate | null,
  context: DateContext = {},
): DateMention[] {
  const { dates: words } = language;
  const compiled = compileDates(words);
  // Patterns look behind ("en 2014"), so a little of what stands before is shown to them.
  const from = Math.max(0, span.start - 40);
  const view = text.slice(from, span.end);
  const skip = span.start - from;

  const found: { start: number; end: number; order: number; match: RegExpMatchArray }[] = [];
  const kinds = kindsIn(view, compiled);
  for (const [order, { expression, needs }] of compiled.patterns.entries()) {
    if (needs !== null && !kinds.has(needs)) continue;
    for (const match of view.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start >= skip) found.push({ start, end, order, match });
    }
  }
  if (found.length === 0) return [];
  const traps = compiled.traps ? [...view.matchAll(compiled.traps)] : [];
  const trapped = ({ start, end }: Span) =>
    traps.some((trap) => start < trap.index + trap[0].length && end > trap.index);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);

  const taken: typeof found = [];
  for (const candidate of found) {
    if (trapped(candidate)) continue;
    if (taken.some((other) => candidate.start < other.end && candidate.end > other.start)) continue;
    if (resolves(candidate, compiled.patterns[candidate.order]?.pattern, words, reference)) {
      taken.push(candidate);
    }
  }
  taken.sort((a, b) => a.start - b.start);

  const mentions: DateMention[] = [];
  let previous = context.previous;
  for (const { start, end, order, match } of taken) {
    const pattern = compiled.patterns[order]?.pattern;
    if (!pattern) continue;
    const groups = { ...groupsOf(match), whole: match[0] };
    const base = { reference, previousDay: dayOf(previous), tense: context.tense ?? null };
    const resolved = resolveDate(match[0], pattern, groups, words, base);
    if (!resolved) continue;
    const before = view.slice(Math.max(0, start - 40), start);
    const relation =
      compiled.relations.find(({ expression }) => expression.test(before))?.relation ?? 'at';
    const mention: DateMention = {
      start: from + start,
      end: from + end,
      ...resolved,
      relation,
      rule: pattern.name,
    };
    mentions.push(mention);
    if (relation === 'at' && resolved.date.precision === 'day') previous = mention;
  }
  return mentions;
}

function resolves(
  { match }: { match: RegExpMatchArray },
  pattern: Parameters<typeof resolveDate>[1] | undefined,
  words: DateWords,
  reference: PublishedDate | null,
): boolean {
  if (!pattern) return false;
  const groups = { ...groupsOf(match), whole: match[0] };
  return (
    resolveDate(match[0], pattern, groups, words, { reference, previousDay: null, tense: null }) !==
    null
  );
}

/** The single day of a mention. */
function dayOf(mention: DateMention | undefined): number | null {
  const date = mention?.date;
  if (!date?.start || date.start !== date.end) return null;
  return isoDays(date.start)?.start ?? null;
}

/**
 * Prints a date: "mardi 10 mai 2022", "mai 2022", "du 3 au 5 mai 2022". Takes a date of a
 * meeting or an ISO date reduced to year, month or day. An open date is printed in the
 * words of its text.
 */
export function formatDate(date: MeetingDate | string, language: DateLanguage): string {
  const { format } = language.dates;
  const given = typeof date === 'string' ? isoPrecision(date) : date.precision;
  const span = typeof date === 'string' ? isoDays(date) : spanOf(date);
  if (!span || given === 'weekday') return typeof date === 'string' ? date : date.text;
  const { start, end } = span;
  if (given === 'year') {
    const [first, last] = [parts(start).year, parts(end).year];
    return first === last ? String(first) : `${first}–${last}`;
  }
  if (given === 'month') {
    const [first, last] = [parts(start), parts(end)];
    if (first.year === last.year && first.month === last.month) return fill(format.month, start);
    const from =
      first.year === last.year ? (format.months[first.month - 1] ?? '') : fill(format.month, start);
    return range(format.monthRange, from, fill(format.month, end));
  }
  if (start === end) return fill(format.day, start);
  const [first, last] = [parts(start), parts(end)];
  const sameYear = first.year === last.year;
  const from =
    sameYear && first.month === last.month
      ? '{day}'
      : sameYear
        ? format.dayOfMonth
        : format.plainDay;
  return range(format.range, fill(from, start), fill(format.plainDay, end));

  function fill(template: string, day: number): string {
    const at = parts(day);
    return template
      .replace('{weekday}', format.weekdays[at.weekday - 1] ?? '')
      .replace('{day}', at.day === 1 ? format.firstDay : String(at.day))
      .replace('{month}', format.months[at.month - 1] ?? '')
      .replace('{year}', String(at.year));
  }
}

/** As `formatDate`, a day without its weekday: for lines where room is scarce. */
export function formatPlainDay(date: MeetingDate | string, language: DateLanguage): string {
  const { format } = language.dates;
  const plain = { ...language.dates, format: { ...format, day: format.plainDay } };
  return formatDate(date, { ...language, dates: plain });
}

function range(template: string, from: string, to: string): string {
  return template.replace('{from}', from).replace('{to}', to);
}

function isoPrecision(date: string): 'day' | 'month' | 'year' {
  return /^\d{4}-\d{2}-\d{2}/u.test(date) ? 'day' : /^\d{4}-\d{2}/u.test(date) ? 'month' : 'year';
}

function spanOf({ start, end }: MeetingDate): Span | null {
  const first = start === null ? null : isoDays(start);
  const last = end === null ? null : isoDays(end);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Days from `start` to `end`, ISO, both inclusive; null is open. */
export interface DateFilter {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Reads what somebody types into a date filter: "2022", "mai 2022", "2022-05-10",
 * "janvier", "depuis la semaine dernière", "avant mars 2021", "3 - 5 mai 2022".
 *
 * @param reference the day it is typed, for relative words
 * @returns null when it is no date; two dates are read as from the first to the last
 */
export function parseWhen(
  text: string,
  language: DateLanguage,
  reference: PublishedDate | null,
): DateFilter | null {
  const typed = text.trim();
  if (/^\d{4}(?:-\d{1,2}){0,2}$/u.test(typed)) {
    const days = isoDays(typed.replaceAll(/-(\d)(?=-|$)/gu, '-0$1'));
    return days ? { start: iso(days.start), end: iso(days.end) } : null;
  }
  const { dates: words } = language;
  const mentions = findDates(text, { start: 0, end: text.length }, language, reference);
  const last = mentions.at(-1);
  const first = mentions[0];
  if (!first || !last) return bareMonth(typed, words, reference);
  const { start } = first.date;
  const { end } = last.date;
  if (start === null || end === null) return null;
  if (mentions.length > 1) return start <= end ? { start, end } : { start: end, end: start };
  switch (first.relation) {
    case 'since':
      return { start, end: null };
    case 'after':
      return { start: shift(end, 1), end: null };
    case 'until':
      return { start: null, end };
    case 'before':
      return { start: null, end: shift(start, -1) };
    case 'at':
      return { start, end };
  }
}

function shift(day: string, by: number): string | null {
  const at = isoDays(day);
  return at ? iso(at.start + by) : null;
}

/** "janvier", "depuis janvier 2022", "après 2021": a month or year that stands alone. */
function bareMonth(
  typed: string,
  words: DateWords,
  reference: PublishedDate | null,
): DateFilter | null {
  const tokens = typed.split(/[\s'’]+/u);
  const last = tokens.at(-1);
  const relation =
    compileDates(words).relations.find(({ expression }) =>
      expression.test(tokens.slice(0, -1).join(' ')),
    )?.relation ?? 'at';
  const month = lookUp(words.months, last);
  const year = /^\d{4}$/u.test(last ?? '') ? Number(last) : null;
  if (month === null && year === null) return null;
  const near = reference ? isoDays(reference.date) : null;
  if (month !== null && !near) return null;
  let date = String(year);
  if (month !== null && near) {
    const { year: now, month: current } = parts(near.end);
    date = `${month <= current ? now : now - 1}-${String(month).padStart(2, '0')}`;
  }
  const days = isoDays(date);
  if (!days) return null;
  switch (relation) {
    case 'since':
      return { start: iso(days.start), end: null };
    case 'after':
      return { start: iso(days.end + 1), end: null };
    case 'until':
      return { start: null, end: iso(days.end) };
    case 'before':
      return { start: null, end: iso(days.start - 1) };
    case 'at':
      return { start: iso(days.start), end: iso(days.end) };
  }
}
