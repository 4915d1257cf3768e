/** Both platforms as `npm start` runs them, against the local servers. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { GrowingCorpus } from '../../../src/bots/community/community.ts';
import { type RunningBots, startBots } from '../../../src/bots/index.ts';
import { type Environment, readSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import type { DiscordServer } from '../../support/discordServer.ts';
import type { Call, TelegramServer } from '../../support/telegramServer.ts';

const started: RunningBots[] = [];
const servers: (TelegramServer | DiscordServer)[] = [];
afterEach(async () => {
  for (const bots of started.splice(0)) await bots.stop();
  for (const server of servers.splice(0)) await server.close();
});

export async function start(
  corpus: GrowingCorpus,
  where: { telegram?: TelegramServer; discord?: DiscordServer },
  data = mkdtempSync(join(tmpdir(), 'entrevue-community-')),
  env: Environment = {},
) {
  const { telegram, discord } = where;
  for (const server of [telegram, discord]) {
    if (server && !servers.includes(server)) servers.push(server);
  }
  const settings = readSettings({
    ENTREVUE_DATA: data,
    ...(telegram && { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root }),
    ...(discord && { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api }),
    ...env,
  });
  const bots = await startBots(corpus, settings, createLog(settings.log, [], { write() {} }));
  started.push(bots);
  return { bots, data };
}

/** The bots started last end, as at a restart. */
export async function stopLast(): Promise<void> {
  await started.pop()?.stop();
}

/** What the last of some calls says. */
export const textOf = (calls: readonly Call[]): string => String(calls.at(-1)?.payload.text);
