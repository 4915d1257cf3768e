import type { Interaction } from 'discord.js';
import type { Arrival, Arrivals } from '../../state/arrivals.ts';
import type { BotContext } from '../bot.ts';
import type { RequestTable } from '../state.ts';
import { Bounded } from './conversation.ts';
import { letIn, onInteraction } from './interactions.ts';
import { type Channels, createMessageListener, type IncomingMessage, isForMe } from './messages.ts';
import { createServices } from './services.ts';

/** Something of Discord's to answer, as plain as it came, so that another process can take it up. */
export type Incoming =
  | { readonly kind: 'message'; readonly message: IncomingMessage; readonly me: string }
  | { readonly kind: 'interaction'; readonly data: unknown };

/** All that the bot reacts to. How events arrive is not its business (`run.ts`). */
export interface Reactions {
  /** Commands, suggestions while typing, buttons and menus; `data` is the event as it came. */
  interaction(interaction: Interaction, data: unknown): void;
  /** Mentions, replies and direct messages; `me` is the bot's own id. */
  message(message: IncomingMessage, me: string): void;
  /** Deals with what a process left that is gone. */
  takeUp(arrival: Arrival<Incoming>): Promise<void>;
  /** Takes no new question; resolves when the running ones are answered. */
  finish(): Promise<void>;
}

/** @param revived the interaction behind an event, if it still waits for its answer */
export function createReactions(
  context: BotContext,
  table: RequestTable,
  channels: Channels,
  arrivals: Arrivals<Incoming>,
  revived: (data: unknown) => Promise<Interaction | null>,
): Reactions {
  const services = createServices(context, table);
  const onMessage = createMessageListener(services, channels);
  // A resumed connection may bring an event twice.
  const suggested = new Bounded<true>(2000);
  /** Questions are taken in the order in which they came. */
  let turn: Promise<unknown> = Promise.resolve();

  function once(
    id: string,
    incoming: Incoming,
    work: (arrival: Arrival<Incoming>) => Promise<void>,
  ): void {
    services.run(async () => {
      const taking = turn.then(() => arrivals.take(id, incoming));
      turn = taking.catch(() => {});
      const arrival = await taking;
      if (arrival !== null) await work(arrival).finally(() => arrival.done());
    });
  }

  return {
    interaction(interaction, data) {
      if (interaction.isAutocomplete()) {
        if (suggested.has(interaction.id)) return;
        suggested.set(interaction.id, true);
        services.run(() => onInteraction(services, interaction));
        return;
      }
      once(interaction.id, { kind: 'interaction', data }, () =>
        onInteraction(services, interaction),
      );
    },
    message(message, me) {
      if (services.stopping || !isForMe(message, me)) return;
      once(message.id, { kind: 'message', message, me }, () => onMessage(message, me, false));
    },
    async takeUp({ body, done }) {
      services.run(async () => {
        try {
          if (body.kind === 'message') return await onMessage(body.message, body.me, true);
          const interaction = await revived(body.data);
          if (interaction === null) return;
          letIn.add(interaction);
          await onInteraction(services, interaction);
        } finally {
          await done();
        }
      });
    },
    finish: () => services.finish(),
  };
}
