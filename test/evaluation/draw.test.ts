import { describe, expect, it } from 'vitest';
import { draw } from '../../evaluation/draw.ts';
import { belowFloors } from '../../evaluation/floors.ts';
import { triggerAt } from '../../evaluation/meetings/triggers.ts';

const rows = Array.from({ length: 50 }, (_, i) => i);

describe('a draw', () => {
  it('is the same for the same seed, another for another', () => {
    expect(draw(rows, 10, 3)).toEqual(draw(rows, 10, 3));
    expect(draw(rows, 10, 3)).not.toEqual(draw(rows, 10, 4));
  });

  it('takes each row at most once, in order', () => {
    const drawn = draw(rows, 30, 1);
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
    expect(drawn).toHaveLength(30);
    expect(draw(rows, 99, 1)).toEqual(rows);
  });

  it('is fair', () => {
    const counts = new Array<number>(50).fill(0);
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const row of draw(rows, 10, seed)) counts[row] = (counts[row] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(320);
    expect(Math.max(...counts)).toBeLessThan(480);
  });
});

describe('words of meeting', () => {
  it.each([
    ['fr', 'Ils se sont rencontrés.', true],
    ['fr', 'Le tête-à-tête a duré.', true],
    ['fr', 'Un aperçu du port.', false],
    ['en', 'They met on Monday.', true],
    ['en', 'A comet passed.', false],
  ] as const)('%s: %s %s', (language, sentence, expected) => {
    expect(triggerAt(sentence, language) >= 0).toBe(expected);
  });
});

describe('floors', () => {
  it('name what fell, and pass over what was not measured', () => {
    const fallen = belowFloors({ 'a F1': 0.79, 'b F1': 0.9 }, { 'a F1': 0.8, 'b F1': 0.9, c: 1 });
    expect(fallen).toEqual(['a F1 is 0.790, its floor is 0.800']);
  });
});
