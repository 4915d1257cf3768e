/** Long work in short pieces, so that a bot goes on answering in between. */

/** Milliseconds of work before others get their turn. */
const SLICE_MS = 8;

/** Runs a generator to its end without a stop. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs a generator to its end, giving the event loop a turn after every slice. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started > SLICE_MS) {
      await new Promise(setImmediate);
      started = performance.now();
    }
  }
}
