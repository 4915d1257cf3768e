/** Makes a prepared generation the one that readers see, and forgets what no reader needs. */
import { languages } from '../../languages/index.ts';
import type { Queryable } from '../../postgres/connect.ts';
import { WordTally } from '../words/tally.ts';
import type { Line } from './line.ts';
import { type LinkedRows, putRegister } from './registerRows.ts';
import { ALIVE, generationSum, type PostgresManifest } from './rows.ts';
import { dropVectorIndex } from './vectors.ts';
import type { PostgresWriter } from './writer.ts';

/** Where publishing is told; the payload is `corpus:generation`. */
export const CHANNEL = 'entrevue_published';

/** Rows of a table that go in one statement. */
const AT_ONCE = 20_000;
const PASSAGES = 4000;

export interface Publication {
  readonly manifest: Omit<PostgresManifest, 'words'>;
  /** Count every word anew, not only those of texts that came and left. */
  readonly anew: boolean;
  readonly register: LinkedRows;
}

export async function publish(
  writer: PostgresWriter,
  { manifest, anew, register }: Publication,
): Promise<void> {
  const { corpus, generation, graceSeconds } = writer;
  const tally = new WordTally(languages);
  if (anew) await count(writer, tally, ALIVE, 1);
  else {
    await count(writer, tally, `${ALIVE} AND d.born > ${generation}`, 1);
    await count(writer, tally, `d.born <= ${generation} AND d.died > ${generation}`, -1);
  }
  await writer.line.transaction(async (db) => {
    if (anew) {
      await db.query('DELETE FROM entrevue.words WHERE corpus = $1', [corpus.key]);
      await db.query('DELETE FROM entrevue.terms WHERE corpus = $1', [corpus.key]);
    }
    await putCounts(db, corpus.key, tally);
    await putRegister(db, corpus.key, register);
    const { rows } = await db.query<{ distinct: number }>(
      'SELECT count(*) AS distinct FROM entrevue.words WHERE corpus = $1',
      [corpus.key],
    );
    const before = anew ? 0 : (corpus.manifest?.words.length ?? 0);
    const words = { length: before + tally.length, distinct: rows[0]?.distinct ?? 0 };
    const next = generation + 1;
    await db.query(
      'UPDATE entrevue.corpora SET generation = $2, manifest = $3, rows = $4 WHERE key = $1',
      [
        corpus.key,
        next,
        JSON.stringify({ ...manifest, words }),
        await generationSum(db, ALIVE, [corpus.key]),
      ],
    );
    await db.query(
      'INSERT INTO entrevue.generations (corpus, generation, embedder) VALUES ($1, $2, $3)',
      [corpus.key, next, manifest.vectors],
    );
    await purge(db, corpus.key, graceSeconds);
    await db.query('SELECT pg_notify($1, $2)', [CHANNEL, `${corpus.key}:${next}`]);
  });
  await dropUnused(writer.line);
}

/** What every reader of the last while can do without; nothing is locked that readers need. */
export async function tidy(line: Line, corpus: number, graceSeconds: number): Promise<void> {
  await line.transaction((db) => purge(db, corpus, graceSeconds));
  await dropUnused(line);
}

/**
 * Rows that died at a generation are seen by readers of those before it: all of them have moved on
 * when it has been published for a while.
 */
