/** Prepares the next generation in PostgreSQL, a statement a document, and publishes it in one transaction. */
import { languageOf, languages } from '../../languages/index.ts';
import type { Extraction } from '../../types.ts';
import { DamagedIndex } from '../store/files.ts';
import {
  type DocumentRow,
  documentSum,
  head,
  key,
  plain,
  plainOrNull,
  sha,
} from '../store/rows.ts';
import { lastSound, markSound } from '../store/sound.ts';
import type {
  AnalysedDocument,
  DocumentHead,
  FileState,
  PassagePage,
  ReadText,
  StoredText,
  StoreWriter,
} from '../store/store.ts';
import { wordRows } from '../words/rows.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { configurationOf } from './languages.ts';
import type { Line } from './line.ts';
import { ALIVE, type CorpusRow, type PostgresManifest, unpack, type VectorSearch } from './rows.ts';

const PAGE_DOCUMENTS = 64;
/** Spellings whose folding is remembered. */
const REMEMBERED = 300_000;

export class PostgresWriter implements StoreWriter {
  readonly kind = 'postgres';
  readonly line: Line;
  readonly corpus: CorpusRow;
  /** Names database and corpus, without a password. */
  readonly place: string;
  #vocabulary = new Vocabulary(languages);

  readonly vectors: VectorSearch;
  /** How long readers of an older generation may go on with it. */
  readonly graceSeconds: number;

  constructor(
    line: Line,
    corpus: CorpusRow,
    { place, vectors, graceSeconds }: Pick<PostgresWriter, 'place' | 'vectors' | 'graceSeconds'>,
  ) {
    this.place = place;
    this.line = line;
    this.corpus = corpus;
    this.vectors = vectors;
    this.graceSeconds = graceSeconds;
  }

  get generation(): number {
    return this.corpus.generation;
  }

  get manifest(): PostgresManifest | null {
    return this.corpus.manifest;
  }

  async files(): Promise<Map<string, FileState>> {
    const rows = await this.rows<FileState>(
      'SELECT path, size, mtime, hash, skipped FROM entrevue.files WHERE corpus = $1',
    );
    return new Map(rows.map((row) => [row.path, row]));
  }

  async circumstances(stamp: string): Promise<void> {
    await this.line.transaction(async (db) => {
      const { rowCount } = await db.query(
        'UPDATE entrevue.corpora SET circumstances = $2 WHERE key = $1 AND circumstances IS DISTINCT FROM $2',
        [this.corpus.key, plain(stamp)],
      );
      if (rowCount === 0) return;
      await db.query('UPDATE entrevue.files SET mtime = -1, hash = NULL WHERE corpus = $1', [
        this.corpus.key,
      ]);
    });
  }

  async documentsOf(file: string): Promise<Map<string, string>> {
    const rows = await this.rows<{ id: string; hash: string }>(
      'SELECT id, hash FROM entrevue.documents d WHERE corpus = $1 AND file = $2 AND died IS NULL',
      plain(file),
    );
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }

