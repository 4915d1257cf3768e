/** What a server sent, as archives keep it: a head, then a body that may be cut in chunks and packed. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export type Fields = ReadonlyMap<string, string>;

export interface Message {
  readonly status: number;
  readonly fields: Fields;
  /** Bytes of the head. */
  readonly length: number;
  /** What was done to the body on its way: chunks, packings. */
  readonly coding: string;
}

/** Fields below the first line, the first of each name; lines that go on are put together. */
export function fieldsOf(head: string): Fields {
  const fields = new Map<string, string>();
  const lines = head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The head of a response; null where there is none in these bytes. */
export function messageHead(bytes: Buffer): Message | null {
  const gap = bytes.indexOf('\r\n\r\n');
  const bare = bytes.indexOf('\n\n');
  const end = gap >= 0 && (bare < 0 || gap < bare) ? gap + 4 : bare >= 0 ? bare + 2 : -1;
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/u.exec(head)?.[1];
  if (status === undefined) return null;
  const fields = fieldsOf(head);
  const coding = ['transfer-encoding', 'content-encoding']
    .flatMap((name) => (fields.get(name) ?? '').toLowerCase().split(/\s*,\s*/u))
    .filter((name) => name !== '' && name !== 'identity');
  return { status: Number(status), fields, length: end, coding: coding.join(' ') };
}

/** The body as it was before it was sent. @throws Error in words where it cannot be unpacked */
export function messageBody(body: Buffer, { coding }: Message, maxBytes: number): Buffer {
  let content = body;
  const codings = coding.split(' ').filter((name) => name !== '');
  if (codings.includes('chunked')) content = joined(content);
  for (const name of codings.filter((one) => one !== 'chunked').reverse())
    content = unpacked(content, name, maxBytes);
  return content;
}

/** Chunks put together; many archives keep the word and have them together already. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(
      end < 0 || end - at > 200 ? '' : body.subarray(at, end).toString('latin1'),
    )?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(body: Buffer, coding: string, maxOutputLength: number): Buffer {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  try {
    if (coding === 'gzip' || coding === 'x-gzip')
      return isGzip ? gunzipSync(body, { maxOutputLength }) : body;
    if (coding === 'deflate')
      return ((body[0] ?? 0) & 0x0f) === 8
        ? inflateSync(body, { maxOutputLength })
        : inflateRawSync(body, { maxOutputLength });
    if (coding === 'br') return brotliDecompressSync(body, { maxOutputLength });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`it unpacks to more than ${maxOutputLength} bytes`);
    // Some archives keep the name of the packing and have unpacked.
    if (/^\s*</u.test(body.subarray(0, 200).toString('latin1'))) return body;
    throw new Error('its packing is damaged');
  }
  throw new Error(`packed as ${JSON.stringify(coding.slice(0, 20))}, which is not read`);
}
