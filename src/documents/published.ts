import type { PublishedDate } from '../types.ts';
import { dateBeforeUpdate, dateLine, datesIn, monthLine, partStarts } from './page/dateLine.ts';
import { isNameplate, issueDay } from './page/nameplate.ts';
import { type PageLanguage, phrasesOf } from './page/phrases.ts';
import { publishedOn } from './page/publishedOn.ts';
import type { PageParts } from './parts.ts';

/** Lines below the title, or below the end of the article, where sites put the date. */
const NEAR_TITLE = 8;
const BELOW_ARTICLE = 4;

/** So far into a line a dateline ends. */
const DATELINE = 130;
/** Places in front of a date: "LEEDS, England, ", "Bruxelles/Paris, le ", "PARIS (Agence) – ". */
const PLACE =
  /^(?:[\p{Lu}][\p{L}'’/ -]{1,50}(?:,\s?\p{Lu}[\p{L}'’ -]{1,30})?(?:\s?\([^)]{1,30}\))?\s?[,–—-]\s*(?:\p{L}{2}\s)?)?(?:\p{L}+\s)?$/u;
/** Lines that a paper sets above a headline: its name, its number, the day. */
const NAMEPLATE = 4;

/** What the words of a page tell of its publication. */
export interface Publication {
  readonly date: PublishedDate | null;
  readonly publisher: string | null;
}

/**
 * The date of publication, where the page's own words give it: "Publié le …" around the
 * article, a line under the title that is nothing but a date, the dateline of the first
 * sentence, the day under the name of the paper, or a month under the title. Never a date above the title of
 * a page of a site, which tells when it was read, never one of a comment, and never one whose year is not written:
 * no date is better than a wrong one.
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
  const date =
    dateBelowTitle(text, parts, languages) ??
    dateOnTop(text, parts, languages) ??
    dateOfIssue(text, parts, languages) ??
    dateBesideUpdate(text, parts, first, languages) ??
    monthBelowTitle(text, parts, languages);
  return date ? { date, publisher: null } : (behind(phrases.updated) ?? UNKNOWN);
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
  for (const [from, expression] of partStarts(line.bare).flatMap((at) =>
    expressions.map((e) => [at, e] as const),
  )) {
    const match = expression.exec(line.bare.slice(from));
    if (!match) continue;
    const start = lead + from + match[0].length;
    // Right behind the words, but for the author's name.
    const date = datesIn(text, start, line.end, languages).find(
      (mention) => mention.start - start <= 60,
    );
    if (date)
      return { date: publishedOn(date), publisher: match.groups?.publisher?.trim() ?? null };
    const below = lines[at + 1];
    if (start >= line.end && below) {
      const mention = dateLine(text, below.start, below.end, languages);
      if (mention) return { date: publishedOn(mention), publisher: null };
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
      const mention =
        dateLine(text, line.start, line.end, languages) ??
        // "Le Courrier du Val, samedi 18 mai 2024, 06:15"
        (isNameplate(line.bare.split(',')[0] ?? '', languages)
          ? issueDay(text, line, languages)
          : null);
      if (mention) return publishedOn(mention);
    }
    if (kinds[at] !== 'article') continue;
    // "ALGER, 12 mai 2022 (APS) – …", "1er janvier 2016, 14h30. – …"
    const start = text.indexOf(line.text[0] ?? '', line.start);
    const end = Math.min(line.end, start + DATELINE);
    const [mention] = datesIn(text, start, end, languages);
    if (mention && PLACE.test(text.slice(start, mention.start))) {
      const after = text.slice(mention.end, end).replace(/^,?\s*\d{1,2}\s?[:h.]\s?\d{0,2}/u, '');
      if (phrases.dateline.test(after)) return publishedOn(mention);
    }
    if (line.prose) return null;
  }
  return null;
}

/** A text that begins with a date, without any sign of a page that was copied: a letter, a note. */
function dateOnTop(
  text: string,
  { lines, kinds }: PageParts,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  const [first, ...others] = lines.flatMap(({ words }, at) => (words > 0 ? [at] : []));
  const line = lines[first ?? -1];
  if (!line || others.length === 0 || others.some((at) => kinds[at] !== 'article')) return null;
  const [second, third] = others.map((at) => lines[at]?.prose);
  const mention = second || third ? dateLine(text, line.start, line.end, languages) : null;
  return mention && publishedOn(mention);
}

/** The day on a paper's nameplate, where nothing else looks like a page of a site, whose day is that of reading. */
function dateOfIssue(
  text: string,
  { lines, titleSpan, top, comments, kinds, furniture }: PageParts,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  if (titleSpan === null || comments < lines.length || furniture.includes(true)) return null;
  const above = lines.slice(0, top).filter(({ words }) => words > 0);
  if (above.length > NAMEPLATE || above.some(({ prose }) => prose)) return null;
  if (kinds.indexOf('article') < 0) return null;
  const [day, ...others] = above.flatMap((line) => issueDay(text, line, languages) ?? []);
  return day && others.length === 0 ? publishedOn(day) : null;
}

/** "15 mai 2025 - 07:00 | Mis à jour le …" over a headline: no page says so of the day when it is read. */
function dateBesideUpdate(
  text: string,
  { lines, top }: PageParts,
  first: number,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  for (const { start, end, words } of lines.slice(first, top)) {
    const mention = words > 0 ? dateBeforeUpdate(text, start, end, languages) : null;
    if (mention) return publishedOn(mention);
  }
  return null;
}

function monthBelowTitle(
  text: string,
  { lines, titleSpan, top, comments }: PageParts,
  languages: readonly PageLanguage[],
): PublishedDate | null {
  if (titleSpan === null) return null;
  const below = lines.slice(top + 1, comments).filter(({ words }) => words > 0);
  for (const line of below.slice(0, NEAR_TITLE)) {
    if (line.prose) return null;
    const mention = monthLine(text, line.start, line.end, languages);
    if (mention) return publishedOn(mention);
  }
  return null;
}
