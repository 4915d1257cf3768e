/** The store of one machine: everything in a data folder. */
import { OperationError } from '../../errors.ts';
import { SearchIndex } from '../search.ts';
import { DamagedIndex } from './files.ts';
import type { LocalWriter } from './local.ts';
import { lockFolder } from './lock.ts';
import { deleteStore, openWriter, publishedGeneration, tidyFolder } from './sqlite.ts';
import type { Store } from './store.ts';

export function localStore(folder: string): Store<LocalWriter> {
  return {
    place: folder,
    published: async () => publishedGeneration(folder),
    open: (embedder, options) => SearchIndex.open(folder, embedder, options),
    async lock(waiting) {
      const unlock = await lockFolder(folder, waiting);
      return {
        open: async () => damageToldApart(() => openWriter(folder)),
        reset: async () => deleteStore(folder),
        release: async () => unlock(),
      };
    },
    notices: () => ({ async stop() {} }),
    tidy: async () => tidyFolder(folder, Date.now()),
    explain: (error) => explain(error, folder),
    async close() {},
  };
}

/** SQLite's own words for damage, where no reader of ours stands between. */
function damageToldApart<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isDamage(error) ? new DamagedIndex((error as Error).message, { cause: error }) : error;
  }
}

function isDamage(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|SCHEMA)/.test(code);
}

/** A failure of the disk in words for the person who started the ingest. */
function explain(error: unknown, folder: string): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (error instanceof OperationError || typeof code !== 'string') return error;
  if (isDamage(error)) return new DamagedIndex(message, { cause: error });
  if (/^(SQLITE_FULL|ENOSPC)/.test(code)) {
    return new OperationError(
      `The disk of ${folder} is full: free some space and run the same command again; it goes on where it stopped.`,
      { cause: error },
    );
  }
  if (/^(SQLITE_|E[A-Z]+$)/.test(code) && error instanceof Error && !code.startsWith('ERR_')) {
    return new OperationError(`Cannot write the index in ${folder}: ${message} (${code}).`, {
      cause: error,
    });
  }
  return error;
}
