/** The store in SQLite: `entrevue.db` (source of truth) and `embeddings.db` (vectors by content). */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { OperationError } from '../../errors.ts';
import { Database } from './database.ts';
import { DamagedIndex } from './files.ts';
import { SqliteReader } from './reader.ts';
import { EMBEDDING_TABLES, MAIN_TABLES, SCHEMA } from './schema.ts';
import type { StoreReader, StoreWriter } from './store.ts';
import { SqliteWriter } from './writer.ts';

const MAIN = 'entrevue.db';
const EMBEDDINGS = 'embeddings.db';

/** Removes every file of the store; derived files are swept by the next publish. */
export function deleteStore(folder: string): void {
  for (const name of [MAIN, EMBEDDINGS]) deleteDatabase(join(folder, name));
}

function deleteDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/**
 * Opens the published generation for reading.
 * @throws DamagedIndex when the database is damaged, of another version, or not there
 */
export function openReader(folder: string): StoreReader {
  const path = join(folder, MAIN);
  if (!existsSync(path)) throw new DamagedIndex(`there is no index in ${folder}`);
  return guarded(path, () => {
    const database = new Database(path);
    database.pragma('busy_timeout = 5000');
    checkDatabase(database, path);
    return new SqliteReader(database);
  });
}

/** The generation that readers see now, 0 before the first ingest. Cheap: may be called often. */
export function publishedGeneration(folder: string): number {
  const path = join(folder, MAIN);
  if (!existsSync(path)) return 0;
  try {
    const database = new Database(path, { readonly: true });
    try {
      const row = database.prepare("SELECT value FROM meta WHERE key = 'generation'").get();
      return Number((row as { value: string } | undefined)?.value ?? 0);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

/**
 * Opens for writing, creating what is missing. Hold the lock of `lock.ts`.
 * @throws DamagedIndex when the main database is damaged or of another version
 */
export function openWriter(folder: string): StoreWriter {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new OperationError(`Cannot create ${folder}: ${(cause as Error).message}`, { cause });
  }
  const main = guarded(join(folder, MAIN), () => openOrCreate(join(folder, MAIN), MAIN_TABLES));
  const path = join(folder, EMBEDDINGS);
  let embeddings: BetterSqlite.Database;
  try {
    embeddings = guarded(path, () => openOrCreate(path, EMBEDDING_TABLES));
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    // Vectors can be made again, so a damaged file of them is no reason to stop.
    deleteDatabase(path);
    embeddings = openOrCreate(path, EMBEDDING_TABLES);
  }
  return new SqliteWriter(main, embeddings);
}

function openOrCreate(path: string, tables: string): BetterSqlite.Database {
  const fresh = !existsSync(path);
  const database = new Database(path);
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = WAL');
  // In WAL mode this loses at most the last transactions on power failure, never consistency.
  database.pragma('synchronous = NORMAL');
  if (fresh || database.pragma('user_version', { simple: true }) === 0) {
    database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${SCHEMA}; COMMIT;`);
  } else {
    checkDatabase(database, path);
  }
  return database;
}

function checkDatabase(database: BetterSqlite.Database, path: string): void {
  const version = database.pragma('user_version', { simple: true });
  if (version !== SCHEMA) {
    database.close();
    throw new DamagedIndex(`${path} has version ${version}, this program needs ${SCHEMA}`);
  }
  const verdict = database.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') {
    database.close();
    throw new DamagedIndex(`${path} is damaged (${String(verdict).split('\n')[0]})`);
  }
}

/** Tells damage from a full or forbidden disk. */
function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const { code, message } = error;
    if (/^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|SCHEMA)/.test(code)) {
      throw new DamagedIndex(`${path} is damaged (${message})`, { cause: error });
    }
    throw new OperationError(`Cannot use ${path}: ${message} (${code})`, { cause: error });
  }
}
