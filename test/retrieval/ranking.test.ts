import { describe, expect, test } from 'vitest';
import { createMemorySearch } from '../../src/retrieval/memory.ts';
import { rank } from '../../src/retrieval/ranking.ts';
import { EvidenceReader } from '../../src/retrieval/words/evidence.ts';
import { type IndexedPassage, WordIndex } from '../../src/retrieval/words/index.ts';
import { FEATURES, type Feature } from '../../src/retrieval/words/kinds.ts';
import { readQuery, searchWords } from '../../src/retrieval/words/query.ts';

function passages(
  rows: readonly (readonly [text: string, document?: number, title?: string])[],
): IndexedPassage[] {
  return rows.map(([text, document, title], id) => ({
    id,
    text,
    title: title ?? null,
    date: null,
    language: 'fr',
    ...(document === undefined ? {} : { document }),
  }));
}

/** One piece of evidence for each passage. */
function evidence(query: string, of: readonly IndexedPassage[], feature: Feature): number[] {
  const index = WordIndex.build(of);
  const reader = new EvidenceReader(index, readQuery(query, index));
  return of.map(({ id }) => reader.read(id)[FEATURES.indexOf(feature)] ?? Number.NaN);
}

const FILLER = 'Puis la pluie tomba longtemps encore sur les toits gris du bourg endormi';

describe('evidence', () => {
  test.each<[Feature, string, string, string]>([
    ['window', 'récolte blé', `La récolte de blé. ${FILLER}.`, `La récolte. ${FILLER}. Le blé.`],
    ['sentence', 'récolte blé', 'La récolte de blé monte.', 'La récolte monte. Le blé aussi.'],
    ['exact', 'récoltes', 'Les récoltes montent.', 'Ils ont récolté.'],
    ['names', 'où vit madame Rose', 'Hier Rose parlait.', 'La rose fane.'],
    ['numbers', 'usine en 1911', 'Fondée en 1911.', 'Fondée en 1912.'],
    ['opening', 'récolte', `La récolte. ${FILLER}.`, `${FILLER}. La récolte.`],
    ['coverage', 'récolte blé orge', 'Récolte de blé et orge.', 'Récolte de blé.'],
    ['rarest', 'récolte Marsane', 'Vers Marsane.', 'La récolte.'],
    ['related', 'mari de Solberg', 'Son époux, Solberg.', 'Son usine, Solberg.'],
    ['wantsDate', 'quand Vidal est mort', 'Vidal mort en mars.', 'Vidal mort au lit.'],
    ['wantsReason', 'pourquoi la grève', 'La grève, car ils souffrent.', 'La grève continue.'],
  ])('%s: "%s" is better answered by "%s" than by "%s"', (feature, query, better, worse) => {
    const rows = passages([[better], [worse], ['Une récolte.'], ['Un mot.'], ['Le blé.']]);
    const [first = 0, second = 0] = evidence(query, rows, feature);
    expect(first).toBeGreaterThan(second);
  });

  test('the passages around, in the same document only, tell the subject', () => {
    const rows = passages([
      ['Anselme Vidal peignait.', 1],
      ['Il mourut à Limoges.', 1],
      ['Elle mourut à Limoges.', 2],
    ]);
    const [, same = 0, other = 0] = evidence('Vidal Limoges', rows, 'context');
    expect(same).toBeGreaterThan(other);
  });

  test('a title speaks for its passage', () => {
    const rows = passages([
      ['Il a parlé.', 1, 'Conseil de Beaulieu'],
      ['Il a parlé.', 2, 'Conseil de Marsane'],
    ]);
    const [one = 0, two = 0] = evidence('Marsane', rows, 'header');
    expect(two).toBeGreaterThan(one);
  });
});

describe('rank', () => {
  const rows = passages([
    ['La récolte de blé a baissé.'],
    ['Le blé.'],
    ['Rien de tout cela.'],
    ['Le port de Marsane exporte la récolte.'],
  ]);
  const index = WordIndex.build(rows);

  test('says which list found what', () => {
    const ranked = rank(
      'récolte de blé',
      {
        words: [
          { id: 0, score: 3 },
          { id: 1, score: 1 },
        ],
        vectors: [
          { id: 0, score: 0.8 },
          { id: 2, score: 0.1 },
        ],
      },
      index,
    );
    expect(ranked.map(({ id, foundBy }) => [id, foundBy])).toEqual([
      [0, ['words', 'vectors']],
      [1, ['words']],
      [2, ['vectors']],
    ]);
  });

  test('similarity decides where words do not', () => {
    const vectors = [
      { id: 1, score: 0.4 },
      { id: 3, score: 0.9 },
    ];
    expect(rank('xyz', { words: [], vectors }, index)[0]?.id).toBe(3);
  });

  test('the scale of the similarities does not matter', () => {
    const words = searchWords('récolte blé', index, 4);
    const vectors = [0, 1, 2, 3].map((id) => ({ id, score: 0.2 + id / 10 }));
    const squeezed = vectors.map(({ id, score }) => ({ id, score: 0.9 + score / 100 }));
    const order = (list: typeof vectors) =>
      rank('récolte blé', { words, vectors: list }, index).map(({ id }) => id);
    expect(order(squeezed)).toEqual(order(vectors));
  });

  test('works with words alone, and with nothing', () => {
    const words = searchWords('récolte blé', index, 4);
    expect(rank('récolte blé', { words, vectors: [] }, index)[0]?.id).toBe(0);
    expect(rank('récolte', { words: [], vectors: [] }, index)).toEqual([]);
  });
});

describe('search in memory', () => {
  const rows = passages([
    ['Le ministre Karim Bouali a reçu Ingrid Solberg à Genève le 4 mai.', 0],
    ['Ingrid Solberg a quitté Genève sans faire de déclaration.', 0],
    ['La récolte de blé a baissé de 40 % à cause de la sécheresse.', 1],
    ['Le téléphérique de Montfleur a transporté 1 200 voyageurs.', 2],
  ]);
  const search = createMemorySearch(rows);

  test.each([
    ['Qui Karim Bouali a-t-il reçu ?', 0],
    ['karim bouhali resu solbergue', 0],
    ['Who did minister Bouali receive in Geneva?', 0],
    ['pourquoi le blé manque', 2],
    ['telepherique voyageur', 3],
  ])('%s', (query, id) => {
    expect(search.search(query, 4)[0]?.id).toBe(id);
  });

  test('asking again gives the same answer', () => {
    expect(search.search('Solberg Genève', 4)).toEqual(search.search('Solberg Genève', 4));
    expect(createMemorySearch(rows).search('Solberg Genève', 4)).toEqual(
      search.search('Solberg Genève', 4),
    );
  });
});
