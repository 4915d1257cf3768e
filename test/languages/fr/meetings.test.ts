import { describe, expect, it } from 'vitest';
import { ruleMeetings } from '../../../src/extraction/extract.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import type { Meeting } from '../../../src/types.ts';
import { called, denied, held, none, planned } from './meetings.table.ts';

const published = { date: '2022-05-12', precision: 'day', source: null } as const;

function meetingsIn(row: string): Meeting[] {
  return ruleMeetings(row.replace(/[[\]]/gu, ''), fr, published, 'row').filter(
    (meeting) => meeting.participants.length > 1,
  );
}

/** "Belhadj" in a row stands for "Karim Belhadj" in what was found. */
function same(found: readonly string[], expected: readonly string[]): boolean {
  return (
    found.length === expected.length &&
    expected.every((name) => found.some((other) => other === name || other.endsWith(` ${name}`)))
  );
}

const rows: readonly [string, readonly string[], (meeting: Meeting) => boolean][] = [
  ['held', held, (m) => m.kind === 'Meet' && m.status === 'held'],
  [
    'open',
    planned,
    (m) => m.kind === 'Meet' && m.polarity === 'positive' && m.modality === 'other',
  ],
  ['denied', denied, (m) => m.kind === 'Meet' && m.polarity === 'negative'],
  ['a call', called, (m) => m.kind === 'Phone-Write' && m.status === 'held'],
];

describe('French press sentences', () => {
  for (const [what, table, fits] of rows)
    for (const row of table)
      it(`${what}: ${row}`, () => {
        const expected = [...row.matchAll(/\[([^\]]+)\]/gu)].map((m) => m[1] ?? '');
        const found = meetingsIn(row);
        const people = found.map(({ participants, kind, status }) => ({
          participants,
          kind,
          status,
        }));
        // "espère que Y rencontrera Z": the first name only hopes.
        const pairs = expected.length === 3 ? [expected, expected.slice(1)] : [expected];
        expect(
          found.some((m) => fits(m) && pairs.some((names) => same(m.participants, names))),
          JSON.stringify(people),
        ).toBe(true);
      });
  for (const row of none)
    it(`nobody: ${row}`, () => {
      expect(meetingsIn(row).map((m) => [m.rule, ...m.participants])).toEqual([]);
    });
});
