/** Notices that the corpus folder, or the published index, has changed. */
import { setTimeout as pause } from 'node:timers/promises';
import { listFolder } from '../documents/read.ts';
import type { IngestResult, Report } from './progress.ts';
import { ingestInThread, type ThreadedIngest } from './thread.ts';

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
  readonly published: () => number;
  /** A new generation is there; `result` is null when another process made it. */
  readonly changed: (result: IngestResult | null) => Promise<void>;
}

/** A look costs reading every file's name and date: at most this share of the time goes to it. */
const SHARE = 20;

/**
 * Looks at the folder by turns, since file system events are lost on network disks and in
 * containers. A change must stand still for one turn before it is read, so that a file still
 * being copied is not.
 */
export function watchCorpus(options: WatchOptions, target: WatchTarget): Watch {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function look(): Promise<void> {
    let last = await lookAt(options.corpus);
    let indexed = options.behind ? null : last;
    for (;;) {
      const before = performance.now();
      const now = await lookAt(options.corpus);
      const cost = performance.now() - before;
      try {
        if (now !== indexed && now === last) {
          const { seconds: _, behind: __, ...rest } = options;
          const result = await ingestInThread(rest, target.report, signal);
          indexed = now;
          if (target.published() !== target.generation()) await target.changed(result);
        } else if (target.published() > target.generation()) await target.changed(null);
      } catch (error) {
        if (signal.aborted) return;
        // Once told, the same folder is not tried again until it changes.
        indexed = now;
        target.failed(error);
      }
      last = now;
      if (options.seconds === 0) return;
      await pause(Math.max(options.seconds * 1000, cost * SHARE), null, { signal, ref: false });
    }
  }

  const done =
    options.seconds === 0 && !options.behind
      ? Promise.resolve()
      : look().catch((error: unknown) => {
          if (!signal.aborted) target.failed(error);
        });
  return {
    async stop() {
      stopping.abort();
      await done;
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
