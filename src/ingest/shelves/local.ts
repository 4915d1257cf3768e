/** Word index, vector shards and fitted model as files of the data folder. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../../retrieval/embeddings/embedder.ts';
import {
  type FileRecord,
  readNumbers,
  verifyFile,
  writeFileSafely,
  writeNumbers,
} from '../../retrieval/store/files.ts';
import type { LocalManifest, LocalWriter } from '../../retrieval/store/local.ts';
import type { PassagePage } from '../../retrieval/store/store.ts';
import { livePoints, membersOf, type ShardRecord } from '../../retrieval/vectors.ts';
import { WordIndex } from '../../retrieval/words/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { IndexingOptions, Shelves } from '../index.ts';
import type { Pool } from '../pool.ts';
import type { IndexParts } from '../tasks.ts';
import { EMBED_AT_ONCE, fittedModel, made, slim } from './common.ts';

/** A shard of which this share is deleted is dissolved into the next one. */
const DELETED = 0.3;
/** Shards with fewer points are dissolved into the next one, so that shards stay few. */
const SMALL_SHARD = 2000;

export function localShelves(store: LocalWriter, options: IndexingOptions): Shelves {
  const { folder, embedder } = options;
  const old = store.manifest;
  const publish = async (manifest: LocalManifest): Promise<void> => {
    options.report({ kind: 'progress', phase: 'write', done: 1, total: 1 });
    await store.publish(manifest);
    await sweep(folder, [old, manifest]);
  };
  return {
    madeWith: () =>
      embedder === null ? (old?.model ?? null) !== null : old?.embedder === embedder.identity,
    async verify() {
      for (const record of old === null ? [] : derived(old)) await verifyFile(folder, record);
    },
    build: async (total) => publish(await build(store, total, options)),
    async extend(total) {
      if (old !== null) await publish(await extend(store, old, total, options));
    },
    tidy: () => sweep(folder, [old]),
  };
}

function derived(manifest: LocalManifest): FileRecord[] {
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
  store: LocalWriter,
  total: number,
  options: IndexingOptions,
): Promise<LocalManifest> {
  const { folder, report } = options;
  const name = nameFor(store);
  const fitted = await fittedModel(store, total, options);
  const { model, identity, dimensions } = fitted;
  const pool = await options.pool(total);
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
    ...made(total, fitted),
    ...(await writeWords(
      folder,
      name,
      parts.map(({ words, ids }) => ({ index: WordIndex.fromBytes(words), ids })),
    )),
    model: model === null ? null : await writeFileSafely(folder, `model-${name}.bin`, model),
    shards: parts.flatMap(({ shard }) => (shard === null ? [] : [shard])),
  };
}

/** The published parts, less what left the corpus, plus what came in. */
async function extend(
  store: LocalWriter,
  old: LocalManifest,
  total: number,
  options: IndexingOptions,
): Promise<LocalManifest> {
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

  const { localPool } = await import('../pool.ts');
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
  store: LocalWriter,
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
  store: LocalWriter,
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

async function writeWords(
  folder: string,
  name: string,
  parts: readonly { index: WordIndex; keep?: number[]; ids: Uint32Array }[],
): Promise<Pick<LocalManifest, 'words' | 'numbers'>> {
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
function nameFor(store: LocalWriter): string {
  return `${store.generation + 1}-${Date.now().toString(36)}`;
}

/** Deletes derived files that no kept generation names. */
async function sweep(folder: string, kept: readonly (LocalManifest | null)[]): Promise<void> {
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
