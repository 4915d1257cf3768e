import { describe, expect, it } from 'vitest';
import { chance, chanceOf, reasons, sumOf } from '../../src/extraction/network.ts';
import { Encoded, type EncodedExample } from '../../training/logistic.ts';
import { type NetworkSettings, trainNetwork } from '../../training/network.ts';

const settings: NetworkSettings = {
  hidden: 12,
  epochs: 200,
  rate: 0.2,
  l2: 0,
  dropped: 0,
  least: 1,
  seed: 1,
  members: 3,
};

/** One of two features, but not both: no sum of single weights tells it. */
const rows: readonly [string[], number][] = [
  [['one', 'bias'], 1],
  [['two', 'bias'], 1],
  [['one', 'two', 'bias'], 0],
  [['bias'], 0],
];

function trained(members: number) {
  const space = new Encoded();
  const examples = rows.map(
    ([features, label]): EncodedExample => ({ ids: space.encode(features), label, weight: 1 }),
  );
  return trainNetwork(Array.from({ length: 20 }, () => examples).flat(), space, {
    ...settings,
    members,
  });
}

describe('a network of one hidden layer', () => {
  it('learns what only two features together decide', () => {
    const net = trained(3);
    for (const [features, label] of rows)
      expect(Math.round(chance(features, net)), features.join(' ')).toBe(label);
  });

  it('gives the mean of its members', () => {
    const [one, three] = [trained(1), trained(3)];
    expect(three.tops).toHaveLength(3);
    expect(three.hidden).toBe(3 * one.hidden);
    const features = ['one', 'bias'];
    const members = [0, 1, 2].map((k) => {
      const units = one.hidden;
      const cut = (a: Float32Array) => a.slice(k * units, (k + 1) * units);
      const values = new Int8Array(three.rows.size * units);
      for (let row = 0; row < three.rows.size; row += 1)
        values.set(
          three.values.subarray(
            row * three.hidden + k * units,
            row * three.hidden + (k + 1) * units,
          ),
          row * units,
        );
      return chance(features, {
        hidden: units,
        rows: three.rows,
        values,
        scales: cut(three.scales),
        bias: cut(three.bias),
        output: cut(three.output),
        tops: three.tops.slice(k, k + 1),
      });
    });
    const mean = members.reduce((a, b) => a + b, 0) / members.length;
    expect(chance(features, three)).toBeCloseTo(mean, 6);
  });

  it('gives the same chance however its features are added up', () => {
    const net = trained(2);
    const parts = [['one', 'bias'], ['two', 'unheard-of'], [], ['one']];
    expect(
      chanceOf(
        parts.map((part) => sumOf(part, net)),
        net,
      ),
    ).toBe(chance(parts.flat(), net));
  });

  it('comes out the same from the same seed, and names what decided', () => {
    const [a, b] = [trained(2), trained(2)];
    expect([...a.values]).toEqual([...b.values]);
    expect(reasons(['one', 'unheard-of'], a, 1).map(([name]) => name)).toEqual(['one']);
  });
});
