/**
 * Nearest passages by meaning: HNSW shards on disk, searched together.
 *
 * The library reports no write error, loads a file with flipped bits and then
 * crashes the process, and loads a file of other dimensions in silence. So a
 * shard is never loaded without its record: written under a temporary name, forced to disk,
 * loaded again and counted, renamed, and from then on known by its SHA-256.
 * Shards are immutable; what leaves the corpus is marked deleted when a shard is opened.
 */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import hnswlib from 'hnswlib-node';
import { OperationError } from '../errors.ts';
import {
  checksum,
  DamagedIndex,
  type FileRecord,
  markWritten,
  readNumbers,
  syncPath,
  verifyFile,
  writeNumbers,
} from './store/files.ts';

/** What must be true of a shard's file before it may be loaded. */
export interface ShardRecord extends FileRecord {
  /** Points in the file, deleted ones included. */
  readonly count: number;
  readonly dimensions: number;
  /** Inner product of vectors of length 1, which is the cosine. */
  readonly space: 'ip';
  /** Identity of the embedder whose vectors these are. */
  readonly embedder: string;
  /** The labels of its points, 32-bit little-endian. */
  readonly labels: FileRecord;
  /** Labels no longer in the corpus. */
  readonly deleted: readonly number[];
}

export interface Neighbour {
  readonly id: number;
  /** Cosine similarity, -1 to 1. */
  readonly score: number;
}

/** Links a point. More cost more while building than they bring. */
const LINKS = 20;
/** Candidates kept while building: above 64 recall hardly grows, searching wider is cheaper. */
const BUILD_CANDIDATES = 64;
/** Candidates kept while searching each shard; not stored in the file, so set after every load. */
const SEARCH_CANDIDATES = 300;
/** Same levels for the same input, so that two builds can be compared. */
const SEED = 100;
/** The library keeps labels as uint32 and wraps larger ones without a word. */
const MAX_LABEL = 0xffff_ffff;

/** Gathers points and writes them down as one shard. Blocks while adding: use it in a worker. */
export class ShardBuilder {
  readonly #dimensions: number;
  readonly #index: hnswlib.HierarchicalNSW;
  #capacity: number;
  readonly #labels: number[] = [];
  #probe: { readonly label: number; readonly point: number[] } | null = null;

  /** @param dimensions length of every vector @param capacity points expected; grows when exceeded */
  constructor(dimensions: number, capacity: number) {
    this.#dimensions = dimensions;
    this.#capacity = Math.max(capacity, 16);
    this.#index = new hnswlib.HierarchicalNSW('ip', dimensions);
    this.#index.initIndex(this.#capacity, LINKS, BUILD_CANDIDATES, SEED);
  }

  get count(): number {
    return this.#labels.length;
  }