  async putDocument(file: string, hash: string, analysed: AnalysedDocument): Promise<void> {
    const { document, extraction, passages } = analysed;
    const text = plain(document.text);
    const row = {
      id: plain(document.id),
      file: plain(file),
      hash,
      title: plainOrNull(document.title),
      publisher: plainOrNull(document.publisher),
      url: plainOrNull(document.url),
      language: document.language,
      published: document.published === null ? null : plain(JSON.stringify(document.published)),
      sections: JSON.stringify(document.sections),
      text,
    };
    const json = plain(JSON.stringify(extraction));
    const date = document.published?.date ?? null;
    const { title, language } = row;
    const texts = passages.map(({ start, end }) => text.slice(start, end));
    if (this.#vocabulary.words.length > REMEMBERED) this.#vocabulary = new Vocabulary(languages);
    const words = wordRows(
      texts.map((one, id) => ({ id, text: one, title, date, language, document: 0 })),
      this.#vocabulary,
    );
    await this.line.query(
      `WITH drafts AS (
         DELETE FROM entrevue.documents WHERE corpus = $1 AND id = $3 AND born > $2
       ), retired AS (
         UPDATE entrevue.documents SET died = $2 + 1 WHERE corpus = $1 AND id = $3 AND born <= $2 AND died IS NULL
       ), document AS (
         INSERT INTO entrevue.documents
           (corpus, born, id, file, hash, title, publisher, url, language, published, sections, text, sum)
         VALUES ($1, $2 + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING key
       ), extraction AS (
         INSERT INTO entrevue.extractions (document, sum, json) SELECT key, $14, $15 FROM document
       )
       INSERT INTO entrevue.passages
         (corpus, document, ordinal, section, start, "end", hash, header, length, words, marks, tsv)
       SELECT $1, key, p.ordinal, p.section, p.start, p."end", p.hash, p.header, p.length, p.words, p.marks,
         to_tsvector($16::regconfig, p.words)
       FROM document, unnest($17::int[], $18::text[], $19::int[], $20::int[], $21::bytea[], $22::int[], $23::int[], $24::text[], $25::text[])
         AS p(ordinal, section, start, "end", hash, header, length, words, marks)
       ORDER BY p.ordinal`,
      [
        this.corpus.key,
        this.generation,
        row.id,
        row.file,
        row.hash,
        row.title,
        row.publisher,
        row.url,
        row.language,
        row.published,
        row.sections,
        row.text,
        documentSum(row, passages),
        sha(json),
        json,
        configurationOf(languageOf(language)),
        passages.map(({ ordinal }) => ordinal),
        passages.map(({ section }) => section),
        passages.map(({ start }) => start),
        passages.map(({ end }) => end),
        texts.map((one) => key(one)),
        words.map(({ header }) => header),
        words.map(({ length }) => length),
        words.map((one) => one.words),
        words.map(({ marks }) => marks),
      ],
    );
  }

  async removeDocument(id: string): Promise<void> {
    await this.#retire('id = $3', plain(id));
  }

  async putFile({ path, size, mtime, hash, skipped }: FileState): Promise<void> {
    await this.line.query(
      `INSERT INTO entrevue.files (corpus, path, size, mtime, hash, skipped) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (corpus, path) DO UPDATE
       SET size = excluded.size, mtime = excluded.mtime, hash = excluded.hash, skipped = excluded.skipped`,
      [this.corpus.key, plain(path), size, mtime, hash, plainOrNull(skipped)],
    );
  }

  async removeFile(path: string): Promise<void> {
    await this.#retire('file = $3', plain(path));
    await this.line.query('DELETE FROM entrevue.files WHERE corpus = $1 AND path = $2', [
      this.corpus.key,
      plain(path),
    ]);
  }

  /** Everything counts no longer: readers see it until the next generation is published. */
  async reset(): Promise<void> {
    await this.#retire('true');
    await this.line.query('DELETE FROM entrevue.files WHERE corpus = $1', [this.corpus.key]);
  }

  async *texts({ added = false } = {}): AsyncGenerator<StoredText> {
    for (let after = ''; ; ) {
      const rows = await this.rows<DocumentRow & { file: string; bytes: number }>(
        `SELECT d.*, coalesce(f.size, 0) AS bytes FROM entrevue.documents d
         LEFT JOIN entrevue.files f ON f.corpus = d.corpus AND f.path = d.file
         WHERE d.corpus = $1 AND ${ALIVE} AND d.born > $3 AND d.id > $2 ORDER BY d.id LIMIT ${PAGE_DOCUMENTS}`,
        after,
        added ? this.generation : -1,
      );
      for (const row of rows) {
        const sections = JSON.parse(row.sections) as StoredText['document']['sections'];
        const document = { ...head(row), text: row.text, sections };
        yield { document, file: row.file, bytes: row.bytes };
      }
      if (rows.length < PAGE_DOCUMENTS) return;
      after = rows.at(-1)?.id ?? '';
    }
  }

  passagePage(after: number, { added }: { readonly added: boolean }): Promise<PassagePage> {
    return this.#page(after, added ? this.generation : -1);
  }

  async #page(after: number, since: number): Promise<PassagePage> {
    const rows = await this.rows<DocumentRow>(
      `SELECT * FROM entrevue.documents d WHERE corpus = $1 AND ${ALIVE} AND key > $2
       AND born > $3 ORDER BY key LIMIT ${PAGE_DOCUMENTS}`,
      after,
      since,
    );
    const texts = await unpack(this.line, rows);
    return {
      passages: texts.flatMap(({ document, passages }, at) => {
        const { title, language } = document;
        const date = document.published?.date ?? null;
        const number = rows[at]?.key ?? 0;
        return passages.map((passage) => ({ ...passage, document: number, title, date, language }));
      }),
      next: rows.length < PAGE_DOCUMENTS ? null : (rows.at(-1)?.key ?? null),
    };
  }

  async removedPassages(): Promise<number[]> {
    const rows = await this.rows<{ id: number }>(
      `SELECT p.id FROM entrevue.passages p JOIN entrevue.documents d ON d.key = p.document
       WHERE d.corpus = $1 AND d.born <= $2 AND d.died > $2`,
      this.generation,
    );
    return rows.map(({ id }) => id);
  }

