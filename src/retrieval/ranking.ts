import type { LanguageCode } from '../types.ts';
import { EvidenceReader, FEATURES, type Feature, SURROUNDINGS } from './words/evidence.ts';
import { type IndexedPassage, type Scored, WordIndex } from './words/index.ts';

export interface RankOptions {
  /** The word index the candidates came from; without it one is built from the candidates. */
  readonly index?: WordIndex;
  /** Language of the query; default: tried as every language of the corpus. */
  readonly language?: LanguageCode;
  /** How much each kind of evidence counts; default by the form of the query. */
  readonly weights?: Readonly<Record<Evidence, number>>;
}

/** `vectorsAround`: similarity of the nearest neighbour in the same document; a text alike all through is less to the point. */
export type Evidence = Feature | 'vectors' | 'vectorsAround';

/**
 * Weights of the evidence, fitted by `evaluation/retrieval/fit.ts` (softmax over the
 * candidates of a query, on whole and on cut passages). `header` is set by hand:
 * the texts fitted on have no titles.
 */
export const QUESTION_WEIGHTS: Readonly<Record<Evidence, number>> = {
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
export const KEYWORD_WEIGHTS: Readonly<Record<Evidence, number>> = {
  ...QUESTION_WEIGHTS,
  context: 8,
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
  vectors: 0.75,
  vectorsAround: -0.35,
};

export type Ranked = Scored & { readonly foundBy: string[] };

/**
 * One ranking of the candidates of both lists, best first, ties by id, with the
 * retrievers that found each. `vectors` holds similarities of any scale: they count
 * by their distance from the end of the list in deviations. The score is a weighted
 * sum of the evidence (words/evidence.ts) and comparable within one query only.
 */
export function rank(
  query: string,
  candidates: { readonly words: readonly Scored[]; readonly vectors: readonly Scored[] },
  read: (id: number) => IndexedPassage,
  options: RankOptions = {},
): Ranked[] {
  const ids = [...new Set([...candidates.words, ...candidates.vectors].map(({ id }) => id))];
  // Without the corpus's own index rarity is judged among the candidates.
  const index =
    options.index ?? WordIndex.build(ids.map((id, place) => ({ ...read(id), id: place })));
  const asked = index.read(query, options.language ? { language: options.language } : {});
  const evidence = new EvidenceReader(index, asked);
  const weights = options.weights ?? (asked.asks ? QUESTION_WEIGHTS : KEYWORD_WEIGHTS);
  const weightOf = FEATURES.map((feature) => weights[feature]);
  const together = (id: number, other: number): boolean =>
    options.index?.sameDocument(id, other) ?? false;
  const byWords = new Set(candidates.words.map(({ id }) => id));
  const similarity = aboveLast(candidates.vectors);
  return ids
    .map((id, place) => {
      const features = evidence.read(options.index ? id : place);
      let around = 0;
      for (let other = id - SURROUNDINGS; other <= id + SURROUNDINGS; other++) {
        const value = similarity.get(other) ?? 0;
        if (other !== id && value > around && together(id, other)) around = value;
      }
      let score = weights.vectors * (similarity.get(id) ?? 0) + weights.vectorsAround * around;
      for (let n = 0; n < features.length; n++) {
        score += (weightOf[n] as number) * (features[n] as number);
      }
      const foundBy: string[] = [];
      if (byWords.has(id)) foundBy.push('words');
      if (similarity.has(id)) foundBy.push('vectors');
      return { id, score, foundBy };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Scores as their distance from the smallest, in root mean squares of that distance. */
function aboveLast(list: readonly Scored[]): Map<number, number> {
  const last = list.reduce((least, { score }) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const squares = list.reduce((sum, { score }) => sum + (score - last) ** 2, 0);
  const unit = Math.sqrt(squares / Math.max(1, list.length)) || 1;
  return new Map(list.map(({ id, score }) => [id, (score - last) / unit]));
}
