/** How well a sentence answers, and whether the best one answers at all. */
import { type Cover, coverOf, indexTopics } from './cover.ts';
import type { Asked, Candidate, Evidence, Judged } from './types.ts';
import { valuesIn } from './values.ts';
import { phraseAt, phraseTable } from './words.ts';

/**
 * How much a topic counts that stands not in the sentence but in the first, second, …
 * before it. Who and where stay in force longer than other words.
 */
const BEFORE = { name: [1, 0.8, 0.7, 0.6, 0.5], word: [1, 0.55, 0.4, 0.3, 0.25] };
/** The same for sentences behind it. */
const BEHIND = { name: [1, 0.5, 0.4, 0.3, 0.3], word: [1, 0.4, 0.3, 0.2, 0.2] };
const TITLE = { name: 0.6, word: 0.5 };
/** Sentences that count as surroundings. */
const REACH = 4;

/** Weights by which sentences of one question are put in order. */
const ORDER: Readonly<Record<Evidence, number>> = {
  own: 2,
  near: 2.8,
  required: 0.7,
  kind: 1.2,
  dense: 0.8,
  passage: 4,
  hit: 0,
  apart: 0,
  said: 0,
  heading: -0.6,
  question: -0.6,
  comment: -1.2,
  negation: 0.6,
};

/** Logistic regression of "the sentence answers" over the same evidence. */
const CHANCE: Readonly<Record<Evidence, number>> = {
  own: 0.3,
  near: 1.4,
  required: 1.5,
  kind: 1,
  dense: 0.3,
  passage: 0,
  hit: 3,
  apart: -1.8,
  said: 0.3,
  heading: -0.5,
  question: -1,
  comment: -0.6,
  negation: 0.2,
};
const BIAS = -7;
/** About what the ranking gives a passage that answers (retrieval/ranking.ts). */
const TYPICAL_HIT = 10;
/** Below this a topic counts as missing from the sentence and its surroundings. */
const NOWHERE = 0.15;

/** Kinds whose evidence can be told for certain: it counts nearly double in the order. */
const STRICT: ReadonlySet<Asked['kind']> = new Set(['date', 'number', 'reason', 'statement']);

/** Kinds that are answered by a value or not at all. */
export const MEASURED: ReadonlySet<Asked['kind']> = new Set(['date', 'number']);
/** Least strength of the date or number asked for. */
export const LEAST_VALUE = 0.3;
const WITHOUT_VALUE = 2;

/** All sentences judged, best first. */
export function judge(asked: Asked, candidates: readonly Candidate[]): Judged[] {
  const index = indexTopics(asked.topics);
  const covers = new Map<Candidate, Cover>();
  const coverOfCandidate = (candidate: Candidate): Cover => {
    const known = covers.get(candidate);
    if (known) return known;
    const cover = coverOf(candidate.words, index);
    covers.set(candidate, cover);
    return cover;
  };
  const titles = new Map<string, Cover>();
  const judged = candidates.map((candidate): Judged => {
    const cover = coverOfCandidate(candidate);
    let title = titles.get(candidate.document.id);
    if (!title) {
      title = coverOf(candidate.title, index);
      titles.set(candidate.document.id, title);
    }
    const around = candidate.window
      .slice(Math.max(0, candidate.at - REACH), candidate.at + REACH + 1)
      .map((other) => ({ away: other.at - candidate.at, best: coverOfCandidate(other).best }));
    const near = cover.best.map((own, topic) => {
      const unit = asked.topics[topic];
      const kind = unit?.required && unit.kind !== 'number' ? 'name' : 'word';
      let best = Math.max(own, TITLE[kind] * (title.best[topic] ?? 0));
      for (const { away, best: other } of around) {
        const counts = (away < 0 ? BEFORE : BEHIND)[kind][Math.abs(away)] ?? 0;
        best = Math.max(best, counts * (other[topic] ?? 0));
      }
      return best;
    });
    const values = valuesIn(asked, candidate, cover);
    const features = evidence(asked, candidate, cover, near, values[0]?.strength ?? 0);
    return {
      candidate,
      values,
      own: cover.best,
      near,
      matched: new Set(cover.at.map(({ position }) => position)),
      features,
      score:
        weigh(features, ORDER) +
        (STRICT.has(asked.kind) ? features.kind : 0) -
        (MEASURED.has(asked.kind) && features.kind < LEAST_VALUE ? WITHOUT_VALUE : 0),
      chance: 1 / (1 + Math.exp(-BIAS - weigh(features, CHANCE))),
    };
  });
  return judged.sort((a, b) => b.score - a.score);
}

function weigh(
  features: Readonly<Record<Evidence, number>>,
  weights: Readonly<Record<Evidence, number>>,
): number {
  return (Object.keys(weights) as Evidence[]).reduce(
    (sum, name) => sum + weights[name] * features[name],
    0,
  );
}

function evidence(
  asked: Asked,
  candidate: Candidate,
  cover: Cover,
  near: readonly number[],
  kind: number,
): Record<Evidence, number> {
  const { topics } = asked;
  let all = 0;
  let own = 0;
  let around = 0;
  let required = 0;
  let present = 0;
  let apart = 0;
  for (const [topic, { weight, required: must }] of topics.entries()) {
    all += weight;
    own += weight * (cover.best[topic] ?? 0);
    around += weight * (near[topic] ?? 0);
    if ((near[topic] ?? 0) < NOWHERE) apart += weight;
    if (!must) continue;
    required += 1;
    present += Math.min(1, (near[topic] ?? 0) * 1.6);
  }
  const text = candidate.document.text.slice(candidate.start, candidate.end);
  const negations = phraseTable(candidate.language.facts.negations);
  const denied =
    asked.negated && candidate.words.some((_, at) => phraseAt(candidate.words, at, negations) > 0);
  return {
    own: all > 0 ? own / all : 0,
    near: all > 0 ? around / all : 0,
    required: required > 0 ? present / required : 1,
    kind: asked.kind === null ? 0.7 : kind,
    dense: density(topics, cover),
    passage: candidate.passage,
    hit: candidate.score / TYPICAL_HIT,
    apart: all > 0 ? apart / all : 1,
    said: all,
    heading: /[.!?…:;»”"')\]]\s*$/u.test(text) ? 0 : 1,
    question: /\?\s*[»”"')\]]*$/u.test(text) ? 1 : 0,
    comment: candidate.section === 'comment' ? 1 : 0,
    negation: denied ? 1 : 0,
  };
}

/** Words within which what is asked ought to stand together. */
const TOGETHER = 14;

/** Largest share of the topics' weight within a few words. */
function density(topics: Asked['topics'], cover: Cover): number {
  const all = topics.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let best = 0;
  for (const [n, { position }] of cover.at.entries()) {
    const seen = new Set<number>();
    let sum = 0;
    for (let m = n; m < cover.at.length; m++) {
      const other = cover.at[m];
      if (!other || other.position - position >= TOGETHER) break;
      if (seen.has(other.topic)) continue;
      seen.add(other.topic);
      sum += (topics[other.topic]?.weight ?? 0) * (cover.best[other.topic] ?? 0);
    }
    if (sum > best) best = sum;
  }
  return best / all;
}
