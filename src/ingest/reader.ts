/** Reads files where a bad one can be ended: it costs itself, never the others nor the program. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawDocument, ReadPage } from '../documents/formats/format.ts';
import { formatOf } from '../documents/formats/index.ts';
import {
  type CorpusFile,
  type FileReading,
  pageInPlace,
  type RecordOptions,
  readCorpusFile,
} from '../documents/read.ts';
import { OperationError } from '../errors.ts';
import { languages } from '../languages/index.ts';
import type { Document } from '../types.ts';
import { startProcess } from './threads.ts';

/** What the reading of one file may take. */
export interface Limits {
  readonly seconds: number;
  /** Memory of the whole process that reads. */
  readonly megabytes: number;
}

/** Some twelve megabytes of HTML, or thousands of pages of PDF. */
const LIMITS: Limits = { seconds: 60, megabytes: 1500 };

/** Texts up to so many bytes are read in place: they take time and memory in proportion to their size. */
const SMALL_TEXT = 1024 * 1024;

/** A file, or a page that stood in an archive. */
export type ReadingRequest =
  | { readonly folder: string; readonly path: string; readonly maxBytes: number }
  | { readonly page: Uint8Array; readonly charset: string | null };

export type ReadingReply =
  | {
      readonly hash: string | null;
      readonly documents: readonly Document[];
      readonly skipped: string | null;
    }
  | { readonly page: RawDocument }
  | { readonly failed: string };

/** Why a reading was ended: by one of the limits, or by a fault of its own. */
export type Breach = 'seconds' | 'memory' | 'fault';

type Reply = (ReadingReply & { readonly used: boolean }) | { readonly breach: Breach };

const inPlace = pageInPlace(languages);

/** One file at a time. Starts its process with the first file that needs one. */
export class FileReader {
  readonly #limits: Limits;
  #process: Promise<ChildProcess> | null = null;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** Like `readCorpusFile`; a file beyond the limits gives no document and a reason. */
  async read(
    folder: string,
    file: Pick<CorpusFile, 'path' | 'size' | 'unreadable'>,
    maxBytes: number,
    isKnown: RecordOptions['isKnown'] = () => false,
  ): Promise<FileReading> {
    if (!isHeavy(file)) {
      const options = { isKnown, readPage: this.#readPage };
      return readCorpusFile(folder, file, maxBytes, languages, options);
    }
    const reply = await this.#ask({ folder, path: file.path, maxBytes });
    if ('breach' in reply) {
      const bytes = await readFile(join(folder, file.path)).catch(() => null);
      const hash = bytes && createHash('sha256').update(bytes).digest('hex');
      return readingOf({ hash, documents: [], skipped: this.#reason(reply.breach) }, file.size);
    }
    if (!('documents' in reply)) throw new Error('a file was asked for');
    return readingOf(reply, file.size);
  }

  /** Small pages in place, as small files are. */
  readonly #readPage: ReadPage = async (bytes, charset) => {
    if (bytes.length <= SMALL_TEXT) return inPlace(bytes, charset);
    const reply = await this.#ask({ page: bytes, charset });
    if ('page' in reply) return reply.page;
    if ('breach' in reply) throw new Error(this.#reason(reply.breach));
    throw new Error('failed' in reply ? reply.failed : 'a page was asked for');
  };

  async #ask(request: ReadingRequest): Promise<Reply> {
    this.#process ??= start(this.#limits);
    const reply = await ask(await this.#process, request);
    // What a large file leaves behind would count against the next.
    if ('breach' in reply || reply.used) await this.close();
    return reply;
  }

  /** Ends the process; the next file that needs one starts another. */
  async close(): Promise<void> {
    const started = this.#process;
    this.#process = null;
    const child = await started?.catch(() => null);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGKILL');
    });
  }

  #reason(breach: Breach): string {
    const { seconds, megabytes } = this.#limits;
    const what = {
      seconds: `took more than ${seconds} seconds`,
      memory: `took more than ${megabytes} MB of memory`,
      fault: 'ended the process that reads',
    }[breach];
    return `reading it ${what}: split it, or save its text as .txt`;
  }
}

/** Packed files may hold a thousand times their size; files of records are read one by one, however large. */
function isHeavy({ path, size, unreadable }: Pick<CorpusFile, 'path' | 'size' | 'unreadable'>) {
  const format = unreadable === undefined ? formatOf(path) : null;
  return format?.kind === 'page' && (!format.isText || size > SMALL_TEXT);
}

async function start(limits: Limits): Promise<ChildProcess> {
  const child = startProcess('reading', [JSON.stringify(limits)]);
  await new Promise<void>((resolve, reject) => {
    const failed = (detail: unknown) =>
      reject(
        new OperationError(
          `The process that reads PDF and Word files did not start (${detail}). Free some memory, or move these files out of the corpus folder, and try again.`,
        ),
      );
    child.once('error', ({ message }) => failed(message));
    child.once('exit', (code, signal) => failed(signal ?? `code ${code}`));
    child.once('message', () => resolve());
  });
  child.removeAllListeners();
  // A broken pipe shows as the end of the process.
  child.on('error', () => {});
  return child;
}

function ask(child: ChildProcess, request: ReadingRequest): Promise<Reply> {
  return new Promise((resolve) => {
    const done = (reply: Reply) => {
      child.off('message', done).off('exit', ended);
      resolve(reply);
    };
    const ended = () => done({ breach: 'fault' });
    child.on('message', done).on('exit', ended);
    if (child.exitCode !== null || child.signalCode !== null) ended();
    else child.send(request);
  });
}

function readingOf(
  { hash, documents, skipped }: Extract<ReadingReply, { readonly hash: unknown }>,
  size: number,
): FileReading {
  async function* each(): AsyncGenerator<Document> {
    yield* documents;
  }
  return {
    hash,
    documents: each(),
    stamp: () => null,
    position: () => size,
    skipped: () => skipped,
  };
}
