import type { RawDocument, RecordFormat, Unreadable } from './format.ts';

/** One JSON object a line: `id`, `text`, and where known `title`, `date`, `url`, `publisher`, `language`. */
export const jsonl: RecordFormat = {
  kind: 'records',
  extensions: ['.jsonl', '.ndjson'],
  read: readRecords,
};

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxRecordBytes: number,
): AsyncGenerator<RawDocument | Unreadable> {
  const seen = new Set<string>();
  let number = 0;
  for await (const line of linesOf(chunks, maxRecordBytes)) {
    number += 1;
    if (line === 'too long') {
      yield { line: number, reason: `longer than ${maxRecordBytes} bytes` };
      continue;
    }
    if (line.trim() === '') continue;
    const record = readRecord(line);
    if ('reason' in record) yield { ...record, line: number };
    else if (seen.has(record.id ?? '')) {
      yield { line: number, reason: `the id "${record.id}" stands on an earlier line too` };
    } else {
      seen.add(record.id ?? '');
      yield record;
    }
  }
}

async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<string | 'too long'> {
  const decoder = new TextDecoder('utf-8');
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const to = chunk.indexOf(10, from);
      const piece = chunk.subarray(from, to < 0 ? chunk.length : to);
      size += piece.length;
      if (size <= max) parts.push(piece);
      if (to < 0) break;
      yield size > max ? 'too long' : decoder.decode(Buffer.concat(parts));
      parts = [];
      size = 0;
      from = to + 1;
    }
  }
  if (size > 0) yield size > max ? 'too long' : decoder.decode(Buffer.concat(parts));
}

function readRecord(line: string): RawDocument | Unreadable {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { reason: 'no valid JSON (a line cut short?)' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { reason: 'no JSON object' };
  }
  const { id, text, title, date, url, publisher, language } = record as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { reason: 'no "id"' };
  if (typeof text !== 'string') return { reason: 'no "text"' };
  if (text.trim() === '') return { reason: 'its "text" is empty' };
  return {
    id: String(id),
    text,
    date,
    title: stringOrNull(title),
    url: stringOrNull(url),
    publisher: stringOrNull(publisher),
    language: stringOrNull(language),
  };
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
