/** What both sides of the SQLite store share: rows, their checksums, a connection with its statements. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Document, LanguageCode, SectionKind } from '../../types.ts';
import { DamagedIndex, type FileRecord } from './files.ts';
import type { LocalManifest } from './local.ts';
import type { DocumentHead, StoredPassage } from './store.ts';

export interface DocumentRow {
  key: number;
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: LanguageCode;
  published: string | null;
  sum: string;
  sections: string;
  text: string;
}

export interface PassageRow {
  id: number;
  document: number;
  ordinal: number;
  section: SectionKind;
  start: number;
  end: number;
}

export class SqliteBase {
  protected readonly main: Database.Database;
  readonly generation: number;
  readonly manifest: LocalManifest | null;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(main: Database.Database) {
    this.main = main;
    this.generation = Number(this.meta('generation') ?? 0);
    if (!Number.isSafeInteger(this.generation) || this.generation < 0)
      throw new DamagedIndex(`${main.name} is damaged (its generation)`);
    const manifest = this.meta('manifest');
    this.manifest = manifest === null ? null : manifestOf(manifest);
    if (manifest !== null && this.manifest === null)
      throw new DamagedIndex(`${main.name} is damaged (its manifest)`);
  }

  protected meta(key: string): string | null {
    const row = this.sql('SELECT value FROM meta WHERE key = ?').get(key);
    return (row as { value: string } | undefined)?.value ?? null;
  }

  protected sql(source: string): Database.Statement {
    let statement = this.#statements.get(source);
    if (statement === undefined) {
      statement = this.main.prepare(source);
      this.#statements.set(source, statement);
    }
    return statement;
  }

  /** A document with its passages, its content compared with its checksum. */
  protected unpack(row: DocumentRow): { document: Document; passages: StoredPassage[] } {
    const rows = this.sql(
      'SELECT id, document, ordinal, section, start, "end" FROM passages WHERE document = ? ORDER BY ordinal',
    ).all(row.key) as PassageRow[];
    if (documentSum(row, rows) !== row.sum) {
      throw new DamagedIndex(`${this.main.name} is damaged (document ${row.id})`);
    }
    const document: Document = {
      ...head(row),
      text: row.text,
      sections: JSON.parse(row.sections) as Document['sections'],
    };
    const passages = rows.map((p) => ({
      id: p.id,
      documentId: row.id,
      section: p.section,
      ordinal: p.ordinal,
      start: p.start,
      end: p.end,
      text: row.text.slice(p.start, p.end),
    }));
    return { document, passages };
  }
}

const isFile = (value: unknown): boolean => {
  const { file, sha256, bytes } = (value ?? {}) as Partial<FileRecord>;
  return typeof file === 'string' && typeof sha256 === 'string' && typeof bytes === 'number';
};

/** Manifests written before the word index had segments name one file of words. */
function inSegments(value: object): Partial<LocalManifest> {
  const { words, numbers, passages } = value as Record<string, unknown>;
  if (!isFile(words) || !isFile(numbers)) return value;
  return { ...value, words: [{ words, numbers, passages }], left: [] } as Partial<LocalManifest>;
}

/** Null for what no publish has written. */
function manifestOf(json: string): LocalManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const one = inSegments(value);
  const complete =
    [one.analysis, one.indexing, one.embedder, one.builtAt].every((v) => typeof v === 'string') &&
    [one.dimensions, one.passages, one.fitted].every((v) => Number.isInteger(v)) &&
    Array.isArray(one.words) &&
    one.words.length > 0 &&
    one.words.every(
      ({ words, numbers, passages }) =>
        isFile(words) && isFile(numbers) && Number.isInteger(passages),
    ) &&
    Array.isArray(one.left) &&
    (one.model === null || isFile(one.model)) &&
    Array.isArray(one.shards);
  return complete ? (one as LocalManifest) : null;
}

/**
 * One checksum of all rows that a generation consists of: its documents with their own sums, what was read in them,
 * and the number of their passages.
 * @param seen the rows that belong to it, as a condition on `documents`
 */
export function generationSum(
  sql: (source: string) => Database.Statement,
  seen: string,
  parameters: Readonly<Record<string, number>>,
): string {
  const hash = createHash('sha256');
  const rows = sql(
    `SELECT d.id, d.sum, e.sum AS extraction, (SELECT count(*) FROM passages p WHERE p.document = d.key) AS passages
     FROM documents d LEFT JOIN extractions e ON e.document = d.key WHERE ${seen} ORDER BY d.id, d.key`,
  ).iterate(parameters) as IterableIterator<{
    id: string;
    sum: string;
    extraction: string | null;
    passages: number;
  }>;
  for (const { id, sum, extraction, passages } of rows)
    hash.update(`${JSON.stringify([id, sum, extraction])}${passages};`);
  return hash.digest('base64');
}

export function head(row: DocumentRow): DocumentHead {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    language: row.language,
    published: row.published === null ? null : (JSON.parse(row.published) as Document['published']),
  };
}

export type Summed = Omit<DocumentRow, 'key' | 'sum'>;

export function documentSum(
  row: Summed,
  passages: readonly Pick<PassageRow, 'start' | 'end' | 'section'>[],
): string {
  const hash = createHash('sha256');
  const { id, title, publisher, url, language, published, sections, text } = row;
  hash.update(JSON.stringify([id, title, publisher, url, language, published, sections]));
  hash.update(text);
  for (const p of passages) hash.update(`${p.section}${p.start},${p.end};`);
  return hash.digest('base64');
}

/** No store keeps half a surrogate pair (UTF-8), nor PostgreSQL the character zero; the length stays the same. */
export const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

export const plainOrNull = (text: string | null): string | null =>
  text === null ? null : plain(text);

export function sha(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** 16 bytes that stand for a text or a vector. */
export function key(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, 16);
}
