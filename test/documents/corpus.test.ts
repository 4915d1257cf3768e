import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listFolder, MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));
const seeds = new URL('../../../shared/seeds/', import.meta.url);

async function corpus(): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const file of listFolder(folder)) {
    const reading = await readCorpusFile(folder, file, MAX_FILE_BYTES, languages);
    for await (const document of reading.documents) documents.push(document);
    expect(reading.skipped()).toBeNull();
  }
  return documents;
}

test('the starter corpus: titles, dates, and comments where readers are told of', async () => {
  const found = (await corpus()).map(({ id, title, published, language, sections }) => [
    id,
    title !== null,
    published?.date ?? null,
    language,
    sections.some(({ kind }) => kind === 'comment'),
  ]);
  expect(found).toEqual([
    ['belmokhtar-courriels-clinton.md', true, null, 'fr', true],
    ['blinken-kiev-geneve.md', true, '2022-01-19', 'fr', false],
    ['blinken-lavrov-new-delhi.md', true, null, 'fr', true],
    ['lamamra-blinken-new-york.md', true, null, 'fr', true],
    ['lavrov-alger-s400.md', true, '2022-05-12', 'fr', false],
  ]);
});

describe.skipIf(!existsSync(seeds))('the starter corpus beside the seed texts', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (text: string) => {
    const all = words(text);
    return all.slice(6).map((_, at) => all.slice(at, at + 7).join(' '));
  };

  test('shares no seven words in a row with them', async () => {
    const originals = new Set(
      readdirSync(seeds).flatMap((name) => runs(readFileSync(new URL(name, seeds), 'utf8'))),
    );
    expect(originals.size).toBeGreaterThan(1000);
    for (const { id, text } of await corpus()) {
      expect([id, runs(text).filter((run) => originals.has(run))]).toEqual([id, []]);
    }
  });
});
