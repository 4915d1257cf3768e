import { config as readDotenv } from 'dotenv';
import { UsageError } from './errors.ts';

/** Everything the environment can say, checked once. `.env.example` documents each variable. */
export interface Settings {
  /** Names of the environment that begin with ENTREVUE_ and mean nothing. */
  readonly unknown: readonly string[];
  /** Folder with the user's texts; only read, but for what is added in chats: below `.chats`, and `added`. */
  readonly corpus: string;
  /** Folder of the built index and of the chat settings. */
  readonly data: string;
  /** The database that holds the index instead of the data folder; null without one. */
  readonly store: StoreSettings | null;
  /** Larger files are skipped with a warning. */
  readonly maxFileBytes: number;
  /** Seconds between two looks at the corpus folder while a bot runs; 0 never looks again. */
  readonly watchSeconds: number;
  readonly embeddings: EmbeddingSettings;
  readonly llm: ModelSettings;
  /** Who finds meetings at ingest: the rules alone, or a language model's proposals as well. */
  readonly extraction: 'rules' | 'llm';
  readonly discord: DiscordSettings;
  readonly telegram: TelegramSettings;
  /** Who runs the bot, as `discord:<user id>` and `telegram:<user id>`: may add texts for everybody. */
  readonly operators: readonly string[];
  /** Sites whose pages may be fetched when somebody adds a link; none by default. */
  readonly fetchSites: readonly string[];
  readonly limits: LimitSettings;
  readonly log: LogSettings;
  /** Local port of `/healthz` and `/metrics`; null leaves them off. */
  readonly healthPort: number | null;
  readonly web: WebSettings;
}

export interface StoreSettings {
  /** `postgres://…` */
  readonly address: string;
  /** `none` where pgvector cannot be installed: words alone find. */
  readonly vectors: 'pgvector' | 'none';
}

/** Pages and HTTP API. */
export interface WebSettings {
  /** Null leaves them off. */
  readonly port: number | null;
  readonly host: string;
  /** Public address of the pages, for links from chat; null without one. */
  readonly url: string | null;
}

interface EmbeddingSettings {
  /** `builtin`, `transformers` (its default model), `transformers:<model>` or `openai:<model>`. */
  readonly model: string;
  /** Base address of an OpenAI-compatible server; null for the provider's own. */
  readonly url: string | null;
  readonly key: string | null;
  /** Folder of downloaded models; with it nothing is fetched. */
  readonly folder: string | null;
  readonly price: PriceSetting | null;
}

/** US dollars a million tokens, for the cost in the log. */
interface PriceSetting {
  readonly input: number;
  readonly output: number;
}

interface ModelSettings {
  /** `none`, `openai:<model>`, `anthropic:<model>` or `ollama:<model>`. */
  readonly model: string;
  readonly url: string | null;
  readonly key: string | null;
  /** After this long the built-in answer is sent instead. */
  readonly seconds: number;
  readonly price: PriceSetting | null;
}

interface DiscordSettings {
  readonly token: string | null;
  /** REST base address without the version, or null for Discord's own. */
  readonly api: string | null;
  /** Server ids the bot answers in; empty answers everywhere. */
  readonly allowed: readonly string[];
  /** Null for one process that holds all connections; else this one starts a process a shard. */
  readonly shards: ShardSettings | null;
  /** Which shard this process is, where another has started it for that. */
  readonly shard: ShardNumber | null;
}

export interface ShardSettings {
  /** Of the whole bot; `auto` asks Discord. */
  readonly total: number | 'auto';
  /** Those of this machine; null for all. */
  readonly ids: readonly number[] | null;
}

export interface ShardNumber {
  readonly id: number;
  readonly total: number;
}

interface TelegramSettings {
  readonly token: string | null;
  /** Address of a Bot API server, or null for Telegram's own. */
  readonly apiRoot: string | null;
  /** Chat ids the bot answers in; empty answers everywhere. */
  readonly allowed: readonly string[];
  /** User ids that may add texts in their private chat. */
  readonly admins: readonly string[];
  /** Null for long polling. */
  readonly webhook: WebhookSettings | null;
}

