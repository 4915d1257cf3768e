/** Interactions that another process had acknowledged and did not answer: Discord shows "thinking" until somebody does. */
import {
  type APIInteraction,
  type APIMessage,
  type Client,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  MessageFlags,
  Routes,
} from 'discord.js';
import { Bounded } from './conversation.ts';

export interface Revival {
  /** Calls back for each interaction that comes, with its event. */
  listen(come: (interaction: Interaction, data: unknown) => void): void;
  /** The interaction behind an event, if it still waits for its answer; a first word can no longer be said. */
  revived(data: unknown): Promise<Interaction | null>;
}

/** What reads an event into the objects of the library; it has no other way in. */
interface Reader {
  handlePacket(packet: { readonly t: string; readonly d: unknown }, shard: unknown): unknown;
}

/** Between an event and the object made of it nothing else happens. */
const kept = 100;

export function createRevival(client: Client): Revival {
  const events = new Bounded<APIInteraction>(kept);
  const awaited = new Map<string, (interaction: Interaction) => void>();
  return {
    listen(come) {
      client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) =>
        events.set(data.id, data),
      );
      client.on(Events.InteractionCreate, (interaction) => {
        const resolve = awaited.get(interaction.id);
        if (resolve) resolve(interaction);
        else come(interaction, events.get(interaction.id) ?? null);
      });
    },
    async revived(given) {
      if (given === null) return null;
      const data = given as APIInteraction;
      const original = Routes.webhookMessage(data.application_id, data.token, '@original');
      try {
        const { flags = 0 } = (await client.rest.get(original, { auth: false })) as APIMessage;
        if ((flags & MessageFlags.Loading) === 0) return null;
      } catch {
        // Never acknowledged, or too long ago: whoever asked was told so by Discord.
        return null;
      }
      const interaction = new Promise<Interaction>((resolve) => awaited.set(data.id, resolve));
      const shard = client.ws.shards.first();
      (client.ws as unknown as Reader).handlePacket(
        { t: GatewayDispatchEvents.InteractionCreate, d: data },
        shard,
      );
      const nothing = new Promise<null>((resolve) => setImmediate(() => resolve(null)));
      const found = await Promise.race([interaction, nothing]);
      awaited.delete(data.id);
      return found && Object.assign(found, { deferred: true, deferReply: async () => {} });
    },
  };
}
