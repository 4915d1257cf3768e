import { type DateMention, findDates } from '../../dates/find.ts';
import { foldedWords } from '../../text/fold.ts';
import { isCommonWord } from '../../text/lexicon.ts';
import { worldKnowledge } from '../../world/knowledge.ts';
import { type PageLanguage, phrasesOf } from './phrases.ts';

const LENGTH = 110;
/** An issue is named shortly: "Bulletin n° 41 – Février 2022". */
const ISSUE_LENGTH = 60;
/** A year of four figures, or of two in a date of figures. */
export const YEAR = /\d{4}|\d\/\d{2}(?!\d)|\d\.\d{1,2}\.\d{2}(?!\d)/u;
/** A day, a month in letters and a year in whatever language, and nothing else: "12 de mayo de 2022". */
const ANY_DATE =
  /^(?:\p{L}+,?\s+)?\d{1,2}[.ºª°]?\s+(?:\p{Ll}{1,3}\s+)?\p{L}{3,12}\.?,?\s+(?:\p{Ll}{1,3}\s+)?(?:19|20)\d{2}$/u;
/** "Stockholm, le ", "Rio de Janeiro, " before a date. */
const PLACED = /^\s*(\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,3})\s*(?:\([^()]{2,30}\))?\s*,\s*/u;
/** "La Gazette | " before a date: who publishes. One word may be what takes place then: "Concert | ". */
const MASTHEAD = /^\s*\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){1,3}\s*[|·•]\s*$/u;
const CLOCK = /\d{1,2}\s?[:h]\s?\d{2}/u;
/** What a page files an article under, behind a bar or a dash. */
const RUBRIC = /\s[|•·–—-]\s*\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}\s*$/u;

/** Dates whose year is written, in a stretch of text, in order. */
function mentionsIn(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
  precision: 'day' | 'month',
): DateMention[] {
  if (start >= end || !YEAR.test(text.slice(start, end))) return [];
  // "Mer" over a day of June is a rubric, no Wednesday.
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, end);
  const span = { start: start - from, end: end - from };
  const found = languages
    .flatMap((language) => findDates(line, span, language, null))
    .map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
    .filter(({ date, kind }) => kind === 'point' && date.start !== null)
    .filter(({ date }) => date.precision === precision)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // "05/12/2022" is one day in London and another in New York.
  return languages[0]?.dates.order !== 'mdy'
    ? found
    : found.filter((one) => !isDoubtful(one, found));
}

const isDoubtful = (one: DateMention, found: readonly DateMention[]): boolean =>
  found.some(
    ({ start, end, date }) =>
      start === one.start && end === one.end && date.start !== one.date.start,
  );

/** Days whose year is written, in a stretch of text, in order. */
export function datesIn(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
): DateMention[] {
  return mentionsIn(text, start, end, languages, 'day');
}

/**
 * The date of a line that holds a date and nothing else but what stands beside dates: a time, an author, how long the
 * text takes to read, the place where it was written.
 */
export function dateLine(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
): DateMention | null {
  const line = text.slice(start, end);
  if (line.trim().length > LENGTH) return null;
  const [mention] = datesIn(text, start, end, languages);
  if (!mention) return null;
  const phrases = phrasesOf(languages);
  const before = line.slice(0, mention.start - start).replace(MASTHEAD, ' ');
  const after = withoutUpdate(line.slice(mention.end - start), phrases.updated);
  const filed = (CLOCK.test(after) ? after.replace(RUBRIC, '') : after).replace(
    phrases.dateline,
    ' ',
  );
  const rest = bare(
    `${withoutPlace(before, languages)} ${filed}`.replaceAll(phrases.readingTime, ' '),
  );
  if (phrases.byline.test(rest)) return mention;
  return isNothing(rest.replaceAll(phrases.dateWord, ' ')) ? mention : null;
}

/** The day in front of that of a change, on a line that tells both. */
export function dateBeforeUpdate(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
): DateMention | null {
  const { updated } = phrasesOf(languages);
  const line = text.slice(start, end);
  return withoutUpdate(line, updated) === line ? null : dateLine(text, start, end, languages);
}

/** The month of a line that holds a month, perhaps the number of an issue, and nothing else. */
export function monthLine(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
): DateMention | null {
  const line = text.slice(start, end);
  if (line.trim().length > ISSUE_LENGTH) return null;
  const [mention] = mentionsIn(text, start, end, languages, 'month');
  // A season is as long as three.
  if (!mention || mention.date.start?.slice(0, 7) !== mention.date.end?.slice(0, 7)) return null;
  const rest = `${line.slice(0, mention.start - start)} ${line.slice(mention.end - start)}`;
  return isNothing(rest.replaceAll(phrasesOf(languages).issue, ' ')) ? mention : null;
}

/** Whether a line is a date in whatever language, that of a month included. */
export function isDate(line: string, languages: readonly PageLanguage[]): boolean {
  return (
    dateLine(line, 0, line.length, languages) !== null ||
    monthLine(line, 0, line.length, languages) !== null ||
    ANY_DATE.test(line)
  );
}

/** Whether a line names a day or a month of a year, among other words. */
export function holdsDate(line: string, languages: readonly PageLanguage[]): boolean {
  return (
    YEAR.test(line) &&
    languages.some((language) =>
      findDates(line, { start: 0, end: line.length }, language, null).some(
        ({ date }) => date.start !== null && date.precision !== 'year',
      ),
    )
  );
}

/** Between what a line says of publication and of changes: "Mis à jour le … | Publié le …". */
const PARTS = /\s*[|•·–—(]\s*|\s-\s/gu;

/** Where a line and its parts begin. */
export function partStarts(line: string): number[] {
  return [0, ...[...line.matchAll(PARTS)].map((one) => one.index + one[0].length)];
}

/** What stands behind a day, but for that of a change. */
function withoutUpdate(after: string, updated: readonly RegExp[]): string {
  const at = partStarts(after).find((start) => updated.some((one) => one.test(after.slice(start))));
  return at === undefined ? after : after.slice(0, at);
}

const bare = (rest: string): string =>
  rest.replaceAll(/\d+\s?[:h.]\s?\d*/gu, ' ').replaceAll(/^[\s•*|,–—-]+|[\s•*|,–—-]+$/gu, '');

const isNothing = (rest: string): boolean => !/\p{L}{2}/u.test(rest);

/**
 * What stands before a date, without the place where the text was written: one that the world knows, or in front of a
 * word such as "le" any other name. That of a person stays: his picture may be of another day.
 */
function withoutPlace(before: string, languages: readonly PageLanguage[]): string {
  const match = PLACED.exec(before);
  const place = match?.[1];
  if (!match || !place) return before;
  const rest = before.slice(match[0].length);
  const world = worldKnowledge();
  if (world.place(place) !== null) return rest;
  const words = place.split(/\s+/u);
  const [first = ''] = foldedWords(place);
  const isName =
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !world.isGivenName(first) &&
    !languages.some((language) => isCommonWord(first, language));
  const { dateWord } = phrasesOf(languages);
  return isName && rest.trim() !== '' && isNothing(rest.replaceAll(dateWord, ' ')) ? rest : before;
}
