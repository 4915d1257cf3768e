import { describe, expect, it } from 'vitest';
import { nearness } from '../../evaluation/meetings/baseline.ts';
import type { Comparable } from '../../evaluation/meetings/matching.ts';
import { type GoldText, score } from '../../evaluation/meetings/score.ts';
import { readMeetings } from '../../src/extraction/extract.ts';
import { fr } from '../../src/languages/fr/index.ts';

const base: Comparable = {
  participants: ['Zoé Ménard', 'Ana Ruiz'],
  kind: 'Meet',
  polarity: 'positive',
  modality: 'asserted',
  place: null,
  date: null,
  quotes: ['Zoé Ménard a reçu Ana Ruiz.'],
};

function text(meetings: Partial<Comparable & { optional: string[] }>[], ignored = []): GoldText {
  return {
    id: 't',
    meetings: meetings.map((one) => ({ optional: [], ...base, ...one })),
    ignored,
  };
}

const scored = (gold: GoldText, found: Partial<Comparable>[]) =>
  score([gold], () => found.map((one) => ({ ...base, ...one })));

describe('scores of a text', () => {
  it('count calls on neither side', () => {
    const { levels } = scored(text([]), [{ kind: 'Phone-Write' }]);
    expect(levels.pairs).toMatchObject({ right: 0, extra: 0, missed: 0 });
  });

  it.each([
    ['palais de Sorvagur', 'Sorvágur', 1],
    ['Sorvágur', 'Hanko', 0],
    ['Sorvágur', null, 0],
  ])('place %s, found %s: %d right', (place, found, right) => {
    expect(scored(text([{ place }]), [{ place: found }]).places).toEqual({ right, all: 1 });
  });

  it.each([
    ['2031-05-04', '2031-05-04', 1],
    ['2031-05', '2031-05-04', 1],
    ['2031-05-04', '2031-05-01', 0],
    ['2031-05-04', null, 0],
  ])('date %s, found %s: %d right', (date, found, right) => {
    expect(scored(text([{ date }]), [{ date: found }]).dates).toEqual({ right, all: 1 });
  });

  it('leave places and dates of missed meetings out', () => {
    const { places, levels } = scored(text([{ place: 'Hanko' }]), []);
    expect(places).toEqual({ right: 0, all: 0 });
    expect(levels.status.missed).toBe(1);
  });

  it('forgive pairs of an ignored list, and sentences with an ignored trigger', () => {
    const pair: GoldText = {
      id: 't',
      meetings: [],
      ignored: [{ participants: ['Ménard', 'Ruiz'], trigger: '' }],
    };
    const trigger: GoldText = {
      id: 't',
      meetings: [],
      ignored: [{ participants: ['Ménard'], trigger: 'A reçu' }],
    };
    const none: GoldText = { id: 't', meetings: [], ignored: [] };
    for (const gold of [pair, trigger]) {
      const { clean, levels } = scored(gold, [{}]);
      expect([clean.right, levels.status.extra]).toEqual([1, 0]);
    }
    const { clean, levels, failures } = scored(none, [{}]);
    expect([clean.right, levels.status.extra]).toEqual([0, 1]);
    expect(failures).toEqual(['t: extra Zoé Ménard + Ana Ruiz (positive asserted)']);
  });

  it('forgive people whose presence is only likely', () => {
    const gold = text([{ optional: ['Maeve Ito'] }]);
    const { levels } = scored(gold, [{ participants: ['Zoé Ménard', 'Ana Ruiz', 'Maeve Ito'] }]);
    expect(levels.status).toMatchObject({ right: 1, extra: 0, missed: 0 });
  });

  it('count each person once for each status', () => {
    const gold = text([{}, { participants: ['Zoé Ménard', 'Ito'], modality: 'other' }]);
    const { people } = scored(gold, [{}, { participants: ['Zoé Ménard', 'Kowalski'] }]);
    expect(people).toMatchObject({ right: 2, extra: 1, missed: 2 });
  });
});

describe('the baseline', () => {
  it('believes every sentence that names two people beside a word of meeting', () => {
    const read = (sentence: string) =>
      nearness(readMeetings(sentence, fr, null, 't').read, 'fr').map((one) => one.participants);
    expect(read('Nora Valette a jugé utile la rencontre, selon Tomas Verhoeven.')).toEqual([
      ['Nora Valette', 'Tomas Verhoeven'],
    ]);
    expect(read('Nora Valette a critiqué Tomas Verhoeven.')).toEqual([]);
    expect(read('Nora Valette a dirigé la rencontre.')).toEqual([]);
  });
});
