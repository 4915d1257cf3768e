import type { Settings } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Entrevue } from '../types.ts';
import type { Bot, BotContext } from './bot.ts';
import { createMetrics, startHealth } from './health.ts';
import { createLimits } from './limits.ts';
import { openChatSettings } from './settings.ts';

interface Platform {
  readonly name: string;
  readonly token: (settings: Settings) => string | null;
  readonly create: (context: BotContext) => Promise<Bot>;
}

/** Every platform; its client is loaded only when its token is set. */
const platforms: readonly Platform[] = [
  {
    name: 'Discord',
    token: (settings) => settings.discord.token,
    create: async (context) => (await import('./discord/run.ts')).createDiscordBot(context),
  },
  {
    name: 'Telegram',
    token: (settings) => settings.telegram.token,
    create: async (context) => (await import('./telegram/run.ts')).createTelegramBot(context),
  },
];

export interface RunningBots {
  readonly names: readonly string[];
  /** Takes no new question, lets running answers finish for at most 9 s, and resolves. */
  stop(): Promise<void>;
}

/** An exit within 10 s of a signal leaves this much for running answers. */
const graceMs = 9_000;

/**
 * Starts every platform whose token is set, in this process. One platform that cannot start is
 * reported in one line while the others run.
 * @throws {UsageError} when no token is set, or the only one is refused
 */
export async function startBots(
  entrevue: Entrevue,
  settings: Settings,
  log: Log,
): Promise<RunningBots> {
  const chosen = platforms.filter((platform) => platform.token(settings) !== null);
  if (chosen.length === 0) {
    throw new UsageError(
      'No chat platform is set: put DISCORD_TOKEN (discord.com/developers/applications) or TELEGRAM_BOT_TOKEN (from @BotFather) in .env, see .env.example.',
    );
  }
  const metrics = createMetrics();
  let stopping = false;
  const context: BotContext = {
    entrevue,
    settings,
    log,
    metrics,
    limits: createLimits(settings.limits, Date.now),
    chats: await openChatSettings(settings.data, (message) => log.warn(message)),
  };
  const health =
    settings.healthPort === null
      ? null
      : await startHealth(settings.healthPort, metrics, () => !stopping);
  const started = await Promise.allSettled(
    chosen.map(async (platform) => {
      const bot = await platform.create(context);
      await bot.start();
      log.info({ platform: platform.name }, 'started');
      return bot;
    }),
  );
  const bots = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures = started.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as unknown] : [],
  );
  if (bots.length === 0) {
    await health?.close();
    throw failures[0];
  }
  for (const failure of failures) {
    log.error(failure instanceof Error ? failure.message : String(failure));
  }

  return {
    names: bots.map((bot) => bot.name),
    async stop() {
      stopping = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), graceMs);
      });
      const all = Promise.allSettled(bots.map((bot) => bot.stop()));
      if ((await Promise.race([all, late])) === 'late') log.warn('stopped before every answer');
      clearTimeout(timer);
      await health?.close();
    },
  };
}