async function purge(db: Queryable, corpus: number, graceSeconds: number): Promise<void> {
  const { rows } = await db.query<{ last: number | null }>(
    `SELECT max(generation) AS last FROM entrevue.generations
     WHERE corpus = $1 AND published <= now() - make_interval(secs => $2)`,
    [corpus, graceSeconds],
  );
  const last = rows[0]?.last ?? null;
  if (last === null) return;
  await db.query('DELETE FROM entrevue.generations WHERE corpus = $1 AND generation < $2', [
    corpus,
    last,
  ]);
  const dead = await db.query<{ hash: Buffer }>(
    `SELECT DISTINCT p.hash FROM entrevue.passages p JOIN entrevue.documents d ON d.key = p.document
     WHERE d.corpus = $1 AND d.died <= $2`,
    [corpus, last],
  );
  await db.query('DELETE FROM entrevue.documents WHERE corpus = $1 AND died <= $2', [corpus, last]);
  // A killed ingest's embedder is newer than any that was published, and its vectors are kept.
  await db.query(
    `DELETE FROM entrevue.embedders e WHERE corpus = $1
       AND NOT EXISTS (SELECT 1 FROM entrevue.generations g WHERE g.corpus = $1 AND g.embedder = e.key)
       AND key < (SELECT max(embedder) FROM entrevue.generations g WHERE g.corpus = $1)`,
    [corpus],
  );
  if (dead.rows.length === 0 || !(await hasVectors(db))) return;
  await db.query(
    `DELETE FROM entrevue.vectors v USING entrevue.embedders e
     WHERE e.key = v.embedder AND e.corpus = $1 AND v.hash = ANY($2)
       AND NOT EXISTS (SELECT 1 FROM entrevue.passages p WHERE p.corpus = $1 AND p.hash = v.hash)`,
    [corpus, dead.rows.map(({ hash }) => hash)],
  );
}

async function hasVectors(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>(
    "SELECT to_regclass('entrevue.vectors') IS NOT NULL AS there",
  );
  return rows[0]?.there ?? false;
}

/** Indexes of embedders that are gone. */
async function dropUnused(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ embedder: number }>(
    `SELECT substring(indexname FROM '^vectors_of_(\\d+)$')::int AS embedder FROM pg_indexes
     WHERE schemaname = 'entrevue' AND indexname ~ '^vectors_of_\\d+$'
       AND NOT EXISTS (SELECT 1 FROM entrevue.embedders e
         WHERE e.key = substring(indexname FROM '^vectors_of_(\\d+)$')::int)`,
  );
  for (const { embedder } of rows) await dropVectorIndex(db, embedder);
}

async function count(
  writer: PostgresWriter,
  tally: WordTally,
  which: string,
  sign: 1 | -1,
): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await writer.rows<{
      id: number;
      words: string;
      length: number;
      language: (typeof languages)[number]['code'];
    }>(
      `SELECT p.id, p.words, p.length, d.language FROM entrevue.passages p
       JOIN entrevue.documents d ON d.key = p.document
       WHERE d.corpus = $1 AND p.id > $2 AND ${which} ORDER BY p.id LIMIT ${PASSAGES}`,
      after,
    );
    for (const { words, length, language } of rows) tally.add(words, length, language, sign);
    if (rows.length < PASSAGES) return;
    after = rows.at(-1)?.id ?? 0;
  }
}

async function putCounts(db: Queryable, corpus: number, tally: WordTally): Promise<void> {
  const words = tally.words();
  for (let at = 0; at < words.length; at += AT_ONCE) {
    const some = words.slice(at, at + AT_ONCE);
    await db.query(
      `INSERT INTO entrevue.words AS w (corpus, language, word, form, count)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[])
       ON CONFLICT (corpus, language, word) DO UPDATE SET form = excluded.form, count = w.count + excluded.count`,
      [
        corpus,
        some.map(({ language }) => language),
        some.map(({ word }) => word),
        some.map(({ form }) => form),
        some.map((one) => one.count),
      ],
    );
  }
  const forms = tally.forms();
  for (let at = 0; at < forms.length; at += AT_ONCE) {
    const some = forms.slice(at, at + AT_ONCE);
    await db.query(
      `INSERT INTO entrevue.terms AS t (corpus, form, passages)
       SELECT $1, * FROM unnest($2::text[], $3::bigint[])
       ON CONFLICT (corpus, form) DO UPDATE SET passages = t.passages + excluded.passages`,
      [corpus, some.map(({ form }) => form), some.map(({ passages }) => passages)],
    );
  }
  await db.query('DELETE FROM entrevue.words WHERE corpus = $1 AND count <= 0', [corpus]);
  await db.query('DELETE FROM entrevue.terms WHERE corpus = $1 AND passages <= 0', [corpus]);
}
