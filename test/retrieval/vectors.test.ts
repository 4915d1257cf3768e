import { readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  livePoints,
  membersOf,
  ShardBuilder,
  type ShardRecord,
  VectorIndex,
} from '../../src/retrieval/vectors.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';

const DIMENSIONS = 16;

/** Directions that differ from one number to the next, the same in every run. */
function vector(n: number): Float32Array {
  return Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.sin(n * 12.9898 + i * 78.233));
}

async function shard(
  folder: string,
  ids: readonly number[],
  name = 'a.hnsw',
): Promise<ShardRecord> {
  const builder = new ShardBuilder(DIMENSIONS, 4);
  for (const id of ids) builder.add(id, vector(id));
  return builder.save(folder, name, 'test');
}

const numbers = Array.from({ length: 200 }, (_, n) => n + 1);

describe('vector shards', () => {
  it('find each point again after a round trip over the disk', async () => {
    const folder = temporaryFolder();
    const record = await shard(folder, numbers);
    expect(record.count).toBe(200);
    const index = await VectorIndex.open(folder, [record], 'test', DIMENSIONS);
    for (const n of numbers) expect(index.search(vector(n), 1)[0]?.id).toBe(n);
  });

  it('are searched together, best first, as one index would be', async () => {
    const folder = temporaryFolder();
    const odd = await shard(
      folder,
      numbers.filter((n) => n % 2 === 1),
      'odd.hnsw',
    );
    const even = await shard(
      folder,
      numbers.filter((n) => n % 2 === 0),
      'even.hnsw',
    );
    const all = await shard(folder, numbers, 'all.hnsw');
    const two = await VectorIndex.open(folder, [odd, even], 'test', DIMENSIONS);
    const one = await VectorIndex.open(folder, [all], 'test', DIMENSIONS);
    for (const n of [3, 50, 199]) {
      const found = two.search(vector(n), 10);
      expect(found.map(({ id }) => id)).toEqual(one.search(vector(n), 10).map(({ id }) => id));
      expect(found.map(({ score }) => score)).toEqual(
        found.map(({ score }) => score).sort((a, b) => b - a),
      );
    }
  });

  it('do not return what was deleted, and give up at what they hold', async () => {
    const folder = temporaryFolder();
    const record = { ...(await shard(folder, numbers)), deleted: [7, 8] };
    const index = await VectorIndex.open(folder, [record], 'test', DIMENSIONS);
    const found = index.search(vector(7), 10_000).map(({ id }) => id);
    expect(found).toHaveLength(198);
    expect(found).not.toContain(7);
    expect(await membersOf(folder, record, new Set([8, 9, 4000]))).toEqual([8, 9]);
    expect((await livePoints(folder, record)).ids).toHaveLength(198);
  });

  it('leave out zeros and refuse what is no number or no label', async () => {
    const builder = new ShardBuilder(DIMENSIONS, 4);
    expect(builder.add(1, new Float32Array(DIMENSIONS))).toBe(false);
    expect(() => builder.add(1, vector(1).fill(Number.NaN))).toThrow(/not a number/);
    expect(() => builder.add(1, [1, 2, 3])).toThrow(/3 numbers/);
    expect(() => builder.add(-1, vector(1))).toThrow(/Passage number -1/);
    expect(() => builder.add(2 ** 32, vector(1))).toThrow(/beyond/);
  });

  it('are not taken for written when the disk did not keep them', async () => {
    const builder = new ShardBuilder(DIMENSIONS, 4);
    builder.add(1, vector(1));
    await expect(
      builder.save(join(temporaryFolder(), 'nowhere'), 'a.hnsw', 'test'),
    ).rejects.toThrow(/Cannot write|not kept/);
  });

  const harm: Record<string, (path: string) => void> = {
    'one bit flipped in the middle': (path) => {
      const bytes = readFileSync(path);
      const at = bytes.length >> 1;
      bytes[at] = (bytes[at] as number) ^ 1;
      writeFileSync(path, bytes);
    },
    'cut short': (path) => truncateSync(path, 1000),
    'replaced by text': (path) => writeFileSync(path, 'not an index'),
    missing: (path) => unlinkSync(path),
  };
  for (const [what, damage] of Object.entries(harm)) {
    it(`are not loaded when the file is ${what}`, async () => {
      const folder = temporaryFolder();
      const record = await shard(folder, numbers);
      damage(join(folder, record.file));
      await expect(VectorIndex.open(folder, [record], 'test', DIMENSIONS)).rejects.toThrow(
        /a\.hnsw/,
      );
    });
  }

  it('are not searched with another embedder’s vectors', async () => {
    const folder = temporaryFolder();
    const record = await shard(folder, numbers);
    await expect(VectorIndex.open(folder, [record], 'other', DIMENSIONS)).rejects.toThrow(/other/);
    await expect(VectorIndex.open(folder, [record], 'test', 8)).rejects.toThrow();
  });
});
