/** Trains a network of one hidden layer by Adagrad (Duchi et al. 2011), features dropped at random; deterministic. */
import type { Network } from '../src/extraction/network.ts';
import type { Encoded, EncodedExample } from './logistic.ts';
import { generator, shuffle } from './random.ts';

export interface NetworkSettings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features of an example that is left out each time it is seen. */
  readonly dropped: number;
  /** Features of fewer examples are left out. */
  readonly least: number;
  readonly seed: number;
  /** Networks trained side by side. */
  readonly members: number;
}

export function trainNetwork(
  examples: readonly EncodedExample[],
  space: Encoded,
  settings: NetworkSettings,
): Network {
  const members = Array.from({ length: settings.members }, (_, k) =>
    trainMember(examples, space, { ...settings, seed: settings.seed + k }),
  );
  const [first] = members;
  if (!first) throw new Error('a network needs a member');
  const hidden = first.hidden * members.length;
  const values = new Int8Array(first.rows.size * hidden);
  for (const [k, member] of members.entries())
    for (let row = 0; row < first.rows.size; row += 1)
      values.set(
        member.values.subarray(row * member.hidden, (row + 1) * member.hidden),
        row * hidden + k * member.hidden,
      );
  const joined = (part: 'scales' | 'bias' | 'output' | 'tops'): Float32Array =>
    Float32Array.from(members.flatMap((member) => [...member[part]]));
  return {
    hidden,
    rows: first.rows,
    values,
    scales: joined('scales'),
    bias: joined('bias'),
    output: joined('output'),
    tops: joined('tops'),
  };
}

function trainMember(
  examples: readonly EncodedExample[],
  space: Encoded,
  settings: NetworkSettings,
): Network {
  const { hidden, rate, l2, dropped, least } = settings;
  const size = space.keys.length;
  const seen = new Uint32Array(size);
  for (const { ids } of examples) for (const id of ids) seen[id] = (seen[id] as number) + 1;
  const rowOf = new Int32Array(size).fill(-1);
  let count = 0;
  for (let id = 0; id < size; id += 1) if ((seen[id] as number) >= least) rowOf[id] = count++;
  const usable = examples.map((e) => ({
    ...e,
    ids: e.ids.map((id) => rowOf[id] as number).filter((row) => row >= 0),
  }));
  const random = generator(settings.seed);
  const table = new Float32Array(count * hidden);
  for (let i = 0; i < table.length; i += 1) table[i] = (random() - 0.5) * 0.1;
  const bias = new Float32Array(hidden);
  const output = Float32Array.from({ length: hidden }, () => (random() - 0.5) * 0.5);
  const top = new Float32Array(1);
  const history = (n: number): Float32Array => new Float32Array(n).fill(0.01);
  const past = {
    table: history(table.length),
    bias: history(hidden),
    output: history(hidden),
    top: history(1),
  };
  const step = (weights: Float32Array, squares: Float32Array, at: number, slope: number): void => {
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
  };
  const sums = new Float32Array(hidden);
  const slopes = new Float32Array(hidden);
  const kept = new Int32Array(4096);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1)
    for (const at of shuffle(order, random)) {
      const { ids, label, weight } = usable[at] as EncodedExample;
      let n = 0;
      for (const row of ids) if (random() >= dropped) kept[n++] = row;
      const share = 1 / Math.sqrt(n || 1);
      sums.set(bias);
      for (let k = 0; k < n; k += 1)
        for (let j = 0; j < hidden; j += 1)
          sums[j] =
            (sums[j] as number) + (table[(kept[k] as number) * hidden + j] as number) * share;
      let score = top[0] as number;
      for (let j = 0; j < hidden; j += 1)
        if ((sums[j] as number) > 0) score += (sums[j] as number) * (output[j] as number);
      const slope = (1 / (1 + Math.exp(-score)) - label) * weight;
      if (Math.abs(slope) < 1e-3) continue;
      for (let j = 0; j < hidden; j += 1)
        slopes[j] = (sums[j] as number) > 0 ? slope * (output[j] as number) : 0;
      for (let j = 0; j < hidden; j += 1)
        if ((sums[j] as number) > 0) {
          step(output, past.output, j, slope * (sums[j] as number));
          step(bias, past.bias, j, slopes[j] as number);
        }
      step(top, past.top, 0, slope);
      for (let k = 0; k < n; k += 1)
        for (let j = 0; j < hidden; j += 1)
          if ((slopes[j] as number) !== 0) {
            const i = (kept[k] as number) * hidden + j;
            step(table, past.table, i, (slopes[j] as number) * share + l2 * (table[i] as number));
          }
    }
  return quantised(table, { hidden, bias, output, top: top[0] as number }, rowOf, space.keys);
}

/** Rows as bytes, one scale for each hidden unit, in the order of their keys. */
function quantised(
  table: Float32Array,
  rest: { hidden: number; bias: Float32Array; output: Float32Array; top: number },
  rowOf: Int32Array,
  keys: readonly number[],
): Network {
  const { hidden } = rest;
  const scales = new Float32Array(hidden);
  for (let i = 0; i < table.length; i += 1)
    scales[i % hidden] = Math.max(scales[i % hidden] as number, Math.abs(table[i] as number));
  for (let j = 0; j < hidden; j += 1) scales[j] = (scales[j] as number) / 127 || 1;
  const used = [...rowOf.keys()].filter((id) => (rowOf[id] as number) >= 0);
  used.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const values = new Int8Array(table.length);
  const rows = new Map<number, number>();
  for (const [row, id] of used.entries()) {
    rows.set(keys[id] as number, row);
    for (let j = 0; j < hidden; j += 1)
      values[row * hidden + j] = Math.round(
        (table[(rowOf[id] as number) * hidden + j] as number) / (scales[j] as number),
      );
  }
  return {
    hidden,
    rows,
    values,
    scales,
    bias: rest.bias,
    output: rest.output,
    tops: Float32Array.of(rest.top),
  };
}
