import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eigen,
  gram,
  type Matrix,
  multiply,
  orthonormalise,
} from '../../../src/retrieval/embeddings/algebra.ts';
import { BuiltinEmbeddings } from '../../../src/retrieval/embeddings/builtin.ts';

const texts = [
  'Le ministre Karim Bouali a reçu Ingrid Solberg à Genève.',
  'La sécheresse a réduit la récolte de blé près de Beaulieu.',
  'Le téléphérique de Montfleur transporte des voyageurs.',
  'Anselme Vidal, peintre, est mort à Limoges en 1978.',
  'Le gaz algérien arrive par le port de Marsane.',
];
const fitted = BuiltinEmbeddings.fit(texts, { dimensions: 32 });

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0);
}
function nearest(query: string, from = fitted): number {
  const wanted = from.embedSync(query);
  const scores = texts.map((text) => cosine(wanted, from.embedSync(text)));
  return scores.indexOf(Math.max(...scores));
}

describe('built-in embeddings', () => {
  test.each([
    ['récolte de blé', 1],
    ['recoltes du ble', 1],
    ['Kareem Bouaali et Ingrid Sollberg', 0],
    ['les téléphériques', 2],
    ['Vidal le peintre', 3],
    ['gazoduc algérien', 4],
  ])('"%s" is nearest to text %i, however it is spelt', (query, text) => {
    expect(nearest(query)).toBe(text);
  });

  test('vectors have the length asked for and norm 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const vector = fitted.embedSync(text);
        expect(vector.length).toBe(32);
        expect(cosine(vector, vector)).toBeCloseTo(1, 4);
      }),
    );
  });

  test('the same texts give the same bytes, another seed may not', () => {
    const again = BuiltinEmbeddings.fit(texts, { dimensions: 32 });
    expect(Buffer.compare(again.toBytes(), fitted.toBytes())).toBe(0);
  });

  test('bytes read back embed alike', () => {
    const again = BuiltinEmbeddings.fromBytes(fitted.toBytes());
    expect(again.identity).toBe('builtin:1:32');
    for (const text of texts) {
      expect(cosine(again.embedSync(text), fitted.embedSync(text))).toBeGreaterThan(0.995);
    }
    expect(() => BuiltinEmbeddings.fromBytes(fitted.toBytes().subarray(0, 4000))).toThrow(
      RangeError,
    );
  });

  test('no text, one text and texts without words are enough to start with', () => {
    for (const few of [[], ['Bonjour'], ['…', '']]) {
      const vector = BuiltinEmbeddings.fit(few, { dimensions: 8 }).embedSync('Bonjour à tous');
      expect(vector.every(Number.isFinite)).toBe(true);
    }
  });

  test('LangChain gets plain arrays', async () => {
    const [vector] = await fitted.embedDocuments(['Genève']);
    expect(vector).toEqual(await fitted.embedQuery('Genève'));
    expect(Array.isArray(vector)).toBe(true);
  });
});

describe('algebra', () => {
  const matrix = (rows: number, columns: number) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((values): Matrix => ({ rows, columns, data: Float64Array.from(values) }));

  test('eigenvectors times eigenvalues give the matrix back', () => {
    fc.assert(
      fc.property(matrix(6, 4), (m) => {
        const symmetric = gram(m);
        const { values, vectors } = eigen(symmetric);
        expect([...values]).toEqual([...values].sort((a, b) => b - a));
        const scaled: Matrix = {
          ...vectors,
          data: vectors.data.map((x, n) => x * (values[n % 4] ?? 0)),
        };
        const turned: Matrix = { rows: 4, columns: 4, data: new Float64Array(16) };
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) turned.data[i * 4 + j] = vectors.data[j * 4 + i] as number;
        }
        multiply(scaled, turned).data.forEach((x, n) => {
          expect(x).toBeCloseTo(symmetric.data[n] as number, 6);
        });
      }),
    );
  });

  test('an orthonormal basis has columns of length 1 or 0, at right angles', () => {
    fc.assert(
      fc.property(matrix(6, 3), (m) => {
        gram(orthonormalise(m).basis).data.forEach((x, n) => {
          if (n % 4 === 0) expect(Math.min(Math.abs(x), Math.abs(x - 1))).toBeLessThan(1e-6);
          else expect(Math.abs(x)).toBeLessThan(1e-6);
        });
      }),
    );
  });
});
