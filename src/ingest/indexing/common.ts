/** What every kind of index needs: the passages a model is fitted on, and the model's own name. */
import { createHash } from 'node:crypto';
import type {
  Manifest,
  PagedPassage,
  PassagePage,
  StoreWriter,
} from '../../retrieval/store/store.ts';
import { fingerprint } from '../fingerprint.ts';
import type { IndexingOptions } from '../index.ts';
import type { Pool } from '../pool.ts';
import type { IndexedPassage } from '../tasks.ts';

/** Passages the built-in model is fitted on, about. */
const SAMPLE = 8000;
/** Texts sent to a remote embedder before their vectors are stored. */
export const EMBED_AT_ONCE = 256;

/** The embedder's identity, and the fitted model of the built-in one. */
export interface Fitted {
  readonly identity: string;
  readonly dimensions: number;
  /** Null for other embedders. */
  readonly model: Uint8Array | null;
}

/** Fits the built-in embedding on the corpus where no other embedder is named. */
export async function fittedModel(
  store: StoreWriter,
  total: number,
  { embedder, report, pool, release }: IndexingOptions,
): Promise<Fitted> {
  if (embedder !== null) {
    const { identity, dimensions } = embedder;
    return { identity, dimensions, model: null };
  }
  report({ kind: 'progress', phase: 'learn', done: 0, total: 1 });
  const workers: Pool = await pool(total);
  const model = await workers.run(0, { kind: 'learn', texts: await sample(store, total) });
  // Fitting leaves several times the model's size behind.
  await release();
  return { ...(await describeModel(model)), model };
}

/** What a manifest says of a generation made anew. */
export function made(total: number, { identity, dimensions }: Fitted): Manifest {
  return {
    analysis: fingerprint('analysis'),
    indexing: fingerprint('indexing'),
    embedder: identity,
    dimensions,
    passages: total,
    fitted: total,
    builtAt: new Date().toISOString(),
  };
}

export function slim(passage: PagedPassage): IndexedPassage {
  const { id, text, title, date, language, document } = passage;
  return { id, text, title, date, language, document };
}

/**
 * Passages to fit on. Which ones, and in which order, follows from their words alone: the
 * same passages give the same model in whatever order they came.
 */
async function sample(store: StoreWriter, total: number): Promise<string[]> {
  const share = (SAMPLE / Math.max(total, SAMPLE)) * 2 ** 32;
  const drawn = new Map<number, string>();
  for (let after: number | null = 0; after !== null; ) {
    const { passages, next }: PassagePage = await store.passagePage(after, { added: false });
    after = next;
    for (const { text } of passages) {
      const lot = createHash('sha256').update(text).digest().readUInt32LE();
      if (lot < share) drawn.set(lot, text);
    }
  }
  return [...drawn].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** The fitted model's own name: other bytes, other vectors. */
async function describeModel(bytes: Uint8Array): Promise<{ identity: string; dimensions: number }> {
  const { BuiltinEmbeddings } = await import('../../retrieval/embeddings/builtin.ts');
  const { identity, dimensions } = BuiltinEmbeddings.fromBytes(bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { identity: `${identity}:${digest}`, dimensions };
}
