/** Walks through the built program as a newcomer would: index, ask, look up, talk. Run after the build. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'entrevue-walk-'));
/** Above this many bytes an ingest starts worker threads (src/ingest/ingest.ts). */
const MUCH = 600_000;

function must(holds, what) {
  if (!holds) throw new Error(`the built program: ${what}`);
}

function entrevue(...args) {
  const output = execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output.trim();
}

try {
  must(entrevue('--help').includes('ingest'), 'prints no help');

  const small = ['--corpus', join(root, 'corpus'), '--data', join(work, 'small')];
  entrevue('ingest', ...small);
  const answer = JSON.parse(entrevue('ask', '--json', ...small, 'Qui a rencontré Lavrov ?'));
  must(answer.status === 'answered', 'does not answer over corpus/');
  must(answer.citations.length > 0, 'answers without a citation');
  for (const { documentId, start, end, quote } of answer.citations) {
    const text = readFileSync(join(root, 'corpus', documentId), 'utf8');
    must(text.slice(start, end) === quote, `${documentId} ${start}-${end} is not "${quote}"`);
  }
  must(entrevue('meetings', '--json', ...small).split('\n').length > 3, 'has no register');

  // The same texts often enough that worker threads take part.
  const texts = readdirSync(join(root, 'corpus'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(join(root, 'corpus', name), 'utf8'));
  const lines = [];
  for (let bytes = 0, n = 0; bytes < MUCH * 1.2; n++) {
    const text = texts[n % texts.length];
    lines.push(JSON.stringify({ id: `t${n}`, text, title: `Text ${n}` }));
    bytes += text.length;
  }
  const large = join(work, 'corpus');
  mkdirSync(large);
  writeFileSync(join(large, 'many.jsonl'), `${lines.join('\n')}\n`);
  const many = ['--corpus', large, '--data', join(work, 'large')];
  must(entrevue('ingest', ...many).includes(String(lines.length)), 'indexes with threads wrongly');
  must(entrevue('search', '--json', ...many, 'missiles S-400').includes('documentId'), 'no hits');

  // Without a token `start` opens a conversation, here fed from a pipe.
  const env = { ...process.env, ENTREVUE_DATA: join(work, 'small'), ENTREVUE_CORPUS: small[1] };
  const talk = spawnSync(process.execPath, [join(root, 'dist/main.js')], {
    cwd: work,
    env,
    encoding: 'utf8',
    input: 'Qui a rencontré Lavrov ?\n:quit\n',
    timeout: 120_000,
  });
  must(talk.status === 0, `start ended with ${talk.status}: ${talk.stderr}`);
  must(talk.stdout.includes('[1]'), 'the conversation gives no cited answer');

  // The pages find their style in the built program, too.
  const site = spawn(process.execPath, [
    join(root, 'dist/cli/main.js'),
    'serve',
    '--port',
    '0',
    ...small,
  ]);
  try {
    const base = await new Promise((resolve, reject) => {
      let said = '';
      site.stderr.on('data', (part) => {
        said += part;
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said);
        if (found) resolve(found[0]);
      });
      site.once('close', () => reject(new Error(`serve ended: ${said}`)));
    });
    const page = await (await fetch(`${base}/`)).text();
    const [, style] = /rel="stylesheet" href="([^"]+)"/u.exec(page) ?? [];
    must((await fetch(base + style)).ok, 'serves pages without style');
  } finally {
    site.kill();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
