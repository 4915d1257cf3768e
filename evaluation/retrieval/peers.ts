import { stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import type { IndexedPassage } from '../../src/retrieval/words/index.ts';

export interface Peer {
  readonly name: string;
  search(query: string, k: number): number[];
}

/** MiniSearch on accent-folded words, as it comes, and with Snowball French stems. */
export function peers(passages: readonly IndexedPassage[]): Peer[] {
  const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const stems = new Map<string, string>();
  const stemmed = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = fold(stemmer(word.toLowerCase()));
    stems.set(word, stem);
    return stem;
  };
  const build = (processTerm: (word: string) => string) => {
    const index = new MiniSearch({ fields: ['text'], processTerm });
    index.addAll(passages.map(({ id, text }) => ({ id, text })));
    return index;
  };
  const plain = build(fold);
  const french = build(stemmed);
  const ids = (found: { id: number }[], k: number): number[] =>
    found.slice(0, k).map(({ id }) => id);
  return [
    { name: 'MiniSearch', search: (query, k) => ids(plain.search(query) as never, k) },
    { name: 'MiniSearch stems', search: (query, k) => ids(french.search(query) as never, k) },
    {
      name: 'MiniSearch stems fuzzy',
      search: (query, k) => ids(french.search(query, { fuzzy: 0.2 }) as never, k),
    },
  ];
}
