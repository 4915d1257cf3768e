import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import type { Transformer } from 'grammy';

/**
 * Telegram's flood limits as far as they are published (core.telegram.org/bots/faq): about one
 * message a second in a chat with short bursts, 20 a minute in a group, 30 a second over all.
 */
export interface Budget {
  /** To be installed in this order: the first is next to the network. */
  readonly transformers: readonly Transformer[];
  /** Whether a call that nobody misses may be made in this chat now. */
  spare(chatId: number, kind: 'typing' | 'draft'): boolean;
}

/** A call, and when it was over; Infinity while it is under way. */
interface Made {
  over: number;
}

interface Window {
  readonly calls: number;
  readonly ms: number;
}

const privateWindow: Window = { calls: 3, ms: 3_000 };
const groupWindow: Window = { calls: 20, ms: 60_000 };
const globalWindow: Window = { calls: 30, ms: 1_000 };
/** Calls left over for answers when a courtesy call asks for room. */
const groupReserve = 12;

/** Methods that Telegram sets no limit, or whose caller tries again by itself. */
const free = new Set([
  'getUpdates',
  'getMe',
  'answerCallbackQuery',
  'answerInlineQuery',
  'getChatMember',
]);
/** Between two looks at calls under way. */
const lookMs = 20;
/** Too late is as good as never. */
const untried = new Set(['getUpdates', 'getMe', 'answerInlineQuery', 'sendChatAction']);

/**
 * One budget a chat for all kinds of calls. The throttler keeps a queue for each chat, auto-retry waits
 * out a `retry_after` at the head of that queue, and below both each attempt is counted in
 * sliding windows, since the throttler's own refill would let two full bursts touch. A call
 * counts until a window after its end: Telegram may have seen it at any moment before that.
 * `now` gives milliseconds; `wait` sleeps for some.
 */
export function createBudget(
  now: () => number = Date.now,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Budget {
  const chats = new Map<number, Made[]>();
  let all: Made[] = [];
  /** Chats told to wait: until when. */
  const blocked = new Map<number, number>();

  function callsOf(chatId: number): Made[] {
    if (!chats.has(chatId) && chats.size > 5_000) forgetIdle();
    const calls = inside(chats.get(chatId) ?? [], windowOf(chatId));
    chats.set(chatId, calls);
    return calls;
  }

  const inside = (calls: Made[], { ms }: Window): Made[] =>
    calls.filter(({ over }) => over > now() - ms);

  function forgetIdle(): void {
    for (const [id, calls] of chats) {
      if (inside(calls, groupWindow).length === 0) chats.delete(id);
    }
    for (const [id, until] of blocked) if (until <= now()) blocked.delete(id);
  }

  const count: Transformer = async (call, method, payload, signal) => {
    if (free.has(method)) return call(method, payload, signal);
    const chatId = chatOf(payload);
    // Alone with somebody, "typing" takes nothing from the messages.
    const counted = chatId !== null && (chatId < 0 || method !== 'sendChatAction');
    for (;;) {
      all = inside(all, globalWindow);
      const due = Math.max(
        dueAfter(all, globalWindow),
        !counted ? 0 : dueAfter(callsOf(chatId), windowOf(chatId)),
      );
      if (due <= now()) break;
      await wait(due === Infinity ? lookMs : due - now());
    }
    const made: Made = { over: Infinity };
    all.push(made);
    if (counted) callsOf(chatId).push(made);
    const result = await call(method, payload, signal).finally(() => {
      made.over = now();
    });
    const pause = result.ok ? undefined : result.parameters?.retry_after;
    if (pause !== undefined && chatId !== null) blocked.set(chatId, now() + pause * 1000);
    return result;
  };

  // Telegram asks to wait exactly `retry_after`; an hour is no longer an answer to anybody.
  const retry = autoRetry({ maxDelaySeconds: 3_600, maxRetryAttempts: 5 });
  const throttle = apiThrottler({
    out: { maxConcurrent: 1 },
    group: { maxConcurrent: 1 },
    global: {},
  });
  const unless =
    (exceptions: ReadonlySet<string>, transformer: Transformer): Transformer =>
    (call, method, payload, signal) =>
      exceptions.has(method)
        ? call(method, payload, signal)
        : transformer(call, method, payload, signal);

  return {
    transformers: [count, unless(untried, retry), unless(new Set([...free, ...untried]), throttle)],
    spare(chatId, kind) {
      if ((blocked.get(chatId) ?? 0) > now()) return false;
      const used = callsOf(chatId).length;
      if (chatId < 0) return used < groupWindow.calls - groupReserve;
      return kind === 'typing' || used < privateWindow.calls - 1;
    },
  };
}

function windowOf(chatId: number): Window {
  return chatId < 0 ? groupWindow : privateWindow;
}

/** When the next call may be made: as soon as enough have left a full window. Infinity: unknown. */
function dueAfter(calls: readonly Made[], window: Window): number {
  if (calls.length < window.calls) return 0;
  const ends = calls.map(({ over }) => over).sort((a, b) => a - b);
  return (ends[calls.length - window.calls] ?? 0) + window.ms;
}

function chatOf(payload: unknown): number | null {
  const id = (payload as { chat_id?: unknown } | undefined)?.chat_id;
  return typeof id === 'number' ? id : null;
}
