/**
 * Drives each chat platform's local server while an ingest runs, and prints a table:
 * `npm run bench -- chat [texts] [questions] [chats] [questions a minute]`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { assemble } from '../../src/app/assemble.ts';
import { readSettings } from '../../src/config.ts';
import { benchArticle, benchQuestions } from './corpus.ts';
import { driveDiscord } from './discord.ts';
import type { ChatResult, Drive } from './load.ts';
import { driveTelegram } from './telegram.ts';

const [texts = 300, questions = 500, chats = 50, perMinute = 500] = process.argv
  .slice(2)
  .map(Number);
/** One text in this many comes while questions are asked. */
const late = 4;

const folder = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
const settings = readSettings({
  ENTREVUE_CORPUS: join(folder, 'corpus'),
  ENTREVUE_DATA: join(folder, 'data'),
});
mkdirSync(settings.corpus);
const put = (from: number, to: number) => {
  for (let index = from; index < to; index++) {
    const { name, text } = benchArticle(index);
    writeFileSync(join(settings.corpus, name), text);
  }
};
const early = Math.ceil(texts * (1 - 1 / late));
put(0, early);
const assembly = await assemble(settings);
await assembly.ingest(() => {});
await assembly.prepare();

const load = { questions, chats, perMinute, texts: benchQuestions(96) };
const results: ChatResult[] = [];
const drives: readonly Drive[] = [driveDiscord, driveTelegram];
let next = early;
for (const drive of drives) {
  let ingests = 0;
  const watch = assembly.watch(1, {
    report: () => {},
    updated: () => ingests++,
    failed: (error) => process.stderr.write(`ingest failed: ${String(error)}\n`),
  });
  // New texts keep coming, so that an ingest runs most of the time.
  const share = Math.max(1, Math.floor((texts - early) / (drives.length * 8)));
  const timer = setInterval(
    () => {
      put(next, next + share);
      next += share;
    },
    (questions / perMinute) * 7500,
  );
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  results.push(await drive(assembly, load));
  stalls.disable();
  clearInterval(timer);
  await watch.stop();
  const longest = Math.round(stalls.max / 1e6);
  process.stderr.write(
    `${ingests} ingests meanwhile; the event loop stood still ${longest} ms at most\n`,
  );
}
assembly.close();
rmSync(folder, { recursive: true, force: true });

process.stdout.write(
  `${texts} texts; ${questions} questions from ${chats} chats, ${perMinute} a minute\n\n`,
);
process.stdout.write('platform   asked  lost  disordered  broken  p50 ms  p99 ms  calls/s\n');
for (const one of results) {
  const cells = [
    one.platform.padEnd(9),
    String(one.asked).padStart(6),
    String(one.lost).padStart(5),
    String(one.disordered).padStart(11),
    String(one.broken.length).padStart(7),
    one.p50.toFixed(1).padStart(7),
    one.p99.toFixed(1).padStart(7),
    String(one.mostPerSecond).padStart(8),
  ];
  process.stdout.write(`${cells.join(' ')}\n`);
  for (const rule of one.broken) process.stdout.write(`  broken: ${rule}\n`);
}
process.exit(0);
