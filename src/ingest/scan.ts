/** First half of an ingest: what changed in the corpus folder goes into the store. */
import { createHash } from 'node:crypto';
import { type CorpusFile, listFolder } from '../documents/read.ts';
import type { AnalysedDocument, StoreWriter } from '../retrieval/store/store.ts';
import type { Document } from '../types.ts';
import type { Pool } from './pool.ts';
import type { Report } from './progress.ts';
import type { Proposer } from './propose.ts';
import type { FileReader } from './reader.ts';

/** Characters that go to a worker in one task. */
const BATCH_CHARACTERS = 120_000;
/** A file changed so recently may change again within one tick of the file system's clock. */
const SETTLED_MS = 2000;

export interface ScanOptions {
  readonly corpus: string;
  readonly maxFileBytes: number;
  readonly reader: FileReader;
  /** Names the code that analyses: other code makes every document new. */
  readonly analysis: string;
  /** Called once, when it is known how many bytes there are to read. */
  readonly pool: (bytes: number) => Promise<Pool>;
  /** Adds a language model's proposals to what the rules found; null for the rules alone. */
  readonly proposer: Proposer | null;
  readonly report: Report;
}

export interface ScanResult {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Brings the store's documents up to date with the folder. Safe to stop anywhere. */
export async function scan(store: StoreWriter, options: ScanOptions): Promise<ScanResult> {
  const { corpus, report } = options;
  const known = await store.files();
  const gone = new Set(known.keys());
  const work: CorpusFile[] = [];
  for await (const file of listFolder(corpus)) {
    gone.delete(file.path);
    const before = known.get(file.path);
    if (before !== undefined && before.size === file.size && before.mtime === file.mtime) {
      if (before.skipped !== null) {
        report({ kind: 'skipped', path: file.path, reason: before.skipped });
      }
    } else work.push(file);
  }
  const tally = { added: 0, changed: 0, removed: 0 };
  for (const path of gone) {
    tally.removed += (await store.documentsOf(path)).size;
    await store.removeFile(path);
  }
  const total = work.reduce((sum, file) => sum + file.size, 0);
  if (work.length === 0) return tally;

  const pool = await options.pool(total);
  const line = new AssemblyLine(store, pool, options.proposer);
  let done = 0;
  for (const file of work) {
    const started = Date.now();
    const before = await store.documentsOf(file.path);
    const left = new Set(before.keys());
    const tell = everySoOften(() =>
      report({ kind: 'progress', phase: 'read', done: done + read.position(), total }),
    );
    // A killed ingest has stored what it had analysed: that is passed over before it is even taken apart.
    const isKnown = (id: string, stamp: string): boolean => {
      tell();
      const known = before.get(id) === stampHash(stamp, options.analysis);
      if (known) left.delete(id);
      return known;
    };
    report({ kind: 'progress', phase: 'read', done, total });
    const read = await options.reader.read(corpus, file, options.maxFileBytes, isKnown);
    const old = known.get(file.path);
    const unchanged = read.hash !== null && read.hash === old?.hash;
    if (!unchanged) {
      for await (const document of read.documents) {
        const stamp = read.stamp() ?? JSON.stringify(document);
        const hash = stampHash(stamp, options.analysis);
        const stored = before.get(document.id);
        left.delete(document.id);
        if (stored === hash) continue;
        if (stored === undefined) tally.added += 1;
        else tally.changed += 1;
        await line.take(file.path, hash, document);
      }
      line.afterwards(async () => {
        for (const id of left) await store.removeDocument(id);
      });
      tally.removed += left.size;
    }
    const skipped = unchanged ? (old?.skipped ?? null) : read.skipped();
    // What could not be read at all may be readable next time without a newer date.
    const settled = read.hash !== null && file.mtime < started - SETTLED_MS;
    line.afterwards(() =>
      store.putFile({ ...file, mtime: settled ? file.mtime : -1, hash: read.hash, skipped }),
    );
    if (skipped !== null) report({ kind: 'skipped', path: file.path, reason: skipped });
    done += file.size;
  }
  await line.end();
  report({ kind: 'progress', phase: 'read', done: total, total });
  return tally;
}

type Entry =
  | { readonly file: string; readonly hash: string; readonly document: Document }
  /** Something to do once everything before it is stored. */
  | (() => Promise<void>);

/** Hands documents to the workers and stores what comes back, in the order they went in. */
class AssemblyLine {
  readonly #store: StoreWriter;
  readonly #pool: Pool;
  readonly #proposer: Proposer | null;
  #batch: Entry[] = [];
  #characters = 0;
  #sent = 0;
  readonly #running: Promise<void>[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(store: StoreWriter, pool: Pool, proposer: Proposer | null) {
    this.#store = store;
    this.#pool = pool;
    this.#proposer = proposer;
  }

  async take(file: string, hash: string, document: Document): Promise<void> {
    this.#batch.push({ file, hash, document });
    this.#characters += document.text.length;
    if (this.#characters < BATCH_CHARACTERS) return;
    this.#send();
    if (this.#running.length > this.#pool.size * 2) await this.#running.shift();
  }

  afterwards(step: () => Promise<void>): void {
    this.#batch.push(step);
  }

  async end(): Promise<void> {
    this.#send();
    await this.#last;
  }

  #send(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    const documents = batch.flatMap((entry) =>
      typeof entry === 'function' ? [] : [entry.document],
    );
    const analysed: Promise<AnalysedDocument[]> =
      documents.length === 0
        ? Promise.resolve([])
        : this.#pool.run(this.#sent++, { kind: 'analyse', documents });
    const proposer = this.#proposer;
    const before = this.#last;
    this.#last = (async () => {
      const found = await analysed;
      const results = proposer === null ? found : await eachOf(found, proposer);
      await before;
      let next = 0;
      for (const entry of batch) {
        if (typeof entry === 'function') await entry();
        else
          await this.#store.putDocument(
            entry.file,
            entry.hash,
            results[next++] as AnalysedDocument,
          );
      }
    })();
    // Awaited later: until then a failure must not count as unhandled.
    this.#last.catch(() => {});
    this.#running.push(this.#last);
  }
}

/** Documents asked about at the same time: a server's limits are low, its answers slow. */
const ASKED_AT_ONCE = 4;

async function eachOf(
  documents: readonly AnalysedDocument[],
  proposer: Proposer,
): Promise<AnalysedDocument[]> {
  const results: AnalysedDocument[] = [];
  for (let at = 0; at < documents.length; at += ASKED_AT_ONCE) {
    const some = documents.slice(at, at + ASKED_AT_ONCE);
    results.push(...(await Promise.all(some.map((one) => proposer.propose(one)))));
  }
  return results;
}

/** Names what a document was made of, and by which code. */
function stampHash(stamp: string, analysis: string): string {
  return createHash('sha256').update(analysis).update(stamp).digest('base64');
}

/** Between two reports of how far an archive is read. */
const REPORT_MS = 250;

function everySoOften(tell: () => void): () => void {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < REPORT_MS) return;
    last = now;
    tell();
  };
}
