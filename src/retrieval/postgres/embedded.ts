/** Vectors of a corpus by content and embedder, so that an unchanged passage is never embedded again. */
import type { Queryable } from '../../postgres/connect.ts';
import { DamagedIndex } from '../store/files.ts';
import { key, sha } from '../store/rows.ts';
import { literal } from './vectors.ts';

/** Number of an embedder, with the fitted model of the built-in one. */
export async function embedderKey(
  db: Queryable,
  corpus: number,
  {
    identity,
    dimensions,
    model,
  }: { identity: string; dimensions: number; model: Uint8Array | null },
): Promise<number> {
  const bytes = model === null ? null : Buffer.from(model);
  const { rows } = await db.query<{ key: number }>(
    `INSERT INTO entrevue.embedders (corpus, identity, dimensions, model, sum) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (corpus, identity) DO UPDATE
     SET dimensions = excluded.dimensions, model = excluded.model, sum = excluded.sum RETURNING key`,
    [corpus, identity, dimensions, bytes, bytes === null ? null : sumOf(bytes)],
  );
  return rows[0]?.key ?? 0;
}

/** The fitted model. @throws DamagedIndex where it is not what was stored */
export async function modelOf(db: Queryable, embedder: number): Promise<Uint8Array> {
  const { rows } = await db.query<{ model: Buffer | null; sum: string | null }>(
    'SELECT model, sum FROM entrevue.embedders WHERE key = $1',
    [embedder],
  );
  const { model = null, sum = null } = rows[0] ?? {};
  if (model === null || sumOf(model) !== sum) {
    throw new DamagedIndex('the store is damaged (the fitted embedding)');
  }
  return model;
}

/** Which of these texts have no vector yet, by position. */
export async function withoutVector(
  db: Queryable,
  embedder: number,
  texts: readonly string[],
): Promise<number[]> {
  const { rows } = await db.query<{ position: number }>(
    `SELECT t.position FROM unnest($2::bytea[]) WITH ORDINALITY AS t(hash, position)
     WHERE NOT EXISTS (SELECT 1 FROM entrevue.vectors v WHERE v.embedder = $1 AND v.hash = t.hash)
     ORDER BY t.position`,
    [embedder, texts.map((text) => key(text))],
  );
  return rows.map(({ position }) => position - 1);
}

export async function putVectors(
  db: Queryable,
  embedder: number,
  dimensions: number,
  texts: readonly string[],
  vectors: readonly ArrayLike<number>[],
): Promise<void> {
  if (texts.length === 0) return;
  await db.query(
    `INSERT INTO entrevue.vectors (embedder, hash, embedding)
     SELECT DISTINCT ON (hash) $1::int, hash, embedding::public.vector
     FROM unnest($2::bytea[], $3::text[]) AS n(hash, embedding) ON CONFLICT DO NOTHING`,
    [
      embedder,
      texts.map((text) => key(text)),
      vectors.map((vector) => literal(vector, dimensions)),
    ],
  );
}

/** Passages of the next generation without a vector: 0 in a whole index. */
export async function missingVectors(
  db: Queryable,
  corpus: number,
  embedder: number,
): Promise<number> {
  const { rows } = await db.query<{ missing: number }>(
    `SELECT count(*) AS missing FROM entrevue.passages p JOIN entrevue.documents d ON d.key = p.document
     WHERE d.corpus = $1 AND d.died IS NULL
       AND NOT EXISTS (SELECT 1 FROM entrevue.vectors v WHERE v.embedder = $2 AND v.hash = p.hash)`,
    [corpus, embedder],
  );
  return rows[0]?.missing ?? 0;
}

const sumOf = (bytes: Uint8Array): string => sha(Buffer.from(bytes).toString('base64'));
