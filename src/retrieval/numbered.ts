/** Which passage of the store each passage of a word index is, and back. */
export class NumberedPassages {
  /** By position. */
  readonly numbers: Uint32Array;
  /** By number, from the smallest on: position and one, 0 for numbers of other passages. */
  readonly #positions: Int32Array;
  readonly #first: number;

  constructor(numbers: Uint32Array) {
    this.numbers = numbers;
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const number of numbers) {
      if (number < first) first = number;
      if (number > last) last = number;
    }
    this.#first = last < 0 ? 0 : first;
    this.#positions = new Int32Array(last < 0 ? 0 : last - first + 1);
    for (const [position, number] of numbers.entries())
      this.#positions[number - this.#first] = position + 1;
  }

  positionOf(number: number): number | null {
    const position = this.#positions[number - this.#first] ?? 0;
    return position === 0 ? null : position - 1;
  }
}
