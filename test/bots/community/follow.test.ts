/** Following through the real clients: who is told what, once, and where. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { buttonsOf, ids, startDiscordServer } from '../../support/discordServer.ts';
import { growingCorpus } from '../../support/growing.ts';
import { startTelegramServer } from '../../support/telegramServer.ts';
import type { Telling } from '../../support/tellings.ts';
import {
  buttonData,
  camille,
  forum,
  group,
  home,
  isAnswer,
  isEdit,
  tom,
} from '../telegram/support.ts';
import { start, stopLast, textOf } from './support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const planned: Telling = {
  doc: 'plan.txt',
  out: '2021-03-01',
  who: ['Irina Orlova', 'Paul Lambert'],
  status: 'planned',
  place: 'Genève',
  on: '2021-03-04',
};
const held: Telling = { ...planned, doc: 'held.txt', out: '2021-03-05', status: 'held' };
const many = Array.from(
  { length: 9 },
  (_, day): Telling => ({
    doc: `d${day}.txt`,
    out: '2021-06-20',
    who: ['Irina Orlova', `Guest ${'ABCDEFGHI'[day]}ov`],
    place: 'Oran',
    on: `2021-06-1${day}`,
  }),
);

test('Telegram: a plan that was carried out is told once, with its proof, also after a restart', async () => {
  const { corpus, community } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const { bots, data } = await start(corpus, { telegram });
  telegram.say(camille, home, '/suivre orlova et Paul Lambert');
  await telegram.until(isAnswer);
  community([planned, held]);
  bots.changed();
  const news = textOf(await telegram.until(isAnswer, 2));
  expect(news).toBe(
    [
      '<b>Du nouveau</b>',
      '✅ Irina Orlova, Paul Lambert · Genève · 4 mars 2021 · tenue (prévue jusqu’ici) [1]',
      '<blockquote>words</blockquote>',
      '<i>[1] held.txt · 5 mars 2021</i>',
    ].join('\n'),
  );
  expect(buttonData(telegram.calls, 'passage 1')).toMatch(/^1q/u);
  bots.changed();
  await stopLast();
  await pause(3_000);
  await start(corpus, { telegram }, data);
  // The next message shows that nothing was said in between.
  telegram.say(camille, home, 'Qui ?');
  await telegram.until(isAnswer, 3);
  expect(telegram.calls.filter(isAnswer)).toHaveLength(3);
});

test('what was added while the bot was away is told when it is back, in one message', async () => {
  const { corpus, community } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const { data } = await start(corpus, { telegram });
  telegram.admins.add(tom.id);
  telegram.say(tom, forum, '/follow@entrevue_bot Orlova', {
    is_topic_message: true,
    message_thread_id: 7,
  });
  await telegram.until(isAnswer);
  await stopLast();
  community([planned, ...many]);
  await start(corpus, { telegram }, data);
  const calls = await telegram.until(isAnswer, 2);
  expect(calls.at(-1)?.payload).toMatchObject({ chat_id: forum.id, message_thread_id: 7 });
  expect(textOf(calls)).toMatch(/^<b>News: 9 meetings<\/b>\n/u);
  expect(textOf(calls)).toMatch(/\nand 3 more meetings\.$/u);
});

test('two processes over one data folder say it once', async () => {
  const { corpus, community } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { bots, data } = await start(corpus, { discord });
  const second = await start(corpus, { telegram }, data);
  await discord.shown(
    discord.slash(
      'follow',
      { person: 'Irina Orlova' },
      { permissions: '32', channel: ids.channel },
    ),
  );
  community([planned, held]);
  second.bots.changed();
  bots.changed();
  bots.changed();
  const [news] = await discord.until(() => {
    const told = [...discord.messages.values()].filter(
      ({ content }) => content === '**Du nouveau**',
    );
    return told.length > 0 ? told : null;
  });
  expect(news?.channel_id).toBe(ids.channel);
  expect(news?.embeds[0].description).toBe(
    '✅ Irina Orlova, Paul Lambert · Genève · 4 mars 2021 · tenue \\(prévue jusqu’ici\\) \\[1\\]\n> words\n-# \\[1\\] held.txt · 5 mars 2021',
  );
  expect(buttonsOf(news ?? {}).map(({ label }) => label)).toEqual(['Voir le passage 1']);
  await stopLast();
  await stopLast();
  expect(
    [...discord.messages.values()].filter(({ content }) => content === '**Du nouveau**'),
  ).toHaveLength(1);
  expect(discord.broken).toEqual([]);
});

test('only those who manage a server or group change what is followed there', async () => {
  const { corpus } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  await start(corpus, { telegram, discord });
  const refused = await discord.shown(discord.slash('follow', { topic: 'gaz' }));
  expect(refused.content).toBe('Seul un administrateur peut changer ce qui est suivi ici.');
  telegram.say(camille, group, '/suivre@entrevue_bot gaz');
  expect(textOf(await telegram.until(isAnswer))).toBe(
    'Seul un administrateur peut changer ce qui est suivi ici.',
  );
  const shown = await discord.shown(discord.slash('following'));
  expect(shown.embeds[0].description).toContain('Rien n’est suivi ici');
  expect(discord.broken).toEqual([]);
});

test('the list: its buttons end a subject and choose when news come; they outlive a restart', async () => {
  const { corpus, community } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const { data } = await start(corpus, { telegram });
  telegram.say(camille, home, '/follow Orlova');
  await telegram.until(isAnswer);
  telegram.say(camille, home, '/follow Orlova');
  expect(textOf(await telegram.until(isAnswer, 2))).toBe('C’est déjà suivi ici : Irina Orlova.');
  telegram.say(camille, home, '/follow Genève');
  await telegram.until(isAnswer, 3);
  telegram.say(camille, home, '/following');
  const list = (await telegram.until(isAnswer, 4)).at(-1)?.messageId ?? 0;
  // A bot that was restarted knows nothing of the messages just sent, Telegram's limits do.
  await pause(3_000);
  await stopLast();
  const { bots } = await start(corpus, { telegram }, data);
  telegram.press(camille, home, list, buttonData(telegram.calls, '✕ 2'));
  expect(textOf(await telegram.until(isEdit))).toContain('1. Irina Orlova\n');
  telegram.press(camille, home, list, buttonData(telegram.calls, 'Une fois par jour'));
  const changed = textOf(await telegram.until(isEdit, 2));
  expect(changed).not.toContain('Genève');
  expect(changed).toContain('une fois par jour, à 8 h');
  community([planned, held]);
  bots.changed();
  telegram.say(camille, home, '/unfollow 1');
  expect(textOf(await telegram.until(isAnswer, 5))).toBe('Ce n’est plus suivi : Irina Orlova.');
});

test('quiet hours are chosen in words by those who may, and last', async () => {
  const { corpus } = growingCorpus([planned]);
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { data } = await start(corpus, { telegram, discord });
  telegram.say(camille, group, '/suivis@entrevue_bot 23-8');
  expect(textOf(await telegram.until(isAnswer))).toBe(
    'Seul un administrateur peut changer ce qui est suivi ici.',
  );
  telegram.admins.add(tom.id);
  telegram.say(tom, group, '/following@entrevue_bot quiet 23-8');
  expect(textOf(await telegram.until(isAnswer, 2))).toMatch(
    /^News: at once, nothing from 23 to 8 o’clock \([\w/+-]+\)\.$/u,
  );
  telegram.say(tom, group, '/following@entrevue_bot 8');
  expect(textOf(await telegram.until(isAnswer, 3))).toMatch(/^Quiet hours: \/following 22-7/u);
  telegram.say(tom, group, '/follow@entrevue_bot Orlova');
  await telegram.until(isAnswer, 4);
  await stopLast();
  await start(corpus, { telegram, discord }, data);
  telegram.say(tom, group, '/following@entrevue_bot');
  const list = (await telegram.until(isAnswer, 5)).at(-1);
  expect(String(list?.payload.text)).toContain('nothing from 23 to 8');
  // Ended by a button, the hours are remembered.
  telegram.press(tom, group, list?.messageId ?? 0, buttonData(telegram.calls, 'Quiet 23–8'));
  expect(textOf(await telegram.until(isEdit))).not.toContain('23');
  telegram.press(tom, group, list?.messageId ?? 0, buttonData(telegram.calls, 'At all hours'));
  expect(textOf(await telegram.until(isEdit, 2))).toContain('nothing from 23 to 8');

  const refused = await discord.shown(discord.slash('following', { quiet: '22-7' }));
  expect(refused.content).toBe('Seul un administrateur peut changer ce qui est suivi ici.');
  for (const [quiet, told] of [
    ['de 22 h à 24 h', /rien entre 22 h et 0 h/u],
    ['9:30-17', /^Heures de silence/u],
    ['7-7', /^Heures de silence/u],
    ['25-7', /^Heures de silence/u],
    ['non', /^Nouvelles : aussitôt \\\(/u],
  ] as const) {
    const set = discord.slash('following', { quiet }, { permissions: '32' });
    expect((await discord.shown(set)).embeds[0].description).toMatch(told);
  }
  expect(discord.broken).toEqual([]);
});
