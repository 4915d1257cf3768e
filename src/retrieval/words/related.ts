import type { Language } from '../../languages/language.ts';
import { foldedWords } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { meanings } from './meanings.ts';

/** Another term that may say the same, and how much finding it counts (0 to 1). */
export interface Related {
  readonly term: string;
  readonly weight: number;
}

export type RelatedTerms = ReadonlyMap<string, readonly Related[]>;

/** Counted against the word itself: forms of its family, words of its meaning, its translation. */
const FAMILY = 0.6;
const MEANING = 0.3;
const TRANSLATION = 0.8;

const known = new WeakMap<readonly Language[], RelatedTerms>();

/** The related terms of each term in these languages. */
export function relatedTerms(languages: readonly Language[]): RelatedTerms {
  const before = known.get(languages);
  if (before) return before;
  const found = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, weight: number): void => {
    if (from === to) return;
    let row = found.get(from);
    if (!row) {
      row = new Map();
      found.set(from, row);
    }
    if ((row.get(to) ?? 0) < weight) row.set(to, weight);
  };
  const terms = (text: string, language: Language): string[] => [
    ...new Set(
      foldedWords(text)
        .filter((word) => !language.words.stopWords.has(word) && word.length > 1)
        .map((word) => stem(word, language.words)),
    ),
  ];
  for (const language of languages) {
    for (const family of language.words.families) {
      const members = terms(family.join(' '), language);
      for (const from of members) for (const to of members) link(from, to, FAMILY);
    }
  }
  const [french, english] = ['fr', 'en'].map((code) => languages.find((one) => one.code === code));
  for (const line of meanings.trim().split('\n')) {
    const [left = '', right = ''] = line.split('|');
    const here = french ? terms(left, french) : [];
    const there = english ? terms(right, english) : [];
    for (const side of [here, there]) {
      for (const from of side) for (const to of side) link(from, to, MEANING);
    }
    for (const from of here) {
      for (const to of there) {
        link(from, to, TRANSLATION);
        link(to, from, TRANSLATION);
      }
    }
  }
  const result = new Map(
    [...found].map(([term, row]) => [term, [...row].map(([to, weight]) => ({ term: to, weight }))]),
  );
  known.set(languages, result);
  return result;
}
