/** The store in SQLite: `entrevue.db` (source of truth) and `embeddings.db` (vectors by content). */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { OperationError } from '../../errors.ts';
import { Database } from './database.ts';
import { DamagedIndex, NewerIndex, OlderIndex } from './files.ts';
import { forgetAfterGrace } from './forget.ts';
import type { LocalReader, LocalWriter } from './local.ts';
import { SqliteReader } from './reader.ts';
import { EMBEDDING_TABLES, MAIN_TABLES, SCHEMA } from './schema.ts';
import { isSound, markSound, placeOf } from './sound.ts';
import { SqliteWriter } from './writer.ts';

const MAIN = 'entrevue.db';
const EMBEDDINGS = 'embeddings.db';

/** Removes every file of the store; derived files are swept by the next publish. */
export function deleteStore(folder: string): void {
  for (const name of [MAIN, EMBEDDINGS]) deleteDatabase(join(folder, name));
}

function deleteDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal'])
    rmSync(path + end, { force: true, recursive: true });
}

/**
 * Opens the published generation for reading.
 * @throws DamagedIndex when the database is damaged, of an older version, or not there; NewerIndex
 */
export function openReader(folder: string): LocalReader {
  const path = join(folder, MAIN);
  if (!existsSync(path)) throw new DamagedIndex(`there is no index in ${folder}`);
  return guarded(path, () => {
    const database = new Database(path);
    database.pragma('busy_timeout = 5000');
    checkDatabase(database, path, MAIN_TABLES);
    const reader = new SqliteReader(database);
    reader.compare();
    return watched(reader, path);
  });
}

/** Every read tells damage from other failures, as opening does. */
function watched(reader: SqliteReader, path: string): LocalReader {
  return {
    generation: reader.generation,
    manifest: reader.manifest,
    heads: () => guardedLater(path, () => reader.heads()),
    documents: (ids) => guardedLater(path, () => reader.documents(ids)),
    passages: (ids) => guardedLater(path, () => reader.passages(ids)),
    extractionSums: () => guardedLater(path, () => reader.extractionSums()),
    async *extractions(ids) {
      for (const id of ids) yield guarded(path, () => reader.extraction(id));
    },
    skipped: () => guardedLater(path, () => reader.skipped()),
    close: () => guardedLater(path, () => reader.close()),
  };
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

/** What the published generation no longer holds goes, though no ingest comes. Cheap: may be called now and then. */
export function tidyFolder(folder: string, now: number): void {
  const path = join(folder, MAIN);
  if (!existsSync(path)) return;
  const opened: BetterSqlite.Database[] = [];
  const open = (file: string): BetterSqlite.Database => {
    const database = new Database(file, { timeout: 1000 });
    opened.push(database);
    database.pragma('secure_delete = ON');
    return database;
  };
  try {
    const main = open(path);
    if (main.pragma('user_version', { simple: true }) !== SCHEMA) return;
    const vectors = join(folder, EMBEDDINGS);
    forgetAfterGrace(main, existsSync(vectors) ? open(vectors) : null, now);
  } catch (error) {
    // A writer that is at it, and damage, are the next ingest's business.
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    for (const database of opened) database.close();
  }
}

/**
 * Opens for writing, creating what is missing. Hold the lock of `lock.ts`.
 * @throws DamagedIndex when the main database is damaged or of an older version; NewerIndex, and
 * nothing was changed, when either is of a newer one
 */
export function openWriter(folder: string): LocalWriter {
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
    if (!(error instanceof DamagedIndex)) {
      main.close();
      throw error;
    }
    // Vectors can be made again, so a file of them that cannot be used is no reason to stop.
    deleteDatabase(path);
    embeddings = openOrCreate(path, EMBEDDING_TABLES);
  }
  return new SqliteWriter(main, embeddings);
}

function openOrCreate(path: string, tables: string): BetterSqlite.Database {
  const fresh = !existsSync(path);
  const database = new Database(path);
  database.pragma('busy_timeout = 5000');
  refuseNewer(database, path);
  database.pragma('journal_mode = WAL');
  // In WAL mode this loses at most the last transactions on power failure, never consistency.
  database.pragma('synchronous = NORMAL');
  // A text that was removed is gone, not only out of sight.
  database.pragma('secure_delete = ON');
  if (fresh || database.pragma('user_version', { simple: true }) === 0) {
    database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${SCHEMA}; COMMIT;`);
  } else {
    checkDatabase(database, path, tables);
  }
  return database;
}

function refuseNewer(database: BetterSqlite.Database, path: string): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version <= SCHEMA) return;
  database.close();
  throw new NewerIndex(path, version, SCHEMA);
}

function checkDatabase(database: BetterSqlite.Database, path: string, tables: string): void {
  refuseNewer(database, path);
  const version = database.pragma('user_version', { simple: true });
  if (version !== SCHEMA) {
    database.close();
    throw new OlderIndex(`${path} has version ${version}, this program needs ${SCHEMA}`);
  }
  const wanted = [...tables.matchAll(/CREATE (?:TABLE|INDEX|UNIQUE INDEX) (\w+)/gu)].map(
    (m) => m[1],
  );
  const there = new Set(
    (database.prepare('SELECT name FROM sqlite_master').all() as { name: string }[]).map(
      ({ name }) => name,
    ),
  );
  const gone = wanted.find((name) => name !== undefined && !there.has(name));
  if (gone !== undefined) {
    database.close();
    throw new DamagedIndex(`${path} is damaged (no ${gone} in it)`);
  }
  const place = placeOf(path);
  // It reads the whole file: later damage is found by the sums of rows.
  if (isSound(`${path} pages`, place)) return;
  const verdict = database.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') {
    database.close();
    throw new DamagedIndex(`${path} is damaged (${String(verdict).split('\n')[0]})`);
  }
  markSound(`${path} pages`, place);
}

/** Tells damage from a full or forbidden disk. */
function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(path, error);
  }
}

async function guardedLater<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(path, error);
  }
}

function failureOf(path: string, error: unknown): unknown {
  if (error instanceof SyntaxError)
    return new DamagedIndex(`${path} is damaged (${error.message})`, { cause: error });
  if (!(error instanceof Database.SqliteError)) return error;
  const { code, message } = error;
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (folder || /^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|SCHEMA)/.test(code)) {
    return new DamagedIndex(`${path} is damaged (${message})`, { cause: error });
  }
  return new OperationError(`Cannot use ${path}: ${message} (${code})`, { cause: error });
}
