import type Database from 'better-sqlite3';
import { DamagedIndex } from './files.ts';
import { forgetAfterGrace, forgetDead } from './forget.ts';
import type { LocalManifest, LocalWriter } from './local.ts';
import {
  type DocumentRow,
  documentSum,
  generationSum,
  head,
  key,
  plain,
  plainOrNull,
  SqliteBase,
  sha,
} from './rows.ts';
import { lastSound, markSound, placeOf } from './sound.ts';
import type { AnalysedDocument, FileState, PassagePage, StoredText } from './store.ts';

const PAGE_DOCUMENTS = 64;

export class SqliteWriter extends SqliteBase implements LocalWriter {
  readonly kind = 'local';
  readonly #embeddings: Database.Database;
  readonly #embedderKeys = new Map<string, number>();

  constructor(main: Database.Database, embeddings: Database.Database) {
    super(main);
    this.#embeddings = embeddings;
  }

  async files(): Promise<Map<string, FileState>> {
    const rows = this.sql('SELECT * FROM files').all() as FileState[];
    return new Map(rows.map((row) => [row.path, row]));
  }

  async circumstances(stamp: string): Promise<void> {
    if (this.meta('circumstances') === stamp) return;
    this.main.transaction(() => {
      this.sql('UPDATE files SET mtime = -1, hash = NULL').run();
      this.sql("INSERT OR REPLACE INTO meta (key, value) VALUES ('circumstances', ?)").run(stamp);
    })();
  }

  async documentsOf(file: string): Promise<Map<string, string>> {
    return this.#documentsOf(file);
  }

