import { decodeText } from '../decode.ts';
import type { RawDocument, RecordFormat, Unreadable } from './format.ts';
import { type DomElement, textOf } from './html/blocks.ts';
import { parsePage, parseXml } from './html/dom.ts';

/** RSS 1.0, RSS 2.0 and Atom: each item a document. */
export const feed: RecordFormat = {
  kind: 'records',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  read: readFeed,
};

/** Where an item has its text, the fullest first. */
const TEXT = ['content:encoded', 'content', 'description', 'summary'];
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated'];

async function* readFeed(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawDocument | Unreadable> {
  const bytes = await gathered(chunks, maxBytes);
  if (bytes === null) {
    yield { reason: `longer than ${maxBytes} bytes` };
    return;
  }
  const root = parseXml(decodeXml(bytes)).documentElement as unknown as DomElement | null;
  const name = root?.nodeName.toLowerCase() ?? '';
  if (!root || !/^(?:rss|feed|rdf:rdf)$/u.test(name)) {
    yield { reason: 'no RSS or Atom feed: save what it holds as .html, .txt or .jsonl' };
    return;
  }
  const channel = childOf(root, 'channel') ?? root;
  const shared = {
    publisher: plain(childOf(channel, 'title')),
    language:
      plain(childOf(channel, 'language')) ??
      root.getAttribute('xml:lang') ??
      plain(childOf(channel, 'dc:language')),
  };
  // Items of RSS 1.0 stand beside the channel.
  const items = [...new Set([...channel.childNodes, ...root.childNodes])].filter(({ nodeName }) =>
    /^(?:item|entry)$/u.test(nodeName),
  );
  if (items.length === 0) yield { reason: 'a feed without items' };
  const seen = new Set<string>();
  for (const [at, item] of items.entries()) {
    const record = readItem(item, at + 1);
    const id = record.id ?? '';
    if (record.text.trim() === '') yield { reason: `item ${at + 1} has no text` };
    else if (seen.has(id)) yield { reason: `the id "${id}" stands on an earlier item too` };
    else {
      seen.add(id);
      yield { ...shared, ...record };
    }
  }
}

async function gathered(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > max) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The encoding of the declaration, where the bytes are not UTF-8 after all. */
function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/iu.exec(head)?.[1]?.toLowerCase();
  const text = decodeText(bytes);
  if (name === undefined || !/^iso-8859-(?:2|15)$/u.test(name)) return text;
  return text === new TextDecoder().decode(bytes) ? text : new TextDecoder(name).decode(bytes);
}

/** @param number of the item, from 1: its id where it has none of its own */
function readItem(item: DomElement, number: number): RawDocument {
  const title = flat(marked(childOf(item, 'title')));
  const body = TEXT.map((name) => marked(childOf(item, name)).trim()).find((text) => text !== '');
  const url = linkOf(item);
  const date = DATES.map((name) => plain(childOf(item, name))).find((found) => found !== null);
  const lead = title && !body?.startsWith(title) ? `${title}\n\n` : '';
  return {
    id: plain(childOf(item, 'guid')) ?? plain(childOf(item, 'id')) ?? url ?? String(number),
    text: `${lead}${body ?? ''}`,
    title,
    url,
    ...(date ? { date } : {}),
  };
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
