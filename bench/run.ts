/**
 * Figures of the index on this machine: `npm run bench -- [--passages 100000] [--keep]`, and of
 * the chat platforms under load: `npm run bench -- chat` (see `chat/run.ts`); of a shared store: `npm run bench -- store`.
 * Prints one table; nothing here is part of the tests.
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
  options: { passages: { type: 'string', default: '100000' }, keep: { type: 'boolean' } },
});
const wanted = Number(values.passages);
if (!Number.isInteger(wanted) || wanted < 100) {
  process.stderr.write(
    `--passages is "${values.passages}", but must be a whole number from 100.\n`,
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

const work = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
try {
  const corpus = join(work, 'corpus');
  const data = join(work, 'data');
  mkdirSync(corpus);
  process.stderr.write(`making ${wanted} passages in ${work}\n`);
  const made = await makeCorpus(join(corpus, 'news.jsonl'), wanted, root);
  const job = join(work, 'job.json');
  writeFileSync(job, JSON.stringify({ data, queries: made.queries }));

  const folders = ['--corpus', corpus, '--data', data];
  const built = await run(['src/cli/main.ts', 'ingest', ...folders]);
  const disk = readdirSync(data).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
  const measure = async (name: string) =>
    JSON.parse((await run(['bench/retrieval/measure.ts', name, job])).output) as Record<
      string,
      number
    >;
  const search = await measure('search');
  const recall = await measure('recall');
  const peer = await measure('peer');
  writeFileSync(
    join(corpus, 'one-more.txt'),
    'Une ministre a reçu hier un ambassadeur à Bruxelles. '.repeat(8),
  );
  const again = await run([
    'src/cli/main.ts',
    'search',
    '--json',
    ...folders,
    'ambassadeur à Bruxelles',
  ]);
  const seeds = join(root, '..', 'shared', 'seeds');
  const small = existsSync(seeds) ? seeds : join(root, 'corpus');
  const first = await run([
    'src/cli/main.ts',
    'ask',
    ...['--corpus', small, '--data', join(work, 'small')],
    'Qui a rencontré Lavrov ?',
  ]);

  const n = (value: number | undefined, digits = 0) =>
    (value ?? Number.NaN).toLocaleString('en', {
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    });
  const rows: [string, string, string][] = [
    [
      'ingest, HNSW included',
      `${n(made.passages / built.seconds)} passages/s (${n(built.seconds, 1)} s)`,
      '≥ 1,500/s',
    ],
    ['ingest, peak memory', `${n(built.peak)} MB`, '< 1,500 MB'],
    ['index on disk', `${n(disk / 1e6)} MB`, ''],
    ['start from ready index', `${n(search.ready, 2)} s`, '< 2 s'],
    ['search, warm, p50', `${n(search.p50, 2)} ms`, '< 10 ms'],
    ['search, warm, p99', `${n(search.p99, 2)} ms`, '< 40 ms'],
    ['search, memory', `${n(search.rss)} MB`, '< 1,500 MB'],
    ['HNSW recall@10 against exact', n(recall.recall, 3), '≥ 0.95'],
    ['HNSW alone, p50 / p99', `${n(recall.p50, 2)} / ${n(recall.p99, 2)} ms`, ''],
    ['one more file: ingest and search', `${n(again.seconds, 2)} s`, ''],
    ['seed texts, from nothing to an answer', `${n(first.seconds, 2)} s`, '< 3 s'],
    ['MiniSearch fuzzy: index', `${n(peer.rate)} passages/s`, ''],
    ['MiniSearch fuzzy: p50 / p99', `${n(peer.p50, 2)} / ${n(peer.p99, 2)} ms`, ''],
    ['MiniSearch fuzzy: memory', `${n(peer.rss)} MB`, ''],
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  process.stdout.write(
    `${n(made.passages)} passages of ${n(made.words)} words in ${n(made.documents)} documents · ${machine}\n`,
  );
  for (const row of rows) {
    process.stdout.write(
      `${row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
} finally {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
