/** Brings the index in a data folder up to date with a corpus folder. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { OperationError, UsageError } from '../errors.ts';
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import { DamagedIndex } from '../retrieval/store/files.ts';
import { lockFolder } from '../retrieval/store/lock.ts';
import { deleteStore, openWriter } from '../retrieval/store/sqlite.ts';
import { fingerprint } from './fingerprint.ts';
import { indexPassages } from './index.ts';
import { localPool, type Pool, threadPool } from './pool.ts';
import type { IngestResult, Report } from './progress.ts';
import type { Proposer } from './propose.ts';
import { FileReader, type Limits } from './reader.ts';
import { scan } from './scan.ts';
import { warningsOf } from './warnings.ts';

export interface IngestOptions {
  /** Folder with the user's texts. */
  readonly corpus: string;
  /** Folder of the index. */
  readonly data: string;
  /** Null for the built-in embedding. */
  readonly embedder: Embedder | null;
  /** A language model that proposes meetings as well; default: the rules alone. */
  readonly proposer?: Proposer | null;
  /** Larger files are skipped and named. */
  readonly maxFileBytes: number;
  /**
   * Compare every derived file with its checksum even if nothing changed. Whoever opens the
   * index next does that anyway.
   */
  readonly verify: boolean;
  /** Make everything anew, whatever is there. */
  readonly rebuild?: boolean;
  readonly report: Report;
  /** Worker threads for much work; default: one a core, at most 8. */
  readonly threads?: number;
  /** What the reading of one file may take. */
  readonly limits?: Limits;
}

/** Bytes to read, and passages to index, from which starting threads pays. */
const MUCH_READING = 600_000;
const MUCH_SHELVING = 1500;

/**
 * One ingest. Waits for another one in the same data folder, goes on where a killed one
 * stopped, and publishes in one step; until then every reader sees the old state.
 * @throws UsageError for an unusable corpus folder, OperationError for an unusable data folder
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const started = performance.now();
  const corpus = usableFolder(options.corpus);
  apart(corpus, options.data);
  const { report } = options;
  const unlock = await lockFolder(options.data, () =>
    report({ kind: 'notice', notice: 'waiting', detail: '' }),
  );
  try {
    let result: Omit<IngestResult, 'seconds'>;
    try {
      if (options.rebuild) deleteStore(options.data);
      result = await attempt(options, corpus, options.rebuild ?? false);
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Everything in the data folder is made from the corpus, so it can be made again.
      report({ kind: 'notice', notice: 'damaged', detail: (error as Error).message });
      deleteStore(options.data);
      result = await attempt(options, corpus, true);
    }
    return { ...result, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    throw explain(error, options.data);
  } finally {
    unlock();
  }
}

async function attempt(
  options: IngestOptions,
  corpus: string,
  anew: boolean,
): Promise<Omit<IngestResult, 'seconds'>> {
  const { data, embedder, maxFileBytes, verify, report } = options;
  const store = openWriter(data);
  const reader = new FileReader(options.limits);
  const pools = new Pools(options.threads ?? Math.min(8, availableParallelism()));
  try {
    const analysis = fingerprint('analysis');
    if (store.manifest !== null && store.manifest.analysis !== analysis) {
      report({ kind: 'notice', notice: 'program', detail: '' });
    }
    if (verify) await store.verify();
    const proposer = options.proposer ?? null;
    const reading = proposer === null ? analysis : `${analysis} ${proposer.stamp}`;
    await store.circumstances(`${reading} ${maxFileBytes} ${corpus}`);
    const tally = await scan(store, {
      corpus,
      maxFileBytes,
      reader,
      analysis: reading,
      proposer,
      report,
      pool: (bytes) => pools.get(bytes > MUCH_READING),
    });
    await Promise.all([pools.close(), reader.close()]);
    const published = await indexPassages(store, {
      folder: data,
      embedder,
      anew,
      verify,
      report,
      pool: (passages) => pools.get(passages > MUCH_SHELVING),
      release: () => pools.close(),
    });
    const skipped = [...(await store.files()).values()].flatMap(({ path, skipped }) =>
      skipped === null ? [] : [{ path, reason: skipped }],
    );
    const warnings = published || verify ? await warningsOf(store.texts()) : [];
    return { ...(await store.counts()), ...tally, skipped, warnings, published };
  } finally {
    await Promise.all([pools.close(), reader.close()]);
    await store.close();
  }
}

/** Threads where there is much to do, else this thread. */
class Pools {
  readonly #size: number;
  #threads: Pool | null = null;
  #local: Promise<Pool> | null = null;

  constructor(size: number) {
    this.#size = size;
  }

  async get(much: boolean): Promise<Pool> {
    if (this.#threads !== null) return this.#threads;
    if (much) {
      this.#threads = threadPool(this.#size);
      return this.#threads;
    }
    this.#local ??= localPool();
    return this.#local;
  }

  /** Ends the threads, which gives their memory back; the next `get` starts new ones. */
  async close(): Promise<void> {
    const threads = this.#threads;
    this.#threads = null;
    await threads?.close();
  }
}

function usableFolder(folder: string): string {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (cause) {
    throw new UsageError(
      `There is no corpus folder ${folder}. Create it and put your texts in it, ` +
        'or name another with --corpus or ENTREVUE_CORPUS.',
      { cause },
    );
  }
  if (!isFolder) throw new UsageError(`${folder} is a file: --corpus takes the folder it is in.`);
  return realpathSync(folder);
}

/** The index among the texts would be read as texts. */
function apart(corpus: string, data: string): void {
  const below = relative(corpus, existsSync(data) ? realpathSync(data) : resolve(data));
  if (below === '' || !(below.startsWith('..') || isAbsolute(below)))
    throw new UsageError(
      `The data folder ${data} lies inside the corpus folder ${corpus}. Name a folder outside it with --data or ENTREVUE_DATA.`,
    );
}

function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    error instanceof DamagedIndex ||
    (typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|SCHEMA)/.test(code))
  );
}

/** A failure of the disk in words for the person who started the ingest. */
function explain(error: unknown, data: string): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (error instanceof OperationError || typeof code !== 'string') return error;
  if (/^(SQLITE_FULL|ENOSPC)/.test(code)) {
    return new OperationError(
      `The disk of ${data} is full: free some space and run the same command again; it goes on where it stopped.`,
      { cause: error },
    );
  }
  if (/^(SQLITE_|E[A-Z]+$)/.test(code) && error instanceof Error && !code.startsWith('ERR_')) {
    return new OperationError(`Cannot write the index in ${data}: ${message} (${code}).`, {
      cause: error,
    });
  }
  return error;
}