  #documentsOf(file: string): Map<string, string> {
    const rows = this.sql('SELECT id, hash FROM documents WHERE file = ? AND died IS NULL').all(
      file,
    ) as { id: string; hash: string }[];
    return new Map(rows.map((row) => [row.id, row.hash]));
  }

  async putDocument(file: string, hash: string, analysed: AnalysedDocument): Promise<void> {
    const { document, extraction, passages } = analysed;
    const row = {
      id: plain(document.id),
      file,
      hash,
      title: plainOrNull(document.title),
      publisher: plainOrNull(document.publisher),
      url: plainOrNull(document.url),
      language: document.language,
      published: document.published === null ? null : plain(JSON.stringify(document.published)),
      born: this.generation + 1,
      sections: JSON.stringify(document.sections),
      text: plain(document.text),
    };
    const json = JSON.stringify(extraction);
    this.main.transaction(() => {
      this.#retire(row.id);
      const { lastInsertRowid: key } = this.sql(
        `INSERT INTO documents (id, file, hash, title, publisher, url, language, published, born, sum, sections, text)
         VALUES (@id, @file, @hash, @title, @publisher, @url, @language, @published, @born, @sum, @sections, @text)`,
      ).run({ ...row, sum: documentSum(row, passages) });
      const insert = this.sql(
        'INSERT INTO passages (document, ordinal, section, start, "end") VALUES (?, ?, ?, ?, ?)',
      );
      for (const p of passages) insert.run(key, p.ordinal, p.section, p.start, p.end);
      this.sql('INSERT INTO extractions (document, sum, json) VALUES (?, ?, ?)').run(
        key,
        sha(json),
        json,
      );
    })();
  }

  async removeDocument(id: string): Promise<void> {
    this.main.transaction(() => this.#retire(id))();
  }

  async putFile(state: FileState): Promise<void> {
    this.sql(
      'INSERT OR REPLACE INTO files (path, size, mtime, hash, skipped) VALUES (@path, @size, @mtime, @hash, @skipped)',
    ).run(state);
  }

  async removeFile(path: string): Promise<void> {
    this.main.transaction(() => {
      for (const id of this.#documentsOf(path).keys()) this.#retire(id);
      this.sql('DELETE FROM files WHERE path = ?').run(path);
    })();
  }

  async *texts({ added = false } = {}): AsyncGenerator<StoredText> {
    const rows = this.sql(
      'SELECT d.*, coalesce(f.size, 0) AS bytes FROM documents d LEFT JOIN files f ON f.path = d.file WHERE d.died IS NULL AND d.born > ? ORDER BY d.id',
    ).iterate(added ? this.generation : -1) as IterableIterator<
      DocumentRow & { file: string; bytes: number }
    >;
    for (const row of rows) {
      const sections = JSON.parse(row.sections) as StoredText['document']['sections'];
      const document = { ...head(row), text: row.text, sections };
      yield { document, file: row.file, bytes: row.bytes };
    }
  }

  async passagePage(after: number, { added }: { readonly added: boolean }): Promise<PassagePage> {
    return this.#page(after, added ? this.generation : -1);
  }

  /** @param since only documents born after this generation */
  #page(after: number, since: number): PassagePage {
    // Few are new: they are found by when they were born, not by reading all that are not.
    const by = since < 0 ? '' : 'AND born > @since';
    const rows = this.sql(
      `SELECT * FROM documents ${since < 0 ? '' : 'INDEXED BY documents_born'} WHERE key > @after AND died IS NULL ${by} ORDER BY key LIMIT ${PAGE_DOCUMENTS}`,
    ).all(since < 0 ? { after } : { after, since }) as DocumentRow[];
    return {
      passages: rows.flatMap((row) => {
        const { document, passages } = this.unpack(row);
        const { title, language } = document;
        const date = document.published?.date ?? null;
        return passages.map((passage) => ({
          ...passage,
          document: row.key,
          title,
          date,
          language,
        }));
      }),
      next: rows.length < PAGE_DOCUMENTS ? null : (rows.at(-1)?.key ?? null),
    };
  }

  async removedPassages(): Promise<number[]> {
    const rows = this.sql(
      'SELECT p.id FROM passages p JOIN documents d ON p.document = d.key WHERE d.born <= @g AND d.died > @g',
    ).all({ g: this.generation }) as { id: number }[];
    return rows.map((row) => row.id);
  }

  async verify(): Promise<void> {
    const what = `${this.main.name} rows`;
    const place = placeOf(this.main.name);
    const [known, until] = lastSound(what)?.split('\t') ?? [];
    // Rows are not written to once they are there: those of earlier generations were compared before.
    const since = known === place && Number(until) <= this.generation ? Number(until) : -1;
    for (let after: number | null = 0; after !== null; ) {
      after = this.#page(after, since).next;
    }
    const rows = this.sql(
      'SELECT d.id, e.sum, e.json FROM documents d JOIN extractions e ON e.document = d.key WHERE d.died IS NULL AND d.born > ?',
    ).iterate(since) as IterableIterator<{ id: string; sum: string; json: string }>;
    for (const { id, sum, json } of rows) {
      if (sha(json) !== sum) {
        throw new DamagedIndex(`${this.main.name} is damaged (what was read in ${id})`);
      }
    }
    markSound(what, `${place}\t${this.generation}`);
  }

  async counts(): Promise<{ documents: number; passages: number }> {
    return {
      documents: this.#count('SELECT count(*) AS n FROM documents WHERE died IS NULL'),
      passages: this.#count(
        'SELECT count(*) AS n FROM passages p JOIN documents d ON p.document = d.key WHERE d.died IS NULL',
      ),
    };
  }

  async changed(): Promise<boolean> {
    const g = this.generation;
    return (
      this.sql('SELECT 1 FROM documents WHERE born > ? LIMIT 1').get(g) !== undefined ||
      this.sql('SELECT 1 FROM documents WHERE died > ? LIMIT 1').get(g) !== undefined
    );
  }

  async embeddings(identity: string, texts: readonly string[]): Promise<(Float32Array | null)[]> {
    const embedder = this.#embedder(identity);
    const select = this.#embeddings.prepare(
      'SELECT sum, vector FROM embeddings WHERE embedder = ? AND hash = ?',
    );
    return texts.map((text) => {
      const row = select.get(embedder, key(text)) as { sum: Buffer; vector: Buffer } | undefined;
      // A vector whose bits have changed is as good as none: it is made again.
      if (row === undefined || !key(row.vector).equals(row.sum)) return null;
      return new Float32Array(new Uint8Array(row.vector).buffer);
    });
  }

  async putEmbeddings(
    identity: string,
    texts: readonly string[],
    vectors: readonly Float32Array[],
  ): Promise<void> {
    const embedder = this.#embedder(identity);
    const insert = this.#embeddings.prepare(
      'INSERT OR REPLACE INTO embeddings (embedder, hash, sum, vector) VALUES (?, ?, ?, ?)',
    );
    this.#embeddings.transaction(() => {
      for (const [i, text] of texts.entries()) {
        const v = vectors[i] as Float32Array;
        const bytes = Buffer.from(v.buffer, v.byteOffset, v.byteLength);
        insert.run(embedder, key(text), key(bytes), bytes);
      }
    })();
  }

  async publish(manifest: LocalManifest): Promise<void> {
    this.main.transaction(() => {
      const set = this.sql('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
      set.run('manifest', JSON.stringify(manifest));
      set.run('generation', String(this.generation + 1));
      const sum = generationSum((source) => this.sql(source), 'd.died IS NULL', {});
      set.run('rows', sum);
    })();
    // What died before the outgoing generation is seen by no reader any more.
    forgetDead(this.main, this.#embeddings, this.generation);
    const current = this.#embedder(manifest.embedder);
    if (this.#embeddings.prepare('SELECT 1 FROM embedders WHERE key <> ?').get(current)) {
      this.#embeddings.prepare('DELETE FROM embeddings WHERE embedder <> ?').run(current);
      this.#embeddings.prepare('DELETE FROM embedders WHERE key <> ?').run(current);
      this.#embedderKeys.clear();
    }
    this.main.pragma('wal_checkpoint(PASSIVE)');
  }

  async forget(now: number): Promise<void> {
    forgetAfterGrace(this.main, this.#embeddings, now);
  }

  async close(): Promise<void> {
    this.main.close();
    this.#embeddings.close();
  }

  /** Ends a document's life; one that no reader has seen yet goes at once. */
  #retire(id: string): void {
    const draft = 'SELECT key FROM documents WHERE id = ? AND born > ?';
    this.sql(`DELETE FROM passages WHERE document IN (${draft})`).run(id, this.generation);
    this.sql(`DELETE FROM extractions WHERE document IN (${draft})`).run(id, this.generation);
    this.sql('DELETE FROM documents WHERE id = ? AND born > ?').run(id, this.generation);
    this.sql('UPDATE documents SET died = ? WHERE id = ? AND died IS NULL').run(
      this.generation + 1,
      id,
    );
  }

  #count(source: string): number {
    return (this.sql(source).get() as { n: number }).n;
  }

  #embedder(identity: string): number {
    let known = this.#embedderKeys.get(identity);
    if (known === undefined) {
      this.#embeddings
        .prepare('INSERT OR IGNORE INTO embedders (identity) VALUES (?)')
        .run(identity);
      const row = this.#embeddings
        .prepare('SELECT key FROM embedders WHERE identity = ?')
        .get(identity);
      known = (row as { key: number }).key;
      this.#embedderKeys.set(identity, known);
    }
    return known;
  }
}
