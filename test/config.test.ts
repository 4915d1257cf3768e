import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings, secretsOf, unknownSettings } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

test('nothing set is a working program without chat', () => {
  expect(readSettings({})).toEqual({
    unknown: [],
    corpus: 'corpus',
    data: '.entrevue',
    store: null,
    maxFileBytes: 32 * 1024 * 1024,
    watchSeconds: 5,
    embeddings: { model: 'builtin', url: null, key: null, folder: null, price: null },
    llm: { model: 'none', url: null, key: null, seconds: 20, price: null },
    extraction: 'rules',
    discord: { token: null, api: null, allowed: [], shards: null, shard: null },
    telegram: { token: null, apiRoot: null, allowed: [], admins: [], webhook: null },
    operators: [],
    fetchSites: [],
    limits: { userPerMinute: 30, chatPerMinute: 60 },
    log: { level: 'info', text: false },
    healthPort: null,
    web: { port: null, host: '127.0.0.1', url: null },
  });
});

test('everything set', () => {
  const settings = readSettings({
    ENTREVUE_CORPUS: ' /texts ',
    ENTREVUE_STORE: 'postgres://bot:p%40ss@db.example/entrevue',
    ENTREVUE_STORE_VECTORS: 'none',
    ENTREVUE_MAX_FILE_MB: '1.5',
    ENTREVUE_WATCH_SECONDS: '0',
    ENTREVUE_EMBEDDINGS: 'transformers:owner/model',
    ENTREVUE_LLM: 'openai:a:b',
    ENTREVUE_LLM_URL: 'http://127.0.0.1:8080/v1/',
    ENTREVUE_LLM_KEY: 'key-1',
    ENTREVUE_LLM_PRICE: '0.5,1.5',
    ENTREVUE_EXTRACTION: 'LLM',
    TELEGRAM_BOT_TOKEN: '1:abc',
    TELEGRAM_ALLOWED_CHATS: '-100, 7;8',
    TELEGRAM_ADMINS: '7',
    TELEGRAM_WEBHOOK_URL: 'https://bot.example/hook',
    TELEGRAM_WEBHOOK_SECRET: 'hush',
    ENTREVUE_OPERATORS: 'discord:11, Telegram:7',
    ENTREVUE_FETCH_SITES: 'Example.org, example.net:8080',
    DISCORD_TOKEN: 'tok',
    ENTREVUE_SHARDS: '8',
    ENTREVUE_SHARD_IDS: '0-2, 5',
    ENTREVUE_LOG_TEXT: 'yes',
    ENTREVUE_HEALTH_PORT: '9100',
    ENTREVUE_WEB_PORT: '8080',
    ENTREVUE_WEB_HOST: '0.0.0.0',
    ENTREVUE_WEB_URL: 'https://archive.example/entrevue/',
  });
  expect(settings).toMatchObject({
    corpus: '/texts',
    store: { address: 'postgres://bot:p%40ss@db.example/entrevue', vectors: 'none' },
    maxFileBytes: 1.5 * 1024 * 1024,
    watchSeconds: 0,
    discord: { shards: { total: 8, ids: [0, 1, 2, 5] } },
    embeddings: { model: 'transformers:owner/model' },
    llm: {
      model: 'openai:a:b',
      url: 'http://127.0.0.1:8080/v1',
      price: { input: 0.5, output: 1.5 },
    },
    extraction: 'llm',
    operators: ['discord:11', 'telegram:7'],
    fetchSites: ['example.org', 'example.net:8080'],
    telegram: {
      admins: ['7'],
      allowed: ['-100', '7', '8'],
      webhook: { url: 'https://bot.example/hook', host: '127.0.0.1', port: 8443 },
    },
    log: { text: true },
    healthPort: 9100,
    web: { port: 8080, host: '0.0.0.0', url: 'https://archive.example/entrevue' },
  });
  expect([...secretsOf(settings)].sort()).toEqual([
    '1:abc',
    'hush',
    'key-1',
    'p%40ss',
    'p@ss',
    'tok',
  ]);
});

