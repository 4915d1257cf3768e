import { expect, test } from 'vitest';
import { isDue } from '../../../src/bots/community/due.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2024, 4, day, hour, minute);
const night = { from: 22, to: 7 };

test.each([
  ['at once', 'now', null, at(2, 3), at(2, 3), true],
  ['at once, but not at night', 'now', night, at(2, 23), at(2, 23, 5), false],
  ['nor before seven', 'now', night, at(2, 23), at(3, 6, 59), false],
  ['but at seven', 'now', night, at(2, 23), at(3, 7), true],
  ['quiet by day', 'now', { from: 9, to: 17 }, at(2, 9), at(2, 16, 59), false],
  ['and not by night', 'now', { from: 9, to: 17 }, at(2, 9), at(2, 3), true],
  ['until midnight', 'now', { from: 20, to: 0 }, at(2, 20), at(2, 23, 59), false],
  ['from midnight on', 'now', { from: 20, to: 0 }, at(2, 20), at(3, 0), true],
  ['daily: not the same morning', 'daily', null, at(2, 9), at(2, 20), false],
  ['daily: the next morning', 'daily', null, at(2, 9), at(3, 8), true],
  ['daily: before eight today', 'daily', null, at(2, 7), at(2, 8), true],
  ['daily: not before eight', 'daily', null, at(2, 9), at(3, 7, 59), false],
  ['daily: eight is quiet', 'daily', { from: 6, to: 10 }, at(2, 9), at(3, 9, 59), false],
  ['daily: after that', 'daily', { from: 6, to: 10 }, at(2, 9), at(3, 10), true],
] as const)('%s', (_, rhythm, quiet, noted, now, expected) => {
  const delivery = { rhythm, quiet: quiet !== null, hours: quiet ?? night };
  expect(isDue(delivery, noted.getTime(), now)).toBe(expected);
});
