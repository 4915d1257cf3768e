/** Archives far larger than the memory that reading them may take, and ingests of them that are killed. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/retrieval/store/database.ts';
import { mailbox, message, page, response } from '../documents/archives.ts';
import { article, entrevue, put, temporaryFolder } from '../support/corpusFolder.ts';

const MB = 1024 * 1024;
const SIZE = 300 * MB;
const TEXTS = 30;

/** Writes a file of this size, of parts; the last ones are small. */
function fill(path: string, part: (n: number) => Uint8Array): void {
  const file = openSync(path, 'w');
  let size = 0;
  for (let n = 0; size < SIZE; n++) size += writeSync(file, part(n));
  closeSync(file);
}

const noise = randomBytes(5 * MB);
const base64 = `${noise.toString('base64').replaceAll(/.{76}/gu, '$&\n')}\n`;
const picture = { 'Content-Type': 'image/jpeg' };
const address = (n: number) => `https://val.example/${n}`;
/** A text only in every second part, as far as there are texts. */
const told = (n: number) => (n % 2 === 0 && n / 2 < TEXTS ? n / 2 : null);

const archives: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'a.warc': (n) => {
    const text = told(n);
    return text === null
      ? response(address(n), noise, picture)
      : response(address(n), page(`Texte ${text}`, article(text)));
  },
  'a.warc.gz': (n) => gzipSync(archives['a.warc']?.(n) ?? '', { level: 1 }),
  'a.mbox': (n) => {
    const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`;
    const words = part('text/plain; charset=utf-8', article(told(n) ?? 0));
    const file = part('image/jpeg\nContent-Transfer-Encoding: base64', base64);
    const headers = { 'Message-ID': `<${n}@x>`, 'Content-Type': 'multipart/mixed; boundary=b' };
    const body = told(n) === null ? file : words;
    return Buffer.from(mailbox(message(headers, `${body}--b--`)));
  },
  'a.jsonl': (n) => {
    const text = told(n);
    const record = text === null ? { raw: base64 } : { id: n, text: article(text) };
    return Buffer.from(`${JSON.stringify(record)}\n`);
  },
  'a.rss': (n) => {
    const text = told(n);
    const item =
      text === null
        ? `<item><guid>${n}</guid><enclosure><![CDATA[${base64}</item>]]></enclosure></item>`
        : `<item><guid>${n}</guid><description>${article(text)}</description></item>`;
    return Buffer.from(n === 0 ? `<rss><channel><title>Le Val</title>${item}` : item);
  },
};

/** Ingests in a process of its own, and tells the most memory that it had. */
function ingestApart(corpus: string, data: string): Promise<{ documents: number; peak: number }> {
  const script = `
    const { ingest } = await import(${JSON.stringify(new URL('../../src/ingest/ingest.ts', import.meta.url).href)});
    const [corpus, data] = process.argv.slice(-2);
    const { documents } = await ingest({ corpus, data, embedder: null, maxFileBytes: ${16 * MB}, verify: false, threads: 1, report() {} });
    console.log(JSON.stringify({ documents, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script, corpus, data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`it ended with ${code}`)),
    );
  });
}

describe('an archive of 300 MB', { timeout: 600_000 }, () => {
  let small = 0;
  it('is read in the memory that a small one takes', async () => {
    const corpus = temporaryFolder();
    const lines = Array.from({ length: TEXTS }, (_, n) => JSON.stringify({ text: article(n) }));
    put(corpus, 'a.jsonl', lines.join('\n'));
    small = (await ingestApart(corpus, join(temporaryFolder(), 'index'))).peak;
    expect(small).toBeGreaterThan(50);
  });

  it.each(Object.keys(archives))('%s', async (name) => {
    const corpus = temporaryFolder();
    fill(join(corpus, name), archives[name] as (n: number) => Uint8Array);
    const { documents, peak } = await ingestApart(corpus, join(temporaryFolder(), 'index'));
    expect(documents).toBe(TEXTS);
    // A record of some megabytes a few times over, never the archive.
    expect(peak).toBeLessThan(small + 250);
  });
});

describe('an ingest of an archive that is killed', { timeout: 600_000 }, () => {
  it('goes on where it stopped', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    const pages = Array.from({ length: 180 }, (_, n) =>
      gzipSync(
        response(address(n), page(`Texte ${n}`, ...[0, 1, 2, 3].map((more) => article(n + more)))),
      ),
    );
    put(corpus, 'a.warc.gz', Buffer.concat(pages));
    const folders = ['--corpus', corpus, '--data', data];
    const stored = (): number => {
      try {
        const database = new Database(join(data, 'entrevue.db'), { readonly: true });
        try {
          const row = database.prepare('SELECT count(*) AS n FROM documents').get();
          return (row as { n: number }).n;
        } finally {
          database.close();
        }
      } catch {
        // It is not there yet.
        return 0;
      }
    };
    await entrevue(['ingest', ...folders], () => stored() > 20);
    const before = stored();
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(180);
    const { code, stdout, stderr } = await entrevue(['ingest', ...folders, '--json']);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 180, added: 180 - before, changed: 0 });
  });
});
