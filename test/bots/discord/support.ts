import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotContext } from '../../../src/bots/bot.ts';
import { createDiscordBot } from '../../../src/bots/discord/run.ts';
import { createMetrics } from '../../../src/bots/health.ts';
import { openKeeping } from '../../../src/bots/keeping.ts';
import { type Environment, readSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import type { Entrevue } from '../../../src/types.ts';
import type { DiscordServer } from '../../support/discordServer.ts';

/** A bot over the real client, connected to `server`; `log` collects its lines. */
export async function startBot(
  server: DiscordServer,
  entrevue: Entrevue,
  { data = newFolder(), env = {} }: { data?: string; env?: Environment } = {},
) {
  const log: string[] = [];
  const settings = readSettings({
    DISCORD_TOKEN: server.token,
    DISCORD_API: server.api,
    ENTREVUE_DATA: data,
    ENTREVUE_USER_PER_MINUTE: '0',
    ENTREVUE_CHAT_PER_MINUTE: '0',
    ...env,
  });
  const logger = createLog(settings.log, [], { write: (line) => log.push(line) });
  const keeping = await openKeeping(settings, logger);
  const context: BotContext = {
    entrevue,
    settings,
    log: logger,
    limits: keeping.limits(settings.limits),
    keeping,
    chats: keeping.chats,
    metrics: createMetrics(),
  };
  const bot = createDiscordBot(context);
  await bot.start();
  return { bot, data, log, keeping };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entrevue-discord-'));
}
