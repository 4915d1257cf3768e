import { decodeText, wideEncoding } from '../decode.ts';
import {
  type RawDocument,
  type RawRecord,
  type RecordFormat,
  stampOf,
  type Unreadable,
} from './format.ts';
import { type DomElement, textOf } from './html/blocks.ts';
import { parsePage, parseXml } from './html/dom.ts';

/** RSS 1.0, RSS 2.0 and Atom: each item a document. */
export const feed: RecordFormat = {
  kind: 'records',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  unit: 'item',
  read: readFeed,
};

/** Where an item has its text, the fullest first. */
const TEXT = ['content:encoded', 'content', 'description', 'summary'];
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated'];

async function* readFeed(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawRecord | Unreadable> {
  let shared: Shared | null = null;
  let at = 0;
  for await (const part of partsOf(chunks, maxBytes)) {
    if (shared === null) {
      const head = part === null ? { reason: `longer than ${maxBytes} bytes` } : readHead(part);
      if ('reason' in head) {
        yield head;
        return;
      }
      shared = head;
      continue;
    }
    at += 1;
    if (part === null) {
      yield { at, reason: `longer than ${maxBytes} bytes` };
      continue;
    }
    const item = parseXml(`<x>${part}</x>`).documentElement as unknown as DomElement;
    const [element = item] = item.childNodes;
    const { publisher, language } = shared;
    yield {
      id: idOf(element) ?? String(at),
      at,
      stamp: stampOf(JSON.stringify(shared), part),
      read: () => ({ publisher, language, ...readItem(element) }),
    };
  }
  if (at === 0) yield { reason: 'a feed without items' };
}

interface Shared {
  readonly publisher: string | null;
  readonly language: string | null;
}

/** What stands above the items. Those of RSS 1.0 stand beside the channel. */
function readHead(source: string): Shared | Unreadable {
  const root = parseXml(source).documentElement as unknown as DomElement | null;
  const name = root?.nodeName.toLowerCase() ?? '';
  if (!root || !/^(?:rss|feed|rdf:rdf)$/u.test(name))
    return { reason: 'no RSS or Atom feed: save what it holds as .html, .txt or .jsonl' };
  const channel = childOf(root, 'channel') ?? root;
  return {
    publisher: plain(childOf(channel, 'title')),
    language:
      plain(childOf(channel, 'language')) ??
      root.getAttribute('xml:lang') ??
      plain(childOf(channel, 'dc:language')),
  };
}

/** Where something begins or ends that may hold others of these. */
const TOKEN = /<!\[CDATA\[|<!--|<(?:item|entry)(?=[\s>/])|<\/(?:item|entry)\s*>/gu;
/** Longer than a token. */
const TOKEN_SPACE = 20;

/**
 * The source above the items, then that of each item; null for a part that is longer than `max`, which is not kept while
 * it goes by. Bytes are looked at as they are: what letters they mean is known for each part by itself.
 */
async function* partsOf(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<string | null> {
  let wide: InstanceType<typeof TextDecoder> | null | undefined;
  let encoding: string | null = null;
  let held = '';
  let next = 0;
  let inside: string | null = null;
  let state: 'head' | 'between' | 'item' = 'head';
  let long = false;
  const text = (part: string): string =>
    wide ? part : decodeXml(Buffer.from(part, 'latin1'), encoding);
  for await (const chunk of chunks) {
    if (wide === undefined) {
      const found = wideEncoding(chunk);
      wide = found ? new TextDecoder(found) : null;
    }
    held += wide
      ? wide.decode(chunk, { stream: true })
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    for (;;) {
      if (inside !== null) {
        const end = held.indexOf(inside, next);
        next = end < 0 ? Math.max(next, held.length - inside.length + 1) : end + inside.length;
        if (end < 0) break;
        inside = null;
      }
      TOKEN.lastIndex = next;
      const token = TOKEN.exec(held);
      next = token ? token.index + token[0].length : Math.max(next, held.length - TOKEN_SPACE);
      if (!token) break;
      if (token[0].startsWith('<!')) inside = token[0] === '<!--' ? '-->' : ']]>';
      else if (token[0].startsWith('</')) {
        if (state !== 'item') continue;
        yield long ? null : text(held.slice(0, next));
        held = held.slice(next);
        next = 0;
        state = 'between';
        long = false;
      } else if (state !== 'item') {
        if (state === 'head') {
          encoding = encodingOf(held);
          yield text(held.slice(0, token.index));
        }
        held = held.slice(token.index);
        next -= token.index;
        state = 'item';
      }
    }
    if (state === 'head' && held.length > max) {
      yield null;
      return;
    }
    long ||= state === 'item' && held.length > max;
    if (long || state === 'between') {
      held = held.slice(next);
      next = 0;
    }
  }
  if (state === 'head') {
    encoding = encodingOf(held);
    yield text(held);
  }
}

const encodingOf = (source: string): string | null =>
  /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/iu.exec(source.slice(0, 200))?.[1]?.toLowerCase() ??
  null;

/** The encoding of the declaration, where the bytes are not UTF-8 after all. */
function decodeXml(bytes: Uint8Array, name: string | null): string {
  const text = decodeText(bytes);
  if (name === null || !/^iso-8859-(?:2|15)$/u.test(name)) return text;
  return text === new TextDecoder().decode(bytes) ? text : new TextDecoder(name).decode(bytes);
}

const idOf = (item: DomElement): string | null =>
  plain(childOf(item, 'guid')) ?? plain(childOf(item, 'id')) ?? linkOf(item);

function readItem(item: DomElement): RawDocument {
  const title = flat(marked(childOf(item, 'title')));
  const body = TEXT.map((name) => marked(childOf(item, name)).trim()).find((text) => text !== '');
  const date = DATES.map((name) => plain(childOf(item, name))).find((found) => found !== null);
  const lead = title && !body?.startsWith(title) ? `${title}\n\n` : '';
  const text = `${lead}${body ?? ''}`;
  if (text.trim() === '') throw new Error('no text');
  return { text, title, url: linkOf(item), ...(date ? { date } : {}) };
}

function childOf(element: DomElement, name: string): DomElement | null {
  for (const child of element.childNodes) if (child.nodeName === name) return child;
  return null;
}

const flat = (text: string): string | null => text.replaceAll(/\s+/gu, ' ').trim() || null;
const plain = (element: DomElement | null): string | null => flat(element?.textContent ?? '');

/** The text of a field that may hold HTML, as characters or as elements. */
function marked(element: DomElement | null): string {
  if (!element) return '';
  if (element.getAttribute('type') === 'xhtml') return textOf(element);
  const source = element.textContent ?? '';
  return textOf(parsePage(`<html><body>${source}</body></html>`).body);
}

/** Atom says in an attribute where the page is, and may name other pages as well. */
function linkOf(item: DomElement): string | null {
  for (const child of item.childNodes) {
    if (child.nodeName !== 'link') continue;
    const relation = child.getAttribute('rel');
    if (relation !== null && relation !== 'alternate') continue;
    const found = plain(child) ?? child.getAttribute('href');
    if (found) return found;
  }
  return null;
}
