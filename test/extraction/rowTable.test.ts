import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowTable } from '../../src/extraction/rowTable.ts';

const key = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 0xffffffff }));

describe('RowTable', () => {
  it('finds what a Map finds, and gives it back in the order it came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key), (keys, others) => {
        const rows = keys.map((_, n) => `row ${n}`);
        const table = new RowTable(Uint32Array.from(keys), rows);
        const map = new Map(keys.map((one, n) => [one, rows[n]]));
        for (const one of [...keys, ...others]) expect(table.get(one)).toBe(map.get(one));
        expect([...table]).toEqual([...map]);
        expect(table.size).toBe(map.size);
      }),
    );
  });
});
