/** What weights are looked up in: a Map while they are learned. */
export interface Rows<T> extends Iterable<[number, T]> {
  readonly size: number;
  get(key: number): T | undefined;
}

/** Rows by 32-bit key, by open addressing: a Map would keep most of the keys as objects of their own. */
export class RowTable<T> implements Rows<T> {
  readonly #given: Uint32Array;
  readonly #rows: readonly T[];
  readonly #keys: Uint32Array;
  /** Number of the row and one; 0 where nothing is. */
  readonly #places: Int32Array;
  readonly #mask: number;

  /** @param keys distinct; the n-th is that of the n-th row. */
  constructor(keys: Uint32Array, rows: readonly T[]) {
    this.#given = keys;
    this.#rows = rows;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#places = new Int32Array(size);
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] as number;
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#places[at] = row + 1;
    }
  }

  get size(): number {
    return this.#given.length;
  }

  get(key: number): T | undefined {
    const place = this.#places[this.#placeOf(key)] as number;
    return place === 0 ? undefined : this.#rows[place - 1];
  }

  *[Symbol.iterator](): Generator<[number, T]> {
    for (let row = 0; row < this.size; row += 1)
      yield [this.#given[row] as number, this.#rows[row] as T];
  }

  /** Where a key is, or would be. */
  #placeOf(key: number): number {
    let at = key & this.#mask;
    while (this.#places[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}
