import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { readable } from '../text/readable.ts';
import type { Document } from '../types.ts';
import { isBinary } from './decode.ts';
import { type DocumentLanguage, toDocument } from './document.ts';
import {
  type PageFormat,
  type RawDocument,
  type RawRecord,
  type ReadPage,
  type RecordFormat,
  Refusal,
  type Unreadable,
} from './formats/format.ts';
import { html } from './formats/html.ts';
import { formatOf, whyUnread } from './formats/index.ts';
import { withRegions } from './regions.ts';
import { foreignScript } from './script.ts';

/** A file of the corpus. */
export interface CorpusFile {
  /** Below the corpus folder, with `/` as separator. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Last change, whole milliseconds since 1970. */
  readonly mtime: number;
  /** Why it cannot be read, where listing the folder already tells. */
  readonly unreadable?: string;
}

/** What one file gave. Read `documents` to the end before asking what was skipped. */
export interface FileReading {
  /** SHA-256 of the file's bytes, or null when they could not be read. */
  readonly hash: string | null;
  readonly documents: AsyncIterable<Document>;
  /** Of a file of records: checksum of all that the document given last was made of; null for a page. */
  stamp(): string | null;
  /** Bytes of the file that have been gone through. */
  position(): number;
  /** Why the file, or which of its lines, gave nothing; null when all was read. */
  skipped(): string | null;
}

/** How a file of records is read. */
export interface RecordOptions {
  /** Asked before a record is read. @returns whether it is known as it is: then it is passed over */
  readonly isKnown?: (id: string, stamp: string) => boolean;
  /** Reads the pages that stand in records; default: in place. */
  readonly readPage?: ReadPage;
}

/** Default for files that are read whole, and for one record of a file of many. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** So many bad records of a file are named; the rest is counted. */
const NAMED_RECORDS = 5;
/** Bytes of a large file read at once. */
const CHUNK = 64 * 1024;
/** The corpus folder's own explanation is no text of the corpus. */
const EXPLANATION = 'readme.md';

/**
 * Walks a folder, deepest first by name, in an order that is the same everywhere. Names
 * that begin with a dot and the README.md at the top are left out. A link is followed
 * once; one that leads back into itself, or nowhere, does no harm.
 */
export async function* listFolder(folder: string): AsyncGenerator<CorpusFile> {
  let root: string;
  try {
    root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new Error('not a folder');
  } catch (error) {
    throw new UsageError(
      `The corpus folder "${folder}" cannot be read (${reasonOf(error)}). Name a folder that exists with --corpus or ENTREVUE_CORPUS.`,
    );
  }
  yield* walk(folder, '', new Set([root]));
}

async function* walk(folder: string, below: string, seen: Set<string>): AsyncGenerator<CorpusFile> {
  let names: string[];
  try {
    names = await readdir(join(folder, below));
  } catch (error) {
    const denied = /^E(?:ACCES|PERM)$/u.test((error as NodeJS.ErrnoException).code ?? '');
    const unreadable = denied
      ? 'no permission to list it'
      : `it cannot be listed (${reasonOf(error)})`;
    yield { path: below.slice(0, -1), size: 0, mtime: 0, unreadable };
    return;
  }
  names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const name of names) {
    if (name.startsWith('.') || (below === '' && name.toLowerCase() === EXPLANATION)) continue;
    const path = `${below}${name}`;
    if (name.includes('\ufffd')) {
      const unreadable = 'its name is not UTF-8: rename it';
      yield { path, size: 0, mtime: 0, unreadable };
      continue;
    }
    const info = await stat(join(folder, path)).catch(() => null);
    if (info === null) yield { path, size: 0, mtime: 0 };
    else if (info.isDirectory()) {
      const real = await realpath(join(folder, path));
      if (seen.has(real)) continue;
      seen.add(real);
      yield* walk(folder, `${path}/`, seen);
    } else if (info.isFile()) {
      yield { path, size: info.size, mtime: Math.trunc(info.mtimeMs) };
    }
  }
}

/**
 * Reads one file of a corpus. A file that cannot be read gives no document and a reason;
 * it never throws.
 *
 * @param maxBytes limit for a file that is read whole, or for one record of a file of many
 */
export async function readCorpusFile(
  folder: string,
  file: Pick<CorpusFile, 'path' | 'unreadable'>,
  maxBytes: number,
  languages: readonly DocumentLanguage[],
  options: RecordOptions = {},
): Promise<FileReading> {
  if (file.unreadable !== undefined) return nothing(null, file.unreadable);
  const format = formatOf(file.path);
  const path = join(folder, file.path);
  if (format === null) return nothing(null, whyUnread(file.path));
  try {
    return format.kind === 'records'
      ? await readRecords(format, path, file.path, languages, maxBytes, options)
      : await readPage(format, path, file.path, languages, maxBytes);
  } catch (error) {
    return nothing(null, reasonOf(error));
  }
}

async function readPage(
  format: PageFormat,
  path: string,
  id: string,
  languages: readonly DocumentLanguage[],
  maxBytes: number,
): Promise<FileReading> {
  const { size } = await stat(path);
  if (size > maxBytes) {
    return nothing(null, `${size} bytes, over the limit of ${maxBytes}`);
  }
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === 0) return nothing(hash, 'empty');
  try {
    if (format.isText && isBinary(bytes)) return nothing(hash, 'binary content, no text');
    const raw = await format.read(bytes, languages);
    const { start, end } = raw.body ?? { start: 0, end: raw.text.length };
    if (raw.text.slice(start, end).trim() === '') return nothing(hash, 'empty');
    const script = foreignScript(raw.text.slice(start, end));
    if (script !== null) return nothing(hash, unreadScript(script));
    const { document, unread } = finished(raw, id, languages);
    if (document === null) return nothing(hash, unread ?? '');
    return {
      hash,
      documents: only(document),
      stamp: () => null,
      position: () => size,
      skipped: () => unread,
    };
  } catch (error) {
    if (error instanceof Refusal) return nothing(hash, error.message);
    if (isTooDeep(error)) return nothing(hash, TOO_DEEP);
    return nothing(hash, `damaged or not what its name says (${reasonOf(error)})`);
  }
}

