import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/bots/excerpt.ts';

/** The words between ⟦ and ⟧ prove. */
function citation(marked: string, title: string | null = null) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const quote = marked.replace(/[⟦⟧]/gu, '');
  const at = 500;
  return {
    quote,
    title,
    start: at,
    ...(start >= 0 && { focus: { start: at + start, end: at + end } }),
  };
}

test.each([
  ['a short sentence is whole', 'Irina a ⟦vu⟧ Paul mardi.', null, 80, 'Irina a vu Paul mardi.'],
  [
    'cut between clauses, round what proves',
    'Après des semaines de tension entre les deux ports, qui n’en finissaient pas, ⟦Irina Orlova a reçu Paul⟧ à Oran, avant de repartir pour Dakar où le préfet, dit-on, attendait.',
    null,
    80,
    '…qui n’en finissaient pas, Irina Orlova a reçu Paul à Oran…',
  ],
  [
    'whole sentences end with their stop',
    '⟦Irina a reçu Paul.⟧ Ils ont parlé longtemps de la pêche, du port et de la mer qui monte.',
    null,
    40,
    'Irina a reçu Paul. …',
  ],
  [
    'without a clause to cut at, between words',
    'Le port de la ville haute dont les quais sont pleins de monde depuis hier soir accueille ⟦Irina⟧ venue de loin pour voir la mer et les navires.',
    null,
    50,
    '…hier soir accueille Irina venue de loin pour voir…',
  ],
  [
    'a title glued to the first sentence is left out',
    'Les raisons du refus à Oran\n\nIrina n’a ⟦pas vu⟧ Paul.',
    'Confidentiel. Les raisons du refus à Oran',
    200,
    'Irina n’a pas vu Paul.',
  ],
  [
    'and where the page had no line between them',
    'Les raisons du refus à Oran Irina n’a ⟦pas vu⟧ Paul.',
    'Les raisons du refus à Oran',
    200,
    'Irina n’a pas vu Paul.',
  ],
  [
    'a title that itself proves stays',
    '⟦Irina n’a pas vu Paul⟧',
    'Irina n’a pas vu Paul',
    200,
    'Irina n’a pas vu Paul',
  ],
  [
    'a heading behind it is left out',
    'Irina a ⟦vu⟧ Paul.\n\n## La querelle du port',
    null,
    200,
    'Irina a vu Paul.',
  ],
])('%s', (_, marked, title, max, shown) => {
  expect(excerpt(citation(marked, title), max)).toBe(shown);
});

test('shows words of the quotation only, whole ones, and says where it was cut', () => {
  const word = fc.constantFrom('port', 'mer', 'Orlova', 'a', 'reçu,', 'hier.', '« oui »', 'là :');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 120 }),
      fc.nat(119),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 60, max: 200 }),
      (words, at, many, max) => {
        const quote = words.join(' ');
        const from = words.slice(0, Math.min(at, words.length - 1)).join(' ').length;
        const to = Math.min(quote.length, from + many * 4);
        const shown = excerpt(
          { quote, title: null, start: 0, focus: { start: from, end: to } },
          max,
        );
        const bare = shown.replace(/^…|\s?…$/gu, '');
        expect(shown.length).toBeLessThanOrEqual(max + 3);
        expect(` ${quote.replace(/[,:]/gu, '')} `).toContain(` ${bare.replace(/[,:]/gu, '')} `);
        if (!shown.startsWith('…')) expect(quote.startsWith(bare.slice(0, 10))).toBe(true);
        if (!shown.endsWith('…')) expect(quote.endsWith(bare.slice(-5))).toBe(true);
      },
    ),
  );
});
