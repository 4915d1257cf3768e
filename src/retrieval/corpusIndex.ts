/** An index that is ready: a query in, passages out, wherever it is kept. */
import type { ModelLog } from '../models/log.ts';
import type { LanguageCode, PassageHit } from '../types.ts';
import type { Ranked } from './ranking.ts';
import type { StoreReader } from './store/store.ts';
import type { QueryWord } from './words/terms.ts';

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
  /** The generation that answers until now: what it has open and has not changed is taken over. */
  readonly before?: CorpusIndex | null;
}

/** One published generation, open. */
export interface CorpusIndex {
  readonly store: StoreReader;
  readonly generation: number;
  /** Passages that can be found. */
  readonly size: number;
  /** Made with another embedder than the settings name. */
  readonly isOther: boolean;
  /** The `k` best passages, best first, each at most once. */
  search(query: string, k: number, options?: SearchOptions): Promise<PassageHit[]>;
  /** The content words of a query as the corpus knows them. */
  wordsOf(query: string, language?: LanguageCode): Promise<readonly QueryWord[]>;
  close(): Promise<void>;
}

/**
 * The `k` best of a ranking that may be shown, with their texts.
 * @param numberOf the store's number of a ranked passage
 */
export async function hitsOf(
  ranked: readonly Ranked[],
  k: number,
  numberOf: (id: number) => number,
  store: StoreReader,
  { comments = true }: SearchOptions,
): Promise<PassageHit[]> {
  const hits: PassageHit[] = [];
  for (let at = 0; at < ranked.length && hits.length < k; at += k) {
    const some = ranked.slice(at, at + k);
    const passages = await store.passages(some.map(({ id }) => numberOf(id)));
    for (const { id, score, foundBy } of some) {
      const passage = passages.get(numberOf(id));
      if (passage === undefined || hits.length === k) continue;
      if (!comments && passage.section === 'comment') continue;
      hits.push({ passage, score, foundBy });
    }
  }
  return hits;
}
