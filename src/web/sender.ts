/** Who asks, and under which name they found us. */
import type { IncomingMessage } from 'node:http';
import type { WebSettings } from '../config.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|::ffff:127(?:\.\d{1,3}){3})$/iu;

/** This machine, and networks that nobody reaches from outside: where a proxy of ours may stand. */
const NEAR =
  /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd][0-9a-f]{2}:/iu;

/**
 * The address a limit is for. Where a public address is set, a proxy nearby stands in front:
 * the last entry of X-Forwarded-For is what it saw itself; earlier ones are anybody's word.
 */
export function caller(request: IncomingMessage, { url }: WebSettings): string {
  const near = request.socket.remoteAddress ?? '';
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const last = forwarded.at(-1)?.trim().slice(0, 64) ?? '';
  return network(url !== null && NEAR.test(near) && last !== '' ? last : near);
}

/** One household has 2^64 addresses of IPv6: its network counts as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/iu, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}

/**
 * Pages of this machine only are not for a web site that points its own name here (DNS rebinding):
 * they answer under the names of this machine and of the public address.
 */
export function misdirected(host: string | undefined, { host: own, url }: WebSettings): boolean {
  if (!LOOPBACK.test(own)) return false;
  const name = (host ?? '').replace(/:\d+$/u, '');
  return !LOOPBACK.test(name) && (url === null || new URL(url).hostname !== name.toLowerCase());
}
