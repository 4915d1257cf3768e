/** What both sides of the store in PostgreSQL share: its manifest, its rows and their checksums. */
import type { Queryable } from '../../postgres/connect.ts';
import type { Document } from '../../types.ts';
import { DamagedIndex } from '../store/files.ts';
import { type DocumentRow, documentSum, head, type PassageRow } from '../store/rows.ts';
import type { Manifest, ReadText, StoredPassage } from '../store/store.ts';

/** Who finds by meaning: pgvector, or nobody where it cannot be installed. */
export type VectorSearch = 'pgvector' | 'none';

export interface PostgresManifest extends Manifest {
  /** Row of `embedders`, where the vectors and the fitted model are; null without vectors. */
  readonly vectors: number | null;
  /** The vectors are those of the built-in embedding, fitted on this corpus. */
  readonly builtin: boolean;
  /** Words of all texts, headers not counted, and how many different ones there are. */
  readonly words: { readonly length: number; readonly distinct: number };
}

/** A corpus as its row has it. */
export interface CorpusRow {
  readonly key: number;
  readonly generation: number;
  readonly manifest: PostgresManifest | null;
  readonly rows: string | null;
}

export async function corpusRow(db: Queryable, name: string): Promise<CorpusRow | null> {
  const { rows } = await db.query<{
    key: number;
    generation: number;
    manifest: string | null;
    rows: string | null;
  }>('SELECT key, generation, manifest, rows FROM entrevue.corpora WHERE name = $1', [name]);
  const [row] = rows;
  return row === undefined ? null : { ...row, manifest: manifestOf(row.manifest) };
}

/** @throws DamagedIndex for what no publish has written */
function manifestOf(json: string | null): PostgresManifest | null {
  if (json === null) return null;
  let value: unknown = null;
  try {
    value = JSON.parse(json);
  } catch {}
  const one = (value ?? {}) as Partial<PostgresManifest>;
  const complete =
    [one.analysis, one.indexing, one.embedder, one.builtAt].every((v) => typeof v === 'string') &&
    [one.dimensions, one.passages, one.fitted, one.words?.length, one.words?.distinct].every((v) =>
      Number.isInteger(v),
    ) &&
    (one.vectors === null || Number.isInteger(one.vectors));
  if (!complete) throw new DamagedIndex('the manifest of the index is damaged');
  return one as PostgresManifest;
}

/** Rows of `documents` that a reader sees at a generation; `$n` is the generation's parameter. */
export const visibleAt = (n: number): string =>
  `d.born <= $${n} AND (d.died IS NULL OR d.died > $${n})`;

/** Rows of the generation being prepared. */
export const ALIVE = 'd.died IS NULL';

/** Documents with their passages, each compared with its checksum, in the order of the rows. */
export async function unpack(
  db: Queryable,
  documents: readonly DocumentRow[],
): Promise<ReadText[]> {
  if (documents.length === 0) return [];
  const { rows } = await db.query<PassageRow & Record<string, unknown>>(
    'SELECT id, document, ordinal, section, start, "end" FROM entrevue.passages WHERE document = ANY($1) ORDER BY document, ordinal',
    [documents.map(({ key }) => key)],
  );
  const passages = new Map<number, PassageRow[]>(documents.map(({ key }) => [key, []]));
  for (const row of rows) passages.get(row.document)?.push(row);
  return documents.map((row) => unpackOne(row, passages.get(row.key) ?? []));
}

function unpackOne(row: DocumentRow, rows: readonly PassageRow[]): ReadText {
  if (documentSum(row, rows) !== row.sum) {
    throw new DamagedIndex(`the store is damaged (document ${row.id})`);
  }
  const document: Document = {
    ...head(row),
    text: row.text,
    sections: JSON.parse(row.sections) as Document['sections'],
  };
  const passages = rows.map(
    ({ id, ordinal, section, start, end }): StoredPassage => ({
      id,
      documentId: row.id,
      section,
      ordinal,
      start,
      end,
      text: row.text.slice(start, end),
    }),
  );
  return { document, passages };
}

/**
 * One checksum of all rows that a generation consists of, made where they are.
 * @param seen which documents `d` belong to it; `$1` is the corpus, `$2` may be a generation
 */
export async function generationSum(
  db: Queryable,
  seen: string,
  values: readonly number[],
): Promise<string> {
  const { rows } = await db.query<{ sum: string }>(
    `SELECT encode(sha256(convert_to(coalesce(string_agg(
       concat_ws(' ', d.id, d.sum, e.sum, p.passages::text), E'\\n' ORDER BY d.key), ''), 'UTF8')), 'base64') AS sum
     FROM entrevue.documents d
     LEFT JOIN entrevue.extractions e ON e.document = d.key
     LEFT JOIN (SELECT document, count(*) AS passages FROM entrevue.passages WHERE corpus = $1 GROUP BY document) p
       ON p.document = d.key
     WHERE d.corpus = $1 AND ${seen}`,
    values,
  );
  return rows[0]?.sum ?? '';
}
