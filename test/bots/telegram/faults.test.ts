/** What goes wrong on Telegram's side, and what people are told of it. */
import { afterEach, expect, test, vi } from 'vitest';
import { answerOf, questionOf, scriptedEntrevue } from '../../support/scriptedEntrevue.ts';
import type { Refusal } from '../../support/telegramServer.ts';
import {
  buttonData,
  camille,
  group,
  home,
  isAnswer,
  type Running,
  startBot,
  tom,
} from './support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let running: Running | undefined;
afterEach(async () => {
  const ended = running;
  running = undefined;
  await ended?.end();
});

const echo = () =>
  scriptedEntrevue((request) => answerOf(request, { verdict: `« ${questionOf(request)} »` }));
const bad = (description: string, more: Partial<Refusal> = {}): Refusal => ({
  error_code: 400,
  description: `Bad Request: ${description}`,
  ...more,
});

test('a settings button whose lookup fails is answered with a reference', async () => {
  running = await startBot(echo());
  const { server, log } = running;
  server.admins.add(tom.id);
  server.say(tom, group, '/settings');
  const [shown] = await server.until(isAnswer);
  server.refuseNext('getChatMember', bad('CHAT_ADMIN_REQUIRED'));
  server.press(tom, group, shown?.messageId ?? 0, buttonData(server.calls, 'French'));
  const [told] = await server.until(({ method }) => method === 'answerCallbackQuery');
  const reference = /[2-9A-HJ-NP-TV-Z]{6}/u.exec(String(told?.payload.text))?.[0] ?? 'none';
  expect(log.join('')).toContain(reference);
});

test.each([
  'not enough rights to send text messages to the chat',
  'CHAT_WRITE_FORBIDDEN',
  'TOPIC_DELETED',
  'TOPIC_CLOSED',
])('%s: a place that was lost is no fault', async (description) => {
  running = await startBot(echo());
  const { server, log } = running;
  server.refuseNext('sendMessage', bad(description));
  server.say(camille, group, '/ask Qui ?');
  server.say(camille, home, 'Et ici ?');
  await server.until(isAnswer);
  await running.stopBot();
  expect(log.join('')).not.toContain('"fault"');
  expect(log.join('')).toContain('cannot write here');
});

const small = { id: -5, type: 'group', title: 'Revue' } as const;
const large = { id: -1005, type: 'supergroup', title: 'Revue' } as const;

test('a group that becomes a supergroup keeps settings and admission, after a restart too', async () => {
  const entrevue = echo();
  const env = { TELEGRAM_ALLOWED_CHATS: '-5' };
  running = await startBot(entrevue, { env });
  const { server, data } = running;
  server.admins.add(tom.id);
  server.say(tom, small, '/settings');
  const [shown] = await server.until(isAnswer);
  server.press(tom, small, shown?.messageId ?? 0, buttonData(server.calls, 'French'));
  await server.until(({ method }) => method === 'editMessageText');
  const told = { message_id: 900, date: 1, chat: small, from: tom, migrate_to_chat_id: large.id };
  server.deliver({ message: told } as never);
  server.deliver({
    message: { message_id: 1, date: 1, chat: large, from: tom, migrate_from_chat_id: small.id },
  } as never);
  server.say(tom, large, '/ask Who?');
  await server.until(isAnswer, 2);
  await running.stopBot();
  running = await startBot(entrevue, { env, server, data });
  server.say(tom, large, '/ask Again?');
  await server.until(isAnswer, 3);
  expect(entrevue.asked).toMatchObject([
    { text: 'Who?', language: 'fr' },
    { text: 'Again?', language: 'fr' },
  ]);
});

test('an answer to a group that has just moved goes where it is now', async () => {
  running = await startBot(echo());
  const { server } = running;
  server.refuseNext(
    'sendMessage',
    bad('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: large.id }),
  );
  server.say(tom, small, '/ask Who?');
  const [sent] = await server.until(isAnswer);
  expect(sent?.payload.chat_id).toBe(large.id);
});

test('somebody who writes as a channel is answered, what a channel posts into its group is not', async () => {
  const entrevue = echo();
  running = await startBot(entrevue);
  const { server } = running;
  const mask = { id: 136817688, is_bot: true, first_name: 'Channel' };
  const channel = { id: -1009, type: 'channel', title: 'Une voix' } as const;
  server.say(mask, group, '/ask Annonce ?', { sender_chat: channel, is_automatic_forward: true });
  server.say(mask, group, '/ask Qui ?', { sender_chat: channel });
  await server.until(isAnswer);
  expect(entrevue.asked.map(questionOf)).toEqual(['Qui ?']);
});

test('a quick answer comes without the sign of typing, a slow one with it', async () => {
  running = await startBot(
    scriptedEntrevue(async (request) => {
      if (questionOf(request) === 'lent') await new Promise((done) => setTimeout(done, 900));
      return answerOf(request, { verdict: 'Voilà.' });
    }),
  );
  const { server } = running;
  const typed = () => server.calls.filter(({ method }) => method === 'sendChatAction').length;
  server.say(camille, home, 'vite');
  await server.until(isAnswer);
  expect(typed()).toBe(0);
  server.say(camille, home, 'lent');
  await server.until(isAnswer, 2);
  expect(typed()).toBe(1);
});

test('a gateway that answers for a lost Telegram is not taken for it', async () => {
  running = await startBot(echo());
  const { server, log } = running;
  const away = { error_code: 502, description: 'Bad Gateway' };
  server.refuseNext('getUpdates', away);
  server.refuseNext('getUpdates', away);
  server.say(camille, home, 'premier');
  await server.until(isAnswer);
  server.say(camille, home, 'second');
  await server.until(isAnswer, 2);
  const states = log.filter((line) => /is lost|reached again/u.test(line));
  expect(states.map((line) => line.includes('is lost'))).toEqual([true, false]);
});
