import { Readability } from '@mozilla/readability';
import { readable } from '../../text/readable.ts';
import { decodeStated } from '../decode.ts';
import { type PageLanguage, phrasesOf } from '../page/phrases.ts';
import { datedLine } from '../pageDate.ts';
import type { PageFormat, RawDocument, StatedLanguage } from './format.ts';
import { type Block, blocksOf, type DomElement } from './html/blocks.ts';
import { takeComments } from './html/comments.ts';
import { datesOfPage } from './html/dates.ts';
import { type Page, parsePage } from './html/dom.ts';
import { withoutLinkLists } from './html/links.ts';
import { key, titleOfPage, windowTitle } from './html/title.ts';

/** Web pages: the article as Mozilla's Readability finds it, then the readers' comments. */
export const html: PageFormat = {
  kind: 'page',
  extensions: ['.html', '.htm', '.xhtml'],
  isText: true,
  read: async (bytes, languages, charset) => readHtml(decodeHtml(bytes, charset), languages),
};

/** What the server says goes before what the page says of itself, as in browsers. */
function decodeHtml(bytes: Uint8Array, sent: string | null | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return decodeStated(bytes, sent ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]);
}

/** HTML may leave out its outer tags; the parser needs them. */
function whole(source: string): string {
  const bare = source.replace(
    /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!doctype[^>]{0,300}>)?/iu,
    '',
  );
  if (/<body[\s>]/iu.test(bare) && /<html[\s>]/iu.test(bare)) return source;
  const inner = bare.replaceAll(/<\/?html(?:\s[^>]{0,300})?>/giu, '');
  const language = /<html[^>]{0,300}\slang\s*=\s*["']?([\w-]{2,12})/iu.exec(bare)?.[1];
  const [, head = '', body = inner] = /^([\s\S]*?<\/head>)([\s\S]*)$/iu.exec(inner) ?? [];
  const root = language ? `<html lang="${language}">` : '<html>';
  return /<body[\s>]/iu.test(inner)
    ? `${root}${inner}</html>`
    : `${root}${head}<body>${body}</body></html>`;
}

/** Deeper than any page is written; what stands deeper is read, its tags are not. */
const DEEPEST = 250;
const CONTAINER =
  /<(\/?)(article|aside|b|big|blockquote|center|div|dl|em|fieldset|font|i|li|main|ol|section|small|span|strong|table|tbody|td|th|tr|u|ul)(?=[\s>/])[^<>]{0,2000}>/giu;

/** Twenty thousand elements in one another would exhaust every reader of trees. */
function shallow(source: string): string {
  let depth = 0;
  return source.replace(CONTAINER, (tag, closing: string) => {
    if (closing === '') {
      depth += 1;
      return depth > DEEPEST ? ' ' : tag;
    }
    depth = Math.max(0, depth - 1);
    return depth >= DEEPEST ? ' ' : tag;
  });
}

function readHtml(given: string, spoken: readonly PageLanguage[]): RawDocument {
  const source = shallow(whole(given));
  const document = parsePage(source);
  const comments = takeComments(document as unknown as DomElement, spoken);
  const blocks = withoutLinkLists(blocksOf(document.body), phrasesOf(spoken));
  const meta = metaOf(document, blocks);
  const article = new Readability(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    { charThreshold: 200 },
  ).parse();
  const found = article?.content
    ? blocksOf(parsePage(`<html><body>${article.content}</body></html>`).body)
    : [];
  const kept = withDate(completed(blocks, found), datedLine(meta.dates, meta.url, spoken)?.line);
  const content = kept.join('\n\n');
  const named = meta.title ?? windowTitle(document.title, article?.title?.trim() ?? '');
  // Some sites escape what is escaped already.
  const title = named === null ? null : (readable(named)?.text.trim() ?? named);
  const lead = title !== null && !content.startsWith(title) ? `${title}\n\n` : '';
  const page = `${lead}${content}`;
  if (page.trim() === '') throw new Error('no text in it');
  const languages = statedLanguages(blocks, kept, lead.length);
  if (comments === '') return { ...meta, title, text: page, languages };
  const text = `${page}\n\n${comments}`;
  return {
    ...meta,
    title,
    text,
    languages,
    body: { start: 0, end: page.length + 2 },
    comments: { start: page.length + 2, end: text.length },
  };
}

