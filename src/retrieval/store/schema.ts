/** Tables of the two databases. Bump SCHEMA when they change: an older index is then rebuilt. */
export const SCHEMA = 1;

/**
 * `born` and `died` are generations: a reader at generation g sees the rows with
 * born <= g and (died is null or died > g). `sum` guards a row's content, which SQLite's
 * own check does not.
 */
export const MAIN_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime REAL NOT NULL,
  hash TEXT, skipped TEXT
) WITHOUT ROWID;
CREATE TABLE documents (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL, file TEXT NOT NULL, hash TEXT NOT NULL,
  title TEXT, publisher TEXT, url TEXT, language TEXT NOT NULL, published TEXT,
  born INTEGER NOT NULL, died INTEGER,
  sum TEXT NOT NULL, sections TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX documents_id ON documents (id);
CREATE INDEX documents_file ON documents (file);
CREATE INDEX documents_born ON documents (born);
CREATE INDEX documents_died ON documents (died) WHERE died IS NOT NULL;
CREATE TABLE passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL, ordinal INTEGER NOT NULL, section TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX passages_document ON passages (document);
CREATE TABLE extractions (
  document INTEGER PRIMARY KEY, sum TEXT NOT NULL, json TEXT NOT NULL
);
`;

/** Vectors by content, so that an unchanged passage is never embedded again. */
export const EMBEDDING_TABLES = `
CREATE TABLE embedders (key INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE);
CREATE TABLE embeddings (
  id INTEGER PRIMARY KEY, embedder INTEGER NOT NULL, hash BLOB NOT NULL,
  sum BLOB NOT NULL, vector BLOB NOT NULL
);
CREATE UNIQUE INDEX embeddings_hash ON embeddings (embedder, hash);
`;
