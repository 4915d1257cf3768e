/**
 * Figures of the index on this machine, at several sizes and how they grow, in the data folder and in PostgreSQL:
 * `npm run bench -- [--passages 10000,100000,1000000] [--only folder|postgres] [--peers FOLDER] [--keep]`; a million
 * takes an hour. PostgreSQL is the machine's own server, started for the time being, which finds by words alone, or
 * the empty database that `--store postgres://…` names, with pgvector. Other engines over the same passages follow
 * up to `--peers-to` passages; those that are no dependencies are taken from the folder of `--peers` where they were
 * installed: `npm install --prefix FOLDER @orama/orama @lancedb/lancedb`.
 * Of the chat platforms under load: `npm run bench -- chat` (see `chat/run.ts`).
 * Prints tables in Markdown; nothing here is part of the tests.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { SharedStore } from '../src/retrieval/openStore.ts';
import { serverPrograms, startPostgres, type TestServer } from '../test/support/postgres.ts';
import { type Made, makeCorpus } from './retrieval/corpus.ts';
import { type Figures, slope } from './retrieval/figures.ts';
import { peers } from './retrieval/peers.ts';

if (process.argv[2] === 'chat') {
  process.argv.splice(2, 1);
  await import('./chat/run.ts');
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000,100000' },
    only: { type: 'string' },
    store: { type: 'string' },
    peers: { type: 'string' },
    'peers-to': { type: 'string', default: '100000' },
    keep: { type: 'boolean' },
  },
});
const sizes = values.passages.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
  process.stderr.write(
    `--passages is "${values.passages}", but must be whole numbers from 100, with commas between.\n`,
  );
  process.exit(2);
}

interface Ran {
  readonly seconds: number;
  readonly output: string;
  /** Largest resident memory, in MB. */
  readonly peak: number;
}

/** Runs a program of the checkout and watches its memory. */
function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const timer = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    try {
      const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
      if (found) peak = Math.max(peak, Number(found[1]) / 1000);
    } catch {
      // It has just ended, or this is no Linux.
    }
  }, 200);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, output, peak });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

/** One line of the table: a figure at every size. */
interface Row {
  readonly name: string;
  readonly unit: string;
  readonly digits?: number;
  readonly wanted?: string;
}

const rows = {
  rate: { name: 'ingest, everything on', unit: 'passages/s', wanted: '≥ 2,000' },
  peak: { name: 'ingest, peak memory', unit: 'MB' },
  disk: { name: 'index on disk', unit: 'MB' },
  unchanged: { name: 'ingest of an unchanged corpus', unit: 's', digits: 1, wanted: '< 60' },
  ready: { name: 'start from a ready index, search', unit: 's', digits: 2 },
  p50: { name: 'search, p50', unit: 'ms', digits: 2, wanted: '< 10' },
  p99: { name: 'search, p99', unit: 'ms', digits: 2, wanted: '< 40' },
  found: { name: 'words found in the first ten', unit: '', digits: 3 },
  misspelt: { name: 'the same with a letter left out', unit: '', digits: 3 },
  rss: { name: 'search, memory', unit: 'MB', wanted: '< 1,500' },
  hnsw50: { name: 'HNSW alone, p50', unit: 'ms', digits: 2 },
  hnsw99: { name: 'HNSW alone, p99', unit: 'ms', digits: 2 },
  recall: { name: 'HNSW recall@10 against exact', unit: '', digits: 3, wanted: '≥ 0.95' },
  meetings: { name: 'meetings in the register', unit: '' },
  linked: { name: 'register made at start', unit: 's', digits: 1 },
  registerRss: { name: 'memory with it', unit: 'MB' },
  first: { name: 'one more text, the first', unit: 's', digits: 2 },
  more: { name: 'one more text, later ones', unit: 's', digits: 2, wanted: '< 2' },
  moreCpu: { name: 'the same, processor time here', unit: 's', digits: 2 },
} satisfies Record<string, Row>;

const peerRows = {
  rate: { name: 'indexed', unit: 'passages/s' },
  p50: { name: 'p50', unit: 'ms', digits: 2 },
  p99: { name: 'p99', unit: 'ms', digits: 2 },
  rss: { name: 'memory', unit: 'MB' },
  found: { name: 'found', unit: '', digits: 2 },
  misspelt: { name: 'found, a letter left out', unit: '', digits: 2 },
} satisfies Record<string, Row>;

interface Measured {
  readonly size: number;
  readonly figures: Figures;
}

interface Place {
  readonly name: string;
  /** Where the index of a size is; null: in the data folder. */
  shared(): Promise<SharedStore | null>;
}

/** One step in a process of its own. */
async function step(name: string, job: string, which = ''): Promise<Figures> {
  process.stderr.write(`${name} ${which} ${job}\n`);
  const { output } = await run(['bench/retrieval/measure.ts', name, job, which]);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Figures;
}