/** What blocks say of their language, by where they stand in the text that begins at `from`. */
function statedLanguages(
  blocks: readonly Block[],
  kept: readonly string[],
  from: number,
): StatedLanguage[] {
  const said = new Map(
    blocks.flatMap(({ text, language }) => (language ? [[key(text), language] as const] : [])),
  );
  let start = from;
  return kept.flatMap((text) => {
    const end = start + text.length;
    const language = said.get(key(text));
    const stated = language === undefined ? [] : [{ start, end, language }];
    start = end + 2;
    return stated;
  });
}

/** Shorter running text may be a caption or a teaser. */
const PARAGRAPH = 60;
/** Below this share of a page's running text the article was not found: the whole page is taken. */
const PLAUSIBLE = 0.5;
/** Blocks below the headline in which a page's date line stands. */
const BELOW_HEADLINE = 5;

/**
 * What was found as the article, with what belongs to it and was left out: leads in a block of their own, rows
 * of a table, paragraphs between two that were kept, the date line under the headline. All of the page where most
 * of its running text was not found.
 */
function completed(blocks: readonly Block[], found: readonly Block[]): string[] {
  const kept = new Set(found.map(({ text }) => key(text)));
  const keys = blocks.map(({ text }) => key(text));
  const isKept = blocks.map(({ aside }, at) => !aside && kept.has(keys[at] as string));
  const prose = blocks.map(
    ({ text, aside }) => !aside && text.length >= PARAGRAPH && /[.!?…»”"]\s*$/u.test(text),
  );
  const size = (which: (at: number) => boolean): number =>
    blocks.reduce((sum, { text }, at) => sum + (prose[at] && which(at) ? text.length : 0), 0);
  const whole = size(() => true);
  const there = new Set(keys);
  const unfound = found.filter(({ text }) => !there.has(key(text)));
  if (whole === 0 || size((at) => isKept[at] === true) < PLAUSIBLE * whole) {
    const all = blocks.filter(({ aside }) => !aside);
    const text = (all.length > 0 ? all : blocks).map((block) => block.text);
    // Readability may have taken words together that are apart here: then it found more than it seems.
    return unfound.length > 0 && unfound.length * 2 > found.length
      ? found.map((block) => block.text)
      : text;
  }
  const headline = blocks.findIndex(({ level, aside }) => level === 1 && !aside);
  const first = headline >= 0 ? headline : isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  const tables = new Set(blocks.flatMap(({ table }, at) => (isKept[at] && table ? [table] : [])));
  return blocks.flatMap(({ text, aside, table, level }, at) => {
    // A day over the headline may be that of the site.
    if (isKept[at]) return at < headline && !prose[at] && /\d/u.test(text) ? [] : [text];
    if (aside || level === 1) return [];
    if (table && tables.has(table)) return [text];
    if (at < first || at > last) return [];
    const underHeadline = headline >= 0 && at <= headline + BELOW_HEADLINE;
    return prose[at] || (underHeadline && (level > 0 || /\d/u.test(text)) && /\p{L}/u.test(text))
      ? [text]
      : [];
  });
}

/** The line that gave the date is kept, so that it can be quoted. */
function withDate(kept: readonly string[], line: string | undefined): string[] {
  if (line === undefined || kept.some((text) => text.split('\n').includes(line))) return [...kept];
  return [...kept.slice(0, 1), line, ...kept.slice(1)];
}

function metaOf(document: Page, blocks: readonly Block[]) {
  const attribute = (selector: string, name = 'content'): string | null =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const flat = (text: string | null | undefined): string | null =>
    text?.replaceAll(/\s+/gu, ' ').trim() || null;
  const publisher =
    attribute('meta[property="og:site_name"]') ?? attribute('meta[name="publisher"]');
  const title = titleOfPage(
    blocks,
    {
      stated: flat(attribute('meta[property="og:title"]')),
      window: flat(document.querySelector('title')?.textContent),
    },
    publisher,
  );
  const url = attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]');
  return {
    title,
    publisher,
    url,
    language: attribute('html', 'lang') ?? attribute('meta[property="og:locale"]'),
    dates: datesOfPage(document as unknown as DomElement, blocks),
  };
}
