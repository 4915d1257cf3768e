/**
 * What of a text's wording is kept to tell whether another text is a copy of it: a sample of its shingles (runs of
 * words), those whose hash is a multiple of MODULUS. Of two samples drawn in this way the share that one has of the other
 * estimates the same share of all shingles, and so both resemblance and containment, also where one text is much
 * shorter: A. Broder, "On the resemblance and containment of documents", 1997, sketches by "mod m". Names and figures
 * are kept all: two results of one contest, or two counts of one day, share their sentences and differ in these.
 */
import { fold } from './fold.ts';

export interface Sketch {
  /** Sorted, each once. */
  readonly shingles: Uint32Array;
  readonly names: Uint32Array;
}

/** Words of a shingle. */
const WORDS = 5;
/** One in so many shingles is kept. A power of two. */
const MODULUS = 4;
/** Words of a text; a book is nobody's copy. */
const LONGEST = 20_000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words with a capital, and figures with their points and commas. */
const NAME = /\p{Lu}[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** As text, to be stored; empty where there is too little or too much to compare. */
export function sketchOf(text: string): string {
  const words = fold(text).match(WORD) ?? [];
  if (words.length < WORDS || words.length > LONGEST) return '';
  const hashes = words.map(hash);
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at++) {
    let mixed = 0;
    for (let n = 0; n < WORDS; n++) mixed = mix(mixed ^ (hashes[at + n] as number));
    if (mixed % MODULUS === 0) shingles.add(mixed);
  }
  const names = new Set((text.match(NAME) ?? []).map((name) => hash(fold(name))));
  return `${packed(shingles)} ${packed(names)}`;
}

/** What `sketchOf` wrote; null where it wrote nothing. */
export function sketchFrom(stored: string | undefined): Sketch | null {
  const [shingles, names] = (stored ?? '').split(' ');
  return shingles ? { shingles: unpacked(shingles), names: unpacked(names ?? '') } : null;
}

function packed(numbers: ReadonlySet<number>): string {
  const sorted = Uint32Array.from(numbers).sort();
  const bytes = new DataView(new ArrayBuffer(sorted.length * 4));
  for (const [n, value] of sorted.entries()) bytes.setUint32(n * 4, value, true);
  return Buffer.from(bytes.buffer).toString('base64');
}

function unpacked(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, n) => bytes.readUInt32LE(n * 4));
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return mix(value);
}

/** The last step of MurmurHash3: every bit of the result depends on every bit given. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
