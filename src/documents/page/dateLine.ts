import { type DateMention, findDates } from '../../dates/find.ts';
import { type PageLanguage, phrasesOf } from './phrases.ts';

const LENGTH = 110;

/** Days whose year is written, in a stretch of text, in order. */
export function datesIn(
  text: string,
  start: number,
  end: number,
  languages: readonly PageLanguage[],
): DateMention[] {
  if (start >= end || !/\d{4}|\d\/\d{2}(?!\d)/u.test(text.slice(start, end))) return [];
  return languages
    .flatMap((language) => findDates(text, { start, end }, language, null))
    .filter(({ date, kind }) => kind === 'point' && date.start !== null && date.precision === 'day')
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The date of a line that holds a date, perhaps a time and an author, and nothing else. */
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
  const rest = `${line.slice(0, mention.start - start)} ${line.slice(mention.end - start)}`
    .replaceAll(/\d+\s?[:h.]\s?\d*/gu, ' ')
    .replaceAll(/^[\s•*|,–—-]+|[\s•*|,–—-]+$/gu, '');
  if (phrases.byline.test(rest)) return mention;
  return /\p{L}{2}/u.test(rest.replaceAll(phrases.dateWord, ' ')) ? null : mention;
}
