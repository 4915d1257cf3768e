/** An index and a state of another version: an older one is made anew and said, a newer one left alone. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { openStateFile as openState } from '../../src/state/database.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';
import { bring, folders, found } from './support.ts';

function setVersion(path: string, version: number): void {
  const database = new Database(path);
  database.pragma(`user_version = ${version}`);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('an index of another version', { timeout: 60_000 }, () => {
  it.each(['entrevue.db', 'embeddings.db'])('is left alone when %s is newer', async (name) => {
    const here = folders(3);
    await bring(here);
    const files = ['entrevue.db', 'embeddings.db'].map((file) => join(here.data, file));
    setVersion(join(here.data, name), 99);
    const before = files.map(sum);
    await expect(bring(here)).rejects.toThrow(/newer Entrevue \(version 99.*Nothing was changed/u);
    expect(files.map(sum)).toEqual(before);
    if (name === 'entrevue.db')
      await expect(SearchIndex.open(here.data, null)).rejects.toThrow('newer Entrevue');
    setVersion(join(here.data, name), 1);
    expect((await found(here, 'communiqué numéro 2'))[0]?.documentId).toBe('year/2.txt');
  });

  it('is made anew when it is older', async () => {
    const here = folders(3);
    await bring(here);
    setVersion(join(here.data, 'entrevue.db'), -1);
    const { notices, documents } = await bring(here);
    expect([notices, documents]).toEqual([['older'], 3]);
    expect((await found(here, 'communiqué numéro 2'))[0]?.documentId).toBe('year/2.txt');
  });
});

it('leaves a newer state.db alone', () => {
  const data = temporaryFolder();
  openState(data).close();
  const path = join(data, 'state.db');
  setVersion(path, 99);
  const before = sum(path);
  expect(() => openState(data)).toThrow(/newer Entrevue \(version 99.*Nothing was changed\.$/u);
  expect(sum(path)).toBe(before);
  expect(existsSync(`${path}-wal`)).toBe(false);
});
