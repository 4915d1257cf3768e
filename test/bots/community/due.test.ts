import { expect, test } from 'vitest';
import { isDue } from '../../../src/bots/community/due.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2024, 4, day, hour, minute);

test.each([
  ['at once', 'now', false, at(2, 3), at(2, 3), true],
  ['at once, but not at night', 'now', true, at(2, 23), at(2, 23, 5), false],
  ['nor before seven', 'now', true, at(2, 23), at(3, 6, 59), false],
  ['but at seven', 'now', true, at(2, 23), at(3, 7), true],
  ['daily: not the same morning', 'daily', false, at(2, 9), at(2, 20), false],
  ['daily: the next morning', 'daily', false, at(2, 9), at(3, 8), true],
  ['daily: before eight today', 'daily', false, at(2, 7), at(2, 8), true],
  ['daily: not before eight', 'daily', false, at(2, 9), at(3, 7, 59), false],
] as const)('%s', (_, rhythm, quiet, noted, now, expected) => {
  expect(isDue({ rhythm, quiet }, noted.getTime(), now)).toBe(expected);
});
