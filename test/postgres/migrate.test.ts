import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, inTransaction, openPool, shown } from '../../src/postgres/connect.ts';
import { knownMigrations, migrate, missingExtension } from '../../src/postgres/migrate.ts';
import {
  serverPrograms,
  startPglite,
  startPostgres,
  type TestServer,
} from '../support/postgres.ts';

describe.each([
  ['PostgreSQL', startPostgres, serverPrograms() !== null],
  ['PGlite', startPglite, true],
] as const)('migrations on %s', (_, start, here) => {
  let server: TestServer;
  beforeAll(async () => {
    if (here) server = await start();
  }, 60_000);
  afterAll(() => server?.stop());

  test.runIf(here)(
    'run once, and are refused where a newer program was',
    async () => {
      const address = await server.newDatabase();
      const pool = openPool(address, { max: 2 });
      try {
        expect(await migrate(pool, address)).toEqual(knownMigrations());
        expect(await migrate(pool, address)).toEqual([]);
        await pool.query(
          "INSERT INTO entrevue.migrations (name, run_on) VALUES ('9999_later', now())",
        );
        await expect(migrate(pool, address)).rejects.toThrow(
          /newer Entrevue \(9999_later\).*Nothing/u,
        );
      } finally {
        await pool.end();
      }
    },
    60_000,
  );

  test.runIf(here)(
    'a transaction is kept whole or not at all',
    async () => {
      const address = await server.newDatabase();
      const pool = openPool(address, { max: 2 });
      try {
        await pool.query('CREATE TABLE kept (n INTEGER)');
        await expect(
          inTransaction(pool, async (client) => {
            await client.query('INSERT INTO kept VALUES (1)');
            throw new Error('stop');
          }),
        ).rejects.toThrow('stop');
        await inTransaction(pool, (client) => client.query('INSERT INTO kept VALUES (2)'));
        const { rows } = await pool.query('SELECT n FROM kept');
        expect(rows).toEqual([{ n: 2 }]);
      } finally {
        await pool.end();
      }
    },
    60_000,
  );
});

test('no message shows a password', () => {
  expect(shown('postgres://me:secret@db.example:5432/news')).toBe(
    'postgres://me:***@db.example:5432/news',
  );
});

test('a server that is not there is told with what to do', async () => {
  const address = 'postgres://me:secret@127.0.0.1:1/news';
  const pool = openPool(address);
  const failure = await pool.query('SELECT 1').catch((error: unknown) => explained(error, address));
  await pool.end();
  expect(String(failure)).toMatch(/127\.0\.0\.1:1.*Start the server/u);
  expect(String(failure)).not.toContain('secret');
});

test('a missing extension is one line that says what to install', () => {
  const line = missingExtension(
    new Error('extension "vector" is not available'),
    'postgres://me@db.example/news',
  );
  expect(line?.message).toMatch(/lacks the extension "vector": install pgvector/u);
  expect(line?.message).not.toContain('\n');
});

test('what is no address is refused before anything is tried', () => {
  expect(() => openPool('mysql://db.example/news')).toThrow(/write postgres:\/\//u);
});
