import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';

const copy = (publisher: string | null, n: number) => ({ documentId: `d${n}`, publisher });
const sites = (...publishers: (string | null)[]) => publishers.map(copy);

describe('where else a text stands', () => {
  it.each([
    [sites('Le Val'), 'aussi dans : Le Val', 'also in: Le Val'],
    [sites('A', 'B', 'C', 'D'), 'aussi dans : A, B, C, D', 'also in: A, B, C, D'],
    [
      sites('A', 'B', 'C', 'D', 'E'),
      'aussi dans : A, B, C et 2 autres',
      'also in: A, B, C and 2 others',
    ],
    [sites('A', 'A', null), 'aussi dans : A et 1 autre', 'also in: A and 1 other'],
    [sites(null, null), 'aussi dans 2 autres textes', 'also in 2 other texts'],
  ])('%j', (copies, fr, en) => {
    expect(languageOf('fr').chat.alsoIn(copies)).toBe(fr);
    expect(languageOf('en').chat.alsoIn(copies)).toBe(en);
  });

  it('the corpus says how many texts there are without copies', () => {
    const document = { id: 'a', title: null, publisher: null, published: null, url: null };
    const documents = [document, { ...document, id: 'b', copyOf: 'a' }];
    const numbers = { passages: 2, people: 1, meetings: 1, from: null, to: null, indexedAt: null };
    expect(languageOf('fr').chat.corpus({ documents, ...numbers })).toContain(
      '2 textes, 1 sans les copies',
    );
    expect(languageOf('en').chat.corpus({ documents, ...numbers })).toContain(
      '2 texts, 1 without copies',
    );
  });
});
