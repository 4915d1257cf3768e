/** A damaged data folder: a series over its files and over the places in them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/retrieval/search.ts';
import type { Passage } from '../../src/types.ts';
import { fillCorpus, temporaryFolder } from '../support/corpusFolder.ts';
import { bring, type Folders, found } from './support.ts';

const QUERY = 'communiqué numéro 4';

/** One whole index, copied for every damage. */
let whole: Folders;
let good: Passage[];
beforeAll(async () => {
  const base = mkdtempSync(join(tmpdir(), 'entrevue-damaged-'));
  whole = { corpus: join(base, 'corpus'), data: join(base, 'index') };
  fillCorpus(whole.corpus, 30);
  await bring(whole);
  good = await found(whole, QUERY);
});
afterAll(() => rmSync(join(whole.corpus, '..'), { recursive: true, force: true }));

function copy(): Folders {
  const data = join(temporaryFolder(), 'index');
  cpSync(whole.data, data, { recursive: true });
  return { corpus: whole.corpus, data };
}

describe('a damaged index', { timeout: 60_000 }, () => {
  const flip = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    const where = Math.min(bytes.length - 1, Math.floor(bytes.length * at));
    bytes[where] = (bytes[where] as number) ^ 0x55;
    writeFileSync(path, bytes);
  };
  const parts: Record<string, RegExp> = {
    'vector shard': /^vectors-.*\.hnsw$/,
    'word index': /^words-/,
    'passage numbers': /^numbers-/,
    'embedding model': /^model-/,
  };
  for (const [what, pattern] of Object.entries(parts)) {
    it(`(${what}) is noticed before use and rebuilt`, async () => {
      const here = copy();
      const name = readdirSync(here.data).find((file) => pattern.test(file)) ?? '';
      flip(join(here.data, name), 0.6);
      await expect(SearchIndex.open(here.data, null)).rejects.toThrow(name);
      expect(await bring(here)).toMatchObject({ notices: ['damaged'], published: true });
      expect(await found(here, QUERY)).toEqual(
        good.map((passage) => ({ ...passage, id: expect.any(Number) })),
      );
    });
  }

  for (const at of [0.001, 0.2, 0.4, 0.6, 0.8, 0.99]) {
    it(`(database, byte at ${at * 100} %) answers as before once brought up to date`, async () => {
      const here = copy();
      for (const name of ['entrevue.db', 'embeddings.db']) flip(join(here.data, name), at);
      await bring(here);
      const again = await found(here, QUERY);
      expect(again.map(({ text }) => text)).toEqual(good.map(({ text }) => text));
    });
  }

  it('(database cut short, or no database at all) is rebuilt from the corpus', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('no database'), Buffer.alloc(9000, 7)]) {
      const here = copy();
      writeFileSync(join(here.data, 'entrevue.db'), bytes);
      await bring(here);
      expect(await found(here, 'Lisbonne')).not.toEqual([]);
    }
  });
});
