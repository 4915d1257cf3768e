/** A shared store under several processes, lost connections and other programs' tables. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationError } from '../../../src/errors.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { Report } from '../../../src/ingest/progress.ts';
import type { AnyStore } from '../../../src/retrieval/openStore.ts';
import { postgresStore } from '../../../src/retrieval/postgres/store.ts';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../../support/corpusFolder.ts';
import { serverPrograms } from '../../support/postgres.ts';
import { type Place, postgresKind } from './kinds.ts';

const missing = serverPrograms() === null;

describe.skipIf(missing)('a store in PostgreSQL', { timeout: 300_000 }, () => {
  let server: Awaited<ReturnType<typeof postgresKind.start>>;
  beforeAll(async () => {
    server = await postgresKind.start();
  }, 120_000);
  afterAll(() => server?.stop());

  const bring = (store: AnyStore, corpus: string, data: string, report: Report = () => {}) =>
    ingest({
      corpus,
      data,
      opened: store,
      embedder: null,
      maxFileBytes: 1_000_000,
      verify: true,
      threads: 1,
      report,
    });
  const environment = ({ shared }: Place) => ({
    ENTREVUE_STORE: shared?.address ?? '',
    ENTREVUE_STORE_VECTORS: 'none',
  });
  const rowsOf = async (place: Place): Promise<number> => {
    const found = await place
      .sql<{ rows: number }>('SELECT count(*) AS rows FROM {documents}')
      .catch(() => []);
    return found[0]?.rows ?? 0;
  };
  const textsOf = async (place: Place): Promise<unknown> => {
    const store = await place.open();
    const index = await store.open(null);
    const heads = await index.store.heads();
    const sums = await index.store.extractionSums();
    const found = (await index.search('communiqué numéro 33', 5)).map(
      ({ passage }) => passage.text,
    );
    await store.close();
    return { heads, sums, found, size: index.size };
  };

  test('is written by one process at a time, and by the next where one was killed', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 150);
    const place = await server.newPlace();
    const folders = ['--corpus', corpus, '--data', place.data];
    let stored = 0;
    const watching = setInterval(() => void rowsOf(place).then((rows) => (stored = rows)), 100);
    const killed = await entrevue(['ingest', ...folders], () => stored > 0, environment(place));
    clearInterval(watching);
    expect(killed.code).toBe(null);
    expect(await rowsOf(place)).toBeGreaterThan(0);
    const both = await Promise.all([
      entrevue(['ingest', ...folders], undefined, environment(place)),
      entrevue(['ingest', ...folders], undefined, environment(place)),
    ]);
    expect(
      both.map(({ code }) => code),
      both.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0]);
    expect(both.map(({ stdout }) => /^Nothing new/.test(stdout)).sort()).toEqual([false, true]);
    const clean = await server.newPlace();
    await entrevue(['ingest', ...folders], undefined, environment(clean));
    expect(await textsOf(place)).toEqual(await textsOf(clean));
    // Another machine, without the texts, answers from it.
    const elsewhere = ['--corpus', join(corpus, 'nowhere'), '--data', temporaryFolder()];
    const answer = await entrevue(
      ['ask', 'Qui a rencontré Olga Petrenko ?', ...elsewhere],
      undefined,
      environment(place),
    );
    expect(answer.code, answer.stderr).toBe(0);
    expect(answer.stdout).toContain('Olga Petrenko');
  });

  test('loses no more than the moment when its server ends the connections', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 6);
    const place = await server.newPlace();
    const store = await place.open();
    await bring(store, corpus, place.data);
    const index = await store.open(null);
    const before = await index.search('communiqué numéro 2', 3);
    const end = () =>
      place.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'entrevue' AND pid <> pg_backend_pid() AND datname = current_database()`,
      );
    await end();
    await pause(100);
    expect(await index.search('communiqué numéro 2', 3)).toEqual(before);
    // A writer that lost its lock may write no more. It has enough to do for the server to end it meanwhile.
    for (let at = 0; at < 80; at++) put(corpus, `new/${at}.txt`, article(20 + at));
    const ended: Promise<unknown>[] = [];
    const broken = bring(store, corpus, place.data, (event) => {
      if (event.kind === 'progress' && event.phase === 'read' && ended.length === 0)
        ended.push(end());
    });
    await expect(broken).rejects.toThrow(OperationError);
    await Promise.all(ended);
    expect(await store.published()).toBe(index.generation);
    expect(await bring(store, corpus, place.data)).toMatchObject({
      documents: 86,
      published: true,
    });
    await store.close();
  });

  test('tells its readers at once that somebody published', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 2);
    const place = await server.newPlace();
    const [reading, writing] = [await place.open(), await place.open()];
    await bring(writing, corpus, place.data);
    let tell: (() => void) | undefined;
    const told = new Promise<void>((done) => {
      tell = done;
    });
    const notices = reading.notices(() => tell?.());
    const listens = async () =>
      (await place.sql("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")).length > 0;
    while (!(await listens())) await pause(20);
    put(corpus, 'new.txt', article(9));
    await bring(writing, corpus, place.data);
    await told;
    await notices.stop();
    await Promise.all([reading.close(), writing.close()]);
  });

  test('answers where nothing may be written, and says why nothing was', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 3);
    const place = await server.newPlace();
    const store = await place.open();
    await bring(store, corpus, place.data);
    const address = `${place.shared?.address}?options=-c%20default_transaction_read_only%3Don`;
    const reader = postgresStore({ address, vectors: 'none' });
    const index = await reader.open(null);
    const [hit] = await index.search('communiqué numéro 2', 1);
    expect(hit?.passage.documentId).toBe('year/2.txt');
    put(corpus, 'new.txt', article(9));
    await expect(bring(reader, corpus, place.data)).rejects.toThrow(/read-only/u);
    await Promise.all([store.close(), reader.close()]);
  });

  test('is left alone where a newer program made its tables', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 1);
    const place = await server.newPlace();
    const store = await place.open();
    await bring(store, corpus, place.data);
    await place.sql("INSERT INTO {migrations} (name, run_on) VALUES ('9999_later', now())");
    await expect(store.open(null)).rejects.toThrow(/newer Entrevue \(9999_later\)/u);
    await expect(bring(store, corpus, place.data)).rejects.toThrow(
      /newer Entrevue \(9999_later\)/u,
    );
    await store.close();
  });

  test('names what a server lacks, in one line', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 1);
    const place = await server.newPlace();
    const address = place.shared?.address ?? '';
    const store = postgresStore({ address, vectors: 'pgvector' });
    const [there] = await place.sql<{ there: boolean }>(
      "SELECT EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'vector') AS there",
    );
    const bringing = bring(store, corpus, place.data);
    if (there?.there) await bringing;
    else await expect(bringing).rejects.toThrow(/^[^\n]*lacks the extension "vector"[^\n]*$/u);
    const away = postgresStore({ address: address.replace(/:\d+\//u, ':9/'), vectors: 'none' });
    await expect(bring(away, corpus, place.data)).rejects.toThrow(/Start the server/u);
    await Promise.all([store.close(), away.close()]);
  });
});
