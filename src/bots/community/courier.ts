/** Brings news to the chats that follow: each once, when the chat wants it. */
import type { Log } from '../../log.ts';
import type { Follows } from '../../state/follows.ts';
import type { Bot } from '../bot.ts';
import type { ChatSettingsStore } from '../settings.ts';
import { isDue } from './due.ts';
import { newsCard } from './news.ts';

/** Between two looks for news that became due. */
const LOOK_MS = 30_000;

export interface Courier {
  /** Sends what is due now; resolves when everything is sent or put back. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export interface CourierTools {
  readonly follows: Follows;
  readonly chats: ChatSettingsStore;
  readonly log: Log;
  /** The platforms that answer at this moment. */
  readonly bots: () => readonly Bot[];
  readonly now?: () => Date;
}

export function startCourier(tools: CourierTools): Courier {
  const { follows, chats, log, bots, now = () => new Date() } = tools;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();

  function look(): Promise<void> {
    running = running.then(bring).catch((error: unknown) => {
      log.error({ err: error }, 'news were not looked for');
    });
    return running;
  }

  async function bring(): Promise<void> {
    if (stopped) return;
    for (const { chat, target, noted } of await follows.waiting()) {
      const bot = bots().find(({ name }) => target.startsWith(`${name.toLowerCase()}:`));
      if (bot?.post === undefined || stopped) continue;
      if (!isDue(await follows.delivery(chat), noted, now())) continue;
      await tell(bot.post, target);
    }
  }

  async function tell(post: NonNullable<Bot['post']>, target: string): Promise<void> {
    // Claimed first: another process, or this one after a crash, must not say it again.
    const claimed = await follows.claim(target);
    if (claimed === null) return;
    const chosen = (await chats.get(claimed.chat)).language;
    const language = chosen === 'auto' ? claimed.language : chosen;
    try {
      const outcome = await post(target, (table) => newsCard(claimed.news, language, table));
      await follows.sent(claimed.claim);
      if (outcome === 'gone') await follows.forget(target);
      log.info({ target, news: claimed.news.length, outcome }, 'news');
    } catch (error) {
      await follows.release(claimed.claim);
      log.warn({ target, err: error }, 'news were not sent; they wait');
    }
  }

  return {
    look,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
