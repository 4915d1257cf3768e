/** Only how fast it went lately counts: a resumed ingest passes over what is known, then begins to analyse. */
const WINDOW_MS = 30_000;
/** Steps that are looked at even if they take longer. */
const STEPS = 3;
/** Sooner nothing can be said. */
const LEAST_MS = 3000;

/** How long a piece of work will still take, from how it went so far. Time is handed in. */
export class Estimate {
  /** Whenever more was done: an archive is taken in pieces, and between two of them nothing is seen to move. */
  #steps: { readonly at: number; readonly done: number }[] = [];

  /** @returns seconds left, or null where nothing can be said yet */
  left(done: number, total: number, now: number): number | null {
    const before = this.#steps.at(-1);
    // Another piece of work has begun.
    if (before !== undefined && done < before.done) this.#steps = [];
    if (before?.done !== done) this.#steps.push({ at: now, done });
    while (this.#steps.length > STEPS && (this.#steps[1]?.at ?? now) < now - WINDOW_MS)
      this.#steps.shift();
    const [first] = this.#steps;
    const last = this.#steps.at(-1);
    if (first === undefined || last === undefined || first === last) return null;
    const taken = last.at - first.at;
    const step = taken / (this.#steps.length - 1);
    // A step that takes longer than the others is a sign that it goes more slowly now.
    const span = Math.max(taken, now - first.at - step);
    if (span < LEAST_MS) return null;
    const left = ((total - done) * span) / (last.done - first.done) - Math.min(step, now - last.at);
    return Math.max(0, left) / 1000;
  }
}
