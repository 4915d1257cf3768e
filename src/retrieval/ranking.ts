import type { LanguageCode } from '../types.ts';
import { fuse } from './fusion.ts';
import type { IndexedPassage, Scored, WordIndex } from './words/index.ts';

export interface RankOptions {
  /** The word index the candidates came from; without it one is built from the candidates. */
  readonly index?: WordIndex;
  readonly language?: LanguageCode;
  /** How much the vector list counts beside the word list. */
  readonly vectorWeight?: number;
}

export const VECTOR_WEIGHT = 0.3;

/** Candidates of both lists in one ranking, best first, with the retrievers that found each. */
export function rank(
  _query: string,
  candidates: { readonly words: readonly Scored[]; readonly vectors: readonly Scored[] },
  _read: (id: number) => IndexedPassage,
  options: RankOptions = {},
): (Scored & { foundBy: string[] })[] {
  return fuse([
    { name: 'words', list: candidates.words, weight: 1 },
    { name: 'vectors', list: candidates.vectors, weight: options.vectorWeight ?? VECTOR_WEIGHT },
  ]);
}
