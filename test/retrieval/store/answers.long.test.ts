/** The same answers wherever the index is: rows in each kind of store, wording where meaning is searched too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  COLLECTIONS,
  available as hasCollections,
} from '../../../evaluation/retrieval/collection.ts';
import { compareStores } from '../../../evaluation/retrieval/stores.ts';
import { type Assembly, assemble } from '../../../src/app/assemble.ts';
import { folderKind, type Kind, type Place, pgliteKind, postgresKind } from './kinds.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const gold = join(root, '../shared/gold/diplomacy-fr');
const hasGold = existsSync(join(gold, 'questions.jsonl'));
const corpus = hasGold ? join(gold, 'corpus') : join(root, 'corpus');
const questions: readonly string[] = hasGold
  ? readFileSync(join(gold, 'questions.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, 12)
      .map((line) => (JSON.parse(line) as { question: string }).question)
  : [
      'Qui a rencontré Sergueï Lavrov ?',
      'Où Antony Blinken a-t-il vu Lavrov ?',
      'Lamamra a-t-il rencontré Blinken à New York ?',
      'De quoi ont parlé Blinken et Lavrov à New Delhi ?',
      'What did Lavrov say about the missiles?',
      'Qui a recontré Tebboun ?',
      'Quel est le prix du blé ?',
    ];

const kinds = [postgresKind, pgliteKind].filter(({ missing }) => missing === null);

describe.each(kinds)('answers from $name', { timeout: 600_000 }, (kind: Kind) => {
  test('are the same, out of the same texts, people and meetings', async () => {
    const stops: (() => Promise<unknown>)[] = [];
    const open = async (one: Kind): Promise<Assembly> => {
      const server = await one.start();
      stops.unshift(() => server.stop());
      const { data, shared }: Place = await server.newPlace();
      const assembly = await assemble({
        corpus,
        data,
        store: shared,
        maxFileBytes: 10_000_000,
        embeddings: { model: 'builtin', url: null, key: null, folder: null },
      });
      stops.unshift(() => assembly.close());
      await assembly.ingest(() => {});
      return assembly;
    };
    try {
      const mine = await open(folderKind);
      const theirs = await open(kind);
      const { indexedAt: _, ...summary } = mine.summary();
      expect(theirs.summary()).toMatchObject(summary);
      expect(theirs.meetings()).toEqual(mine.meetings());
      expect(theirs.people(1000)).toEqual(mine.people(1000));
      expect(mine.meetings().length).toBeGreaterThan(0);
      for (const text of questions) {
        const here = await mine.answer({ kind: 'ask', text });
        const there = await theirs.answer({ kind: 'ask', text });
        expect(there.meetings, text).toEqual(here.meetings);
        if (kind.vectors) expect(there, text).toEqual(here);
      }
    } finally {
      for (const stop of stops) await stop();
    }
  });
});

describe.skipIf(!hasCollections())('what is found', { timeout: 600_000 }, () => {
  test('is ranked alike: within .01 nDCG', async () => {
    const running = await Promise.all(
      kinds.map(async (kind) => ({ kind, server: await kind.start() })),
    );
    const places = await Promise.all(
      running.map(async ({ kind, server }) => {
        const { shared } = await server.newPlace();
        return [kind.name, shared] as const;
      }),
    );
    const shared = Object.fromEntries(
      places.flatMap(([name, place]) => (place === null ? [] : [[name, place]])),
    );
    const rows = await compareStores(COLLECTIONS[0], 120, shared);
    const ndcg = (store: string) =>
      rows.filter((row) => row.store === store).map(({ measures }) => measures.ndcg10);
    for (const { kind } of running) {
      const reference = ndcg(kind.vectors ? 'data folder' : 'words in memory');
      expect(reference.length).toBeGreaterThan(0);
      for (const [at, value] of ndcg(kind.name).entries()) {
        expect(Math.abs(value - (reference[at] ?? 0)), kind.name).toBeLessThanOrEqual(0.01);
      }
    }
    await Promise.all(running.map(({ server }) => server.stop()));
  });
});
