/** Connections to the shared store, and its failures in words for whoever runs a bot. */
import pg from 'pg';
import { OperationError, UsageError } from '../errors.ts';

export type Pool = pg.Pool;
export type Client = pg.PoolClient;

/** Where a query can be run: a pool, or one of its connections inside a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

export interface PoolOptions {
  /** A query is given up after so long; default: it may take what it takes. */
  readonly patienceMs?: number;
  /** Connections at most; a bot answers from few of them, since each question asks briefly. */
  readonly max?: number;
  /** Told of a connection that the server ended; the next query opens another. */
  readonly lost?: (error: Error) => void;
  /** Settings of every connection, as SQL that is run before the first query. */
  readonly session?: string;
}

const CONNECTIONS = 8;
const CONNECT_MS = 10_000;

/** Is a store setting the address of a PostgreSQL database? */
export const isPostgres = (store: string): boolean => /^postgres(?:ql)?:\/\//iu.test(store);

const INT8 = 20;

/** Row numbers and counts as numbers: none of ours is beyond 2^53. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (id, format) =>
  id === INT8 ? (Number as never) : pg.types.getTypeParser(id, format as 'text');

/** @throws UsageError where the address cannot be read; nothing is connected yet */
export function openPool(
  address: string,
  { max = CONNECTIONS, lost = () => {}, session, patienceMs }: PoolOptions = {},
): Pool {
  if (!isPostgres(address) || !URL.canParse(address)) {
    throw new UsageError(
      'ENTREVUE_STORE is no address of a PostgreSQL database: write postgres://user:password@host:5432/database',
    );
  }
  const pool = new pg.Pool({
    connectionString: address,
    max,
    connectionTimeoutMillis: Math.min(CONNECT_MS, patienceMs ?? CONNECT_MS),
    ...(patienceMs === undefined ? {} : { query_timeout: patienceMs }),
    application_name: 'entrevue',
    // A server that went away is noticed before the next question is lost to it.
    keepAlive: true,
    types: { getTypeParser },
    ...(session === undefined
      ? {}
      : { onConnect: async (client: pg.ClientBase) => void (await client.query(session)) }),
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', lost);
  return pool;
}

/** Reads from the pool; a connection that the server ended meanwhile costs a second try, not an answer. */
export function readingFrom(pool: () => Pool): Queryable {
  return {
    async query(text, values) {
      const ask = () => pool().query(text, values as unknown[]);
      try {
        return await ask();
      } catch (error) {
        if (!isLost(error)) throw error;
        return ask();
      }
    },
  };
}

function isLost(error: unknown): boolean {
  const { code, message = '' } = error as PgError;
  return (
    /^(?:57P01|ECONNRESET|EPIPE)$/u.test(String(code)) || /Connection terminated/u.test(message)
  );
}

/** Runs work in one transaction: all of it or nothing. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    // A connection that could not even roll back is not used again.
    client.release(broken);
  }
}

/** Address without the password, for messages. */
export function shown(address: string): string {
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.href;
}

interface PgError {
  readonly code?: unknown;
  readonly message?: string;
}

/** SQLSTATE classes and codes (PostgreSQL manual, appendix A) that somebody can mend. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/u,
    'Start the server, or mend host and port.',
  ],
  [/^28/u, 'Mend user and password.'],
  [/^3D000$/u, 'Create the database first (createdb).'],
  [/^53300$/u, 'The server has no connection left: raise max_connections, or run fewer processes.'],
  [/^53100$/u, 'The disk of the server is full: free some space.'],
  [
    /^(?:57P0[1-3]|08|ECONNRESET|EPIPE)/u,
    'The server ended the connection: see that it runs, and try again.',
  ],
  [/^42501$/u, 'The user may not do that: grant it CREATE on the database.'],
  [/^25006$/u, 'This server is a read-only replica: name the primary.'],
];

/** A failure of the server in words; faults of ours stay as they are. */
export function explained(error: unknown, address: string): unknown {
  const { code, message } = (error ?? {}) as PgError;
  const own = typeof code === 'string' ? code : '';
  const lost =
    /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/u.test(
      message ?? '',
    );
  const [, help] = advice.find(([codes]) => codes.test(own)) ?? [];
  const instead = help ?? (lost ? 'See that the server runs and can be reached.' : null);
  if (instead === null) return error;
  return new OperationError(`Cannot use ${shown(address)}: ${message}. ${instead}`, {
    cause: error,
  });
}
