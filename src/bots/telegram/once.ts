/**
 * Each update is dealt with once, over all processes that share a store. Telegram has nothing to tell a message sent
 * twice by, so it is noted at the call itself, behind every queue, that an answer goes out.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Middleware, Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import type { Arrival, Arrivals } from '../../state/arrivals.ts';

export interface Once {
  /** Next to the network, before all others. */
  readonly atTheCall: Transformer;
  /** Behind those that queue: tells whose answer a call is. */
  readonly tag: Transformer;
  /** Takes what nobody has taken yet; what was dealt with goes no further. */
  readonly middleware: Middleware;
  /** Runs what deals with an update that was taken. */
  within<T>(arrival: Arrival<Update>, work: () => Promise<T>): Promise<T>;
  /** Runs what sends something that is no answer yet. */
  beside<T>(work: () => Promise<T>): Promise<T>;
  /** Whether the update at hand was let in before, by a process that is gone. */
  again(): boolean;
}

/** Calls that bring an answer. */
const answering: ReadonlySet<string> = new Set([
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
]);

/** An inline query that is not answered at once is asked again by the next letter. */
export const isFleeting = (update: Update): boolean => update.inline_query !== undefined;

export function createOnce(arrivals: Arrivals<Update>): Once {
  const held = new AsyncLocalStorage<Arrival<Update> | null>();
  const calls = new WeakMap<object, Arrival<Update>>();
  /** Updates of one chat are taken in the order in which they came. */
  let turn: Promise<unknown> = Promise.resolve();

  const atTheCall: Transformer = async (call, method, payload, signal) => {
    const arrival = calls.get(payload);
    if (arrival === undefined) return call(method, payload, signal);
    await arrival.mine();
    const [result] = await Promise.all([call(method, payload, signal), arrival.sending()]);
    if (!result.ok) await arrival.refused();
    return result;
  };

  return {
    atTheCall,
    tag(call, method, payload, signal) {
      const arrival = held.getStore();
      if (arrival && answering.has(method)) calls.set(payload, arrival);
      return call(method, payload, signal);
    },
    async middleware(ctx, next) {
      if (held.getStore() || isFleeting(ctx.update)) return next();
      const { update } = ctx;
      const taking = turn.then(() => arrivals.take(String(update.update_id), update));
      turn = taking.catch(() => {});
      const arrival = await taking;
      if (arrival === null) return;
      await held.run(arrival, () => next()).finally(() => arrival.done());
    },
    within: (arrival, work) => held.run(arrival, work).finally(() => arrival.done()),
    beside: (work) => held.run(null, work),
    again: () => held.getStore()?.again ?? false,
  };
}
