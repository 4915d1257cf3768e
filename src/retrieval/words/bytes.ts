/**
 * A container of typed arrays: magic, version, then per part its kind, length in
 * bytes, and content aligned to eight bytes, so that reading is a copy and no parsing.
 * Little-endian, as every platform Node 20 runs on with these index files.
 */
type Part = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

const HEADER = 16;

export function packParts(magic: number, parts: readonly Part[]): Uint8Array {
  let size = HEADER + parts.length * 8;
  size = align(size);
  for (const part of parts) size = align(size + part.byteLength);
  const bytes = new Uint8Array(size);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, parts.length, true);
  let at = align(HEADER + parts.length * 8);
  parts.forEach((part, n) => {
    head.setFloat64(HEADER + n * 8, part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at = align(at + part.byteLength);
  });
  return bytes;
}

/** Hands the parts out in the order they were packed; throws RangeError on foreign or cut bytes. */
export class PartReader {
  readonly #bytes: Uint8Array;
  readonly #lengths: number[] = [];
  #at: number;
  #next = 0;

  constructor(magic: number, bytes: Uint8Array) {
    if (bytes.byteLength < HEADER) throw new RangeError('index part is cut short');
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.getUint32(0, true) !== magic) throw new RangeError('index part has another format');
    const count = head.getUint32(4, true);
    if (HEADER + count * 8 > bytes.byteLength) throw new RangeError('index part is cut short');
    for (let n = 0; n < count; n++) this.#lengths.push(head.getFloat64(HEADER + n * 8, true));
    this.#bytes = bytes;
    this.#at = align(HEADER + count * 8);
  }

  #take(): ArrayBuffer {
    const length = this.#lengths[this.#next++];
    if (length === undefined || !(length >= 0) || this.#at + length > this.#bytes.byteLength) {
      throw new RangeError('index part is cut short');
    }
    const start = this.#bytes.byteOffset + this.#at;
    this.#at = align(this.#at + length);
    return this.#bytes.buffer.slice(start, start + length) as ArrayBuffer;
  }

  u8(): Uint8Array {
    return new Uint8Array(this.#take());
  }
  u16(): Uint16Array {
    return new Uint16Array(this.#take());
  }
  u32(): Uint32Array {
    return new Uint32Array(this.#take());
  }
  i32(): Int32Array {
    return new Int32Array(this.#take());
  }
  f32(): Float32Array {
    return new Float32Array(this.#take());
  }
  strings(): string[] {
    const text = new TextDecoder().decode(this.#take());
    return text === '' ? [] : text.slice(0, -1).split('\n');
  }
}

/** Strings without line breaks, each ended by one. */
export function packStrings(strings: readonly string[]): Uint8Array {
  return new TextEncoder().encode(strings.length === 0 ? '' : `${strings.join('\n')}\n`);
}

function align(size: number): number {
  return Math.ceil(size / 8) * 8;
}
