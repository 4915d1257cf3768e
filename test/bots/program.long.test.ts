/** The whole program as a person runs it: `npm start` with tokens, the real clients, local servers. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { embeds, startFakeServer } from '../models/server.ts';
import { entrevue, put, temporaryFolder } from '../support/corpusFolder.ts';
import { type DiscordServer, startDiscordServer } from '../support/discordServer.ts';
import { startProgram } from '../support/program.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegramServer.ts';
import { camille, home, isAnswer } from './telegram/support.ts';

vi.setConfig({ testTimeout: 180_000 });

const texts = {
  'porto.txt':
    'Publié le 17 juin 2021\n\nLa ministre de la Pêche Inês Carvalhal a rencontré mardi à Porto son homologue norvégien, Henrik Solberg. Ils ont parlé de cabillaud pendant deux heures.\n',
  'vigo.txt':
    'Publié le 25 juin 2021\n\nInês Carvalhal n’a pas rencontré Tomás Quiroga à Vigo. L’armateur était reparti la veille.\n',
};

function folders(): { readonly corpus: string; readonly env: Record<string, string> } {
  const corpus = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) put(corpus, path, text);
  const data = join(temporaryFolder(), 'index');
  return {
    corpus,
    env: { ENTREVUE_CORPUS: corpus, ENTREVUE_DATA: data, ENTREVUE_WATCH_SECONDS: '1' },
  };
}

const discordEnv = ({ token, api }: DiscordServer) => ({ DISCORD_TOKEN: token, DISCORD_API: api });
const telegramEnv = ({ token, root }: TelegramServer) => ({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT: root,
});

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('both platforms answer, a new text is picked up, and a signal ends it all', async () => {
  const discord = await startDiscordServer();
  const telegram = await startTelegramServer();
  const { corpus, env } = folders();
  const port = await freePort();
  const program = startProgram({
    ...env,
    ...discordEnv(discord),
    ...telegramEnv(telegram),
    ENTREVUE_HEALTH_PORT: String(port),
  });
  await program.said('"platform":"Discord"');
  await program.said('"platform":"Telegram"');

  const asked = discord.slash('ask', { question: 'Qui a rencontré Inês Carvalhal ?' });
  const shown = await discord.shown(asked);
  expect(JSON.stringify(shown)).toContain('Henrik Solberg');
  const mention = discord.write('{bot} Inês Carvalhal a-t-elle rencontré Tomás Quiroga ?');
  const reply = await discord.answerTo(mention);
  expect(JSON.stringify(reply)).toMatch(/❌ Non/);
  expect(JSON.stringify(reply)).toContain('n’a pas rencontré Tomás Quiroga');

  telegram.say(camille, home, 'Qui a rencontré Henrik Solberg ?');
  const [answer] = await telegram.until(isAnswer);
  expect(String(answer?.payload.text)).toContain('Carvalhal');

  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(health.status).toBe(200);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/^# TYPE /m);

  put(corpus, 'oslo.txt', 'Henrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021.\n');
  await program.said('"new index"');
  telegram.say(camille, home, 'Qui a rencontré Amina Bensaïd ?');
  const [, later] = await telegram.until(isAnswer, 2);
  expect(String(later?.payload.text)).toContain('Solberg');

  const stopped = performance.now();
  program.child.kill('SIGTERM');
  expect(await program.ended, program.errors()).toBe(0);
  expect(performance.now() - stopped).toBeLessThan(10_000);
  // No message stands in the log, and no token.
  expect(program.errors()).not.toMatch(/Amina|Quiroga/);
  expect(program.errors()).not.toContain(discord.token);
  expect(program.errors()).not.toContain(telegram.token);
  expect(discord.broken).toEqual([]);
  await discord.close();
  await telegram.close();
});

test.each([
  ['Discord', 'DISCORD_TOKEN', /discord\.com\/developers/],
  ['Telegram', 'TELEGRAM_BOT_TOKEN', /@BotFather/],
])('a wrong %s token: one line that names it, exit code 2', async (_, name, where) => {
  const discord = await startDiscordServer();
  const telegram = await startTelegramServer();
  const { env } = folders();
  const own = name === 'DISCORD_TOKEN' ? discordEnv(discord) : telegramEnv(telegram);
  const program = startProgram({ ...env, ...own, [name]: '4242:no.such.token-at-all' });
  expect(await program.ended).toBe(2);
  const lines = program.errors().trim().split('\n');
  const told = lines.filter((line) => line.includes(name));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(where);
  expect(program.errors()).not.toContain('no.such.token-at-all');
  expect(program.errors()).not.toMatch(/^ +at /m);
  await discord.close();
  await telegram.close();
});

test('with another embedder the old index answers until all vectors are made anew', async () => {
  const telegram = await startTelegramServer();
  const models = await startFakeServer();
  const { corpus, env } = folders();
  const { ENTREVUE_DATA: data = '' } = env;
  const made = await entrevue(['ingest', '--corpus', corpus, '--data', data]);
  expect(made.code, made.stderr).toBe(0);
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Passages wait; the word that teaches the dimensions does not.
  models.play(async (body, response, request) => {
    if (!JSON.stringify(body.input).includes('"."')) await released;
    return embeds(body, response, request);
  });
  const program = startProgram({
    ...env,
    ...telegramEnv(telegram),
    ENTREVUE_EMBEDDINGS: 'openai:test',
    ENTREVUE_EMBEDDINGS_URL: models.url,
  });
  await program.said('"msg":"embedder"');
  telegram.say(camille, home, 'Qui a rencontré Henrik Solberg ?');
  const [answer] = await telegram.until(isAnswer);
  expect(String(answer?.payload.text)).toContain('Carvalhal');
  expect(program.errors()).not.toContain('"new index"');
  release();
  await program.said('"new index"');
  telegram.say(camille, home, 'Qui a rencontré Inês Carvalhal ?');
  const [, later] = await telegram.until(isAnswer, 2);
  expect(String(later?.payload.text)).toContain('Solberg');
  program.child.kill('SIGTERM');
  expect(await program.ended, program.errors()).toBe(0);
  await telegram.close();
  await models.close();
});

test('a token withdrawn while it runs ends the program with one line', async () => {
  const telegram = await startTelegramServer();
  const { env } = folders();
  const program = startProgram({ ...env, ...telegramEnv(telegram) });
  await program.said('"platform":"Telegram"');
  telegram.revokeToken();
  telegram.drop();
  telegram.restore();
  expect(await program.ended).toBe(2);
  const told = program.errors().match(/TELEGRAM_BOT_TOKEN/g);
  expect(told).toHaveLength(1);
  await telegram.close();
});

test('a signal during the start is heard', async () => {
  const telegram = await startTelegramServer();
  const { env } = folders();
  // Telegram cannot be reached: the bot goes on trying.
  telegram.drop();
  const program = startProgram({ ...env, ...telegramEnv(telegram) });
  await program.said('Cannot reach');
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  telegram.restore();
  await telegram.close();
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s, and once more as npm hands it on: the bots end with 0',
  async (signal) => {
    const telegram = await startTelegramServer();
    const { env } = folders();
    const program = startProgram({ ...env, ...telegramEnv(telegram) });
    await program.said('"platform":"Telegram"');
    // With the terminal its other end is gone.
    if (signal === 'SIGHUP') program.child.stderr?.destroy();
    program.child.kill(signal);
    program.child.kill(signal);
    expect(await program.ended).toBe(0);
    await telegram.close();
  },
);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a conversation with 0',
  async (signal) => {
    const { env } = folders();
    const program = startProgram(env, { input: 'pipe' });
    await program.saidOut('Inês Carvalhal');
    program.child.kill(signal);
    expect(await program.ended).toBe(0);
  },
);
