/**
 * Weights of hashed features, few classes each: open addressing from 32-bit keys to a run of
 * (class, weight) pairs. Weights are kept as int8, the signed root of what they are: few are
 * large, and cutting those off costs three points of attachment. Sums stay integers: one scale
 * for all, and only the order counts.
 */
export const QUANTA = 127;

export interface TableParts {
  /** Sorted ascending as unsigned numbers. */
  readonly keys: Uint32Array;
  /** How many pairs each key has. */
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

/** The weight that a stored value stands for. */
function weightOf(value: number): number {
  return value * Math.abs(value);
}

/**
 * Rows with where their pairs begin: keys with many weights are met often, so they lie together in memory and come to
 * their first slot.
 */
function longestFirst(counts: Uint8Array): { row: number; from: number }[] {
  let from = 0;
  const rows = Array.from(counts, (count, row) => {
    from += count;
    return { row, from: from - count };
  });
  return rows.sort((a, b) => (counts[b.row] as number) - (counts[a.row] as number));
}

/** Most keys scored at once. */
const AT_ONCE = 256;

export class SparseTable {
  readonly #slots: Int32Array;
  /** Runs of the keys at hand, where their first slot is theirs. */
  readonly #runs = new Int32Array(AT_ONCE);
  readonly #pairs: Int32Array;
  readonly #mask: number;
  /** Nothing reads it; public so that touching the runs is not optimised away. */
  touched = 0;

  constructor(parts: TableParts) {
    const { keys, counts, classes, values } = parts;
    let size = 1024;
    while (size < keys.length * 1.6) size *= 2;
    this.#mask = size - 1;
    // Key, then first pair × 256 + number of pairs (0: empty).
    this.#slots = new Int32Array(size * 2);
    this.#pairs = new Int32Array(classes.length);
    let pair = 0;
    for (const { row, from } of longestFirst(counts)) {
      const key = (keys[row] as number) | 0;
      let at = key & this.#mask;
      while (this.#slots[2 * at + 1] !== 0) at = (at + 1) & this.#mask;
      const count = counts[row] as number;
      this.#slots[2 * at] = key;
      this.#slots[2 * at + 1] = (pair << 7) | count;
      for (let p = from; p < from + count; p += 1, pair += 1)
        this.#pairs[pair] = (weightOf(values[p] as number) << 8) | (classes[p] as number);
    }
  }

  /**
   * Adds the weights of the first `count` keys to `scores`; at most 256. All first slots are looked up before any is
   * used, then all runs touched: nothing hangs on the one before, so the processor waits for many of them at once.
   */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const pairs = this.#pairs;
    const runs = this.#runs;
    const mask = this.#mask;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keys[i] as number;
      const at = key & mask;
      const run = slots[2 * at + 1] as number;
      const known = run === 0 || slots[2 * at] === key ? run : this.#later(key, at);
      runs[found] = known;
      found += known === 0 ? 0 : 1;
    }
    let touched = 0;
    for (let i = 0; i < found; i += 1) touched ^= pairs[(runs[i] as number) >>> 7] as number;
    this.touched = touched;
    for (let i = 0; i < found; i += 1) {
      const run = runs[i] as number;
      let pair = run >>> 7;
      for (const end = pair + (run & 127); pair < end; pair += 1) {
        const both = pairs[pair] as number;
        const y = both & 255;
        scores[y] = (scores[y] as number) + (both >> 8);
      }
    }
  }

  /** The run of a key whose first slot is another's; 0 where there is none. */
  #later(key: number, first: number): number {
    const slots = this.#slots;
    for (let at = (first + 1) & this.#mask; ; at = (at + 1) & this.#mask) {
      const run = slots[2 * at + 1] as number;
      if (run === 0 || slots[2 * at] === key) return run;
    }
  }
}
