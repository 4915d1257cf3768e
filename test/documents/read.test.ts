import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolder, MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { UsageError } from '../../src/errors.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';
import { docxOf, pdfOf } from './support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrevue-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function list(): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of listFolder(folder)) paths.push(path);
  return paths;
}

async function read(path: string, maxBytes = MAX_FILE_BYTES) {
  const reading = await readCorpusFile(folder, { path }, maxBytes, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { documents, skipped: reading.skipped(), hash: reading.hash };
}

/** The one document of a file that was read without complaint. */
async function one(path: string): Promise<Document> {
  const { documents, skipped } = await read(path);
  expect(skipped).toBeNull();
  expect(documents).toHaveLength(1);
  return documents[0] as Document;
}

const SENTENCE = 'Le préfet a reçu la maire à Évreux, hier, dans l’hôtel de la cité.';

describe('walking a folder', () => {
  test('names in one order, without hidden files and the README at the top', async () => {
    for (const path of ['b.txt', 'a.txt', 'README.md', 'sub/README.md', '.x.txt', '.git/y.txt']) {
      put(path, SENTENCE);
    }
    put('sub/deep/é.txt', SENTENCE);
    expect(await list()).toEqual(['a.txt', 'b.txt', 'sub/README.md', 'sub/deep/é.txt']);
  });

  test('links are followed once; a circle and a dead link end', async () => {
    put('sub/a.txt', SENTENCE);
    symlinkSync('..', join(folder, 'sub/up'));
    symlinkSync('sub', join(folder, 'twice'));
    symlinkSync('nowhere.txt', join(folder, 'dead.txt'));
    expect(await list()).toEqual(['dead.txt', 'sub/a.txt']);
    expect((await read('dead.txt')).skipped).toBe('does not exist');
  });

  test('a folder that is not there is a usage error that names it', async () => {
    await expect(async () => {
      for await (const _ of listFolder(join(folder, 'absent'))) {
        // Nothing to see.
      }
    }).rejects.toThrow(UsageError);
  });
});

describe('text encodings', () => {
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-16 LE with mark', utf16(`\ufeff${SENTENCE}`, false)],
    ['UTF-16 BE with mark', utf16(`\ufeff${SENTENCE}`, true)],
    ['UTF-16 LE without mark', utf16(SENTENCE, false)],
    ['UTF-16 BE without mark', utf16(SENTENCE, true)],
    ['Windows-1252', Buffer.from(SENTENCE.replaceAll('’', '\x92'), 'latin1')],
  ])('%s', async (_, bytes) => {
    put('a.txt', bytes);
    expect((await one('a.txt')).text).toBe(SENTENCE);
  });

  test('a UTF-8 mark stays in the text, so that offsets hold', async () => {
    put('a.txt', `\ufeff${SENTENCE}`);
    expect((await one('a.txt')).text).toBe(`\ufeff${SENTENCE}`);
  });

  test('line ends stay as they are', async () => {
    put('a.txt', `Un titre de trois mots\r\n\r\n${SENTENCE}\r\n`);
    const { text, title } = await one('a.txt');
    expect(text).toBe(`Un titre de trois mots\r\n\r\n${SENTENCE}\r\n`);
    expect(title).toBe('Un titre de trois mots');
  });

  test('one broken byte does not spoil the other letters', async () => {
    put('a.txt', Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xc3]), Buffer.from(' Fin.')]));
    expect((await one('a.txt')).text).toContain('préfet');
  });
});

