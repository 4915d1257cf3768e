import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { createChatModel } from '../../src/models/chat.ts';
import { optionalPackage } from '../../src/models/packages.ts';
import { isPassing, retryAfter, withRetry } from '../../src/models/retry.ts';
import { type FakeServer, fails, type Script, says, sends, startFakeServer } from './server.ts';

let server: FakeServer;
const logged: { fields: object; message: string }[] = [];
const log = {
  info: (fields: object, message: string) => logged.push({ fields, message }),
  warn: (fields: object, message: string) => logged.push({ fields, message }),
};
beforeAll(async () => {
  server = await startFakeServer();
});
afterAll(() => server.close());

const event = (type: string, fields: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;

/** The providers' own ways of streaming "Bonjour à tous". */
const speakers: readonly (readonly [provider: string, script: Script])[] = [
  ['openai', says('Bonjour à tous')],
  [
    'anthropic',
    sends(
      event('message_start', {
        message: {
          id: 'm',
          type: 'message',
          role: 'assistant',
          model: 'fake',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 900, output_tokens: 0 },
        },
      }) +
        event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }) +
        event('content_block_delta', {
          index: 0,
          delta: { type: 'text_delta', text: 'Bonjour ' },
        }) +
        event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: 'à tous' } }) +
        event('content_block_stop', { index: 0 }) +
        event('message_delta', {
          delta: { stop_reason: 'end_turn', stop_sequence: null },
          usage: { output_tokens: 100 },
        }) +
        event('message_stop', {}),
    ),
  ],
  [
    'ollama',
    sends(
      [
        { message: { role: 'assistant', content: 'Bonjour ' }, done: false },
        { message: { role: 'assistant', content: 'à tous' }, done: false },
        {
          message: { role: 'assistant', content: '' },
          done: true,
          done_reason: 'stop',
          prompt_eval_count: 900,
          eval_count: 100,
        },
      ]
        .map(
          (line) =>
            `${JSON.stringify({ model: 'fake', created_at: '2021-01-01T00:00:00Z', ...line })}\n`,
        )
        .join(''),
      'application/x-ndjson',
    ),
  ],
];

const open = (provider: string, key: string | null = 'k') =>
  createChatModel(
    {
      model: `${provider}:fake`,
      url: provider === 'openai' ? server.url : server.url.replace(/\/v1$/, ''),
      key,
      price: { input: 1, output: 10 },
    },
    { log, retry: { attempts: 2, pause: 5 }, env: {} },
  );

async function say(provider: string): Promise<string> {
  const model = await open(provider);
  let text = '';
  const prompt = { system: 'Sois bref.', user: '{}' };
  for await (const piece of model?.stream(prompt, AbortSignal.timeout(5000)) ?? []) text += piece;
  return text;
}

describe.each(speakers)('%s', (provider, script) => {
  test('streams text; tokens and cost are logged', async () => {
    server.play(script);
    logged.length = 0;
    expect(await say(provider)).toBe('Bonjour à tous');
    expect(logged).toEqual([
      {
        message: 'model call',
        fields: expect.objectContaining({
          model: `${provider}:fake`,
          inputTokens: 900,
          outputTokens: 100,
          dollars: 0.0019,
        }),
      },
    ]);
    expect(JSON.stringify(server.received)).toContain('Sois bref.');
  });

  test('is asked again after a rate limit without Retry-After', async () => {
    server.play(fails(429), script);
    expect(await say(provider)).toBe('Bonjour à tous');
  });

  test('passes on a refused key', async () => {
    server.play(fails(401));
    await expect(say(provider)).rejects.toThrow();
    expect(server.received).toHaveLength(1);
  });
});

