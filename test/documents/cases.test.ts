/** Texts that were read wrong, each for its kind; the right value beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldDate } from '../../src/documents/fieldDate.ts';
import { pageDate } from '../../src/documents/pageDate.ts';
import { MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';
import { columnsOf, docxOf, pagesOf, pdfOf } from './support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrevue-cases-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, content: string | Uint8Array) {
  writeFileSync(join(folder, path), content);
  const reading = await readCorpusFile(folder, { path }, MAX_FILE_BYTES, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { documents, skipped: reading.skipped() };
}

async function one(path: string, content: string | Uint8Array): Promise<Document> {
  const { documents, skipped } = await read(path, content);
  expect(skipped).toBeNull();
  expect(documents).toHaveLength(1);
  return documents[0] as Document;
}

const articleOf = ({ text, sections }: Document): string =>
  sections
    .filter(({ kind }) => kind === 'article')
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim();

const FIRST =
  'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande, pour parler de la digue et des travaux de l’hiver.';
const SECOND =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois prochain.';
const TITLE = 'La digue de Vaubrun devant la préfète';
const BODY = `<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>`;

describe('dates of fields', () => {
  it.each<[unknown, string | null]>([
    ['2022-05-12', '2022-05-12'],
    ['2022-05-12T22:30:00Z', '2022-05-12'],
    ['2022-05-12T00:30:00+02:00', '2022-05-12'],
    ['20220512', '2022-05-12'],
    [20220512, '2022-05-12'],
    ['20220512T183200Z', '2022-05-12'],
    ['2022/05/12', '2022-05-12'],
    ['2022-5-2', '2022-05-02'],
    ['2022-05', '2022-05'],
    ['2022', '2022'],
    ['2022-W19-4', '2022-05-12'],
    [1652313600, '2022-05-12'],
    ['1652313600', '2022-05-12'],
    [1652313600000, '2022-05-12'],
    [{ $date: '2022-05-12T00:00:00Z' }, '2022-05-12'],
    [['2022-05-12'], '2022-05-12'],
    ['12/05/2022', '2022-05-12'],
    ['12.05.2022', '2022-05-12'],
    ['May 12, 2022', '2022-05-12'],
    ['12 mai 2022', '2022-05-12'],
    ['Le 12/05/2022 à 18h32', '2022-05-12'],
    ['Paris, le 12 octobre 2021', '2021-10-12'],
    ['jeudi 12 mai 2022 à 18h', '2022-05-12'],
    ['Published May 12 2022', '2022-05-12'],
    ['Tue, 03 May 2022 09:15:00 GMT', '2022-05-03'],
    ['mai 2022', '2022-05'],
    ['2022-13-45', null],
    ['hier', null],
    ['', null],
    [12, null],
    [null, null],
  ])('%j is %s', (field, date) => {
    expect(fieldDate(field, languages)?.date ?? null).toBe(date);
  });
});

describe('dates of pages that say them in several places', () => {
  const dated = (
    stamps: readonly string[],
    visible: readonly string[] = [],
    url: string | null = null,
  ): string | null => pageDate({ stamps, visible }, url, languages)?.date ?? null;

  it.each<[string, string | null, string | null]>([
    ['the first stamp', dated(['2022-05-04', '2020-01-01']), '2022-05-04'],
    ['the first that can be read', dated(['bientôt', '2022-05-04']), '2022-05-04'],
    ['the line readers see', dated([], ['Publié le 4 mai 2022 à 18h02']), '2022-05-04'],
    ['figures and a clock', dated([], ['Publié : 12.05.2022 - 18:32']), '2022-05-12'],
    ['a date alone', dated([], ['Jeudi 12 mai 2022']), '2022-05-12'],
    ['American order', dated([], ['May 4, 2022 at 11:30 p.m.']), '2022-05-04'],
    ['a change where nothing else stands', dated([], ['Mis à jour le 5 mai 2022']), '2022-05-05'],
    ['the address', dated([], [], 'https://a.fr/2022/05/04/digue/'), '2022-05-04'],
    [
      'the site’s day before that of Greenwich',
      dated(['2022-05-05T03:30:00+00:00'], ['May 4, 2022'], 'https://a.com/2022/05/04/x'),
      '2022-05-04',
    ],
    [
      'not a day that is told of something else',
      dated(['2022-05-05T03:30:00Z'], ['Publié le 12 avril 2021']),
      '2022-05-05',
    ],
    ['nothing', dated([], ['Temps de lecture : 4 min']), null],
  ])('%s', (_, found, date) => {
    expect(found).toBe(date);
  });

  it.each<[string, string, string | null]>([
    [
      'a reader’s remark',
      `<article>${BODY}<section class="comments"><time datetime="2022-06-30">30 juin</time><p>Jean : bravo.</p></section></article>`,
      null,
    ],
    [
      'a line beside the headline, outside the article',
      `<div><h1>${TITLE}</h1><div class="meta"><span>Publié le 4 mai 2022 à 18h02</span> <span>Par Léa Roux</span></div></div><article><p>${FIRST}</p><p>${SECOND}</p></article>`,
      '2022-05-04',
    ],
    [
      'a time in the head of the article, not that of a teaser',
      `<article><header><h1>${TITLE}</h1><time datetime="2022-05-04T09:00:00+02:00">4 mai</time></header><p>${FIRST}</p><p>${SECOND}</p></article><aside><p><a href="x">Autre sujet</a> <time pubdate datetime="2019-09-22">22 sept.</time></p></aside>`,
      '2022-05-04',
    ],
    [
      'not that of a work which is cited',
      `<meta name="dc.date" content="2022-05-04"><article>${BODY}<ol><li itemprop="citation" itemscope><meta itemprop="datePublished" content="1988">Un ouvrage</li></ol></article>`,
      '2022-05-04',
    ],
    [
      'structured data of the page, not of its comments',
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-05-04","comment":[{"@type":"Comment","datePublished":"2022-06-30"}]}]}</script>${BODY}`,
      '2022-05-04',
    ],
  ])('in HTML: %s', async (_, body, date) => {
    const { published } = await one('a.html', `<html lang="fr"><body>${body}</body></html>`);
    expect(published?.date ?? null).toBe(date);
  });
});

describe('pages', () => {
  it.each<[string, string]>([
    ['without root', `<!DOCTYPE html><meta charset=utf-8><title>x</title>${BODY}`],
    ['a headline and paragraphs', BODY],
    ['an article alone', `<article>${BODY}</article><aside>Lire aussi</aside>`],
    ['paragraphs alone', `<p>${FIRST}</p><p>${SECOND}</p>`],
    [
      'a lead in a block of its own',
      `<html><body><div class="top"><h1>${TITLE}</h1><h2 class="chapo">${FIRST}</h2></div><div><p>${SECOND}</p><p>${SECOND}</p></div></body></html>`,
    ],
    [
      'paragraphs that are one link',
      `<html><body><div><h1>${TITLE}</h1><p><a href="/a">${FIRST}</a></p><p>${SECOND}</p></div></body></html>`,
    ],
    [
      'a label of another language',
      `<html lang="en"><body><article>${BODY}</article></body></html>`,
    ],
  ])('%s: read whole, in French', async (_, source) => {
    const document = await one('a.html', source);
    expect(articleOf(document)).toContain(FIRST);
    expect(articleOf(document)).toContain(SECOND);
    expect(articleOf(document)).not.toContain('Lire aussi');
    expect(document.language).toBe('fr');
  });

  it('rows of a table read on', async () => {
    const row = (day: string, who: string) => `<tr><td>${day}</td><td>${who}</td></tr>`;
    const { text } = await one(
      'a.html',
      `<html><body><h1>Agenda de la préfète</h1><table>${row('Lundi 3 mai 2021', 'Odile Marchant reçoit Karim Delalande.')}${row('Mardi 4 mai 2021', 'Odile Marchant rencontre Luc Fabre.')}</table></body></html>`,
    );
    expect(text).toContain('Lundi 3 mai 2021 Odile Marchant reçoit Karim Delalande.');
    expect(text).toContain('Mardi 4 mai 2021 Odile Marchant rencontre Luc Fabre.');
  });

  it.each<[string, string, string]>([
    ['the name of the site', `${TITLE} | Le Val`, TITLE],
    ['the name of the site, known', `${TITLE} - Le Val`, TITLE],
    ['a headline longer than its meta', `${TITLE} : une semaine après`, TITLE],
  ])('titles: %s', async (_, given, title) => {
    const head = `<meta property="og:title" content="${given}"><meta property="og:site_name" content="Le Val">`;
    const document = await one('a.html', `<html><head>${head}</head><body>${BODY}</body></html>`);
    expect(document.title).toBe(title);
  });

  it.each<[string, Buffer]>([
    ['UTF-8 under a Latin-1 label', Buffer.from(`<meta charset="iso-8859-1">${BODY}`)],
    ['the same with a mark', Buffer.from(`\ufeff<meta charset="iso-8859-1">${BODY}`)],
    [
      'Latin-1 that says so',
      Buffer.from(`<meta charset="iso-8859-1">${BODY}`.replaceAll('’', "'"), 'latin1'),
    ],
  ])('letters: %s', async (_, bytes) => {
    expect((await one('a.html', bytes)).text).toContain('La préfète Odile Marchant a reçu');
  });
});

describe('letters of text files', () => {
  const text = `${TITLE}\n\n${FIRST} ${SECOND}`;
  const MAC: Readonly<Record<string, number>> = {
    é: 0x8e,
    è: 0x8f,
    ç: 0x8d,
    É: 0x83,
    ô: 0x99,
    '’': 0xd5,
  };

  it('Mac Roman', async () => {
    const bytes = Buffer.from([...text].map((letter) => MAC[letter] ?? letter.charCodeAt(0)));
    expect((await one('a.txt', bytes)).text).toBe(text);
  });

  it.each<[string, string, Buffer, string]>([
    ['UTF-32', 'a.txt', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'UTF-32'],
    [
      'GB 18030',
      'a.txt',
      Buffer.from(Array.from({ length: 200 }, (_, i) => 0xb0 + (i % 60))),
      'encoding',
    ],
    [
      'Arabic',
      'a.txt',
      Buffer.from('التقى الوزير نظيره في الجزائر يوم الثلاثاء وتحدثا طويلا.'),
      'Arabic',
    ],
    [
      'Bengali',
      'a.txt',
      Buffer.from('প্রধানমন্ত্রী মঙ্গলবার রাষ্ট্রপতির সঙ্গে দেখা করেছেন এবং কথা বলেছেন।'),
      'Bengali',
    ],
    ['a protected PDF', 'a.pdf', pdfOf(''), 'no text layer'],
    ['no Word document', 'a.docx', Buffer.from('Bonjour'), 'no Word document'],
  ])('%s: one plain sentence', async (_, path, bytes, reason) => {
    const { documents, skipped } = await read(path, bytes);
    expect(documents).toEqual([]);
    expect(skipped).toContain(reason);
    expect(skipped).not.toContain('http');
  });

  it('a name that is not UTF-8', async () => {
    const path = 'latin-\ufffd.txt';
    const reading = await readCorpusFile(
      folder,
      { path, unreadable: 'its name is not UTF-8: rename it' },
      MAX_FILE_BYTES,
      languages,
    );
    expect(reading.skipped()).toBe('its name is not UTF-8: rename it');
  });
});

describe('front matter', () => {
  const text = `${FIRST}\n`;
  it.each<[string, string, string | null, string | null]>([
    [
      'a field twice',
      `---\ntitle: A\ntitle: Un titre\ndate: 2022-05-12\n---\n\n${text}`,
      'Un titre',
      '2022-05-12',
    ],
    [
      'a colon in a title',
      `---\ntitle: Digue : ce que l’on sait: tout\ndate: 2022-05-12\n---\n\n${text}`,
      'Digue : ce que l’on sait: tout',
      '2022-05-12',
    ],
    [
      'TOML',
      `+++\ntitle = "Un titre"\ndate = 2022-05-12\n+++\n\n${text}`,
      'Un titre',
      '2022-05-12',
    ],
  ])('%s', async (_, content, title, date) => {
    const document = await one('a.md', content);
    expect([document.title, document.published?.date]).toEqual([title, date]);
    expect(articleOf(document)).toBe(FIRST);
  });

  it('a rule at the top hides no text', async () => {
    const document = await one('a.md', `---\n\n${FIRST}\n\n---\n\n${SECOND}\n`);
    expect(articleOf(document)).toContain(FIRST);
    expect(articleOf(document)).toContain(SECOND);
  });
});

describe('records', () => {
  const line = (record: unknown) => JSON.stringify(record);
  it.each<[string, Buffer]>([
    [
      'Windows-1252',
      Buffer.from(`${line({ id: 'a', text: 'Un élu a reçu la préfète.' })}\n`, 'latin1'),
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${line({ id: 'a', text: 'Un élu a reçu la préfète.' })}\n`, 'utf16le'),
    ],
  ])('%s', async (_, bytes) => {
    const { text, id } = await one('a.jsonl', bytes);
    expect([id, text]).toEqual(['a.jsonl#a', 'Un élu a reçu la préfète.']);
  });

  it('without ids: the number of the line', async () => {
    const { documents } = await read(
      'a.jsonl',
      `${line({ text: 'Un.' })}\n\n${line({ text: 'Deux.' })}\n`,
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#3']);
  });

  it('HTML in a title', async () => {
    const { title } = await one(
      'a.jsonl',
      `${line({ id: 1, title: 'Le <b>maire</b> &amp; la digue', text: FIRST })}\n`,
    );
    expect(title).toBe('Le maire & la digue');
  });
});

describe('PDF', () => {
  it('columns that were drawn line by line', async () => {
    const left = [
      'La prefete a recu le maire de',
      'Vaubrun mercredi pour parler',
      'de la digue et des travaux de',
      'l hiver dans la vallee basse.',
    ];
    const right = [
      'Les deux elus se sont quittes',
      'sans rien signer du tout, mais',
      'les services promettent une',
      'reponse avant la fin du mois.',
    ];
    const { text } = await one('a.pdf', columnsOf(left, right));
    expect(text.replaceAll(/\s+/gu, ' ')).toBe([...left, ...right].join(' '));
  });

  it('running heads and page numbers', async () => {
    const page = (at: number, words: string) => [
      'Le Val - edition du soir',
      '',
      words,
      '',
      `Page ${at} / 3`,
    ];
    const { text } = await one(
      'a.pdf',
      pagesOf([
        page(1, 'La prefete a recu le maire de Vaubrun, venu'),
        page(2, 'parler de la digue. Il a ensuite rencontre le'),
        page(3, 'sous-prefet, qui n a rien promis.'),
      ]),
    );
    expect(text.replaceAll(/\s+/gu, ' ')).toBe(
      'La prefete a recu le maire de Vaubrun, venu parler de la digue. Il a ensuite rencontre le sous-prefet, qui n a rien promis.',
    );
  });

  it('hyphens at line ends: those of the word stay', async () => {
    const { text } = await one(
      'a.pdf',
      pdfOf('Le maire a vu le vice-', 'chancelier et le presi-', 'dent du conseil.'),
    );
    expect(text.replaceAll(/\s+/gu, ' ')).toBe(
      'Le maire a vu le vice-chancelier et le president du conseil.',
    );
  });
});

describe('Word', () => {
  it('a line break parts words; the title of the properties is taken', async () => {
    const document = await one(
      'a.docx',
      docxOf({ title: 'La digue de Vaubrun' }, 'Odile</w:t><w:br/><w:t>Marchant'),
    );
    expect(document.text).toBe('Odile\nMarchant');
    expect(document.title).toBe('La digue de Vaubrun');
    expect(document.published).toBeNull();
  });
});

// Time or memory out of proportion would run into the limits of the test.
describe('pages that no reader should choke on', () => {
  it.each<[string, string]>([
    ['twenty thousand elements in one another', `${'<div>'.repeat(20_000)}<p>${FIRST}</p>`],
    ['tables in tables', `${'<table><tr><td>'.repeat(6_000)}<p>${FIRST}</p>`],
    ['links that never end', `<p>${FIRST}</p>${'\n<a href="x '.repeat(8_000)}`],
    ['comments that never end', `<p>${FIRST}</p>${'\n<!-- '.repeat(20_000)}`],
    ['attributes without number', `<p ${'a="b" '.repeat(60_000)}>${FIRST}</p>`],
  ])('%s', async (_, body) => {
    expect((await one('a.html', `<html><body>${body}`)).text).toContain(FIRST);
  });
});
