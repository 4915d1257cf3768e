/** The headline of a page, without the name of its site. */
import type { Block } from './blocks.ts';

/** Letters and digits only: how titles are compared. */
export const key = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Shorter texts may be those of menus. */
const PARAGRAPH = 60;
/** Shorter headings are in many titles by chance. */
const HEADING_LETTERS = 8;

/**
 * The title of a page: its one headline of the first level, what its fields say, or a heading of the second level that
 * the title of the window repeats, where that of the first is the name of the site.
 *
 * @param stated by a field of the page; `window` is what browsers show above it
 */
export function titleOfPage(
  blocks: readonly Block[],
  { stated, window }: { readonly stated: string | null; readonly window: string | null },
  publisher: string | null,
): string | null {
  const all = blocks.filter(({ aside }) => !aside);
  // What stands below the first paragraph heads a part.
  const top = all.findIndex(({ level }) => level === 1);
  const prose = all.findIndex(
    ({ level, text }, at) => at > top && level === 0 && text.length >= PARAGRAPH,
  );
  const own = all.filter(({ level }, at) => level === 1 || prose < 0 || at < prose);
  const headlines = own.filter(({ level }) => level === 1).map(({ text }) => flat(text));
  const headline = headlines.length === 1 ? (headlines[0] as string) : null;
  const shown = key(window ?? '');
  const below = own
    .filter(({ level, text }) => level === 2 && key(text).length >= HEADING_LETTERS)
    .map(({ text }) => flat(text))
    .find((text) => shown.includes(key(text)));
  if (below && (headlines.length === 0 || isSite(headline, below, shown, publisher))) return below;
  if (headline && (stated === null || key(stated).startsWith(key(headline)))) return headline;
  return stated ? withoutSite(stated, publisher) : (headlines[0] ?? null);
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether a headline is the name of the site: the title of the window is made of it and of another heading. */
function isSite(
  headline: string | null,
  other: string,
  window: string,
  publisher: string | null,
): boolean {
  if (headline === null) return false;
  const [site, heading] = [key(headline), key(other)];
  return site === key(publisher ?? '') || [site + heading, heading + site].includes(window);
}

/** "Macron reçoit Scholz | Le Journal": the site's name is no part of a title. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,50})$/u.exec(title);
  if (!cut?.[1] || !cut[2]) return title;
  const site = key(publisher ?? '');
  const last = key(cut[2]);
  return title.includes('|') || (site !== '' && (site.includes(last) || last.includes(site)))
    ? withoutSite(cut[1], publisher)
    : title;
}

/** What the reader of pages made of the title of the window, unless it took a quotation mark for a bar. */
export function windowTitle(window: string, made: string): string | null {
  const title = flat(window);
  return (/[«»›/\\]/u.test(title) ? withoutSite(title, null) : made) || null;
}
