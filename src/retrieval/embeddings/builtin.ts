import { Embeddings } from '@langchain/core/embeddings';
import { eachWord, fold } from '../../text/fold.ts';
import { PartReader, packParts } from '../words/bytes.ts';
import { addScaled, type Matrix, orthonormalise, zeros } from './algebra.ts';
import type { Embedder } from './embedder.ts';

export interface FitOptions {
  /** Length of the vectors. Default 256. */
  readonly dimensions?: number;
  /** Passages to fit on, drawn evenly from all given. Default 4,000. */
  readonly sample?: number;
  readonly seed?: number;
}

const VERSION = 1;
const MAGIC = 0x31424e45;
/** Hash buckets for the letter sequences. */
const BUCKETS = 1 << 16;
const SHORTEST = 3;
const LONGEST = 5;
/** Weight of the whole word beside its letter sequences. */
const WHOLE = 1.2;
/** Exponent of the singular values: below 0 lifts the rarer directions. */
const EXPONENT = -0.75;
const EXTRA = 16;
const ROUNDS = 1;
/** Words whose vector is kept; beyond that the store starts anew. */
const REMEMBERED = 1 << 15;

/**
 * Latent semantic analysis of letter sequences (Deerwester 1990; randomised SVD
 * after Halko, Martinsson & Tropp 2011), fitted on the corpus itself: no download,
 * and names spelt in several ways come out near each other. A text is the sum of its
 * words, weighted by rarity; a word is the sum of its letter sequences.
 */
export class BuiltinEmbeddings extends Embeddings implements Embedder {
  readonly identity: string;
  readonly dimensions: number;
  readonly #projection: Projection;
  /** ln(1 + N/df) of each bucket in the sample. */
  readonly #rarity: Float32Array;
  readonly #slots = new Map<string, number>();
  readonly #raw = new Map<string, string>();
  #vectors: Float32Array;

  private constructor(dimensions: number, projection: Projection, rarity: Float32Array) {
    super({});
    this.dimensions = dimensions;
    this.identity = `builtin:${VERSION}:${dimensions}`;
    this.#projection = projection;
    this.#rarity = rarity;
    this.#vectors = new Float32Array(256 * dimensions);
  }

