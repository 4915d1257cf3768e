/** A worker thread of the ingest: answers each task in the order it came. */
import { parentPort } from 'node:worker_threads';
import { OperationError } from '../errors.ts';
import { createHands, type Task } from './tasks.ts';

if (parentPort !== null) {
  const port = parentPort;
  const work = createHands();
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', ({ id, task }: { id: number; task: Task }) => {
    last = last.then(async () => {
      try {
        port.postMessage({ id, result: await work(task) });
      } catch (error) {
        const { message, stack } = error as Error;
        port.postMessage({ id, error: { message, stack, ours: error instanceof OperationError } });
      }
    });
  });
}
