import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type RunnerHandle, run } from '@grammyjs/runner';
import {
  type BotError,
  type Bot as GrammyBot,
  GrammyError,
  HttpError,
  type Transformer,
} from 'grammy';
import type { Update } from 'grammy/types';
import type { WebhookSettings } from '../../config.ts';
import { OperationError, UsageError } from '../../errors.ts';
import { type Arrival, type Arrivals, taken } from '../../state/arrivals.ts';
import type { Bot, BotContext } from '../bot.ts';
import { createBot, reactsTo } from './bot.ts';
import { createBudget } from './budget.ts';
import { registerMenus } from './commands.ts';
import { postCard } from './community.ts';
import { createConversations } from './conversation.ts';
import { createOnce, isFleeting, type Once } from './once.ts';

/** Between two tries to reach Telegram. */
const retryMs = 1_000;
/** Between two tries while another program polls with the same token. */
const conflictMs = 3_000;
/** Running answers are asked to come to an end after this; the process has 10 s in all. */
const graceMs = 7_000;
const maxUpdateBytes = 4 * 1024 * 1024;

/** Telegram by long polling, or by webhook where the settings name one. */
export function createTelegramBot(context: BotContext): Bot {
  const { settings, log, keeping } = context;
  const { token, apiRoot, webhook } = settings.telegram;
  if (token === null) throw new UsageError('TELEGRAM_BOT_TOKEN is empty: write to @BotFather.');
  const ending = new AbortController();
  const requests = keeping.requests('telegram');
  // The number before the colon is the bot's own.
  const updates = keeping.state.arrivals<Update>(`telegram:${token.split(':')[0]}`);
  const once = createOnce(updates);
  const bot = createBot(token, apiRoot, {
    ...context,
    requests,
    conversations: createConversations(keeping.state.recent, Date.now),
    once,
    budget: createBudget(),
    now: Date.now,
    signal: ending.signal,
  });
  bot.api.config.use(sayWhenLost((message) => log.warn(message)));
  let source: Source | null = null;
  let stopped = false;

  function shutOut(cause: unknown): void {
    const error = explain(cause, apiRoot);
    log.fatal(`Telegram ended the connection for good: ${error.message}`);
    context.ended?.(error);
  }

  async function receive(): Promise<void> {
    source =
      webhook === null
        ? await startPolling(bot, shutOut, log)
        : await startWebhook(bot, { updates, once }, webhook, log);
    // From now on: what a process left that is gone.
    const left = updates.takeUp((arrival) => deal(bot, once, arrival, log));
    const { stop } = source;
    source = { stop: () => Promise.all([stop(), left.stop()]).then(() => {}) };
    registerMenus(bot.api).catch((error: unknown) =>
      log.warn({ err: error }, 'the command menu was not updated'),
    );
  }

  /** Without a network at the start, the bot waits for it while the rest of the program runs. */
  async function keepTrying(): Promise<void> {
    while (!stopped) {
      await pause(retryMs);
      try {
        if (stopped) return;
        await receiveWith(bot, receive);
        return log.info({ platform: 'Telegram' }, 'started');
      } catch (error) {
        if (isNetwork(error)) continue;
        return shutOut(error);
      }
    }
  }

  return {
    name: 'Telegram',
    async start() {
      try {
        await receiveWith(bot, receive);
        return 'connected';
      } catch (error) {
        if (!isNetwork(error)) throw explain(error, apiRoot);
        log.warn(`Cannot reach ${apiRoot ?? 'api.telegram.org'}; trying again until it answers.`);
        void keepTrying();
        return 'waiting';
      }
    },
    post: (target, card) => postCard(bot.api, target, card(requests)),
    async stop() {
      stopped = true;
      const timer = setTimeout(() => ending.abort(), graceMs);
      await source?.stop();
      clearTimeout(timer);
    },
  };
}

/** Something that brings updates to a bot. `stop` resolves when the last one is dealt with. */
interface Source {
  stop(): Promise<void>;
}

async function receiveWith(bot: GrammyBot, receive: () => Promise<void>): Promise<void> {
  bot.botInfo = await bot.api.getMe();
  await receive();
}

type Log = BotContext['log'];

