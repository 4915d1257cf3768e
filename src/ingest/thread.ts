/** An ingest in a thread of its own, so that a bot goes on answering. */
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { OperationError, UsageError } from '../errors.ts';
import type { SharedStore } from '../retrieval/openStore.ts';
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
  | { readonly result: IngestResult }
  | {
      readonly error: { readonly kind: 'usage' | 'operation' | 'fault'; readonly message: string };
    };

/** Like `ingest`, off this thread's event loop. `signal` stops it; the next one goes on. */
export function ingestInThread(
  options: ThreadedIngest,
  report: (event: IngestEvent) => void,
  signal?: AbortSignal,
): Promise<IngestResult> {
  return new Promise((resolve, reject) => {
    const thread = startThread('thread', { workerData: { ingest: options } });
    const stop = () => void thread.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: Message) => {
      if ('event' in message) return report(message.event);
      if ('result' in message) resolve(message.result);
      else {
        const { kind, message: text } = message.error;
        const Kind = { usage: UsageError, operation: OperationError, fault: Error }[kind];
        reject(new Kind(text));
      }
      void thread.terminate();
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(
        new OperationError(`The ingest was stopped (${code}); the next one goes on from there.`),
      );
    });
  });
}

const given = (workerData as { ingest?: ThreadedIngest } | null)?.ingest;
if (parentPort !== null && given !== undefined) {
  const port = parentPort;
  const tell = (message: Message) => port.postMessage(message);
  try {
    const { corpus, data, store = null, corpusName = '', maxFileBytes } = given;
    const report = (event: IngestEvent) => tell({ event });
    const models = await openIngestModels(given, report);
    // One core is left to those who answer.
    const threads = Math.max(1, Math.min(8, availableParallelism() - 1));
    const from = { corpus, data, store, corpusName, maxFileBytes };
    tell({ result: await ingest({ ...from, verify: true, report, threads, ...models }) });
  } catch (error) {
    const kind =
      error instanceof UsageError
        ? 'usage'
        : error instanceof OperationError
          ? 'operation'
          : 'fault';
    tell({ error: { kind, message: (error as Error).message } });
  }
}
