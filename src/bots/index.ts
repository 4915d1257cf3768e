import type { Settings } from '../config.ts';
import { OperationError, UsageError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Entrevue } from '../types.ts';
import type { Bot, BotContext } from './bot.ts';
import { type GrowingCorpus, openCommunity } from './community/community.ts';
import { type Courier, startCourier } from './community/courier.ts';
import { createMetrics, startHealth } from './health.ts';
import { openKeeping } from './keeping.ts';
import { withPages } from './pages.ts';

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
    async create(context) {
      const { shards, shard } = context.settings.discord;
      return shards !== null && shard === null
        ? (await import('./discord/shards.ts')).createShards(context, shards)
        : (await import('./discord/run.ts')).createDiscordBot(context);
    },
  },
  {
    name: 'Telegram',
    token: (settings) => settings.telegram.token,
    create: async (context) => (await import('./telegram/run.ts')).createTelegramBot(context),
  },
];

export interface RunningBots {
  /** The platforms that answer at this moment. */
  names(): readonly string[];
  /** Resolves when every platform has shut the bot out while it ran, with the last one's words. */
  readonly ended: Promise<Error>;
  /** Takes no new question, lets running answers finish for at most 9 s, and resolves. */
  stop(): Promise<void>;
  /** The corpus has changed: chats that follow it are told. */
  changed(): void;
}

/** Between two tries of a platform that cannot be reached. */
const retryMs = 15_000;
/** An exit within 10 s of a signal leaves this much for running answers. */
const graceMs = 9_000;

/**
 * Starts every platform whose token is set, in this process. One that refuses its token is
 * reported in one line while the others run; one that cannot be reached is tried again.
 * @throws {UsageError} when no token is set, or every one is refused
 */
export async function startBots(
  corpus: Entrevue & Partial<GrowingCorpus>,
  settings: Settings,
  log: Log,
): Promise<RunningBots> {
  const chosen = platforms.filter((platform) => platform.token(settings) !== null);
  if (chosen.length === 0) {
    throw new UsageError(
      'No chat platform is set: put DISCORD_TOKEN (discord.com/developers/applications) or TELEGRAM_BOT_TOKEN (from @BotFather) in .env, see .env.example.',
    );
  }
  const { port, url } = settings.web;
  const entrevue = port !== null && url !== null ? withPages(corpus, url) : corpus;
  const metrics = createMetrics();
  let stopping = false;
  let courier: Courier | null = null;
  let noticing: Promise<void> = Promise.resolve();
  const changed = () => {
    noticing = noticing.then(async () => {
      await community?.notice();
      if (!stopping) void courier?.look();
    });
  };
  const keeping = await openKeeping(settings, log);
  const { state, chats } = keeping;
  const community = canAdd(entrevue)
    ? openCommunity(entrevue, { settings, state, log, changed })
    : null;
  const context: BotContext = {
    entrevue,
    settings,
    log,
    metrics,
    limits: keeping.limits(settings.limits),
    keeping,
    chats: {
      ...chats,
      async move(from, to) {
        await chats.move(from, to);
        await community?.moved(from, to);
      },
    },
    ...(community && { community }),
  };
  let lost = 0;
  const health =
    settings.healthPort === null
      ? null
      : await startHealth(settings.healthPort, metrics, () => !stopping && lost === 0);
  const bots: Bot[] = [];
  let endOfAll: (error: Error) => void = () => {};
  const ended = new Promise<Error>((resolve) => {
    endOfAll = resolve;
  });
  const refusals: unknown[] = [];
  const retries = new Set<NodeJS.Timeout>();

  async function start(platform: Platform): Promise<void> {
    const bot = await platform.create({
      ...context,
      ended(error) {
        lost += 1;
        if (lost + refusals.length >= chosen.length) endOfAll(error);
      },
    });
    let connected: boolean;
    try {
      connected = (await bot.start()) === 'connected';
    } catch (error) {
      if (!(error instanceof OperationError) || stopping) throw error;
      log.error(`${error.message} Trying again in ${retryMs / 1000} seconds.`);
      const retry = setTimeout(() => {
        retries.delete(retry);
        start(platform).catch((later: unknown) => log.error({ err: later }, 'not started'));
      }, retryMs);
      retries.add(retry);
      return;
    }
    // A signal may have come while it started.
    if (stopping) return bot.stop();
    bots.push(bot);
    if (connected) log.info({ platform: platform.name }, 'started');
  }

  await Promise.all(
    chosen.map((platform) =>
      start(platform).catch((error: unknown) => {
        refusals.push(error);
      }),
    ),
  );
  if (refusals.length === chosen.length) {
    await Promise.all([keeping.close(), health?.close()]);
    if (refusals.length === 1) throw refusals[0];
    const told = refusals.map((one) => (one instanceof Error ? one.message : String(one)));
    throw new UsageError(told.join('\n'));
  }
  for (const refusal of refusals) {
    log.error(refusal instanceof Error ? refusal.message : String(refusal));
  }

  courier =
    community &&
    startCourier({
      follows: community.follow.follows,
      chats: context.chats,
      log,
      bots: () => bots,
    });
  const opened = community?.open().then(
    () => (stopping ? undefined : changed()),
    (error: unknown) => log.error({ err: error }, 'texts of chats were not opened'),
  );

  return {
    ended,
    changed,
    names: () => bots.map((bot) => bot.name),
    async stop() {
      stopping = true;
      for (const retry of retries) clearTimeout(retry);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), graceMs);
      });
      const all = Promise.allSettled([
        opened,
        noticing,
        courier?.stop(),
        ...bots.map((bot) => bot.stop()),
      ]);
      if ((await Promise.race([all, late])) === 'late') log.warn('stopped before every answer');
      clearTimeout(timer);
      await keeping.close();
      await health?.close();
    },
  };
}

function canAdd(entrevue: Entrevue & Partial<GrowingCorpus>): entrevue is GrowingCorpus {
  return entrevue.follower !== undefined;
}
