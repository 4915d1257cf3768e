import type { Interaction } from 'discord.js';
import type { BotContext } from '../bot.ts';
import type { RequestTable } from '../state.ts';
import { Bounded } from './conversation.ts';
import { onInteraction } from './interactions.ts';
import { type Channels, createMessageListener, type IncomingMessage } from './messages.ts';
import { createServices } from './services.ts';

/** All that the bot reacts to. How events arrive is not its business (`run.ts`). */
export interface Reactions {
  /** Commands, suggestions while typing, buttons and menus. */
  interaction(interaction: Interaction): void;
  /** Mentions, replies and direct messages; `me` is the bot's own id. */
  message(message: IncomingMessage, me: string): void;
  /** Takes no new question; resolves when the running ones are answered. */
  finish(): Promise<void>;
}

export function createReactions(
  context: BotContext,
  table: RequestTable,
  channels: Channels,
): Reactions {
  const services = createServices(context, table);
  const onMessage = createMessageListener(services, channels);
  // A resumed connection may bring an event twice.
  const seen = new Bounded<true>(2000);
  const first = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.set(id, true);
    return true;
  };
  return {
    interaction(interaction) {
      if (first(interaction.id)) services.run(() => onInteraction(services, interaction));
    },
    message(message, me) {
      if (first(message.id)) onMessage(message, me);
    },
    finish: () => services.finish(),
  };
}
