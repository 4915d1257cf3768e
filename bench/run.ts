/**
 * Figures of the index on this machine, at several sizes and how they grow:
 * `npm run bench -- [--passages 10000,100000,1000000] [--keep]`, a million takes a night; and of
 * the chat platforms under load: `npm run bench -- chat` (see `chat/run.ts`); of a shared store: `npm run bench -- store`.
 * Prints one table in Markdown; nothing here is part of the tests.
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
import { makeCorpus } from './retrieval/corpus.ts';

if (process.argv[2] === 'store') {
  process.argv.splice(2, 1);
  await import('./store/run.ts');
  process.exit();
}
if (process.argv[2] === 'chat') {
  process.argv.splice(2, 1);
  await import('./chat/run.ts');
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000,100000' },
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
function run(args: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
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
  rss: { name: 'search, memory', unit: 'MB', wanted: '< 1,500' },
  hnsw50: { name: 'HNSW alone, p50', unit: 'ms', digits: 2 },
  hnsw99: { name: 'HNSW alone, p99', unit: 'ms', digits: 2 },
  recall: { name: 'HNSW recall@10 against exact', unit: '', digits: 3, wanted: '≥ 0.95' },
  linked: { name: 'register made at start', unit: 's', digits: 1 },
  first: { name: 'one more text, the first', unit: 's', digits: 2 },
  more: { name: 'one more text, later ones', unit: 's', digits: 2, wanted: '< 2' },
  moreCpu: { name: 'the same, processor time', unit: 's', digits: 2 },
  miniRate: { name: 'MiniSearch fuzzy: index', unit: 'passages/s' },
  mini50: { name: 'MiniSearch fuzzy: p50', unit: 'ms', digits: 2 },
  mini99: { name: 'MiniSearch fuzzy: p99', unit: 'ms', digits: 2 },
  miniRss: { name: 'MiniSearch fuzzy: memory', unit: 'MB' },
} satisfies Record<string, Row>;

type Figures = Record<string, number>;

/** Everything at one size, each measurement in a process of its own. */
async function measured(size: number, work: string): Promise<{ size: number; figures: Figures }> {
  const corpus = join(work, `corpus-${size}`);
  const data = join(work, `data-${size}`);
  mkdirSync(corpus);
  process.stderr.write(`making ${size} passages in ${work}\n`);
  const made = await makeCorpus(join(corpus, 'news.jsonl'), size, root);
  const job = join(work, `job-${size}.json`);
  writeFileSync(job, JSON.stringify({ corpus, data, queries: made.queries }));
  const ingest = ['src/cli/main.ts', 'ingest', '--corpus', corpus, '--data', data];
  const built = await run(ingest);
  const disk = readdirSync(data).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
  const again = await run(ingest);
  const step = async (name: string) => {
    process.stderr.write(`${size}: ${name}\n`);
    const { output } = await run(['bench/retrieval/measure.ts', name, job]);
    return JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Figures;
  };
  const peer = await step('peer');
  const exact = await step('recall');
  const figures: Figures = {
    rate: made.passages / built.seconds,
    peak: built.peak,
    disk: disk / 1e6,
    unchanged: again.seconds,
    ...(await step('search')),
    recall: exact.recall ?? Number.NaN,
    hnsw50: exact.p50 ?? Number.NaN,
    hnsw99: exact.p99 ?? Number.NaN,
    ...(await step('questions')),
    ...(await step('more')),
    miniRate: peer.rate ?? Number.NaN,
    mini50: peer.p50 ?? Number.NaN,
    mini99: peer.p99 ?? Number.NaN,
    miniRss: peer.rss ?? Number.NaN,
  };
  return { size: made.passages, figures };
}

/** Slope of a line through the logarithms: 1 grows with the corpus, 0 not at all. */
function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

const n = (value: number | undefined, digits = 0) =>
  (value ?? Number.NaN).toLocaleString('en', {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });

const work = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
try {
  const all: Awaited<ReturnType<typeof measured>>[] = [];
  for (const size of sizes) all.push(await measured(size, work));
  const seeds = join(root, '..', 'shared', 'seeds');
  const small = existsSync(seeds) ? seeds : join(root, 'corpus');
  const answered = await run([
    'src/cli/main.ts',
    'ask',
    ...['--corpus', small, '--data', join(work, 'small')],
    'Qui a rencontré Lavrov ?',
  ]);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  const asked = Object.keys(all[0]?.figures ?? {}).filter((key) => key.startsWith('ask '));
  const table: [string, Row][] = [
    ...Object.entries(rows),
    ...asked.map((key): [string, Row] => [key, { name: key, unit: 'ms', digits: 1 }]),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`${machine}\n\n`);
  process.stdout.write(
    line(['', ...all.map(({ size }) => `${n(size)} passages`), 'grows as', 'wanted']),
  );
  process.stdout.write(line(['---', ...all.map(() => '---:'), '---', '---']));
  for (const [key, { name, unit, digits = 0, wanted = '' }] of table) {
    const points = all.map(({ size, figures }) => [size, figures[key] ?? Number.NaN] as const);
    const grows = points.length > 1 && unit !== '' ? `N^${n(slope(points), 2)}` : '';
    const cells = points.map(([, value]) => `${n(value, digits)} ${unit}`.trim());
    process.stdout.write(line([name, ...cells, grows, wanted]));
  }
  process.stdout.write(
    `\nA few texts, from nothing to an answer: ${n(answered.seconds, 2)} s (wanted: < 3)\n`,
  );
} finally {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
