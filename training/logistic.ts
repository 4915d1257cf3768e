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
  readonly label: number;
  readonly weight: number;
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
  const usable =
    least > 1
      ? examples.map((e) => ({ ...e, ids: e.ids.filter((id) => (seen[id] as number) >= least) }))
      : examples;
  const random = generator(settings.seed);
  const order = examples.map((_, i) => i);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1)
    for (const at of shuffle(order, random)) {
      const { ids, label, weight } = usable[at] as EncodedExample;
      scores.fill(0);
      const w = new Float64Array(ids.length * width);
      for (let k = 0; k < ids.length; k += 1)
        for (let y = 0; y < width; y += 1) {
          const v = weightOf((ids[k] as number) * width + y);
          w[k * width + y] = v;
          scores[y] = (scores[y] as number) + v;
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
        const gg = g * g;
        for (let k = 0; k < ids.length; k += 1) {
          const i = (ids[k] as number) * width + y;
          const old = n[i] as number;
          const sigma = (Math.sqrt(old + gg) - Math.sqrt(old)) / rate;
          z[i] = (z[i] as number) + g - sigma * (w[k * width + y] as number);
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
