/**
 * Runs of sentences that may answer, and how likely each does. What fills the slot of a question (a reason,
 * those present, a duration) often stands one sentence beside the words of the question.
 */

import { type LinearWeights, scoreOf, sigmoid } from '../../extraction/linear.ts';
import { loadLinear } from '../../extraction/load.ts';
import type { LanguageCode, Span } from '../../types.ts';
import type { Slot, SlotChance } from '../question/slots.ts';
import type { Asked, Candidate, Judged } from './types.ts';

/** Sentences that are read closely, best first. */
const READ_CLOSELY = 40;
/** A run is no longer than this many characters. */
const LONGEST_RUN = 620;

export interface AnswerSpan extends Span {
  readonly judged: Judged;
  /** Sentences of the run, judged, as far as they were. */
  readonly members: readonly Judged[];
  readonly features: readonly string[];
  /** What counts by the slot asked for: words of the run that the question does not name, and its shape. */
  readonly slotted: readonly string[];
}

const fifth = (x: number): number => Math.max(0, Math.min(5, Math.floor(x * 5)));

/** Which sentences beside its own a run takes in: none, the one behind, the one before, both, two behind. */
const SHAPES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [-1, 0],
  [-1, 1],
  [0, 2],
];

/** All runs around the best sentences, with what speaks for each. */
export function answerSpans(asked: Asked, judged: readonly Judged[]): AnswerSpan[] {
  const byCandidate = new Map(judged.map((one) => [one.candidate, one]));
  const top = judged[0]?.score ?? 0;
  const askedTerms = new Set(asked.words.map(({ term }) => term));
  const read = new Map<Judged, readonly string[]>();
  const wordsTold = (one: Judged): readonly string[] => {
    const known = read.get(one) ?? told(one, askedTerms);
    read.set(one, known);
    return known;
  };
  const found: AnswerSpan[] = [];
  for (const [rank, one] of judged.slice(0, READ_CLOSELY).entries()) {
    const { candidate } = one;
    const shared = sentenceFeatures(asked, one, rank, top);
    for (const [before, behind] of SHAPES) {
      const run = runOf(candidate, before, behind);
      if (!run) continue;
      const start = run[0]?.start ?? candidate.start;
      const end = run.at(-1)?.end ?? candidate.end;
      if (run.length > 1 && end - start > LONGEST_RUN) continue;
      const members = run.flatMap((c) => byCandidate.get(c) ?? []);
      const features = [...shared, ...runFeatures(asked, one, run, byCandidate)];
      found.push({
        start,
        end,
        judged: one,
        members,
        features,
        slotted: [
          ...new Set(members.flatMap(wordsTold)),
          ...features.filter((name) => BY_SLOT.test(name)),
        ],
      });
    }
  }
  return found;
}

/** Evidence that tells more of one slot than of another. */
const BY_SLOT =
  /^(?:own|near|value|cover|best|missing|inside|told|rank|shape|length|apart|lack|time)=/u;

/**
 * Words, and words in a row, of a run that are not those of the question: "à la demande de" tells who asked for
 * a meeting, "pendant" how long it took. Numbers count as one word.
 */
function told({ candidate, matched }: Judged, askedTerms: ReadonlySet<string>): readonly string[] {
  const own = candidate.words.map(({ fold, term }, at) =>
    matched.has(at) || askedTerms.has(term) ? null : /^\d+$/u.test(fold) ? '#' : fold,
  );
  return own.flatMap((word, at) => {
    const next = candidate.words[at + 1];
    if (word === null) return [];
    return next && !matched.has(at + 1) ? [word, `${word}_${next.fold}`] : [word];
  });
}

/** Neighbours of one paragraph or, across a break, none. */
function runOf(candidate: Candidate, before: number, behind: number): Candidate[] | null {
  const { window, at, document } = candidate;
  const run = window.slice(Math.max(0, at + before), at + behind + 1);
  if (run.length !== behind - before + 1) return null;
  const gap = (a: Candidate, b: Candidate): string => document.text.slice(a.end, b.start);
  return run.every((one, i) => i === 0 || !/\n\s*\n\s*\n/u.test(gap(run[i - 1] as Candidate, one)))
    ? run
    : null;
}

