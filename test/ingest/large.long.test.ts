/** Ingests of very much: threads, shards, one endless text. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
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
  const left = (await found(here, 'baleine bleue Quiberon')).map(({ documentId }) => documentId);
  expect(left).not.toContain('extra.txt');
}, 120_000);

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