describe('formats', () => {
  test('plain text: the text is the file', async () => {
    put('a.txt', SENTENCE);
    expect(await one('a.txt')).toEqual({
      id: 'a.txt',
      title: null,
      publisher: null,
      url: null,
      language: 'fr',
      published: null,
      text: SENTENCE,
      sections: [{ kind: 'article', start: 0, end: SENTENCE.length }],
    });
  });

  test('Markdown: front matter gives the fields and stays in the text as furniture', async () => {
    const front =
      '---\ntitle: "Évreux : la maire"\npublisher: Le Phare\ndate: 2022-05-12\nurl: https://example.org/a\n---\n';
    const text = `${front}\n${SENTENCE}\n\n## Commentaires des lecteurs\n\nPaul approuve la maire.\n\n## Annexe\n\nLa liste des invités était longue et bien remplie, selon la mairie.\n`;
    put('sub/a.md', text);
    const document = await one('sub/a.md');
    expect(document).toMatchObject({
      id: 'sub/a.md',
      title: 'Évreux : la maire',
      publisher: 'Le Phare',
      url: 'https://example.org/a',
      published: { date: '2022-05-12', precision: 'day', source: null },
      text,
    });
    expect(document.sections[0]).toEqual({ kind: 'furniture', start: 0, end: front.length });
    const of = (kind: string) =>
      document.sections
        .filter((section) => section.kind === kind)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
    expect(of('comment').trim()).toBe('Paul approuve la maire.');
    expect(of('article')).toContain('préfet');
  });

  test('Markdown: broken front matter costs its fields only', async () => {
    put('a.md', `---\ntitle: [\n---\n${SENTENCE}`);
    const document = await one('a.md');
    expect(document.text.endsWith(SENTENCE)).toBe(true);
    expect(document.sections.map(({ kind }) => kind)).toEqual(['furniture', 'article']);
  });

  test('HTML: the article, then the comments, with what the head tells', async () => {
    put(
      'a.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La maire - Le Phare</title>
      <meta property="og:title" content="La maire d’Évreux reçue par le préfet">
      <meta property="og:site_name" content="Le Phare">
      <link rel="canonical" href="https://example.org/2022/a">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-12T08:00:00+02:00"}</script></head>
      <body><nav><a>Accueil</a><a>Politique</a></nav><article><h1>La maire d’Évreux reçue par le préfet</h1>
      <p>${SENTENCE}</p><p>${SENTENCE}</p><p>Ils ont parlé du pont, du marché et de la fête du fleuve, qui aura lieu en juin.</p></article>
      <section id="comments"><h2>1 commentaire</h2><ol class="comment-list"><li><b>Paul</b><p>Le pont &amp; le marché, enfin !</p>
      <a class="comment-reply-link">Répondre</a></li></ol><form><textarea>Votre texte</textarea></form></section></body></html>`,
    );
    const document = await one('a.html');
    expect(document).toMatchObject({
      title: 'La maire d’Évreux reçue par le préfet',
      publisher: 'Le Phare',
      url: 'https://example.org/2022/a',
      language: 'fr',
      published: { date: '2022-05-12', precision: 'day' },
    });
    const part = (kind: string) =>
      document.sections
        .filter((section) => section.kind === kind)
        .map(({ start, end }) => document.text.slice(start, end))
        .join('\n');
    expect(part('article')).toContain('Ils ont parlé du pont');
    expect(part('comment')).toContain('Le pont & le marché, enfin !');
    expect(document.text).not.toMatch(/Accueil|Répondre|Votre texte|datePublished/u);
  });

  test('HTML: the page names its encoding', async () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>Le préfet a reçu la maire à Évreux hier, et tout va bien.</p></body></html>`;
    put('a.htm', Buffer.from(page, 'latin1'));
    expect((await one('a.htm')).text).toContain('Le préfet a reçu la maire à Évreux');
  });

  test('JSONL: a document a line, fields and all', async () => {
    const rows = [
      {
        id: 'a',
        text: SENTENCE,
        title: 'La maire',
        date: '2022-05-12',
        url: 'https://example.org',
      },
      { id: 7, text: 'The mayor met the prefect at the town hall on Monday.', date: '2021-03' },
      { id: 'c', text: SENTENCE, url: 'https://example.org/2020/02/03/maire' },
    ];
    put('sub/a.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    const { documents, skipped } = await read('sub/a.jsonl');
    expect(skipped).toBeNull();
    expect(
      documents.map(({ id, title, language, published }) => [id, title, language, published]),
    ).toEqual([
      ['sub/a.jsonl#a', 'La maire', 'fr', { date: '2022-05-12', precision: 'day', source: null }],
      ['sub/a.jsonl#7', null, 'en', { date: '2021-03', precision: 'month', source: null }],
      ['sub/a.jsonl#c', null, 'fr', { date: '2020-02-03', precision: 'day', source: null }],
    ]);
    expect(documents[0]?.text).toBe(SENTENCE);
  });

  test('PDF: the lines of its pages', async () => {
    put(
      'a.pdf',
      pdfOf('The mayor met the prefect at the town', 'hall on Monday.', '', '', 'They agreed.'),
    );
    expect((await one('a.pdf')).text).toBe(
      'The mayor met the prefect at the town\nhall on Monday.\n\nThey agreed.',
    );
  });

  test('Word: its paragraphs', async () => {
    put('a.docx', docxOf('Le préfet a reçu la maire.', 'Ils se reverront.'));
    expect((await one('a.docx')).text).toBe('Le préfet a reçu la maire.\n\nIls se reverront.');
  });
});

describe('what is skipped, and why', () => {
  test.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\t\n', 'empty'],
    ['front.md', '---\ntitle: Rien\n---\n\n', 'empty'],
    ['empty.jsonl', '', 'empty'],
    ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary content, no text'],
    ['film.mp4', 'x', 'not one of the formats'],
    ['cut.pdf', '%PDF-1.4\n1 0 obj', 'damaged or not what its name says'],
    ['cut.docx', 'PK\x03\x04 half', 'it is no Word document (.docx)'],
    [
      'void.html',
      '<html><body></body></html>',
      'damaged or not what its name says (no text in it)',
    ],
  ])('%s', async (path, content, reason) => {
    put(path, content);
    const { documents, skipped } = await read(path);
    expect(documents).toEqual([]);
    expect(skipped).toContain(reason);
  });

  test('a file over the limit, with both sizes', async () => {
    put('big.txt', 'x'.repeat(101));
    expect((await read('big.txt', 100)).skipped).toBe('101 bytes, over the limit of 100');
  });

  test('bad lines of a JSONL file, by number; the good ones are read', async () => {
    const good = (id: string) => JSON.stringify({ id, text: SENTENCE });
    put(
      'a.jsonl',
      [
        good('a'),
        '{"id":"b","te',
        '[1]',
        '{"text":"Sans nom."}',
        '{"id":"e"}',
        good('a'),
        '',
        good('h'),
      ].join('\n'),
    );
    const { documents, skipped } = await read('a.jsonl');
    expect(documents.map(({ id }) => id)).toEqual(['a.jsonl#a', 'a.jsonl#4', 'a.jsonl#h']);
    expect(skipped).toBe(
      'line 2: no valid JSON (a line cut short?); line 3: no JSON object; line 5: no "text"; line 6: the id "a" stands on an earlier line too',
    );
  });

  test('a line over the limit costs that line only', async () => {
    put('a.jsonl', `{"id":1,"text":"${'x'.repeat(200)}"}\n{"id":2,"text":"Bonjour à tous."}\n`);
    const { documents, skipped } = await read('a.jsonl', 100);
    expect(documents.map(({ id }) => id)).toEqual(['a.jsonl#2']);
    expect(skipped).toBe('line 1: longer than 100 bytes');
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    put('a.txt', SENTENCE);
    chmodSync(join(folder, 'a.txt'), 0);
    expect((await read('a.txt')).skipped).toBe('no permission to read it');
  });
});

test('the hash follows the content', async () => {
  put('a.txt', SENTENCE);
  put('b.txt', SENTENCE);
  put('c.txt', `${SENTENCE} `);
  const [a, b, c] = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((path) => read(path)));
  expect(a?.hash).toMatch(/^[0-9a-f]{64}$/u);
  expect(b?.hash).toBe(a?.hash);
  expect(c?.hash).not.toBe(a?.hash);
});
