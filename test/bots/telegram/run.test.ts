import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { answerOf, questionOf, scriptedEntrevue } from '../../support/scriptedEntrevue.ts';
import { startTelegramServer } from '../../support/telegramServer.ts';
import { camille, group, home, isAnswer, type Running, startBot, tom } from './support.ts';

// Telegram's own waiting times, on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let running: Running | undefined;
afterEach(async () => {
  const ended = running;
  running = undefined;
  await ended?.end();
});

const echo = () =>
  scriptedEntrevue((request) => answerOf(request, { verdict: `« ${questionOf(request)} »` }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('waits exactly as long as retry_after says, and loses nothing', async () => {
  running = await startBot(echo());
  const { server } = running;
  server.refuseNext('sendMessage', {
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    retry_after: 1,
  });
  server.say(camille, home, 'premier');
  server.say(camille, home, 'second');
  server.say(tom, group, '/ask elsewhere');
  await server.until(isAnswer, 3);
  const sends = server.calls.filter(isAnswer);
  const refused = sends.find(({ ok }) => !ok);
  const mine = sends.filter(({ ok, payload }) => ok && payload.chat_id === home.id);
  expect((mine[0]?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990);
  expect(mine.map(({ payload }) => String(payload.text))).toEqual([
    expect.stringContaining('premier'),
    expect.stringContaining('second'),
  ]);
  // The other chat did not wait for this one.
  expect(sends.findIndex(({ payload }) => payload.chat_id === group.id)).toBeLessThan(2);
});

test('an update delivered twice is answered once', async () => {
  const entrevue = echo();
  running = await startBot(entrevue);
  const { server } = running;
  const message = { message_id: 5, date: 1, chat: home, from: camille, text: 'une fois' };
  server.deliver({ message } as never, 900);
  await server.until(isAnswer);
  server.deliver({ message } as never, 900);
  server.deliver({ message: { ...message, message_id: 6, text: 'puis' } } as never, 901);
  await server.until(isAnswer, 2);
  expect(entrevue.asked.map(questionOf)).toEqual(['une fois', 'puis']);
});

test('a slow answer holds up its own chat, in order, and no other', async () => {
  const entrevue = scriptedEntrevue(async (request) => {
    if (questionOf(request) === 'slow') await pause(400);
    return answerOf(request, { verdict: questionOf(request) });
  });
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, home, 'slow');
  server.say(camille, home, 'after');
  server.say(tom, group, '/ask other');
  const sent = await server.until(isAnswer, 3);
  expect(sent.map(({ payload }) => String(payload.text).replace(/<[^>]+>/gu, ''))).toEqual([
    'other',
    'slow',
    'after',
  ]);
});

test('a wrong token is refused in one line that says what to do', async () => {
  const server = await startTelegramServer();
  const refusal = startBot(echo(), { server, env: { TELEGRAM_BOT_TOKEN: 'no-such-token' } });
  await expect(refusal).rejects.toThrow(UsageError);
  await expect(refusal).rejects.toThrow(/^TELEGRAM_BOT_TOKEN .*@BotFather[^\n]*$/u);
  await server.close();
});

test('a lost connection is told once and taken up again; nothing is lost', async () => {
  running = await startBot(echo());
  const { server, log } = running;
  server.say(camille, home, 'avant');
  await server.until(isAnswer, 1);
  server.drop();
  server.say(camille, home, 'pendant');
  await pause(1_500);
  server.restore();
  await server.until(isAnswer, 2);
  expect(log.filter((line) => line.includes('is lost'))).toHaveLength(1);
  expect(log.filter((line) => line.includes('reached again'))).toHaveLength(1);
});

test('without a network at the start, the bot waits for it', async () => {
  const server = await startTelegramServer();
  server.drop();
  running = await startBot(echo(), { server });
  server.restore();
  server.say(camille, home, 'enfin');
  await server.until(isAnswer);
  expect(running.log.join('')).toContain('Cannot reach');
});

test('409 is explained', async () => {
  const server = await startTelegramServer();
  server.refuseNext('getUpdates', {
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request',
  });
  running = await startBot(echo(), { server });
  server.say(camille, home, 'quand même');
  await server.until(isAnswer);
  expect(running.log.join('')).toMatch(/409 Conflict: another program polls/u);
});

test('stopping finishes the answers that run', async () => {
  running = await startBot(
    scriptedEntrevue(async (request) => {
      await pause(900);
      return answerOf(request, { verdict: questionOf(request) });
    }),
  );
  const { server } = running;
  server.say(camille, home, 'un');
  server.say(camille, home, 'deux');
  await server.until(({ method }) => method === 'sendChatAction');
  await running.stopBot();
  expect(server.calls.filter(isAnswer)).toHaveLength(2);
});

test('stopping ends an answer that would take too long, and says so', async () => {
  running = await startBot(
    scriptedEntrevue(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    ),
  );
  const { server } = running;
  server.say(camille, home, 'sans fin');
  await server.until(({ method }) => method === 'sendChatAction');
  await running.stopBot();
  expect(server.calls.filter(isAnswer)).toHaveLength(1);
});

test('a message that Telegram cannot parse is sent without its clothes', async () => {
  running = await startBot(echo());
  const { server } = running;
  server.refuseNext('sendMessage', {
    error_code: 400,
    description: "Bad Request: can't parse entities: unsupported start tag",
  });
  server.say(camille, home, 'a < b');
  const [sent] = await server.until(isAnswer);
  expect(sent?.payload.parse_mode).toBeUndefined();
  expect(sent?.payload.text).toContain('« a < b »');
});

test('who blocked the bot is no fault of ours', async () => {
  running = await startBot(echo());
  const { server, log } = running;
  server.refuseNext('sendMessage', {
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  server.say(camille, home, 'adieu');
  server.say(tom, group, '/ask still here');
  await server.until(isAnswer);
  expect(log.join('')).not.toContain('"reference"');
});

test('menus are sent for each kind of chat and language, and only once', async () => {
  const server = await startTelegramServer();
  running = await startBot(echo(), { server });
  await server.until(({ method }) => method === 'setMyCommands', 8);
  const names = (key: string) =>
    (server.menus.get(key) as { command: string }[]).map(({ command }) => command);
  expect(names('all_private_chats')).toContain('settings');
  expect(names('all_group_chats')).not.toContain('settings');
  expect(names('all_group_chats fr')).toContain('quiarencontre');
  await running.stopBot();
  const before = server.calls.length;
  running = await startBot(echo(), { server });
  await server.until(({ method }) => method === 'getMyCommands', 16);
  expect(server.calls.slice(before).map(({ method }) => method)).not.toContain('setMyCommands');
});

test('a webhook takes updates with the right secret only', async () => {
  const port = await freePort();
  const entrevue = echo();
  running = await startBot(entrevue, {
    env: {
      TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'hush_1',
      TELEGRAM_WEBHOOK_PORT: String(port),
    },
  });
  const { server } = running;
  const [set] = await server.until(({ method }) => method === 'setWebhook');
  expect(set?.payload).toMatchObject({
    url: 'https://bot.example/telegram',
    secret_token: 'hush_1',
  });
  const post = async (path: string, secret: string, body: string) =>
    (
      await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body,
      })
    ).status;
  const update = (id: number, text: string) =>
    JSON.stringify({
      update_id: id,
      message: { message_id: id, date: 1, chat: home, from: camille, text },
    });
  expect(await post('/telegram', 'wrong', update(1, 'non'))).toBe(401);
  expect(await post('/elsewhere', 'hush_1', update(2, 'non'))).toBe(404);
  expect(await post('/telegram', 'hush_1', '{')).toBe(400);
  expect(await post('/telegram', 'hush_1', update(3, 'oui'))).toBe(200);
  expect(await post('/telegram', 'hush_1', update(3, 'oui'))).toBe(200);
  await server.until(isAnswer);
  await running.stopBot();
  expect(entrevue.asked.map(questionOf)).toEqual(['oui']);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