/** Everything at one size in one store. */
async function measured(
  { queries, passages }: Made,
  corpus: string,
  data: string,
  shared: SharedStore | null,
): Promise<Figures> {
  const job = `${data}.json`;
  writeFileSync(
    job,
    JSON.stringify({ corpus, data, shared, queries, peers: values.peers ?? null }),
  );
  const ingest = ['src/cli/main.ts', 'ingest', '--corpus', corpus, '--data', data];
  const environment =
    shared === null
      ? { ENTREVUE_STORE: '' }
      : { ENTREVUE_STORE: shared.address, ENTREVUE_STORE_VECTORS: shared.vectors };
  process.stderr.write(`ingest of ${corpus} into ${shared?.address ?? data}\n`);
  const built = await run(ingest, environment);
  const disk = shared === null ? folderSize(data) : await databaseSize(shared.address);
  const again = await run(ingest, environment);
  return {
    rate: passages / built.seconds,
    peak: built.peak,
    disk: disk / 1e6,
    unchanged: again.seconds,
    ...(await step('search', job)),
    ...(shared === null ? await step('recall', job) : {}),
    ...(await step('questions', job)),
    ...(await step('more', job)),
  };
}

const folderSize = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

async function databaseSize(address: string): Promise<number> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<{ size: string }>(
    'SELECT pg_database_size(current_database()) AS size',
  );
  await client.end();
  return Number(rows[0]?.size);
}

const n = (value: number | undefined, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

/** A store at every size: a line a figure. */
function table(name: string, all: readonly Measured[]): string {
  const asked = Object.keys(all[0]?.figures ?? {}).filter((key) => key.startsWith('ask '));
  const shown: [string, Row][] = [
    ...Object.entries<Row>(rows),
    ...asked.map((key): [string, Row] => [key, { name: key, unit: 'ms', digits: 1 }]),
  ];
  const lines = shown.flatMap(([key, { name: row, unit, digits = 0, wanted = '' }]) => {
    const points = all.flatMap(({ size, figures }) => {
      const value = figures[key];
      return value === undefined ? [] : [[size, value] as const];
    });
    if (points.length === 0) return [];
    const grows = points.length > 1 && unit !== '' ? `N^${n(slope(points), 2)}` : '';
    const cells = all.map(({ figures }) => `${n(figures[key], digits)} ${unit}`.trim());
    return [line([row, ...cells, grows, wanted])];
  });
  return [
    line([name, ...all.map(({ size }) => `${n(size)} passages`), 'grows as', 'wanted']),
    line(['---', ...all.map(() => '---:'), '---', '---']),
    ...lines,
  ].join('');
}

function peerTable(size: number, figures: Readonly<Record<string, Figures>>): string {
  const keys = Object.entries<Row>(peerRows);
  return [
    line([`${n(size)} passages`, ...keys.map(([, { name }]) => name)]),
    line(['---', ...keys.map(() => '---:')]),
    ...Object.entries(figures).map(([name, row]) =>
      line([
        name,
        ...keys.map(([key, { unit, digits }]) => `${n(row[key], digits)} ${unit}`.trim()),
      ]),
    ),
  ].join('');
}

const work = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
let server: TestServer | null = null;
try {
  const places: Place[] = [];
  if (values.only !== 'postgres')
    places.push({ name: 'data folder', shared: () => Promise.resolve(null) });
  if (values.only !== 'folder') {
    const { store } = values;
    if (store !== undefined) {
      if (sizes.length > 1) throw new Error('--store names one database, so --passages one size');
      places.push({
        name: 'PostgreSQL with pgvector',
        shared: async () => ({ address: store, vectors: 'pgvector' }),
      });
    } else if (serverPrograms() !== null) {
      const started = await startPostgres(['shared_buffers=1GB']);
      server = started;
      places.push({
        name: 'PostgreSQL, words alone',
        shared: async () => ({ address: await started.newDatabase(), vectors: 'none' }),
      });
    }
  }
  process.stdout.write(
    `${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.version}\n`,
  );
  const all = new Map<string, Measured[]>();
  for (const size of sizes) {
    const corpus = join(work, `corpus-${size}`);
    mkdirSync(corpus);
    process.stderr.write(`making ${size} passages in ${work}\n`);
    const made = await makeCorpus(join(corpus, 'news.jsonl'), size, root);
    for (const { name, shared } of places) {
      const data = join(work, `${name.split(' ')[0]}-${size}`);
      const figures = await measured(made, corpus, data, await shared());
      all.set(name, [...(all.get(name) ?? []), { size: made.passages, figures }]);
      process.stdout.write(`\n${table(name, all.get(name) ?? [])}`);
    }
    if (size > Number(values['peers-to']) || values.only === 'postgres') continue;
    const beside: Record<string, Figures> = {};
    for (const [name, list] of all) beside[`Entrevue, ${name}`] = list.at(-1)?.figures ?? {};
    for (const [which, { name, elsewhere }] of Object.entries(peers)) {
      if (elsewhere !== undefined && values.peers === undefined) continue;
      beside[name] = await step('peer', join(work, `data-${size}.json`), which);
    }
    process.stdout.write(`\n${peerTable(made.passages, beside)}`);
  }
  const seeds = join(root, '..', 'shared', 'seeds');
  const small = existsSync(seeds) ? seeds : join(root, 'corpus');
  const answered = await run([
    'src/cli/main.ts',
    'ask',
    ...['--corpus', small, '--data', join(work, 'small')],
    'Qui a rencontré Lavrov ?',
  ]);
  process.stdout.write(
    `\nA few texts, from nothing to an answer: ${n(answered.seconds, 2)} s (wanted: < 3)\n`,
  );
} finally {
  await server?.stop();
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
