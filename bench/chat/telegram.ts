import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat, User } from 'grammy/types';
import { createMetrics } from '../../src/bots/health.ts';
import { openKeeping } from '../../src/bots/keeping.ts';
import { createTelegramBot } from '../../src/bots/telegram/run.ts';
import { readSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Call, startTelegramServer } from '../../test/support/telegramServer.ts';
import { busiestSecond, type Drive, pace, percentile } from './load.ts';

/** A chat, and the times and ids of what was asked there. */
interface Place {
  readonly chat: Chat;
  readonly user: User;
  readonly asked: { readonly id: number; readonly at: number }[];
}

/**
 * Drives the real client against a local Bot API server: every other chat is a group, asked
 * by command, the rest are private. Answers in a group name the message they answer, so order
 * counts there; in a private chat the n-th answer is taken to belong to the n-th question.
 */
export const driveTelegram: Drive = async (entrevue, load) => {
  const server = await startTelegramServer();
  const data = await mkdtemp(join(tmpdir(), 'entrevue-bench-'));
  const settings = readSettings({
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ENTREVUE_DATA: data,
    ENTREVUE_USER_PER_MINUTE: '0',
    ENTREVUE_CHAT_PER_MINUTE: '0',
    ENTREVUE_LOG_LEVEL: 'error',
  });
  const log = createLog(settings.log, [server.token]);
  const keeping = await openKeeping(settings, log);
  const bot = createTelegramBot({
    entrevue,
    settings,
    log,
    limits: keeping.limits(settings.limits),
    chats: keeping.chats,
    keeping,
    metrics: createMetrics(),
  });
  await bot.start();
  const places = Array.from({ length: load.chats }, (_, at): Place => {
    const user: User = { id: 7_000 + at, is_bot: false, first_name: `U${at}`, language_code: 'fr' };
    const chat: Chat =
      at % 2
        ? { id: -9_000 - at, type: 'supergroup', title: `Groupe ${at}` }
        : { id: user.id, type: 'private', first_name: user.first_name };
    return { chat, user, asked: [] };
  });
  await pace(load, (index) => {
    const place = places[index % places.length] as Place;
    const text = load.texts[index % load.texts.length] ?? '?';
    const words = place.chat.type === 'private' ? text : `/ask ${text}`;
    const { message_id: id } = server.say(place.user, place.chat, words);
    place.asked.push({ id, at: Date.now() });
  });
  await server
    .until(({ method }) => method === 'sendMessage', load.questions, 10_000)
    .catch(() => {});
  await bot.stop();
  const broken = await server.close().then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );
  await rm(data, { recursive: true, force: true });

  const times: number[] = [];
  let disordered = 0;
  for (const { chat, asked } of places) {
    const answers = server.calls.filter(
      ({ method, payload, ok }) => ok && method === 'sendMessage' && payload.chat_id === chat.id,
    );
    for (const [at, answer] of answers.entries()) {
      const named = repliedTo(answer);
      const own = named === undefined ? at : asked.findIndex(({ id }) => id === named);
      if (own !== at) disordered++;
      const question = asked[own];
      if (question) times.push(answer.at - question.at);
    }
  }
  return {
    platform: 'Telegram',
    asked: load.questions,
    lost: load.questions - times.length,
    disordered,
    broken: [...new Set(broken)],
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    mostPerSecond: busiestSecond(
      server.calls
        .filter(({ method }) => method.startsWith('send') || method.startsWith('edit'))
        .map(({ at }) => at),
    ),
  };
};

function repliedTo(call: Call): number | undefined {
  return (call.payload.reply_parameters as { message_id?: number } | undefined)?.message_id;
}
