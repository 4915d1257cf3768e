import { describe, expect, test } from 'vitest';
import { createLimits, type Limits } from '../../src/bots/limits.ts';
import { limitsIn } from '../../src/bots/postgres/limits.ts';
import type { LimitSettings } from '../../src/config.ts';
import type { SharedState } from '../../src/state/open.ts';
import { keepingsIn, places } from '../support/keepings.ts';

describe.each(places)('limits in %s', (_, shared) => {
  const keepings = keepingsIn(shared);

  /** What each of two processes asks; those of the data folder are one. */
  async function limits(userPerMinute: number, chatPerMinute: number) {
    let clock = 0;
    const settings: LimitSettings = { userPerMinute, chatPerMinute };
    const now = () => clock;
    const made = async (place: Awaited<ReturnType<typeof keepings.newPlace>>): Promise<Limits> => {
      const store = (await keepings.open(place)).state.shared as SharedState;
      return limitsIn(store, settings, { now });
    };
    const place = await keepings.newPlace();
    const alone = createLimits(settings, now);
    const both = shared ? [await made(place), await made(place)] : [alone];
    let turn = 0;
    return (at: number, user: string, chat: string) => {
      clock = at * 1000;
      return both[turn++ % both.length]?.admit(user, chat);
    };
  }

  test('a person may ask so many questions in any minute, and is told once', async () => {
    const ask = await limits(2, 0);
    const refused = { allowed: false, whose: 'user' } as const;
    expect(await ask(0, 'u', 'c')).toEqual({ allowed: true });
    expect(await ask(10, 'u', 'other')).toEqual({ allowed: true });
    expect(await ask(20, 'u', 'c')).toEqual({ ...refused, seconds: 40, tell: true });
    expect(await ask(59.5, 'u', 'c')).toEqual({ ...refused, seconds: 1, tell: false });
    expect(await ask(60, 'u', 'c')).toEqual({ allowed: true });
    expect(await ask(61, 'u', 'c')).toMatchObject({ allowed: false, seconds: 9 });
    expect(await ask(62, 'v', 'c')).toEqual({ allowed: true });
  });

  test('a chat has its own share; what it refuses costs nobody anything', async () => {
    const ask = await limits(2, 3);
    for (const user of ['a', 'b', 'd']) expect(await ask(0, user, 'c')).toEqual({ allowed: true });
    expect(await ask(1, 'e', 'c')).toEqual({
      allowed: false,
      whose: 'chat',
      seconds: 59,
      tell: true,
    });
    expect(await ask(2, 'e', 'elsewhere')).toEqual({ allowed: true });
    expect(await ask(3, 'e', 'elsewhere')).toEqual({ allowed: true });
  });

  test('a person alone with the bot, whose chat has the same id, is counted once', async () => {
    const ask = await limits(2, 2);
    expect(await ask(0, 'u', 'u')).toEqual({ allowed: true });
    expect(await ask(1, 'u', 'u')).toEqual({ allowed: true });
    expect(await ask(2, 'u', 'u')).toMatchObject({ whose: 'user' });
  });

  test('0 is no limit', async () => {
    const ask = await limits(0, 0);
    for (let at = 0; at < 100; at++) expect(await ask(0, 'u', 'c')).toEqual({ allowed: true });
  });

  test('of many who ask at once, so many are let in', async () => {
    const ask = await limits(0, 5);
    const asked = await Promise.all(Array.from({ length: 30 }, (_, at) => ask(0, `u${at}`, 'c')));
    expect(asked.filter((one) => one?.allowed)).toHaveLength(5);
    expect(asked.filter((one) => one?.allowed === false && one.tell)).toHaveLength(1);
  });
});
