import { decodeStated, isBinary } from '../decode.ts';
import { ByteReader } from './byteReader.ts';
import {
  type RawRecord,
  type ReadPage,
  type RecordFormat,
  stampOf,
  type Unreadable,
} from './format.ts';
import { gunzipped } from './gunzip.ts';
import { type Fields, fieldsOf, type Message, messageBody, messageHead } from './http.ts';

/**
 * Web archives (ISO 28500), packed or not: each page of HTML or plain text that was fetched is a document. Everything
 * else in them (requests, pictures, redirects) goes by without being kept. Read by hand: a reader of archives that
 * anybody may have made has to come back from wrong lengths and broken packing.
 */
export const warc: RecordFormat = {
  kind: 'records',
  extensions: ['.warc', '.warc.gz'],
  unit: 'record',
  read: readArchive,
};

/** Bytes of a record's head, or of the head of what a server sent. */
const HEAD = 64 * 1024;
const GAP = '\r\n\r\n';
const START = '\r\nWARC/';

async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  readPage: ReadPage,
): AsyncGenerator<RawRecord | Unreadable> {
  const bytes = new ByteReader(gunzipped(chunks));
  let at = 0;
  let pages = 0;
  for (;;) {
    await bytes.skipLineEnds();
    const start = await bytes.peek(5);
    if (start.length === 0) break;
    at += 1;
    const head = start.toString('latin1') === 'WARC/' ? await bytes.until(GAP, HEAD) : null;
    const fields = head === null ? null : fieldsOf(head.toString('utf8'));
    const length = Number(fields?.get('content-length') ?? Number.NaN);
    if (fields === null || !Number.isSafeInteger(length) || length < 0) {
      if (head === null && at === 1 && start.toString('latin1') !== 'WARC/') {
        yield { reason: 'no WARC archive' };
        return;
      }
      yield { at, reason: 'no record where one should begin' };
      if (!(await toNext(bytes))) break;
      continue;
    }
    const { block, there } = await blockOf(bytes, fields, length, maxBytes);
    if (there < length) {
      yield { at, reason: 'the archive ends in the middle of it' };
      break;
    }
    const after = (await bytes.peek(4)).toString('latin1');
    if (after !== '' && !after.startsWith('\r\n')) {
      yield { at, reason: 'its length is not the one it says' };
      if (!(await toNext(bytes))) break;
      continue;
    }
    if (block === null) continue;
    pages += 1;
    if (block === 'long') yield { at, reason: `longer than ${maxBytes} bytes` };
    else yield recordOf(block, fields, at, maxBytes, readPage);
  }
  if (at > 0 && pages === 0) yield { reason: 'no page of text among its records' };
}

/** To the next line that begins a record. */
async function toNext(bytes: ByteReader): Promise<boolean> {
  await bytes.skip(1);
  const found = await bytes.skipTo(START);
  if (found) await bytes.skip(2);
  return found;
}

interface Block {
  readonly kind: 'html' | 'text';
  readonly charset: string | null;
  /** As it was sent; null for what was written to the archive by itself. */
  readonly head: Message | null;
  readonly body: Buffer;
}

/** What a record holds, if it is a page; `there` tells how much of it there was. */
async function blockOf(
  bytes: ByteReader,
  fields: Fields,
  length: number,
  max: number,
): Promise<{ readonly block: Block | 'long' | null; readonly there: number }> {
  const type = fields.get('warc-type');
  const pass = async (block: 'long' | null, taken = 0) => ({
    block,
    there: taken + (await bytes.skip(length - taken)),
  });
  if (
    !/^https?:|^(?:file|urn):/iu.test(addressOf(fields)) ||
    /\/robots\.txt$/iu.test(addressOf(fields))
  )
    return pass(null);
  if (type === 'resource') {
    const kind = kindOf(fields.get('content-type'));
    if (kind === null) return pass(null);
    if (length > max) return pass('long');
    const body = await bytes.take(length);
    const charset = charsetOf(fields.get('content-type'));
    return { block: { kind, charset, head: null, body }, there: body.length };
  }
  if (type !== 'response') return pass(null);
  const first = await bytes.take(Math.min(length, HEAD));
  const head = messageHead(first);
  const kind = head?.status === 200 ? kindOf(head.fields.get('content-type')) : null;
  if (head === null || kind === null) return pass(null, first.length);
  if (length - head.length > max) return pass('long', first.length);
  const rest = await bytes.take(length - first.length);
  const body = Buffer.concat([first.subarray(head.length), rest]);
  const charset = charsetOf(head.fields.get('content-type'));
  return { block: { kind, charset, head, body }, there: first.length + rest.length };
}

function recordOf(
  { kind, charset, head, body }: Block,
  fields: Fields,
  at: number,
  maxBytes: number,
  readPage: ReadPage,
): RawRecord {
  const address = addressOf(fields);
  const url = /^https?:/iu.test(address) ? address : null;
  return {
    // Writers make up a new record id at every copy; where and when it was fetched stays.
    id: stampOf(address, fields.get('warc-date') ?? '')
      .replaceAll(/[^A-Za-z0-9]/gu, '')
      .slice(0, 16),
    at,
    stamp: stampOf(address, kind, charset ?? '', head?.coding ?? '', body),
    async read() {
      const content = head === null ? body : messageBody(body, head, maxBytes);
      if (content.length === 0) throw new Error('empty');
      if (isBinary(content)) throw new Error('binary content, no text');
      if (kind === 'text') return { text: decodeStated(content, charset), url };
      return { ...(await readPage(content, charset)), ...(url ? { url } : {}) };
    },
  };
}

/** Some writers put the address in angle brackets. */
const addressOf = (fields: Fields): string =>
  (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1');

function kindOf(type: string | undefined): Block['kind'] | null {
  const name = type?.split(';')[0]?.trim().toLowerCase();
  if (name === 'text/html' || name === 'application/xhtml+xml') return 'html';
  return name === 'text/plain' ? 'text' : null;
}

const charsetOf = (type: string | undefined): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(type ?? '')?.[1] ?? null;
