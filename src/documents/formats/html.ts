import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText, decodeWindows1252 } from '../decode.ts';
import type { PageFormat, RawDocument } from './format.ts';

/** Where content systems keep readers' comments. */
const COMMENTS =
  '#comments, #commentaires, .comments, .comments-area, .comment-list, .commentlist, .commentaires, #disqus_thread, [id^="comments-"], [class*="comments-section"], [class*="commentList"], [data-component="comments"]';
const NOISE =
  'script, style, noscript, template, iframe, form, button, nav, svg, select, textarea, input, [hidden], [aria-hidden="true"], .reply, .comment-reply-link, .comment-respond, .sharedaddy, .share, .social';
const DATES = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publication_date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
];
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON FORM IFRAME SVG'.split(' '),
);

/** Web pages: the article as Mozilla's Readability finds it, then the readers' comments. */
export const html: PageFormat = {
  kind: 'page',
  extensions: ['.html', '.htm', '.xhtml'],
  isText: true,
  read: async (bytes) => readHtml(decodeHtml(bytes)),
};

/** Names under which browsers read Windows-1252. */
const LATIN = new Set(['windows-1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'cp1252', 'us-ascii']);

/** By the page's own `charset`, unless it claims UTF-8 or nothing. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  if (charset !== undefined && LATIN.has(charset)) return decodeWindows1252(bytes);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // An unknown name: the bytes decide.
    }
  }
  return decodeText(bytes);
}

function readHtml(source: string): RawDocument {
  const { document } = parseHTML(source);
  const meta = metaOf(document);
  const comments = takeComments(document);
  const fallback = textOf(document.body ?? document.documentElement);
  const article = new Readability(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    { charThreshold: 200 },
  ).parse();
  let content = '';
  if (article?.content) {
    content = textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body);
  }
  if (content.length < 60) content = fallback;
  const title = meta.title ?? (article?.title?.trim() || null);
  const lead = title !== null && !content.startsWith(title) ? `${title}\n\n` : '';
  const page = `${lead}${content}`;
  if (page.trim() === '') throw new Error('no text in it');
  if (comments === '') return { ...meta, title, text: page };
  const text = `${page}\n\n${comments}`;
  return {
    ...meta,
    title,
    text,
    body: { start: 0, end: page.length + 2 },
    comments: { start: page.length + 2, end: text.length },
  };
}

type Page = ReturnType<typeof parseHTML>['document'];

function metaOf(document: Page) {
  const attribute = (selector: string, name = 'content'): string | null =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const title =
    attribute('meta[property="og:title"]') ??
    (document.querySelector('h1')?.textContent?.replaceAll(/\s+/gu, ' ').trim() || null);
  return {
    title,
    publisher: attribute('meta[property="og:site_name"]') ?? attribute('meta[name="publisher"]'),
    url: attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]'),
    language: attribute('html', 'lang') ?? attribute('meta[property="og:locale"]'),
    date: dateOf(document),
  };
}

function dateOf(document: Page): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = /"datePublished"\s*:\s*"([^"]+)"/u.exec(script.textContent ?? '')?.[1];
    if (date) return date;
  }
  for (const selector of DATES) {
    const element = document.querySelector(selector);
    const date =
      element?.getAttribute('content') ??
      element?.getAttribute('datetime') ??
      element?.textContent ??
      null;
    if (date && date.trim() !== '') return date.trim();
  }
  return null;
}

/** The text of all comments; they are taken out of the page. */
function takeComments(document: Page): string {
  const found = [...document.querySelectorAll(COMMENTS)].filter(
    (element) => element.parentElement?.closest(COMMENTS) == null,
  );
  const texts: string[] = [];
  for (const element of found) {
    for (const noise of element.querySelectorAll(NOISE)) noise.remove();
    const text = textOf(element);
    if (/\p{L}{2}/u.test(text)) texts.push(text);
    element.remove();
  }
  return texts.join('\n\n');
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** Paragraphs of an element, an empty line between them. */
function textOf(root: unknown): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open
      .split('\n')
      .map((line) => line.replaceAll(/[^\S\n\u00a0\u202f]+/gu, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (node: DomNode) => {
    if (node.nodeType === 3) {
      open += (node.textContent ?? '').replaceAll(/[^\S\u00a0\u202f]+/gu, ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 || SKIPPED.has(name)) return;
    if (name === 'BR') {
      open += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) close();
    for (const child of node.childNodes) walk(child);
    if (block) close();
    else if (name === 'TD' || name === 'TH') open += ' ';
  };
  if (root !== null && root !== undefined) walk(root as DomNode);
  close();
  return paragraphs.join('\n\n');
}
