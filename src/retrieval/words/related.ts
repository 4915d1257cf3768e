import type { Language } from '../../languages/language.ts';
import { foldedWords } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';

/** Another term that may say the same, and how much finding it counts (0 to 1). */
export interface Related {
  readonly term: string;
  readonly weight: number;
}

export type RelatedTerms = ReadonlyMap<string, readonly Related[]>;

/** Counted against the word itself: forms of its family, words that may stand for it, its translations. */
const FAMILY = 0.6;
const STANDS_IN = 0.3;
/** The commonest translation, and how much each that follows is worth of the one before. */
const TRANSLATION = 0.8;
const RARER = 0.93;
/** A row read from right to left: the word it explains may have other senses. */
const BACKWARDS = 0.9;

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
  for (const language of languages) {
    const others = languages.filter((one) => one !== language);
    for (const row of language.words.lexicon.trim().split('\n')) {
      const [word = '', translations = '', alike = ''] = row.split('|');
      const own = terms(word, language);
      const join = (listed: readonly string[], weight: number): void => {
        for (const from of own) {
          for (const to of listed) {
            link(from, to, weight);
            link(to, from, weight * BACKWARDS);
          }
        }
      };
      join(terms(alike, language), STANDS_IN);
      for (const other of others) {
        for (const [at, to] of terms(translations, other).entries()) {
          join([to], TRANSLATION * RARER ** at);
        }
      }
    }
  }
  const result = new Map(
    [...found].map(([term, row]) => [term, [...row].map(([to, weight]) => ({ term: to, weight }))]),
  );
  known.set(languages, result);
  return result;
}
