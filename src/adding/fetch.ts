/**
 * Fetches a page that somebody named, from sites that the settings allow and from nowhere else.
 * The address is checked where the connection is made, so that a name which leads to another
 * address a moment later leads nowhere.
 */
import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublic } from './address.ts';

export type Refused = 'address' | 'site' | 'private' | 'type' | 'large' | 'slow' | 'status';

/** A page that is not fetched, and why. */
export class FetchRefusal extends Error {
  readonly why: Refused;
  constructor(why: Refused) {
    super(`not fetched: ${why}`);
    this.why = why;
  }
}

export interface FetchRules {
  /** Host names, with their subdomains; with a port where it is not the usual one. */
  readonly sites: readonly string[];
  readonly maxBytes: number;
  readonly milliseconds?: number;
  /** Whether a resolved address may be connected to. */
  readonly reachable?: (address: string) => boolean;
}

export interface Fetched {
  readonly bytes: Buffer;
  /** What kind of file it is: `.html`. */
  readonly extension: string;
  /** Where the redirections ended. */
  readonly url: string;
}

const REDIRECTS = 5;
const PATIENCE_MS = 20_000;

const extensions: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** @throws FetchRefusal */
export async function fetchPage(address: string, rules: FetchRules): Promise<Fetched> {
  const signal = AbortSignal.timeout(rules.milliseconds ?? PATIENCE_MS);
  let url = allowed(address, rules.sites);
  try {
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const response = await get(url, rules, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, url.href)) throw new FetchRefusal('status');
        url = allowed(new URL(location, url).href, rules.sites);
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw new FetchRefusal('status');
      }
      const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
      const extension = extensions[type ?? ''];
      if (extension === undefined) {
        response.destroy();
        throw new FetchRefusal('type');
      }
      return { bytes: await bodyOf(response, rules.maxBytes), extension, url: url.href };
    }
    throw new FetchRefusal('status');
  } catch (error) {
    if (error instanceof FetchRefusal) throw error;
    throw new FetchRefusal(signal.aborted ? 'slow' : 'status');
  }
}

function allowed(address: string, sites: readonly string[]): URL {
  if (!URL.canParse(address)) throw new FetchRefusal('address');
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '') throw new FetchRefusal('address');
  // An empty port is the usual one of the protocol.
  const host = url.host.toLowerCase();
  const listed = sites.some((site) => host === site || host.endsWith(`.${site}`));
  if (!listed) throw new FetchRefusal('site');
  return url;
}

function get(
  url: URL,
  { reachable = isPublic }: FetchRules,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const literal = url.hostname.replace(/^\[|\]$/gu, '');
  // An address that stands in the link itself is never looked up.
  if (isIP(literal) > 0 && !reachable(literal)) throw new FetchRefusal('private');
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((done, failed) => {
    const asked = request(
      url,
      {
        agent: false,
        signal,
        maxHeaderSize: 16_384,
        headers: {
          accept: 'text/html, application/xhtml+xml, text/plain, application/pdf',
          'user-agent': 'Entrevue (reads one page that a person named)',
        },
        lookup: (host, options, answer) => {
          resolve(host, { ...options, all: true }, (error, found) => {
            const addresses = error ? [] : found;
            const [first] = addresses;
            if (error || first === undefined) {
              answer(error ?? new FetchRefusal('status'), '', 4);
            } else if (!addresses.every((one) => reachable(one.address))) {
              answer(new FetchRefusal('private'), '', 4);
            } else if (options.all) answer(null, addresses);
            else answer(null, first.address, first.family);
          });
        },
      },
      done,
    );
    asked.on('error', failed);
    asked.on('socket', (socket) => {
      socket.once('connect', () => {
        // Whatever was looked up: this is who answers.
        if (!reachable(socket.remoteAddress ?? '')) asked.destroy(new FetchRefusal('private'));
      });
    });
    asked.end();
  });
}

/** The body, unpacked, up to the limit: what unpacks to more is cut off before it is held. */
async function bodyOf(response: http.IncomingMessage, most: number): Promise<Buffer> {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[(response.headers['content-encoding'] ?? '').trim().toLowerCase()];
  // An error of either side ends the reading below.
  const body: Readable = unpack ? pipeline(response, unpack(), () => {}) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > most) {
      response.destroy();
      throw new FetchRefusal('large');
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
