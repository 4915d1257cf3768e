/** The web server: read-only pages and JSON over one library, in the process that answers chats. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLimits, type Limits } from '../bots/limits.ts';
import type { Settings } from '../config.ts';
import { OperationError } from '../errors.ts';
import { languageOf, languages } from '../languages/index.ts';
import { type Log, reportFault } from '../log.ts';
import { createAsking } from './asking.ts';
import { readAssets } from './assets.ts';
import type { Library } from './library.ts';
import { errorPage } from './pages/error.ts';
import { Refusal } from './refusal.ts';
import { jsonReply, pageReply, type Reply } from './reply.ts';
import { asks, route } from './router.ts';
import { caller, misdirected } from './sender.ts';
import { accepted, createVisit } from './visit.ts';

export interface WebOptions {
  readonly settings: Pick<Settings, 'web' | 'limits' | 'llm'>;
  readonly log: Log;
  /** Default: what a language model may take, and some seconds. */
  readonly answerMs?: number;
}

export interface RunningWeb {
  readonly port: number;
  /** Takes no new request, and resolves when the last one is answered. */
  close(): Promise<void>;
}

const LONGEST_ADDRESS = 8000;
const AT_ONCE = 8;
/** Looks a minute for each question a minute. */
const LOOKS = 10;

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  vary: 'Accept-Language',
};

const caching: Readonly<Record<Reply['cache'], string>> = {
  keep: 'public, max-age=31536000, immutable',
  check: 'no-cache',
  no: 'no-store',
};

/**
 * Serves the pages on the port that is set.
 * @throws {OperationError} when the port is taken
 */
export async function startWeb(
  library: Library,
  { settings, log, answerMs = (settings.llm.seconds + 10) * 1000 }: WebOptions,
): Promise<RunningWeb> {
  const { port, host, url } = settings.web;
  const assets = readAssets();
  const asking = createAsking(library, { atOnce: AT_ONCE, milliseconds: answerMs });
  const questions = createLimits(settings.limits, Date.now);
  const looks = createLimits(more(settings.limits), Date.now);
  const prefix = url === null ? '' : new URL(url).pathname.replace(/\/+$/u, '');

  async function reply(request: IncomingMessage, gone: AbortSignal): Promise<Reply> {
    const address = request.url ?? '/';
    const { path, query } = parsed(address);
    const asset = assets.reply(path);
    const chosen = languages.find(({ code }) => code === query.get('lang'));
    const words =
      chosen ?? accepted(request.headers['accept-language'] ?? '', languages) ?? languages[0];
    const visit = createVisit({
      words: words ?? languageOf('fr'),
      languages,
      chosen: chosen !== undefined,
      prefix,
      path,
      query,
      assets: assets.paths,
    });
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new Refusal(405, 'method', ({ web }) => web.errors.method);
      }
      if (misdirected(request.headers.host, settings.web)) {
        throw new Refusal(421, 'host', ({ web }) => web.errors.host);
      }
      if (address.length > LONGEST_ADDRESS) {
        throw new Refusal(414, 'wrong', ({ web }) => web.errors.tooLong(LONGEST_ADDRESS));
      }
      if (asset !== null) return asset;
      await admit(asks(path, query) ? questions : looks, caller(request, settings.web));
      const language = chosen?.code ?? null;
      return await route({ library, asking, visit, path, query, language, gone });
    } catch (error) {
      const { status, title, told, retryAfter } =
        error instanceof Refusal ? error : fault(error, log);
      const text = told(visit.words);
      const failure = path.startsWith('/api/')
        ? jsonReply({ error: text }, status, 'no')
        : pageReply(errorPage(visit, title, text), status, 'no');
      return {
        ...failure,
        headers: {
          ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
          ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
        },
      };
    }
  }

  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    (request, response) => {
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      reply(request, gone.signal)
        .then((found) => send(found, request, response))
        .catch((error: unknown) => {
          reportFault(log, error, 'web');
          if (!response.headersSent) response.writeHead(500, headers);
          response.end();
        });
    },
  );
  server.maxRequestsPerSocket = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new OperationError(
          `Cannot open ${host} port ${port} for the web pages (${error.code ?? error.message}): choose another ENTREVUE_WEB_PORT or ENTREVUE_WEB_HOST.`,
          { cause: error },
        ),
      );
    });
    server.listen(port ?? 0, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5000).unref();
      }),
  };
}

function more({ userPerMinute }: Settings['limits']): Settings['limits'] {
  return { userPerMinute: userPerMinute * LOOKS, chatPerMinute: 0 };
}

/** An address is both user and chat: the stricter limit holds. @throws {Refusal} */
async function admit(limits: Limits, address: string): Promise<void> {
  const admission = await limits.admit(`web:${address}`, `web:${address}`);
  if (admission.allowed) return;
  const { seconds } = admission;
  throw new Refusal(429, 'tooFast', ({ chat }) => chat.userTooFast(seconds), seconds);
}

function fault(error: unknown, log: Log): Refusal {
  const reference = reportFault(log, error, 'web');
  return new Refusal(500, 'failed', ({ chat }) => chat.failed(reference));
}

/** Path and query of whatever a client sends. Two slashes, or a whole address, would make links to another host. */
function parsed(address: string): { path: string; query: URLSearchParams } {
  const [before = '/', query = ''] = address.split(/\?(.*)/su);
  const path = `/${before.replace(/^(?:[a-z]+:)?[/\\]*/iu, '')}`;
  return { path, query: new URLSearchParams(query) };
}

function send(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  const { status, type, body, cache } = reply;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  response.setHeaders(
    new Map(
      Object.entries({
        ...headers,
        ...reply.headers,
        'content-type': type,
        'cache-control': caching[cache],
        ...(cache === 'check' ? { etag } : {}),
      }),
    ),
  );
  if (cache === 'check' && status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