  async verify(): Promise<void> {
    const what = `${this.place} rows`;
    // Rows are not written to once they are there: those of earlier generations were compared before.
    const until = Number(lastSound(what) ?? -1);
    const since = until <= this.generation ? until : -1;
    for (let after: number | null = 0; after !== null; ) {
      after = (await this.#page(after, since)).next;
    }
    for (let after = 0; ; ) {
      const rows = await this.rows<{ key: number; id: string; sum: string; json: string }>(
        `SELECT d.key, d.id, e.sum, e.json FROM entrevue.documents d
         JOIN entrevue.extractions e ON e.document = d.key
         WHERE d.corpus = $1 AND ${ALIVE} AND d.key > $2 AND d.born > $3 ORDER BY d.key LIMIT ${PAGE_DOCUMENTS}`,
        after,
        since,
      );
      for (const row of rows) compareRead(row);
      if (rows.length < PAGE_DOCUMENTS) break;
      after = rows.at(-1)?.key ?? 0;
    }
    markSound(what, String(this.generation));
  }

  async counts(): Promise<{ documents: number; passages: number }> {
    const [counted] = await this.rows<{ documents: number; passages: number }>(
      `SELECT count(DISTINCT d.key) AS documents, count(p.id) AS passages
       FROM entrevue.documents d LEFT JOIN entrevue.passages p ON p.document = d.key
       WHERE d.corpus = $1 AND ${ALIVE}`,
    );
    return counted ?? { documents: 0, passages: 0 };
  }

  async changed(): Promise<boolean> {
    const [found] = await this.rows<{ changed: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM entrevue.documents WHERE corpus = $1 AND born > $2)
           OR EXISTS (SELECT 1 FROM entrevue.documents WHERE corpus = $1 AND died > $2) AS changed`,
      this.generation,
    );
    return found?.changed ?? false;
  }

  /** Of the generation being prepared, as readers have them of theirs. */
  async heads(): Promise<DocumentHead[]> {
    const rows = await this.rows<DocumentRow>(
      `SELECT id, title, publisher, url, language, published FROM entrevue.documents d
       WHERE corpus = $1 AND ${ALIVE} ORDER BY id`,
    );
    return rows.map(head);
  }

  async extractionSums(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.rows<{ id: string; sum: string }>(
      `SELECT d.id, e.sum FROM entrevue.documents d JOIN entrevue.extractions e ON e.document = d.key
       WHERE d.corpus = $1 AND ${ALIVE} ORDER BY d.id`,
    );
    return new Map(rows.map(({ id, sum }) => [id, sum]));
  }

  async *extractions(documentIds: readonly string[]): AsyncGenerator<Extraction> {
    const rows = await this.rows<{ id: string; sum: string; json: string }>(
      `SELECT d.id, e.sum, e.json FROM entrevue.documents d JOIN entrevue.extractions e ON e.document = d.key
       WHERE d.corpus = $1 AND ${ALIVE} AND d.id = ANY($2) ORDER BY d.id`,
      documentIds,
    );
    for (const row of rows) {
      compareRead(row);
      yield JSON.parse(row.json) as Extraction;
    }
  }

  /** Stores every document of the published generation once more: other code cuts and folds its words otherwise. */
  async respell(): Promise<void> {
    for (let after = 0; ; ) {
      const rows = await this.rows<DocumentRow & { file: string; hash: string; json: string }>(
        `SELECT d.*, e.json FROM entrevue.documents d JOIN entrevue.extractions e ON e.document = d.key
         WHERE d.corpus = $1 AND ${ALIVE} AND d.key > $2 AND d.born <= $3 ORDER BY d.key LIMIT ${PAGE_DOCUMENTS}`,
        after,
        this.generation,
      );
      const texts = await unpack(this.line, rows);
      for (const [at, { file, hash, json }] of rows.entries()) {
        const { document, passages } = texts[at] as ReadText;
        const extraction = JSON.parse(json) as AnalysedDocument['extraction'];
        await this.putDocument(file, hash, { document, extraction, passages });
      }
      if (rows.length < PAGE_DOCUMENTS) return;
      after = rows.at(-1)?.key ?? 0;
    }
  }

  async close(): Promise<void> {}

  /** `$1` is the corpus. */
  async rows<Row>(source: string, ...asked: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.line.query<Row & Record<string, unknown>>(source, [
      this.corpus.key,
      ...asked,
    ]);
    return rows;
  }

  /** Ends the life of documents; those that no reader has seen yet go at once. `$3` is in the condition. */
  async #retire(which: string, ...asked: readonly string[]): Promise<void> {
    await this.line.query(
      `WITH drafts AS (
         DELETE FROM entrevue.documents WHERE corpus = $1 AND ${which} AND born > $2
       )
       UPDATE entrevue.documents SET died = $2 + 1
       WHERE corpus = $1 AND ${which} AND born <= $2 AND died IS NULL`,
      [this.corpus.key, this.generation, ...asked],
    );
  }
}

/** @throws DamagedIndex where what was read in a text is not what was stored */
function compareRead({ id, sum, json }: Readonly<Record<'id' | 'sum' | 'json', string>>): void {
  if (sha(json) !== sum) throw new DamagedIndex(`the store is damaged (what was read in ${id})`);
}
