import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiscordBot } from '../../src/bots/discord/run.ts';
import { createMetrics } from '../../src/bots/health.ts';
import { openKeeping } from '../../src/bots/keeping.ts';
import { readSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { ids, startDiscordServer } from '../../test/support/discordServer.ts';
import { busiestSecond, type Drive, pace, percentile } from './load.ts';

type Server = Awaited<ReturnType<typeof startDiscordServer>>;

/** One question: how it was put, and when its answer came. */
interface Asked {
  readonly chat: number;
  readonly sentAt: number;
  /** The answer's message once it is there. */
  readonly answered: () => { id: string } | null;
  answeredAt: number | null;
  order: number;
}

/**
 * Drives the real client against a local gateway. Of ten questions five are mentions, three
 * direct messages and two slash commands; each chat keeps to one of them. Commands answer
 * in messages of their own, so order counts for mentions and direct messages.
 */
export const driveDiscord: Drive = async (entrevue, load) => {
  const server = await startDiscordServer();
  const data = await mkdtemp(join(tmpdir(), 'entrevue-bench-'));
  const settings = readSettings({
    DISCORD_TOKEN: server.token,
    DISCORD_API: server.api,
    ENTREVUE_DATA: data,
    ENTREVUE_USER_PER_MINUTE: '0',
    ENTREVUE_CHAT_PER_MINUTE: '0',
    ENTREVUE_LOG_LEVEL: 'error',
  });
  const log = createLog(settings.log);
  const keeping = await openKeeping(settings, log);
  const bot = createDiscordBot({
    entrevue,
    settings,
    log,
    limits: keeping.limits(settings.limits),
    chats: keeping.chats,
    keeping,
    metrics: createMetrics(),
  });
  await bot.start();
  const asked: Asked[] = [];
  let order = 0;
  const stopWatching = server.onChange(() => {
    for (const question of asked) {
      if (question.answeredAt === null && question.answered() !== null) {
        question.answeredAt = performance.now();
        question.order = order++;
      }
    }
  });
  const places = Array.from({ length: load.chats }, (_, chat) => placeOf(server, chat));
  await pace(load, (index) => {
    const chat = index % load.chats;
    const place = places[chat] as Place;
    const text = load.texts[index % load.texts.length] ?? '?';
    const sentAt = performance.now();
    asked.push({ chat, sentAt, answered: place.ask(text), answeredAt: null, order: -1 });
  });
  const patience = performance.now() + 10_000;
  while (asked.some(({ answeredAt }) => answeredAt === null) && performance.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stopWatching();
  await bot.stop();
  await server.close();
  await rm(data, { recursive: true, force: true });

  const times = asked.flatMap(({ answeredAt, sentAt }) =>
    answeredAt === null ? [] : [answeredAt - sentAt],
  );
  return {
    platform: 'Discord',
    asked: asked.length,
    lost: asked.length - times.length,
    disordered: disorder(asked, places),
    broken: [...new Set(server.broken)],
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    // Answers to interactions do not count against the bot's 50 requests a second.
    mostPerSecond: busiestSecond(
      server.requests.filter(({ path }) => path.startsWith('/channels/')).map(({ at }) => at),
    ),
  };
};

interface Place {
  readonly ordered: boolean;
  readonly ask: (text: string) => () => { id: string } | null;
}

function placeOf(server: Server, chat: number): Place {
  const user = String(700_000_000_000_000_000n + BigInt(chat));
  if (chat % 10 >= 8) {
    return {
      ordered: false,
      ask: (question) => {
        const interaction = server.slash('ask', { question }, { user });
        return () => {
          const { message } = interaction;
          return message && (message.edits ?? 0) > 0 ? { id: message.id } : null;
        };
      },
    };
  }
  const direct = chat % 10 >= 5;
  const channel = direct ? server.addDirect(user) : server.addChannel();
  return {
    ordered: true,
    ask: (question) => {
      const text = direct ? question : `{bot} ${question}`;
      const message = server.write(text, { user, channel, guild: direct ? null : ids.guild });
      return () => server.replyTo(message);
    },
  };
}

function disorder(asked: readonly Asked[], places: readonly Place[]): number {
  const last = new Map<number, number>();
  let count = 0;
  for (const { chat, order } of asked) {
    if (order < 0 || !places[chat]?.ordered) continue;
    if (order < (last.get(chat) ?? -1)) count++;
    last.set(chat, Math.max(order, last.get(chat) ?? -1));
  }
  return count;
}
