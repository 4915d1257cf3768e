import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway, ids, userOf } from './discordGateway.ts';
import { brokenChoices, brokenCommands, brokenMessage } from './discordRules.ts';
import { multipart } from './multipart.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies come from the client under test.
type Json = Record<string, any>;

export { ids } from './discordGateway.ts';

export interface Who {
  readonly user?: string;
  readonly channel?: string;
  /** A direct message has none. */
  readonly guild?: string | null;
  readonly locale?: string;
  /** Permission bits; ManageGuild is 32. */
  readonly permissions?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete';
  readonly sentAt: number;
  /** The first response, once. */
  callback: Json | null;
  callbackAt: number;
  /** The message that stands where the first response was made. */
  message: Json | null;
  followUps: Json[];
}

export interface ServerOptions {
  readonly token?: string;
  /** Closes the gateway at IDENTIFY with this code. */
  readonly closeWith?: number;
  readonly heartbeatMs?: number;
  /** The bot is in two servers, one of each of two shards. */
  readonly secondGuild?: boolean;
  /** Shards that Discord calls for. */
  readonly shards?: number;
}

/**
 * A gateway and REST server on the loopback interface, as far as a bot that talks needs one.
 * It remembers every rule that is broken in `broken`: tests expect none.
 */
export async function startDiscordServer(options: ServerOptions = {}) {
  const token = options.token ?? 'good.token.of-a-test';
  const broken: string[] = [];
  const changes = new EventEmitter().setMaxListeners(0);
  const messages = new Map<string, Json>();
  const files = new Map<string, string>();
  const interactions = new Map<string, Interaction>();
  const commands = new Map<string, Json[]>();
  const requests: { method: string; path: string; at: number; body: Json | null }[] = [];
  const faults: { match: RegExp; status: number; retryAfter: number; code: number }[] = [];
  const closedUntil = new Map<string, number>();
  const channels = new Map<string, Json>([
    [
      ids.channel,
      { id: ids.channel, type: 0, name: 'questions', guild_id: ids.guild, position: 0 },
    ],
    [
      ids.thread,
      { id: ids.thread, type: 11, name: 'un fil', guild_id: ids.guild, parent_id: ids.channel },
    ],
    [
      ids.secondChannel,
      { id: ids.secondChannel, type: 0, name: 'là-bas', guild_id: ids.secondGuild, position: 0 },
    ],
    [ids.direct, { id: ids.direct, type: 1, recipients: [userOf(ids.asker)] }],
  ]);
  /** Our answers by the id of the message they reply to. */
  const replies = new Map<string, Json>();
  const nonces = new Map<string, Json>();
  let counter = 0;
  const snowflake = () => String(1_200_000_000_000_000_000n + BigInt(++counter));
  const say = (text: string) => broken.push(text);
  const changed = () => changes.emit('change');

  // ---- REST ----------------------------------------------------------------------------

  const http = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      say(`the test server failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const port = () => (http.address() as AddressInfo).port;
  const gateway = createGateway(http, {
    ...options,
    token,
    address: `ws://127.0.0.1:${port()}`,
    guilds: [
      {
        id: ids.guild,
        name: 'Essai',
        channels: [channels.get(ids.channel)],
        threads: [channels.get(ids.thread)],
      },
      ...(options.secondGuild
        ? [
            {
              id: ids.secondGuild,
              name: 'Ailleurs',
              channels: [channels.get(ids.secondChannel)],
              threads: [],
            },
          ]
        : []),
    ],
    say,
    changed,
  });
  const { dispatch } = gateway;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname).replace(/^\/v10/, '');
    const method = request.method ?? 'GET';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const type = request.headers['content-type'] ?? '';
    const sent = Buffer.concat(chunks);
    const uploaded = type.startsWith('multipart/') ? multipart(sent, type) : null;
    const raw = uploaded?.fields.get('payload_json') ?? sent.toString();
    const json = uploaded !== null || type.includes('json');
    if (raw !== '' && !json) say(`${method} ${path} is no JSON`);
    const body = raw === '' || !json ? null : (JSON.parse(raw) as Json);
    for (const [key, upload] of uploaded?.files ?? []) {
      const id = /^files\[(\d+)\]$/u.exec(key)?.[1];
      const told = body?.attachments?.find((one: Json) => String(one.id) === id);
      if (!told) say(`${key} is no attachment of the message`);
      else Object.assign(told, { filename: upload.name, bytes: upload.bytes });
    }
    requests.push({ method, path, at: performance.now(), body });
    const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
      const kind = value === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(status, { ...kind, ...headers });
      response.end(value === undefined ? '' : JSON.stringify(value));
      changed();
    };
    const file = files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(file);
      return;
    }
    if (!url.pathname.startsWith('/v10/')) {
      say(`no API version in ${url.pathname}`);
      return send(404, { message: '404: Not Found', code: 0 });
    }
    const open = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    if (!open && request.headers.authorization !== `Bot ${token}`) {
      return send(401, { message: '401: Unauthorized', code: 0 });
    }
    const shut = closedUntil.get(`${method} ${path}`);
    if (shut !== undefined && performance.now() < shut - 20) say(`${path} before retry_after`);
    const fault = faults.findIndex(({ match }) => match.test(`${method} ${path}`));
    if (fault >= 0) {
      const [{ status, retryAfter, code }] = faults.splice(fault, 1) as [(typeof faults)[number]];
      if (status !== 429) return send(status, { message: 'told to fail', code });
      closedUntil.set(`${method} ${path}`, performance.now() + retryAfter * 1000);
      return send(
        429,
        { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
        { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'user' },
      );
    }
    const [status, value] = route(method, path, url.searchParams, body);
    send(status, value);
  }

  /** Discord shows "thinking" in its place. */
  const loading = 128;
  type Reply = [number, unknown?];
  const unknownThing: Reply = [404, { message: 'Unknown', code: 10000 }];

  function route(method: string, path: string, query: URLSearchParams, body: Json | null): Reply {
    const parts = path.split('/').filter(Boolean);
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 16 };
      const { shards = 1 } = options;
      return [200, { url: `ws://127.0.0.1:${port()}`, shards, session_start_limit: limit }];
    }
    if (path === '/users/@me') return [200, userOf(ids.bot)];
    if (path === '/applications/@me') return [200, { id: ids.app, flags: 0 }];
    if (parts[0] === 'applications') return routeCommands(method, path, query, body);
    if (parts[0] === 'interactions') return callback(parts[2] ?? '', body);
    if (parts[0] === 'webhooks') return webhook(method, parts, body);
    if (parts[0] === 'channels') return routeChannels(method, parts, query, body);
    say(`unknown route ${method} ${path}`);
    return unknownThing;
  }

  function routeCommands(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Json | null,
  ): Reply {
    if (method === 'PUT') {
      broken.push(...brokenCommands(body));
      // What Discord adds of its own.
      const stored = (body as unknown as Json[]).map((command) => ({
        id: snowflake(),
        application_id: ids.app,
        version: snowflake(),
        nsfw: false,
        default_member_permissions: null,
        dm_permission: true,
        integration_types: [0],
        ...command,
        description: command.description ?? '',
      }));
      commands.set(path, stored);
      return [200, stored];
    }
    const stored = commands.get(path) ?? [];
    return [200, query.get('with_localizations') === 'true' ? stored : stored.map(withoutLocales)];
  }

  function callback(key: string, body: Json | null): Reply {
    const interaction = interactions.get(key);
    if (!interaction || !body) return unknownThing;
    const now = performance.now();
    if (interaction.callback) {
      say('a second first response');
      return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }];
    }
    if (now - interaction.sentAt > 3000) say('the first response came after three seconds');
    const allowed = { command: [4, 5, 9], component: [4, 5, 6, 7, 9], autocomplete: [8] };
    if (!allowed[interaction.kind].includes(body.type)) {
      say(`callback ${body.type} to a ${interaction.kind}`);
    }
    interaction.callback = body;
    interaction.callbackAt = now;
    if (body.type === 8) broken.push(...brokenChoices(body.data));
    if (body.type === 4) interaction.message = store(null, body.data);
    if (body.type === 5) {
      const { flags = 0 } = body.data ?? {};
      interaction.message = keep(null, { ...body.data, flags: flags | loading });
    }
    if (body.type === 7 && interaction.message) patch(interaction.message, body.data);
    return [204];
  }

  function webhook(method: string, [, , key = '', , which]: string[], body: Json | null): Reply {
    const interaction = interactions.get(key);
    if (!interaction) return unknownThing;
    if (!interaction.callback) say(`${method} webhook before the first response`);
    if (method === 'POST' && body) {
      const message = store(null, body);
      interaction.followUps.push(message);
      return [200, message];
    }
    const message = which === '@original' ? interaction.message : messages.get(which ?? '');
    if (!message) return unknownThing;
    if (method === 'PATCH' && body) patch(message, body);
    return [200, message];
  }

  function routeChannels(
    method: string,
    [, channel = '', what, id]: string[],
    query: URLSearchParams,
    body: Json | null,
  ): Reply {
    if (what === undefined)
      return channels.has(channel) ? [200, channels.get(channel)] : unknownThing;
    if (what === 'typing') return [204];
    if (id === undefined && method === 'POST' && body) {
      const { nonce } = body;
      const message = nonces.get(nonce) ?? store(channel, body);
      if (nonce) nonces.set(nonce, message);
      return [200, message];
    }
    if (id === undefined) {
      const all = [...messages.values()].filter((message) => message.channel_id === channel);
      return [
        200,
        all
          .reverse()
          .slice(0, Number(query.get('limit') ?? 50))
          .map(readable),
      ];
    }
    const message = messages.get(id);
    if (!message) return unknownThing;
    if (method === 'PATCH' && body) patch(message, body);
    return [200, readable(message)];
  }

  /** Without the privileged intent the words of others come only where they name the bot. */
  function readable(message: Json): Json {
    const own = message.author.id === ids.bot || channels.get(message.channel_id)?.type === 1;
    const named = message.mentions.some((user: Json) => user.id === ids.bot);
    return own || named ? message : { ...message, content: '', embeds: [], components: [] };
  }

  function store(channel: string | null, body: Json): Json {
    broken.push(...brokenMessage(body));
    return keep(channel, body);
  }

  function keep(channel: string | null, body: Json): Json {
    const message = messageOf(channel ?? ids.channel, userOf(ids.bot), body);
    if (body.message_reference) {
      message.type = 19;
      message.referenced_message = messages.get(body.message_reference.message_id) ?? null;
      replies.set(body.message_reference.message_id, message);
    }
    messages.set(message.id, message);
    return message;
  }

  function patch(message: Json, body: Json): void {
    broken.push(...brokenMessage(body, { partial: true }));
    for (const key of ['content', 'embeds', 'components', 'attachments']) {
      if (body[key] !== undefined) message[key] = body[key];
    }
    message.flags &= ~loading;
    message.edits = (message.edits ?? 0) + 1;
    changed();
  }

  function messageOf(channel: string, author: Json, body: Json): Json {
    return {
      id: snowflake(),
      channel_id: channel,
      author,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date(0).toISOString(),
      edited_timestamp: null,
      type: 0,
      ...body,
      flags: body.flags ?? 0,
    };
  }

  // ---- what people do ------------------------------------------------------------------

  function interact(type: number, kind: Interaction['kind'], data: Json, who: Who, message?: Json) {
    const guild = who.guild === undefined ? ids.guild : who.guild;
    const channel = who.channel ?? (guild === null ? ids.direct : ids.channel);
    const user = userOf(who.user ?? ids.asker);
    const id = snowflake();
    const interaction: Interaction = {
      id,
      token: `interaction-${id}`,
      kind,
      sentAt: performance.now(),
      callback: null,
      callbackAt: 0,
      message: message ?? null,
      followUps: [],
    };
    interactions.set(interaction.token, interaction);
    dispatch('INTERACTION_CREATE', {
      id,
      application_id: ids.app,
      type,
      token: interaction.token,
      version: 1,
      locale: who.locale ?? 'fr',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      context: guild === null ? 1 : 0,
      channel_id: channel,
      channel: channels.get(channel),
      data,
      ...(message && { message: { ...message, channel_id: channel } }),
      ...(guild === null
        ? { user }
        : {
            guild_id: guild,
            guild_locale: 'fr',
            member: {
              user,
              roles: [],
              permissions: who.permissions ?? '0',
              joined_at: new Date(0).toISOString(),
              deaf: false,
              mute: false,
              flags: 0,
            },
          }),
    });
    return interaction;
  }

  const optionsOf = (values: Record<string, string | boolean>, focused?: string) =>
    Object.entries(values).map(([name, value]) => ({
      name,
      value,
      type: typeof value === 'boolean' ? 5 : 3,
      ...(name === focused && { focused: true }),
    }));

  const server = {
    ids,
    token,
    broken,
    requests,
    messages,
    commands,
    get api() {
      return `http://127.0.0.1:${port()}`;
    },
    get identifies() {
      return gateway.identifies;
    },
    get shards() {
      return gateway.shards;
    },
    get resumes() {
      return gateway.resumes;
    },
    slash(name: string, values: Record<string, string | boolean> = {}, who: Who = {}) {
      return interact(2, 'command', { id: '1', name, type: 1, options: optionsOf(values) }, who);
    },
    /** A command with a file; Discord keeps files at an address of its own. */
    slashWithFile(name: string, option: string, file: Json, who: Who = {}) {
      const id = snowflake();
      const options = [{ name: option, value: id, type: 11 }];
      const resolved = { attachments: { [id]: { id, proxy_url: file.url, ...file } } };
      return interact(2, 'command', { id: '1', name, type: 1, options, resolved }, who);
    },
    complete(name: string, values: Record<string, string>, focused: string, who: Who = {}) {
      const data = { id: '1', name, type: 1, options: optionsOf(values, focused) };
      return interact(4, 'autocomplete', data, who);
    },
    contextMenu(name: string, content: string, who: Who = {}, more: Json = {}) {
      const target = messageOf(who.channel ?? ids.channel, userOf('100000000000000501'), {
        content,
        ...more,
      });
      const resolved = { messages: { [target.id]: target } };
      return interact(
        2,
        'command',
        { id: '2', name, type: 3, target_id: target.id, resolved },
        who,
      );
    },
    /** Presses the button of `message` whose label or id is `label`. */
    press(message: Json, label: string, who: Who = {}) {
      const button = buttonsOf(message).find(
        (one) => one.label === label || one.custom_id === label,
      );
      if (!button)
        throw new Error(`no button "${label}" among ${buttonsOf(message).map((b) => b.label)}`);
      return interact(
        3,
        'component',
        { custom_id: button.custom_id, component_type: 2 },
        who,
        message,
      );
    },
    choose(message: Json, value: string, who: Who = {}) {
      const menu = partsOf(message).find((part) => part.type === 3);
      const data = { custom_id: menu?.custom_id, component_type: 3, values: [value] };
      return interact(3, 'component', data, who, message);
    },
    /** Keeps a file as Discord keeps attachments; what a message says of it. */
    attach(name: string, text: string, more: Json = {}): Json {
      const path = `/attachments/${snowflake()}/${name}`;
      files.set(path, text);
      return {
        id: snowflake(),
        filename: name,
        size: Buffer.byteLength(text),
        url: `http://127.0.0.1:${port()}${path}`,
        proxy_url: '',
        content_type: 'text/plain; charset=utf-8',
        ...more,
      };
    },
    /** A message in a channel, thread or (guild null) direct conversation. `{bot}` names the bot. */
    write(
      text: string,
      who: Who & { replyTo?: Json; everyone?: boolean; ping?: boolean } = {},
      /** What else stands in the message: a forwarded copy, attachments. */
      more: Json = {},
    ): Json {
      const guild = who.guild === undefined ? ids.guild : who.guild;
      const channel = who.channel ?? (guild === null ? ids.direct : ids.channel);
      const content = text.replaceAll('{bot}', `<@${ids.bot}>`);
      const named = content !== text || (who.replyTo?.author.id === ids.bot && who.ping !== false);
      const message = messageOf(channel, userOf(who.user ?? ids.asker), {
        content,
        mentions: named ? [userOf(ids.bot)] : [],
        mention_everyone: who.everyone ?? false,
        ...(who.replyTo && {
          type: 19,
          message_reference: { message_id: who.replyTo.id, channel_id: channel, type: 0 },
          referenced_message: readable(who.replyTo),
        }),
        ...(guild !== null && { guild_id: guild }),
        ...more,
      });
      messages.set(message.id, message);
      dispatch('MESSAGE_CREATE', guild === null ? message : readable(message));
      return message;
    },
    /** Resolves with the first value that is not null; fails after `ms`. */
    async until<T>(look: () => T | null | undefined | false, ms = 8000): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const check = () => {
          const value = look();
          if (value === null || value === undefined || value === false) return;
          changes.off('change', check);
          clearTimeout(timer);
          resolve(value);
        };
        const timer = setTimeout(() => {
          changes.off('change', check);
          reject(new Error(`nothing came; broken: ${broken.join('; ') || 'no rule'}`));
        }, ms);
        changes.on('change', check);
        check();
      });
    },
    /** The message of an interaction once it says something. */
    shown(interaction: Interaction): Promise<Json> {
      return server.until(() => {
        const { message, callback: first } = interaction;
        if (!first || !message) return null;
        const changed_ = first.type === 4 || first.type === 7 || (message.edits ?? 0) > 0;
        return changed_ && !isDraft(message) ? message : null;
      });
    },
    /** The answer to a message somebody wrote, once it is there. */
    replyTo(message: Json): { id: string } | null {
      const reply = replies.get(message.id);
      return reply && !isDraft(reply) ? (reply as { id: string }) : null;
    },
    answerTo(message: Json): Promise<Json> {
      return server.until(() => server.replyTo(message));
    },
    /** Calls `listener` after each request; returns what ends that. */
    onChange(listener: () => void): () => void {
      changes.on('change', listener);
      return () => changes.off('change', listener);
    },
    failNext(match: RegExp, status: number, retryAfter = 0, code = status) {
      faults.push({ match, status, retryAfter, code });
    },
    /** Cuts the connection as a network does: no close frame. */
    drop() {
      gateway.drop();
    },
    /** Discord closes the connection with this code. */
    shut(code: number) {
      gateway.shut(code);
    },
    addChannel(): string {
      const id = snowflake();
      const channel = {
        id,
        type: 0,
        name: `salon-${id.slice(-4)}`,
        guild_id: ids.guild,
        position: 1,
      };
      channels.set(id, channel);
      dispatch('CHANNEL_CREATE', channel);
      return id;
    },
    /** A thread that the bot was not told of. */
    addThread(parent: string): string {
      const id = snowflake();
      channels.set(id, { id, type: 11, name: 'fil', guild_id: ids.guild, parent_id: parent });
      return id;
    },
    addDirect(user: string): string {
      const id = snowflake();
      channels.set(id, { id, type: 1, recipients: [userOf(user)] });
      return id;
    },
    async close() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;

const isDraft = (message: Json) => message.content.endsWith(' …');

export function partsOf(message: Json): Json[] {
  return message.components.flatMap((row: Json) => row.components);
}

export function buttonsOf(message: Json): Json[] {
  return partsOf(message).filter((part) => part.type === 2);
}

function withoutLocales(command: Json): Json {
  const { name_localizations: _, description_localizations: __, options, ...rest } = command;
  return { ...rest, ...(options && { options: options.map(withoutLocales) }) };
}
