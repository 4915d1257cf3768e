/** Logistic regression over named features by FTRL-proximal (McMahan et al. 2013): sparse, deterministic. */
import { featureKey, type LinearWeights } from '../src/extraction/linear.ts';
import { generator, shuffle } from './random.ts';

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  /** Features of fewer examples are left out. */
  readonly least?: number;
}

export const SETTINGS: Settings = { epochs: 8, rate: 0.08, l1: 0.3, l2: 2, seed: 1 };

/** Examples with features as numbers, shared by the folds of a cross-validation. */
export class Encoded {
  readonly #ids = new Map<number, number>();
  readonly keys: number[] = [];
  encode(features: readonly string[]): Int32Array {
    const out = new Int32Array(features.length);
    for (let i = 0; i < features.length; i += 1) {
      const key = featureKey(features[i] as string);
      let id = this.#ids.get(key);
      if (id === undefined) {
        id = this.keys.length;
        this.#ids.set(key, id);
        this.keys.push(key);
      }
      out[i] = id;
    }
    return out;
  }
}

export interface EncodedExample {
  readonly ids: Int32Array;
  /** Values of the features; without it each is 1. */
  readonly values?: Float32Array;
  readonly label: number;
  readonly weight: number;
}

function frequent(example: EncodedExample, seen: Uint32Array, least: number): EncodedExample {
  const kept = (_: number, k: number): boolean =>
    (seen[example.ids[k] as number] as number) >= least;
  const values = example.values?.filter(kept);
  return { ...example, ids: example.ids.filter(kept), ...(values ? { values } : {}) };
}

export function trainLogistic(
  examples: readonly EncodedExample[],
  space: Encoded,
  width: number,
  settings: Settings = SETTINGS,
): LinearWeights {
  const size = space.keys.length;
  const z = new Float64Array(size * width);
  const n = new Float64Array(size * width);
  const { rate, l1, l2 } = settings;
  const weightOf = (at: number): number => {
    const zi = z[at] as number;
    if (Math.abs(zi) <= l1) return 0;
    return -(zi - Math.sign(zi) * l1) / ((1 + Math.sqrt(n[at] as number)) / rate + l2);
  };
  const seen = new Uint32Array(size);
  for (const { ids } of examples) for (const id of ids) seen[id] = (seen[id] as number) + 1;
  const least = settings.least ?? 1;
  const usable = least > 1 ? examples.map((e) => frequent(e, seen, least)) : examples;
  const random = generator(settings.seed);
  const order = examples.map((_, i) => i);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1)
    for (const at of shuffle(order, random)) {
      const { ids, values, label, weight } = usable[at] as EncodedExample;
      scores.fill(0);
      const w = new Float64Array(ids.length * width);
      for (let k = 0; k < ids.length; k += 1)
        for (let y = 0; y < width; y += 1) {
          const v = weightOf((ids[k] as number) * width + y);
          w[k * width + y] = v;
          scores[y] = (scores[y] as number) + v * (values ? (values[k] as number) : 1);
        }
      let p: number[];
      if (width === 1) p = [1 / (1 + Math.exp(-(scores[0] as number)))];
      else {
        const top = Math.max(...scores);
        const e = [...scores].map((s) => Math.exp(s - top));
        const sum = e.reduce((a, b) => a + b, 0);
        p = e.map((x) => x / sum);
      }
      for (let y = 0; y < width; y += 1) {
        const want = width === 1 ? label : label === y ? 1 : 0;
        const g = ((p[y] as number) - want) * weight;
        if (Math.abs(g) < 1e-4) continue;
        for (let k = 0; k < ids.length; k += 1) {
          const i = (ids[k] as number) * width + y;
          const old = n[i] as number;
          const slope = values ? g * (values[k] as number) : g;
          const gg = slope * slope;
          const sigma = (Math.sqrt(old + gg) - Math.sqrt(old)) / rate;
          z[i] = (z[i] as number) + slope - sigma * (w[k * width + y] as number);
          n[i] = old + gg;
        }
      }
    }
  const weights = new Map<number, number[]>();
  for (let f = 0; f < size; f += 1) {
    const row = Array.from({ length: width }, (_, y) => weightOf(f * width + y));
    if (row.some((v) => v !== 0)) weights.set(space.keys[f] as number, row);
  }
  return { width, weights };
}

export interface RidgeSettings {
  readonly epochs: number;
  /** First step; it falls as 1 / (1 + rate * penalty * steps). */
  readonly rate: number;
  /** Half the weight of the squared length of the weights beside the sum of losses (1 / C of LIBLINEAR). */
  readonly penalty: number;
  /** Features of fewer examples are left out. */
  readonly least: number;
  readonly seed: number;
}

/**
 * A yes/no question with a strong L2 penalty, by stochastic gradient descent (Bottou 2012, the weights kept as a
 * product). Rare features get no larger steps than common ones, unlike above: right for words, of which each is seen
 * a few times and many say nothing.
 */
export function trainRidge(
  examples: readonly EncodedExample[],
  space: Encoded,
  { epochs, rate, penalty, least, seed }: RidgeSettings,
): LinearWeights {
  const size = space.keys.length;
  const seen = new Uint32Array(size);
  for (const { ids } of examples) for (const id of ids) seen[id] = (seen[id] as number) + 1;
  const v = new Float64Array(size);
  let scale = 1;
  const decay = penalty / Math.max(1, examples.length);
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const at of shuffle(order, random)) {
      const { ids, values, label, weight } = examples[at] as EncodedExample;
      const length = rate / (1 + rate * decay * step);
      step += 1;
      let score = 0;
      for (let k = 0; k < ids.length; k += 1)
        score += (v[ids[k] as number] as number) * (values ? (values[k] as number) : 1);
      const slope = (1 / (1 + Math.exp(-score * scale)) - label) * weight;
      scale *= 1 - length * decay;
      const move = (length * slope) / scale;
      for (let k = 0; k < ids.length; k += 1) {
        const id = ids[k] as number;
        if ((seen[id] as number) >= least)
          v[id] = (v[id] as number) - move * (values ? (values[k] as number) : 1);
      }
    }
  const weights = new Map<number, number[]>();
  for (let f = 0; f < size; f += 1) {
    const w = (v[f] as number) * scale;
    if (Math.abs(w) > 0.004) weights.set(space.keys[f] as number, [w]);
  }
  return { width: 1, weights };
}
