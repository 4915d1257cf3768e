import { describe, expect, it } from 'vitest';
import { offices } from '../../src/languages/fr/offices.ts';
import { countries } from '../../src/world/countries.ts';
import { holdersOf, officeHolders } from '../../src/world/officeHolders.ts';

describe('office holders', () => {
  it('hold an office for a possible time', () => {
    const wrong = officeHolders.filter(
      (holder) =>
        holder.from < '1920' ||
        holder.from > '2027' ||
        (holder.to !== null &&
          (holder.to.slice(0, 4) < holder.from.slice(0, 4) || holder.to > '2027')),
    );
    expect(wrong).toEqual([]);
  });

  it('hold an office the languages know', () => {
    const roles = new Set(offices.terms.map((term) => term.role));
    expect(
      [...new Set(officeHolders.map((holder) => holder.role))].filter((role) => !roles.has(role)),
    ).toEqual([]);
  });

  it('lead known countries', () => {
    const codes = new Set(countries.map((country) => country.code));
    const ofStates = officeHolders.filter((holder) =>
      ['president', 'prime-minister', 'foreign-minister', 'king', 'chancellor'].includes(
        holder.role,
      ),
    );
    expect(ofStates.filter((holder) => !codes.has(holder.of))).toEqual([]);
  });

  it('never are two presidents of a country in the same full year', () => {
    const clashes: string[] = [];
    const presidents = officeHolders.filter((holder) => holder.role === 'president');
    for (const a of presidents) {
      for (const b of presidents) {
        if (a === b || a.of !== b.of || a.from > b.from) continue;
        const end = (a.to ?? '2026').slice(0, 4);
        if (end > b.from.slice(0, 4)) clashes.push(`${a.of}: ${a.name} / ${b.name}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it.each([
    ['president', 'FR', '2016-03-01', ['François Hollande']],
    ['president', 'FR', '2018', ['Emmanuel Macron']],
    ['president', 'FR', '2017', ['François Hollande', 'Emmanuel Macron']],
    ['president', 'RU', '2010-01', ['Dmitri Medvedev']],
    ['chancellor', 'DE', '2019-06-01', ['Angela Merkel']],
    ['foreign-minister', 'DZ', '2022-05-12', ['Ramtane Lamamra']],
    ['foreign-minister', 'US', '2022-01-21', ['Antony Blinken']],
    ['secretary-general', 'UN', '2015', ['Ban Ki-moon']],
    ['president', 'US', '2026-11-21', ['Donald Trump']],
    ['president', 'XX', '2015', []],
  ])('%s of %s on %s', (role, of, on, names) => {
    expect(holdersOf(role, of, on).map((holder) => holder.name)).toEqual(names);
  });
});
