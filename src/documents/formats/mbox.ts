import PostalMime, { type Email } from 'postal-mime';
import { readable } from '../../text/readable.ts';
import {
  type RawDocument,
  type RawRecord,
  type RecordFormat,
  stampOf,
  type Unreadable,
} from './format.ts';
import { textOf } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';

/** Mailboxes (RFC 4155 and its cousins): each message a document. What is attached to it is not read. */
export const mbox: RecordFormat = {
  kind: 'records',
  extensions: ['.mbox'],
  unit: 'message',
  read: readMailbox,
};

/** The line above a message: who, then a clock and a year. Sentences may begin with the same word. */
const FIRST_LINE = /^From [^\n]{0,300}\r?\n/u;
const ENVELOPE = /^From \S{1,320} [^\n]{0,60}\d{1,2}:\d{2}[^\n]{0,60}\d{4}[^\n]{0,40}\r?\n$/u;
/** Below it the fields of the message begin; some programs quote another such line first. */
const FIELD = /^(?:>From |[!-9;-~]{1,80}:)/u;
/** Enough to see such a line, and the beginning of the next one. */
const AHEAD = 1024;

async function* readMailbox(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawRecord | Unreadable> {
  let at = 0;
  for await (const message of messagesOf(chunks, maxBytes)) {
    at += 1;
    if (message === 'no mailbox')
      yield { reason: 'no mailbox: it does not begin with a line "From …"' };
    else if (message === null) yield { at, reason: `longer than ${maxBytes} bytes` };
    else yield recordOf(message, at);
  }
}

/** Messages without the line above them; null for one that is too long, which is not kept while it goes by. */
async function* messagesOf(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
): AsyncGenerator<Buffer | null | 'no mailbox'> {
  let parts: Buffer[] = [];
  let size = 0;
  let begun = false;
  let held: Buffer = Buffer.alloc(0);
  /** The last bytes that were kept. */
  let tail = '';
  const keep = (part: Buffer): void => {
    size += part.length;
    tail = (tail + part.subarray(-2).toString('latin1')).slice(-2);
    if (size <= max) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const message = size > max ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    tail = '';
    return message;
  };
  /** Where the text of a message begins whose line above it stands at `at`; null where it is none. */
  const below = (at: number): number | null => {
    const line = ENVELOPE.exec(lineAt(held, at));
    if (line === null) return null;
    const next = at + line[0].length;
    return FIELD.test(held.subarray(next, next + 100).toString('latin1')) ? next : null;
  };
  for await (const chunk of chunksThenNull(chunks)) {
    if (chunk !== null) held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (!begun) {
      if (chunk !== null && held.length < AHEAD) continue;
      const blank =
        /^(?:\xef\xbb\xbf)?[\r\n]*/u.exec(held.subarray(0, 100).toString('latin1'))?.[0].length ??
        0;
      const first = FIRST_LINE.exec(lineAt(held, blank));
      if (first === null) {
        yield 'no mailbox';
        return;
      }
      held = held.subarray(blank + first[0].length);
      begun = true;
    }
    let from = 0;
    let search = 0;
    for (;;) {
      const at = held.indexOf('\nFrom ', search, 'latin1');
      if (at < 0 || (chunk !== null && at + AHEAD > held.length)) break;
      search = at + 1;
      // A blank line stands before it.
      const before = held.subarray(Math.max(from, at - 2), at).toString('latin1');
      if (!/(?:^|\n)\r?$/u.test(before.length < 2 ? tail + before : before)) continue;
      const next = below(at + 1);
      if (next === null) continue;
      keep(held.subarray(from, at));
      yield take();
      from = next;
      search = next;
    }
    // What may be the beginning of such a line waits for the next chunk.
    const safe = chunk === null ? held.length : Math.max(from, held.length - AHEAD);
    keep(held.subarray(from, safe));
    held = held.subarray(safe);
  }
  if (begun && size > 0) yield take();
}

async function* chunksThenNull(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  for await (const chunk of chunks) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  yield null;
}

function lineAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(10, at);
  return bytes
    .subarray(at, Math.min(end < 0 ? bytes.length : end + 1, at + AHEAD))
    .toString('latin1');
}

function recordOf(message: Buffer, at: number): RawRecord {
  const stamp = stampOf(message);
  const head = message.subarray(0, headEnd(message)).toString('latin1');
  const named = /^message-id:\s*<?([!-;=?-~]{1,250})>?\s*$/imu.exec(head)?.[1];
  return {
    id: named ?? stamp.replaceAll(/[^A-Za-z0-9]/gu, '').slice(0, 16),
    at,
    stamp,
    read: () => readMessage(message),
  };
}

function headEnd(message: Buffer): number {
  const ends = [message.indexOf('\n\n'), message.indexOf('\r\n\r\n')].filter((end) => end >= 0);
  return ends.length > 0 ? Math.min(...ends) : message.length;
}

/** A message in a mailbox. @throws Error in words where there is no text in it */
async function readMessage(bytes: Buffer): Promise<RawDocument> {
  const email = await PostalMime.parse(unquoted(bytes), {
    maxNestingDepth: 50,
    maxHeadersSize: 1024 * 1024,
  });
  const title = flat(email.subject);
  const body = textIn(email);
  if (body === '') throw new Error('no text in it');
  const lead = title !== null && !body.startsWith(title) ? `${title}\n\n` : '';
  // Its own words: the day where it was written, not the one in Greenwich.
  const date = email.headers.find(({ key }) => key === 'date')?.value;
  return {
    text: `${lead}${body}`,
    title,
    publisher: flat(email.from?.name) ?? flat(email.from?.address),
    ...(date ? { date } : {}),
  };
}

function textIn({ text, html }: Email): string {
  const plain = (text ?? '').replaceAll('\r\n', '\n').trim();
  if (plain !== '' || !html) return plain;
  return textOf(parsePage(`<html><body>${html}</body></html>`).body).trim();
}

/** Lines of a text that would have looked like the beginning of a message were quoted when it was put into the mailbox. */
function unquoted(message: Buffer): Buffer {
  return message.includes('\n>From ')
    ? Buffer.from(message.toString('latin1').replaceAll(/^>(>*From )/gmu, '$1'), 'latin1')
    : message;
}

function flat(field: string | undefined): string | null {
  const line = (field ?? '').replaceAll(/[\s\0]+/gu, ' ').trim();
  return line === '' ? null : (readable(line)?.text.trim() ?? line);
}
