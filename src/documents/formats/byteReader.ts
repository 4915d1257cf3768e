/** Takes a stream apart without keeping more of it than is asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /**
   * Up to and with the first `marker`. Null where none stands within `max` bytes; nothing is taken then.
   */
  async until(marker: string, max: number): Promise<Buffer | null> {
    let from = 0;
    for (;;) {
      const at = this.#held.indexOf(marker, from, 'latin1');
      if (at >= 0 && at + marker.length <= max) return this.#cut(at + marker.length);
      if (at >= 0 || this.#held.length >= max) return null;
      from = Math.max(0, this.#held.length - marker.length + 1);
      if (!(await this.#more())) return null;
    }
  }

  /** Passes over everything before the next `marker`. @returns whether there is one */
  async skipTo(marker: string): Promise<boolean> {
    for (;;) {
      const at = this.#held.indexOf(marker, 0, 'latin1');
      if (at >= 0) {
        this.#cut(at);
        return true;
      }
      this.#cut(Math.max(0, this.#held.length - marker.length + 1));
      if (!(await this.#more())) return false;
    }
  }

  /** Passes over line ends. */
  async skipLineEnds(): Promise<void> {
    do {
      let at = 0;
      while (this.#held[at] === 10 || this.#held[at] === 13) at += 1;
      this.#cut(at);
    } while (this.#held.length === 0 && (await this.#more()));
  }

  /** The next bytes, fewer at the end; they are not taken. */
  async peek(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    return this.#held.subarray(0, length);
  }

  /** The next bytes, fewer at the end. */
  async take(length: number): Promise<Buffer> {
    if (this.#held.length >= length) return this.#cut(length);
    const parts = [this.#cut(this.#held.length)];
    for (let left = length - (parts[0] as Buffer).length; left > 0; ) {
      if (!(await this.#more())) break;
      const part = this.#cut(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over bytes without keeping any. @returns how many were there */
  async skip(length: number): Promise<number> {
    let left = length;
    for (;;) {
      left -= this.#cut(Math.min(left, this.#held.length)).length;
      if (left === 0 || !(await this.#more())) return length - left;
    }
  }

  #cut(length: number): Buffer {
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return part;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const { value, done } = await this.#source.next();
    if (done) {
      this.#ended = true;
      return false;
    }
    this.#held =
      this.#held.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
        : Buffer.concat([this.#held, value]);
    return true;
  }
}
