import { expect, test } from 'vitest';
import { createLimits } from '../../src/bots/limits.ts';

function limits(userPerMinute: number, chatPerMinute: number) {
  let clock = 0;
  const { admit } = createLimits({ userPerMinute, chatPerMinute }, () => clock);
  return (at: number, user: string, chat: string) => {
    clock = at * 1000;
    return admit(user, chat);
  };
}

test('a person may ask so many questions in any minute, and is told once', () => {
  const ask = limits(2, 0);
  expect(ask(0, 'u', 'c')).toEqual({ allowed: true });
  expect(ask(10, 'u', 'other')).toEqual({ allowed: true });
  expect(ask(20, 'u', 'c')).toEqual({ allowed: false, whose: 'user', seconds: 40, tell: true });
  expect(ask(59.5, 'u', 'c')).toEqual({ allowed: false, whose: 'user', seconds: 1, tell: false });
  expect(ask(60, 'u', 'c')).toEqual({ allowed: true });
  expect(ask(61, 'u', 'c')).toMatchObject({ allowed: false, seconds: 9 });
  expect(ask(62, 'v', 'c')).toEqual({ allowed: true });
});

test('a chat has its own share; what it refuses costs nobody anything', () => {
  const ask = limits(2, 3);
  for (const user of ['a', 'b', 'd']) expect(ask(0, user, 'c').allowed).toBe(true);
  expect(ask(1, 'e', 'c')).toEqual({ allowed: false, whose: 'chat', seconds: 59, tell: true });
  expect(ask(2, 'e', 'elsewhere').allowed).toBe(true);
  expect(ask(3, 'e', 'elsewhere').allowed).toBe(true);
});

test('0 is no limit', () => {
  const ask = limits(0, 0);
  for (let at = 0; at < 500; at++) expect(ask(0, 'u', 'c').allowed).toBe(true);
});