async function startPolling(
  bot: GrammyBot,
  shutOut: (error: unknown) => void,
  log: Log,
): Promise<Source> {
  await bot.api.deleteWebhook().catch((error: unknown) => {
    // A server of one's own may have no webhooks; with one set, polling is refused with 409 below.
    if (isNetwork(error)) throw error;
    log.warn({ err: error }, 'no webhook was removed');
  });
  let stopping = false;
  let told = false;
  let handle: RunnerHandle = poll();

  function poll(): RunnerHandle {
    const next = run(bot, {
      runner: {
        fetch: { allowed_updates: reactsTo, timeout: 30 },
        // Without a network nothing is lost: Telegram keeps updates for 24 hours.
        retryInterval: retryMs,
        maxRetryTime: Number.MAX_SAFE_INTEGER,
        silent: true,
      },
      sink: { concurrency: 500 },
    });
    void next.task()?.catch(ended);
    return next;
  }

  async function ended(error: unknown): Promise<void> {
    if (stopping) return;
    const conflict = error instanceof GrammyError && error.error_code === 409;
    if (!conflict) return shutOut(error);
    if (!told) {
      log.error(
        'Telegram answers 409 Conflict: another program polls with the same TELEGRAM_BOT_TOKEN. Stop it, or make a second bot with @BotFather; trying again every 3 seconds.',
      );
    }
    told = true;
    await pause(conflictMs);
    if (!stopping) handle = poll();
  }

  return {
    async stop() {
      stopping = true;
      if (handle.isRunning()) await handle.stop();
      // The runner stops fetching only; its handlers go on.
      while (handle.size() > 0) await pause(20);
    },
  };
}

/** Deals with an update that was taken; a fault of it is told to whoever runs the bot. */
async function deal(bot: GrammyBot, once: Once, arrival: Arrival<Update>, log: Log): Promise<void> {
  try {
    await once.within(arrival, () =>
      bot.handleUpdate(arrival.body).catch((error: unknown) => bot.errorHandler(error as BotError)),
    );
  } catch (error) {
    log.error({ err: error }, 'update failed');
  }
}

async function startWebhook(
  bot: GrammyBot,
  { updates, once }: { readonly updates: Arrivals<Update>; readonly once: Once },
  settings: WebhookSettings,
  log: Log,
): Promise<Source> {
  const path = new URL(settings.url).pathname;
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], settings.secret)) {
      response.writeHead(401).end();
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxUpdateBytes) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', () => {
      let update: Update;
      try {
        update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
      } catch {
        response.writeHead(400).end();
        return;
      }
      const task = accept(update, () => response.writeHead(200).end()).finally(() =>
        running.delete(task),
      );
      running.add(task);
    });
  });

  /** Telegram waits for the reply before it sends the next update, so no answer is waited for. */
  async function accept(update: Update, reply: () => void): Promise<void> {
    // What was taken is not lost when this process ends; before that, Telegram sends it again.
    const arrival = isFleeting(update)
      ? taken(update)
      : await updates.take(String(update.update_id), update);
    reply();
    if (arrival !== null) await deal(bot, once, arrival, log);
  }

  await listen(server, settings);
  await bot.api.setWebhook(settings.url, {
    secret_token: settings.secret,
    allowed_updates: reactsTo,
    max_connections: 40,
  });
  return {
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.allSettled(running);
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, { host, port }: WebhookSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new OperationError(
          `Cannot listen on ${host}:${port} for Telegram's webhook (${error.code ?? error.message}): choose another TELEGRAM_WEBHOOK_PORT.`,
          { cause: error },
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}

function sameSecret(given: string | string[] | undefined, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(expected));
}

/** One line when the connection is lost and one when it is back. */
function sayWhenLost(warn: (message: string) => void): Transformer {
  let lost = false;
  const now = (reached: boolean) => {
    if (reached !== lost) return;
    lost = !reached;
    warn(
      reached
        ? 'Telegram is reached again.'
        : 'The connection to Telegram is lost; trying again until it is back.',
    );
  };
  return async (call, method, payload, signal) => {
    try {
      const result = await call(method, payload, signal);
      // A gateway in between may answer for a Telegram that does not.
      if (method === 'getUpdates') now(result.ok || result.error_code < 500);
      return result;
    } catch (error) {
      if (method === 'getUpdates' && !signal?.aborted) now(false);
      throw error;
    }
  };
}

function isNetwork(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);
}

/** What a refusal means for the person who runs the bot. */
function explain(error: unknown, apiRoot: string | null): Error {
  if (!(error instanceof GrammyError)) {
    return error instanceof Error ? error : new OperationError(String(error));
  }
  const { error_code: code, description } = error;
  if (code === 401 || (code === 404 && error.method === 'getMe')) {
    const where =
      apiRoot === null ? '' : `, or TELEGRAM_API_ROOT (${apiRoot}) is not a Bot API server`;
    return new UsageError(
      `TELEGRAM_BOT_TOKEN was refused (${code} ${description}): copy the token again from @BotFather (/mybots, API Token)${where}.`,
    );
  }
  return new OperationError(`Telegram refused ${error.method}: ${code} ${description}.`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
