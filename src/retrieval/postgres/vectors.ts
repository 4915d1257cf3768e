/** Nearest passages by meaning with pgvector: compared one by one where they are few, else by HNSW. */
import type { Queryable } from '../../postgres/connect.ts';
import { unit } from '../vectors.ts';
import type { Scored } from '../words/passage.ts';
import { type CorpusRow, visibleAt } from './rows.ts';

/** Up to so many passages each is compared: it takes some milliseconds and misses nothing. */
export const EXACT = 5000;
/** HNSW as the index in memory builds it: links a point, and candidates kept while building. */
const LINKS = 20;
const BUILD_CANDIDATES = 64;
/** Candidates kept while searching. */
const SEARCH_CANDIDATES = 300;
/** The most that pgvector indexes in single precision; more are indexed in half. */
const SINGLE = 2000;

/**
 * Settings of every connection. Iterative scans (pgvector 0.8) go on where rows of another
 * generation filled the list; an older one does not know them. Compiling a query takes longer than
 * any of ours runs, and what a frequent word finds is grouped in memory.
 */
export const SESSION = [
  'SET jit = off',
  "SET work_mem = '32MB'",
  'SET pg_trgm.similarity_threshold = 0.08',
  `SET hnsw.ef_search = ${SEARCH_CANDIDATES}`,
  `DO $$ BEGIN PERFORM set_config('hnsw.iterative_scan', 'strict_order', false);
   EXCEPTION WHEN OTHERS THEN NULL; END $$`,
].join('; ');

/** The extension and its table: apart from the migrations, since a store works without them. */
export async function makeVectorTable(db: Queryable): Promise<void> {
  await db.query('CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public');
  await db.query(
    `CREATE TABLE IF NOT EXISTS entrevue.vectors (
       embedder integer NOT NULL REFERENCES entrevue.embedders ON DELETE CASCADE,
       hash bytea NOT NULL,
       -- Of length 1; null for a text without any known feature, which points nowhere.
       embedding public.vector,
       PRIMARY KEY (embedder, hash)
     )`,
  );
}

/** As pgvector reads it, scaled to length 1; null for zeros. */
export function literal(vector: ArrayLike<number>, dimensions: number): string | null {
  const scaled = unit(vector, dimensions);
  return scaled === null ? null : `[${scaled.map((x) => Math.fround(x).toPrecision(9)).join()}]`;
}

const typeOf = (dimensions: number): string =>
  `public.${dimensions > SINGLE ? 'halfvec' : 'vector'}(${dimensions})`;

const indexName = (embedder: number): string => `vectors_of_${embedder}`;

/** Links the vectors of an embedder, once there are enough of them. Built after they are all there. */
export async function makeVectorIndex(
  db: Queryable,
  embedder: number,
  dimensions: number,
): Promise<void> {
  const operators = dimensions > SINGLE ? 'halfvec_ip_ops' : 'vector_ip_ops';
  await db.query(
    `CREATE INDEX IF NOT EXISTS ${indexName(embedder)} ON entrevue.vectors
     USING hnsw ((embedding::${typeOf(dimensions)}) public.${operators})
     WITH (m = ${LINKS}, ef_construction = ${BUILD_CANDIDATES}) WHERE embedder = ${embedder}`,
  );
}

export async function dropVectorIndex(db: Queryable, embedder: number): Promise<void> {
  await db.query(`DROP INDEX IF EXISTS entrevue.${indexName(embedder)}`);
}

/** The `k` nearest passages by their numbers, best first. */
export async function nearest(
  db: Queryable,
  { key, generation, manifest }: CorpusRow,
  vector: ArrayLike<number>,
  k: number,
): Promise<Scored[]> {
  if (manifest?.vectors == null) return [];
  const { dimensions, passages, vectors: embedder } = manifest;
  const query = literal(vector, dimensions);
  if (query === null) return [];
  const type = typeOf(dimensions);
  const distance = `(v.embedding::${type} OPERATOR(public.<#>) $3::${type})`;
  const from = `FROM entrevue.vectors v
    JOIN entrevue.passages p ON p.corpus = $1 AND p.hash = v.hash
    JOIN entrevue.documents d ON d.key = p.document
    WHERE v.embedder = ${embedder} AND v.embedding IS NOT NULL AND ${visibleAt(2)}`;
  const source =
    passages <= EXACT
      ? `WITH near AS MATERIALIZED (SELECT p.id, -${distance} AS score ${from})
         SELECT id, score FROM near ORDER BY score DESC, id LIMIT $4`
      : `SELECT p.id, -${distance} AS score ${from} ORDER BY ${distance} LIMIT $4`;
  const { rows } = await db.query<{ id: number; score: number }>(source, [
    key,
    generation,
    query,
    k,
  ]);
  return rows;
}
