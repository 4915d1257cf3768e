import { readable } from '../../text/readable.ts';
import { decodeText, wideEncoding } from '../decode.ts';
import {
  type RawDocument,
  type RawRecord,
  type RecordFormat,
  stampOf,
  type Unreadable,
} from './format.ts';

/** One JSON object a line: `text` (or `content`, `body`), and where known `id`, `title`, `date`, `url`, `publisher`, `language`. */
export const jsonl: RecordFormat = {
  kind: 'records',
  extensions: ['.jsonl', '.ndjson'],
  unit: 'line',
  read: readRecords,
};

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxRecordBytes: number,
): AsyncGenerator<RawRecord | Unreadable> {
  let at = 0;
  for await (const line of linesOf(chunks, maxRecordBytes)) {
    at += 1;
    if (line === null) {
      yield { at, reason: `longer than ${maxRecordBytes} bytes` };
      continue;
    }
    if (line.trim() === '') continue;
    const record = readRecord(line.replace(/^\ufeff/u, ''), at);
    if ('reason' in record) yield { ...record, at };
    else yield { id: record.id, at, stamp: stampOf(line), read: () => record };
  }
}

/**
 * Lines in the encoding that the file is in: UTF-16 by its mark or its zero bytes, else each line for itself. Null for
 * one that is longer than `max` bytes; it is not kept while it goes by.
 */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<string | null> {
  let wide: 'utf-16le' | 'utf-16be' | null | undefined;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): string | null => {
    const line = size > max ? null : decodeText(Buffer.concat(parts));
    parts = [];
    size = 0;
    return line;
  };
  let text = '';
  let letters = 0;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    if (wide === undefined) {
      wide = wideEncoding(chunk);
      decoder = wide ? new TextDecoder(wide) : null;
    }
    if (decoder) {
      const lines = decoder.decode(chunk, { stream: true }).split('\n');
      for (const [n, piece] of lines.entries()) {
        if (n > 0) {
          yield letters * 2 > max ? null : text;
          text = '';
          letters = 0;
        }
        letters += piece.length;
        text = letters * 2 > max ? '' : text + piece;
      }
      continue;
    }
    let from = 0;
    for (;;) {
      const to = chunk.indexOf(10, from);
      const piece = chunk.subarray(from, to < 0 ? chunk.length : to);
      size += piece.length;
      if (size <= max) parts.push(piece);
      else parts = [];
      if (to < 0) break;
      yield take();
      from = to + 1;
    }
  }
  if (letters > 0) yield letters * 2 > max ? null : text;
  if (size > 0) yield take();
}

/** A record without an id has the number of its line. */
function readRecord(
  line: string,
  number: number,
): (RawDocument & { readonly id: string }) | Unreadable {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { reason: 'no valid JSON (a line cut short?)' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { reason: 'no JSON object' };
  }
  const fields = record as Record<string, unknown>;
  const first = (names: readonly string[]): unknown =>
    names.map((name) => fields[name]).find((value) => value !== undefined && value !== '');
  const id = first(['id', '_id', 'guid']);
  const text = first(['text', 'content', 'body']);
  if (typeof text !== 'string') return { reason: 'no "text"' };
  if (text.trim() === '') return { reason: 'its "text" is empty' };
  const named = typeof id === 'string' ? id.trim() : typeof id === 'number' ? String(id) : '';
  const titled = stringOrNull(first(['title', 'headline']));
  return {
    id: named === '' ? String(number) : named,
    text,
    date: first(DATES),
    title: titled === null ? null : (readable(titled)?.text ?? titled),
    url: stringOrNull(first(['url', 'link'])),
    publisher: stringOrNull(first(['publisher', 'source', 'site'])),
    language: stringOrNull(first(['language', 'lang'])),
  };
}

/** Fields that hold a date of publication, the surest first. */
const DATES = ['date', 'published', 'datePublished', 'date_published', 'publishedAt', 'pubDate'];

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
