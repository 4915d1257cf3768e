/** A removed text is gone: from every table, every derived file, and the free pages of the databases. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Embedder } from '../../src/retrieval/embeddings/embedder.ts';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { localStore } from '../../src/retrieval/store/localStore.ts';
import { put } from '../support/corpusFolder.ts';
import { bring, type Folders, folders, found } from './support.ts';

/** No other text has these words, in any of the forms an index may keep. */
const marks = ['Zébuline Quorvath', 'zebuline', 'quorvath', 'Krassibourg', 'krassibourg'];
const secret = `Zébuline Quorvath a rencontré Claire Vautrin à Krassibourg le 3 mai 2021. ${'Elles ont parlé longuement du barrage. '.repeat(5)}`;

/** Places where one of the words stands, in UTF-8 or UTF-16. */
function standsIn(data: string): string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => {
      const bytes = readFileSync(join(one.parentPath, one.name));
      return marks
        .filter((mark) => bytes.includes(mark) || bytes.includes(mark, 0, 'utf16le'))
        .map((mark) => `${one.name}: ${mark}`);
    });
}

/** Its vectors do not change with the corpus, so they are kept from one generation to the next. */
class LetterCounts extends Embeddings implements Embedder {
  readonly identity = 'test:letters';
  readonly dimensions = 4;

  constructor() {
    super({});
  }

  async embedQuery(text: string): Promise<number[]> {
    const counts = [...'aeis'].map((letter) => text.split(letter).length);
    const length = Math.hypot(...counts);
    return counts.map((count) => count / length);
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }
}

function rowsOf(data: string, name: string): Record<string, number> {
  const database = new Database(join(data, name), { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const rows = Object.fromEntries(
    tables.map((table) => [
      table,
      database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
    ]),
  );
  database.close();
  return rows;
}

const tables = ({ data }: Folders) => ({
  ...rowsOf(data, 'entrevue.db'),
  ...rowsOf(data, 'embeddings.db'),
});

describe('a text that was removed', { timeout: 120_000 }, () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const later = () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 10 * 60_000);
  };

  it('is in no file and no table when the next ingest finds nothing new', async () => {
    const here = folders(5);
    await bring(here);
    const before = tables(here);
    put(here.corpus, 'secret.txt', secret);
    await bring(here);
    expect((await found(here, 'Zébuline Quorvath'))[0]?.documentId).toBe('secret.txt');
    expect(standsIn(here.data)).not.toEqual([]);
    expect(tables(here).documents).toBeGreaterThan(before.documents ?? 0);

    const reader = await SearchIndex.open(here.data, null);
    rmSync(join(here.corpus, 'secret.txt'));
    await bring(here);
    expect(
      (await found(here, 'Zébuline Quorvath')).map(({ documentId }) => documentId),
    ).not.toContain('secret.txt');
    // Answers under way may still read the generation before.
    expect((await reader.search('Zébuline Quorvath', 1))[0]?.passage.documentId).toBe('secret.txt');
    await reader.close();

    later();
    expect((await bring(here)).published).toBe(false);
    expect(standsIn(here.data)).toEqual([]);
    const { embeddings: _, ...rows } = tables(here);
    const { embeddings: __, ...rowsBefore } = before;
    expect(rows).toEqual(rowsBefore);
  });

  it('goes from the databases while a bot only looks, and leaves the vectors of what stays', async () => {
    const here = folders(5);
    put(here.corpus, 'secret.txt', secret);
    const embedder = new LetterCounts();
    await bring(here, embedder);
    const both = tables(here);
    rmSync(join(here.corpus, 'secret.txt'));
    await bring(here, embedder);
    const store = localStore(here.data);
    await store.tidy();
    expect(tables(here).documents).toBe(both.documents);
    later();
    await store.tidy();
    expect(standsIn(here.data).filter((where) => where.includes('.db'))).toEqual([]);
    expect(tables(here).documents).toBe((both.documents ?? 0) - 1);
    expect(tables(here).embeddings).toBe((both.embeddings ?? 0) - 1);
    const hits = await found(here, 'communiqué numéro 2', embedder);
    expect(hits.map(({ documentId }) => documentId)).toContain('year/2.txt');
    expect(await bring(here, embedder)).toMatchObject({ published: false, notices: [] });
  });
});
