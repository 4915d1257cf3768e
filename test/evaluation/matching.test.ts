import { describe, expect, it } from 'vitest';
import {
  almost,
  type Comparable,
  match,
  pairsOf,
  samePerson,
  Tally,
} from '../../evaluation/meetings/matching.ts';

function meeting(participants: string[], told: Partial<Comparable> = {}): Comparable {
  return {
    participants,
    kind: 'Meet',
    polarity: 'positive',
    modality: 'asserted',
    place: null,
    date: null,
    quotes: [],
    ...told,
  };
}

describe('one person', () => {
  it.each([
    ['Amélie Dœrr', 'DŒRR'],
    ['Zoé Ménard', 'Zoe Menard'],
    ['Anton Kowalski', 'Antony Kowalsky'],
    ['M. Ménard', 'Zoé Ménard'],
    ['la présidente Halonen', 'Halonen'],
    ['Li Na', 'Li'],
    ['Maeve O’Brien', "O'Brien"],
    ['Bakary Le Goff', 'Le Goff'],
  ])('%s is %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });

  it.each([
    ['Zoé Ménard', 'Zoé Marchand'],
    ['Li Na', 'Wei'],
    ['Ana Ruiz', 'Ana Diaz'],
    ['M.', 'Ménard'],
    ['Zoé Ménard', 'le président'],
  ])('%s is not %s', (a, b) => {
    expect(samePerson(a, b)).toBe(false);
    expect(samePerson(b, a)).toBe(false);
  });

  it.each([
    ['kowalski', 'kowalsky', true],
    ['kowalski', 'kowalsk', true],
    ['kowalski', 'kovalsky', false],
    ['ruiz', 'ruis', false],
    ['aaaaa', 'aaaaaaa', false],
  ])('%s ~ %s: %s', (a, b, expected) => {
    expect(almost(a, b)).toBe(expected);
    expect(almost(b, a)).toBe(expected);
  });
});

describe('pairs', () => {
  it('are every two of a list', () => {
    expect(pairsOf(meeting(['A', 'B', 'C']))).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ]);
    expect(pairsOf(meeting(['A']))).toEqual([]);
  });

  it('match in either order, each once', () => {
    const found = [meeting(['Ruiz', 'Zoé Ménard']), meeting(['Ménard', 'Ana Ruiz'])];
    expect(match([meeting(['Zoé Ménard', 'Ana Ruiz'])], found, 'status')).toEqual({
      right: 1,
      missed: [],
      extra: [],
    });
  });

  it.each([
    // annotated, found, right at [pairs, polarity, status]
    [{}, {}, [1, 1, 1]],
    [{ modality: 'other' }, {}, [1, 1, 0]],
    [{ polarity: 'negative' }, {}, [1, 0, 0]],
    [{ polarity: 'negative' }, { polarity: 'negative', modality: 'other' }, [1, 1, 1]],
  ])('annotated %j, found %j: %j right', (annotated, told, expected) => {
    const gold = [meeting(['Ménard', 'Ruiz'], annotated)];
    const found = [meeting(['Ménard', 'Ruiz'], told)];
    const right = (['pairs', 'polarity', 'status'] as const).map(
      (level) => match(gold, found, level).right,
    );
    expect(right).toEqual(expected);
  });

  it('tell what was missed and what is surplus', () => {
    const gold = [meeting(['Ménard', 'Ruiz', 'Halonen'])];
    const found = [meeting(['Ménard', 'Ruiz']), meeting(['Ruiz', 'Kowalski'])];
    const { right, missed, extra } = match(gold, found, 'pairs');
    expect({ right, missed: missed.length, extra }).toEqual({
      right: 1,
      missed: 2,
      extra: ['Ruiz + Kowalski (positive asserted)'],
    });
  });

  it('do not count where they are forgiven', () => {
    const { extra } = match([], [meeting(['Ménard', 'Ruiz'])], 'pairs', () => true);
    expect(extra).toEqual([]);
  });
});

describe('precision, recall, F1', () => {
  it('of 6 right, 2 surplus, 4 missed', () => {
    const tally = new Tally();
    tally.add(4, 2, 1);
    tally.add(2, 0, 3);
    expect(tally.precision).toBeCloseTo(0.75);
    expect(tally.recall).toBeCloseTo(0.6);
    expect(tally.f1).toBeCloseTo(2 / 3);
  });

  it('of nothing are zero', () => {
    expect(new Tally()).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