  /**
   * Adds one vector, scaled to length 1. A vector of zeros (a passage with no
   * known feature) points nowhere and is left out: false.
   */
  add(label: number, vector: ArrayLike<number>): boolean {
    if (!Number.isSafeInteger(label) || label < 0 || label > MAX_LABEL) {
      throw new OperationError(
        `Passage number ${label} is beyond ${MAX_LABEL}, the most the vector index can hold. ` +
          'Delete the data folder and ingest again.',
      );
    }
    const point = unit(vector, this.#dimensions);
    if (point === null) return false;
    if (this.count === this.#capacity) {
      this.#capacity = Math.ceil(this.#capacity * 1.5);
      this.#index.resizeIndex(this.#capacity);
    }
    this.#index.addPoint(point, label);
    this.#labels.push(label);
    this.#probe ??= { label, point };
    return true;
  }

  /**
   * Writes the shard under `name` in `folder` and proves that it can be read back.
   * @throws OperationError when the disk did not keep what was written
   */
  async save(folder: string, name: string, embedder: string): Promise<ShardRecord> {
    const path = join(folder, name);
    const temporary = `${path}.tmp`;
    this.#index.writeIndexSync(temporary);
    await syncPath(temporary);
    const check = new hnswlib.HierarchicalNSW('ip', this.#dimensions);
    try {
      check.readIndexSync(temporary);
      if (check.getCurrentCount() !== this.count) throw new Error('wrong number of points');
      if (this.#probe !== null) {
        const kept = check.getPoint(this.#probe.label);
        if (kept.some((x, i) => Math.abs(x - (this.#probe?.point[i] ?? 0)) > 1e-4)) {
          throw new Error('a point came back changed');
        }
      }
    } catch (cause) {
      await rm(temporary, { force: true });
      throw new OperationError(
        `The vector index was not kept by the disk: ${path} (${(cause as Error).message}). ` +
          'Check the free space and run the same command again.',
        { cause },
      );
    }
    const { sha256, bytes } = await checksum(temporary);
    await rename(temporary, path);
    await syncPath(folder);
    return {
      ...markWritten(folder, { file: name, sha256, bytes }),
      count: this.count,
      dimensions: this.#dimensions,
      space: 'ip',
      embedder,
      labels: await writeNumbers(folder, `${name}.labels`, Uint32Array.from(this.#labels)),
      deleted: [],
    };
  }
}

/** Which of `ids` are points of a shard. */
export async function membersOf(
  folder: string,
  record: ShardRecord,
  ids: ReadonlySet<number>,
): Promise<number[]> {
  await verifyFile(folder, record.labels);
  return Array.from(await readNumbers(folder, record.labels)).filter((label) => ids.has(label));
}

/** The points of a shard that are not deleted, to move them to another. */
export async function livePoints(
  folder: string,
  record: ShardRecord,
): Promise<{ ids: number[]; vectors: number[][] }> {
  await verifyFile(folder, record);
  const index = new hnswlib.HierarchicalNSW('ip', record.dimensions);
  await index.readIndex(join(folder, record.file));
  const deleted = new Set(record.deleted);
  const ids = index.getIdsList().filter((label) => !deleted.has(label));
  return { ids, vectors: ids.map((label) => index.getPoint(label)) };
}

/** A shard in memory; generations that have it share it. */
interface OpenShard {
  readonly sha256: string;
  readonly index: hnswlib.HierarchicalNSW;
  /** Labels that no search returns any more. */
  readonly deleted: Set<number>;
  readonly live: number;
  readonly capacity: number;
}

/** All shards of one generation. */
export class VectorIndex {
  readonly #shards: readonly OpenShard[];
  readonly dimensions: number;
  /** Points that a search can return. */
  readonly count: number;

  private constructor(shards: readonly OpenShard[], dimensions: number) {
    this.#shards = shards;
    this.dimensions = dimensions;
    this.count = shards.reduce((sum, shard) => sum + shard.live, 0);
  }

  /**
   * Loads shards after comparing each file with its record.
   * @param embedder identity whose query vectors will be searched with
   * @param before an earlier generation: shards that it has open are not loaded again
   * @throws DamagedIndex when a file is missing or not what was written
   */
  static async open(
    folder: string,
    records: readonly ShardRecord[],
    embedder: string,
    dimensions: number,
    before: VectorIndex | null = null,
  ): Promise<VectorIndex> {
    const shards: OpenShard[] = [];
    for (const record of records) {
      if (
        record.embedder !== embedder ||
        record.dimensions !== dimensions ||
        record.space !== 'ip'
      ) {
        throw new DamagedIndex(
          `${record.file} holds vectors of ${record.embedder}, not of ${embedder}`,
        );
      }
      const open = (before === null ? [] : before.#shards).find(
        ({ sha256 }) => sha256 === record.sha256,
      );
      if (open === undefined) await verifyFile(folder, record);
      const index = open?.index ?? new hnswlib.HierarchicalNSW('ip', dimensions);
      const deleted = open?.deleted ?? new Set<number>();
      try {
        if (open === undefined) await index.readIndex(join(folder, record.file));
        for (const label of record.deleted) {
          if (deleted.has(label)) continue;
          index.markDelete(label);
          deleted.add(label);
        }
      } catch (cause) {
        throw new DamagedIndex(`${record.file}: ${(cause as Error).message}`, { cause });
      }
      if (index.getCurrentCount() !== record.count) {
        throw new DamagedIndex(`${record.file} holds another number of points than recorded`);
      }
      index.setEf(SEARCH_CANDIDATES);
      shards.push({
        sha256: record.sha256,
        index,
        deleted,
        live: record.count - record.deleted.length,
        capacity: index.getMaxElements(),
      });
    }
    return new VectorIndex(shards, dimensions);
  }

  /** The `k` nearest points, best first; fewer when there are not that many. */
  search(vector: ArrayLike<number>, k: number): Neighbour[] {
    const query = unit(vector, this.dimensions);
    if (query === null) return [];
    const found: Neighbour[] = [];
    for (const { index, live, capacity } of this.#shards) {
      const wanted = Math.min(k, live, capacity);
      if (wanted <= 0) continue;
      if (wanted > index.getEf()) index.setEf(wanted);
      const { neighbors, distances } = index.searchKnn(query, wanted);
      for (const [i, id] of neighbors.entries()) {
        found.push({ id, score: 1 - (distances[i] ?? 1) });
      }
    }
    found.sort((a, b) => b.score - a.score || a.id - b.id);
    return found.slice(0, k);
  }
}

/** Scaled to length 1 as the plain array the library insists on; null for zeros. */
export function unit(vector: ArrayLike<number>, dimensions: number): number[] | null {
  if (vector.length !== dimensions) {
    throw new OperationError(
      `A vector has ${vector.length} numbers where the index has ${dimensions}. ` +
        'The embedding model changed its output: ingest again.',
    );
  }
  let squares = 0;
  for (let i = 0; i < dimensions; i++) squares += (vector[i] as number) ** 2;
  if (!Number.isFinite(squares)) {
    throw new OperationError('An embedding holds a value that is not a number: check the model.');
  }
  if (squares < 1e-20) return null;
  const scale = 1 / Math.sqrt(squares);
  const out = new Array<number>(dimensions);
  for (let i = 0; i < dimensions; i++) out[i] = (vector[i] as number) * scale;
  return out;
}
