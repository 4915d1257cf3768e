/** The store in PostgreSQL: many readers, on as many machines as wanted, and one writer a corpus. */
import { OperationError } from '../../errors.ts';
import { languages } from '../../languages/index.ts';
import {
  type Client,
  explained,
  openPool,
  type Pool,
  type Queryable,
  readingFrom,
  shown,
} from '../../postgres/connect.ts';
import {
  migrate,
  missingExtension,
  newerThanKnown,
  unrunMigrations,
} from '../../postgres/migrate.ts';
import type { CorpusIndex, OpenOptions } from '../corpusIndex.ts';
import { BuiltinEmbeddings } from '../embeddings/builtin.ts';
import type { Embedder } from '../embeddings/embedder.ts';
import { DamagedIndex } from '../store/files.ts';
import type { Store, WriterLock } from '../store/store.ts';
import { modelOf } from './embedded.ts';
import { makeConfigurations } from './languages.ts';
import { Line } from './line.ts';
import { listenFor } from './notices.ts';
import { CHANNEL, tidy } from './publish.ts';
import { type Guard, PostgresReader } from './reader.ts';
import { type CorpusRow, corpusRow, type VectorSearch } from './rows.ts';
import { PostgresIndex } from './search.ts';
import { makeVectorTable, SESSION } from './vectors.ts';
import { PostgresWriter } from './writer.ts';

export interface PostgresOptions {
  readonly address: string;
  readonly vectors: VectorSearch;
  /** Which corpus of the database: '' is the common one. */
  readonly corpus?: string;
  /** How long readers of an older generation may go on with it. */
  readonly graceSeconds?: number;
}

/** Readers look every few seconds, or are told; the rest is answers under way. */
const GRACE_SECONDS = 300;
const LOOK_AGAIN_MS = 150;
/** Classes of advisory locks: making tables, and writing a corpus. */
const SETTING_UP = 0x656e7431;
const WRITING = 0x656e7432;

export function postgresStore({
  address,
  vectors,
  corpus: name = '',
  graceSeconds = GRACE_SECONDS,
}: PostgresOptions): Store<PostgresWriter> {
  let opened: Pool | null = null;
  const pool = (): Pool => {
    opened ??= openPool(address, { session: SESSION });
    return opened;
  };
  const db = readingFrom(pool);
  const explain = (error: unknown): unknown =>
    missingExtension(error, address) ?? explained(error, address);
  const guard: Guard = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw unmade(error, address) ?? explain(error);
    }
  };
  return {
    place: shown(address),
    explain,
    published: () =>
      guard(async () => (await corpusRow(db, name))?.generation ?? 0).catch((error: unknown) => {
        // Nothing was ever ingested.
        if (error instanceof DamagedIndex) return 0;
        throw error;
      }),
    async open(embedder, options = {}) {
      for (let again = true; ; again = false) {
        const corpus = await guard(() => usable(db, name, address));
        try {
          return await guard(() => openIndex(db, corpus, embedder, options, guard));
        } catch (error) {
          // An ingest may have published, and forgotten our rows, while we were reading them.
          const now = again && error instanceof DamagedIndex && (await corpusRow(db, name));
          if (now && now.generation !== corpus.generation) continue;
          throw error;
        }
      }
    },
    lock: (waiting) => guard(() => lock(pool(), { address, name, vectors, graceSeconds }, waiting)),
    tidy: () => guard(() => tidyUnlessWritten(pool(), name, graceSeconds)),
    notices: (published) => listenFor(() => pool().connect(), CHANNEL, published),
    async close() {
      const closing = opened;
      opened = null;
      await closing?.end();
    },
  };
}

/** @throws DamagedIndex where nothing was published, OperationError for tables of another program */
async function usable(db: Queryable, name: string, address: string): Promise<CorpusRow> {
  const newer = await newerThanKnown(db);
  if (newer.length > 0) {
    throw new OperationError(
      `${shown(address)} was last used by a newer Entrevue (${newer.join(', ')}): update this one.`,
    );
  }
  if ((await unrunMigrations(db)).length > 0) throw new DamagedIndex(none(address));
  const corpus = await corpusRow(db, name);
  if (corpus?.manifest == null) throw new DamagedIndex(none(address));
  return corpus;
}

const none = (address: string): string => `no ingest into ${shown(address)} was ever completed`;

