/** Style, script and icon: read once, under names that change with what is in them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reply } from './reply.ts';

const kinds = {
  'style.css': 'text/css; charset=utf-8',
  'network.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

export interface Assets {
  /** File name to path on the site. */
  readonly paths: ReadonlyMap<string, string>;
  reply(path: string): Reply | null;
}

export function readAssets(): Assets {
  const paths = new Map<string, string>();
  const replies = new Map<string, Reply>();
  for (const [name, type] of Object.entries(kinds)) {
    const body = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const path = `/assets/${hash}/${name}`;
    paths.set(name, path);
    replies.set(path, { status: 200, type, body, cache: 'keep' });
  }
  return { paths, reply: (path) => replies.get(path) ?? null };
}
