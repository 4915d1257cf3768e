import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationError, UsageError } from '../../../src/errors.ts';
import { BuiltinEmbeddings } from '../../../src/retrieval/embeddings/builtin.ts';
import type { Embedder } from '../../../src/retrieval/embeddings/embedder.ts';
import { familyOf } from '../../../src/retrieval/embeddings/families.ts';
import { createEmbedder } from '../../../src/retrieval/embeddings/index.ts';
import { openOpenAI } from '../../../src/retrieval/embeddings/openai.ts';
import { openTransformers } from '../../../src/retrieval/embeddings/transformers.ts';
import { fold } from '../../../src/text/fold.ts';
import {
  type FakeServer,
  fails,
  type Script,
  sends,
  startFakeServer,
} from '../../models/server.ts';
import { embedderContract } from './contract.ts';
import { modelsFolder, tinyModel, tinyModelFiles } from './tinyModel.ts';

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

/** Counts words into 32 buckets: near texts share words. Vectors are not of length 1. */
function vectorOf(text: string): number[] {
  const vector = new Array<number>(32).fill(0.01);
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    if (word.length > 2) vector[hash % 32] = (vector[hash % 32] ?? 0) + 1;
  }
  return vector;
}

const embeds: Script = (body, response) => {
  const input = body.input as string[];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      object: 'list',
      model: body.model,
      data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
      usage: { prompt_tokens: input.length * 10, total_tokens: input.length * 10 },
    }),
  );
};

const retry = { attempts: 3, pause: 5, longest: 1500 };
const remote = (options: Partial<Parameters<typeof openOpenAI>[0]> = {}): Promise<Embedder> =>
  openOpenAI({ model: 'fake', url: server.url, key: 'k', log, retry, env: {}, ...options });
const local = (): Promise<Embedder> => openTransformers({ model: tinyModel, folder: modelsFolder });

embedderContract('builtin', async () =>
  BuiltinEmbeddings.fit([
    'La récolte de blé et les moissons sont bonnes.',
    'Le grain et le blé, les moissons du port.',
    'Le chat dort dans la cour.',
    'Le chat dort encore.',
    'Une rencontre du ministre à Lisbonne.',
    'Le ministre est à Lisbonne pour une rencontre.',
  ]),
);
embedderContract('openai', async () => {
  server.play(embeds);
  return remote();
});
embedderContract('transformers', local);

describe('openai', () => {
  test('learns its dimensions and names model and server, not the key', async () => {
    server.play(embeds);
    const embedder = await remote();
    expect(embedder.dimensions).toBe(32);
    expect(embedder.identity).toBe(`openai:fake@${new URL(server.url).host}/v1`);
  });

  test('sends texts in batches and logs tokens and cost', async () => {
    server.play(embeds);
    const embedder = await remote({ price: { input: 100, output: 0 } });
    await embedder.embedDocuments(Array.from({ length: 150 }, (_, at) => `texte ${at}`));
    expect(server.received.slice(1).map((body) => (body.input as string[]).length)).toEqual([
      64, 64, 22,
    ]);
    expect(logged.at(-1)).toEqual({
      message: 'passages embedded',
      fields: { model: embedder.identity, texts: 150, tokens: 1500, dollars: 0.15 },
    });
  });

  test('keeps the prefixes of the model families', async () => {
    server.play(embeds);
    const embedder = await remote({ model: 'intfloat/multilingual-e5-large' });
    await embedder.embedQuery('qui');
    await embedder.embedDocuments(['lui']);
    expect(server.received.slice(1).map((body) => body.input)).toEqual([
      ['query: qui'],
      ['passage: lui'],
    ]);
  });

  test.each([
    ['429 without Retry-After', fails(429)],
    ['429 with Retry-After', fails(429, { 'retry-after': '0' })],
    ['429 until a date', fails(429, { 'retry-after': 'Wed, 01 Jan 2020 00:00:00 GMT' })],
    ['500', fails(500)],
    ['503', fails(503)],
  ] as const)('goes on after %s', async (_, failure) => {
    server.play(failure, embeds);
    expect((await remote()).dimensions).toBe(32);
    expect(server.received).toHaveLength(2);
  });

  test.each([
    ['429 for ever', fails(429), /429/, 3],
    ['500 for ever', fails(500), /500/, 3],
    ['a wait of an hour', fails(429, { 'retry-after': '3600' }), /429/, 1],
    ['a wrong key', fails(401), /refused the key.*ENTREVUE_EMBEDDINGS_KEY/, 1],
    ['no such model', fails(404), /404/, 1],
    ['broken JSON', sends('{"data": [', 'application/json'), /no vectors|do not fit/, null],
    ['an empty list', sends('{"data":[]}', 'application/json'), /no vectors|do not fit/, null],
    [
      'vectors that hold no numbers',
      sends('{"data":[{"index":0,"embedding":[null,null]}]}', 'application/json'),
      /do not fit/,
      1,
    ],
  ] as const)('says so after %s', async (_, failure, message, calls) => {
    server.play(failure);
    const opened = remote();
    await expect(opened).rejects.toThrow(OperationError);
    await expect(opened).rejects.toThrow(message);
    if (calls !== null) expect(server.received).toHaveLength(calls);
  });

  test('does not wait for ever', async () => {
    server.play(() => {});
    await expect(remote({ timeout: 60, retry: { ...retry, attempts: 2 } })).rejects.toThrow(
      OperationError,
    );
  });

  test('refuses vectors that change their length', async () => {
    server.play(embeds);
    const embedder = await remote();
    server.play(sends('{"data":[{"index":0,"embedding":[1,2,3]}]}', 'application/json'));
    await expect(embedder.embedQuery('qui')).rejects.toThrow(/do not fit/);
  });

  test('wants a model, and a key where no address is set', async () => {
    await expect(remote({ model: '' })).rejects.toThrow(UsageError);
    await expect(remote({ url: null, key: null })).rejects.toThrow(/OPENAI_API_KEY/);
  });
});

