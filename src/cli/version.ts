import { readFileSync } from 'node:fs';

/** What package.json says of us. */
export function packageDescription(): {
  readonly version: string;
  readonly engines: { readonly node: string };
} {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}

export const packageVersion = (): string => packageDescription().version;
