import { describe, expect, it } from 'vitest';
import { Estimate } from '../../src/cli/estimate.ts';
import { languageOf } from '../../src/languages/index.ts';

/** What it says after each mark of `[seconds, done]`, of 1000. */
function said(marks: readonly (readonly [number, number])[]): (number | null)[] {
  const estimate = new Estimate();
  return marks.map(([at, done]) => {
    const left = estimate.left(done, 1000, at * 1000);
    return left === null ? null : Math.round(left);
  });
}

describe('how long it will still take', () => {
  it.each<[string, readonly (readonly [number, number])[], readonly (number | null)[]]>([
    [
      'nothing at first',
      [
        [0, 0],
        [1, 50],
      ],
      [null, null],
    ],
    [
      'at one speed',
      [
        [0, 0],
        [10, 100],
        [20, 200],
        [50, 500],
      ],
      [null, 90, 80, 50],
    ],
    [
      'quick over what is known, then slow',
      [
        [0, 0],
        [1, 500],
        [10, 510],
        [40, 540],
        [80, 580],
      ],
      [null, null, 10, 449, 420],
    ],
    [
      'the same between two steps',
      [
        [0, 0],
        [10, 100],
        [15, 100],
        [20, 200],
      ],
      [null, 90, 85, 80],
    ],
    [
      'longer where a step takes long',
      [
        [0, 0],
        [10, 100],
        [60, 100],
      ],
      [null, 90, 440],
    ],
    [
      'nothing before it moves',
      [
        [0, 100],
        [10, 100],
      ],
      [null, null],
    ],
    [
      'anew for other work',
      [
        [0, 0],
        [10, 900],
        [11, 0],
        [21, 100],
      ],
      [null, 1, null, 90],
    ],
    [
      'nothing left',
      [
        [0, 0],
        [10, 1000],
      ],
      [null, 0],
    ],
  ])('%s', (_, marks, expected) => {
    expect(said(marks)).toEqual(expected);
  });

  it.each([
    [20, 'encore moins d’une minute', 'less than a minute left'],
    [100, 'encore 2 min environ', 'about 2 min left'],
    [3600, 'encore 1 h environ', 'about 1 h left'],
    [7799, 'encore 2 h 10 min environ', 'about 2 h 10 min left'],
  ])('%i seconds in words', (seconds, fr, en) => {
    expect(languageOf('fr').terminal.left(seconds)).toBe(fr);
    expect(languageOf('en').terminal.left(seconds)).toBe(en);
  });

  it('how much of a large amount is read', () => {
    expect(languageOf('fr').terminal.amount(1_200_000_000, 2_000_000_000)).toBe(
      '1\u202f200 Mo sur 2\u202f000',
    );
    expect(languageOf('en').terminal.amount(1_200_000_000, 2_000_000_000)).toBe(
      '1,200 of 2,000 MB',
    );
  });
});