describe('transformers', () => {
  test('names model and precision', async () => {
    const embedder = await local();
    expect(embedder.identity).toBe('transformers:tiny-e5-small:fp32');
    expect(embedder.dimensions).toBe(16);
  });

  test('pools over the real tokens: a batch does not change a vector', async () => {
    const embedder = await local();
    const [alone] = await embedder.embedDocuments(['le blé']);
    const [padded] = await embedder.embedDocuments([
      'le blé',
      'le chat dort à lisbonne '.repeat(9),
    ]);
    for (const [at, value] of (alone ?? []).entries()) expect(padded?.[at]).toBeCloseTo(value, 5);
  });

  test('tells questions from passages', async () => {
    const embedder = await local();
    const [passage] = await embedder.embedDocuments(['le blé']);
    expect(await embedder.embedQuery('le blé')).not.toEqual(passage);
  });

  describe('from the hub', () => {
    const asked: string[] = [];
    const hub = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const file = path.replace(/^.*\/resolve\/main\//, '').replace('_quantized', '');
      const content = path.includes(tinyModel) ? tinyModelFiles()[file] : undefined;
      response.writeHead(content === undefined ? 404 : 200, {
        'content-length': content === undefined ? 0 : Buffer.byteLength(content),
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    });
    const cache = mkdtempSync(join(tmpdir(), 'entrevue-'));
    let address = '';
    beforeAll(async () => {
      await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      hub.close();
      rmSync(cache, { recursive: true });
    });

    test('a model is fetched once, with its progress, and then kept', async () => {
      const seen: string[] = [];
      const settings = {
        model: tinyModel,
        folder: null,
        hub: address,
        cache,
        onDownload: (file: string) => seen.push(file),
      };
      const embedder = await openTransformers(settings);
      expect(embedder.identity).toBe('transformers:Xenova/tiny-e5-small:q8');
      expect((await embedder.embedQuery('le blé')).length).toBe(16);
      expect(seen).toContain('onnx/model_quantized.onnx');
      const fetched = asked.filter((path) => path.endsWith('.onnx')).length;
      await openTransformers(settings);
      expect(asked.filter((path) => path.endsWith('.onnx'))).toHaveLength(fetched);
    });

    test('a model that is not there is said so', async () => {
      const opened = openTransformers({
        model: 'nobody/absent',
        folder: null,
        hub: address,
        cache,
      });
      await expect(opened).rejects.toThrow(OperationError);
      await expect(opened).rejects.toThrow(/nobody\/absent could not be fetched/);
    });
  });

  test('says what is missing from a folder', async () => {
    await expect(openTransformers({ model: 'absent', folder: modelsFolder })).rejects.toThrow(
      /does not hold the model "absent".*ENTREVUE_EMBEDDINGS_FOLDER/,
    );
    const empty = mkdtempSync(join(tmpdir(), 'entrevue-'));
    await expect(openTransformers({ model: '', folder: empty })).rejects.toThrow(
      /multilingual-e5-small/,
    );
    rmSync(empty, { recursive: true });
  });

  test('its model is what the generator makes', () => {
    for (const [path, content] of Object.entries(tinyModelFiles())) {
      const file = join(modelsFolder, tinyModel, path);
      expect(existsSync(file)).toBe(true);
      if (typeof content === 'string') {
        expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(content));
      } else {
        expect(Buffer.compare(readFileSync(file), content)).toBe(0);
      }
    }
  });
});

describe('the list', () => {
  const choice = { url: null, key: null, folder: null };

  test('leaves the built-in embedding to the index', async () => {
    expect(await createEmbedder({ ...choice, model: 'builtin' })).toBeNull();
  });

  test('opens a provider by its name', async () => {
    const model = `transformers:${tinyModel}`;
    const embedder = await createEmbedder({ ...choice, model, folder: modelsFolder });
    expect(embedder?.dimensions).toBe(16);
  });

  test('refuses what it does not know', async () => {
    await expect(createEmbedder({ ...choice, model: 'word2vec:x' })).rejects.toThrow(
      'ENTREVUE_EMBEDDINGS is "word2vec:x", but must be builtin or transformers:<model> or openai:<model>.',
    );
  });

  test.each([
    ['Xenova/multilingual-e5-small', 'query: ', 'mean'],
    ['intfloat/multilingual-e5-large-instruct', 'Instruct: ', 'mean'],
    ['nomic-embed-text', 'search_query: ', 'mean'],
    ['BAAI/bge-m3', '', 'cls'],
    ['text-embedding-3-small', '', 'mean'],
    ['mistral-embed', '', 'mean'],
  ])('%s is asked with "%s…" and pooled by %s', (model, prefix, pooling) => {
    const family = familyOf(model);
    expect(family.query.startsWith(prefix)).toBe(true);
    expect(family.query === '').toBe(prefix === '');
    expect(family.pooling).toBe(pooling);
  });
});
