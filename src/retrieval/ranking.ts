import type { LanguageCode } from '../types.ts';
import { EvidenceReader, SURROUNDINGS } from './words/evidence.ts';
import type { Scored } from './words/index.ts';
import { FEATURES, type Feature } from './words/kinds.ts';
import type { CorpusPassages } from './words/passageWords.ts';
import { readQuery, type SearchedWords } from './words/query.ts';
import type { Query } from './words/wordQuery.ts';

/** What a ranking may know beside the query. */
export interface RankOptions {
  /** Language of the query; default: tried as every language of the corpus. */
  readonly language?: LanguageCode;
  /** How much each kind of evidence counts; default by the form of the query. */
  readonly weights?: Readonly<Record<Evidence, number>>;
}

/** `vectorsAround`: similarity of the nearest neighbour in the same document; a text alike all through is less to the point. */
export type Evidence = Feature | 'vectors' | 'vectorsAround';
export const EVIDENCE: readonly Evidence[] = [...FEATURES, 'vectors', 'vectorsAround'];

/**
 * Weights of the evidence, fitted by `evaluation/retrieval/fit.ts` (softmax over the
 * candidates of a query, on whole and on cut passages). `header` is set by hand:
 * the texts fitted on have no titles.
 */
const QUESTION_WEIGHTS: Readonly<Record<Evidence, number>> = {
  context: 4.4,
  coverage: 1.5,
  rarest: 0.7,
  exact: 0.9,
  window: 2.8,
  ownWindow: 1.1,
  sentence: 2.3,
  names: 1.2,
  numbers: 1.4,
  opening: 1,
  header: 1,
  related: 8,
  wantsDate: 0.5,
  wantsPlace: 0.1,
  wantsReason: 2,
  vectors: 0.63,
  vectorsAround: -0.26,
};

/** For headlines and keywords: each word counts, where it stands matters less. */
const KEYWORD_WEIGHTS: Readonly<Record<Evidence, number>> = {
  ...QUESTION_WEIGHTS,
  context: 9,
  coverage: 0,
  rarest: 0.6,
  exact: 2.8,
  window: 2.2,
  ownWindow: 0,
  sentence: 1.2,
  names: 0.7,
  numbers: 0.3,
  opening: 0.9,
  related: 11,
  vectors: 0.65,
  vectorsAround: -0.35,
};

export type Ranked = Scored & { readonly foundBy: string[] };

export interface Candidates {
  /** Best passages of the word index. */
  readonly words: readonly Scored[];
  /** Best passages by similarity, of any scale: what counts is the distance from the end of the list. */
  readonly vectors: readonly Scored[];
}

/** What speaks for one candidate. */
interface Weighed {
  readonly id: number;
  readonly foundBy: string[];
  readonly evidence: Readonly<Record<Evidence, number>>;
}

/**
 * One ranking of the candidates of both lists, best first, ties by id, with the
 * retrievers that found each. The score is a weighted sum of the evidence
 * (words/evidence.ts) and comparable within one query only.
 */
export function rank(
  query: string,
  candidates: Candidates,
  index: SearchedWords,
  options: RankOptions = {},
): Ranked[] {
  return rankRead(readQuery(query, index, options.language), candidates, index, options.weights);
}

/**
 * The same for a query that was read over the whole corpus.
 * @param passages the candidates with their surroundings, at least: their ids are its ids
 */
export function rankRead(
  asked: Query,
  candidates: Candidates,
  passages: CorpusPassages,
  weights = asked.asks ? QUESTION_WEIGHTS : KEYWORD_WEIGHTS,
): Ranked[] {
  return weighRead(asked, candidates, passages)
    .map(({ id, foundBy, evidence }) => {
      let score = 0;
      for (const name of EVIDENCE) score += weights[name] * evidence[name];
      return { id, score, foundBy };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/**
 * The evidence for every candidate, and whether the query is a question.
 * @param index the word index the candidates came from: their ids are its ids
 */
export function weigh(
  query: string,
  candidates: Candidates,
  index: SearchedWords,
  options: Pick<RankOptions, 'language'> = {},
): { readonly asks: boolean; readonly found: Weighed[] } {
  const asked = readQuery(query, index, options.language);
  return { asks: asked.asks, found: weighRead(asked, candidates, index) };
}

function weighRead(asked: Query, candidates: Candidates, index: CorpusPassages): Weighed[] {
  const ids = [...new Set([...candidates.words, ...candidates.vectors].map(({ id }) => id))];
  const reader = new EvidenceReader(index, asked);
  const byWords = new Set(candidates.words.map(({ id }) => id));
  const similarity = aboveLast(candidates.vectors);
  return ids.map((id) => {
    const features = reader.read(id);
    const evidence = {} as Record<Evidence, number>;
    FEATURES.forEach((feature, n) => {
      evidence[feature] = features[n] ?? 0;
    });
    evidence.vectors = similarity.get(id) ?? 0;
    evidence.vectorsAround = 0;
    for (let other = id - SURROUNDINGS; other <= id + SURROUNDINGS; other++) {
      const value = similarity.get(other) ?? 0;
      if (other === id || value <= evidence.vectorsAround) continue;
      if (index.sameDocument(id, other)) evidence.vectorsAround = value;
    }
    const foundBy: string[] = [];
    if (byWords.has(id)) foundBy.push('words');
    if (similarity.has(id)) foundBy.push('vectors');
    return { id, foundBy, evidence };
  });
}

/** Scores as their distance from the smallest, in root mean squares of that distance. */
function aboveLast(list: readonly Scored[]): Map<number, number> {
  const last = list.reduce((least, { score }) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const squares = list.reduce((sum, { score }) => sum + (score - last) ** 2, 0);
  const unit = Math.sqrt(squares / Math.max(1, list.length)) || 1;
  return new Map(list.map(({ id, score }) => [id, (score - last) / unit]));
}
