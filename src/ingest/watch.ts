/** Notices that the corpus folder, or the published index, has changed. */
import { setTimeout as pause } from 'node:timers/promises';
import { listFolder } from '../documents/read.ts';
import type { IngestResult, Report } from './progress.ts';
import { IngestThread, type ThreadedIngest } from './thread.ts';

export interface Watch {
  /** Resolves when no ingest of this watch runs any more. */
  stop(): Promise<void>;
}

export interface WatchOptions extends ThreadedIngest {
  /** Seconds between two looks; 0 looks once where `behind` is set, else never. */
  readonly seconds: number;
  /** The index is known to be behind: do not wait for a change. */
  readonly behind: boolean;
}

export interface WatchTarget {
  readonly report: Report;
  readonly failed: (error: unknown) => void;
  /** Generation that answers now, and the one that is published. */
  readonly generation: () => number;
  readonly published: () => Promise<number>;
  /** Calls back soon after another process published, where the store can tell. */
  readonly notices: (published: () => void) => { stop(): Promise<void> };
  /** Looks at what else may have changed, at every look at the folder. */
  readonly beside: () => Promise<void>;
  /** Forgets what no reader needs any more. */
  readonly tidy: () => Promise<void>;
  /** A new generation is there; `result` is null when another process made it. */
  readonly changed: (result: IngestResult | null) => Promise<void>;
}

/** A look costs reading every file's name and date: at most this share of the time goes to it. */
const SHARE = 20;
const TIDY_MS = 60_000;

/**
 * Looks at the folder by turns, since file system events are lost on network disks and in
 * containers. A change must stand still for one turn before it is read, so that a file still
 * being copied is not.
 */
export function watchCorpus(options: WatchOptions, target: WatchTarget): Watch {
  const stopping = new AbortController();
  const { signal } = stopping;
  let noticed = new AbortController();
  const { seconds: _, behind: __, ...ingest } = options;
  const thread = new IngestThread(ingest);
  let told: string | null = null;

  /** A store that is away fails at every look, and is told once. */
  function fail(error: unknown): void {
    const message = String(error);
    if (message !== told) target.failed(error);
    told = message;
  }

  async function follow(): Promise<void> {
    if ((await target.published()) > target.generation()) await target.changed(null);
    told = null;
  }

  /** Waits; who published meanwhile is followed at once. */
  async function rest(ms: number): Promise<void> {
    const until = performance.now() + ms;
    for (let left = ms; left > 0; left = until - performance.now()) {
      noticed = new AbortController();
      const either = AbortSignal.any([signal, noticed.signal]);
      const woken = await pause(left, false, { signal: either, ref: false }).catch(() => true);
      signal.throwIfAborted();
      if (woken) await follow().catch(fail);
    }
  }

  async function look(): Promise<void> {
    let last = await lookAt(options.corpus);
    let indexed = options.behind ? null : last;
    let tidied = performance.now();
    for (;;) {
      const before = performance.now();
      const now = await lookAt(options.corpus);
      const cost = performance.now() - before;
      try {
        if (now !== indexed && now === last) {
          const result = await thread.run(target.report, signal);
          indexed = now;
          if ((await target.published()) !== target.generation()) await target.changed(result);
          told = null;
        } else await follow();
        await target.beside();
        if (performance.now() - tidied > TIDY_MS) {
          tidied = performance.now();
          await target.tidy();
        }
      } catch (error) {
        if (signal.aborted) return;
        // Once told, the same folder is not tried again until it changes, or the store is back.
        if (
          await target.published().then(
            () => true,
            () => false,
          )
        )
          indexed = now;
        fail(error);
      }
      last = now;
      if (options.seconds === 0) return thread.close();
      await rest(Math.max(options.seconds * 1000, cost * SHARE));
    }
  }

  const notices = options.seconds === 0 ? null : target.notices(() => noticed.abort());
  const done =
    options.seconds === 0 && !options.behind
      ? Promise.resolve()
      : look().catch((error: unknown) => {
          if (!signal.aborted) target.failed(error);
        });
  return {
    async stop() {
      stopping.abort();
      await Promise.all([done, notices?.stop()]);
      await thread.close();
    },
  };
}

/** Names, sizes and dates of all files in one string; a missing folder looks empty. */
async function lookAt(corpus: string): Promise<string> {
  const seen: string[] = [];
  try {
    for await (const { path, size, mtime } of listFolder(corpus)) {
      seen.push(`${path}\t${size}\t${mtime}`);
    }
  } catch (error) {
    return String(error);
  }
  return seen.join('\n');
}