  /** Learns rarity and directions from texts; the same texts and seed give the same bytes. */
  static fit(texts: Iterable<string>, options: FitOptions = {}): BuiltinEmbeddings {
    const dimensions = options.dimensions ?? 256;
    const random = generator(options.seed ?? 1);
    const sample = reservoir(texts, options.sample ?? 4000, random);
    const lexicon = new Map<string, number>();
    const features: Int32Array[] = [];
    const frequency = new Float64Array(BUCKETS);
    const rows: { words: number[]; counts: number[] }[] = [];
    const seen = new Int32Array(BUCKETS).fill(-1);
    sample.forEach((text, row) => {
      const inRow = new Map<number, number>();
      eachWord(text, (raw) => {
        const word = fold(raw);
        let id = lexicon.get(word);
        if (id === undefined) {
          id = features.length;
          lexicon.set(word, id);
          features.push(bucketsOf(word));
        }
        inRow.set(id, (inRow.get(id) ?? 0) + 1);
      });
      for (const id of inRow.keys()) {
        for (const bucket of features[id] as Int32Array) {
          if (seen[bucket] === row) continue;
          seen[bucket] = row;
          frequency[bucket] = (frequency[bucket] as number) + 1;
        }
      }
      rows.push({ words: [...inRow.keys()], counts: [...inRow.values()] });
    });
    const rarity = Float32Array.from(frequency, (df) =>
      Math.log(1 + (sample.length + 1) / (df + 0.5)),
    );
    const weights = features.map((buckets) => wordWeights(buckets, rarity));
    const passages = rows.map(({ words, counts }) => {
      const values = counts.map((count, n) => {
        const { weight } = weights[words[n] as number] as WordWeights;
        return (1 + Math.log(count)) * weight;
      });
      const length = Math.hypot(...values) || 1;
      return { words, values: values.map((value) => value / length) };
    });

    // A = passages × words (sparse) · words × buckets (sparse): never multiplied out.
    const width = Math.min(dimensions, sample.length) + EXTRA;
    const ofWords = new Float32Array(features.length * width);
    const wordsToPassages = (): Matrix => {
      const out = zeros(passages.length, width);
      passages.forEach(({ words, values }, row) => {
        words.forEach((word, n) => {
          addScaled(out.data, row * width, ofWords, word * width, width, values[n] as number);
        });
      });
      return out;
    };
    const forward = (directions: Float32Array): Matrix => {
      ofWords.fill(0);
      features.forEach((buckets, id) => {
        const { values } = weights[id] as WordWeights;
        buckets.forEach((bucket, n) => {
          addScaled(ofWords, id * width, directions, bucket * width, width, values[n] as number);
        });
      });
      return wordsToPassages();
    };
    const directions = new Float32Array(BUCKETS * width);
    const backward = (basis: Matrix): Float32Array => {
      ofWords.fill(0);
      passages.forEach(({ words, values }, row) => {
        words.forEach((word, n) => {
          addScaled(ofWords, word * width, basis.data, row * width, width, values[n] as number);
        });
      });
      directions.fill(0);
      features.forEach((buckets, id) => {
        const { values } = weights[id] as WordWeights;
        buckets.forEach((bucket, n) => {
          addScaled(directions, bucket * width, ofWords, id * width, width, values[n] as number);
        });
      });
      return directions;
    };

    for (let n = 0; n < ofWords.length; n++) ofWords[n] = random() - 0.5;
    let left = orthonormalise(wordsToPassages());
    for (let round = 0; round < ROUNDS; round++) {
      backward(left.basis);
      left = orthonormalise(forward(directions));
    }
    // The basis is now U, largest direction first, and forward(Aᵀ·U') had the lengths σ².
    backward(left.basis);
    const projection = new Float32Array(BUCKETS * dimensions);
    const longest = left.lengths[0] ?? 0;
    for (let j = 0; j < Math.min(dimensions, width); j++) {
      const sigma = Math.sqrt(left.lengths[j] ?? 0);
      const scale = sigma > Math.sqrt(longest) * 1e-4 ? sigma ** (EXPONENT - 1) : 0;
      for (let row = 0; row < BUCKETS; row++) {
        projection[row * dimensions + j] = (directions[row * width + j] as number) * scale;
      }
    }
    return new BuiltinEmbeddings(dimensions, quantise(projection, dimensions), rarity);
  }

