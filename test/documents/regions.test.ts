import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrevue-regions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, content: string) {
  writeFileSync(join(folder, path), content);
  const reading = await readCorpusFile(folder, { path }, MAX_FILE_BYTES, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { documents, skipped: reading.skipped() };
}

const FRENCH =
  'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande, pour parler de la digue et des travaux de l’hiver.';
const MORE =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois prochain.';
const ENGLISH =
  'Helen Ashworth met Daniel Whitcombe in London on Monday, and they talked for two hours about the dam that their towns will have to pay for.';
const SHORT = 'Odile Marchant was there too.';
const SPANISH =
  'El alcalde de la ciudad se reunió el martes con su homóloga francesa para hablar del dique y de las obras del invierno, según informó un portavoz de los servicios.';
const GERMAN =
  'Der Bürgermeister traf am Dienstag seine französische Amtskollegin, um über den Deich und die Arbeiten des Winters zu sprechen, wie ein Sprecher mitteilte.';

const parts = ({ text, sections }: Document) =>
  sections
    .map(({ kind, language, start, end }) => [text.slice(start, end).trim(), language ?? kind])
    .filter(([said]) => said !== '');

describe('parts of a text in another language', () => {
  it('those of a language that is read are marked, short lines with them', async () => {
    const { documents, skipped } = await read(
      'a.txt',
      `${FRENCH}\n\n${ENGLISH}\n\n${SHORT}\n\n${MORE}`,
    );
    expect(skipped).toBeNull();
    expect(documents[0]?.language).toBe('fr');
    expect(parts(documents[0] as Document)).toEqual([
      [FRENCH, 'article'],
      [`${ENGLISH}\n\n${SHORT}`, 'en'],
      [MORE, 'article'],
    ]);
  });

  it('are read with that language', async () => {
    const { documents } = await read('a.txt', `${FRENCH}\n\n${ENGLISH}\n\n${MORE}`);
    const { meetings } = extract(documents[0] as Document, languageOf('fr'), languages);
    expect(meetings.map(({ participants }) => [...participants].sort())).toEqual([
      ['Karim Delalande', 'Odile Marchant'],
      ['Daniel Whitcombe', 'Helen Ashworth'],
    ]);
  });

  it.each([
    ['Spanish', SPANISH],
    ['German', GERMAN],
  ])('%s is left out and said', async (_, foreign) => {
    const { documents, skipped } = await read('a.txt', `${FRENCH}\n\n${foreign}\n\n${MORE}`);
    expect(skipped).toContain('1 paragraph in another language left out');
    expect(skipped).toContain(foreign.slice(0, 30));
    expect(parts(documents[0] as Document)).toEqual([
      [FRENCH, 'article'],
      [foreign, 'furniture'],
      [MORE, 'article'],
    ]);
  });

  const SLAVIC =
    'La présidente Zuzana Čaputová a reçu lundi à Košice le premier ministre Andrej Plenković, et l’élargissement a été évoqué.';
  const encoded = (text: string): string =>
    text.replaceAll(/[éèàç’]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  it.each([
    ['entities', encoded(SLAVIC)],
    ['named entities in HTML', `<p>${SLAVIC.replaceAll('é', '&eacute;')}</p><p><b>${MORE}</b></p>`],
    ['soft hyphens', SLAVIC.replaceAll(/([aeiou])(?=[bcdlmnprst])/gu, '$1\u00ad')],
    ['decomposed accents', SLAVIC.normalize('NFD')],
  ])('is told from what is read: %s', async (_, text) => {
    const { documents, skipped } = await read('a.jsonl', JSON.stringify({ id: 'a', text }));
    expect(skipped).toBeNull();
    expect(documents[0]?.sections.map(({ kind }) => kind)).toEqual(['article']);
  });

  it('paragraphs of fields that hold HTML are judged each for itself', async () => {
    const text = `<p>${FRENCH}</p><p>${GERMAN}</p><p>${MORE}</p>`;
    const { documents, skipped } = await read('a.jsonl', JSON.stringify({ id: 'a', text }));
    expect(skipped).toContain(`“${GERMAN.slice(0, 30)}`);
    const article = documents[0]?.sections.filter(({ kind }) => kind === 'article') ?? [];
    const read1 = article.map(({ start, end }) => text.slice(start, end)).join('');
    expect(read1).toContain(FRENCH);
    expect(read1).toContain(MORE);
    expect(read1).not.toContain(GERMAN);
  });

  it.each([
    [
      'Spanish',
      'La alcaldesa en Vaubrun\n\n12 de mayo de 2022\n\nLa alcaldesa recibió ayer a su homólogo.\n\nAmbos hablaron del dique y de las obras.\n\nVolverán a verse antes del verano.\n',
    ],
    [
      'German',
      'Der Bürgermeister empfing seine Amtskollegin am Dienstag.\n\nBeide sprachen über den Deich und die Kosten.\n\nSie treffen sich im Herbst wieder.\n',
    ],
  ])('a short text in %s is refused as a long one', async (_, text) => {
    const { documents, skipped } = await read('a.txt', text);
    expect(documents).toEqual([]);
    expect(skipped).toBe('in another language: French and English texts are read');
  });

  it('a short line of ours within such a text stays', async () => {
    const line = 'La préfète a reçu le maire.';
    const { documents } = await read('a.txt', `${SPANISH}\n\n${line}\n\n${GERMAN}\n`);
    expect(parts(documents[0] as Document)).toContainEqual([line, 'article']);
  });

  it('a text that is wholly in such a language is refused', async () => {
    const { documents, skipped } = await read('a.txt', `${SPANISH}\n\n${GERMAN}`);
    expect(documents).toEqual([]);
    expect(skipped).toBe('in another language: French and English texts are read');
  });

  it('records: the one that is refused is named, the others are read', async () => {
    const lines = [FRENCH, GERMAN].map((text, id) => JSON.stringify({ id, text }));
    const { documents, skipped } = await read('a.jsonl', lines.join('\n'));
    expect(documents.map(({ id }) => id)).toEqual(['a.jsonl#0']);
    expect(skipped).toBe('line 2: in another language: French and English texts are read');
  });
});

describe('what a page says of the language of its parts', () => {
  const page = (inner: string) =>
    `<html lang="fr"><body><article><h1>La digue de Vaubrun</h1><p>${FRENCH}</p>${inner}<p>${MORE}</p></article></body></html>`;

  it('tells that of a short quotation', async () => {
    const quotation = 'Helen Ashworth met Daniel Whitcombe in London.';
    const { documents } = await read(
      'a.html',
      page(`<blockquote lang="en"><p>${quotation}</p></blockquote>`),
    );
    expect(parts(documents[0] as Document)).toContainEqual([quotation, 'en']);
  });

  it('leaves out a short one in a language that is not read', async () => {
    const quotation = '¡No pasarán los camiones!';
    const { skipped } = await read('a.html', page(`<p lang="es">${quotation}</p>`));
    expect(skipped).toContain(quotation);
  });

  it('gives way to the words', async () => {
    const { documents, skipped } = await read('a.html', page(`<p lang="en">${MORE}</p>`));
    expect(skipped).toBeNull();
    expect(documents[0]?.sections.every(({ language }) => language === undefined)).toBe(true);
  });
});
