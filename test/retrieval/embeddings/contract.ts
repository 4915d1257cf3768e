import { describe, expect, test } from 'vitest';
import type { Embedder } from '../../../src/retrieval/embeddings/embedder.ts';

const texts = [
  'La récolte de blé et les moissons.',
  'Le chat dort.',
  'Une rencontre du ministre à Lisbonne.',
  'Les moissons, le grain et le blé.',
];
const odd = ['', ' ', '😀', 'لقاء في الجزائر', 'x'.repeat(30_000), 'a\u0000b\n\tc', 'Ça va ?'];

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function expectSame(a: readonly number[] | undefined, b: readonly number[] | undefined): void {
  expect(a?.length).toBe(b?.length);
  expect(dot(a ?? [], b ?? [])).toBeCloseTo(1, 4);
}

/** What every embedder must do, whoever computes the vectors. */
export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`${name} keeps the embedder contract`, () => {
    test('says who it is, the same each time', async () => {
      const [one, other] = [await open(), await open()];
      expect(one.identity).toMatch(/^[a-z]+:\S+$/);
      expect(other.identity).toBe(one.identity);
      expect(other.dimensions).toBe(one.dimensions);
    });

    test('gives one vector of its dimensions and of length 1 for each text, in order', async () => {
      const embedder = await open();
      const together = await embedder.embedDocuments(texts);
      expect(together).toHaveLength(texts.length);
      for (const [at, text] of texts.entries()) {
        const [alone] = await embedder.embedDocuments([text]);
        expect(together[at]).toHaveLength(embedder.dimensions);
        expectSame(together[at], alone);
      }
      expect(dot(together[0] ?? [], together[1] ?? [])).toBeLessThan(0.999);
    });

    test('gives nothing for nothing', async () => {
      expect(await (await open()).embedDocuments([])).toEqual([]);
    });

    test('gives the same vector for the same question', async () => {
      const embedder = await open();
      const first = await embedder.embedQuery('le blé');
      expect(first).toHaveLength(embedder.dimensions);
      expectSame(first, await embedder.embedQuery('le blé'));
    });

    test('survives empty, foreign and endless texts', async () => {
      const embedder = await open();
      const vectors = await embedder.embedDocuments(odd);
      expect(vectors).toHaveLength(odd.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(vector.every(Number.isFinite)).toBe(true);
      }
      for (const text of odd) {
        expect((await embedder.embedQuery(text)).every(Number.isFinite)).toBe(true);
      }
    });

    test('sets texts on one subject nearer to a question about it', async () => {
      const embedder = await open();
      const [harvest, cat] = await embedder.embedDocuments([texts[0] ?? '', texts[1] ?? '']);
      const question = await embedder.embedQuery('blé et moissons');
      expect(dot(question, harvest ?? [])).toBeGreaterThan(dot(question, cat ?? []));
    });

    test('keeps many texts in order', async () => {
      const embedder = await open();
      const many = Array.from({ length: 150 }, (_, at) => `${texts[at % 4]} ${at}`);
      const vectors = await embedder.embedDocuments(many);
      expect(vectors).toHaveLength(many.length);
      expectSame(vectors[149], (await embedder.embedDocuments([many[149] ?? '']))[0]);
    });
  });
}
