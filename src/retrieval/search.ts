/** An index that is ready: a query in, passages out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelLog } from '../models/log.ts';
import type { LanguageCode, PassageHit } from '../types.ts';
import { BuiltinEmbeddings } from './embeddings/builtin.ts';
import type { Embedder } from './embeddings/embedder.ts';
import { CANDIDATES } from './memory.ts';
import { rank } from './ranking.ts';
import { DamagedIndex, readNumbers, verifyFile } from './store/files.ts';
import { openReader, publishedGeneration } from './store/sqlite.ts';
import type { StoreReader } from './store/store.ts';
import { VectorIndex } from './vectors.ts';
import { type Scored, WordIndex } from './words/index.ts';
import { searchWords } from './words/query.ts';
import { type QueryWord, queryWords } from './words/terms.ts';

export interface SearchOptions {
  /** Language of the query; default: tried as every language of the corpus. */
  readonly language?: LanguageCode;
  /** May what readers wrote be found? Default true. */
  readonly comments?: boolean;
}

export interface OpenOptions {
  readonly log?: ModelLog;
  /** Open an index made with another embedder too, while a new one is being made. */
  readonly anyEmbedder?: boolean;
}

/** A question is not kept waiting longer for its vector. */
const EMBED_MS = 5000;

const silent: ModelLog = { info() {}, warn() {} };

/** One published generation, loaded. */
export class SearchIndex {
  readonly store: StoreReader;
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
  /** Made with another embedder than the settings name. */
  readonly isOther: boolean;

  private constructor(
    store: StoreReader,
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

  /** Passages that can be found. */
  get size(): number {
    return this.#numbers.length;
  }

  /** The `k` best passages, best first, each at most once. */
  async search(query: string, k: number, options: SearchOptions = {}): Promise<PassageHit[]> {
    if (this.size === 0 || k <= 0 || query.trim() === '') return [];
    const wanted = Math.max(k, CANDIDATES);
    const language = options.language === undefined ? {} : { language: options.language };
    const words = searchWords(query, this.#words, wanted, options.language);
    const vector = await this.#embed(query);
    const vectors: Scored[] = [];
    for (const { id, score } of vector === null ? [] : this.#vectors.search(vector, wanted)) {
      const position = this.#positions[id - this.#first] ?? -1;
      if (position >= 0) vectors.push({ id: position, score });
    }
    const ranked = rank(query, { words, vectors }, this.#words, language);
    const hits: PassageHit[] = [];
    for (let at = 0; at < ranked.length && hits.length < k; at += k) {
      const some = ranked.slice(at, at + k);
      const passages = await this.store.passages(some.map(({ id }) => this.#numbers[id] ?? -1));
      for (const { id, score, foundBy } of some) {
        const passage = passages.get(this.#numbers[id] ?? -1);
        if (passage === undefined || hits.length === k) continue;
        if (options.comments === false && passage.section === 'comment') continue;
        hits.push({ passage, score, foundBy });
      }
    }
    return hits;
  }

  /** The content words of a query as the corpus knows them. */
  async wordsOf(query: string, language?: LanguageCode): Promise<readonly QueryWord[]> {
    return queryWords(this.#words, query, language ?? null);
  }

  async close(): Promise<void> {
    await this.store.close();
  }

  /** Null when there is no vector in time: words alone find well enough to answer. */
  async #embed(query: string): Promise<ArrayLike<number> | null> {
    const embedder = this.#embedder;
    if (embedder === null) return null;
    if (embedder instanceof BuiltinEmbeddings) return embedder.embedSync(query);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('too slow')), EMBED_MS);
    });
    try {
      return await Promise.race([embedder.embedQuery(query), late]);
    } catch (error) {
      const reason = (error as Error).message;
      this.#log.warn({ model: embedder.identity, reason }, 'no vector for the question');
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}

async function load<T>(
  folder: string,
  store: StoreReader,
  embedder: Embedder | null,
  anyEmbedder: boolean,
  make: (
    store: StoreReader,
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
