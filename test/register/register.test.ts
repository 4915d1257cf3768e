import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Register } from '../../src/register/register.ts';
import type { MeetingStatus } from '../../src/types.ts';
import { documents, extractions, places, register } from '../answering/meetings/corpus.ts';
import { build, type Telling } from '../support/tellings.ts';

/** Rows as the tables write them: status, family names, place, start of the date, texts. */
const lines = (built: Register) =>
  built.meetings.map((row) =>
    [
      row.status,
      row.participants
        .map((name) => name.split(' ').at(-1))
        .sort()
        .join('+'),
      row.place ?? '-',
      row.date?.start ?? '-',
      [...new Set(row.sources.map((source) => source.documentId))].sort().join(''),
    ].join(' '),
  );

const A = 'Anna Lindqvist';
const B = 'Paul Derville';
const C = 'Hugo Brandt';

describe('one row for one meeting', () => {
  const table: readonly (readonly [string, readonly Telling[], readonly string[]])[] = [
    [
      'same day, same place',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', place: 'Berlin' },
        { doc: 'b', who: [B, A], on: '2019-06-03', place: 'Berlin' },
      ],
      ['held Derville+Lindqvist Berlin 2019-06-03 ab'],
    ],
    [
      'a place in two languages',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', place: 'Alger' },
        { doc: 'b', who: [A, B], on: '2019-06-03', place: 'Algiers' },
      ],
      ['held Derville+Lindqvist Alger 2019-06-03 ab'],
    ],
    [
      'a city and its country',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', place: 'Allemagne' },
        { doc: 'b', who: [A, B], on: '2019-06-03', place: 'Berlin' },
      ],
      ['held Derville+Lindqvist Berlin 2019-06-03 ab'],
    ],
    [
      'a day inside the month told elsewhere',
      [
        { doc: 'a', who: [A, B], on: '2019-06' },
        { doc: 'b', who: [A, B], on: '2019-06-03' },
      ],
      ['held Derville+Lindqvist - 2019-06-03 ab'],
    ],
    [
      'some of three',
      [
        { doc: 'a', who: [A, B, C], on: '2019-06-03' },
        { doc: 'b', who: [A, C], on: '2019-06-03' },
      ],
      ['held Brandt+Derville+Lindqvist - 2019-06-03 ab'],
    ],
    [
      'two days',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03' },
        { doc: 'b', who: [A, B], on: '2019-06-04' },
      ],
      ['held Derville+Lindqvist - 2019-06-03 a', 'held Derville+Lindqvist - 2019-06-04 b'],
    ],
    [
      'two places',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', place: 'Berlin' },
        { doc: 'b', who: [A, B], on: '2019-06-03', place: 'Paris' },
      ],
      ['held Derville+Lindqvist Berlin 2019-06-03 a', 'held Derville+Lindqvist Paris 2019-06-03 b'],
    ],
    [
      'other people',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03' },
        { doc: 'b', who: [A, C], on: '2019-06-03' },
      ],
      ['held Brandt+Lindqvist - 2019-06-03 b', 'held Derville+Lindqvist - 2019-06-03 a'],
    ],
    [
      'no date, texts years apart',
      [
        { doc: 'a', out: '2015-01-01', who: [A, B] },
        { doc: 'b', out: '2019-01-01', who: [A, B] },
      ],
      ['held Derville+Lindqvist - - a', 'held Derville+Lindqvist - - b'],
    ],
    [
      'no date, same place in the same week',
      [
        { doc: 'a', out: '2019-01-01', who: [A, B], place: 'Berlin' },
        { doc: 'b', out: '2019-01-03', who: [A, B], place: 'Berlin' },
      ],
      ['held Derville+Lindqvist Berlin - ab'],
    ],
    [
      'a bare weekday of the same week',
      [
        { doc: 'a', out: '2019-06-05', who: [A, B], on: 'lundi' },
        { doc: 'b', out: '2019-06-04', who: [A, B], on: '2019-06-03' },
      ],
      ['held Derville+Lindqvist - 2019-06-03 ab'],
    ],
    [
      'another weekday',
      [
        { doc: 'a', out: '2019-06-05', who: [A, B], on: 'mardi' },
        { doc: 'b', out: '2019-06-04', who: [A, B], on: '2019-06-03' },
      ],
      ['held Derville+Lindqvist - - a', 'held Derville+Lindqvist - 2019-06-03 b'],
    ],
    [
      'told twice in one text',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03' },
        { doc: 'a', who: [A, B] },
      ],
      ['held Derville+Lindqvist - 2019-06-03 a'],
    ],
    [
      'a call is no meeting',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03' },
        { doc: 'b', who: [A, B], on: '2019-06-03', kind: 'Phone-Write' },
      ],
      ['held Derville+Lindqvist - 2019-06-03 a', 'held Derville+Lindqvist - 2019-06-03 b'],
    ],
    [
      'a reader’s comment proves nothing',
      [{ doc: 'a', who: [A, B], on: '2019-06-03', section: 'comment' }],
      [],
    ],
    [
      'spellings of a name',
      [
        { doc: 'a', who: ['Antony Blakely', B], on: '2019-06-03' },
        { doc: 'b', who: ['Anthony Blakely', B], on: '2019-06-03' },
      ],
      ['held Blakely+Derville - 2019-06-03 ab'],
    ],
  ];
  test.each(table)('%s', (_, tellings, expected) => {
    expect(lines(build(tellings)).sort()).toEqual([...expected].sort());
  });
});