async function openIndex(
  db: Queryable,
  corpus: CorpusRow,
  embedder: Embedder | null,
  { log = { info() {}, warn() {} }, anyEmbedder = false }: OpenOptions,
  guard: Guard,
): Promise<CorpusIndex> {
  const { manifest } = corpus;
  if (manifest === null) throw new Error('a corpus without a manifest was opened');
  const store = new PostgresReader(db, corpus, guard);
  const parts = { db, corpus, store, log, guard };
  // Without vectors there is nothing that another embedder could have made.
  if (manifest.vectors === null) {
    await store.compare();
    return new PostgresIndex({ ...parts, embedder: null, isOther: false });
  }
  const fits = embedder === null ? manifest.builtin : embedder.identity === manifest.embedder;
  if (!fits && !anyEmbedder) {
    throw new DamagedIndex(
      `the index was built with ${manifest.embedder}, the settings say ${embedder?.identity ?? 'builtin'}`,
    );
  }
  await store.compare();
  const made =
    fits && embedder !== null
      ? embedder
      : manifest.builtin
        ? BuiltinEmbeddings.fromBytes(await modelOf(db, manifest.vectors))
        : null;
  return new PostgresIndex({ ...parts, embedder: made, isOther: !fits });
}

interface LockOptions {
  readonly address: string;
  readonly name: string;
  readonly vectors: VectorSearch;
  readonly graceSeconds: number;
}

/** The lock is one connection's, through which all is written: with it falls whoever held it. */
async function lock(
  pool: Pool,
  { address, name, vectors, graceSeconds }: LockOptions,
  waiting: () => void,
): Promise<WriterLock<PostgresWriter>> {
  const client = await pool.connect();
  const line = new Line(client);
  try {
    await setUp(pool, client, address, vectors);
    await line.query(
      'INSERT INTO entrevue.corpora (name) VALUES ($1) ON CONFLICT (name) DO NOTHING',
      [name],
    );
    const row = async (): Promise<CorpusRow> => {
      const found = await corpusRow(line, name);
      if (found === null) throw new Error('the corpus was taken out while it was opened');
      return found;
    };
    const { rows } = await line.query<{ key: number }>(
      'SELECT key FROM entrevue.corpora WHERE name = $1',
      [name],
    );
    const corpus = rows[0]?.key ?? 0;
    for (let told = false; ; told = true) {
      const { rows: taken } = await line.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock($1, $2) AS taken',
        [WRITING, corpus],
      );
      if (taken[0]?.taken) break;
      if (!told) waiting();
      await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    }
    const options = { place: `${shown(address)} ${name}`, vectors, graceSeconds };
    return {
      open: async () => new PostgresWriter(line, await row(), options),
      async reset() {
        const found = await row().catch(async (error: unknown) => {
          if (!(error instanceof DamagedIndex)) throw error;
          // A manifest that cannot be read is as good as none.
          await line.query('UPDATE entrevue.corpora SET manifest = NULL WHERE key = $1', [corpus]);
          return row();
        });
        await new PostgresWriter(line, found, options).reset();
      },
      async release() {
        await line.query('SELECT pg_advisory_unlock($1, $2)', [WRITING, corpus]).catch(() => {});
        line.release(true);
      },
    };
  } catch (error) {
    line.release(true);
    throw error;
  }
}

/** Does nothing while somebody writes: publishing tidies too. */
async function tidyUnlessWritten(pool: Pool, name: string, graceSeconds: number): Promise<void> {
  const corpus = await corpusRow(pool, name);
  if (corpus === null) return;
  const line = new Line(await pool.connect());
  try {
    const lockOf = [WRITING, corpus.key];
    const { rows } = await line.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS taken',
      lockOf,
    );
    if (!rows[0]?.taken) return;
    await tidy(line, corpus.key, graceSeconds);
    await line.query('SELECT pg_advisory_unlock($1, $2)', lockOf);
  } finally {
    line.release(true);
  }
}

/** Tables, text search configurations and, where wanted, pgvector: one process at a time makes them. */
async function setUp(
  pool: Pool,
  client: Client,
  address: string,
  vectors: VectorSearch,
): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1, 0)', [SETTING_UP]);
  try {
    await migrate(pool, address);
    await makeConfigurations(client, languages);
    if (vectors === 'pgvector') await makeVectorTable(client);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1, 0)', [SETTING_UP]).catch(() => {});
  }
}

/** Tables that were never made, or are another's. */
function unmade(error: unknown, address: string): DamagedIndex | null {
  const { code } = error as { code?: unknown };
  return code === '42P01' || code === '3F000'
    ? new DamagedIndex(none(address), { cause: error })
    : null;
}
