/** What is kept: the index, what chats asked for, and the shared store. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreSettings } from '../config.ts';
import { OperationError } from '../errors.ts';
import { explained, openPool, shown } from '../postgres/connect.ts';
import { newerThanKnown, unrunMigrations } from '../postgres/migrate.ts';
import { openStore } from '../retrieval/openStore.ts';
import { inspect } from '../retrieval/store/copy.ts';
import { DamagedIndex, NewerIndex, OlderIndex } from '../retrieval/store/files.ts';
import { STATE_VERSION } from '../state/database.ts';
import { type Finding, finding } from './finding.ts';

/** Opens it as a bot would, which compares every checksum. */
export async function checkIndex(data: string, shared: StoreSettings | null): Promise<Finding> {
  const store = await openStore({ data, shared });
  try {
    if (shared === null && !existsSync(join(data, 'entrevue.db')))
      return finding('index', 'noIndex', data);
    const index = await store.open(null, { anyEmbedder: true });
    const { generation } = index.store;
    const texts = (await index.store.heads()).length;
    await index.close();
    return finding('index', 'fine', `${store.place}: ${generation} (${texts})`);
  } catch (cause) {
    const error = store.explain(cause);
    const { message } = error as Error;
    if (error instanceof NewerIndex) return finding('index', 'newer', message);
    if (error instanceof OlderIndex) return finding('index', 'older', message);
    if (error instanceof DamagedIndex)
      return finding('index', shared === null ? 'damaged' : 'noIndex', message);
    return finding('index', 'notOpened', message);
  } finally {
    await store.close();
  }
}

export function checkState(data: string): Finding {
  const path = join(data, 'state.db');
  if (!existsSync(path)) return finding('state', 'notYet', path);
  try {
    const { version, damage } = inspect(path);
    if (version > STATE_VERSION)
      return finding('state', 'newer', `${path}: ${version} > ${STATE_VERSION}`);
    return damage === null
      ? finding('state', 'fine', path)
      : finding('state', 'notOpened', `${path}: ${damage}`);
  } catch (error) {
    return finding('state', 'notOpened', `${path}: ${(error as Error).message}`);
  }
}

export async function checkStore(settings: StoreSettings | null): Promise<Finding> {
  if (settings === null) return finding('store', 'noStore');
  const { address, vectors } = settings;
  try {
    const pool = openPool(address, { max: 1 });
    try {
      const newer = await newerThanKnown(pool);
      if (newer.length > 0) return finding('store', 'newer', newer.join(', '));
      const { rows } = await pool.query<{ name: string }>(
        'SELECT name FROM pg_available_extensions',
      );
      const there = new Set(rows.map(({ name }) => name));
      const needed = ['unaccent', 'pg_trgm', ...(vectors === 'pgvector' ? ['vector'] : [])];
      const missing = needed.filter((name) => !there.has(name));
      if (missing.length > 0) return finding('store', 'noExtension', missing.join(', '));
      const unrun = await unrunMigrations(pool);
      return unrun.length > 0
        ? finding('store', 'unmigrated', unrun.join(', '))
        : finding('store', 'fine', shown(address));
    } finally {
      await pool.end();
    }
  } catch (cause) {
    const error = explained(cause, address);
    return finding(
      'store',
      'notOpened',
      error instanceof OperationError
        ? error.message
        : `${shown(address)}: ${(error as Error).message}`,
    );
  }
}
