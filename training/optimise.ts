/** An averaged perceptron over hashed features with few classes each (Collins 2002). */
import { QUANTA, type TableParts } from '../src/analysis/table.ts';

export interface Freeze {
  readonly seldom: number;
  readonly least: number;
}

const MOST_PAIRS = 127;

export class Perceptron {
  readonly classes: number;
  #mask: number;
  #slots: Int32Array;
  #keys: Int32Array;
  #starts: Int32Array;
  #counts: Uint8Array;
  #rooms: Uint8Array;
  #updates: Int32Array;
  #rows = 0;
  #labels: Uint8Array;
  #weights: Float32Array;
  #totals: Float64Array;
  #stamps: Int32Array;
  #pairs = 0;
  #closed = false;
  /** Decisions seen so far: the clock of the averages. */
  step = 1;

  constructor(classes: number) {
    this.classes = classes;
    this.#mask = (1 << 20) - 1;
    this.#slots = new Int32Array(1 << 20).fill(-1);
    this.#keys = new Int32Array(1 << 18);
    this.#starts = new Int32Array(1 << 18);
    this.#counts = new Uint8Array(1 << 18);
    this.#rooms = new Uint8Array(1 << 18);
    this.#updates = new Int32Array(1 << 18);
    this.#labels = new Uint8Array(1 << 20);
    this.#weights = new Float32Array(1 << 20);
    this.#totals = new Float64Array(1 << 20);
    this.#stamps = new Int32Array(1 << 20);
  }

  get rows(): number {
    return this.#rows;
  }

