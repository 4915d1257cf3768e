/**
 * One ingest at a time, over all processes. The lock is SQLite's own on a file in the data
 * folder, so the system gives it back the moment its holder dies, however it dies.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type BetterSqlite from 'better-sqlite3';
import { OperationError } from '../../errors.ts';
import { Database } from './database.ts';

const LOOK_AGAIN_MS = 150;

/**
 * Takes the lock, waiting for as long as another ingest holds it.
 * @param waiting called once when there is somebody to wait for
 * @returns gives the lock back
 * @throws OperationError when the folder cannot be written
 */
export async function lockFolder(folder: string, waiting: () => void): Promise<() => void> {
  const path = join(folder, 'ingest.lock');
  let database: BetterSqlite.Database;
  try {
    mkdirSync(folder, { recursive: true });
    database = new Database(path, { timeout: 0 });
  } catch (cause) {
    throw new OperationError(
      `Cannot write to ${folder}: ${(cause as Error).message}. ` +
        'Choose another folder with --data or ENTREVUE_DATA, or allow writing to this one.',
      { cause },
    );
  }
  let told = false;
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      break;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!code.startsWith('SQLITE_BUSY') && !code.startsWith('SQLITE_LOCKED')) {
        database.close();
        throw new OperationError(`Cannot lock ${path}: ${(error as Error).message} (${code})`, {
          cause: error,
        });
      }
      if (!told) waiting();
      told = true;
      await pause(LOOK_AGAIN_MS);
    }
  }
  return () => {
    database.close();
  };
}