  #slotOf(word: string): number {
    const known = this.#slots.get(word);
    if (known !== undefined) return known;
    if (this.#slots.size >= REMEMBERED) this.#slots.clear();
    const slot = this.#slots.size;
    const width = this.dimensions;
    if ((slot + 1) * width > this.#vectors.length) {
      const larger = new Float32Array(this.#vectors.length * 2);
      larger.set(this.#vectors);
      this.#vectors = larger;
    }
    this.#slots.set(word, slot);
    const to = slot * width;
    this.#vectors.fill(0, to, to + width);
    const buckets = bucketsOf(word);
    const { values, weight } = wordWeights(buckets, this.#rarity);
    const { scales, rows } = this.#projection;
    for (let n = 0; n < buckets.length; n++) {
      const bucket = buckets[n] as number;
      const value = weight * (values[n] as number) * (scales[bucket] as number);
      const from = bucket * width;
      for (let j = 0; j < width; j++) {
        (this.#vectors[to + j] as number) += value * ((rows[from + j] as number) - 128);
      }
    }
    return slot;
  }

  /** Unit vector of a text; all zero but the first component where nothing is known of it. */
  embedSync(text: string): Float32Array {
    const counts = new Map<string, number>();
    eachWord(text, (raw) => {
      let word = this.#raw.get(raw);
      if (word === undefined) {
        word = fold(raw);
        if (this.#raw.size >= REMEMBERED) this.#raw.clear();
        this.#raw.set(raw, word);
      }
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    const width = this.dimensions;
    const out = new Float32Array(width);
    for (const [word, count] of counts) {
      const from = this.#slotOf(word) * width;
      const times = 1 + Math.log(count);
      const vectors = this.#vectors;
      for (let j = 0; j < width; j++) {
        (out[j] as number) += times * (vectors[from + j] as number);
      }
    }
    let length = 0;
    for (const x of out) length += x * x;
    if (!(length > 0)) {
      out.fill(0);
      out[0] = 1;
      return out;
    }
    const scale = 1 / Math.sqrt(length);
    for (let j = 0; j < width; j++) (out[j] as number) *= scale;
    return out;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => Array.from(this.embedSync(text)));
  }

  override async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.embedSync(text));
  }

  /** The fitted state. */
  toBytes(): Uint8Array {
    const { scales, rows } = this.#projection;
    return packParts(MAGIC, [Uint32Array.of(this.dimensions), this.#rarity, scales, rows]);
  }

  /** Reads what `toBytes` wrote; throws RangeError on other bytes. */
  static fromBytes(bytes: Uint8Array): BuiltinEmbeddings {
    const parts = new PartReader(MAGIC, bytes);
    const dimensions = parts.u32()[0] ?? 0;
    const rarity = parts.f32();
    const scales = parts.f32();
    const rows = parts.u8();
    if (rows.length !== BUCKETS * dimensions || rarity.length !== BUCKETS) {
      throw new RangeError('embedding file does not fit its own header');
    }
    return new BuiltinEmbeddings(dimensions, { scales, rows }, rarity);
  }
}

/** Bucket by dimension, as bytes around 128 with one scale a bucket: a quarter of the memory. */
interface Projection {
  readonly scales: Float32Array;
  readonly rows: Uint8Array;
}

interface WordWeights {
  /** Of each bucket, squared sum 1. */
  readonly values: Float32Array;
  /** How much the word counts in a text. */
  readonly weight: number;
}

function wordWeights(buckets: Int32Array, rarity: Float32Array): WordWeights {
  const values = new Float32Array(buckets.length);
  let squares = 0;
  for (let n = 0; n < buckets.length; n++) {
    const value = (rarity[buckets[n] as number] as number) * (n === 0 ? WHOLE : 0.5);
    values[n] = value;
    squares += value * value;
  }
  const scale = 1 / (Math.sqrt(squares) || 1);
  for (let n = 0; n < values.length; n++) (values[n] as number) *= scale;
  return { values, weight: rarity[buckets[0] as number] as number };
}

/** Hash buckets of a word: the word itself first, then its letter sequences with word borders. */
function bucketsOf(word: string): Int32Array {
  const bordered = `<${word}>`;
  const buckets = [hash(bordered, 0, bordered.length, 7)];
  for (let size = SHORTEST; size <= LONGEST; size++) {
    for (let at = 0; at + size <= bordered.length; at++) {
      buckets.push(hash(bordered, at, at + size, 0));
    }
  }
  return Int32Array.from(buckets);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = start; at < end; at++) {
    h ^= text.charCodeAt(at);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  return (h >>> 0) % BUCKETS;
}

/** Even random numbers in [0, 1) (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An even sample of at most `size` texts, in order of arrival (Vitter 1985, algorithm R). */
function reservoir(texts: Iterable<string>, size: number, random: () => number): string[] {
  const kept: { text: string; order: number }[] = [];
  let order = 0;
  for (const text of texts) {
    if (kept.length < size) kept.push({ text, order });
    else {
      const place = Math.floor(random() * (order + 1));
      if (place < size) kept[place] = { text, order };
    }
    order++;
  }
  return kept.sort((a, b) => a.order - b.order).map(({ text }) => text);
}

function quantise(projection: Float32Array, width: number): Projection {
  const count = projection.length / Math.max(1, width);
  const scales = new Float32Array(count);
  const rows = new Uint8Array(projection.length);
  for (let row = 0; row < count; row++) {
    let peak = 0;
    for (let j = 0; j < width; j++) {
      peak = Math.max(peak, Math.abs(projection[row * width + j] as number));
    }
    scales[row] = peak / 127;
    if (peak === 0) {
      rows.fill(128, row * width, (row + 1) * width);
      continue;
    }
    for (let j = 0; j < width; j++) {
      rows[row * width + j] =
        128 + Math.round((projection[row * width + j] as number) / (scales[row] as number));
    }
  }
  return { scales, rows };
}
