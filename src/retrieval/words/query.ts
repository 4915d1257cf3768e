import type { AnswerCue } from '../../languages/contract/words.ts';
import { eachWord } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import type { LanguageCode } from '../../types.ts';
import type { CorpusWords } from './corpusWords.ts';
import type { Scored } from './passage.ts';
import type { CorpusPassages } from './passageWords.ts';
import { relatedTerms } from './related.ts';
import { foldWord } from './vocabulary.ts';
import type { Group, Query, Variant } from './wordQuery.ts';

/** How sharply likelihood falls with each slip (natural logarithm). */
const SLIP = 3.2;
/** How much a frequent word is preferred: exponent of its count. */
const PRIOR = 0.6;
/** A correction never counts as much as the word typed. */
const CORRECTED = 0.9;
const FAINTEST = 0.12;
/** A related term this close may stand for a word the corpus lacks. */
const STANDS_FOR = 0.6;
/** A word typed as it stands in the corpus: log-odds that it is meant so, in a clean and a careless query. */
const AS_TYPED = 6;
const AS_TYPED_CARELESS = 2.5;

/** A question says within its first words that it is one. */
const OPENING_WORDS = 3;

interface Read {
  readonly text: string;
  readonly language: LanguageCode | null;
  readonly query: Query;
}

/** The last query read over an index: searching and ranking ask for the same one. */
const lastRead = new WeakMap<CorpusWords, Read>();

/**
 * What a query asks for in terms of a corpus.
 * @param language of the query; null: tried as every language of the corpus
 */
export function readQuery(
  text: string,
  index: CorpusWords,
  language: LanguageCode | null = null,
): Query {
  const before = lastRead.get(index);
  if (before?.text === text && before.language === language) return before.query;
  const query = interpret(text, index, language);
  lastRead.set(index, { text, language, query });
  return query;
}

/** Words of a corpus that candidates are looked for in. */
export interface SearchedWords extends CorpusPassages, CorpusWords {
  /** The `k` best passages, best first; equal scores by id. */
  search(query: Query, k: number): Scored[];
}

/** The `k` best passages for words as typed, best first; equal scores by id. */
export function searchWords(
  text: string,
  index: SearchedWords,
  k: number,
  language: LanguageCode | null = null,
): Scored[] {
  return index.search(readQuery(text, index, language), k);
}

