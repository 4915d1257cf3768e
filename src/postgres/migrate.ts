/** Brings the tables of a database to what this program needs: forward only, one process at a time. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { OperationError } from '../errors.ts';
import { explained, type Pool, type Queryable, shown } from './connect.ts';

/** Every table of ours is in it, so that a database can be shared with others. */
const SCHEMA = 'entrevue';
const TABLE = 'migrations';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Names of the migrations this program knows, in order. */
export function knownMigrations(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => basename(file, '.sql'))
    .sort();
}

/**
 * Runs what is missing, in one transaction.
 * @returns names of what was run
 * @throws OperationError when a newer program made the tables (they are left alone), an extension
 * is missing or the server cannot be used
 */
export async function migrate(pool: Pool, address: string): Promise<readonly string[]> {
  try {
    const newer = await newerThanKnown(pool);
    if (newer.length > 0) {
      throw new OperationError(
        `${shown(address)} was last used by a newer Entrevue (${newer.join(', ')}): update this one. Nothing was changed.`,
      );
    }
    const client = await pool.connect();
    try {
      const run = await runner({
        dbClient: client,
        dir: folder,
        direction: 'up',
        migrationsTable: TABLE,
        migrationsSchema: SCHEMA,
        schema: [SCHEMA, 'public'],
        createSchema: true,
        createMigrationsSchema: true,
        singleTransaction: true,
        // Several processes may start at once: the later ones find it done.
        advisoryLockMode: 'wait',
        log: () => {},
      });
      return run.map(({ name }) => name);
    } finally {
      // It leaves a search path behind that others need not expect.
      await client.query('RESET search_path').catch(() => {});
      client.release();
    }
  } catch (error) {
    throw missingExtension(error, address) ?? explained(error, address);
  }
}

/** What somebody else ran on these tables that this program knows nothing of. */
export async function newerThanKnown(db: Queryable): Promise<string[]> {
  const known = new Set(knownMigrations());
  return (await ranMigrations(db)).filter((name) => !known.has(name));
}

/** What this program needs and nobody ran yet. */
export async function unrunMigrations(db: Queryable): Promise<string[]> {
  const ran = new Set(await ranMigrations(db));
  return knownMigrations().filter((name) => !ran.has(name));
}

async function ranMigrations(db: Queryable): Promise<string[]> {
  const there = await db.query<{ found: string | null }>('SELECT to_regclass($1) AS found', [
    `${SCHEMA}.${TABLE}`,
  ]);
  if (there.rows[0]?.found == null) return [];
  const { rows } = await db.query<{ name: string }>(
    `SELECT name FROM ${SCHEMA}.${TABLE} ORDER BY id`,
  );
  return rows.map(({ name }) => name);
}

const packages: Readonly<Record<string, string>> = {
  vector:
    'install pgvector on the server (Debian and Ubuntu: postgresql-<version>-pgvector from the PostgreSQL project’s packages; containers: the image pgvector/pgvector) or set ENTREVUE_STORE_VECTORS=none, so that words alone find',
  unaccent: 'install the server’s contrib modules (Debian and Ubuntu: postgresql-contrib)',
  pg_trgm: 'install the server’s contrib modules (Debian and Ubuntu: postgresql-contrib)',
};

/** One line that says what to install. Null for other failures. */
export function missingExtension(error: unknown, address: string): OperationError | null {
  const { message = '' } = error as { message?: string };
  const [, name] =
    /extension "(\w+)" is not available|extension control file .*?(?:\/|")(\w+)\.control/u.exec(
      message,
    ) ?? [];
  const asked = name ?? /(\w+)\.control"/u.exec(message)?.[1];
  const help = asked === undefined ? undefined : packages[asked];
  if (help === undefined) return null;
  return new OperationError(
    `${shown(address)} lacks the extension "${asked}": ${help}, then run the same command again.`,
    { cause: error },
  );
}
