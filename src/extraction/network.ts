/**
 * One hidden layer over the summed rows of named features ("deep averaging network", Iyyer et al. 2015):
 * features that mean little alone may decide together. Several such networks, begun from other weights, may
 * stand side by side; the mean of their chances depends less on how each began (Breiman 1996).
 */
import { type Features, featureKey } from './linear.ts';
import type { Rows } from './rowTable.ts';

export interface Network {
  /** Units of all networks together, those of one after those of the other. */
  readonly hidden: number;
  /** Row of a feature, by its key. */
  readonly rows: Rows<number>;
  /** `hidden` numbers a row; times `scales` they are the weights. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
  /** One a network. */
  readonly tops: Float32Array;
}

function knownRows(features: Features, { rows }: Network): number[] {
  const found: number[] = [];
  for (const name of features) {
    const row = rows.get(featureKey(name));
    if (row !== undefined) found.push(row);
  }
  return found;
}

/** Rows of some features added up: what many pairs share is added up once. */
export interface Sum {
  /** Rows that were added. */
  readonly count: number;
  /** Whole numbers, one a hidden unit: the order of adding does not matter. */
  readonly units: Int32Array;
}

export function sumOf(features: Features, net: Network): Sum {
  const { hidden, values } = net;
  const rows = knownRows(features, net);
  const units = new Int32Array(hidden);
  for (const row of rows)
    for (let j = 0, at = row * hidden; j < hidden; j += 1, at += 1)
      units[j] = (units[j] as number) + (values[at] as number);
  return { count: rows.length, units };
}

/** Sums of the hidden layer before they are cut at nought. */
function hiddenSums(parts: readonly Sum[], { hidden, scales, bias }: Network): Float64Array {
  const sums = new Float64Array(hidden);
  let count = 0;
  for (const part of parts) {
    count += part.count;
    for (let j = 0; j < hidden; j += 1) sums[j] = (sums[j] as number) + (part.units[j] as number);
  }
  const share = 1 / Math.sqrt(count || 1);
  for (let j = 0; j < hidden; j += 1)
    sums[j] = (bias[j] as number) + (sums[j] as number) * (scales[j] as number) * share;
  return sums;
}

/** Chance of a yes, 0 to 1. */
export const chance = (features: Features, net: Network): number =>
  chanceOf([sumOf(features, net)], net);

/** The same of features that were added up in parts. */
export function chanceOf(parts: readonly Sum[], net: Network): number {
  const sums = hiddenSums(parts, net);
  const units = net.hidden / net.tops.length;
  let mean = 0;
  for (const [k, top] of net.tops.entries()) {
    let score = top;
    for (let j = k * units; j < (k + 1) * units; j += 1)
      score += Math.max(0, sums[j] as number) * (net.output[j] as number);
    mean += 1 / (1 + Math.exp(-score)) / net.tops.length;
  }
  return mean;
}

/** The features that moved the score most, each by its share in the open hidden units. */
export function reasons(features: Features, net: Network, count: number): [string, number][] {
  const sum = sumOf(features, net);
  const sums = hiddenSums([sum], net);
  const share = 1 / Math.sqrt(sum.count || 1);
  return [...new Set(features)]
    .map((name): [string, number] => {
      const row = net.rows.get(featureKey(name));
      if (row === undefined) return [name, 0];
      let weight = 0;
      for (let j = 0; j < net.hidden; j += 1)
        if ((sums[j] as number) > 0)
          weight +=
            (net.values[row * net.hidden + j] as number) *
            (net.scales[j] as number) *
            share *
            (net.output[j] as number);
      return [name, weight];
    })
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, count);
}
