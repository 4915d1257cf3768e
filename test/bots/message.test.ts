import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, following, marksIn, shorten, toMessage } from '../../src/bots/message.ts';
import type { Answer, Citation } from '../../src/types.ts';

const citation = (n: number): Citation => ({
  n,
  documentId: `texte-${n}.txt`,
  title: null,
  published: null,
  section: 'article',
  start: 0,
  end: 5,
  quote: 'Salut',
});

function answerOf(parts: {
  verdict: string;
  groups?: readonly (readonly [string, readonly string[]])[];
  notes?: readonly string[];
  citations?: number;
}): Answer {
  return {
    id: null,
    question: '?',
    language: 'fr',
    status: 'answered',
    verdict: { text: parts.verdict },
    groups: (parts.groups ?? []).map(([heading, rows]) => ({
      heading,
      rows: rows.map((text) => ({ text })),
    })),
    notes: parts.notes ?? [],
    text: '',
    citations: Array.from({ length: parts.citations ?? 0 }, (_, index) => citation(index + 1)),
    meetings: [],
    followUps: [],
  };
}

/** A page as lines; what follows `=` are the numbers of its proofs. */
function sketch(answer: Answer, most: number, rows?: number): string[] {
  const lengthOf = (page: {
    verdict: { text: string } | null;
    groups: readonly { rows: readonly { text: string }[] }[];
    notes: readonly string[];
  }) =>
    [
      page.verdict?.text ?? '',
      ...page.groups.flatMap((group) => group.rows.map((row) => row.text)),
      ...page.notes,
    ].join('').length;
  const { pages } = toMessage(answer, {
    fits: (page) => lengthOf(page) <= most,
    ...(rows && { rows }),
  });
  return pages.map((page) =>
    [
      page.verdict?.text,
      ...page.groups.map(
        ({ heading, rows }) => `${heading}: ${rows.map((row) => row.text).join(', ')}`,
      ),
      ...page.notes.map((note) => `(${note})`),
    ]
      .filter(Boolean)
      .join(' | ')
      .concat(page.citations.length ? ` = ${page.citations.map(({ n }) => n).join(' ')}` : ''),
  );
}

describe('pages', () => {
  test('cut between rows; each page repeats its heading and holds its own proofs', () => {
    const answer = answerOf({
      verdict: 'Trois. [3]',
      groups: [
        ['Tenues', ['Oran [1]', 'Dakar [2]']],
        ['Prévues', ['Lima [1][3]']],
      ],
      citations: 3,
    });
    expect(sketch(answer, 100)).toEqual([
      'Trois. [3] | Tenues: Oran [1], Dakar [2] | Prévues: Lima [1][3] = 1 2 3',
    ]);
    expect(sketch(answer, 100, 1)).toEqual([
      'Trois. [3] | Tenues: Oran [1] = 1 3',
      'Tenues: Dakar [2] = 2',
      'Prévues: Lima [1][3] = 1 3',
    ]);
  });

  test('what was searched stands on the first page; proofs nobody names come last', () => {
    const answer = answerOf({
      verdict: 'Rien.',
      groups: [['Proche', ['Un appel [1]']]],
      notes: ['5 textes lus'],
      citations: 2,
    });
    expect(sketch(answer, 20)).toEqual(['Rien. | (5 textes lus)', 'Proche: Un appel [1] = 1 2']);
  });

  test('a verdict that no page holds is cut after its proofs, never before them', () => {
    const answer = answerOf({
      verdict: `${'Première phrase assez longue pour sa page. [1][2]'} ${'Seconde phrase assez longue pour une autre. [3]'}`,
      citations: 3,
    });
    expect(sketch(answer, 60)).toEqual([
      'Première phrase assez longue pour sa page. [1][2] = 1 2',
      'Seconde phrase assez longue pour une autre. [3] = 3',
    ]);
  });

  test('no row is lost, doubled or broken, whatever the sizes', () => {
    const row = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && !/\s/u.test(text));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 60, max: 200 }),
        (rows, most) => {
          const answer = answerOf({ verdict: 'Oui.', groups: [['Tenues', rows]] });
          const { pages } = toMessage(answer, {
            fits: (page) =>
              page.groups
                .flatMap((group) => group.rows)
                .reduce((sum, { text }) => sum + text.length, 0) <= most,
          });
          expect(
            pages.flatMap((page) =>
              page.groups.flatMap((group) => group.rows.map(({ text }) => text)),
            ),
          ).toEqual(rows);
        },
      ),
    );
  });
});

describe('cutting text', () => {
  test.each([
    // Between lines, else after a proof, between sentences, words, visible characters.
    [
      60,
      'Une ligne qui tient bien sur la première page.\nLa seconde ligne suit.',
      ['Une ligne qui tient bien sur la première page.', 'La seconde ligne suit.'],
    ],
    [
      60,
      'Une phrase assez longue, avec sa preuve [1][2] et puis la suite sans fin.',
      ['Une phrase assez longue, avec sa preuve [1][2]', 'et puis la suite sans fin.'],
    ],
    [8, 'motmotmotmot', ['motmotmo', 'tmot']],
    [11, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    [2, 'e\u0301e\u0301', ['e\u0301', 'e\u0301']],
  ])('at most %i: %s', (most, text, parts) => {
    expect(cutText(text, (part) => part.length <= most)).toEqual(parts);
  });

  test('keeps every visible character, and every part within the limit where characters allow', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 30, max: 80 }),
        (text, most) => {
          const parts = cutText(text, (part) => part.length <= most);
          expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          expect(parts.every((part) => part.length <= most)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['Bonjour', 10, 'Bonjour'],
    ['Bonjour le monde entier', 17, 'Bonjour le monde…'],
    ['anticonstitutionnel', 6, 'antic…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14, '👩‍👩‍👧‍👦…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, '…'],
  ])('shortens %s to %i', (text, most, shown) => {
    expect(shorten(text, most)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(most);
  });
});

test.each([
  ['Oui [1], puis [3][1] et [12].', [1, 3, 12]],
  ['Aucune preuve, [pas] même [1a].', []],
])('the proof marks of "%s"', (text, marks) => {
  expect(marksIn(text)).toEqual(marks);
});

test('a follow-up carries the subject and the settings, and forgets what is long past', () => {
  const asked = {
    kind: 'ask',
    text: 'B',
    previous: ['1', '2', '3', '4', '5', '6'],
    comments: false,
  } as const;
  expect(following(asked, 'C', 'B')).toEqual({
    kind: 'ask',
    text: 'C',
    previous: ['2', '3', '4', '5', '6', 'B'],
    comments: false,
  });
});
