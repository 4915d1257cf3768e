/** Second half of an ingest: from the store's passages to word index and vector shards. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import {
  DamagedIndex,
  type FileRecord,
  readNumbers,
  verifyFile,
  writeFileSafely,
  writeNumbers,
} from '../retrieval/store/files.ts';
import type { Manifest, PagedPassage, PassagePage, StoreWriter } from '../retrieval/store/store.ts';
import { livePoints, membersOf, type ShardRecord } from '../retrieval/vectors.ts';
import { WordIndex } from '../retrieval/words/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Pool } from './pool.ts';
import type { Report } from './progress.ts';
import type { IndexedPassage, IndexParts } from './tasks.ts';

/** Below this many passages everything is indexed anew: it takes a second or two. */
const SMALL = 3000;
/** The built-in model is fitted again when the corpus has grown by this factor. */
const GROWTH = 1.5;
/** A shard of which this share is deleted is dissolved into the next one. */
const DELETED = 0.3;
/** Shards with fewer points are dissolved into the next one, so that shards stay few. */
const SMALL_SHARD = 2000;
/** Passages the built-in model is fitted on, about. */
const SAMPLE = 8000;
/** Texts sent to a remote embedder before their vectors are stored. */
const EMBED_AT_ONCE = 256;

export interface IndexingOptions {
  readonly folder: string;
  /** Null for the built-in embedding, which is fitted on the corpus. */
  readonly embedder: Embedder | null;
  /** Build everything anew, whatever the manifest says. */
  readonly anew: boolean;
  /** Compare every derived file with its checksum first. */
  readonly verify: boolean;
  /** Workers for so many passages. */
  readonly pool: (passages: number) => Promise<Pool>;
  /** Ends the workers there are, so that their memory comes back. */
  readonly release: () => Promise<void>;
  readonly report: Report;
}

/** Builds what differs from the published generation and publishes it. @returns whether it did */
export async function indexPassages(
  store: StoreWriter,
  options: IndexingOptions,
): Promise<boolean> {
  const { folder, report } = options;
  const { passages } = await store.counts();
  const old = store.manifest;
  const why = old === null || options.anew ? 'first' : await reason(store, old, passages, options);
  if (why === null && !(await store.changed())) {
    await sweep(folder, [old]);
    return false;
  }
  if (why !== null && why !== 'first' && why !== 'small') {
    const detail = why === 'embedder' ? (options.embedder?.identity ?? 'builtin') : '';
    report({ kind: 'notice', notice: why, detail });
  }
  const manifest =
    why === null && old !== null
      ? await extend(store, old, passages, options)
      : await build(store, passages, options);
  report({ kind: 'progress', phase: 'write', done: 1, total: 1 });
  await store.publish(manifest);
  await sweep(folder, [old, manifest]);
  return true;
}

type Reason = 'first' | 'small' | 'damaged' | 'embedder' | 'refit' | 'program';

