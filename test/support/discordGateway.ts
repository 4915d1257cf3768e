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
  /** Of two shards, this one has the second; the server above has the first. */
  secondGuild: '100000000003539044',
  secondChannel: '100000000003539144',
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
  /** Servers with what is in them; a shard is told of its own. */
  readonly guilds: readonly Json[];
  /** A rule was broken. */
  readonly say: (text: string) => void;
  readonly changed: () => void;
}

interface Session {
  readonly id: string;
  /** Which shard, of how many. */
  readonly shard: readonly [number, number];
  readonly sent: Json[];
  sequence: number;
  socket: WebSocket | null;
}

/** Discord's own rule: servers by id, whatever is in no server to the first. */
const shardOf = (guild: string | undefined, count: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

/** HELLO, IDENTIFY of a shard, READY, heartbeats, RESUME with replay. */
export function createGateway(http: Server, options: GatewayOptions) {
  const { token, say, changed } = options;
  const privileged = (1 << 1) | (1 << 8) | (1 << 15);
  let identifies = 0;
  let resumes = 0;
  const sessions = new Map<string, Session>();
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket) => {
    socket.send(
      JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs ?? 30_000 } }),
    );
    socket.on('close', changed);
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
    const shard = (d.shard ?? [0, 1]) as [number, number];
    const session: Session = {
      id: `session-${identifies}`,
      shard,
      sent: [],
      sequence: 0,
      socket,
    };
    sessions.set(session.id, session);
    const guilds = options.guilds.filter(({ id }) => shardOf(id, shard[1]) === shard[0]);
    event(session, 'READY', {
      v: 10,
      user: { ...userOf(ids.bot), username: 'Entrevue', bot: true },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.address,
      application: { id: ids.app, flags: 0 },
      shard,
    });
    for (const { id, name, channels, threads } of guilds) {
      event(session, 'GUILD_CREATE', {
        id,
        name,
        preferred_locale: 'fr',
        owner_id: ids.asker,
        roles: [{ id, name: '@everyone', permissions: '0', position: 0 }],
        channels,
        threads,
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
    }
    changed();
  }

  function resume(socket: WebSocket, d: Json): void {
    const session = sessions.get(d.session_id);
    if (session === undefined || d.token !== token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    resumes++;
    session.socket = socket;
    for (const one of session.sent) if (one.s > d.seq) socket.send(JSON.stringify(one));
    event(session, 'RESUMED', {});
    changed();
  }

  function event(session: Session, t: string, d: Json): void {
    const one = { op: 0, t, s: ++session.sequence, d };
    session.sent.push(one);
    if (session.sent.length > 5000) session.sent.shift();
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify(one));
  }

  /** To every session whose shard it concerns. */
  function dispatch(t: string, d: Json): void {
    for (const session of sessions.values()) {
      const [id, count] = session.shard;
      if (shardOf(d.guild_id, count) === id) event(session, t, d);
    }
  }

  function each(end: (socket: WebSocket) => void): void {
    for (const session of sessions.values()) {
      if (session.socket !== null) end(session.socket);
      session.socket = null;
    }
  }

  return {
    dispatch,
    get identifies() {
      return identifies;
    },
    get resumes() {
      return resumes;
    },
    /** Shards that are connected now. */
    get shards(): readonly number[] {
      return [...sessions.values()]
        .filter(({ socket }) => socket?.readyState === 1)
        .map(({ shard }) => shard[0])
        .sort();
    },
    /** Cuts the connection as a network does: no close frame. */
    shut(code: number) {
      each((socket) => socket.close(code));
    },
    drop() {
      each((socket) => socket.terminate());
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