function sentenceFeatures(asked: Asked, one: Judged, rank: number, top: number): string[] {
  const { features: f, candidate, near, own } = one;
  const kind = asked.kind ?? 'any';
  const required = asked.topics.flatMap(({ required: must, kind: of }, i) =>
    must && of !== 'number' ? [i] : [],
  );
  const missing = required.filter((i) => (near[i] ?? 0) < 0.25).length;
  const inside = required.filter((i) => (own[i] ?? 0) >= 0.25).length;
  const words = asked.topics.flatMap(({ required: must }, i) => (must ? [] : [i]));
  const told = words.filter((i) => (near[i] ?? 0) >= 0.3).length;
  const absent = asked.topics.filter((t) => t.absent);
  const foreign = asked.language.code === candidate.language.code ? 0 : 1;
  const strength = fifth(one.values[0]?.strength ?? 0);
  return [
    'bias',
    `kind=${kind}`,
    `own=${fifth(f.own)}`,
    `own=${fifth(f.own)}|${kind}`,
    `near=${fifth(f.near)}`,
    `near=${fifth(f.near)}|own=${fifth(f.own)}`,
    `near=${fifth(f.near)}|foreign=${foreign}`,
    `dense=${fifth(f.dense)}`,
    `required=${fifth(f.required)}`,
    `apart=${fifth(f.apart)}`,
    `apart=${fifth(f.apart)}|foreign=${foreign}`,
    `passage=${fifth(f.passage)}`,
    `hit=${Math.min(8, Math.floor(f.hit * 4))}`,
    `hit=${Math.min(8, Math.floor(f.hit * 4))}|foreign=${foreign}`,
    `said=${Math.min(6, Math.floor(f.said))}`,
    `heading=${f.heading}`,
    `question=${f.question}`,
    `negation=${f.negation}|${asked.negated ? 1 : 0}`,
    `rank=${rank < 3 ? rank : rank < 6 ? 5 : rank < 12 ? 11 : 30}`,
    `margin=${Math.min(8, Math.floor((top - one.score) * 2))}`,
    `missing=${Math.min(3, missing)}|of=${Math.min(3, required.length)}`,
    `inside=${Math.min(3, inside)}|of=${Math.min(3, required.length)}`,
    `told=${Math.min(4, told)}|of=${Math.min(5, words.length)}`,
    `absent=${Math.min(2, absent.filter((t) => t.required).length)}/${Math.min(2, absent.length)}`,
    `value=${strength}|${kind}`,
    `chance=${fifth(one.chance)}`,
    `chance=${fifth(one.chance)}|rank=${Math.min(3, rank)}`,
  ];
}

/** How the people, places and numbers of a question are told, the worst of each: in the run, around it, nowhere. */
function lacking(asked: Asked, members: readonly Judged[]): string[] {
  const worst = new Map<string, number>();
  for (const [i, { kind, weight }] of asked.topics.entries()) {
    if (kind === 'word') continue;
    const own = Math.max(0, ...members.map((one) => one.own[i] ?? 0));
    const near = Math.max(0, ...members.map((one) => one.near[i] ?? 0));
    const lack = own >= TOLD ? 0 : near >= TOLD ? 1 : 2;
    const key = kind === 'name' && weight < COMMON ? 'common' : kind;
    worst.set(key, Math.max(worst.get(key) ?? 0, lack));
  }
  const found = [...worst].map(([kind, lack]) => `lack=${kind}${lack}`);
  return [...found, `time=${timeOf(asked, members)}`];
}

/** From this share on something is held to be told; names of less weight are in many texts. */
const TOLD = 0.3;
const COMMON = 0.9;
/** Days after a period within which its events are still reported. */
const REPORTED = 31;

/** Does a text from the time that is asked about say it, one of another time, or is no time asked? */
function timeOf({ period }: Asked, members: readonly Judged[]): string {
  if (!period) return 'none';
  const published = members[0]?.candidate.document.published?.date;
  if (!published) return 'undated';
  const late = new Date(Date.parse(period.until) + REPORTED * 86_400_000).toISOString();
  if (published < period.since.slice(0, published.length)) return 'before';
  return published <= late.slice(0, published.length) ? 'within' : 'after';
}

