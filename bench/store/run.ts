/**
 * The index in the data folder beside the one in PostgreSQL:
 * `npm run bench -- store [--passages 10000] [--store postgres://…]`. Without an address the machine's own server is
 * started for the time being, and finds by words alone.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ingest } from '../../src/ingest/ingest.ts';
import { openStore, type SharedStore } from '../../src/retrieval/openStore.ts';
import { serverPrograms, startPostgres } from '../../test/support/postgres.ts';
import { makeCorpus } from '../retrieval/corpus.ts';

const { values } = parseArgs({
  options: { passages: { type: 'string', default: '10000' }, store: { type: 'string' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
const corpus = join(work, 'corpus');
mkdirSync(corpus);
const server =
  values.store === undefined && serverPrograms() !== null ? await startPostgres() : null;
try {
  const made = await makeCorpus(join(corpus, 'news.jsonl'), Number(values.passages), root);
  const shared: [string, SharedStore][] =
    values.store !== undefined
      ? [['PostgreSQL with pgvector', { address: values.store, vectors: 'pgvector' }]]
      : server !== null
        ? [['PostgreSQL, words alone', { address: await server.newDatabase(), vectors: 'none' }]]
        : [];
  console.log(`${made.passages} passages in ${made.documents} documents`);
  console.log('| store | ingest s | open s | first search ms | p50 | p99 | one more file s |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, place] of [['data folder', null] as const, ...shared]) {
    const extra = join(corpus, 'one-more.txt');
    rmSync(extra, { force: true });
    const data = join(work, name);
    const store = await openStore({ data, shared: place });
    const timed = async <T>(task: () => Promise<T>): Promise<[T, number]> => {
      const started = performance.now();
      return [await task(), performance.now() - started];
    };
    const bring = () =>
      ingest({
        ...{ corpus, data, opened: store, embedder: null, maxFileBytes: 1e9, verify: false },
        report() {},
      });
    const [, ingested] = await timed(bring);
    const [index, opened] = await timed(() => store.open(null));
    const [, first] = await timed(() => index.search(made.queries[0] ?? '', 10));
    const times: number[] = [];
    for (const query of made.queries.slice(0, 300)) {
      times.push((await timed(() => index.search(query, 10)))[1]);
    }
    await index.close();
    writeFileSync(extra, 'Une ministre a reçu hier un ambassadeur à Bruxelles. '.repeat(8));
    const [, more] = await timed(bring);
    await store.close();
    times.sort((a, b) => a - b);
    const at = (share: number): string =>
      (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    const figures = [seconds(ingested), seconds(opened), first.toFixed(1), at(0.5), at(0.99)];
    console.log(`| ${[name, ...figures, seconds(more)].join(' | ')} |`);
  }
} finally {
  await server?.stop();
  rmSync(work, { recursive: true, force: true });
}