describe('what cannot be used is named with the value seen', () => {
  test.each([
    ['ENTREVUE_MAX_FILE_MB', 'huge', /"huge".*number/u],
    ['ENTREVUE_OPERATORS', 'discord:1,7', /"discord:1,7".*telegram:456/u],
    ['ENTREVUE_WATCH_SECONDS', '-1', /"-1".*from 0/u],
    ['ENTREVUE_USER_PER_MINUTE', '1.5', /"1.5".*whole/u],
    ['ENTREVUE_HEALTH_PORT', '70000', /"70000".*65535/u],
    ['ENTREVUE_STORE', 'mysql://a/b', /address of a PostgreSQL database/u],
    ['ENTREVUE_STORE_VECTORS', 'faiss', /"faiss".*pgvector, none/u],
    ['ENTREVUE_EMBEDDINGS', 'word2vec', /"word2vec".*builtin/u],
    ['ENTREVUE_LLM', 'openai:', /"openai:"/u],
    ['ENTREVUE_LLM_PRICE', 'cheap', /"cheap".*dollars/u],
    ['ENTREVUE_LLM_URL', 'ftp://a', /"ftp:\/\/a".*http/u],
    ['DISCORD_API', 'discord', /"discord".*http/u],
    ['TELEGRAM_ALLOWED_CHATS', '@me', /"@me".*numeric/u],
    ['TELEGRAM_ADMINS', '@tom', /"@tom".*numeric/u],
    ['ENTREVUE_FETCH_SITES', 'https://a.example', /host names/u],
    ['ENTREVUE_LOG_LEVEL', 'loud', /"loud".*info/u],
    ['ENTREVUE_LOG_TEXT', 'perhaps', /"perhaps".*no, yes/u],
    ['TELEGRAM_WEBHOOK_URL', 'https://a.example', /TELEGRAM_WEBHOOK_SECRET/u],
  ])('%s=%s', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(UsageError);
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });

  test.each([
    [{ ENTREVUE_SHARDS: '2' }, /ENTREVUE_STORE/u],
    [{ ENTREVUE_SHARD_IDS: '0' }, /needs ENTREVUE_SHARDS/u],
    [{ ENTREVUE_STORE: 'postgres://db/x', ENTREVUE_SHARDS: '0' }, /"0".*from 1/u],
    [
      { ENTREVUE_STORE: 'postgres://db/x', ENTREVUE_SHARDS: 'auto', ENTREVUE_SHARD_IDS: '0' },
      /number/u,
    ],
    [
      { ENTREVUE_STORE: 'postgres://db/x', ENTREVUE_SHARDS: '2', ENTREVUE_SHARD_IDS: '0-2' },
      /below/u,
    ],
    [
      { ENTREVUE_STORE: 'postgres://db/x', ENTREVUE_SHARDS: '2', ENTREVUE_SHARD_IDS: '1-x' },
      /"1-x"/u,
    ],
  ])('shards: %j', (env, message) => {
    expect(() => readSettings(env)).toThrow(UsageError);
    expect(() => readSettings(env)).toThrow(message);
  });

  test('but a token is never repeated', () => {
    const read = () => readSettings({ TELEGRAM_BOT_TOKEN: '1:secret more' });
    expect(read).toThrow(/^TELEGRAM_BOT_TOKEN/u);
    expect(read).not.toThrow(/secret/u);
    const store = () => readSettings({ ENTREVUE_STORE: 'postgres://bot:secret%zz@db/x' });
    expect(store).toThrow(/^ENTREVUE_STORE/u);
    expect(store).not.toThrow(/secret/u);
  });
});

test('.env.example documents every variable that is read, and no other', () => {
  const names = (text: string, shape: RegExp) =>
    [...new Set([...text.matchAll(shape)].map(([, name]) => name))].sort();
  const read = names(readFileSync('src/config.ts', 'utf8'), /read\.\w+\(\s*'([A-Z_]+)'/gu);
  const documented = readFileSync('.env.example', 'utf8');
  expect(read.length).toBeGreaterThan(20);
  expect(names(documented, /^([A-Z_]+)=/gmu)).toEqual(read);
  // Copied as it stands, it must be a working file.
  expect(documented.match(/^[A-Z_]+=.+$/gmu)).toBeNull();
});

test('points out a name that nothing reads', () => {
  const settings = readSettings({ ENTREVUE_CORPSE: 'texts', ENTREVUE_DATA: 'x', PATH: '/bin' });
  expect(settings.unknown).toEqual(['ENTREVUE_CORPSE']);
  expect(unknownSettings(settings)).toContain('ENTREVUE_CORPSE');
  expect(unknownSettings(readSettings({}))).toBeNull();
});

test('a process that discord.js started for a shard knows which', () => {
  const env = { SHARDING_MANAGER: 'true', SHARDS: '1', SHARD_COUNT: '4' };
  expect(readSettings(env).discord.shard).toEqual({ id: 1, total: 4 });
  expect(readSettings({ SHARDS: '1', SHARD_COUNT: '4' }).discord.shard).toBeNull();
});
