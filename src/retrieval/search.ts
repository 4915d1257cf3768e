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
import { rank } from './ranking.ts';
import { DamagedIndex, readNumbers, verifyFile } from './store/files.ts';
import type { LocalReader } from './store/local.ts';
import { openReader, publishedGeneration } from './store/sqlite.ts';
import { VectorIndex } from './vectors.ts';
import { type Scored, WordIndex } from './words/index.ts';
import { searchWords } from './words/query.ts';
import { type QueryWord, queryWords } from './words/terms.ts';

const silent: ModelLog = { info() {}, warn() {} };

/** One published generation, loaded. */
export class SearchIndex implements CorpusIndex {
  readonly store: LocalReader;
  readonly #words: WordIndex;
  /** Store number of each passage of the word index. */
  readonly #numbers: Uint32Array;
  /** The reverse, from the smallest number on; -1 for numbers no longer used. */
  readonly #positions: Int32Array;
  readonly #first: number;
  readonly #vectors: VectorIndex;
  /** Null where the index was made with another embedder: then words alone find. */
  readonly #embedder: Embedder | null;
  readonly #log: ModelLog;
  readonly isOther: boolean;

  private constructor(
    store: LocalReader,
    words: WordIndex,
    numbers: Uint32Array,
    vectors: VectorIndex,
    embedder: Embedder | null,
    isOther: boolean,
    log: ModelLog,
  ) {
    this.store = store;
    this.#words = words;
    this.#numbers = numbers;
    this.#vectors = vectors;
    this.#embedder = embedder;
    this.isOther = isOther;
    this.#log = log;
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const number of numbers) {
      if (number < first) first = number;
      if (number > last) last = number;
    }
    this.#first = last < 0 ? 0 : first;
    this.#positions = new Int32Array(Math.max(0, last - this.#first + 1)).fill(-1);
    for (const [position, number] of numbers.entries()) {
      this.#positions[number - this.#first] = position;
    }
  }

  /**
   * Opens what the last complete ingest published.
   * @param embedder the one the index was built with; null for the built-in one
   * @throws DamagedIndex when a part is missing or not what was written
   */
  static async open(
    folder: string,
    embedder: Embedder | null,
    { log = silent, anyEmbedder = false }: OpenOptions = {},
  ): Promise<SearchIndex> {
    for (let again = true; ; again = false) {
      const store = openReader(folder);
      try {
        return await load(
          folder,
          store,
          embedder,
          anyEmbedder,
          (...parts) => new SearchIndex(...parts, log),
        );
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
    return this.#numbers.length;
  }

  async search(query: string, k: number, options: SearchOptions = {}): Promise<PassageHit[]> {
    if (this.size === 0 || k <= 0 || query.trim() === '') return [];
    const wanted = Math.max(k, CANDIDATES);
    const language = options.language === undefined ? {} : { language: options.language };
    const words = searchWords(query, this.#words, wanted, options.language);
    const vector = await vectorOf(query, this.#embedder, this.#log);
    const vectors: Scored[] = [];
    for (const { id, score } of vector === null ? [] : this.#vectors.search(vector, wanted)) {
      const position = this.#positions[id - this.#first] ?? -1;
      if (position >= 0) vectors.push({ id: position, score });
    }
    const ranked = rank(query, { words, vectors }, this.#words, language);
    return hitsOf(ranked, k, (id) => this.#numbers[id] ?? -1, this.store, options);
  }

  async wordsOf(query: string, language?: LanguageCode): Promise<readonly QueryWord[]> {
    return queryWords(this.#words, query, language ?? null);
  }

  async close(): Promise<void> {
    await this.store.close();
  }
}

async function load<T>(
  folder: string,
  store: LocalReader,
  embedder: Embedder | null,
  anyEmbedder: boolean,
  make: (
    store: LocalReader,
    words: WordIndex,
    numbers: Uint32Array,
    vectors: VectorIndex,
    embedder: Embedder | null,
    isOther: boolean,
  ) => T,
): Promise<T> {
  const { manifest } = store;
  if (manifest === null) throw new DamagedIndex(`no ingest into ${folder} was ever completed`);
  const fits =
    embedder === null ? manifest.model !== null : embedder.identity === manifest.embedder;
  if (!fits && !anyEmbedder) {
    throw new DamagedIndex(
      `the index was built with ${manifest.embedder}, the settings say ${embedder?.identity ?? 'builtin'}`,
    );
  }
  await verifyFile(folder, manifest.words);
  await verifyFile(folder, manifest.numbers);
  const words = WordIndex.fromBytes(await readFile(join(folder, manifest.words.file)));
  const numbers = await readNumbers(folder, manifest.numbers);
  let made = fits ? embedder : null;
  if (made === null && manifest.model !== null) {
    await verifyFile(folder, manifest.model);
    made = BuiltinEmbeddings.fromBytes(await readFile(join(folder, manifest.model.file)));
  }
  const vectors = await VectorIndex.open(
    folder,
    manifest.shards,
    manifest.embedder,
    manifest.dimensions,
  );
  return make(store, words, numbers, vectors, made, !fits);
}
