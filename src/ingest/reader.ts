/** Reads files where a bad one can be ended: it costs itself, never the others nor the program. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../documents/formats/index.ts';
import { type CorpusFile, type FileReading, readCorpusFile } from '../documents/read.ts';
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

export interface ReadingRequest {
  readonly folder: string;
  readonly path: string;
  readonly maxBytes: number;
}

export interface ReadingReply {
  readonly hash: string | null;
  readonly documents: readonly Document[];
  readonly skipped: string | null;
}

/** Why a reading was ended: by one of the limits, or by a fault of its own. */
export type Breach = 'seconds' | 'memory' | 'fault';

type Reply = (ReadingReply & { readonly used: boolean }) | { readonly breach: Breach };

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
  ): Promise<FileReading> {
    if (!isHeavy(file)) return readCorpusFile(folder, file, maxBytes, languages);
    this.#process ??= start(this.#limits);
    const child = await this.#process;
    const reply = await ask(child, { folder, path: file.path, maxBytes });
    if ('breach' in reply) {
      await this.close();
      const bytes = await readFile(join(folder, file.path)).catch(() => null);
      const hash = bytes && createHash('sha256').update(bytes).digest('hex');
      return readingOf({ hash, documents: [], skipped: this.#reason(reply.breach) });
    }
    // What a large file leaves behind would count against the next.
    if (reply.used) await this.close();
    return readingOf(reply);
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

/** Packed files may hold a thousand times their size; JSONL is read line by line, however large. */
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

function readingOf({ hash, documents, skipped }: ReadingReply): FileReading {
  async function* each(): AsyncGenerator<Document> {
    yield* documents;
  }
  return { hash, documents: each(), skipped: () => skipped };
}
