/** Dates as fields of files and pages hold them. */
import { isoDays } from '../dates/calendar.ts';
import { findDates } from '../dates/find.ts';
import type { PublishedDate } from '../types.ts';
import type { PageLanguage } from './page/phrases.ts';

const DAY = 86_400_000;

/** Seconds and milliseconds since 1970 that can be a publication: 1990 to 2100. */
const EPOCH = { from: 631_152_000, to: 4_102_444_800 };

/**
 * Reads a date of a field: front matter, JSONL, HTML meta. ISO dates are cut to their day; `20220512`,
 * `2022/05/12`, `2022-W19-4`, seconds and milliseconds since 1970, `{"$date": …}`, "12 mai 2022" and
 * "Tue, 03 May 2022 09:15:00 GMT" are understood; null otherwise.
 */
export function fieldDate(
  value: unknown,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : fieldDate(value.toISOString(), languages);
  }
  if (Array.isArray(value)) return value.length > 0 ? fieldDate(value[0], languages) : null;
  if (typeof value === 'object' && value !== null)
    return fieldDate((value as Record<string, unknown>)['$date'] ?? null, languages);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const field = String(value).trim();
  return compactDate(field) ?? isoDate(field) ?? wordedDate(field, languages);
}

function epochDate(digits: string): PublishedDate | null {
  const seconds = digits.length > 10 ? Number(digits) / 1000 : Number(digits);
  if (seconds < EPOCH.from || seconds > EPOCH.to) return null;
  return {
    date: new Date(seconds * 1000).toISOString().slice(0, 10),
    precision: 'day',
    source: null,
  };
}

const exact = (date: string, precision: PublishedDate['precision']): PublishedDate | null =>
  isoDays(date) ? { date, precision, source: null } : null;

/** `20220512`, `202205`, epochs. */
function compactDate(field: string): PublishedDate | null {
  const day = /^((?:19|20)\d{2})([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?$/u.exec(field);
  const found = day && exact(`${day[1]}-${day[2]}-${day[3]}`, 'day');
  if (found) return found;
  return /^\d{9,10}$|^\d{12,13}$/u.test(field) ? epochDate(field) : null;
}

/** ISO 8601 and its look-alikes: `2022-05-12T18:32Z`, `2022/5/2`, `2022-05`, `2022-W19-4`. */
function isoDate(field: string): PublishedDate | null {
  const week = /^(\d{4})-?W([0-5]\d)-?([1-7])$/u.exec(field);
  if (week) return weekDate(Number(week[1]), Number(week[2]), Number(week[3]));
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/u.exec(field);
  if (!iso) return null;
  const [, year = '', month, day] = iso;
  const parts = [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))];
  return exact(parts.join('-'), day ? 'day' : month ? 'month' : 'year');
}

/** ISO 8601 week dates: week 1 holds 4 January. */
function weekDate(year: number, week: number, weekday: number): PublishedDate | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const at = monday + ((week - 1) * 7 + weekday - 1) * DAY;
  return exact(new Date(at).toISOString().slice(0, 10), 'day');
}

function wordedDate(field: string, languages: readonly PageLanguage[]): PublishedDate | null {
  if (field.length > 120) return null;
  for (const language of languages) {
    const [mention] = findDates(field, { start: 0, end: field.length }, language, null);
    const { start, precision } = mention?.date ?? {};
    if (!start || !precision || precision === 'weekday') continue;
    const length = precision === 'day' ? 10 : precision === 'month' ? 7 : 4;
    return { date: start.slice(0, length), precision, source: null };
  }
  return null;
}

/** The day in an address such as `/2022/05/12/slug`. */
export function addressDate(url: string | null): PublishedDate | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/u.exec(url ?? '');
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return match && isoDays(date) ? { date, precision: 'day', source: null } : null;
}
