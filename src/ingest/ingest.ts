/** Brings the index in a data folder up to date with a corpus folder. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import { type AnyStore, openStore, type SharedStore, type Writer } from '../retrieval/openStore.ts';
import { DamagedIndex, OlderIndex } from '../retrieval/store/files.ts';
import { doubtAll } from '../retrieval/store/sound.ts';
import type { WriterLock } from '../retrieval/store/store.ts';
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
  /** Folder of the index, and of what the bots keep. */
  readonly data: string;
  /** The shared store the index is in; default: the data folder. */
  readonly store?: SharedStore | null;
  /** Which corpus of the shared store; default: the common one. */
  readonly corpusName?: string;
  /** The store, where it is open already. */
  readonly opened?: AnyStore;
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
  /** Which texts to warn of; default: all. */
  readonly warnOf?: 'all' | 'added';
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
const MUCH_INDEXING = 1500;

/**
 * One ingest. Waits for another one in the same store, goes on where a killed one
 * stopped, and publishes in one step; until then every reader sees the old state.
 * @throws UsageError for an unusable corpus folder, OperationError for an unusable store
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const started = performance.now();
  const corpus = usableFolder(options.corpus);
  apart(corpus, options.data);
  const { report } = options;
  const { data, store: shared = null, corpusName = '', opened } = options;
  const store = opened ?? (await openStore({ data, shared, corpusName }));
  let lock: WriterLock<Writer> | null = null;
  try {
    lock = await store.lock(() => report({ kind: 'notice', notice: 'waiting', detail: '' }));
    let result: Omit<IngestResult, 'seconds'>;
    try {
      if (options.rebuild) await lock.reset();
      result = await attempt(options, lock, corpus, options.rebuild ?? false);
    } catch (cause) {
      const error = store.explain(cause);
      if (!(error instanceof DamagedIndex)) throw error;
      // Everything in the store is made from the corpus, so it can be made again.
      doubtAll();
      const notice = error instanceof OlderIndex ? 'older' : 'damaged';
      report({ kind: 'notice', notice, detail: error.message });
      await lock.reset();
      result = await attempt(options, lock, corpus, true);
    }
    return { ...result, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    throw store.explain(error);
  } finally {
    await lock?.release();
    if (opened === undefined) await store.close();
  }
}

async function attempt(
  options: IngestOptions,
  lock: WriterLock<Writer>,
  corpus: string,
  anew: boolean,
): Promise<Omit<IngestResult, 'seconds'>> {
  const { data, embedder, maxFileBytes, verify, report } = options;
  const store = await lock.open();
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
      pool: (passages) => pools.get(passages > MUCH_INDEXING),
      release: () => pools.close(),
    });
    const skipped = [...(await store.files()).values()].flatMap(({ path, skipped }) =>
      skipped === null ? [] : [{ path, reason: skipped }],
    );
    const warnings =
      published || verify
        ? await warningsOf(store.texts({ added: options.warnOf === 'added' }))
        : [];
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

/** Is there a folder of texts? One that only answers from a shared store need not have it. */
export const hasFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

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
