import type { LanguageCode } from '../../types.ts';
import { foldedWords } from './fold.ts';
import type { WordIndex } from './index.ts';
import { stem } from './stem.ts';

/** A term that may stand for a word of the query, and how well (0 to 1). */
export interface Variant {
  readonly term: number;
  readonly weight: number;
}

/** One word of the query with everything that counts as finding it. */
export interface Group {
  readonly text: string;
  readonly variants: readonly Variant[];
  readonly weight: number;
}

export interface Query {
  readonly groups: readonly Group[];
}

export function readQuery(query: string, index: WordIndex, language: LanguageCode | null): Query {
  const groups: Group[] = [];
  const { vocabulary } = index;
  const tried = vocabulary.languages.filter((one) => language === null || one.code === language);
  for (const word of foldedWords(query)) {
    if (tried.some(({ words }) => words.stopWords.has(word) || words.askingWords.has(word)))
      continue;
    const terms = new Set<number>();
    for (const { words } of vocabulary.languages) {
      const term = vocabulary.term(stem(word, words));
      if (term !== undefined) terms.add(term);
    }
    groups.push({
      text: word,
      weight: 1,
      variants: [...terms].map((term) => ({ term, weight: 1 })),
    });
  }
  return { groups };
}
