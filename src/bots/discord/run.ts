import {
  type APIMessage,
  ChannelType,
  Client,
  DefaultRestOptions,
  type DiscordAPIError,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageType,
  Options,
  Partials,
  Routes,
} from 'discord.js';
import { OperationError, UsageError } from '../../errors.ts';
import type { Bot, BotContext } from '../bot.ts';
import { createReactions, type Incoming } from './bot.ts';
import {
  languageOfLocale,
  missingToken,
  refusedToken,
  registerCommands,
  restOptions,
} from './commands.ts';
import { postCard } from './community.ts';
import { Bounded } from './conversation.ts';
import { createPasteReader } from './heard.ts';
import type { Channels, IncomingMessage } from './messages.ts';
import { nobody } from './render.ts';
import { createRevival } from './revival.ts';

/** Connects the Discord bot through the gateway. Nothing is sent before `start`. */
export function createDiscordBot(context: BotContext): Bot {
  const { token, api } = context.settings.discord;
  const { log, keeping } = context;
  const { shard } = context.settings.discord;
  const table = keeping.requests('discord');
  const client: Client = new Client({
    // None of these is privileged: mentions, replies to us and direct messages come with their text.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Discord says how many connections so many servers need, unless this process was started for one of them.
    ...(shard === null ? { shards: 'auto' } : { shards: [shard.id], shardCount: shard.total }),
    // Questions need no list of servers: one that is down must not hold them up.
    waitGuildTimeout: 2000,
    partials: [Partials.Channel, Partials.Message],
    rest: {
      ...restOptions(api),
      // A button may be pressed the moment its message is there.
      async makeRequest(url, init) {
        if (init.method !== 'GET') await table.saved();
        return DefaultRestOptions.makeRequest(url, init);
      },
    },
    allowedMentions: { parse: [...nobody.parse], repliedUser: false },
    // Answers are found by the ids of their buttons; other people's messages are not kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === client.user?.id },
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === client.user?.id },
    }),
  });
  const channels = channelsOf(client, api);
  // Ids of Discord's are the same for every bot that reads a channel, so they are kept apart by the token's own.
  const arrivals = keeping.state.arrivals<Incoming>(`discord:${token?.split('.')[0]}`);
  const { listen, revived } = createRevival(client);
  const reactions = createReactions(context, table, channels, arrivals, revived);
  let left: { stop(): Promise<void> } | null = null;

  listen(reactions.interaction);
  // The event itself, not the library's message: that one is dropped for channels not cached.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: Partial<IncomingMessage>) => {
    const me = client.user?.id;
    // A server that stands in for Discord may leave out what has a default.
    const { type = MessageType.Default, mentions = [], content = '' } = message;
    if (me) reactions.message({ ...message, type, mentions, content } as IncomingMessage, me);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'Discord connection'));
  let started = false;
  // The library tries again twice a second; one line says so.
  let lost = false;
  client.on(Events.ShardReconnecting, () => {
    if (!lost) log.warn('Discord connection lost, reconnecting');
    lost = true;
  });
  client.on(Events.ShardReady, () => {
    if (lost) log.info('Discord is connected again');
    lost = false;
  });
  client.on(Events.ShardResume, (_, replayed) => {
    lost = false;
    log.info({ replayed }, 'Discord resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!started) return;
    const error = closed(code);
    log.fatal(`Discord ended the connection for good: ${error.message}`);
    context.ended?.(error);
  });
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.warn({ route, waitMs: timeToReset }, 'Discord rate limit'),
  );

  return {
    name: 'Discord',
    async start() {
      if (!token) throw missingToken();
      const ready = new Promise<void>((resolve) =>
        client.once(Events.ClientReady, () => resolve()),
      );
      const refused = new Promise<never>((_, reject) => {
        client.once(Events.ShardDisconnect, ({ code }) => reject(closed(code)));
      });
      refused.catch(() => {});
      try {
        await Promise.race([client.login(token), refused]);
        await Promise.race([ready, refused]);
        started = true;
        left = arrivals.takeUp(reactions.takeUp);
        if (shard === null) menu(context);
        return 'connected';
      } catch (error) {
        await client.destroy().catch(() => {});
        throw explain(error);
      }
    },
    post: (target, card) => postCard(channels, target, card(table)),
    async stop() {
      await left?.stop();
      await reactions.finish();
      await client.destroy();
    },
  };
}

/** Brings the command menu up to date; without it questions by message are answered all the same. */
function menu({ settings: { discord }, log }: BotContext): void {
  registerCommands(discord).then(
    ({ changed }) => log.info({ changed }, 'Discord commands'),
    (error: unknown) => log.warn({ err: error }, 'Discord commands not registered'),
  );
}

function closed(code: number): Error {
  if (code === GatewayCloseCodes.AuthenticationFailed) return refusedToken();
  if (code === GatewayCloseCodes.DisallowedIntents) {
    return new UsageError(
      'Discord refuses the intents: this bot needs none of the privileged ones; check that DISCORD_TOKEN belongs to a bot of yours and that it is not suspended.',
    );
  }
  return new OperationError(`Discord closed the connection (${code} ${GatewayCloseCodes[code]}).`);
}

/** What the library reports at login, as something to act on. */
function explain(error: unknown): Error {
  if (error instanceof UsageError || error instanceof OperationError) return error;
  const { message, code, status } = error as Partial<DiscordAPIError>;
  if (code === 'TokenInvalid' || status === 401 || message === 'Authentication failed') {
    return refusedToken();
  }
  if (message === 'Used disallowed intents') return closed(GatewayCloseCodes.DisallowedIntents);
  return new OperationError(
    `Discord cannot be reached (${message ?? String(error)}): check the network and DISCORD_API.`,
    { cause: error },
  );
}

/** Where Discord keeps what is attached to messages. */
const filesOfDiscord = ['cdn.discordapp.com', 'media.discordapp.net'];

/** The requests that messages need, straight to the REST API. */
function channelsOf(client: Client, api: string | null): Channels {
  const { rest } = client;
  const own = api !== null && URL.canParse(api) ? [new URL(api).host] : [];
  /** What a channel hangs on; nothing for what is no thread. */
  const threads = new Bounded<string>(2000);
  return {
    async send(channel, body) {
      return (await rest.post(Routes.channelMessages(channel), { body })) as { id: string };
    },
    async edit(channel, id, body) {
      await rest.patch(Routes.channelMessage(channel, id), { body });
    },
    async typing(channel) {
      await rest.post(Routes.channelTyping(channel));
    },
    async message(channel, id) {
      return (await rest.get(Routes.channelMessage(channel, id))) as APIMessage;
    },
    async recent(channel, count) {
      const query = new URLSearchParams({ limit: String(count) });
      return (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    },
    async threadOf(channel) {
      const cached = client.channels.cache.get(channel);
      if (cached && !cached.isThread()) return null;
      const known = cached?.parentId ?? threads.get(channel);
      if (known !== undefined) return known || null;
      try {
        const { type, parent_id } = (await rest.get(Routes.channel(channel))) as {
          readonly type: ChannelType;
          readonly parent_id?: string | null;
        };
        const found = isThreadType(type) ? (parent_id ?? channel) : '';
        threads.set(channel, found);
        return found || null;
      } catch {
        // Not known this time: only what the whole server sees is shown.
        return null;
      }
    },
    pastes: createPasteReader([...filesOfDiscord, ...own]),
    languageOf: (server) =>
      languageOfLocale(server ? client.guilds.cache.get(server)?.preferredLocale : undefined),
  };
}

function isThreadType(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread
  );
}
