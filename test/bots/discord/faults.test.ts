/** What goes wrong on Discord's side while a question is answered. */
import { afterEach, expect, test } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../../support/discordServer.ts';
import { answer, texts } from './corpus.ts';
import { scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function run(engine = scriptedEntrevue({ texts, answer })) {
  const server = await startDiscordServer();
  closing.push(async () => {
    await server.close();
    expect(server.broken).toEqual([]);
  });
  const { bot, log } = await startBot(server, engine);
  closing.push(() => bot.stop());
  return { server, bot, log };
}

const writes = /^POST \/channels\/\d+\/messages$/;
const sent = (server: DiscordServer) =>
  server.requests.filter(({ method, path }) => writes.test(`${method} ${path}`));

test('a draft that somebody deleted is no end: the answer comes as a new message', async () => {
  let release = () => {};
  const engine = scriptedEntrevue({
    texts,
    answer: async (_, onDraft) => {
      onDraft?.('Un début');
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { verdict: 'La fin.' };
    },
  });
  const { server, log } = await run(engine);
  server.write('{bot} Nadia ?');
  await server.until(() => sent(server).length === 1);
  server.failNext(/^PATCH \/channels/, 404, 0, 10008);
  release();
  await server.until(() => sent(server).length === 2);
  const [first, second] = sent(server);
  expect(second?.body?.content).toBe('La fin.');
  // The same nonce would bring back the deleted message.
  expect(second?.body?.nonce).not.toBe(first?.body?.nonce);
  expect(log.join('')).not.toContain('"fault"');
});

test('where a reply is not allowed the answer comes without being one', async () => {
  const { server, bot, log } = await run();
  server.failNext(writes, 400, 0, 160002);
  server.write('{bot} Nadia Belhadj ?');
  await server.until(() => sent(server).length === 2);
  await bot.stop();
  expect(sent(server)[1]?.body?.message_reference).toBeUndefined();
  expect(log.join('')).not.toContain('"fault"');
});

test.each([50001, 50013, 50007, 10003, 50083, 160005])(
  '%s: a channel that was lost is no fault',
  async (code) => {
    const { server, bot, log } = await run();
    server.failNext(writes, 403, 0, code);
    server.write('{bot} Nadia Belhadj ?');
    await server.until(() => sent(server).length === 1);
    await bot.stop();
    expect(log.join('')).not.toContain('"fault"');
    expect(log.join('')).toContain('no right to write');
  },
);

test('a quick answer comes without the sign of typing, a slow one with it', async () => {
  const engine = scriptedEntrevue({
    texts,
    answer: async (request) => {
      if ('text' in request && request.text === 'lent')
        await new Promise((done) => setTimeout(done, 900));
      return { verdict: 'Voilà.' };
    },
  });
  const { server } = await run(engine);
  const typed = () => server.requests.filter(({ path }) => path.endsWith('/typing')).length;
  await server.answerTo(server.write('{bot} vite'));
  expect(typed()).toBe(0);
  await server.answerTo(server.write('{bot} lent'));
  expect(typed()).toBe(1);
});