  #find(key: number): number {
    let at = key & this.#mask;
    for (;;) {
      const row = this.#slots[at] as number;
      if (row < 0) return -1;
      if (this.#keys[row] === key) return row;
      at = (at + 1) & this.#mask;
    }
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const own = this.#keys;
    const mask = this.#mask;
    const labels = this.#labels;
    const weights = this.#weights;
    for (let i = 0; i < count; i += 1) {
      const key = keys[i] as number;
      let at = key & mask;
      for (;;) {
        const row = slots[at] as number;
        if (row < 0) break;
        if (own[row] === key) {
          let pair = this.#starts[row] as number;
          for (const end = pair + (this.#counts[row] as number); pair < end; pair += 1) {
            const y = labels[pair] as number;
            scores[y] = (scores[y] as number) + (weights[pair] as number);
          }
          break;
        }
        at = (at + 1) & mask;
      }
    }
  }

  update(keys: Int32Array, count: number, label: number, by: number): void {
    for (let i = 0; i < count; i += 1) this.#add(keys[i] as number, label, by);
  }

  #add(key: number, label: number, by: number): void {
    let row = this.#find(key);
    if (row < 0) {
      if (this.#closed) return;
      row = this.#insert(key);
    }
    this.#updates[row] = (this.#updates[row] as number) + 1;
    const start = this.#starts[row] as number;
    const count = this.#counts[row] as number;
    let pair = start;
    const end = start + count;
    while (pair < end && this.#labels[pair] !== label) pair += 1;
    if (pair === end) {
      if (count >= MOST_PAIRS) return;
      if (count === (this.#rooms[row] as number)) {
        this.#move(row);
        pair = (this.#starts[row] as number) + count;
      }
      this.#labels[pair] = label;
      this.#weights[pair] = 0;
      this.#totals[pair] = 0;
      this.#stamps[pair] = this.step;
      this.#counts[row] = count + 1;
    }
    const weight = this.#weights[pair] as number;
    this.#totals[pair] =
      (this.#totals[pair] as number) + weight * (this.step - (this.#stamps[pair] as number));
    this.#stamps[pair] = this.step;
    this.#weights[pair] = weight + by;
  }

  #insert(key: number): number {
    if (this.#rows * 2 > this.#mask) this.#rehash();
    if (this.#rows === this.#keys.length) this.#growRows();
    const row = this.#rows;
    this.#rows += 1;
    this.#keys[row] = key;
    this.#starts[row] = this.#reserve(2);
    this.#rooms[row] = 2;
    let at = key & this.#mask;
    while ((this.#slots[at] as number) >= 0) at = (at + 1) & this.#mask;
    this.#slots[at] = row;
    return row;
  }

  #reserve(room: number): number {
    const start = this.#pairs;
    this.#pairs += room;
    if (this.#pairs > this.#labels.length) {
      const size = this.#labels.length * 2;
      this.#labels = grown(this.#labels, new Uint8Array(size));
      this.#weights = grown(this.#weights, new Float32Array(size));
      this.#totals = grown(this.#totals, new Float64Array(size));
      this.#stamps = grown(this.#stamps, new Int32Array(size));
    }
    return start;
  }

  #move(row: number): void {
    const room = Math.min(MOST_PAIRS, (this.#rooms[row] as number) * 2);
    const from = this.#starts[row] as number;
    const count = this.#counts[row] as number;
    const to = this.#reserve(room);
    this.#labels.copyWithin(to, from, from + count);
    this.#weights.copyWithin(to, from, from + count);
    this.#totals.copyWithin(to, from, from + count);
    this.#stamps.copyWithin(to, from, from + count);
    this.#starts[row] = to;
    this.#rooms[row] = room;
  }

  #growRows(): void {
    const size = this.#keys.length * 2;
    this.#keys = grown(this.#keys, new Int32Array(size));
    this.#starts = grown(this.#starts, new Int32Array(size));
    this.#counts = grown(this.#counts, new Uint8Array(size));
    this.#rooms = grown(this.#rooms, new Uint8Array(size));
    this.#updates = grown(this.#updates, new Int32Array(size));
  }

  #rehash(): void {
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < this.#rows; row += 1) {
      let at = (this.#keys[row] as number) & this.#mask;
      while ((this.#slots[at] as number) >= 0) at = (at + 1) & this.#mask;
      this.#slots[at] = row;
    }
  }

  /** Averages become the weights, and averaging begins anew: for a second way of training. */
  rebase(): void {
    for (let row = 0; row < this.#rows; row += 1) {
      const start = this.#starts[row] as number;
      for (let pair = start; pair < start + (this.#counts[row] as number); pair += 1)
        this.#weights[pair] = this.#average(pair);
    }
    this.#settle();
  }

  /** Rows updated often enough, in a model that takes up no others from then on. */
  pruned(seldom: number): Perceptron {
    const kept = new Perceptron(this.classes);
    for (let row = 0; row < this.#rows; row += 1) {
      if ((this.#updates[row] as number) < seldom) continue;
      const start = this.#starts[row] as number;
      const key = this.#keys[row] as number;
      for (let pair = start; pair < start + (this.#counts[row] as number); pair += 1)
        kept.#add(key, this.#labels[pair] as number, this.#average(pair));
    }
    kept.#settle();
    kept.#closed = true;
    return kept;
  }

  /** Adds the averages of another, and how often its rows were updated. */
  absorb(other: Perceptron): void {
    for (let row = 0; row < other.#rows; row += 1) {
      const start = other.#starts[row] as number;
      const key = other.#keys[row] as number;
      for (let pair = start; pair < start + (other.#counts[row] as number); pair += 1)
        this.#add(key, other.#labels[pair] as number, other.#average(pair));
      const own = this.#find(key);
      this.#updates[own] =
        (this.#updates[own] as number) +
        (other.#updates[row] as number) -
        (other.#counts[row] as number);
    }
    this.#settle();
  }

  /** What the weights are is what their averages begin with. */
  #settle(): void {
    this.#totals.fill(0);
    this.#stamps.fill(0);
    this.step = 1;
  }

  #average(pair: number): number {
    const weight = this.#weights[pair] as number;
    const since = this.step - (this.#stamps[pair] as number);
    return ((this.#totals[pair] as number) + weight * since) / this.step;
  }

  /**
   * Averages, cut to int8 (see `SparseTable`). Rows updated fewer than `seldom` times and pairs of
   * values under `least` go.
   */
  freeze(options: Freeze): TableParts {
    const averages = new Float32Array(this.#pairs);
    let top = 0;
    for (let row = 0; row < this.#rows; row += 1) {
      const start = this.#starts[row] as number;
      for (let pair = start; pair < start + (this.#counts[row] as number); pair += 1) {
        averages[pair] = this.#average(pair);
        top = Math.max(top, Math.abs(averages[pair] as number));
      }
    }
    const order: number[] = [];
    for (let row = 0; row < this.#rows; row += 1)
      if ((this.#updates[row] as number) >= options.seldom) order.push(row);
    order.sort((a, b) => ((this.#keys[a] as number) >>> 0) - ((this.#keys[b] as number) >>> 0));
    const keys: number[] = [];
    const counts: number[] = [];
    const classes: number[] = [];
    const values: number[] = [];
    for (const row of order) {
      const start = this.#starts[row] as number;
      let kept = 0;
      for (let pair = start; pair < start + (this.#counts[row] as number); pair += 1) {
        const average = averages[pair] as number;
        const value = Math.sign(average) * Math.round(QUANTA * Math.sqrt(Math.abs(average) / top));
        if (Math.abs(value) < options.least) continue;
        classes.push(this.#labels[pair] as number);
        values.push(value);
        kept += 1;
      }
      if (kept === 0) continue;
      keys.push((this.#keys[row] as number) >>> 0);
      counts.push(kept);
    }
    return {
      keys: Uint32Array.from(keys),
      counts: Uint8Array.from(counts),
      classes: Uint8Array.from(classes),
      values: Int8Array.from(values),
    };
  }
}

function grown<A extends Uint8Array | Int32Array | Float32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
