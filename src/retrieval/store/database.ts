/**
 * SQLite as the running Node needs it. From Node 24.19 on the old line of the package takes the
 * process down when a statement is collected (nodejs/node#65446); the new one, built on Node-API,
 * does not, but crashes on Node 20.
 */
import type BetterSqlite from 'better-sqlite3';

const hasNodeApi = Number(process.versions.node.split('.')[0]) >= 22;

const loaded = hasNodeApi
  ? // @ts-expect-error Its types are those of better-sqlite3.
    ((await import('better-sqlite3-node-api')) as { default: typeof BetterSqlite })
  : await import('better-sqlite3');

/** Opens a database; the same interface on every Node. */
export const Database = loaded.default;
