/** What a paper sets above a headline: its own name, the number of the issue, the day. */
import type { DateMention } from '../../dates/find.ts';
import { dateLine, datesIn } from './dateLine.ts';
import type { Line } from './lines.ts';
import { type PageLanguage, phrasesOf } from './phrases.ts';

const WORDS = 7;
const EDGES = /^[\s|•·–—,:-]+|[\s|•·–—,:-]+$/gu;
/** "06:15", "18 h 30" */
const HOUR = /\d{1,2}\s?[:h]\s?(?:\d{2})?/gu;
const PRICE = /(?:[€$£]\s?)?\d+[.,]\d{2}(?:\s?[€$£])?/gu;

/** "La Gazette du Limousin", "The Leeds Examiner": capitals throughout, and a word that papers are called by. */
export function isNameplate(line: string, languages: readonly PageLanguage[]): boolean {
  const [name = ''] = line.split(/\s[|•·–—-]\s/u);
  return isCalled(name) && phrasesOf(languages).paper.test(name);
}

/** Capitalised words with none but the smallest between them. */
export function isCalled(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return (
    (words.length > 1 || name.includes('-')) &&
    words.length <= WORDS &&
    /^\p{Lu}[\p{L}\d\s'’&-]*$/u.test(name.trim()) &&
    words.every((word) => /^(?:\p{Lu}|\p{L}['’]\p{Lu}|\p{Ll}{1,3}$|&$)/u.test(word))
  );
}

/** The day of a line that holds a paper's name, its number, its price, or nothing, beside it. */
export function issueDay(
  text: string,
  line: Line,
  languages: readonly PageLanguage[],
): DateMention | null {
  const alone = dateLine(text, line.start, line.end, languages);
  if (alone) return alone;
  const [mention, another] = datesIn(text, line.start, line.end, languages);
  if (!mention || another) return null;
  const { issue, dateWord } = phrasesOf(languages);
  const plain = (part: string): string =>
    part.replaceAll(issue, ' ').replaceAll(PRICE, ' ').replaceAll(EDGES, '').trim();
  const before = text.slice(line.start, mention.start);
  const name = plain(before.replace(/\p{Ll}+\s*$/u, (word) => word.replaceAll(dateWord, '')));
  const after = plain(text.slice(mention.end, line.end).replaceAll(HOUR, ' ')).replaceAll(
    /\d[\d\s]*/gu,
    '',
  );
  const named = name === '' || isNameplate(name, languages);
  const filed = after === '' || /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}$/u.test(after);
  return named && filed ? mention : null;
}
