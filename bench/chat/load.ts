import type { Entrevue } from '../../src/types.ts';

/** How many questions come from how many chats, spread evenly. */
export interface ChatLoad {
  readonly questions: number;
  readonly chats: number;
  readonly perMinute: number;
  /** What is asked, in turn. */
  readonly texts: readonly string[];
}

/** What a platform's half of the load came to. Times are in milliseconds, update sent to answer received. */
export interface ChatResult {
  readonly platform: string;
  readonly asked: number;
  readonly lost: number;
  /** Answers that came before the answer to an earlier question of the same chat. */
  readonly disordered: number;
  /** Published rules broken by a payload, in words. */
  readonly broken: readonly string[];
  readonly p50: number;
  readonly p99: number;
  /** Calls in the busiest second that count against the platform's global limit. */
  readonly mostPerSecond: number;
}

export type Drive = (entrevue: Entrevue, load: ChatLoad) => Promise<ChatResult>;

/** The value below which `share` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Calls `ask` for each question at its time; resolves after the last. */
export async function pace(load: ChatLoad, ask: (index: number) => void): Promise<void> {
  const startedAt = performance.now();
  const every = 60_000 / load.perMinute;
  for (let index = 0; index < load.questions; index++) {
    const wait = startedAt + index * every - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    ask(index);
  }
}

/** The most of `times` (milliseconds) that fall into one second. */
export function busiestSecond(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while (time - (sorted[first] ?? time) >= 1000) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
