/**
 * Weights of sparse features: 32-bit feature hashes to rows of one weight a label, kept as
 * int8 with one scale, found by open addressing.
 */
export class SparseRows {
  readonly width: number;
  readonly scale: number;
  readonly #keys: Uint32Array;
  readonly #slots: Int32Array;
  readonly #values: Int8Array;
  readonly #mask: number;

  /** @param keys one a row; @param values rows of `width`, in the order of keys. */
  constructor(width: number, scale: number, keys: Uint32Array, values: Int8Array) {
    this.width = width;
    this.scale = scale;
    this.#values = values;
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row += 1) {
      let at = (keys[row] ?? 0) & this.#mask;
      while ((this.#slots[at] ?? -1) >= 0) at = (at + 1) & this.#mask;
      this.#keys[at] = keys[row] ?? 0;
      this.#slots[at] = row;
    }
  }

  /** Adds the row of a feature, where there is one, to `out` from `offset`. */
  addTo(key: number, out: Float32Array, offset: number): void {
    let at = key & this.#mask;
    for (;;) {
      const row = this.#slots[at] ?? -1;
      if (row < 0) return;
      if (this.#keys[at] === key) {
        const base = row * this.width;
        for (let y = 0; y < this.width; y += 1)
          out[offset + y] = (out[offset + y] ?? 0) + (this.#values[base + y] ?? 0) * this.scale;
        return;
      }
      at = (at + 1) & this.#mask;
    }
  }
}

/** Rows learned in full precision, cut to int8: rows whose largest weight stays under `least` go. */
export function quantise(
  width: number,
  rows: ReadonlyMap<number, Float32Array>,
  least: number,
): { scale: number; keys: Uint32Array; values: Int8Array } {
  let top = 1e-9;
  for (const row of rows.values()) for (const w of row) top = Math.max(top, Math.abs(w));
  const scale = top / 127;
  const kept = [...rows].filter(([, row]) =>
    row.some((w) => Math.abs(w) >= Math.max(least, scale / 2)),
  );
  kept.sort((a, b) => a[0] - b[0]);
  const keys = new Uint32Array(kept.length);
  const values = new Int8Array(kept.length * width);
  for (const [at, [key, row]] of kept.entries()) {
    keys[at] = key;
    for (let y = 0; y < width; y += 1) values[at * width + y] = Math.round((row[y] ?? 0) / scale);
  }
  return { scale, keys, values };
}
