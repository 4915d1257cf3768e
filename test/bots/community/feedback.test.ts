/** Judging answers through the real clients, and the rows that come of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { entrevue } from '../../support/corpusFolder.ts';
import { buttonsOf, startDiscordServer } from '../../support/discordServer.ts';
import { growingCorpus } from '../../support/growing.ts';
import { answerOf, citationOf } from '../../support/scriptedEntrevue.ts';
import { startTelegramServer } from '../../support/telegramServer.ts';
import { buttonData, camille, home, isAnswer } from '../telegram/support.ts';
import { start, stopLast } from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const quote = 'Irina Orlova a reçu Paul Lambert mardi.';

function corpus() {
  const { corpus } = growingCorpus([]);
  return {
    ...corpus,
    answer: async (request: Parameters<typeof corpus.answer>[0]) =>
      answerOf(request, {
        verdict: { text: 'Oui [1].', status: 'held' },
        citations: [citationOf(1, quote)],
      }),
  };
}

async function rowsOf(data: string) {
  const { stdout, code, stderr } = await entrevue(['feedback', '--json', '--data', data]);
  expect(code, stderr).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('what people say of answers becomes rows that an evaluation can ask', async () => {
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { data } = await start(corpus(), { telegram, discord });
  telegram.say(camille, home, 'Irina Orlova a-t-elle vu Paul Lambert ?');
  const [sent] = await telegram.until(isAnswer);
  const press = (label: string) =>
    telegram.press(camille, home, sent?.messageId ?? 0, buttonData(telegram.calls, label));
  const thanked = (count: number) =>
    telegram.until(
      ({ method, payload }) =>
        method === 'answerCallbackQuery' && payload.text === 'Merci, c’est noté.',
      count,
    );
  press('👎');
  await thanked(1);
  // A second thought replaces the first.
  press('👍');
  await thanked(2);
  const shown = await discord.shown(discord.slash('met', { person: 'Orlova', other: 'Lambert' }));
  expect(buttonsOf(shown).map(({ label }) => label)).toEqual([
    'Voir le passage 1',
    'Sources',
    '👍',
    '👎 Inexact ?',
  ]);
  const judged = discord.press(shown, '👎 Inexact ?');
  await discord.until(() => judged.callback);
  expect(judged.callback).toMatchObject({
    type: 4,
    data: { content: 'Merci, c’est noté.', flags: 64 },
  });
  const rows = await rowsOf(data);
  expect(rows).toMatchObject([
    {
      id: 'feedback-1',
      lang: 'fr',
      kind: 'ask',
      question: 'Irina Orlova a-t-elle vu Paul Lambert ?',
      status: 'answered',
      must: [['Oui', 'Yes']],
      mustNot: ['^non\\b', '^no\\b'],
      cite: [{ doc: 'ports/escale.txt', contains: quote }],
      verdict: 'right',
      answer: { text: 'Oui [1].', indexedAt: '2021-03-05T00:00:00.000Z' },
    },
    {
      kind: 'did_meet',
      question: 'Est-ce que Orlova a rencontré Lambert ?',
      cite: [],
      verdict: 'wrong',
    },
  ]);
  // Who it was is not kept.
  for (const file of ['state.db', 'state.db-wal'])
    expect(readFileSync(join(data, file)).includes(`telegram:${camille.id}`)).toBe(false);
  expect(discord.broken).toEqual([]);
});

test('a button of before a restart is still understood', async () => {
  const telegram = await startTelegramServer();
  const { data } = await start(corpus(), { telegram });
  telegram.say(camille, home, 'Qui ?');
  const [sent] = await telegram.until(isAnswer);
  await stopLast();

  await start(corpus(), { telegram }, data);
  telegram.press(camille, home, sent?.messageId ?? 0, buttonData(telegram.calls, '👎'));
  await telegram.until(({ method }) => method === 'answerCallbackQuery');
  expect(await rowsOf(data)).toMatchObject([
    { question: 'Qui ?', verdict: 'wrong', answer: { text: null } },
  ]);
});
