import { isoDays } from '../dates/calendar.ts';
import { type DateMention, findDates } from '../dates/find.ts';
import type { PublishedDate } from '../types.ts';
import type { PageDates } from './formats/format.ts';
import { dateLine, datesIn } from './page/dateLine.ts';
import { type PageLanguage, phrasesOf } from './page/phrases.ts';
import type { PageParts } from './parts.ts';

/** Lines below the title, or below the end of the article, where sites put the date. */
const NEAR_TITLE = 8;
const BELOW_ARTICLE = 4;

/** A line that begins with a place or a date and a year, then a dash or an agency. */
const DATELINE =
  /^[^.!?]{0,60}?\p{Nd}{4}[^\p{L}]{0,4}[^–—()]{0,24}(?:[–—-](?:\s|$)|\([^)]{1,40}\))/u;
const PLACE =
  /^(?:[\p{Lu}][\p{L}'’ -]{1,40}(?:\s?\([^)]{1,30}\))?\s?[,–—-]\s*(?:\p{L}{2}\s)?)?(?:\p{L}+\s)?$/u;

/** What the words of a page tell of its publication. */
export interface Publication {
  readonly date: PublishedDate | null;
  readonly publisher: string | null;
}

/**
 * The date of publication, where the page's own words give it: "Publié le …" around the
 * article, a line under the title that is nothing but a date, or the dateline of the first
 * sentence. Never a date above the title, which tells when the page was read, never one
 * of a comment, and never one whose year is not written: no date is better than a wrong one.
 */
export function findPublication(
  text: string,
  parts: PageParts,
  languages: readonly PageLanguage[],
): Publication {
  const phrases = phrasesOf(languages);
  const { lines, kinds, top, comments } = parts;
  const first = Math.max(0, top - 3);
  const lastArticle = kinds.slice(0, comments).lastIndexOf('article');
  const near = (at: number) =>
    at <= top + NEAR_TITLE || (at > lastArticle - 2 && at <= lastArticle + BELOW_ARTICLE);

  const behind = (expressions: readonly RegExp[]): Publication | null => {
    for (let at = first; at < comments; at += 1) {
      const line = lines[at];
      if (!line || line.words === 0 || line.ticker || !near(at) || line.text.length > 200) continue;
      const found = behindWords(text, parts, at, expressions, languages);
      if (found) return found;
    }
    return null;
  };
  const stated = behind(phrases.published);
  if (stated) return stated;
  const below = dateBelowTitle(text, parts, languages);
  return below ? { date: below, publisher: null } : (behind(phrases.updated) ?? UNKNOWN);
}

const UNKNOWN: Publication = { date: null, publisher: null };

/** The date behind "Publié le", or on the line below where nothing stands behind it. */
function behindWords(
  text: string,
  { lines }: PageParts,
  at: number,
  expressions: readonly RegExp[],
  languages: readonly PageLanguage[],
): Publication | null {
  const line = lines[at];
  if (!line) return null;
  const lead = line.start + text.slice(line.start, line.end).indexOf(line.bare);
  for (const expression of expressions) {
    const match = expression.exec(line.bare);
    if (!match) continue;
    const start = lead + match[0].length;
    // Right behind the words, but for the author's name.
    const date = datesIn(text, start, line.end, languages).find(
      (mention) => mention.start - start <= 60,
    );
    if (date) return { date: published(date), publisher: match.groups?.publisher?.trim() ?? null };
    const below = lines[at + 1];
    if (start >= line.end && below) {
      const mention = dateLine(text, below.start, below.end, languages);
      if (mention) return { date: published(mention), publisher: null };
    }
  }
  return null;
}

function dateBelowTitle(
  text: string,
  { lines, titleSpan, top, comments, kinds }: PageParts,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  const phrases = phrasesOf(languages);
  let seen = 0;
  for (let at = top; at < comments && seen < NEAR_TITLE; at += 1) {
    const line = lines[at];
    if (!line || line.words === 0) continue;
    const isTitle = titleSpan !== null && line.start === titleSpan.start;
    if (isTitle) continue;
    seen += 1;
    if (titleSpan !== null && line.bare.length <= 100) {
      const mention = dateLine(text, line.start, line.end, languages);
      if (mention) return published(mention);
    }
    if (kinds[at] !== 'article') continue;
    // "ALGER, 12 mai 2022 (APS) – …", "1er janvier 2016, 14h30. – …"
    const dateline = DATELINE.exec(line.text.slice(0, 110));
    if (dateline) {
      const start = text.indexOf(line.text[0] ?? '', line.start);
      const end = start + dateline[0].length;
      const [mention] = datesIn(text, start, end, languages);
      if (mention && PLACE.test(text.slice(start, mention.start))) {
        const after = text.slice(mention.end, end).replace(/^,?\s*\d{1,2}\s?[:h.]\s?\d{0,2}/u, '');
        if (phrases.dateline.test(after)) return published(mention);
      }
    }
    if (line.prose) return null;
  }
  return null;
}

function published({ date, start, end }: DateMention): PublishedDate {
  return { date: date.start ?? '', precision: 'day', source: { start, end } };
}

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

/**
 * The date of a page that says it in several places. A stamp in universal time may be a day off: where the address
 * or the line that readers see gives the day beside it, theirs is the site's own.
 */
export function pageDate(
  { stamps, visible }: PageDates,
  url: string | null,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  const address = addressDate(url);
  const seen = firstOf(visible, (line) => visibleDate(line, languages));
  const stamp = stamps.find((one) => fieldDate(one, languages) !== null);
  const stated = stamp === undefined ? null : fieldDate(stamp, languages);
  if (stamp === undefined || stated === null) return seen ?? address;
  const universal = /T\d{2}:?\d{2}.*(?:Z|[+-]00:?00)$/u.test(stamp);
  const local = [seen, address].filter((date) => date !== null && isNextTo(date, stated));
  const agree = seen !== null && address !== null && seen.date === address.date;
  return (universal || agree) && local[0] ? local[0] : stated;
}

function firstOf<T, R>(list: readonly T[], make: (one: T) => R | null): R | null {
  for (const one of list) {
    const made = make(one);
    if (made !== null) return made;
  }
  return null;
}

const DAY = 86_400_000;

function isNextTo(a: PublishedDate, b: PublishedDate): boolean {
  return (
    a.precision === 'day' &&
    b.precision === 'day' &&
    Math.abs(Date.parse(a.date) - Date.parse(b.date)) === DAY
  );
}

/** The date of a line that readers see beside the headline: alone, or behind "Publié le". */
function visibleDate(line: string, languages: readonly PageLanguage[]): PublishedDate | null {
  const { published: stated, updated } = phrasesOf(languages);
  const told = (expressions: readonly RegExp[]): PublishedDate | null => {
    for (const expression of expressions) {
      const match = expression.exec(line);
      if (!match) continue;
      const [mention] = datesIn(line, match[0].length, line.length, languages);
      if (mention) return { ...published(mention), source: null };
    }
    return null;
  };
  const alone = dateLine(line, 0, line.length, languages);
  return told(stated) ?? (alone ? { ...published(alone), source: null } : null) ?? told(updated);
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