const TOO_DEEP = 'its parts lie too deep in one another';
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && /call stack/u.test(error.message);

async function readRecords(
  format: RecordFormat,
  path: string,
  id: string,
  languages: readonly DocumentLanguage[],
  maxBytes: number,
  { isKnown = () => false, readPage = pageInPlace(languages) }: RecordOptions,
): Promise<FileReading> {
  const digest = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    digest.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  const hash = digest.digest('hex');
  if (size === 0) return nothing(hash, 'empty');
  const faults = new Faults(format.unit);
  let position = 0;
  let stamp: string | null = null;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      position += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  async function* records(): AsyncGenerator<Document> {
    const seen = new Set<string>();
    let found = 0;
    for await (const record of format.read(chunks(), maxBytes, readPage)) {
      if ('reason' in record) {
        faults.add(record);
        continue;
      }
      const { at } = record;
      if (seen.has(record.id)) {
        const reason = `the id "${record.id}" stands on an earlier ${format.unit} too`;
        faults.add({ at, reason });
        continue;
      }
      seen.add(record.id);
      if (isKnown(`${id}#${record.id}`, record.stamp)) {
        found += 1;
        continue;
      }
      const { document, unread } = await recordDocument(record, id, languages);
      if (unread !== null) faults.add({ at, reason: unread });
      if (document === null) continue;
      found += 1;
      // What was left out of it has to be told the next time as well, so it is read then too.
      stamp = unread === null ? record.stamp : `${record.stamp} in part`;
      yield document;
    }
    if (found === 0 && faults.none) faults.add({ reason: 'empty' });
  }
  async function* untilBroken(): AsyncGenerator<Document> {
    try {
      yield* records();
    } catch (error) {
      faults.add({ reason: reasonOf(error) });
    }
  }
  return {
    hash,
    documents: untilBroken(),
    stamp: () => stamp,
    position: () => position,
    skipped: () => faults.summary(),
  };
}

/** One record as a document; null, with the reason, where it is none. Never throws. */
async function recordDocument(
  record: RawRecord,
  file: string,
  languages: readonly DocumentLanguage[],
): Promise<{ readonly document: Document | null; readonly unread: string | null }> {
  try {
    const raw = { ...(await record.read()), id: record.id };
    const script = foreignScript(raw.text);
    if (script !== null) return { document: null, unread: unreadScript(script) };
    return finished(raw, file, languages);
  } catch (error) {
    return { document: null, unread: isTooDeep(error) ? TOO_DEEP : reasonOf(error) };
  }
}

/** Reads pages that stand in records where it is called. */
export function pageInPlace(languages: readonly DocumentLanguage[]): ReadPage {
  return (bytes, charset) => html.read(bytes, languages, charset);
}

/** What went wrong in a file of records: the first few by name, since a bad archive may hold a million. */
class Faults {
  readonly #unit: string;
  /** What is wrong with the file itself. */
  readonly #whole: string[] = [];
  readonly #named: string[] = [];
  #more = 0;

  constructor(unit: string) {
    this.#unit = unit;
  }

  get none(): boolean {
    return this.#named.length + this.#whole.length === 0;
  }

  add({ at, reason }: Unreadable): void {
    if (at === undefined) this.#whole.push(reason);
    else if (this.#named.length < NAMED_RECORDS) this.#named.push(`${this.#unit} ${at}: ${reason}`);
    else this.#more += 1;
  }

  summary(): string | null {
    if (this.none) return null;
    const named = [...this.#whole, ...this.#named].join('; ');
    return this.#more > 0 ? `${named}; and ${this.#more} more` : named;
  }
}

/** A document as far as it is in a language that is read; null, with the reason, where nothing is. */
function finished(
  raw: RawDocument,
  id: string,
  languages: readonly DocumentLanguage[],
): { readonly document: Document | null; readonly unread: string | null } {
  const { document, unread } = withRegions(
    toDocument(raw, id, languages),
    languages,
    raw.languages,
  );
  const [first] = unread;
  if (!first) return { document, unread: null };
  const { text, sections } = document;
  const whole = sections.every(
    ({ kind, start, end }) =>
      kind === 'furniture' || text.slice(start, end).trim() === (raw.title ?? ''),
  );
  if (whole) return { document: null, unread: `in another language: ${READ}` };
  const left = text.slice(first.start, first.end);
  const begins = (readable(left)?.text ?? left).trim().replaceAll(/\s+/gu, ' ').slice(0, NAMED);
  const count = unread.length === 1 ? '1 paragraph' : `${unread.length} paragraphs`;
  return { document, unread: `${count} in another language left out, “${begins}…”: ${READ}` };
}

const READ = 'French and English texts are read';
/** Letters of what is left out that are shown. */
const NAMED = 40;

const unreadScript = (script: string): string => `in ${script} letters: ${READ}`;

function nothing(hash: string | null, reason: string): FileReading {
  return {
    hash,
    documents: none(),
    stamp: () => null,
    position: () => 0,
    skipped: () => reason,
  };
}

async function* none(): AsyncGenerator<Document> {}

async function* only(document: Document): AsyncGenerator<Document> {
  yield document;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'a folder that cannot be listed';
  return error instanceof Error ? error.message : String(error);
}