function runFeatures(
  asked: Asked,
  one: Judged,
  run: readonly Candidate[],
  byCandidate: ReadonlyMap<Candidate, Judged>,
): string[] {
  const kind = asked.kind ?? 'any';
  const at = run.indexOf(one.candidate);
  const shape = `${at}/${run.length}`;
  const members = run.flatMap((c) => byCandidate.get(c) ?? []);
  const all = asked.topics.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let covered = 0;
  for (const [i, { weight }] of asked.topics.entries())
    covered += weight * Math.max(0, ...members.map(({ own }) => own[i] ?? 0));
  const gain = covered / all - one.features.own;
  const value = Math.max(0, ...members.map(({ values }) => values[0]?.strength ?? 0));
  const length = (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
  const rest = members.filter((m) => m !== one);
  const better = rest.some((m) => m.score > one.score) ? 1 : 0;
  return [
    ...lacking(asked, members),
    `shape=${shape}`,
    `shape=${shape}|${kind}`,
    `cover=${fifth(covered / all)}`,
    `cover=${fifth(covered / all)}|${kind}`,
    `gain=${fifth(gain * 2)}|${shape}`,
    `gained=${fifth(value - (one.values[0]?.strength ?? 0))}|${shape}`,
    `best=${fifth(value)}|${kind}`,
    `length=${length < 120 ? 0 : length < 220 ? 1 : length < 340 ? 2 : length < 460 ? 3 : 4}`,
    `length=${length < 120 ? 0 : length < 220 ? 1 : length < 340 ? 2 : length < 460 ? 3 : 4}|${shape}`,
    `better=${better}|${shape}`,
  ];
}

const loaded = new Map<LanguageCode, LinearWeights>();

/** Weights of `npm run train -- <language> answers`, for texts in that language. */
function answerWeights(language: LanguageCode): LinearWeights {
  let known = loaded.get(language);
  if (!known) {
    known = loadLinear(language, 'answers', 'spans');
    loaded.set(language, known);
  }
  return known;
}

export interface Ranked {
  readonly span: AnswerSpan;
  /** Chance that it answers. */
  readonly chance: number;
}

/** Features that count by slot are named by it; each weighs as much as its slot is likely. */
export const slottedName = (slot: Slot, name: string): string => `${slot}|${name}`;

/** What features count for a question, each looked up once. */
function scorer(
  slots: readonly SlotChance[],
  weights: LinearWeights,
): (span: AnswerSpan) => number {
  const known = new Map<string, number>();
  const bySlot = (name: string): number => {
    let score = known.get(name);
    if (score === undefined) {
      score = 0;
      for (const [slot, chance] of slots)
        score += chance * scoreOf([slottedName(slot, name)], weights);
      known.set(name, score);
    }
    return score;
  };
  let base = 0;
  for (const [slot, chance] of slots) base += chance * scoreOf([`slot=${slot}`], weights);
  return ({ features, slotted }) =>
    slotted.reduce((sum, name) => sum + bySlot(name), base + scoreOf(features, weights));
}

/**
 * Runs by how likely they answer, the likeliest first; of runs around one sentence only the best.
 * @param weightsOf the weights for texts in a language
 */
export function rankSpans(
  spans: readonly AnswerSpan[],
  slots: readonly SlotChance[],
  weightsOf: (language: LanguageCode) => LinearWeights = answerWeights,
): Ranked[] {
  const best = new Map<Judged, Ranked>();
  const scorers = new Map<LanguageCode, ReturnType<typeof scorer>>();
  for (const span of spans) {
    const { code } = span.judged.candidate.language;
    const score = scorers.get(code) ?? scorer(slots, weightsOf(code));
    scorers.set(code, score);
    const chance = sigmoid(score(span));
    const known = best.get(span.judged);
    if (!known || chance > known.chance) best.set(span.judged, { span, chance });
  }
  return [...best.values()].sort((a, b) => b.chance - a.chance);
}
