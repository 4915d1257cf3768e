import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: bodies come from the client under test.
type Json = Record<string, any>;

export const ids = {
  app: '100000000000000011',
  bot: '100000000000000011',
  guild: '100000000000000100',
  channel: '100000000000000200',
  thread: '100000000000000300',
  direct: '100000000000000400',
  asker: '100000000000000500',
} as const;

export function userOf(id: string): Json {
  return {
    id,
    username: id === ids.bot ? 'Entrevue' : `user-${id.slice(-3)}`,
    global_name: null,
    discriminator: '0',
    avatar: null,
    ...(id === ids.bot && { bot: true }),
  };
}

export interface GatewayOptions {
  readonly token: string;
  readonly address: string;
  /** Closes the gateway at IDENTIFY with this code. */
  readonly closeWith?: number;
  readonly heartbeatMs?: number;
  readonly channels: readonly unknown[];
  readonly threads: readonly unknown[];
  /** A rule was broken. */
  readonly say: (text: string) => void;
  readonly changed: () => void;
}

/** HELLO, IDENTIFY, READY, heartbeats, RESUME with replay: one shard, one server. */
export function createGateway(http: Server, options: GatewayOptions) {
  const { token, say, changed } = options;
  const privileged = (1 << 1) | (1 << 8) | (1 << 15);
  let sequence = 0;
  let session = '';
  let identifies = 0;
  let resumes = 0;
  const sentEvents: Json[] = [];
  let live: WebSocket | null = null;
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket) => {
    socket.send(
      JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs ?? 30_000 } }),
    );
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      else if (op === 2) identify(socket, d);
      else if (op === 6) resume(socket, d);
    });
  });

  function identify(socket: WebSocket, d: Json): void {
    identifies++;
    const privilegedAsked = (d.intents & privileged) !== 0;
    if (privilegedAsked) say('a privileged intent is asked for');
    const refusal = options.closeWith ?? (d.token !== token ? 4004 : privilegedAsked ? 4014 : null);
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    session = `session-${identifies}`;
    sentEvents.length = 0;
    sequence = 0;
    live = socket;
    dispatch('READY', {
      v: 10,
      user: { ...userOf(ids.bot), username: 'Entrevue', bot: true },
      guilds: [{ id: ids.guild, unavailable: true }],
      session_id: session,
      resume_gateway_url: options.address,
      application: { id: ids.app, flags: 0 },
      shard: [0, 1],
    });
    dispatch('GUILD_CREATE', {
      id: ids.guild,
      name: 'Essai',
      preferred_locale: 'fr',
      owner_id: ids.asker,
      roles: [{ id: ids.guild, name: '@everyone', permissions: '0', position: 0 }],
      channels: options.channels,
      threads: options.threads,
      members: [],
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      features: [],
      member_count: 3,
    });
    changed();
  }

  function resume(socket: WebSocket, d: Json): void {
    if (d.session_id !== session || d.token !== token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    resumes++;
    live = socket;
    for (const event of sentEvents) if (event.s > d.seq) socket.send(JSON.stringify(event));
    dispatch('RESUMED', {});
    changed();
  }

  function dispatch(t: string, d: Json): void {
    const event = { op: 0, t, s: ++sequence, d };
    sentEvents.push(event);
    if (sentEvents.length > 5000) sentEvents.shift();
    if (live?.readyState === 1) live.send(JSON.stringify(event));
  }

  return {
    dispatch,
    get identifies() {
      return identifies;
    },
    get resumes() {
      return resumes;
    },
    /** Cuts the connection as a network does: no close frame. */
    shut(code: number) {
      live?.close(code);
      live = null;
    },
    drop() {
      live?.terminate();
      live = null;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
