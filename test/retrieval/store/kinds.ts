/** The stores that keep one contract: a data folder, the machine's PostgreSQL, and PGlite with pgvector. */
import { join } from 'node:path';
import { openPool } from '../../../src/postgres/connect.ts';
import { type AnyStore, openStore, type SharedStore } from '../../../src/retrieval/openStore.ts';
import { postgresStore } from '../../../src/retrieval/postgres/store.ts';
import { Database } from '../../../src/retrieval/store/database.ts';
import { temporaryFolder } from '../../support/corpusFolder.ts';
import {
  serverPrograms,
  startPglite,
  startPostgres,
  type TestServer,
} from '../../support/postgres.ts';

/** One empty place for an index. */
export interface Place {
  readonly data: string;
  readonly shared: SharedStore | null;
  /** As another process would open it. @param graceSeconds of the shared store */
  open(graceSeconds?: number): Promise<AnyStore>;
  /** Runs SQL on its tables, named as `{documents}`. */
  sql<Row>(source: string): Promise<Row[]>;
}

export interface Kind {
  readonly name: string;
  /** Why it cannot be had here; null where it can. */
  readonly missing: string | null;
  readonly vectors: boolean;
  start(): Promise<{ newPlace(): Promise<Place>; stop(): Promise<void> }>;
}

const tables = (source: string, prefix: string): string =>
  source.replaceAll(/\{(\w+)\}/gu, (_, table: string) => prefix + table);

export const folderKind: Kind = {
  name: 'the data folder',
  missing: null,
  vectors: true,
  start: async () => ({
    async newPlace() {
      const data = join(temporaryFolder(), 'index');
      return {
        data,
        shared: null,
        open: () => openStore({ data }),
        async sql<Row>(source: string) {
          const database = new Database(join(data, 'entrevue.db'));
          try {
            const statement = database.prepare(tables(source, ''));
            if (statement.reader) return statement.all() as Row[];
            statement.run();
            return [];
          } finally {
            database.close();
          }
        },
      };
    },
    async stop() {},
  }),
};

function serverKind(
  name: string,
  missing: string | null,
  vectors: SharedStore['vectors'],
  start: () => Promise<TestServer>,
): Kind {
  return {
    name,
    missing,
    vectors: vectors === 'pgvector',
    async start() {
      const server = await start();
      return {
        async newPlace() {
          const address = await server.newDatabase();
          const data = join(temporaryFolder(), 'index');
          return {
            data,
            shared: { address, vectors },
            open: async (graceSeconds) =>
              postgresStore({
                address,
                vectors,
                ...(graceSeconds === undefined ? {} : { graceSeconds }),
              }),
            async sql<Row>(source: string) {
              const pool = openPool(address, { max: 1 });
              try {
                return (await pool.query(tables(source, 'entrevue.'))).rows as Row[];
              } finally {
                await pool.end();
              }
            },
          };
        },
        stop: () => server.stop(),
      };
    },
  };
}

export const postgresKind = serverKind(
  'PostgreSQL, words alone',
  serverPrograms() === null ? 'no PostgreSQL server is installed here' : null,
  'none',
  startPostgres,
);

export const pgliteKind = serverKind('PGlite with pgvector', null, 'pgvector', startPglite);
