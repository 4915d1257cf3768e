/**
 * `state.db` in the data folder: what people asked the bots to keep. Made by people, not from the
 * corpus, so it is never rebuilt. Several processes may have it open.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { OperationError } from '../errors.ts';
import { Database } from '../retrieval/store/database.ts';

export type StateDatabase = BetterSqlite.Database;

const tables = `
CREATE TABLE IF NOT EXISTS follows (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chat TEXT NOT NULL, target TEXT NOT NULL, language TEXT NOT NULL,
  kind TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL DEFAULT '',
  UNIQUE (target, kind, first, second)
) STRICT;
CREATE TABLE IF NOT EXISTS delivery (
  chat TEXT PRIMARY KEY, rhythm TEXT NOT NULL, quiet INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS told (
  audience TEXT PRIMARY KEY, indexed_at TEXT NOT NULL, json TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS noticed (
  target TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (target, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS news (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  target TEXT NOT NULL, chat TEXT NOT NULL, language TEXT NOT NULL, noted INTEGER NOT NULL, json TEXT NOT NULL,
  claim TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person TEXT NOT NULL, answer TEXT NOT NULL, verdict TEXT NOT NULL,
  given_at TEXT NOT NULL, json TEXT NOT NULL,
  UNIQUE (person, answer)
) STRICT;
CREATE TABLE IF NOT EXISTS drafts (
  key TEXT PRIMARY KEY, chat TEXT NOT NULL, made INTEGER NOT NULL, json TEXT NOT NULL
) STRICT;
`;

/** What was added since the tables above, each once and in this order; rows stay. */
const steps: readonly string[] = [
  // Which hours are quiet; whether they are is the column that was there.
  `ALTER TABLE delivery ADD COLUMN quiet_from INTEGER NOT NULL DEFAULT 22;
   ALTER TABLE delivery ADD COLUMN quiet_to INTEGER NOT NULL DEFAULT 7;`,
  // Whose texts are heard. What was followed in a channel of a server was told there.
  `ALTER TABLE follows ADD COLUMN place TEXT NOT NULL DEFAULT '';
   UPDATE follows SET place = CASE
     WHEN chat LIKE 'discord:direct:%' THEN chat
     WHEN chat LIKE 'discord:%' THEN chat || '/' || substr(target, length('discord:') + 1)
     ELSE target END;`,
];

/** Two processes may open the file at once. */
function migrate(database: StateDatabase): void {
  const bring = database.transaction(() => {
    const done = Number(database.pragma('user_version', { simple: true }));
    for (const step of steps.slice(done)) database.exec(step);
    if (done < steps.length) database.pragma(`user_version = ${steps.length}`);
  });
  bring.immediate();
}

/** How many steps this program knows: the version of `state.db`. */
export const STATE_VERSION = steps.length;

class NewerState extends OperationError {}

/** A newer program may keep things there that this one would lose. */
function refuseNewer(database: StateDatabase, path: string): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version <= STATE_VERSION) return;
  database.close();
  throw new NewerState(
    `${path} was made by a newer Entrevue (version ${version}, this one knows ${STATE_VERSION}): update this program, or name another folder with ENTREVUE_DATA. Nothing was changed.`,
  );
}

/** @throws OperationError when the folder cannot be written, or the file is no database of ours or of a newer program */
export function openStateFile(dataFolder: string): StateDatabase {
  const path = join(dataFolder, 'state.db');
  try {
    mkdirSync(dataFolder, { recursive: true });
    const database = new Database(path);
    database.pragma('busy_timeout = 5000');
    refuseNewer(database, path);
    database.pragma('journal_mode = WAL');
    // A text that was discarded is gone, not only out of sight.
    database.pragma('secure_delete = ON');
    database.exec(tables);
    migrate(database);
    return database;
  } catch (cause) {
    if (cause instanceof NewerState) throw cause;
    throw new OperationError(
      `Cannot open ${path}: ${(cause as Error).message}. It holds what chats follow and said of answers: allow writing to it, or put it aside to begin anew.`,
      { cause },
    );
  }
}
