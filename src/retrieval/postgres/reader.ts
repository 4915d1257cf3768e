/** One published generation in PostgreSQL, read by queries that see its rows alone. */
import type { Queryable } from '../../postgres/connect.ts';
import type { Extraction } from '../../types.ts';
import { DamagedIndex } from '../store/files.ts';
import { type DocumentRow, head, sha } from '../store/rows.ts';
import type {
  DocumentHead,
  FileState,
  ReadText,
  StoredPassage,
  StoreReader,
} from '../store/store.ts';
import { type CorpusRow, generationSum, type PostgresManifest, unpack, visibleAt } from './rows.ts';

/** Characters of document text kept in memory, so that hits of one document cost one read. */
const CACHE_CHARACTERS = 16_000_000;

/** Runs work and tells damage and a server that is gone from faults of ours. */
export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

export class PostgresReader implements StoreReader {
  readonly #db: Queryable;
  readonly #guard: Guard;
  readonly #corpus: CorpusRow;
  readonly generation: number;
  readonly manifest: PostgresManifest | null;
  readonly #cache = new Map<string, ReadText>();
  #cached = 0;

  constructor(db: Queryable, corpus: CorpusRow, guard: Guard) {
    this.#db = db;
    this.#corpus = corpus;
    this.#guard = guard;
    this.generation = corpus.generation;
    this.manifest = corpus.manifest;
  }

  /** @throws DamagedIndex where the rows are not those that were published */
  async compare(): Promise<void> {
    const { rows } = this.#corpus;
    const sum = await this.#guard(() =>
      generationSum(this.#db, visibleAt(2), [this.#corpus.key, this.generation]),
    );
    if (sum !== rows) throw new DamagedIndex('the store does not hold what was published');
  }

  async heads(): Promise<DocumentHead[]> {
    const rows = await this.#rows<DocumentRow>(
      `SELECT id, title, publisher, url, language, published FROM entrevue.documents d
       WHERE corpus = $1 AND ${visibleAt(2)} ORDER BY id`,
    );
    return rows.map(head);
  }

  async documents(ids: readonly string[]): Promise<Map<string, ReadText>> {
    const wanted = [...new Set(ids)];
    const found = new Map<string, ReadText>();
    const unknown: string[] = [];
    for (const id of wanted) {
      const cached = this.#cache.get(id);
      if (cached === undefined) unknown.push(id);
      else {
        found.set(id, cached);
        this.#cache.delete(id);
        this.#cache.set(id, cached);
      }
    }
    if (unknown.length > 0) {
      const rows = await this.#rows<DocumentRow>(
        `SELECT * FROM entrevue.documents d WHERE corpus = $1 AND ${visibleAt(2)} AND id = ANY($3)`,
        unknown,
      );
      for (const text of await this.#guard(() => unpack(this.#db, rows))) this.#keep(found, text);
    }
    return new Map(
      wanted.flatMap((id) => {
        const text = found.get(id);
        return text === undefined ? [] : [[id, text]];
      }),
    );
  }

  async passages(ids: readonly number[]): Promise<Map<number, StoredPassage>> {
    const rows = await this.#rows<{ id: number; text: string; ordinal: number }>(
      `SELECT p.id, d.id AS text, p.ordinal FROM entrevue.passages p
       JOIN entrevue.documents d ON d.key = p.document
       WHERE d.corpus = $1 AND ${visibleAt(2)} AND p.id = ANY($3)`,
      ids,
    );
    const texts = await this.documents(rows.map(({ text }) => text));
    const found = new Map<number, StoredPassage>();
    for (const { id, text, ordinal } of rows) {
      const passage = texts.get(text)?.passages[ordinal];
      if (passage?.id === id) found.set(id, passage);
    }
    return found;
  }

  async extractionSums(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#rows<{ id: string; sum: string }>(
      `SELECT d.id, e.sum FROM entrevue.documents d JOIN entrevue.extractions e ON e.document = d.key
       WHERE d.corpus = $1 AND ${visibleAt(2)} ORDER BY d.id`,
    );
    return new Map(rows.map(({ id, sum }) => [id, sum]));
  }

  async *extractions(documentIds: readonly string[]): AsyncGenerator<Extraction> {
    if (documentIds.length === 0) return;
    const rows = await this.#rows<{ id: string; sum: string; json: string }>(
      `SELECT d.id, e.sum, e.json FROM entrevue.documents d JOIN entrevue.extractions e ON e.document = d.key
       WHERE d.corpus = $1 AND ${visibleAt(2)} AND d.id = ANY($3)`,
      documentIds,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of documentIds) {
      const row = found.get(id);
      if (row === undefined || sha(row.json) !== row.sum) {
        throw new DamagedIndex(`the store is damaged (what was read in ${id})`);
      }
      yield JSON.parse(row.json) as Extraction;
    }
  }

  async skipped(): Promise<FileState[]> {
    const { rows } = await this.#guard(() =>
      this.#db.query<FileState & Record<string, unknown>>(
        `SELECT path, size, mtime, hash, skipped FROM entrevue.files
         WHERE corpus = $1 AND skipped IS NOT NULL ORDER BY path`,
        [this.#corpus.key],
      ),
    );
    return rows;
  }

  async close(): Promise<void> {
    this.#cache.clear();
  }

  /** `$1` is the corpus, `$2` the generation, `$3` what is asked for. */
  async #rows<Row>(source: string, ...asked: readonly unknown[]): Promise<Row[]> {
    const values = [this.#corpus.key, this.generation, ...asked];
    const { rows } = await this.#guard(() =>
      this.#db.query<Row & Record<string, unknown>>(source, values),
    );
    return rows;
  }

  #keep(found: Map<string, ReadText>, text: ReadText): void {
    const { id } = text.document;
    found.set(id, text);
    this.#cache.set(id, text);
    this.#cached += text.document.text.length;
    for (const [oldest, { document }] of this.#cache) {
      if (this.#cached <= CACHE_CHARACTERS || oldest === id) break;
      this.#cache.delete(oldest);
      this.#cached -= document.text.length;
    }
  }
}
