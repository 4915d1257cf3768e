/** Which texts have a shingle: an inverted index of sorted numbers, that grows without being changed. */

/** Texts that can be numbered: a shingle of 32 bits and a number of a text make one exact double. */
const TEXTS = 2 ** 21;
/** Pairs that came later, as a share of the earlier ones, from which both are made one. */
const LATER = 1 / 8;

/** Sorted numbers `shingle × TEXTS + text`. */
type Pairs = Float64Array;

export class ShingleIndex {
  readonly #earlier: Pairs;
  readonly #later: Pairs;

  private constructor(earlier: Pairs, later: Pairs) {
    this.#earlier = earlier;
    this.#later = later;
  }

  static readonly empty = new ShingleIndex(new Float64Array(0), new Float64Array(0));

  /** This index with more texts, by number from 0 to 2²¹, each with its shingles; this one stays as it is. */
  with(texts: readonly (readonly [number, Uint32Array])[]): ShingleIndex {
    const size = texts.reduce((sum, [, shingles]) => sum + shingles.length, 0);
    if (size === 0) return this;
    const added = new Float64Array(size);
    let at = 0;
    for (const [text, shingles] of texts) {
      if (text >= TEXTS) throw new RangeError(`more than ${TEXTS} texts`);
      for (const shingle of shingles) added[at++] = shingle * TEXTS + text;
    }
    const later = merged(this.#later, added.sort());
    return later.length <= this.#earlier.length * LATER
      ? new ShingleIndex(this.#earlier, later)
      : new ShingleIndex(merged(this.#earlier, later), new Float64Array(0));
  }

  /**
   * Calls with the number of each text that has it, ascending among those that came earlier and among the rest.
   * @param visit gives back whether to stop
   */
  visit(shingle: number, visit: (text: number) => boolean): void {
    const from = shingle * TEXTS;
    for (const pairs of [this.#earlier, this.#later])
      for (let at = firstFrom(pairs, from); at < pairs.length; at++) {
        const text = (pairs[at] as number) - from;
        if (text >= TEXTS) break;
        if (visit(text)) return;
      }
  }
}

/** Where the numbers that are no smaller begin. */
function firstFrom(pairs: Pairs, least: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(a: Pairs, b: Pairs): Pairs {
  if (a.length === 0) return b;
  const all = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < all.length; at++) {
    const first = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number));
    all[at] = first ? (a[i++] as number) : (b[j++] as number);
  }
  return all;
}
