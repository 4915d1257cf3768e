/** One published generation in PostgreSQL, open for questions. */
import type { ModelLog } from '../../models/log.ts';
import type { Queryable } from '../../postgres/connect.ts';
import type { LanguageCode, PassageHit } from '../../types.ts';
import { type CorpusIndex, hitsOf, type SearchOptions } from '../corpusIndex.ts';
import type { Embedder } from '../embeddings/embedder.ts';
import { vectorOf } from '../embeddings/question.ts';
import { CANDIDATES } from '../memory.ts';
import { rankRead } from '../ranking.ts';
import type { Scored } from '../words/passage.ts';
import type { QueryWord } from '../words/terms.ts';
import type { Guard, PostgresReader } from './reader.ts';
import type { CorpusRow } from './rows.ts';
import { nearest } from './vectors.ts';
import { PostgresWords } from './words.ts';

export interface PostgresIndexParts {
  readonly db: Queryable;
  readonly corpus: CorpusRow;
  readonly store: PostgresReader;
  /** Null where vectors of another embedder are stored, or none: words alone find. */
  readonly embedder: Embedder | null;
  readonly isOther: boolean;
  readonly log: ModelLog;
  readonly guard: Guard;
}

export class PostgresIndex implements CorpusIndex {
  readonly #parts: PostgresIndexParts;
  readonly #words: PostgresWords;

  constructor(parts: PostgresIndexParts) {
    this.#parts = parts;
    this.#words = new PostgresWords(parts.db, parts.corpus);
  }

  get store(): PostgresReader {
    return this.#parts.store;
  }

  get isOther(): boolean {
    return this.#parts.isOther;
  }

  get generation(): number {
    return this.#parts.corpus.generation;
  }

  get size(): number {
    return this.#parts.corpus.manifest?.passages ?? 0;
  }

  async search(query: string, k: number, options: SearchOptions = {}): Promise<PassageHit[]> {
    if (this.size === 0 || k <= 0 || query.trim() === '') return [];
    const wanted = Math.max(k, CANDIDATES);
    const ranked = await this.#parts.guard(async () => {
      const read = await this.#words.read(query, options.language ?? null);
      const [byWords, byMeaning] = await Promise.all([
        this.#words.candidates(read, wanted),
        this.#near(query, wanted),
      ]);
      const numbers = [...new Set([...byWords, ...byMeaning].map(({ id }) => id))];
      const around = await this.#words.around(numbers, read);
      const placed = (list: readonly Scored[]): Scored[] =>
        list.flatMap(({ id, score }) => {
          const position = around.positions.get(id);
          return position === undefined ? [] : [{ id: position, score }];
        });
      const candidates = { words: placed(byWords), vectors: placed(byMeaning) };
      return rankRead(read.query, candidates, around).map((one) => ({
        ...one,
        id: around.numbers[one.id] ?? -1,
      }));
    });
    return hitsOf(ranked, k, (id) => id, this.store, options);
  }

  wordsOf(query: string, language?: LanguageCode): Promise<readonly QueryWord[]> {
    return this.#parts.guard(() => this.#words.wordsOf(query, language ?? null));
  }

  close(): Promise<void> {
    return this.store.close();
  }

  async #near(query: string, k: number): Promise<Scored[]> {
    const { embedder, log, db, corpus } = this.#parts;
    const vector = await vectorOf(query, embedder, log);
    return vector === null ? [] : nearest(db, corpus, vector, k);
  }
}
