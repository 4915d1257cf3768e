/** Logistic scores of named features. Features are strings, so that a verdict can say what decided it. */

import type { Rows } from './rowTable.ts';

export type Features = readonly string[];

export interface LinearWeights {
  /** One row of weights a feature hash; width 1 for a yes/no question. */
  readonly width: number;
  readonly weights: Rows<Float32Array | readonly number[]>;
}

/** FNV-1a, 32 bits. */
export function featureKey(name: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < name.length; i += 1) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function rawScores(features: Features, model: LinearWeights): Float64Array {
  const out = new Float64Array(model.width);
  for (const name of features) {
    const row = model.weights.get(featureKey(name));
    if (row)
      for (let y = 0; y < model.width; y += 1) out[y] = (out[y] as number) + (row[y] as number);
  }
  return out;
}

/** Sum of the weights of features; the raw score of a yes/no question. */
export function scoreOf(features: Features, model: LinearWeights): number {
  return rawScores(features, model)[0] as number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const probability = (features: Features, model: LinearWeights): number =>
  sigmoid(rawScores(features, model)[0] as number);

export function distribution(features: Features, model: LinearWeights): number[] {
  const scores = rawScores(features, model);
  const top = Math.max(...scores);
  const powers = [...scores].map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}
