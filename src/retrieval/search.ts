/** The index of a data folder: words and vectors in memory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelLog } from '../models/log.ts';
import type { LanguageCode, PassageHit } from '../types.ts';
import { type CorpusIndex, hitsOf, type OpenOptions, type SearchOptions } from './corpusIndex.ts';
import { BuiltinEmbeddings } from './embeddings/builtin.ts';
import type { Embedder } from './embeddings/embedder.ts';
import { vectorOf } from './embeddings/question.ts';
import { CANDIDATES } from './memory.ts';
import { NumberedPassages } from './numbered.ts';
import { rank } from './ranking.ts';
import { DamagedIndex, readNumbers, verifyFile } from './store/files.ts';
import type { LocalReader, WordsRecord } from './store/local.ts';
import { openReader, publishedGeneration } from './store/sqlite.ts';
import { VectorIndex } from './vectors.ts';
import { type Scored, WordIndex } from './words/index.ts';
import { searchWords } from './words/query.ts';
import { WordSegments } from './words/segments.ts';
import { type QueryWord, queryWords } from './words/terms.ts';

const silent: ModelLog = { info() {}, warn() {} };

/** A segment of the word index in memory; generations that have it share it. */
interface OpenSegment {
  readonly record: WordsRecord;
  readonly index: WordIndex;
  readonly passages: NumberedPassages;
}

/** What a generation is loaded into. */
interface Parts {
  readonly folder: string;
  readonly store: LocalReader;
  readonly segments: readonly OpenSegment[];
  /** Numbers of passages that left the corpus. */
  readonly left: ReadonlySet<number>;
  readonly vectors: VectorIndex;
  /** Null where the index was made with another embedder: then words alone find. */
  readonly embedder: Embedder | null;
  readonly isOther: boolean;
}

/** One published generation, loaded. */
export class SearchIndex implements CorpusIndex {
  readonly store: LocalReader;
  readonly isOther: boolean;
  readonly #parts: Parts;
  readonly #words: WordSegments;
  readonly #log: ModelLog;

  private constructor(parts: Parts, log: ModelLog) {
    const { store, segments, left, isOther } = parts;
    this.#parts = parts;
    this.store = store;
    this.isOther = isOther;
    this.#log = log;
    this.#words = new WordSegments(
      segments.map(({ index, passages }) => ({
        index,
        gone: [...left].flatMap((number) => passages.positionOf(number) ?? []),
      })),
    );
  }

  /**
   * Opens what the last complete ingest published.
   * @param embedder the one the index was built with; null for the built-in one
   * @throws DamagedIndex when a part is missing or not what was written
   */
  static async open(
    folder: string,
    embedder: Embedder | null,
    { log = silent, anyEmbedder = false, before = null }: OpenOptions = {},
  ): Promise<SearchIndex> {
    for (let again = true; ; again = false) {
      const store = openReader(folder);
      try {
        const old = before instanceof SearchIndex ? before.#parts : null;
        const known = old?.folder === folder ? old : null;
        return new SearchIndex(await load(folder, store, { embedder, anyEmbedder, known }), log);
      } catch (error) {
        const { generation } = store;
        await store.close();
        // An ingest may have published, and swept our files, while we were reading them.
        if (again && error instanceof DamagedIndex && publishedGeneration(folder) !== generation)
          continue;
        throw error;
      }
    }
  }

  get generation(): number {
    return this.store.generation;
  }

  get size(): number {
    return this.#words.size;
  }

  async search(query: string, k: number, options: SearchOptions = {}): Promise<PassageHit[]> {
    if (this.size === 0 || k <= 0 || query.trim() === '') return [];
    const wanted = Math.max(k, CANDIDATES);
    const language = options.language === undefined ? {} : { language: options.language };
    const words = searchWords(query, this.#words, wanted, options.language);
    const vector = await vectorOf(query, this.#parts.embedder, this.#log);
    const vectors: Scored[] = [];
    for (const { id, score } of vector === null ? [] : this.#parts.vectors.search(vector, wanted)) {
      const position = this.#positionOf(id);
      if (position !== null) vectors.push({ id: position, score });
    }
    const ranked = rank(query, { words, vectors }, this.#words, language);
    return hitsOf(ranked, k, (id) => this.#numberOf(id), this.store, options);
  }

  async wordsOf(query: string, language?: LanguageCode): Promise<readonly QueryWord[]> {
    return queryWords(this.#words, query, language ?? null);
  }

  async close(): Promise<void> {
    await this.store.close();
  }

  /** Where in the word index a passage of the store is. */
  #positionOf(number: number): number | null {
    if (this.#parts.left.has(number)) return null;
    let first = 0;
    for (const { index, passages } of this.#parts.segments) {
      const position = passages.positionOf(number);
      if (position !== null) return first + position;
      first += index.size;
    }
    return null;
  }

  #numberOf(id: number): number {
    let first = 0;
    for (const { index, passages } of this.#parts.segments) {
      if (id < first + index.size) return passages.numbers[id - first] ?? -1;
      first += index.size;
    }
    return -1;
  }
}

/** @param known what an earlier generation of the same folder has open */
async function load(
  folder: string,
  store: LocalReader,
  {
    embedder,
    anyEmbedder,
    known,
  }: { embedder: Embedder | null; anyEmbedder: boolean; known: Parts | null },
): Promise<Parts> {
  const { manifest } = store;
  if (manifest === null) throw new DamagedIndex(`no ingest into ${folder} was ever completed`);
  const fits =
    embedder === null ? manifest.model !== null : embedder.identity === manifest.embedder;
  if (!fits && !anyEmbedder) {
    throw new DamagedIndex(
      `the index was built with ${manifest.embedder}, the settings say ${embedder?.identity ?? 'builtin'}`,
    );
  }
  const segments = await openSegments(folder, manifest.words, known?.segments ?? []);
  let made = fits ? embedder : null;
  if (made === null && manifest.model !== null) {
    const { model } = manifest;
    const same = known?.store.manifest?.model?.sha256 === model.sha256 ? known.embedder : null;
    if (same instanceof BuiltinEmbeddings) made = same;
    else {
      await verifyFile(folder, model);
      made = BuiltinEmbeddings.fromBytes(await readFile(join(folder, model.file)));
    }
  }
  const { shards, embedder: identity, dimensions } = manifest;
  const vectors = await VectorIndex.open(
    folder,
    shards,
    identity,
    dimensions,
    known?.vectors ?? null,
  );
  const left = new Set(manifest.left);
  return { folder, store, segments, left, vectors, embedder: made, isOther: !fits };
}

/** Segments share the words of the first: while that stays, those behind it may. */
async function openSegments(
  folder: string,
  records: readonly WordsRecord[],
  known: readonly OpenSegment[],
): Promise<OpenSegment[]> {
  const segments: OpenSegment[] = [];
  for (const record of records) {
    const base = segments[0];
    const open =
      base !== undefined && base !== known[0]
        ? undefined
        : known.find(
            ({ record: { words, numbers } }) =>
              words.sha256 === record.words.sha256 && numbers.sha256 === record.numbers.sha256,
          );
    if (open !== undefined && (base !== undefined || open === known[0])) {
      segments.push(open);
      continue;
    }
    await verifyFile(folder, record.words);
    await verifyFile(folder, record.numbers);
    const index = WordIndex.fromBytes(await readFile(join(folder, record.words.file)));
    segments.push({
      record,
      index: base === undefined ? index : WordSegments.joining(base.index, index),
      passages: new NumberedPassages(await readNumbers(folder, record.numbers)),
    });
  }
  return segments;
}