describe('rows that know each other', () => {
  const relations = (tellings: readonly Telling[]) =>
    build(tellings).meetings.map((row) =>
      `${row.status} ${row.links.map((one) => one.relation).join(',')}`.trim(),
    );

  test.each<readonly [string, readonly Telling[], readonly string[]]>([
    [
      'held and denied for one day',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03' },
        { doc: 'b', who: [A, B], on: '2019-06-03', status: 'not_held' },
      ],
      ['held contradicts', 'not_held contradicts'],
    ],
    [
      'held one year, denied another',
      [
        { doc: 'a', who: [A, B], on: '2017-06-03' },
        { doc: 'b', who: [A, B], on: '2019-06-03', status: 'not_held' },
      ],
      ['held', 'not_held'],
    ],
    [
      'planned, then held',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', status: 'planned' },
        { doc: 'b', who: [A, B], on: '2019-06-03' },
      ],
      ['held follows', 'planned precedes'],
    ],
    [
      'planned here, held elsewhere',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', place: 'Paris', status: 'planned' },
        { doc: 'b', who: [A, B], on: '2019-06-03', place: 'Berlin' },
      ],
      ['held', 'planned'],
    ],
    [
      'planned, then cancelled',
      [
        { doc: 'a', who: [A, B], on: '2019-06-03', status: 'planned' },
        { doc: 'b', who: [A, B], on: '2019-06-03', status: 'cancelled' },
      ],
      ['cancelled follows', 'planned precedes'],
    ],
  ])('%s', (_, tellings, expected) => {
    expect(relations(tellings).sort()).toEqual([...expected].sort());
  });
});

