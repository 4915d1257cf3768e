import { BuiltinEmbeddings } from './embeddings/builtin.ts';
import { type RankOptions, rank } from './ranking.ts';
import { type IndexedPassage, type Scored, WordIndex } from './words/index.ts';
import { searchWords } from './words/query.ts';

export interface MemorySearch {
  readonly index: WordIndex;
  readonly embedder: BuiltinEmbeddings;
  words(query: string, k: number): Scored[];
  vectors(query: string, k: number): Scored[];
  /** Both, fused and re-ranked. */
  search(query: string, k: number, options?: RankOptions): (Scored & { foundBy: string[] })[];
}

/** How many candidates of each list are ranked together. */
export const CANDIDATES = 150;

/** Search over passages held in memory, vectors compared exactly: for evaluation, tests, small corpora. */
export function createMemorySearch(passages: readonly IndexedPassage[]): MemorySearch {
  const index = WordIndex.build(passages);
  const embedder = BuiltinEmbeddings.fit(passages.map(({ text }) => text));
  const table = passages.map(({ text }) => embedder.embedSync(text));
  const words = (query: string, k: number): Scored[] => searchWords(query, index, k);
  const vectors = (query: string, k: number): Scored[] => {
    const wanted = embedder.embedSync(query);
    return table
      .map((vector, id) => ({ id, score: dot(wanted, vector) }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, k);
  };
  return {
    index,
    embedder,
    words,
    vectors,
    search: (query, k, options = {}) =>
      rank(
        query,
        {
          words: words(query, Math.max(k, CANDIDATES)),
          vectors: vectors(query, Math.max(k, CANDIDATES)),
        },
        index,
        options,
      ).slice(0, k),
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += (a[n] as number) * (b[n] as number);
  return sum;
}
