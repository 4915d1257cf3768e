/**
 * Values that pure work turns out to need: asked for by key while it runs, fetched together, and
 * the work run again, until it asked for nothing that is not at hand. So what reads rows and
 * sentences needs no knowledge of where texts are kept.
 */
export class Recall<V> {
  readonly #source: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;
  readonly #known = new Map<string, V | null>();
  readonly #missing = new Set<string>();

  constructor(source: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) {
    this.#source = source;
  }

  /** Null for what is not there; undefined for what is not at hand yet: what comes of it is thrown away. */
  get(key: string): V | null | undefined {
    const known = this.#known.get(key);
    if (known === undefined) this.#missing.add(key);
    return known;
  }

  /** Was something asked for that is not at hand? Then the work will be done again, and may stop here. */
  get isWaiting(): boolean {
    return this.#missing.size > 0;
  }

  /** @param work gives the same for the same values, and changes nothing */
  async settle<T>(work: () => T): Promise<T> {
    for (;;) {
      const result = work();
      if (this.#missing.size === 0) return result;
      await this.load([...this.#missing]);
    }
  }

  async load(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#known.has(key));
    const found = wanted.length === 0 ? null : await this.#source(wanted);
    for (const key of wanted) this.#known.set(key, found?.get(key) ?? null);
    for (const key of keys) this.#missing.delete(key);
  }
}
