/** Workers of an ingest: threads for much work, this thread for little. */
import type { Worker } from 'node:worker_threads';
import { OperationError } from '../errors.ts';
import type { AnalysedDocument } from '../retrieval/store/store.ts';
import type { IndexParts, Task } from './tasks.ts';
import { startThread } from './threads.ts';

interface Results {
  analyse: AnalysedDocument[];
  learn: Uint8Array;
  open: null;
  index: Float32Array[];
  load: null;
  embed: Float32Array[];
  link: null;
  finish: IndexParts;
}

type Of<K extends Task['kind']> = Extract<Task, { kind: K }>;

/** Some workers, each doing its tasks one after the other. */
export interface Pool {
  readonly size: number;
  run<K extends keyof Results>(worker: number, task: Of<K>): Promise<Results[K]>;
  close(): Promise<void>;
}

/** One worker: the thread that calls. Yields to the event loop before every task. */
export async function localPool(): Promise<Pool> {
  const { createHands } = await import('./tasks.ts');
  const work = createHands();
  return {
    size: 1,
    async run(_worker, task) {
      await new Promise(setImmediate);
      return (await work(task)) as never;
    },
    async close() {},
  };
}

/** `size` worker threads. A thread that dies fails its tasks, named, instead of hanging. */
export function threadPool(size: number): Pool {
  const threads = Array.from({ length: size }, () => new Thread());
  return {
    size,
    run(worker, task) {
      return (threads[worker % size] as Thread).run(task) as never;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failed: Error | null = null;

  constructor() {
    this.#worker = startThread('worker');
    this.#worker.on('message', (message: Reply) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else {
        const { ours, message: text, stack } = message.error;
        const error = ours ? new OperationError(text) : new Error(text);
        if (stack !== undefined) error.stack = stack;
        waiting?.reject(error);
      }
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)));
  }

  run(task: Task): Promise<unknown> {
    if (this.#failed !== null) return Promise.reject(this.#failed);
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, task });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failed = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: {
    readonly message: string;
    readonly stack?: string;
    readonly ours: boolean;
  };
}