export function interpret(query: string, index: CorpusWords, language: LanguageCode | null): Query {
  const groups: Group[] = [];
  const missing: string[] = [];
  const all = index.languages;
  const tried = all.filter((one) => language === null || one.code === language);
  const typed: { word: string; name: boolean }[] = [];
  eachWord(query, (raw, _start, boundary) => {
    const word = foldWord(raw, tried[0] ?? all[0]);
    if (word !== '') typed.push({ word, name: !boundary && raw[0] !== raw[0]?.toLowerCase() });
  });
  const related = relatedTerms(all);
  const isGrammar = (word: string): boolean =>
    tried.some(({ words }) => words.stopWords.has(word) || words.askingWords.has(word));
  const stemsOf = (word: string): Set<string> => new Set(all.map(({ words }) => stem(word, words)));
  const termsOf = (word: string): Set<number> => {
    const terms = new Set<number>();
    for (const form of stemsOf(word)) {
      const term = index.term(form);
      if (term !== undefined) terms.add(term);
    }
    return terms;
  };
  // "hostage" where every text is French: the corpus has the word in its translation only.
  const inOtherWords = (word: string): Variant[] => {
    const found = new Map<number, number>();
    for (const { words } of all) {
      for (const { term, weight } of related.get(stem(word, words)) ?? []) {
        const id = index.term(term);
        if (id !== undefined) found.set(id, Math.max(found.get(id) ?? 0, weight));
      }
    }
    return [...found].map(([term, weight]) => ({ term, weight, related: weight < STANDS_FOR }));
  };
  const hasMeaning = (word: string): boolean =>
    all.some(({ words }) => related.has(stem(word, words)));
  const content = rejoined(
    typed,
    (word) => termsOf(word).size > 0 || isGrammar(word) || hasMeaning(word),
    (word) => index.corrections(word).length > 0,
    (word) => termsOf(word).size > 0,
  ).filter(({ word }) => word.length > 1 || /\d/.test(word));
  const unknown = content.filter(
    ({ word }) =>
      !isGrammar(word) &&
      word.length > 2 &&
      termsOf(word).size === 0 &&
      ![...stemsOf(word)].some((form) => related.has(form)),
  ).length;
  const careless = unknown >= 2 || (unknown >= 1 && query === query.toLowerCase());
  for (const { word, name } of content) {
    if (isGrammar(word)) continue;
    const own = termsOf(word);
    const shares = new Map<number, number>();
    let total = 0;
    let grammar = 0;
    const believe = (term: number, likelihood: number): void => {
      total += likelihood;
      shares.set(term, (shares.get(term) ?? 0) + likelihood);
    };
    if (own.size > 0) {
      for (const term of own) {
        const count = index.frequency(term);
        believe(
          term,
          ((count + 0.5) ** PRIOR * Math.exp(careless ? AS_TYPED_CARELESS : AS_TYPED)) / own.size,
        );
      }
    }
    const others = own.size === 0 ? inOtherWords(word) : [];
    if ((own.size === 0 && others.length === 0) || careless) {
      for (const { text, term, cost, count } of index.corrections(word)) {
        const likelihood = count ** PRIOR * Math.exp(-SLIP * cost);
        if (term < 0 || isGrammar(text)) {
          grammar += likelihood;
          total += likelihood;
        } else if (!own.has(term) || own.size === 0) believe(term, likelihood);
      }
    }
    const best = Math.max(0, ...shares.values());
    const variants: Variant[] = [...shares]
      .map(([term, likelihood]) => ({
        term,
        weight: own.has(term) ? 1 : CORRECTED * Math.sqrt(likelihood / Math.max(best, total * 0.5)),
        related: false,
      }))
      .filter(({ weight }) => weight >= FAINTEST)
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, 8);
    for (const { term, weight } of [...variants]) {
      for (const other of related.get(index.formOf(term)) ?? []) {
        const id = index.term(other.term);
        if (id === undefined || variants.some((one) => one.term === id)) continue;
        variants.push({ term: id, weight: weight * other.weight, related: true });
      }
    }
    for (const other of others) {
      if (!variants.some(({ term }) => term === other.term)) variants.push(other);
    }
    if (variants.length === 0) {
      if (grammar === 0 || hasMeaning(word)) missing.push(word);
      continue;
    }
    const weight = total > 0 ? 1 - grammar / total : 1;
    if (weight > 0.1) groups.push({ text: word, variants, weight, name });
  }
  const phrase = ` ${typed.map(({ word }) => word).join(' ')} `;
  let wants: AnswerCue | null = null;
  for (const { words } of tried) {
    wants ??= words.cues.find((cue) => phrase.includes(` ${cue.words} `))?.wants ?? null;
  }
  const asking = (word: string): boolean => tried.some(({ words }) => words.askingWords.has(word));
  const opening = typed.slice(0, OPENING_WORDS).map(({ word }) => {
    if (isGrammar(word) || termsOf(word).size > 0) return word;
    return index.corrections(word)[0]?.text ?? word;
  });
  return { groups, unknown: missing, wants, asks: query.includes('?') || opening.some(asking) };
}

interface Typed {
  readonly word: string;
  readonly name: boolean;
}

/** Shortest half of two words typed without a space. */
const SHORTEST_HALF = 3;

/**
 * Words typed with a space too many ("aujour dhui") are joined, words typed
 * without one ("grandeville") are cut, where that gives words the corpus has and no correction does.
 */
function rejoined(
  typed: readonly Typed[],
  known: (word: string) => boolean,
  correctable: (word: string) => boolean,
  present: (word: string) => boolean,
): Typed[] {
  const out: Typed[] = [];
  for (let n = 0; n < typed.length; n++) {
    const here = typed[n] as Typed;
    const next = typed[n + 1];
    // A word the corpus has goes before two that only a dictionary has.
    const whole = next ? here.word + next.word : '';
    const halves = next && Math.min(here.word.length, next.word.length) >= SHORTEST_HALF;
    if (halves && !present(here.word) && !present(next.word) && present(whole)) {
      out.push({ word: whole, name: here.name });
      n++;
      continue;
    }
    if (known(here.word) || here.word.length < 2) {
      out.push(here);
      continue;
    }
    if (next && !known(next.word) && known(whole)) {
      out.push({ word: whole, name: here.name });
      n++;
      continue;
    }
    let cut = 0;
    for (let at = SHORTEST_HALF; at <= here.word.length - SHORTEST_HALF; at++) {
      if (known(here.word.slice(0, at)) && known(here.word.slice(at))) cut = at;
    }
    if (cut === 0 || correctable(here.word)) out.push(here);
    else {
      for (const word of [here.word.slice(0, cut), here.word.slice(cut)]) {
        out.push({ word, name: here.name });
      }
    }
  }
  return out;
}
