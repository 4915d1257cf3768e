/** The same texts and questions over each kind of store: what they find must not depend on where the index is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { CANDIDATES, createMemorySearch } from '../../src/retrieval/memory.ts';
import { openStore, type SharedStore } from '../../src/retrieval/openStore.ts';
import { rank } from '../../src/retrieval/ranking.ts';
import { serverPrograms, startPglite, startPostgres } from '../../test/support/postgres.ts';
import { COLLECTIONS, type Judged, passagesOf, queriesOf, textsOf } from './collection.ts';
import { type Measures, measure } from './measures.ts';

export interface StoreMeasures {
  readonly queries: string;
  readonly store: string;
  readonly passages: number;
  readonly measures: Measures;
}

/** Texts that a query brings at most; several of its passages may be among them. */
const DEEP = 40;

type Answers = (query: string) => Promise<readonly string[]>;

/**
 * @param limit of texts, and of queries that ask for one of them
 * @param shared databases that hold nothing yet, by name; left with what was ingested
 */
export async function compareStores(
  collection: (typeof COLLECTIONS)[number],
  limit: number,
  shared: Readonly<Record<string, SharedStore>>,
): Promise<StoreMeasures[]> {
  const texts = textsOf(collection.passages).slice(0, limit);
  const known = new Set(texts.map(({ id }) => id));
  const work = mkdtempSync(join(tmpdir(), 'entrevue-stores-'));
  const corpus = join(work, 'corpus');
  const rows: StoreMeasures[] = [];
  const asked = collection.queries.map((name) => ({
    name,
    queries: queriesOf(name).filter(({ relevant }) => [...relevant].some((key) => known.has(key))),
  }));
  const ask = async (store: string, passages: number, search: Answers) => {
    for (const { name, queries } of asked) {
      const measures = await measured(queries, search);
      rows.push({ queries: name, store, passages, measures });
    }
  };
  try {
    mkdirSync(corpus);
    writeFileSync(join(corpus, 'texts.jsonl'), texts.map((row) => JSON.stringify(row)).join('\n'));
    for (const [name, place] of Object.entries({ 'data folder': null, ...shared })) {
      const data = join(work, name);
      const store = await openStore({ data, shared: place });
      try {
        await ingest({
          corpus,
          data,
          opened: store,
          embedder: null,
          maxFileBytes: 1e9,
          verify: false,
          report() {},
        });
        const index = await store.open(null);
        await ask(name, index.size, async (query) =>
          (await index.search(query, DEEP)).map(
            ({ passage }) => /([^#:/]+)$/u.exec(passage.documentId)?.[1] ?? '',
          ),
        );
        await index.close();
      } finally {
        await store.close();
      }
    }
    const { passages, keys } = passagesOf(collection.passages, true, limit);
    const memory = createMemorySearch(passages);
    await ask('words in memory', passages.length, async (query) => {
      const words = memory.words(query, CANDIDATES);
      const ranked = rank(query, { words, vectors: [] }, memory.index);
      return ranked.slice(0, DEEP).map(({ id }) => keys[id] ?? '');
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return rows;
}

async function measured(queries: readonly Judged[], search: Answers): Promise<Measures> {
  const found = new Map<string, { keys: readonly string[]; ms: number }>();
  for (const { text } of queries) {
    const before = performance.now();
    const keys = await search(text);
    found.set(text, { keys, ms: performance.now() - before });
  }
  const times = [...found.values()].map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    ...measure(queries, (query) => found.get(query)?.keys ?? []),
    median: at(0.5),
    p99: at(0.99),
  };
}

/** Prints all of it. The servers are the machine's own, and PGlite for pgvector. */
export async function run(limit = Number.POSITIVE_INFINITY): Promise<void> {
  const servers = {
    ...(serverPrograms() === null ? {} : { 'PostgreSQL, words alone': await startPostgres() }),
    'PGlite with pgvector': await startPglite(),
  };
  try {
    console.log('| queries | store | passages | nDCG@10 | R@10 | ms p50 | p99 |');
    console.log('|---|---|---|---|---|---|---|');
    for (const collection of COLLECTIONS) {
      const shared: Record<string, SharedStore> = {};
      for (const [name, server] of Object.entries(servers)) {
        const vectors = name.endsWith('pgvector') ? 'pgvector' : 'none';
        shared[name] = { address: await server.newDatabase(), vectors };
      }
      for (const { queries, store, passages, measures } of await compareStores(
        collection,
        limit,
        shared,
      )) {
        const { ndcg10, recall10, median, p99 } = measures;
        const figures = [ndcg10.toFixed(3), recall10.toFixed(3), median.toFixed(1), p99.toFixed(1)];
        console.log(`| ${[queries, store, passages, ...figures].join(' | ')} |`);
      }
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}
