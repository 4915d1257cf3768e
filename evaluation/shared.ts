import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What an evaluation may be told on the command line. */
export interface EvaluationOptions {
  /** Print every failure by name. */
  readonly show: boolean;
  /** Sets of questions whose names hold one of these; empty for all. */
  readonly only: readonly string[];
  /** Seed of draws. */
  readonly seed: number;
}

/**
 * What an evaluation measured, by name, to be compared with `floors.json`.
 * More is better in all of them.
 */
export type Figures = Readonly<Record<string, number>>;

const SHARED = new URL('../../shared/', import.meta.url);

/** Where a file of the shared folder is, or null when it is absent here. */
export function sharedPath(name: string): string | null {
  const url = new URL(name, SHARED);
  return existsSync(url) ? fileURLToPath(url) : null;
}

/** @param path of a JSONL file */
function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The rows of a shared JSONL file; says so and gives null where it is absent. */
export function sharedLines<T>(name: string): T[] | null {
  const path = sharedPath(name);
  if (path === null) {
    console.log(`skipped: ../shared/${name} is not here`);
    return null;
  }
  return readJsonLines<T>(path);
}
