/** What one process leaves unanswered, another answers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscordServer } from '../../support/discordServer.ts';
import { serverPrograms, startPostgres, type TestServer } from '../../support/postgres.ts';
import { answerOf, questionOf, scriptedEntrevue } from '../../support/scriptedEntrevue.ts';
import { startBot } from './support.ts';

const here = serverPrograms() !== null;
let database: TestServer;
beforeAll(async () => {
  if (here) database = await startPostgres();
});
afterAll(() => database?.stop());

const never = () => scriptedEntrevue(() => new Promise(() => {}));
const echo = () =>
  scriptedEntrevue((request) => answerOf(request, { verdict: `« ${questionOf(request)} »` }));

test.runIf(here)('messages and commands that a process left are answered by the next', async () => {
  const server = await startDiscordServer();
  const env = {
    ENTREVUE_STORE: await database.newDatabase(),
    ENTREVUE_CHAT_PER_MINUTE: '3',
  };
  const gone = await startBot(server, never(), { env });
  const asked = server.slash('ask', { question: 'one' });
  const message = server.write('{bot} two');
  await server.until(() => asked.callback);
  await server.until(() => server.requests.some(({ path }) => path.endsWith('/typing')));
  expect(asked.message?.flags).toBe(128);
  // As when it is killed: it says nothing more, and its leases run out.
  await gone.keeping.close();
  // It would wait for its answers for ever; what comes now is not for it.
  void gone.bot.stop();

  const entrevue = echo();
  const next = await startBot(server, entrevue, { env });
  expect(JSON.stringify(await server.shown(asked))).toContain('« one »');
  expect(JSON.stringify(await server.answerTo(message))).toContain('« two »');
  // What was let in once is not counted again, and what was answered is not asked again.
  const third = server.write('{bot} three');
  expect(JSON.stringify(await server.answerTo(third))).toContain('« three »');
  expect(entrevue.asked.map(questionOf).sort()).toEqual(['one', 'three', 'two']);
  await next.bot.stop();
  await next.keeping.close();
  expect(server.broken).toEqual([]);
  await server.close();
});

test.runIf(here)('two processes that both hear everything answer once', async () => {
  const server = await startDiscordServer();
  const env = { ENTREVUE_STORE: await database.newDatabase() };
  const [one, other] = [echo(), echo()];
  const bots = [await startBot(server, one, { env }), await startBot(server, other, { env })];
  const questions = Array.from({ length: 6 }, (_, at) =>
    server.slash('ask', { question: `number ${at}` }),
  );
  const messages = Array.from({ length: 6 }, (_, at) => server.write(`{bot} message ${at}`));
  for (const question of questions) await server.shown(question);
  for (const message of messages) await server.answerTo(message);
  expect([...one.asked, ...other.asked].map(questionOf).sort()).toEqual(
    [
      ...questions.map((_, at) => `number ${at}`),
      ...messages.map((_, at) => `message ${at}`),
    ].sort(),
  );
  for (const { bot, keeping } of bots) {
    await bot.stop();
    await keeping.close();
  }
  expect(server.broken).toEqual([]);
  await server.close();
});
