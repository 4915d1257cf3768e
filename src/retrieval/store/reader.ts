import type { Document, Extraction } from '../../types.ts';
import { DamagedIndex } from './files.ts';
import { type DocumentRow, generationSum, head, SqliteBase, sha } from './rows.ts';
import type { DocumentHead, FileState, StoredPassage, StoreReader } from './store.ts';

/** Characters of document text kept in memory, so that hits of one document cost one read. */
const CACHE_CHARACTERS = 16_000_000;

export class SqliteReader extends SqliteBase implements StoreReader {
  readonly #cache = new Map<number, { document: Document; passages: StoredPassage[] }>();
  #cached = 0;
  readonly #visible = 'born <= @g AND (died IS NULL OR died > @g)';

  /** @throws DamagedIndex where the rows are not those that were published */
  compare(): void {
    const published = this.meta('rows');
    if (this.generation === 0 || published === null) return;
    const seen = this.#visible.replaceAll(/\b(?=born|died)/gu, 'd.');
    if (generationSum((source) => this.sql(source), seen, { g: this.generation }) !== published)
      throw new DamagedIndex(`${this.main.name} does not hold what was published`);
  }

  heads(): DocumentHead[] {
    const rows = this.sql(
      `SELECT id, title, publisher, url, language, published FROM documents WHERE ${this.#visible} ORDER BY id`,
    ).all({ g: this.generation }) as DocumentRow[];
    return rows.map(head);
  }

  document(id: string): Document | null {
    return this.#load(this.#key(id))?.document ?? null;
  }

  passagesOf(documentId: string): StoredPassage[] {
    return this.#load(this.#key(documentId))?.passages ?? [];
  }

  passage(id: number): StoredPassage | null {
    const row = this.sql('SELECT document, ordinal FROM passages WHERE id = ?').get(id) as
      | { document: number; ordinal: number }
      | undefined;
    if (row === undefined) return null;
    const found = this.#load(row.document)?.passages[row.ordinal];
    return found?.id === id ? found : null;
  }

  extractionSums(): ReadonlyMap<string, string> {
    const rows = this.sql(
      `SELECT d.id, e.sum FROM documents d JOIN extractions e ON e.document = d.key WHERE ${this.#visible} ORDER BY d.id`,
    ).all({ g: this.generation }) as { id: string; sum: string }[];
    return new Map(rows.map(({ id, sum }) => [id, sum]));
  }

  extraction(documentId: string): Extraction {
    const row = this.sql('SELECT sum, json FROM extractions WHERE document = ?').get(
      this.#key(documentId),
    ) as { sum: string; json: string } | undefined;
    if (row === undefined || sha(row.json) !== row.sum) {
      throw new DamagedIndex(`${this.main.name} is damaged (what was read in ${documentId})`);
    }
    return JSON.parse(row.json) as Extraction;
  }

  skipped(): FileState[] {
    return this.sql(
      'SELECT * FROM files WHERE skipped IS NOT NULL ORDER BY path',
    ).all() as FileState[];
  }

  close(): void {
    this.#cache.clear();
    this.main.close();
  }

  #key(id: string): number | null {
    const row = this.sql(`SELECT key FROM documents WHERE id = @id AND ${this.#visible}`).get({
      id,
      g: this.generation,
    });
    return (row as { key: number } | undefined)?.key ?? null;
  }

  #load(key: number | null): { document: Document; passages: StoredPassage[] } | null {
    if (key === null) return null;
    const cached = this.#cache.get(key);
    if (cached !== undefined) {
      this.#cache.delete(key);
      this.#cache.set(key, cached);
      return cached;
    }
    const row = this.sql(`SELECT * FROM documents WHERE key = @key AND ${this.#visible}`).get({
      key,
      g: this.generation,
    }) as DocumentRow | undefined;
    if (row === undefined) return null;
    const loaded = this.unpack(row);
    this.#cache.set(key, loaded);
    this.#cached += row.text.length;
    for (const [oldest, { document }] of this.#cache) {
      if (this.#cached <= CACHE_CHARACTERS || oldest === key) break;
      this.#cache.delete(oldest);
      this.#cached -= document.text.length;
    }
    return loaded;
  }
}
