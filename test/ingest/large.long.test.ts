/** Ingests of very much: threads, shards, one endless text. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { article, put } from '../support/corpusFolder.ts';
import { bring, folders, found } from './support.ts';

/** A text that fills a passage and that nobody meets in. */
function dull(n: number): string {
  return [
    `Le dossier ${n} sera examiné avant l'été, selon un communiqué numéro ${n}.`,
    'La pluie est tombée sur les collines et la rivière a débordé par endroits pendant la nuit.',
    'Les prix du blé ont encore monté, et ceux du lait ont baissé de quelques centimes.',
    "Le musée reste fermé jusqu'à nouvel ordre en raison des travaux de la toiture.",
    'Aucun train ne circulera dimanche sur la ligne de la côte.',
  ].join(' ');
}

it('extends a large index without learning or indexing it again', async () => {
  const here = folders(0);
  // Thousands of passages, and no meeting in them: what is at stake is the indexing.
  const lines = Array.from({ length: 3200 }, (_, n) => JSON.stringify({ id: n, text: dull(n) }));
  put(here.corpus, 'many.jsonl', lines.join('\n'));
  await bring(here);
  const indexed: number[] = [];
  put(here.corpus, 'extra.txt', 'Une baleine bleue a été observée au large de Quiberon mardi.');
  const result = await ingest({
    ...here,
    embedder: null,
    maxFileBytes: 10_000_000,
    verify: false,
    report: (event) => {
      if (event.kind !== 'progress') return;
      if (event.phase === 'learn') throw new Error('learnt again');
      if (event.phase === 'index') indexed.push(event.done);
    },
  });
  expect(result).toMatchObject({ documents: 3201, added: 1, published: true });
  // Below 3000 it would all be made anew.
  expect(result.passages).toBeGreaterThan(3000);
  expect(Math.max(...indexed)).toBe(1);
  expect((await found(here, 'baleine bleue Quiberon'))[0]?.documentId).toBe('extra.txt');
  const old = (await found(here, 'communiqué numéro 1234')).map(({ documentId }) => documentId);
  expect(old).toContain('many.jsonl#1234');
  rmSync(join(here.corpus, 'extra.txt'));
  expect(await bring(here)).toMatchObject({ documents: 3200, removed: 1 });
  const base = (await SearchIndex.open(here.data, null)).store.manifest?.words[0]?.words.file;

  // Text by text, more than there may be segments, with some that leave again.
  let open = await SearchIndex.open(here.data, null);
  for (let n = 0; n < 11; n++) {
    put(
      here.corpus,
      `whale-${n}.txt`,
      `Le cachalot numéro ${n} a été observé au large de Roscoff.`,
    );
    if (n % 4 === 3) rmSync(join(here.corpus, `whale-${n - 1}.txt`));
    await bring(here);
    const next = await SearchIndex.open(here.data, null, { before: open });
    const fresh = await SearchIndex.open(here.data, null);
    for (const query of [`cachalot ${n} Roscoff`, 'cachalo large', 'communiqué numéro 1234']) {
      const hits = await next.search(query, 8);
      expect(hits).toEqual(await fresh.search(query, 8));
      expect(await next.wordsOf(query)).toEqual(await fresh.wordsOf(query));
    }
    expect(
      (await next.search(`cachalot numéro ${n}`, 20)).map(({ passage }) => passage.documentId),
    ).toContain(`whale-${n}.txt`);
    if (n > 3)
      expect(
        (await next.search('cachalot numéro 2', 20)).map(({ passage }) => passage.documentId),
      ).not.toContain('whale-2.txt');
    await Promise.all([open.close(), fresh.close()]);
    open = next;
  }
  const { manifest } = open.store;
  expect(manifest?.words[0]?.words.file).toBe(base);
  expect(manifest?.words.length).toBeLessThan(10);
  expect(manifest?.words.length).toBeGreaterThan(1);
  expect(open.size).toBe(manifest?.passages);
  await open.close();
  const left = (await found(here, 'baleine bleue Quiberon')).map(({ documentId }) => documentId);
  expect(left).not.toContain('extra.txt');
}, 300_000);

it('reads a dump of 25,000 articles in one text', async () => {
  const here = folders(1);
  const text = Array.from({ length: 25_000 }, (_, n) => article(n)).join('\n\n');
  put(here.corpus, 'long.txt', text);
  const result = await ingest({
    ...here,
    embedder: null,
    maxFileBytes: 30_000_000,
    verify: true,
    report: () => {},
  });
  expect(result.documents).toBe(2);
  expect(result.passages).toBeGreaterThan(10_000);
}, 400_000);