export interface WebhookSettings {
  /** Public https address that Telegram calls. */
  readonly url: string;
  /** Sent back by Telegram with each update. */
  readonly secret: string;
  readonly host: string;
  readonly port: number;
}

export interface LimitSettings {
  /** Questions a minute; 0 for no limit. */
  readonly userPerMinute: number;
  readonly chatPerMinute: number;
}

export interface LogSettings {
  readonly level: LogLevel;
  /** Whether people's messages may stand in the log. */
  readonly text: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `.env` of the working directory (variables already set win) and checks every setting.
 * @throws {UsageError} naming the variable, the value seen and what is expected
 */
export function loadSettings(): Settings {
  readDotenv({ quiet: true });
  return readSettings(process.env);
}

/**
 * The settings an environment describes.
 * @throws {UsageError} naming the variable, the value seen and what is expected
 */
export function readSettings(env: Environment): Settings {
  const read = reader(env);
  const settings: Omit<Settings, 'unknown'> = {
    corpus: read.text('ENTREVUE_CORPUS') ?? 'corpus',
    data: read.text('ENTREVUE_DATA') ?? '.entrevue',
    store: readStore(read),
    maxFileBytes: read.number('ENTREVUE_MAX_FILE_MB', 32, 0.001, 2000) * 1024 * 1024,
    watchSeconds: read.number('ENTREVUE_WATCH_SECONDS', 5, 0, 86_400),
    embeddings: {
      model: read.model(
        'ENTREVUE_EMBEDDINGS',
        ['builtin', 'transformers'],
        ['transformers', 'openai'],
      ),
      url: read.url('ENTREVUE_EMBEDDINGS_URL'),
      key: read.secret('ENTREVUE_EMBEDDINGS_KEY'),
      folder: read.text('ENTREVUE_EMBEDDINGS_FOLDER'),
      price: read.price('ENTREVUE_EMBEDDINGS_PRICE'),
    },
    llm: {
      model: read.model('ENTREVUE_LLM', ['none'], ['openai', 'anthropic', 'ollama']),
      url: read.url('ENTREVUE_LLM_URL'),
      key: read.secret('ENTREVUE_LLM_KEY'),
      seconds: read.number('ENTREVUE_LLM_SECONDS', 20, 1, 600),
      price: read.price('ENTREVUE_LLM_PRICE'),
    },
    extraction: read.choice('ENTREVUE_EXTRACTION', ['rules', 'llm']),
    discord: {
      token: read.secret('DISCORD_TOKEN'),
      api: read.url('DISCORD_API'),
      allowed: read.ids('DISCORD_ALLOWED_SERVERS'),
      shards: readShards(read),
      shard: readShardNumber(env),
    },
    telegram: {
      token: read.secret('TELEGRAM_BOT_TOKEN'),
      apiRoot: read.url('TELEGRAM_API_ROOT'),
      allowed: read.ids('TELEGRAM_ALLOWED_CHATS'),
      admins: read.ids('TELEGRAM_ADMINS'),
      webhook: readWebhook(read),
    },
    operators: read.people('ENTREVUE_OPERATORS'),
    fetchSites: read.sites('ENTREVUE_FETCH_SITES'),
    limits: {
      userPerMinute: read.whole('ENTREVUE_USER_PER_MINUTE', 30, 0, 10_000),
      chatPerMinute: read.whole('ENTREVUE_CHAT_PER_MINUTE', 60, 0, 10_000),
    },
    log: {
      level: read.choice('ENTREVUE_LOG_LEVEL', logLevels, 'info'),
      text: read.choice('ENTREVUE_LOG_TEXT', ['no', 'yes']) === 'yes',
    },
    healthPort: read.port('ENTREVUE_HEALTH_PORT'),
    web: {
      port: read.port('ENTREVUE_WEB_PORT'),
      host: read.text('ENTREVUE_WEB_HOST') ?? '127.0.0.1',
      url: read.url('ENTREVUE_WEB_URL'),
    },
  };
  return { ...settings, unknown: read.unknown() };
}

/** What to say of settings that nothing reads; null where there are none. */
export function unknownSettings({ unknown }: Pick<Settings, 'unknown'>): string | null {
  return unknown.length === 0
    ? null
    : `No setting is named ${unknown.join(', ')}: see .env.example for those there are.`;
}

/** Every value that must never be printed. */
export function secretsOf(settings: Settings): readonly string[] {
  return [
    settings.discord.token,
    settings.telegram.token,
    settings.telegram.webhook?.secret ?? null,
    settings.embeddings.key,
    settings.llm.key,
    ...passwordsOf(settings.store),
  ].filter((secret): secret is string => secret !== null && secret !== '');
}

function isAddress(address: string): boolean {
  try {
    decodeURIComponent(address);
    return /^postgres(?:ql)?:\/\//iu.test(address) && URL.canParse(address);
  } catch {
    return false;
  }
}

/** As it stands in the address, and as it is meant. */
function passwordsOf(store: StoreSettings | null): string[] {
  if (store === null) return [];
  const { password } = new URL(store.address);
  return [password, decodeURIComponent(password)];
}

function readStore(read: Reader): StoreSettings | null {
  const vectors = read.choice('ENTREVUE_STORE_VECTORS', ['pgvector', 'none']);
  const address = read.text('ENTREVUE_STORE');
  if (address === null) return null;
  if (!isAddress(address)) {
    // It may hold a password, so it is not repeated.
    throw new UsageError(
      'ENTREVUE_STORE is no address of a PostgreSQL database: write postgres://user:password@host:5432/database, or leave it empty to keep the index in the data folder.',
    );
  }
  return { address, vectors };
}

function readShards(read: Reader): ShardSettings | null {
  const asked = read.text('ENTREVUE_SHARDS');
  const list = read.text('ENTREVUE_SHARD_IDS');
  if (asked === null) {
    if (list === null) return null;
    throw new UsageError('ENTREVUE_SHARD_IDS needs ENTREVUE_SHARDS, the number of all shards.');
  }
  if (asked !== 'auto') read.whole('ENTREVUE_SHARDS', 1, 1, 16_384);
  const total = asked === 'auto' ? 'auto' : Number(asked);
  if (read.text('ENTREVUE_STORE') === null) {
    throw new UsageError(
      'ENTREVUE_SHARDS starts several processes, which must share what they remember: set ENTREVUE_STORE.',
    );
  }
  if (list === null) return { total, ids: null };
  const ids = list.split(/[\s,;]+/u).flatMap((one) => {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(one) ?? [];
    const [first, last] = [Number(from), Number(to)];
    return first <= last ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [NaN];
  });
  if (total === 'auto' || !ids.every((id) => id < total)) {
    throw new UsageError(
      `ENTREVUE_SHARD_IDS is "${list}", but must be a list such as 0-3 or 0,2, each below ENTREVUE_SHARDS, which must be a number.`,
    );
  }
  return { total, ids: [...new Set(ids)] };
}

/** As discord.js tells a process that it starts for a shard; nobody else sets these. */
function readShardNumber(env: Environment): ShardNumber | null {
  const [id, total] = [Number(env.SHARDS), Number(env.SHARD_COUNT)];
  if (env.SHARDING_MANAGER === undefined || !(id < total)) return null;
  return { id, total };
}

function readWebhook(read: Reader): WebhookSettings | null {
  const url = read.url('TELEGRAM_WEBHOOK_URL');
  if (url === null) return null;
  const secret = read.secret('TELEGRAM_WEBHOOK_SECRET');
  if (secret === null || !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    throw new UsageError(
      `TELEGRAM_WEBHOOK_SECRET is ${secret === null ? 'empty' : 'not usable'}: a webhook needs 1 to 256 letters, digits, _ or -, for example the output of "openssl rand -hex 32".`,
    );
  }
  return {
    url,
    secret,
    host: read.text('TELEGRAM_WEBHOOK_HOST') ?? '127.0.0.1',
    port: read.port('TELEGRAM_WEBHOOK_PORT') ?? 8443,
  };
}

type Reader = ReturnType<typeof reader>;

function reader(env: Environment) {
  const known = new Set<string>();
  const text = (name: string): string | null => {
    known.add(name);
    return env[name]?.trim() || null;
  };

  function wrong(name: string, expected: string): UsageError {
    return new UsageError(`${name} is "${text(name)}", but must be ${expected}.`);
  }

  function number(name: string, fallback: number, least: number, most: number): number {
    const value = text(name);
    if (value === null) return fallback;
    const parsed = Number(value);
    if (!(parsed >= least && parsed <= most)) {
      throw wrong(name, `a number from ${least} to ${most}`);
    }
    return parsed;
  }

  function whole(name: string, fallback: number, least: number, most: number): number {
    const parsed = number(name, fallback, least, most);
    if (!Number.isInteger(parsed)) throw wrong(name, `a whole number from ${least} to ${most}`);
    return parsed;
  }

  return {
    text,
    /** Names of ours that nothing reads: misspelt ones. Asked when everything has been read. */
    unknown: (): readonly string[] =>
      Object.keys(env).filter((name) => name.startsWith('ENTREVUE_') && !known.has(name)),
    number,
    whole,
    port(name: string): number | null {
      return text(name) === null ? null : whole(name, 0, 1, 65_535);
    },
    url(name: string): string | null {
      const value = text(name);
      if (value === null) return null;
      if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
        throw wrong(name, 'an address that begins with http:// or https://');
      }
      return value.replace(/\/+$/, '');
    },
    price(name: string): PriceSetting | null {
      const value = text(name);
      if (value === null) return null;
      const [input = Number.NaN, output = 0, ...more] = value.split(',').map(Number);
      if (!(input >= 0 && output >= 0) || more.length > 0) {
        throw wrong(name, 'dollars a million tokens read and written, such as 0.5,1.5');
      }
      return { input, output };
    },
    /** The value itself is never repeated in the message. */
    secret(name: string): string | null {
      const value = text(name);
      if (value !== null && /\s/.test(value)) {
        throw new UsageError(`${name} contains a space or line break: copy it again, on one line.`);
      }
      return value;
    },
    ids(name: string): readonly string[] {
      const ids = (text(name) ?? '').split(/[\s,;]+/).filter(Boolean);
      if (!ids.every((id) => /^-?\d+$/.test(id))) {
        throw wrong(name, 'a list of numeric ids, separated by commas');
      }
      return ids;
    },
    people(name: string): readonly string[] {
      const people = (text(name) ?? '')
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
      if (!people.every((one) => /^(?:discord|telegram):\d{1,22}$/.test(one))) {
        throw wrong(name, 'a list such as discord:123,telegram:456, separated by commas');
      }
      return people;
    },
    sites(name: string): readonly string[] {
      const sites = (text(name) ?? '')
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
      if (!sites.every((site) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/.test(site))) {
        throw wrong(name, 'a list of host names such as example.org, separated by commas');
      }
      return sites;
    },
    choice<T extends string>(name: string, among: readonly T[], fallback?: T): T {
      const value = text(name)?.toLowerCase() ?? fallback ?? among[0];
      const found = among.find((one) => one === value);
      if (found === undefined) throw wrong(name, `one of ${among.join(', ')}`);
      return found;
    },
    /** `alone` are the settings without a model's name, the default first. */
    model(name: string, alone: readonly string[], providers: readonly string[]): string {
      const value = text(name) ?? alone[0] ?? '';
      const at = value.indexOf(':');
      const named = providers.includes(value.slice(0, at)) && value.length > at + 1;
      if (!alone.includes(value) && !(at > 0 && named)) {
        const forms = [...alone, ...providers.map((one) => `${one}:<model>`)];
        throw wrong(name, `one of ${forms.join(', ')}`);
      }
      return value;
    },
  };
}