/** Why the parts must be built anew, or null when they can be extended or stay. */
async function reason(
  store: StoreWriter,
  old: Manifest,
  passages: number,
  { folder, embedder, verify }: IndexingOptions,
): Promise<Reason | null> {
  if (old.indexing !== fingerprint('indexing')) return 'program';
  if (embedder === null ? old.model === null : old.embedder !== embedder.identity) {
    return 'embedder';
  }
  const changed = await store.changed();
  if (verify || changed) {
    try {
      for (const record of derived(old)) await verifyFile(folder, record);
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

function derived(manifest: Manifest): FileRecord[] {
  const { words, numbers, model, shards } = manifest;
  return [
    words,
    numbers,
    ...(model === null ? [] : [model]),
    ...shards.flatMap((shard) => [shard, shard.labels]),
  ];
}

/** Everything anew, from the passages in the store. */
async function build(
  store: StoreWriter,
  total: number,
  options: IndexingOptions,
): Promise<Manifest> {
  const { folder, report } = options;
  const name = nameFor(store);
  let pool = await options.pool(total);
  let model: Uint8Array | null = null;
  let identity: string;
  let dimensions: number;
  if (options.embedder === null) {
    report({ kind: 'progress', phase: 'learn', done: 0, total: 1 });
    model = await pool.run(0, { kind: 'learn', texts: await sample(store, total) });
    ({ identity, dimensions } = await describeModel(model));
    // Fitting leaves several times the model's size behind.
    await options.release();
    pool = await options.pool(total);
  } else ({ identity, dimensions } = options.embedder);

  const capacity = Math.ceil(total / pool.size) + 64;
  await Promise.all(
    Array.from({ length: pool.size }, (_, worker) =>
      pool.run(worker, { kind: 'open', model, dimensions, capacity }),
    ),
  );
  await fill(store, pool, identity, total, false, options);
  report({ kind: 'progress', phase: 'write', done: 0, total: 1 });
  const parts = await Promise.all(
    Array.from({ length: pool.size }, (_, worker) =>
      pool.run(worker, {
        kind: 'finish',
        folder,
        name: `vectors-${name}-${worker}.hnsw`,
        embedder: identity,
      }),
    ),
  );
  return {
    analysis: fingerprint('analysis'),
    indexing: fingerprint('indexing'),
    embedder: identity,
    dimensions,
    passages: total,
    fitted: total,
    ...(await writeWords(
      folder,
      name,
      parts.map(({ words, ids }) => ({ index: WordIndex.fromBytes(words), ids })),
    )),
    model: model === null ? null : await writeFileSafely(folder, `model-${name}.bin`, model),
    shards: parts.flatMap(({ shard }) => (shard === null ? [] : [shard])),
    builtAt: new Date().toISOString(),
  };
}

/** The published parts, less what left the corpus, plus what came in. */
async function extend(
  store: StoreWriter,
  old: Manifest,
  total: number,
  options: IndexingOptions,
): Promise<Manifest> {
  const { folder, report } = options;
  const name = nameFor(store);
  const removed = new Set(await store.removedPassages());
  const ids = await readNumbers(folder, old.numbers);
  const keep: number[] = [];
  for (const [position, id] of ids.entries()) if (!removed.has(id)) keep.push(position);
  const adding = total - keep.length;

  const kept: ShardRecord[] = [];
  const dissolved: ShardRecord[] = [];
  for (const shard of old.shards) {
    const known = new Set(shard.deleted);
    const members = removed.size === 0 ? [] : await membersOf(folder, shard, removed);
    const record = { ...shard, deleted: [...known, ...members.filter((id) => !known.has(id))] };
    const live = record.count - record.deleted.length;
    if (live < SMALL_SHARD || record.deleted.length > record.count * DELETED) {
      dissolved.push(record);
    } else kept.push(record);
  }

  const { localPool } = await import('./pool.ts');
  const moved = dissolved.reduce((sum, { count, deleted }) => sum + count - deleted.length, 0);
  // One worker: what is added is little beside what is there.
  const pool = await localPool();
  const model = old.model === null ? null : await readFile(join(folder, old.model.file));
  const { dimensions, embedder: identity } = old;
  await pool.run(0, { kind: 'open', model, dimensions, capacity: adding + moved + 64 });
  for (const record of dissolved) {
    const points = await livePoints(folder, record);
    await pool.run(0, { kind: 'link', ...points });
  }
  await fill(store, pool, identity, adding, true, options);
  report({ kind: 'progress', phase: 'write', done: 0, total: 1 });
  const added: IndexParts = await pool.run(0, {
    kind: 'finish',
    folder,
    name: `vectors-${name}-0.hnsw`,
    embedder: identity,
  });
  const words = WordIndex.fromBytes(await readFile(join(folder, old.words.file)));
  return {
    ...old,
    analysis: fingerprint('analysis'),
    passages: total,
    ...(await writeWords(folder, name, [
      { index: words, keep, ids: Uint32Array.from(keep, (position) => ids[position] as number) },
      { index: WordIndex.fromBytes(added.words), ids: added.ids },
    ])),
    shards: added.shard === null ? kept : [...kept, added.shard],
    builtAt: new Date().toISOString(),
  };
}

/** Sends the passages to the workers, page by page, and stores the vectors they make. */
async function fill(
  store: StoreWriter,
  pool: Pool,
  identity: string,
  total: number,
  added: boolean,
  { embedder, report }: IndexingOptions,
): Promise<void> {
  const running: Promise<void>[] = [];
  let done = 0;
  let after: number | null = 0;
  for (let page = 0; after !== null; page++) {
    const { passages, next }: PassagePage = await store.passagePage(after, { added });
    after = next;
    const texts = passages.map((passage) => passage.text);
    const vectors = await store.embeddings(identity, texts);
    if (embedder !== null) await embedMissing(store, embedder, texts, vectors);
    const task = pool
      .run(page, { kind: 'index', passages: passages.map(slim), vectors })
      .then(async (all) => {
        const fresh = vectors.flatMap((vector, i) => (vector === null ? [i] : []));
        await store.putEmbeddings(
          identity,
          fresh.map((i) => texts[i] as string),
          fresh.map((i) => all[i] as Float32Array),
        );
        done += passages.length;
        report({ kind: 'progress', phase: 'index', done, total });
      });
    task.catch(() => {});
    running.push(task);
    if (running.length > pool.size * 3) await running.shift();
  }
  await Promise.all(running);
}

/** Fills the gaps of `vectors`, storing as it goes so that a stopped run loses little. */
async function embedMissing(
  store: StoreWriter,
  embedder: Embedder,
  texts: readonly string[],
  vectors: (Float32Array | null)[],
): Promise<void> {
  const missing = vectors.flatMap((vector, i) => (vector === null ? [i] : []));
  for (let at = 0; at < missing.length; at += EMBED_AT_ONCE) {
    const some = missing.slice(at, at + EMBED_AT_ONCE);
    const asked = some.map((i) => texts[i] as string);
    const made = (await embedder.embedDocuments(asked)).map((v) => Float32Array.from(v));
    await store.putEmbeddings(embedder.identity, asked, made);
    for (const [n, i] of some.entries()) vectors[i] = made[n] ?? null;
  }
}

function slim({ id, text, title, date, language, document }: PagedPassage): IndexedPassage {
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
  const { BuiltinEmbeddings } = await import('../retrieval/embeddings/builtin.ts');
  const { identity, dimensions } = BuiltinEmbeddings.fromBytes(bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { identity: `${identity}:${digest}`, dimensions };
}

async function writeWords(
  folder: string,
  name: string,
  parts: readonly { index: WordIndex; keep?: number[]; ids: Uint32Array }[],
): Promise<Pick<Manifest, 'words' | 'numbers'>> {
  const index = parts.length === 1 && parts[0] ? parts[0].index : WordIndex.merge(parts);
  const numbers = new Uint32Array(parts.reduce((sum, { ids }) => sum + ids.length, 0));
  let at = 0;
  for (const { ids } of parts) {
    numbers.set(ids, at);
    at += ids.length;
  }
  return {
    words: await writeFileSafely(folder, `words-${name}.bin`, index.toBytes()),
    numbers: await writeNumbers(folder, `numbers-${name}.bin`, numbers),
  };
}

/** Distinct even when a generation is prepared twice, so that no published file is overwritten. */
function nameFor(store: StoreWriter): string {
  return `${store.generation + 1}-${Date.now().toString(36)}`;
}

/** Deletes derived files that no kept generation names. */
async function sweep(folder: string, kept: readonly (Manifest | null)[]): Promise<void> {
  const names = new Set(
    kept.flatMap((manifest) => (manifest === null ? [] : derived(manifest).map((r) => r.file))),
  );
  for (const file of await readdir(folder)) {
    if (
      /^(vectors|words|numbers|model)-.*\.(hnsw|bin|labels)(\.tmp)?$/.test(file) &&
      !names.has(file)
    ) {
      await rm(join(folder, file), { force: true });
    }
  }
}
