/** What both sides of the SQLite store share: rows, their checksums, a connection with its statements. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Document, LanguageCode, SectionKind } from '../../types.ts';
import { DamagedIndex } from './files.ts';
import type { DocumentHead, Manifest, StoredPassage } from './store.ts';

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
  readonly manifest: Manifest | null;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(main: Database.Database) {
    this.main = main;
    this.generation = Number(this.meta('generation') ?? 0);
    const manifest = this.meta('manifest');
    try {
      this.manifest = manifest === null ? null : (JSON.parse(manifest) as Manifest);
    } catch (cause) {
      throw new DamagedIndex(`${main.name} is damaged (its manifest)`, { cause });
    }
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

export function sha(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** 16 bytes that stand for a text or a vector. */
export function key(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, 16);
}