describe('the setting', () => {
  const none = { url: null, key: null };

  test('none is no model', async () => {
    expect(await createChatModel({ model: 'none', ...none }, { log })).toBeNull();
  });

  test.each([['parrot:x'], ['openai'], ['openai:'], ['']])('"%s" is refused', async (model) => {
    await expect(createChatModel({ model, ...none }, { log, env: {} })).rejects.toThrow(UsageError);
  });

  test.each([
    ['openai:x', 'OPENAI_API_KEY'],
    ['anthropic:x', 'ANTHROPIC_API_KEY'],
  ])('%s without a key says which variable is missing', async (model, variable) => {
    await expect(createChatModel({ model, ...none }, { log, env: {} })).rejects.toThrow(variable);
    const env = { [variable]: 'k' };
    expect((await createChatModel({ model, ...none }, { log, env }))?.identity).toBe(model);
  });

  test('ollama wants no key', async () => {
    const model = await createChatModel({ model: 'ollama:x', ...none }, { log, env: {} });
    expect(model?.identity).toBe('ollama:x');
  });

  test('a missing package is said in one line with what to run', async () => {
    // The name in a variable: the compiler must not look for it.
    const name: string = '@entrevue/absent';
    const loading = optionalPackage(name, 'ENTREVUE_LLM=parrot', () => import(name));
    await expect(loading).rejects.toThrow(UsageError);
    await expect(loading).rejects.toThrow(
      'ENTREVUE_LLM=parrot needs the package @entrevue/absent, which is not installed: run "npm i @entrevue/absent", or remove the setting.',
    );
  });

  test('a fault inside a package is not taken for its absence', async () => {
    const fault = new Error('broken');
    await expect(optionalPackage('some-package', 'X', () => Promise.reject(fault))).rejects.toBe(
      fault,
    );
  });
});

describe('trying again', () => {
  const failing = (errors: unknown[]) => async () => {
    const error = errors.shift();
    if (error !== undefined) throw error;
    return 'done';
  };
  const busy = (headers: Record<string, string> = {}) =>
    Object.assign(new Error('busy'), { status: 429, headers });

  test.each([
    ['429', { status: 429 }, true],
    ['500', { status: 500 }, true],
    ['529', { status: 529 }, true],
    ['408', { status: 408 }, true],
    ['400', { status: 400 }, false],
    ['401', { status: 401 }, false],
    ['404', { status_code: 404 }, false],
    ['a reset connection', { code: 'ECONNRESET' }, true],
    ['a lost fetch', new TypeError('fetch failed'), true],
    ['a fault of ours', new TypeError('x is undefined'), false],
  ])('after %s: %#', (_, error, expected) => {
    expect(isPassing(error)).toBe(expected);
  });

  test.each([
    ['seconds', { 'retry-after': '2' }, 2000],
    ['a date', { 'retry-after': 'Thu, 18 Mar 2021 00:00:10 GMT' }, 10_000],
    ['a date gone by', { 'retry-after': 'Thu, 18 Mar 2021 00:00:00 GMT' }, 0],
    ['nothing', {}, null],
    ['nonsense', { 'retry-after': 'soon' }, null],
  ])('reads %s', (name, headers, expected) => {
    const now = Date.parse(name === 'a date gone by' ? '2021-03-19' : '2021-03-18T00:00:00Z');
    expect(retryAfter({ headers }, now)).toBe(expected);
    expect(retryAfter({ headers: new Headers(headers as Record<string, string>) }, now)).toBe(
      expected,
    );
  });

  test('waits longer each time, or as long as the server says', async () => {
    const waits: number[] = [];
    const errors = [busy(), busy(), busy({ 'retry-after': '0' })];
    const result = await withRetry(failing(errors), {
      attempts: 4,
      pause: 1,
      longest: 100,
      onRetry: (_, wait) => waits.push(wait),
    });
    expect(result).toBe('done');
    expect(waits).toEqual([1, 2, 0]);
  });

  test('gives up when the server asks for too long', async () => {
    const errors = [busy({ 'retry-after': '60' })];
    await expect(
      withRetry(failing(errors), { attempts: 4, pause: 1, longest: 100 }),
    ).rejects.toThrow('busy');
  });

  test('stops waiting when it is told to', async () => {
    const signal = AbortSignal.timeout(20);
    const errors = [busy({ 'retry-after': '60' })];
    await expect(
      withRetry(failing(errors), { attempts: 4, pause: 1, longest: 100_000, signal }),
    ).rejects.toThrow();
  });
});
