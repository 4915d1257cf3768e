import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request to `/chat/completions` or `/embeddings`. */
export type Script = (
  body: Record<string, unknown>,
  response: ServerResponse,
  request: IncomingMessage,
) => void | Promise<void>;

export interface FakeServer {
  /** Base address, as a user would set it. */
  readonly url: string;
  /** Bodies received, oldest first. */
  readonly received: Record<string, unknown>[];
  /** Scripts for the next requests, one each; the last stays. */
  play(...scripts: readonly Script[]): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server on the loopback address that does as it is told. */
export async function startFakeServer(): Promise<FakeServer> {
  const received: Record<string, unknown>[] = [];
  let queue: Script[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text || '{}') as Record<string, unknown>;
    received.push(body);
    const script = queue.length > 1 ? queue.shift() : queue[0];
    await script?.(body, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    play(...scripts) {
      received.length = 0;
      queue = [...scripts];
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

const usage = `data: ${JSON.stringify({
  id: 'chat-1',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'fake',
  choices: [],
  usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
})}\n\n`;

/** Streams a text in pieces of a few characters, so that marks and words are cut anywhere. */
export function says(text: string, size = 7, finish = 'stop'): Script {
  return async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ role: 'assistant', content: '' }));
    for (let at = 0; at < text.length; at += size) {
      response.write(chunk({ content: text.slice(at, at + size) }));
      if (at % (size * 4) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    response.write(chunk({}, finish));
    response.write(usage);
    response.end('data: [DONE]\n\n');
  };
}

/** Streams a text and then neither ends nor goes on. */
export function stallsAfter(text: string): Script {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ role: 'assistant', content: text }));
  };
}

/** Vectors that share words: each word counts in one of 32 places. */
export const embeds: Script = ({ input }, response) => {
  const texts = [input].flat() as string[];
  const data = texts.map((text, index) => {
    const embedding = new Array<number>(32).fill(0.01);
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      let at = 7;
      for (const letter of word) at = (at * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
      embedding[at % 32] = (embedding[at % 32] ?? 0) + 1;
    }
    return { object: 'embedding', index, embedding };
  });
  const used = { prompt_tokens: texts.length, total_tokens: texts.length };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'list', data, model: 'fake', usage: used }));
};

export function fails(status: number, headers: Record<string, string> = {}): Script {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }));
  };
}

/** Sends these bytes, whatever they are, as a stream. */
export function sends(bytes: string, type = 'text/event-stream'): Script {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(bytes);
  };
}

/** Breaks the connection in the middle of a stream. */
export function breaksAfter(text: string): Script {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ role: 'assistant', content: text }), () => response.destroy());
  };
}
