/** The date of a web page, which says it in several places. */
import type { DateMention } from '../dates/find.ts';
import type { PublishedDate } from '../types.ts';
import { addressDate, fieldDate } from './fieldDate.ts';
import type { PageDates } from './formats/format.ts';
import { dateLine, datesIn, monthLine, partStarts } from './page/dateLine.ts';
import { type PageLanguage, phrasesOf } from './page/phrases.ts';
import { publishedOn } from './page/publishedOn.ts';

const DAY = 86_400_000;

/** A date that readers see, and the line it stands on. */
export interface SeenDate {
  readonly line: string;
  /** Where the date stands in the line. */
  readonly published: PublishedDate;
}

/**
 * The date of a page that says it in several places. A stamp in universal time may be a day off: where the address
 * or the line that readers see gives the day beside it, theirs is the site's own.
 *
 * @param spoken the languages, that of the page first
 */
export function pageDate(
  dates: PageDates,
  url: string | null,
  languages: readonly PageLanguage[],
  spoken: readonly PageLanguage[] = languages,
): PublishedDate | null {
  const address = addressDate(url);
  const line = seenDate(dates, spoken);
  const seen = line && { ...line.published, source: null };
  const stamp = dates.stamps.find((one) => fieldDate(one, languages) !== null);
  const stated = stamp === undefined ? null : fieldDate(stamp, languages);
  if (stamp === undefined || stated === null) return seen ?? address;
  const universal = /T\d{2}:?\d{2}.*(?:Z|[+-]00:?00)$/u.test(stamp);
  const local = [seen, address].filter((date) => date !== null && isNextTo(date, stated));
  const agree = seen !== null && address !== null && seen.date === address.date;
  return (universal || agree) && local[0] ? local[0] : stated;
}

/** The line that gave a page its date; null where a field or the address did. */
export function datedLine(
  dates: PageDates,
  url: string | null,
  languages: readonly PageLanguage[],
  spoken: readonly PageLanguage[] = languages,
): SeenDate | null {
  const seen = seenDate(dates, spoken);
  const date = seen?.published.date;
  const taken = seen !== null && pageDate(dates, url, languages, spoken)?.date === date;
  const stated = dates.stamps.some((stamp) => fieldDate(stamp, languages)?.date === date);
  return taken && !stated ? seen : null;
}

/** The date that stands beside the headline, the surest first: behind "Publié le", alone, a month, a change. */
function seenDate(
  { visible, above = 0 }: PageDates,
  languages: readonly PageLanguage[],
): SeenDate | null {
  const { published, updated } = phrasesOf(languages);
  const below = visible.slice(above);
  const behind = (expressions: readonly RegExp[]) => (line: string) =>
    behindWords(line, expressions, languages);
  // A date alone above the headline may be that of the day when the page was saved.
  return (
    firstOf(visible, behind(published)) ??
    firstOf([...below, ...visible.slice(0, above)], (line) =>
      dateLine(line, 0, line.length, languages),
    ) ??
    firstOf(below, (line) => monthLine(line, 0, line.length, languages)) ??
    firstOf(visible, behind(updated))
  );
}

function firstOf(
  lines: readonly string[],
  find: (line: string) => DateMention | null,
): SeenDate | null {
  for (const line of lines) {
    const mention = find(line);
    if (mention) return { line, published: publishedOn(mention) };
  }
  return null;
}

function behindWords(
  line: string,
  expressions: readonly RegExp[],
  languages: readonly PageLanguage[],
): DateMention | null {
  for (const start of partStarts(line))
    for (const expression of expressions) {
      const match = expression.exec(line.slice(start));
      const [mention] = match ? datesIn(line, start + match[0].length, line.length, languages) : [];
      if (mention) return mention;
    }
  return null;
}

function isNextTo(a: PublishedDate, b: PublishedDate): boolean {
  return (
    a.precision === 'day' &&
    b.precision === 'day' &&
    Math.abs(Date.parse(a.date) - Date.parse(b.date)) === DAY
  );
}
