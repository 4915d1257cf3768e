/**
 * What a page says of its publication, the surest first, as its fields and words have it. The order is that of
 * htmldate (Barbaresi 2020): structured data, meta fields, marked-up times, and the line beside the headline.
 */
import type { PageDates } from '../format.ts';
import { type Block, type DomElement, isAside } from './blocks.ts';

const FIELDS = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="article.published"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="cXenseParse:recs:publishtime"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date.issued"]',
  'meta[name="dcterms.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="dcterms.date"]',
  'meta[http-equiv="date"]',
];
const MARKED = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time',
  'header time',
  'time',
];
/** Types of schema.org whose date is that of the page. */
const PAGE_TYPES = /(?:Article|BlogPosting|Report|WebPage|NewsMedia|Event|Statement|PressRelease)/u;
/** Blocks around the headline in which the visible date stands. */
const ABOVE = 3;
const BELOW = 6;
const LINE = 160;

export function datesOfPage(document: DomElement, blocks: readonly Block[]): PageDates {
  const stamps = [...structured(document), ...fields(document), ...marked(document)];
  const headline = Math.max(
    0,
    blocks.findIndex(({ level, aside }) => level === 1 && !aside),
  );
  const shown = (some: readonly Block[]): string[] =>
    some
      .filter(({ aside, level }) => !aside && level !== 1)
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.length <= LINE && /\d/u.test(line));
  const above = shown(blocks.slice(Math.max(0, headline - ABOVE), headline));
  const below = shown(blocks.slice(headline, headline + BELOW + 1));
  return { stamps, visible: [...above, ...below], above: above.length };
}

function structured(document: DomElement): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    try {
      collect(JSON.parse(source), found);
    } catch {
      const date = /"datePublished"\s*:\s*(?:"([^"]{4,40})"|(\d{9,13})\b)/u.exec(source);
      if (date) found.push(date[1] ?? date[2] ?? '');
    }
  }
  return found;
}

/** The date of the page itself: not of what it cites, of its comments or of its parts. */
function collect(value: unknown, found: string[], depth = 0): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  const type = [record['@type']].flat().join(' ');
  const date = record['datePublished'];
  const isDate = typeof date === 'string' || typeof date === 'number';
  if (isDate && (type === '' || PAGE_TYPES.test(type))) found.push(String(date));
  collect(record['@graph'], found, depth + 1);
  collect(record['mainEntity'], found, depth + 1);
  collect(record['mainEntityOfPage'], found, depth + 1);
}

function fields(document: DomElement): string[] {
  return FIELDS.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap((element) =>
      within(element, cited) ? [] : (element.getAttribute('content')?.trim() ?? []),
    ),
  ).filter((date) => date !== '');
}

/** Times that stand in the article and not beside it. */
function marked(document: DomElement): string[] {
  return MARKED.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      if (within(element, cited) || within(element, isAside)) return [];
      const date =
        element.getAttribute('content') ??
        element.getAttribute('datetime') ??
        element.textContent ??
        '';
      return date.trim() === '' || date.length > 80 ? [] : [date.trim()];
    }),
  );
}

/** A work that is cited, or a reader's comment. */
function cited(element: DomElement): boolean {
  const property = element.getAttribute('itemprop') ?? '';
  const type = element.getAttribute('itemtype') ?? '';
  return /citation|comment|isBasedOn|review/iu.test(`${property} ${type}`);
}

function within(element: DomElement, is: (one: DomElement) => boolean): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (is(at)) return true;
  return false;
}
