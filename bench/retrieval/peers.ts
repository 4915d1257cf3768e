/**
 * Other engines over the same passages, asked the same queries. Orama and LanceDB are no dependencies of ours: with
 * `--peers FOLDER` they are taken from where they are installed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { BuiltinEmbeddings } from '../../src/retrieval/embeddings/builtin.ts';
import { openReader } from '../../src/retrieval/store/sqlite.ts';
import { holds } from './corpus.ts';
import { type Figures, megabytes, passagesIn, quantiles } from './figures.ts';
import type { Job } from './measure.ts';

interface Passage {
  readonly id: number;
  readonly text: string;
}

/** Ten texts for a query. */
type Asked = (query: string) => Promise<readonly string[]>;

interface Peer {
  readonly name: string;
  /** Whether it is found in `--peers`. */
  readonly elsewhere?: string;
  build(passages: readonly Passage[], tools: Tools): Promise<Asked>;
}

interface Tools {
  readonly embed: (text: string) => Float32Array;
  readonly work: string;
  /** A module of another folder. */
  // biome-ignore lint/suspicious/noExplicitAny: its types are not installed here
  readonly load: (name: string) => Promise<any>;
}

const AT_ONCE = 2000;

async function inParts<T>(all: readonly T[], take: (some: readonly T[]) => Promise<unknown>) {
  for (let at = 0; at < all.length; at += AT_ONCE) await take(all.slice(at, at + AT_ONCE));
}

export const peers: Readonly<Record<string, Peer>> = {
  minisearch: {
    name: 'MiniSearch, fuzzy',
    async build(passages) {
      const mini = new MiniSearch<Passage>({ fields: ['text'], storeFields: ['text'] });
      for (const passage of passages) mini.add(passage);
      return async (query) =>
        mini
          .search(query, { fuzzy: 0.2 })
          .slice(0, 10)
          .map(({ text }) => text as string);
    },
  },
  orama: {
    name: 'Orama, tolerance 1',
    elsewhere: '@orama/orama',
    async build(passages, { load }) {
      const orama = await load('@orama/orama');
      const db = orama.create({ schema: { text: 'string' }, language: 'french' });
      await inParts(passages, (some) =>
        orama.insertMultiple(
          db,
          some.map(({ text }) => ({ text })),
        ),
      );
      return async (term) => {
        const { hits } = await orama.search(db, { term, limit: 10, tolerance: 1 });
        return hits.map(({ document }: { document: Passage }) => document.text);
      };
    },
  },
  lancedb: {
    name: 'LanceDB, words (BM25)',
    elsewhere: '@lancedb/lancedb',
    build: (passages, tools) => lance(passages, tools, false),
  },
  lancedbVectors: {
    name: 'LanceDB, vectors (IVF-PQ), the built-in embedding',
    elsewhere: '@lancedb/lancedb',
    build: (passages, tools) => lance(passages, tools, true),
  },
  pglite: {
    name: 'PGlite with pgvector (HNSW), the built-in embedding',
    async build(passages, { embed }) {
      const [{ PGlite }, { vector }] = await Promise.all([
        import('@electric-sql/pglite'),
        import('@electric-sql/pglite-pgvector'),
      ]);
      const db = await PGlite.create({ extensions: { vector } });
      const written = (text: string) => `[${[...embed(text)].map((x) => x.toFixed(5)).join(',')}]`;
      const { length } = embed('un');
      await db.exec(
        `CREATE EXTENSION vector; CREATE TABLE passages (text text, vector vector(${length}))`,
      );
      await inParts(passages, async (some) => {
        await db.query(
          'INSERT INTO passages SELECT * FROM unnest($1::text[], $2::text[]::vector[])',
          [some.map(({ text }) => text), some.map(({ text }) => written(text))],
        );
      });
      await db.exec('CREATE INDEX ON passages USING hnsw (vector vector_cosine_ops)');
      return async (query) => {
        const { rows } = await db.query<{ text: string }>(
          'SELECT text FROM passages ORDER BY vector <=> $1::vector LIMIT 10',
          [written(query)],
        );
        return rows.map(({ text }) => text);
      };
    },
  },
};

async function lance(
  passages: readonly Passage[],
  { embed, load, work }: Tools,
  byVector: boolean,
): Promise<Asked> {
  const { connect, Index } = await load('@lancedb/lancedb');
  const db = await connect(work);
  const row = ({ text }: Passage) => (byVector ? { text, vector: [...embed(text)] } : { text });
  const [first, ...rest] = passages;
  if (first === undefined) return async () => [];
  const table = await db.createTable('passages', [row(first)]);
  await inParts(rest, (some) => table.add(some.map(row)));
  await table.createIndex(byVector ? 'vector' : 'text', byVector ? {} : { config: Index.fts() });
  return async (query) => {
    const asked = byVector ? table.search([...embed(query)]) : table.search(query, 'fts', ['text']);
    const found: { text: string }[] = await asked.limit(10).toArray();
    return found.map(({ text }) => text);
  };
}

/** Time, memory and what is found of one of them. */
export async function peer({ data, queries, peers: folder }: Job, which: string): Promise<Figures> {
  const { build } = peers[which] as Peer;
  const store = openReader(data);
  const { manifest } = store;
  if (manifest?.model == null) throw new Error('the bench needs the built-in embedding');
  const model = BuiltinEmbeddings.fromBytes(readFileSync(join(data, manifest.model.file)));
  const passages: Passage[] = [];
  for await (const { id, text } of passagesIn(store)) passages.push({ id, text });
  const work = mkdtempSync(join(tmpdir(), 'entrevue-peer-'));
  const require = createRequire(join(folder ?? work, 'from.js'));
  try {
    const before = megabytes();
    const started = performance.now();
    const ask = await build(passages, {
      embed: (text) => model.embedSync(text),
      work,
      load: (name) => import(pathToFileURL(require.resolve(name)).href),
    });
    const seconds = (performance.now() - started) / 1000;
    const times: number[] = [];
    let found = 0;
    let misspelt = 0;
    const some = queries.slice(0, 100);
    for (const query of some) {
      const asked = performance.now();
      const texts = await ask(query.text);
      times.push(performance.now() - asked);
      if (texts.some((text) => holds(text, query))) found += 1;
      if ((await ask(query.misspelt)).some((text) => holds(text, query))) misspelt += 1;
    }
    return {
      rate: passages.length / seconds,
      ...quantiles(times),
      rss: megabytes() - before,
      found: found / some.length,
      misspelt: misspelt / some.length,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
