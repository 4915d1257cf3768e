/** Second half of an ingest: from the store's passages to what search needs. */
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import type { Writer } from '../retrieval/openStore.ts';
import { DamagedIndex } from '../retrieval/store/files.ts';
import type { Manifest } from '../retrieval/store/store.ts';
import { fingerprint } from './fingerprint.ts';
import { localIndexing } from './indexing/local.ts';
import { postgresIndexing } from './indexing/postgres.ts';
import type { Pool } from './pool.ts';
import type { Report } from './progress.ts';

/** Below this many passages everything is indexed anew: it takes a second or two. */
const SMALL = 3000;
/** The built-in model is fitted again when the corpus has grown by this factor. */
const GROWTH = 1.5;

export interface IndexingOptions {
  readonly folder: string;
  /** Null for the built-in embedding, which is fitted on the corpus. */
  readonly embedder: Embedder | null;
  /** Build everything anew, whatever the manifest says. */
  readonly anew: boolean;
  /** Compare everything derived with its checksum first. */
  readonly verify: boolean;
  /** Workers for so many passages. */
  readonly pool: (passages: number) => Promise<Pool>;
  /** Ends the workers there are, so that their memory comes back. */
  readonly release: () => Promise<void>;
  readonly report: Report;
}

/** What search needs beside the store's rows, of the kind that belongs to the store. */
export interface Indexing {
  /** Was the published generation made with the embedder of the settings? */
  madeWith(): boolean;
  /** @throws DamagedIndex when something derived is not what was written */
  verify(): Promise<void>;
  /** Everything anew, from the passages in the store; publishes. */
  build(passages: number): Promise<void>;
  /** The published parts, less what left the corpus, plus what came in; publishes. */
  extend(passages: number): Promise<void>;
  /** Forgets what no reader needs any more. */
  tidy(): Promise<void>;
}

/** Builds what differs from the published generation and publishes it. @returns whether it did */
export async function indexPassages(store: Writer, options: IndexingOptions): Promise<boolean> {
  const { report } = options;
  const indexing =
    store.kind === 'local' ? localIndexing(store, options) : postgresIndexing(store, options);
  const { passages } = await store.counts();
  const old = store.manifest;
  const changed = await store.changed();
  const why =
    old === null || options.anew
      ? 'first'
      : await reason(indexing, old, passages, changed, options);
  if (why === null && !changed) {
    await indexing.tidy();
    return false;
  }
  if (why !== null && why !== 'first' && why !== 'small') {
    const detail = why === 'embedder' ? (options.embedder?.identity ?? 'builtin') : '';
    report({ kind: 'notice', notice: why, detail });
  }
  if (why === null) await indexing.extend(passages);
  else await indexing.build(passages);
  return true;
}

type Reason = 'first' | 'small' | 'damaged' | 'embedder' | 'refit' | 'program';

/** Why the parts must be built anew, or null when they can be extended or stay. */
async function reason(
  indexing: Indexing,
  old: Manifest,
  passages: number,
  changed: boolean,
  { embedder, verify }: IndexingOptions,
): Promise<Reason | null> {
  if (old.indexing !== fingerprint('indexing')) return 'program';
  if (!indexing.madeWith()) return 'embedder';
  if (verify || changed) {
    try {
      await indexing.verify();
    } catch (error) {
      if (error instanceof DamagedIndex) return 'damaged';
      throw error;
    }
  }
  if (!changed) return null;
  if (passages <= SMALL) return 'small';
  if (embedder === null && passages > old.fitted * GROWTH) return 'refit';
  return null;
}
