/**
 * What this process has compared with its checksum. A file of the same size and date is not read
 * whole again for every text that comes; the first opening compares everything.
 */
import { type BigIntStats, statSync } from 'node:fs';

const known = new Map<string, string>();

/** Was `what` found sound in just this state? */
export const isSound = (what: string, state: string): boolean => known.get(what) === state;

export function markSound(what: string, state: string): void {
  known.set(what, state);
}

/** The state in which something was last found sound. */
export const lastSound = (what: string): string | undefined => known.get(what);

/** After damage nothing that was found before counts. */
export function doubtAll(): void {
  known.clear();
}

/** For a thread of this process, and back. */
export const allSound = (): [string, string][] => [...known];

export function takeSound(entries: Iterable<readonly [string, string]>): void {
  for (const [what, state] of entries) known.set(what, state);
}

/** Which file this is and when it was last written; null where there is none. */
export function stateOf(path: string): string | null {
  const info: BigIntStats | undefined = statSync(path, { throwIfNoEntry: false, bigint: true });
  return info === undefined ? null : `${info.dev} ${info.ino} ${info.size} ${info.mtimeNs}`;
}

/** Which file this is, whatever is written to it. */
export function placeOf(path: string): string {
  const info: BigIntStats | undefined = statSync(path, { throwIfNoEntry: false, bigint: true });
  return info === undefined ? '' : `${info.dev} ${info.ino} ${info.birthtimeNs}`;
}
