/** Copies of databases that others may be writing, and whether others have them open. */
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationError } from '../../errors.ts';
import { Database } from './database.ts';
import { DamagedIndex, verifyFile } from './files.ts';
import { derivedFiles } from './local.ts';
import { openReader, publishedGeneration } from './sqlite.ts';

/** More pages than a database can have: the whole of it in one read, which nobody's writing can make begin again. */
const ALL_PAGES = 0x7fff_ffff;
/** An ingest may publish while the files of a generation are copied. */
const TRIES = 5;

/** As it is at one moment, whoever writes to it meanwhile. @throws OperationError */
export async function copyDatabase(from: string, to: string): Promise<void> {
  try {
    const database = new Database(from, { readonly: true });
    try {
      database.pragma('busy_timeout = 5000');
      await database.backup(to, { progress: () => ALL_PAGES });
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new OperationError(`Cannot copy ${from}: ${(cause as Error).message}.`, { cause });
  }
}

/**
 * Copies the index of a data folder: both databases and the derived files of the published generation.
 * @returns names of what was copied, none where there is no index, and its generation
 * @throws DamagedIndex when what is there cannot be used
 */
export async function copyIndex(
  folder: string,
  to: string,
): Promise<{ readonly names: readonly string[]; readonly generation: number }> {
  if (!existsSync(join(folder, 'entrevue.db'))) return { names: [], generation: 0 };
  for (let tried = 1; ; tried++) {
    await copyDatabase(join(folder, 'entrevue.db'), join(to, 'entrevue.db'));
    const reader = openReader(to);
    const { manifest, generation } = reader;
    await reader.close();
    // Nothing was published yet: an ingest makes it.
    if (manifest === null) return { names: [], generation: 0 };
    try {
      const derived = derivedFiles(manifest);
      for (const record of derived) {
        await copyFile(join(folder, record.file), join(to, record.file)).catch((cause: Error) => {
          throw new DamagedIndex(`${record.file}: ${cause.message}`, { cause });
        });
        await verifyFile(to, record);
      }
      const names = ['entrevue.db', ...derived.map(({ file }) => file)];
      if (!existsSync(join(folder, 'embeddings.db'))) return { names, generation };
      await copyDatabase(join(folder, 'embeddings.db'), join(to, 'embeddings.db'));
      return { names: [...names, 'embeddings.db'], generation };
    } catch (error) {
      const moved = publishedGeneration(folder) !== generation;
      if (!(error instanceof DamagedIndex) || !moved || tried === TRIES) throw error;
    }
  }
}

/** Whether another process, such as a bot, has this database open. */
export function isInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const database = new Database(path, { timeout: 0 });
    try {
      // SQLite leaves its journal's mode only while nobody else is connected.
      return database.pragma('journal_mode = DELETE', { simple: true }) === 'wal';
    } finally {
      database.close();
    }
  } catch (error) {
    return /^SQLITE_(?:BUSY|LOCKED)/u.test((error as { code?: string }).code ?? '');
  }
}

/** Version of a database, and what SQLite finds wrong with it; null where that is nothing. */
export function inspect(path: string): {
  readonly version: number;
  readonly damage: string | null;
} {
  const database = new Database(path, { readonly: true });
  try {
    const version = Number(database.pragma('user_version', { simple: true }));
    const verdict = String(database.pragma('quick_check(1)', { simple: true }));
    return { version, damage: verdict === 'ok' ? null : verdict };
  } finally {
    database.close();
  }
}
