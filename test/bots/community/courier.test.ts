import { expect, test } from 'vitest';
import { followerOf } from '../../../src/app/follower.ts';
import { startCourier } from '../../../src/bots/community/courier.ts';
import { openChatSettings } from '../../../src/bots/settings.ts';
import { readSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { openStateFile } from '../../../src/state/database.ts';
import type { Claimed, Follows } from '../../../src/state/follows.ts';
import { openFollows } from '../../../src/state/follows.ts';
import type { Follower } from '../../../src/types.ts';
import { temporaryFolder } from '../../support/corpusFolder.ts';
import { build } from '../../support/tellings.ts';

const ear = {
  chat: 'telegram:-1',
  place: 'telegram:-1',
  target: 'telegram:-1',
  language: 'en',
} as const;

/** A courier over one piece of news that came on 2 May at 9, and what it was told to send. */
async function courierOf(outcomes: ('sent' | 'gone' | Error)[], now: () => Date) {
  const folder = temporaryFolder();
  const follows: Follows = openFollows(openStateFile(folder), () => true);
  const old: Follower = followerOf(build([]));
  const next = followerOf(build([{ doc: 'a.txt', who: ['Irina Orlova', 'Paul Lambert'] }]));
  await follows.add(ear, { kind: 'person', person: 'Irina Orlova' }, 20);
  await follows.notice('', '2024-05-01', old, 0);
  await follows.notice('', '2024-05-02', next, new Date(2024, 4, 2, 9).getTime());
  const titles: (string | undefined)[] = [];
  const courier = startCourier({
    follows,
    chats: await openChatSettings(folder, () => {}),
    log: createLog(readSettings({ ENTREVUE_LOG_LEVEL: 'silent' }).log, [], { write() {} }),
    now,
    bots: () => [
      {
        name: 'Telegram',
        start: async () => 'connected',
        stop: async () => {},
        async post(_, card) {
          const outcome = outcomes.shift() ?? 'sent';
          if (outcome instanceof Error) throw outcome;
          titles.push(
            card({ keep: () => 'x'.repeat(16), find: async () => null, saved: async () => {} })
              .title,
          );
          return outcome;
        },
      },
    ],
  });
  return { courier, follows, titles };
}

test('what could not be sent is sent at the next look, once', async () => {
  const { courier, titles } = await courierOf([new Error('no network')], () => new Date());
  await courier.look();
  expect(titles).toEqual([]);
  await courier.look();
  await courier.look();
  expect(titles).toEqual(['News']);
  await courier.stop();
});

test('news wait for the morning where a chat wants them daily', async () => {
  let now = new Date(2024, 4, 2, 9, 5);
  const { courier, follows, titles } = await courierOf([], () => now);
  await follows.setDelivery(ear.chat, { ...(await follows.delivery(ear.chat)), rhythm: 'daily' });
  await courier.look();
  expect(titles).toEqual([]);
  now = new Date(2024, 4, 3, 8, 0);
  await courier.look();
  expect(titles).toEqual(['News']);
  await courier.stop();
});

test('a chat that the bot was thrown out of is not written to again', async () => {
  const { courier, follows } = await courierOf(['gone'], () => new Date());
  await courier.look();
  expect(await follows.of(ear.target)).toEqual([]);
  const left: Claimed | null = await follows.claim(ear.target);
  expect(left).toBeNull();
  await courier.stop();
});
