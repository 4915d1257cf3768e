/**
 * One hidden layer over the summed rows of named features ("deep averaging network", Iyyer et al. 2015):
 * features that mean little alone may decide together. Several such networks, begun from other weights, may
 * stand side by side; the mean of their chances depends less on how each began (Breiman 1996).
 */
import { type Features, featureKey } from './linear.ts';

export interface Network {
  /** Units of all networks together, those of one after those of the other. */
  readonly hidden: number;
  /** Row of a feature, by its key. */
  readonly rows: ReadonlyMap<number, number>;
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

/** Sums of the hidden layer before they are cut at nought. */
function hiddenSums(rows: readonly number[], net: Network): Float64Array {
  const { hidden, values, scales, bias } = net;
  const sums = new Float64Array(hidden);
  for (const row of rows)
    for (let j = 0; j < hidden; j += 1)
      sums[j] = (sums[j] as number) + (values[row * hidden + j] as number);
  const share = 1 / Math.sqrt(rows.length || 1);
  for (let j = 0; j < hidden; j += 1)
    sums[j] = (bias[j] as number) + (sums[j] as number) * (scales[j] as number) * share;
  return sums;
}

/** Chance of a yes, 0 to 1. */
export function chance(features: Features, net: Network): number {
  const sums = hiddenSums(knownRows(features, net), net);
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
  const known = knownRows(features, net);
  const sums = hiddenSums(known, net);
  const share = 1 / Math.sqrt(known.length || 1);
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
