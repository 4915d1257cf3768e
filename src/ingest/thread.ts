/** An ingest in a thread of its own, so that a bot goes on answering. */
import { availableParallelism } from 'node:os';
import { parentPort, type Worker, workerData } from 'node:worker_threads';
import { OperationError, UsageError } from '../errors.ts';
import type { SharedStore } from '../retrieval/openStore.ts';
import { allSound, takeSound } from '../retrieval/store/sound.ts';
import { ingest } from './ingest.ts';
import { type IngestModels, openIngestModels } from './models.ts';
import type { IngestEvent, IngestResult } from './progress.ts';
import { startThread } from './threads.ts';

export interface ThreadedIngest extends IngestModels {
  readonly corpus: string;
  readonly data: string;
  readonly maxFileBytes: number;
  /** The shared store the index is in; default: the data folder. */
  readonly store?: SharedStore | null;
  /** Which corpus of the shared store; default: the common one. */
  readonly corpusName?: string;
}

type Message =
  | { readonly event: IngestEvent }
  | { readonly result: IngestResult; readonly sound: readonly (readonly [string, string])[] }
  | {
      readonly error: { readonly kind: 'usage' | 'operation' | 'fault'; readonly message: string };
    };

/** Like `ingest`, off this thread's event loop. `signal` stops it; the next one goes on. */
export async function ingestInThread(
  options: ThreadedIngest,
  report: (event: IngestEvent) => void,
  signal?: AbortSignal,
): Promise<IngestResult> {
  const thread = new IngestThread(options);
  try {
    return await thread.run(report, signal);
  } finally {
    await thread.close();
  }
}

/** Minutes that a thread is kept for the next text. */
const KEPT_MINUTES = 10;

/**
 * A thread that ingests again and again. Starting one and reading the weights takes longer than a text does,
 * so it is kept for the next one, for some minutes: texts come in bursts, and its memory is wanted elsewhere.
 */
export class IngestThread {
  readonly #options: ThreadedIngest;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: ThreadedIngest) {
    this.#options = options;
  }

  /** One at a time. `signal` stops it; the next one goes on. */
  async run(report: (event: IngestEvent) => void, signal?: AbortSignal): Promise<IngestResult> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#started();
    worker.ref();
    const stop = () => void this.close();
    signal?.addEventListener('abort', stop, { once: true });
    const listening = new AbortController();
    try {
      return await new Promise<IngestResult>((resolve, reject) => {
        const on = <T>(event: string, listener: (value: T) => void) => {
          worker.on(event, listener);
          listening.signal.addEventListener('abort', () => worker.off(event, listener));
        };
        on('message', (message: Message) => {
          if ('event' in message) return report(message.event);
          if ('result' in message) {
            takeSound(message.sound);
            return resolve(message.result);
          }
          const { kind, message: text } = message.error;
          const Kind = { usage: UsageError, operation: OperationError, fault: Error }[kind];
          reject(new Kind(text));
        });
        on('error', reject);
        on('exit', (code: number) =>
          reject(
            new OperationError(
              `The ingest was stopped (${code}); the next one goes on from there.`,
            ),
          ),
        );
        if (signal?.aborted) stop();
        worker.postMessage({ sound: allSound() } satisfies Start);
      });
    } catch (error) {
      // What failed may have left something behind.
      await this.close();
      throw error;
    } finally {
      listening.abort();
      signal?.removeEventListener('abort', stop);
      this.#idle = setTimeout(() => void this.close(), KEPT_MINUTES * 60_000).unref();
      this.#worker?.unref();
    }
  }

  #started(): Worker {
    const worker = startThread('thread', { workerData: { ingest: this.#options } });
    // One that dies while it has nothing to do is simply started anew.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

interface Start {
  readonly sound: readonly (readonly [string, string])[];
}

const given = (workerData as { ingest?: ThreadedIngest } | null)?.ingest;
if (parentPort !== null && given !== undefined) {
  const port = parentPort;
  const tell = (message: Message) => port.postMessage(message);
  // The models of the settings are opened once.
  let models: Awaited<ReturnType<typeof openIngestModels>> | null = null;
  port.on('message', async ({ sound }: Start) => {
    takeSound(sound);
    try {
      const { corpus, data, store = null, corpusName = '', maxFileBytes } = given;
      const report = (event: IngestEvent) => tell({ event });
      models ??= await openIngestModels(given, report);
      // One core is left to those who answer.
      const threads = Math.max(1, Math.min(8, availableParallelism() - 1));
      const from = { corpus, data, store, corpusName, maxFileBytes };
      const how = { verify: true, warnOf: 'added', report, threads } as const;
      const result = await ingest({ ...from, ...how, ...models });
      tell({ result, sound: allSound() });
    } catch (error) {
      const kind =
        error instanceof UsageError
          ? 'usage'
          : error instanceof OperationError
            ? 'operation'
            : 'fault';
      tell({ error: { kind, message: (error as Error).message } });
    }
  });
}