describe('looking up', () => {
  test.each([
    ['sorokina', 'Elena Sorokina'],
    ['elena sorokyna', 'Elena Sorokina'],
    ['SOROKINA', 'Elena Sorokina'],
    ['Anthony Blakely', 'Antony Blakely'],
    ['blakley', 'Antony Blakely'],
    ['le verier', 'Jean-Luc Le Verrier'],
    ['verrier', 'Jean-Luc Le Verrier'],
  ])('%s is %s', (typed, name) => {
    expect(register.findPeople(typed)[0]?.person.name).toBe(name);
  });

  test('nobody is found for a name out of reach', () => {
    expect(register.findPeople('Xi Jinping')).toEqual([]);
    expect(register.findPeople('')).toEqual([]);
  });

  test.each([
    ['so', 'Elena Sorokina'],
    ['léna', null],
    ['le v', 'Jean-Luc Le Verrier'],
    ['benhada', 'Karim Benhadda'],
    ['daniel', 'Petro Danylenko'],
  ])('typing %s suggests %s', (typed, name) => {
    const names = register.suggest('person', typed, 5).map((one) => one.name);
    if (name === null) expect(names).toEqual([]);
    else expect(names).toContain(name);
  });

  test('an empty prompt suggests whom most is told of', () => {
    expect(register.suggest('person', '', 2).map((one) => one.name)).toContain('Elena Sorokina');
    expect(register.suggest('place', 'alg', 3).map((one) => one.name)).toEqual(['Alger']);
  });

  test('offices and nationalities find their holders', () => {
    const names = (roles: readonly string[] | null, of: string | null) =>
      register.holders(roles, of).map((person) => person.name);
    expect(names(['president'], 'DZ')).toEqual(['Slimane Ouarda']);
    expect(names(null, 'RU').sort()).toEqual(['Elena Sorokina', 'Viktor Malinine']);
    expect(names(['pope'], null)).toEqual([]);
  });

  test('a country holds its cities', () => {
    expect(register.query({ place: 'Algeria' }).rows.length).toBeGreaterThan(0);
    expect(register.query({ place: 'Mongolie' }).rows).toEqual([]);
  });

  test('hosts and guests are told apart', () => {
    const ids = (name: string) =>
      register
        .findPeople(name)
        .slice(0, 1)
        .map((one) => one.person.id);
    expect(register.query({ hosts: ids('Ouarda') }).rows).toHaveLength(1);
    expect(register.query({ hosts: ids('Sorokina') }).rows).toHaveLength(0);
    expect(register.query({ guests: ids('Sorokina') }).rows).toHaveLength(1);
  });
});

describe('the register as a whole', () => {
  const view = (built: Register) =>
    built.meetings
      .map(({ id, links, ...row }) => ({ ...row, links: links.length }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

  test('adding texts one by one gives what building at once gives', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...extractions], { minLength: extractions.length }),
        (order) => {
          let grown = Register.build([], [], places);
          for (const one of order) {
            grown = grown.update({
              extractions: [one],
              documents: documents.filter((document) => document.id === one.documentId),
            });
          }
          expect(view(grown)).toEqual(view(Register.build(extractions, documents, places)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('removing a text takes away what only it told', () => {
    const without = register.update({ removed: ['berlin.txt', 'dementi.txt'] });
    expect(without.findPeople('Hugo Brandt')).toEqual([]);
    expect(without.meetings.some((row) => row.place === 'Berlin')).toBe(false);
    expect(register.meetings.some((row) => row.place === 'Berlin')).toBe(true);
  });

  test('groups that no changed text touches keep their very rows', () => {
    const next = register.update({ removed: ['bonn.txt'] });
    const kept = register.meetings.find((row) => row.place === 'New Delhi');
    expect(next.meetings.find((row) => row.place === 'New Delhi')).toBe(kept);
  });

  test('many made-up meetings: every telling is in exactly one row', () => {
    const names = ['Ada Brun', 'Noé Caron', 'Ilse Dorn', 'Jan Evers', 'Mona Falk', 'Theo Gruber'];
    const telling = fc.record({
      doc: fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `d${i}`)),
      who: fc.shuffledSubarray(names, { minLength: 2, maxLength: 3 }),
      place: fc.constantFrom('Paris', 'Berlin', 'Alger'),
      on: fc.constantFrom('2020-01-01', '2020-02-02', '2020', 'lundi'),
      status: fc.constantFrom('held', 'planned', 'not_held') as fc.Arbitrary<MeetingStatus>,
    });
    fc.assert(
      fc.property(fc.array(telling, { minLength: 1, maxLength: 120 }), (tellings) => {
        const built = build(tellings);
        const told = new Set(
          built.meetings.flatMap((row) =>
            row.sources.map((s) => `${s.documentId} ${s.start} ${row.status}`),
          ),
        );
        const counts = new Map<string, number>();
        for (const one of tellings) {
          const i = counts.get(one.doc) ?? 0;
          counts.set(one.doc, i + 1);
          expect(told.has(`${one.doc} ${i * 10} ${one.status}`)).toBe(true);
        }
        expect(built.meetings.flatMap((row) => row.sources)).toHaveLength(tellings.length);
        expect(new Set(built.meetings.map((row) => row.id)).size).toBe(built.meetings.length);
      }),
      { numRuns: 40 },
    );
  });
});
