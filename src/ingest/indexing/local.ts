/** Word index, vector shards and fitted model as files of the data folder. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../../retrieval/embeddings/embedder.ts';
import {
  readNumbers,
  verifyFile,
  verifyOnce,
  writeFileSafely,
  writeNumbers,
} from '../../retrieval/store/files.ts';
import {
  derivedFiles,
  type LocalManifest,
  type LocalWriter,
  type WordsRecord,
} from '../../retrieval/store/local.ts';
import type { PassagePage } from '../../retrieval/store/store.ts';
import { livePoints, membersOf, type ShardRecord } from '../../retrieval/vectors.ts';
import { WordIndex } from '../../retrieval/words/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Indexing, IndexingOptions } from '../index.ts';
import type { Pool } from '../pool.ts';
import type { IndexParts } from '../tasks.ts';
import { EMBED_AT_ONCE, fittedModel, made, slim } from './common.ts';

/** A shard of which this share is deleted is dissolved into the next one. */
const DELETED = 0.3;
/** Shards with fewer points are dissolved into the next one once there are so many, so that shards stay few. */
const SMALL_SHARD = 2000;
const SMALL_SHARDS = 8;

export function localIndexing(store: LocalWriter, options: IndexingOptions): Indexing {
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
      for (const record of old === null ? [] : derivedFiles(old)) await verifyOnce(folder, record);
    },
    build: async (total) => publish(await build(store, total, options)),
    async extend(total) {
      if (old !== null) await publish(await extend(store, old, total, options));
    },
    async tidy() {
      await store.forget(Date.now());
      await sweep(folder, [old]);
    },
  };
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
    words: [
      await writeWords(
        folder,
        name,
        parts.map(({ words, ids }) => ({ index: WordIndex.fromBytes(words), ids })),
      ),
    ],
    left: [],
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
  const adding = total - (old.passages - removed.size);

  const shards: ShardRecord[] = [];
  for (const shard of old.shards) {
    const known = new Set(shard.deleted);
    const members = removed.size === 0 ? [] : await membersOf(folder, shard, removed);
    shards.push({ ...shard, deleted: [...known, ...members.filter((id) => !known.has(id))] });
  }
  const isSmall = ({ count, deleted }: ShardRecord) => count - deleted.length < SMALL_SHARD;
  const many = shards.filter(isSmall).length >= SMALL_SHARDS;
  const isWorn = (shard: ShardRecord) =>
    shard.deleted.length > shard.count * DELETED || (many && isSmall(shard));
  const kept = shards.filter((shard) => !isWorn(shard));
  const dissolved = shards.filter(isWorn);

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
  return {
    ...old,
    analysis: fingerprint('analysis'),
    passages: total,
    ...(await extendWords(folder, name, old, removed, added)),
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

/** Segments beside the first one, and their share of its passages, from which on they are made one. */
const SEGMENTS = 8;
const BESIDE = 0.25;
/** The same when this share of all left the corpus. */
const LEFT = 0.2;

/** The words of the published generation with those that came in: most often one small segment more. */
async function extendWords(
  folder: string,
  name: string,
  old: LocalManifest,
  removed: ReadonlySet<number>,
  added: IndexParts,
): Promise<Pick<LocalManifest, 'words' | 'left'>> {
  const left = [...old.left, ...removed];
  const [first, ...beside] = old.words;
  const besides = beside.reduce((sum, { passages }) => sum + passages, added.ids.length);
  const base = first?.passages ?? 0;
  const fresh = { index: WordIndex.fromBytes(added.words), ids: added.ids };
  if (first === undefined || besides > base * BESIDE || left.length > (base + besides) * LEFT) {
    const parts = await Promise.all(old.words.map((record) => remaining(folder, record, left)));
    return { words: [await writeWords(folder, name, [...parts, fresh])], left: [] };
  }
  if (beside.length < SEGMENTS) {
    const more = added.ids.length === 0 ? [] : [await writeWords(folder, name, [fresh])];
    return { words: [...old.words, ...more], left };
  }
  const parts = await Promise.all(beside.map((record) => remaining(folder, record, left)));
  const gone = new Set(parts.flatMap(({ dropped }) => dropped));
  return {
    words: [first, await writeWords(folder, name, [...parts, fresh])],
    left: left.filter((number) => !gone.has(number)),
  };
}

/** What is still there of a segment. */
async function remaining(folder: string, record: WordsRecord, left: readonly number[]) {
  const gone = new Set(left);
  await verifyFile(folder, record.words);
  await verifyFile(folder, record.numbers);
  const numbers = await readNumbers(folder, record.numbers);
  const keep = [...numbers.keys()].filter((position) => !gone.has(numbers[position] as number));
  return {
    index: WordIndex.fromBytes(await readFile(join(folder, record.words.file))),
    keep,
    ids: Uint32Array.from(keep, (position) => numbers[position] as number),
    dropped: [...numbers].filter((number) => gone.has(number)),
  };
}

async function writeWords(
  folder: string,
  name: string,
  parts: readonly { index: WordIndex; keep?: number[]; ids: Uint32Array }[],
): Promise<WordsRecord> {
  const [only] = parts;
  const index = parts.length === 1 && only && !only.keep ? only.index : WordIndex.merge(parts);
  const numbers = new Uint32Array(parts.reduce((sum, { ids }) => sum + ids.length, 0));
  let at = 0;
  for (const { ids } of parts) {
    numbers.set(ids, at);
    at += ids.length;
  }
  return {
    words: await writeFileSafely(folder, `words-${name}.bin`, index.toBytes()),
    numbers: await writeNumbers(folder, `numbers-${name}.bin`, numbers),
    passages: numbers.length,
  };
}

/** Distinct even when a generation is prepared twice, so that no published file is overwritten. */
function nameFor(store: LocalWriter): string {
  return `${store.generation + 1}-${Date.now().toString(36)}`;
}

/** Deletes derived files that no kept generation names. */
async function sweep(folder: string, kept: readonly (LocalManifest | null)[]): Promise<void> {
  const names = new Set(
    kept.flatMap((manifest) =>
      manifest === null ? [] : derivedFiles(manifest).map((r) => r.file),
    ),
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
