/** Vectors, word counts and the fitted model as rows of PostgreSQL; what full-text search needs was stored with the texts. */

import {
  embedderKey,
  missingVectors,
  modelOf,
  putVectors,
  withoutVector,
} from '../../retrieval/postgres/embedded.ts';
import { publish, tidy } from '../../retrieval/postgres/publish.ts';
import type { PostgresManifest } from '../../retrieval/postgres/rows.ts';
import { EXACT, makeVectorIndex } from '../../retrieval/postgres/vectors.ts';
import type { PostgresWriter } from '../../retrieval/postgres/writer.ts';
import { DamagedIndex } from '../../retrieval/store/files.ts';
import type { PassagePage } from '../../retrieval/store/store.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Indexing, IndexingOptions } from '../index.ts';
import { EMBED_AT_ONCE, type Fitted, fittedModel, made } from './common.ts';
import { linkedRows } from './register.ts';

/** What a manifest says where nothing is found by meaning. */
const NOBODY: Fitted = { identity: 'none', dimensions: 0, model: null };

export function postgresIndexing(store: PostgresWriter, options: IndexingOptions): Indexing {
  const { line, corpus, manifest: old } = store;
  const { embedder, report } = options;
  const vectors = store.vectors === 'pgvector';

  const finish = async (
    manifest: Omit<PostgresManifest, 'words'>,
    anew: boolean,
  ): Promise<void> => {
    report({ kind: 'progress', phase: 'write', done: 0, total: 1 });
    if (manifest.vectors !== null && manifest.passages > EXACT) {
      await makeVectorIndex(line, manifest.vectors, manifest.dimensions);
    }
    await publish(store, { manifest, anew, register: await linkedRows(store) });
    report({ kind: 'progress', phase: 'write', done: 1, total: 1 });
    // The planner knows new tables by their sizes alone, and searches by words of last time's lists.
    if (anew) {
      for (const table of ['documents', 'passages', 'words', 'terms'])
        await line.query(`ANALYZE entrevue.${table}`);
    }
  };

  return {
    madeWith() {
      if (old === null || !vectors) return old?.vectors === null;
      if (old.vectors === null) return false;
      return embedder === null ? old.builtin : old.embedder === embedder.identity;
    },
    async verify() {
      if (old === null || old.vectors === null) return;
      if (old.builtin) await modelOf(line, old.vectors);
      if (!(await store.changed()) && (await missingVectors(line, corpus.key, old.vectors)) > 0) {
        throw new DamagedIndex('the store lacks vectors');
      }
    },
    async build(total) {
      if (old !== null && old.indexing !== fingerprint('indexing')) await store.respell();
      const fitted = vectors ? await fittedModel(store, total, options) : NOBODY;
      const key = vectors ? await embedderKey(line, corpus.key, fitted) : null;
      if (key !== null) await fill(store, key, fitted, { total, added: false }, options);
      const builtin = vectors && embedder === null;
      await finish({ ...made(total, fitted), vectors: key, builtin }, true);
    },
    async extend(total) {
      if (old === null) return;
      const { vectors: key, dimensions, embedder: identity } = old;
      if (key !== null) {
        const model = old.builtin ? await modelOf(line, key) : null;
        const adding = Math.max(0, total - old.passages);
        await fill(
          store,
          key,
          { identity, dimensions, model },
          { total: adding, added: true },
          options,
        );
      }
      const { words: _, ...rest } = old;
      const now = { analysis: fingerprint('analysis'), builtAt: new Date().toISOString() };
      await finish({ ...rest, ...now, passages: total }, false);
    },
    tidy: () => tidy(line, corpus.key, store.graceSeconds),
  };
}

/** Makes the vectors that are not there yet, page by page. */
async function fill(
  store: PostgresWriter,
  key: number,
  { dimensions, model }: Fitted,
  { total, added }: { readonly total: number; readonly added: boolean },
  { embedder, report, ...options }: IndexingOptions,
): Promise<void> {
  const pool = await options.pool(total);
  if (model !== null) {
    await Promise.all(
      Array.from({ length: pool.size }, (_, worker) => pool.run(worker, { kind: 'load', model })),
    );
  }
  const embed = (page: number, texts: readonly string[]): Promise<ArrayLike<number>[]> =>
    model === null && embedder !== null
      ? embedder.embedDocuments([...texts])
      : pool.run(page, { kind: 'embed', texts });
  const running: Promise<void>[] = [];
  let done = 0;
  let after: number | null = 0;
  for (let page = 0; after !== null; page++) {
    const { passages, next }: PassagePage = await store.passagePage(after, { added });
    after = next;
    const texts = [...new Set(passages.map(({ text }) => text))];
    const missing = await withoutVector(store.line, key, texts);
    const work = async (): Promise<void> => {
      // Stored as they come, so that a stopped run loses little.
      for (let at = 0; at < missing.length; at += EMBED_AT_ONCE) {
        const some = missing.slice(at, at + EMBED_AT_ONCE).map((one) => texts[one] as string);
        await putVectors(store.line, key, dimensions, some, await embed(page, some));
      }
      done += passages.length;
      report({ kind: 'progress', phase: 'index', done, total: Math.max(done, total) });
    };
    const task = work();
    task.catch(() => {});
    running.push(task);
    // A hosted model is asked one thing after another.
    if (running.length > (model === null ? 0 : pool.size * 3)) await running.shift();
  }
  await Promise.all(running);
}
