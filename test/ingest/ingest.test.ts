import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/retrieval/embeddings/embedder.ts';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { article, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';
import { bring, folders, found } from './support.ts';

describe('an ingest', { timeout: 60_000 }, () => {
  it('makes every text findable, its passages verbatim, each at most once', async () => {
    const here = folders(12);
    const result = await bring(here);
    expect(result).toMatchObject({ documents: 12, added: 12, published: true, skipped: [] });
    const hits = await found(here, 'communiqué numéro 7');
    expect(hits[0]?.documentId).toBe('year/7.txt');
    const [hit] = hits;
    expect(article(7).slice(hit?.start, hit?.end)).toBe(hit?.text);
    expect(new Set(hits.map(({ documentId, start }) => `${documentId}${start}`)).size).toBe(5);
  });

  it('has nothing to do a second time', async () => {
    const here = folders(4);
    await bring(here);
    const before = readdirSync(here.data).sort();
    expect(await bring(here)).toMatchObject({ added: 0, changed: 0, removed: 0, published: false });
    expect(readdirSync(here.data).sort()).toEqual(before);
  });

  it('follows new, changed, renamed and removed files', async () => {
    const here = folders(6);
    await bring(here);
    put(here.corpus, 'new.txt', 'Zora Quint a prononcé un discours sur les phares de Bretagne.');
    put(here.corpus, 'year/1.txt', 'Le port de Brest accueille une exposition de tapisseries.');
    rmSync(join(here.corpus, 'year/2.txt'));
    renameSync(join(here.corpus, 'year/3.txt'), join(here.corpus, 'moved.txt'));
    expect(await bring(here)).toMatchObject({ documents: 6, added: 2, changed: 1, removed: 2 });
    expect((await found(here, 'discours de Zora Quint'))[0]?.documentId).toBe('new.txt');
    expect((await found(here, 'tapisseries'))[0]?.documentId).toBe('year/1.txt');
    expect((await found(here, 'communiqué numéro 3'))[0]?.documentId).toBe('moved.txt');
    const ids = (await found(here, 'communiqué numéro 2')).map(({ documentId }) => documentId);
    expect(ids).not.toContain('year/2.txt');
  });

  it('notices a change that left size and date as they were, once the folder is another', async () => {
    const here = folders(3);
    await bring(here);
    const path = join(here.corpus, 'year/0.txt');
    const { mtime, atime } = statSync(path);
    const other = folders(3);
    const changed = article(0).replace('Lisbonne', 'Helsinki');
    put(other.corpus, 'year/0.txt', changed);
    utimesSync(join(other.corpus, 'year/0.txt'), atime, mtime);
    expect(await bring({ corpus: other.corpus, data: here.data })).toMatchObject({ changed: 1 });
  });

  it('names what it cannot use, with the reason, and indexes the rest', async () => {
    const here = folders(2);
    put(here.corpus, 'empty.txt', '');
    put(
      here.corpus,
      'binary.txt',
      Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 256),
    );
    put(here.corpus, 'huge.txt', 'Une phrase banale, sans fin. '.repeat(50_000));
    put(
      here.corpus,
      'half.jsonl',
      '{"id":1,"text":"Un texte complet sur les dunes."}\n{"id":2,"te',
    );
    const { documents, skipped } = await bring(here);
    expect(documents).toBe(3);
    expect(skipped.map(({ path }) => path).sort()).toEqual([
      'binary.txt',
      'empty.txt',
      'half.jsonl',
      'huge.txt',
    ]);
    for (const { reason } of skipped) expect(reason.length).toBeGreaterThan(3);
    // They are named again by a run that reads nothing.
    expect((await bring(here)).skipped).toHaveLength(4);
  });

  it('of an empty folder gives an empty index that answers nothing', async () => {
    const here = folders(0);
    expect(await bring(here)).toMatchObject({ documents: 0, passages: 0 });
    expect(await found(here, 'Lisbonne')).toEqual([]);
    fillCorpus(here.corpus, 1);
    await bring(here);
    expect(await found(here, 'Lisbonne')).toHaveLength(1);
  });

  it('of a folder that is not there says so', async () => {
    await expect(bring({ corpus: '/nowhere/at/all', data: temporaryFolder() })).rejects.toThrow(
      /no corpus folder \/nowhere\/at\/all/,
    );
  });

  it('says which data folder it cannot write', async () => {
    const here = folders(1);
    const file = join(here.data, '..', 'a-file');
    writeFileSync(file, 'no folder');
    const data = join(file, 'index');
    await expect(bring({ corpus: here.corpus, data })).rejects.toThrow(/Cannot write to .*index/);
  });
});

it('refuses a data folder among the texts', async () => {
  const here = folders(1);
  for (const data of [here.corpus, join(here.corpus, 'index')])
    await expect(bring({ corpus: here.corpus, data })).rejects.toThrow(
      /lies inside the corpus folder/,
    );
});

/** Vectors of letter counts: enough to tell texts apart. */
class Letters extends Embeddings implements Embedder {
  readonly identity: string;
  readonly dimensions = 32;
  asked = 0;
  constructor(identity: string) {
    super({});
    this.identity = identity;
  }
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    this.asked += texts.length;
    return texts.map((text) => {
      const counts = new Array<number>(32).fill(0);
      for (const c of text) counts[c.charCodeAt(0) % 32] = (counts[c.charCodeAt(0) % 32] ?? 0) + 1;
      return counts;
    });
  }
  override async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] as number[];
  }
}

describe('another embedding', { timeout: 60_000 }, () => {
  it('is said aloud, rebuilds, and refuses to answer with the wrong vectors', async () => {
    const here = folders(5);
    await bring(here);
    const letters = new Letters('letters:1');
    await expect(SearchIndex.open(here.data, letters)).rejects.toThrow(/letters:1/);
    expect((await bring(here, letters)).notices).toEqual(['embedder']);
    expect(await found(here, 'communiqué numéro 3', letters)).not.toEqual([]);
    await expect(SearchIndex.open(here.data, null)).rejects.toThrow(/builtin/);
  });

  it('is never asked twice about the same words', async () => {
    const here = folders(5);
    const letters = new Letters('letters:1');
    await bring(here, letters);
    const { asked } = letters;
    put(here.corpus, 'copy.txt', article(2));
    put(here.corpus, 'new.txt', 'Un texte tout à fait neuf sur les marées.');
    await bring(here, letters);
    expect(letters.asked).toBe(asked + 1);
  });
});
