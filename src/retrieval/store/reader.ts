import type { Extraction } from '../../types.ts';
import { DamagedIndex } from './files.ts';
import type { LocalReader } from './local.ts';
import { type DocumentRow, generationSum, head, SqliteBase, sha } from './rows.ts';
import type { DocumentHead, FileState, ReadText, StoredPassage } from './store.ts';

/** Characters of document text kept in memory, so that hits of one document cost one read. */
const CACHE_CHARACTERS = 16_000_000;

/** Texts whose numbers are kept. */
const CACHE_KEYS = 100_000;

export class SqliteReader extends SqliteBase implements LocalReader {
  readonly #cache = new Map<number, ReadText>();
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

  async heads(): Promise<DocumentHead[]> {
    const rows = this.sql(
      `SELECT id, title, publisher, url, language, published FROM documents WHERE ${this.#visible} ORDER BY id`,
    ).all({ g: this.generation }) as DocumentRow[];
    return rows.map(head);
  }

  async documents(ids: readonly string[]): Promise<Map<string, ReadText>> {
    const found = new Map<string, ReadText>();
    for (const id of ids) {
      const text = this.#load(this.#key(id));
      if (text !== null) found.set(id, text);
    }
    return found;
  }

  async passages(ids: readonly number[]): Promise<Map<number, StoredPassage>> {
    const found = new Map<number, StoredPassage>();
    for (const id of ids) {
      const row = this.sql('SELECT document, ordinal FROM passages WHERE id = ?').get(id) as
        | { document: number; ordinal: number }
        | undefined;
      const passage = row && this.#load(row.document)?.passages[row.ordinal];
      if (passage?.id === id) found.set(id, passage);
    }
    return found;
  }

  async extractionSums(): Promise<ReadonlyMap<string, string>> {
    const rows = this.sql(
      `SELECT d.id, e.sum FROM documents d JOIN extractions e ON e.document = d.key WHERE ${this.#visible} ORDER BY d.id`,
    ).all({ g: this.generation }) as { id: string; sum: string }[];
    return new Map(rows.map(({ id, sum }) => [id, sum]));
  }

  async *extractions(documentIds: readonly string[]): AsyncGenerator<Extraction> {
    for (const id of documentIds) yield this.extraction(id);
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

  async skipped(): Promise<FileState[]> {
    return this.sql(
      'SELECT * FROM files WHERE skipped IS NOT NULL ORDER BY path',
    ).all() as FileState[];
  }

  async close(): Promise<void> {
    this.#cache.clear();
    this.main.close();
  }

  /** Of one generation, so they stay what they are. */
  readonly #keys = new Map<string, number | null>();

  #key(id: string): number | null {
    let key = this.#keys.get(id);
    if (key === undefined) {
      key = this.#keyOf(id);
      if (this.#keys.size > CACHE_KEYS) this.#keys.clear();
      this.#keys.set(id, key);
    }
    return key;
  }

  #keyOf(id: string): number | null {
    const row = this.sql(`SELECT key FROM documents WHERE id = @id AND ${this.#visible}`).get({
      id,
      g: this.generation,
    });
    return (row as { key: number } | undefined)?.key ?? null;
  }

  #load(key: number | null): ReadText | null {
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
