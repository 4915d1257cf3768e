/** What the store in a data folder promises beside what every store does. */
import type { ShardRecord } from '../vectors.ts';
import type { FileRecord } from './files.ts';
import type { Manifest, StoreReader, StoreWriter } from './store.ts';

/** A segment of the word index. */
export interface WordsRecord {
  readonly words: FileRecord;
  /** The store's number of each of its passages, in its order: 32-bit little-endian. */
  readonly numbers: FileRecord;
  /** How many those are. */
  readonly passages: number;
}

/** Which derived files belong to a generation. */
export interface LocalManifest extends Manifest {
  /** The large one first, then what came since. */
  readonly words: readonly WordsRecord[];
  /** Numbers of passages that are in a segment and no longer in the corpus. */
  readonly left: readonly number[];
  /** The built-in embedder's fitted model; null for other embedders. */
  readonly model: FileRecord | null;
  readonly shards: readonly ShardRecord[];
}

/** Every derived file of a generation. */
export function derivedFiles(manifest: LocalManifest): FileRecord[] {
  const { words, model, shards } = manifest;
  return [
    ...words.flatMap((segment) => [segment.words, segment.numbers]),
    ...(model === null ? [] : [model]),
    ...shards.flatMap((shard) => [shard, shard.labels]),
  ];
}

export interface LocalReader extends StoreReader {
  readonly manifest: LocalManifest | null;
}

export interface LocalWriter extends StoreWriter {
  readonly kind: 'local';
  readonly manifest: LocalManifest | null;
  /** Stored vectors of these texts, in order; null where there is none. */
  embeddings(identity: string, texts: readonly string[]): Promise<(Float32Array | null)[]>;
  putEmbeddings(
    identity: string,
    texts: readonly string[],
    vectors: readonly Float32Array[],
  ): Promise<void>;
  /** Forgets what the published generation no longer holds, once nobody can be reading the one before. */
  forget(now: number): Promise<void>;
  /** Makes the prepared generation the one that readers see, and forgets what no reader needs. */
  publish(manifest: LocalManifest): Promise<void>;
}
