/** Archives of many texts: web archives and mailboxes, whole, damaged and hostile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';
import { mailbox, message, page, response, warcRecord } from './archives.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrevue-archives-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, content: Uint8Array | string, max = MAX_FILE_BYTES) {
  writeFileSync(join(folder, path), content);
  const reading = await readCorpusFile(folder, { path }, max, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { documents, skipped: reading.skipped(), position: reading.position() };
}

const texts = (documents: readonly Document[]) => documents.map(({ text }) => text);
const FIRST = 'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande.';
const SECOND = 'Les deux élus se sont quittés sans rien signer, selon l’entourage de la préfète.';
const URL = 'https://val.example/digue';

describe('web archives', () => {
  it.each([
    ['a.warc.gz', true],
    ['a.warc', false],
  ])('%s as another program writes it: pages, and nothing else', async (path, gzip) => {
    const html = page('La digue', FIRST, SECOND);
    const records = [
      WARCRecord.createWARCInfo({ filename: path }, { software: 'crawl' }),
      written('request', URL, 'GET /digue HTTP/1.1', {}, ''),
      written('response', URL, 'HTTP/1.1 200 OK', { 'Content-Type': 'text/html' }, html),
      written('response', `${URL}.png`, 'HTTP/1.1 200 OK', { 'Content-Type': 'image/png' }, 'x'),
      written('response', `${URL}/no`, 'HTTP/1.1 404 No', { 'Content-Type': 'text/html' }, html),
      written('resource', `${URL}.txt`, '', {}, SECOND, { 'Content-Type': 'text/plain' }),
    ];
    const parts: Uint8Array[] = [];
    for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }));
    const { documents, skipped } = await read(path, Buffer.concat(parts));
    expect(skipped).toBeNull();
    expect(documents.map(({ title, url, published }) => ({ title, url, published }))).toEqual([
      { title: 'La digue', url: URL, published: null },
      { title: null, url: `${URL}.txt`, published: null },
    ]);
    expect(documents[0]?.text).toContain(`${FIRST}\n\n${SECOND}`);
    expect(documents[1]?.text).toBe(SECOND);
  });

  it('ids stay when the archive is written anew in another order', async () => {
    const one = response(URL, page('Un', FIRST));
    const other = response(`${URL}/2`, page('Deux', SECOND));
    const before = await read('a.warc', Buffer.concat([one, other]));
    const after = await read('a.warc', Buffer.concat([other, one]));
    const ids = before.documents.map(({ id }) => id);
    expect(after.documents.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(ids[0]).toMatch(/^a\.warc#[A-Za-z0-9]{16}$/u);
  });

  it('the date is that of the page, never that of the fetching', async () => {
    const html = page('La digue', 'Publié le 3 mai 2022', FIRST, SECOND);
    const { documents } = await read('a.warc', response(URL, html));
    expect(documents[0]?.published?.date).toBe('2022-05-03');
  });

  const packed = Buffer.from(page('La digue', FIRST, SECOND));
  const chunked = Buffer.concat([
    Buffer.from(`${(40).toString(16)}\r\n`),
    packed.subarray(0, 40),
    Buffer.from(`\r\n${(packed.length - 40).toString(16)};x=1\r\n`),
    packed.subarray(40),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
  it.each<[string, Readonly<Record<string, string>>, Uint8Array]>([
    ['in chunks', { 'Transfer-Encoding': 'chunked' }, chunked],
    ['in chunks put together already', { 'Transfer-Encoding': 'chunked' }, packed],
    ['as gzip', { 'Content-Encoding': 'gzip' }, gzipSync(packed)],
    ['as gzip unpacked already', { 'Content-Encoding': 'gzip' }, packed],
    ['as deflate', { 'Content-Encoding': 'deflate' }, deflateSync(packed)],
    ['as brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(packed)],
    [
      'in Latin-1, which only the server says',
      { 'Content-Type': 'text/html; charset=ISO-8859-1' },
      Buffer.from(page('La digue', FIRST, SECOND.replace('’', "'")), 'latin1'),
    ],
  ])('a page sent %s', async (_, fields, body) => {
    const { documents, skipped } = await read('a.warc', response(URL, body, fields));
    expect(skipped).toBeNull();
    expect(documents[0]?.text).toContain(FIRST);
  });

  const good = response(`${URL}/good`, page('Suite', SECOND));
  const bomb = gzipSync(Buffer.alloc(40_000_000));
  it.each<[string, Uint8Array, string, number]>([
    ['a length too short', claimed(-30), 'record 1: its length is not the one it says', 1],
    ['a length far too long', claimed(10_000_000), 'record 1: the archive ends in the middle', 0],
    ['no length', claimed(Number.NaN), 'record 1: no record where one should begin', 1],
    ['rubbish between records', Buffer.from('rubbish\r\n\r\n'), 'record 2: no record where', 2],
    ['a bomb', response(URL, bomb, { 'Content-Encoding': 'gzip' }), 'it unpacks to more than', 1],
    ['a packing nobody knows', response(URL, 'x', { 'Content-Encoding': 'zstd' }), '"zstd"', 1],
    ['a binary', response(URL, 'a\0\0\0b'), 'record 1: binary content', 1],
    ['an empty page', response(URL, ''), 'record 1: empty', 1],
    ['a page over the limit', response(URL, `<p>${'x'.repeat(2_000_000)}`), 'longer than', 1],
  ])('%s costs what it must, in words', async (name, bytes, reason, left) => {
    const first = name.startsWith('rubbish') ? response(URL, page('Un', FIRST)) : Buffer.alloc(0);
    const archive = Buffer.concat([first, bytes, good]);
    for (const content of [archive, gzipSync(archive)]) {
      const { documents, skipped } = await read('a.warc.gz', content, 1_000_000);
      expect(skipped).toContain(reason);
      expect(documents).toHaveLength(left);
    }
  });

  it.each<[string, (gz: Buffer) => Uint8Array, string]>([
    ['cut short', (gz) => gz.subarray(0, gz.length - 40), 'ends in the middle'],
    ['damaged', (gz) => Buffer.from(gz).fill(0xff, gz.length - 3000), ''],
    ['with rubbish behind', (gz) => Buffer.concat([gz, Buffer.alloc(50_000, 7)]), 'is damaged'],
    ['with zeros behind', (gz) => Buffer.concat([gz, Buffer.alloc(50_000)]), ''],
  ])('gzip %s: the records before it are read', async (name, harm, reason) => {
    const members = Array.from({ length: 40 }, (_, n) => {
      const words = Array.from({ length: 400 }, (_, w) => ((n * 400 + w) * 7919).toString(36));
      return gzipSync(
        response(`${URL}/${n}`, page(`N ${n}`, FIRST), { 'X-Filler': words.join('') }),
      );
    });
    const { documents, skipped } = await read('a.warc.gz', harm(Buffer.concat(members)));
    expect(documents.length).toBeGreaterThanOrEqual(30);
    if (name === 'with zeros behind') expect(skipped).toBeNull();
    else expect(skipped).toContain(reason);
  });

  it('gzip that unpacks to far more than its size is given up', async () => {
    const zeros = gzipSync(Buffer.alloc(200_000_000));
    const { documents, skipped } = await read('a.warc.gz', Buffer.concat([gzipSync(good), zeros]));
    expect(documents).toHaveLength(1);
    expect(skipped).toContain('times its size');
  });

  it('no archive, and one without a page', async () => {
    expect((await read('a.warc', FIRST)).skipped).toBe('no WARC archive');
    const robots = response('https://val.example/robots.txt', 'User-agent: *', {
      'Content-Type': 'text/plain',
    });
    const { skipped } = await read('b.warc', robots);
    expect(skipped).toBe('no page of text among its records');
  });

  it('names a few of very many bad records and counts the rest', async () => {
    const bad = Buffer.concat(Array.from({ length: 400 }, (_, n) => response(`${URL}/${n}`, '')));
    const { skipped } = await read('a.warc', bad);
    expect(skipped).toMatch(/^record 1: empty; .*record 5: empty; and 395 more$/u);
  });

  function claimed(by: number): Buffer {
    return warcRecord(
      URL,
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('Un', FIRST)}`,
      by,
    );
  }
});

function written(
  type: 'request' | 'response' | 'resource',
  url: string,
  statusline: string,
  httpHeaders: Record<string, string>,
  body: string,
  warcHeaders: Record<string, string> = {},
): WARCRecord {
  async function* content() {
    yield new TextEncoder().encode(body);
  }
  const date = '2023-01-02T03:04:05Z';
  const options = {
    type,
    url,
    date,
    warcHeaders,
    httpHeaders,
    ...(statusline ? { statusline } : {}),
  };
  return WARCRecord.create(options, content());
}

describe('mailboxes', () => {
  it('each message is a document, named by its Message-ID', async () => {
    const { documents, skipped } = await read(
      'a.mbox',
      mailbox(
        message(
          {
            'Message-ID': '<1@val.example>',
            Subject: '=?iso-8859-1?q?La_digue_c=E8de?=',
            From: '=?utf-8?b?UHLDqWZlY3R1cmUgZHUgVmFs?= <presse@val.example>',
            Date: 'Tue, 3 May 2022 23:15:00 -0400',
            'Content-Type': 'text/plain; charset=iso-8859-1',
            'Content-Transfer-Encoding': 'quoted-printable',
          },
          FIRST.replaceAll('é', '=E9').replaceAll('ç', '=E7').replaceAll('è', '=E8'),
        ),
        message({ 'Message-ID': '<2@val.example>', Subject: 'Suite' }, SECOND),
      ),
    );
    expect(skipped).toBeNull();
    expect(
      documents.map(({ id, title, publisher, published }) => ({
        id,
        title,
        publisher,
        date: published?.date,
        precision: published?.precision,
      })),
    ).toEqual([
      {
        id: 'a.mbox#1@val.example',
        title: 'La digue cède',
        publisher: 'Préfecture du Val',
        date: '2022-05-03',
        precision: 'day',
      },
      {
        id: 'a.mbox#2@val.example',
        title: 'Suite',
        publisher: null,
        date: undefined,
        precision: undefined,
      },
    ]);
    expect(texts(documents)).toEqual([`La digue cède\n\n${FIRST}`, `Suite\n\n${SECOND}`]);
  });

  it('the plain part rather than the other, and nothing that is attached', async () => {
    const parts = (...bodies: string[]) =>
      `${bodies.map((body) => `--b\r\n${body}\r\n`).join('')}--b--`;
    const html =
      'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const paragraphs = Buffer.from(`<p>${FIRST}</p><p>${SECOND}</p>`).toString('base64');
    const file =
      'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nSECRET';
    const headers = { 'Content-Type': 'multipart/alternative; boundary=b' };
    const { documents, skipped } = await read(
      'a.mbox',
      mailbox(
        message(
          headers,
          parts(`Content-Type: text/plain; charset=utf-8\r\n\r\n${FIRST}`, html + paragraphs, file),
        ),
        message(headers, parts(html + paragraphs, file)),
        message(headers, parts(file)),
      ),
    );
    expect(texts(documents)).toEqual([FIRST, `${FIRST}\n\n${SECOND}`]);
    expect(skipped).toBe('message 3: no text in it');
  });

  const signed =
    'From here on nothing was said.\n\nFrom Paris, at 10:30 in May 2022, they left.\n\nBonjour.';
  it.each<[string, string, string]>([
    ['sentences that begin with From', signed, signed],
    [
      'lines that were quoted',
      `${FIRST}\n\n>From the start\n>>From afar`,
      `${FIRST}\n\nFrom the start\n>From afar`,
    ],
    [
      'a line above no message',
      `${FIRST}\n\nFrom a@b.example Tue May  3 10:00:00 2022\nno field`,
      `${FIRST}\n\nFrom a@b.example Tue May  3 10:00:00 2022\nno field`,
    ],
  ])('%s do not cut a message', async (_, body, text) => {
    const { documents } = await read('a.mbox', mailbox(message({}, body), message({}, SECOND)));
    expect(texts(documents)).toEqual([text, SECOND]);
  });

  it('messages are the same wherever the file is cut into chunks', async () => {
    const many = Array.from({ length: 900 }, (_, n) =>
      message({ 'Message-ID': `<${n}@x>` }, `${FIRST} ${'Numéro '.repeat(n % 60)}${n}.`),
    );
    const { documents, skipped, position } = await read('a.mbox', mailbox(...many));
    expect(skipped).toBeNull();
    expect(documents.map(({ id }) => id)).toEqual(many.map((_, n) => `a.mbox#${n}@x`));
    expect(position).toBe(Buffer.byteLength(mailbox(...many)));
  });

  it.each<[string, string, string, number]>([
    [
      'a message over the limit',
      message({}, 'x '.repeat(60_000)),
      'message 1: longer than 50000 bytes',
      1,
    ],
    ['fields smuggled into an id', message({ 'Message-ID': '<a\0b> <script>' }, FIRST), '', 2],
    [
      'the same id twice',
      message({ 'Message-ID': '<same@x>' }, FIRST),
      'message 2: the id "same@x"',
      1,
    ],
    [
      'parts without end',
      message(
        { 'Content-Type': 'multipart/mixed; boundary=b' },
        '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(500),
      ),
      'message 1: ',
      1,
    ],
    ['zero bytes', message({}, `${FIRST}\0\0\0`), '', 2],
  ])('%s', async (_, bad, reason, left) => {
    const { documents, skipped } = await read(
      'a.mbox',
      mailbox(bad, message({ 'Message-ID': '<same@x>' }, SECOND)),
      50_000,
    );
    expect(skipped ?? '').toContain(reason);
    expect(documents).toHaveLength(left);
    for (const { id } of documents) expect(id).toMatch(/^a\.mbox#[!-~]+$/u);
  });

  it('no mailbox', async () => {
    expect((await read('a.mbox', FIRST)).skipped).toContain('no mailbox');
  });
});

describe('what is known already', () => {
  it('is passed over without being read', async () => {
    const broken = response(`${URL}/3`, 'x', { 'Content-Encoding': 'zstd' });
    writeFileSync(
      join(folder, 'a.warc'),
      Buffer.concat([
        response(URL, page('Un', FIRST)),
        response(`${URL}/2`, page('Deux', SECOND)),
        broken,
      ]),
    );
    const stamps = new Map<string, string>();
    const titles = async (known: (id: string) => boolean) => {
      const isKnown = (id: string, stamp: string) => {
        stamps.set(id, stamp);
        return known(id);
      };
      const reading = await readCorpusFile(folder, { path: 'a.warc' }, MAX_FILE_BYTES, languages, {
        isKnown,
      });
      const found: [string | null, boolean][] = [];
      for await (const { id, title } of reading.documents)
        found.push([title, reading.stamp() === stamps.get(id)]);
      return { found, skipped: reading.skipped() };
    };
    expect((await titles(() => false)).found).toEqual([
      ['Un', true],
      ['Deux', true],
    ]);
    const [first] = [...stamps.keys()];
    const { found, skipped } = await titles((id) => id === first);
    expect(found).toEqual([['Deux', true]]);
    expect(skipped).toContain('record 3');
    // Nothing is unpacked of what is known.
    expect(await titles(() => true)).toEqual({ found: [], skipped: null });
  });
});
