import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startBots } from '../../src/bots/index.ts';
import { type Environment, readSettings } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { startDiscordServer } from '../support/discordServer.ts';
import { answerOf, questionOf, scriptedEntrevue } from '../support/scriptedEntrevue.ts';
import { startTelegramServer } from '../support/telegramServer.ts';
import { camille, home, isAnswer } from './telegram/support.ts';

vi.setConfig({ testTimeout: 30_000 });

function start(env: Environment) {
  const lines: string[] = [];
  const settings = readSettings({
    ENTREVUE_DATA: mkdtempSync(join(tmpdir(), 'entrevue-bots-')),
    ...env,
  });
  const entrevue = scriptedEntrevue((request) =>
    answerOf(request, { verdict: questionOf(request) }),
  );
  const log = createLog(settings.log, [], { write: (line) => lines.push(line) });
  return { lines, entrevue, starting: startBots(entrevue, settings, log) };
}

test('no token at all says where to get one', async () => {
  const { starting } = start({});
  await expect(starting).rejects.toThrow(UsageError);
  await expect(starting).rejects.toThrow(/DISCORD_TOKEN.*TELEGRAM_BOT_TOKEN.*@BotFather/u);
});

test('both platforms run in one process', async () => {
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { starting } = start({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
  });
  const bots = await starting;
  expect([...bots.names()].sort()).toEqual(['Discord', 'Telegram']);
  telegram.say(camille, home, 'Qui ?');
  await telegram.until(isAnswer);
  await bots.stop();
  await telegram.close();
  await discord.close();
});

test('one token refused: one line, and the other platform runs', async () => {
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { starting, lines } = start({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: 'another.token.altogether',
    DISCORD_API: discord.api,
  });
  const bots = await starting;
  expect(bots.names()).toEqual(['Telegram']);
  expect(lines.filter((line) => line.includes('DISCORD_TOKEN'))).toHaveLength(1);
  await bots.stop();
  await telegram.close();
  await discord.close();
});

test('the only token refused ends the program with that line', async () => {
  const telegram = await startTelegramServer();
  const { starting } = start({
    TELEGRAM_BOT_TOKEN: 'wrong',
    TELEGRAM_API_ROOT: telegram.root,
  });
  await expect(starting).rejects.toThrow(/^TELEGRAM_BOT_TOKEN/u);
  await telegram.close();
});

test('both tokens refused: both are named', async () => {
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const { starting } = start({
    TELEGRAM_BOT_TOKEN: 'wrong',
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: 'another.token.altogether',
    DISCORD_API: discord.api,
  });
  await expect(starting).rejects.toThrow(UsageError);
  await expect(starting).rejects.toThrow(
    /DISCORD_TOKEN[\s\S]*TELEGRAM_BOT_TOKEN|TELEGRAM_BOT_TOKEN[\s\S]*DISCORD_TOKEN/u,
  );
  await telegram.close();
  await discord.close();
});

test('a platform that shuts the bot out while the other runs: not healthy any more', async () => {
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const { starting, lines } = start({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    ENTREVUE_HEALTH_PORT: String(port),
  });
  const bots = await starting;
  const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
  expect(await health()).toBe(200);
  discord.shut(4004);
  await vi.waitFor(() => expect(lines.join('')).toContain('for good'), 10_000);
  expect(await health()).toBe(503);
  await bots.stop();
  await telegram.close();
  await discord.close();
});

test('a platform that cannot be reached yet is not said to have started', async () => {
  const telegram = await startTelegramServer();
  telegram.drop();
  const { starting, lines } = start({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  const bots = await starting;
  expect(lines.join('')).not.toContain('started');
  telegram.restore();
  await vi.waitFor(() => expect(lines.join('')).toContain('"started"'), 10_000);
  await bots.stop();
  await telegram.close();
});
