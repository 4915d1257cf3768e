/** Judges every possible meeting of a text: who took part, did it happen, how sure. */
import type { Language } from '../languages/language.ts';
import { folded } from '../text/tokens.ts';
import type { MeetingKind } from '../types.ts';
import type { World } from '../world/world.ts';
import {
  type Candidate,
  candidatesFor,
  type Resolution,
  type Trigger,
  triggersIn,
} from './candidates.ts';
import { type CoreferenceContext, resolveMention } from './coreference.ts';
import { type Context, candidateFeatures, contextOf, pairFeatures } from './features.ts';
import { distribution, type Features, type LinearWeights } from './linear.ts';
import { chance, chanceOf, type Network, reasons, type Sum, sumOf } from './network.ts';
import { statusFeatures, statusWords } from './status.ts';
import type { Entity, Mention, ReadText } from './text.ts';

export interface EventModels {
  readonly coreference: LinearWeights;
  readonly pairs: Network;
  /** asserted, other, negative. */
  readonly status: LinearWeights;
  readonly call: Network;
  /** past, present, future, unspecified. */
  readonly tense: LinearWeights;
  /** Whether a phrase tells the place, and whether one tells the day. */
  readonly place: LinearWeights;
  readonly time: LinearWeights;
}

export interface JudgeContext {
  readonly language: Language;
  readonly world: World;
  readonly year: number | null;
}

/** A pair of candidates that may have met, with all that speaks for and against. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly features: Features;
}

export interface TriggerReading {
  readonly trigger: Trigger;
  readonly context: Context;
  readonly candidates: readonly Candidate[];
  /** Features of each candidate: a pair has those of its two, after those of the trigger. */
  readonly own: readonly Features[];
  readonly pairs: readonly Pair[];
}

export interface JudgedEvent {
  readonly trigger: Trigger;
  /** The folded word that tells it. */
  readonly word: string;
  /** Told by a noun that takes up something known: "cette rencontre". */
  readonly definite: boolean;
  readonly participants: readonly Entity[];
  /** Words of parties whom nobody named could be tied to. */
  readonly unnamed: readonly Mention[];
  /** Everybody who took part with the words that say so. */
  readonly members: readonly { readonly entity: Entity | null; readonly mention: Mention }[];
  readonly kind: MeetingKind;
  /** 0 asserted, 1 other, 2 negative. */
  readonly status: 0 | 1 | 2;
  readonly statusChance: number;
  readonly tense: 0 | 1 | 2 | 3;
  /** Chance that two of them met (or were to meet) as told. */
  readonly confidence: number;
  readonly reasons: readonly [string, number][];
}

export function coreferenceContext(
  read: ReadText,
  { language, world, year }: JudgeContext,
): CoreferenceContext {
  return { read, world, year, speech: new Set(language.encounters.speech) };
}

/** The likely triggers of a text with the pairs that a model must judge. */
export function readTriggers(
  read: ReadText,
  resolve: (mention: Mention) => readonly Resolution[],
  judge: JudgeContext,
): TriggerReading[] {
  return read.sentences.flatMap((sentence) =>
    sentence.triggers.length === 0
      ? []
      : triggersIn(sentence, judge.language).flatMap((trigger) => {
          if (!sentence.triggers.includes(trigger.at)) return [];
          const candidates = candidatesFor(read, trigger, resolve);
          if (candidates.length < 2 || !candidates.some(({ entity }) => entity)) return [];
          const context = contextOf(read, trigger);
          const own = candidates.map((c) => candidateFeatures(context, c));
          const pairs: Pair[] = [];
          for (let a = 0; a < candidates.length; a += 1)
            for (let b = a + 1; b < candidates.length; b += 1) {
              const [x, y] = [candidates[a] as Candidate, candidates[b] as Candidate];
              if (!x.entity && !y.entity) continue;
              if (x.offset !== 0 && y.offset !== 0) continue;
              if (x.mention === y.mention && !x.mention.plural) continue;
              pairs.push({
                a,
                b,
                features: pairFeatures(context, x, y, own[a] ?? [], own[b] ?? []),
              });
            }
          return pairs.length > 0 ? [{ trigger, context, candidates, own, pairs }] : [];
        }),
  );
}

/** Who met whom in one telling: sets of candidates, the likeliest first. */
export interface Partakers {
  readonly members: ReadonlySet<number>;
  /** The pair that carries it. */
  readonly best: number;
}

/**
 * The likeliest pair and whoever met both of its two; who met only one of them met them apart
 * ("reçu par B, puis par C").
 */
export function partakers(
  reading: TriggerReading,
  chances: readonly number[],
  least: JoiningThresholds,
): Partakers[] {
  const order = chances
    .map((_, i) => i)
    .sort((x, y) => (chances[y] as number) - (chances[x] as number));
  const at = new Map<string, number>();
  for (const [i, { a, b }] of reading.pairs.entries())
    at.set(`${Math.min(a, b)}-${Math.max(a, b)}`, i);
  const linked = (a: number, b: number): number => {
    const i = at.get(`${Math.min(a, b)}-${Math.max(a, b)}`);
    return i === undefined ? -1 : (chances[i] as number);
  };
  const found: { members: Set<number>; best: number }[] = [];
  for (const i of order) {
    const { a, b } = reading.pairs[i] as Pair;
    if (
      (chances[i] as number) <
      (found.length === 0 ? least.event : Math.max(least.event, least.joining))
    )
      break;
    if (found.some(({ members }) => members.has(a) && members.has(b))) continue;
    const members = new Set([a, b]);
    for (let c = 0; c < reading.candidates.length; c += 1) {
      if (members.has(c)) continue;
      const links = [...members].map((m) => linked(m, c)).filter((p) => p >= 0);
      // Somebody unnamed beside two named people adds nobody.
      if (
        links.length > 0 &&
        links.reduce((x, y) => x + y, 0) / links.length >= least.joining &&
        links.every((p) => p >= LEAST_LINK)
      )
        members.add(c);
    }
    found.push({ members, best: i });
    if (found.length === MOST_APART) break;
  }
  return found;
}

/** Chance with each of the others from which somebody belongs to them and did not meet one of them apart. */
const LEAST_LINK = 0.5;

/** Most separate meetings that one word may tell. */
const MOST_APART = 4;

export type JoiningThresholds = Pick<Thresholds, 'event' | 'joining'>;

export interface Thresholds {
  /** Least chance of a meeting that is told. */
  readonly event: number;
  /** Least chance of one more participant. */
  readonly joining: number;
  /** Least chance, by its words alone, of a sentence that is parsed. */
  readonly gate: number;
  /** Least chance of a place, and of a day. */
  readonly place: number;
  readonly time: number;
}

/** A reading of one trigger with the chance of each of its pairs. */
export interface JudgedReading {
  readonly reading: TriggerReading;
  readonly chances: readonly number[];
}

/** Every possible meeting of a text, the likely and the unlikely. */
export function judgeReadings(
  read: ReadText,
  models: EventModels,
  judge: JudgeContext,
): JudgedReading[] {
  const resolve = resolverOf(read, models, judge);
  return readTriggers(read, resolve, judge).map((reading) => ({
    reading,
    chances: chancesOf(reading, models.pairs),
  }));
}

/** The chance of each pair. What its pairs share is added up once: two thirds of their features. */
function chancesOf({ context, own, pairs }: TriggerReading, net: Network): number[] {
  const trigger = sumOf(context.triggerNames, net);
  const candidates = own.map((features) => sumOf(features, net));
  return pairs.map(({ a, b, features }) => {
    const { length } = context.triggerNames;
    const [fa, fb] = [own[a] as Features, own[b] as Features];
    // Between those of the trigger and those of the two stands the bias.
    const bias = features.slice(length, length + 1);
    const rest = features.slice(length + 1 + fa.length + fb.length);
    const [x, y] = [candidates[a] as Sum, candidates[b] as Sum];
    return chanceOf([trigger, x, y, sumOf([...bias, ...rest], net)], net);
  });
}

/** Who is meant by a mention, worked out once for each. */
export function resolverOf(
  read: ReadText,
  models: EventModels,
  judge: JudgeContext,
): (mention: Mention) => readonly Resolution[] {
  const coreference = coreferenceContext(read, judge);
  const memory = new Map<Mention, readonly Resolution[]>();
  return (mention) => {
    let known = memory.get(mention);
    if (!known) {
      const meant = resolveMention(coreference, mention, models.coreference);
      const count = countOf(mention, read, judge.language);
      // "Les deux ministres" are no three, whoever else is one.
      known =
        meant.length > count ? [...meant].sort((a, b) => b.sure - a.sure).slice(0, count) : meant;
      memory.set(mention, known);
    }
    return known;
  };
}

/** How many people a mention says that it means; without end where it does not. */
function countOf({ sentence, from, head }: Mention, read: ReadText, { grammar }: Language): number {
  // "Les ministres des deux pays" are not two.
  for (const word of read.sentences[sentence]?.words.slice(from, head) ?? [])
    if (Object.hasOwn(grammar.numerals, word.lower)) return grammar.numerals[word.lower] as number;
  return Number.POSITIVE_INFINITY;
}

export function judgeText(
  read: ReadText,
  models: EventModels,
  judge: JudgeContext,
  thresholds: JoiningThresholds,
): JudgedEvent[] {
  return judgeReadings(read, models, judge).flatMap(({ reading, chances }) =>
    partakers(reading, chances, thresholds).map((taking) =>
      eventOf(reading, taking, chances[taking.best] as number, models, judge),
    ),
  );
}

/** Whether a noun tells it with one of these determiners. */
function hasDeterminer({ tree, word }: Context, forms: readonly string[]): boolean {
  return (
    word.upos === 'NOUN' &&
    (tree.children[word.index] ?? []).some((c) => {
      const child = tree.words[c];
      return child?.relation === 'det' && forms.includes(child.lower);
    })
  );
}

/** Folded lemmas of what is said of the noun that tells it ("reste exclue" is two), and whether that is denied. */
function predicateOf({ tree, word }: Context, { encounters }: Language) {
  const head = tree.words[word.head];
  if (word.upos !== 'NOUN' || !head || !word.relation.startsWith('nsubj'))
    return { lemmas: [], denied: false };
  const below = (tree.children[head.index] ?? []).map((c) => tree.words[c] as typeof head);
  return {
    lemmas: [head, ...below.filter(({ relation }) => relation === 'xcomp')].map(({ lemma }) =>
      folded(lemma),
    ),
    denied: below.some(({ lower }) => encounters.negation.includes(lower)),
  };
}

/** Status, kind and tense of one telling. */
export function eventOf(
  reading: TriggerReading,
  taking: Partakers,
  confidence: number,
  models: EventModels,
  judge: JudgeContext,
): JudgedEvent {
  const features = statusFeatures(reading.context, judge.language);
  const status = distribution(features, models.status);
  const tense = distribution(features, models.tense);
  // Of annotated "aucun entretien" and "l'entretien est annulé, prévu" none was held, but they are too few to teach it.
  const { negativeDeterminers, negativePredicates, plannedPredicates } = judge.language.encounters;
  const predicate = predicateOf(reading.context, judge.language);
  const says = (forms: readonly string[]) => predicate.lemmas.some((one) => forms.includes(one));
  const off = says(negativePredicates);
  const denied = hasDeterminer(reading.context, negativeDeterminers) || (off && !predicate.denied);
  // "N'est pas exclue": it may still be.
  const planned = predicate.denied ? off : says(plannedPredicates);
  const likeliest = (row: readonly number[]): number => row.indexOf(Math.max(...row));
  const told = denied ? NEGATIVE : planned ? OTHER : (likeliest(status) as 0 | 1 | 2);
  const all = [...taking.members].map((c) => reading.candidates[c] as Candidate);
  // A denial names whom it denies.
  const here = all.filter(({ offset }) => offset === 0);
  const members = told === NEGATIVE && here.length > 1 ? here : all;
  const participants = [...new Set(members.flatMap(({ entity }) => (entity ? [entity] : [])))];
  return {
    trigger: reading.trigger,
    word: reading.context.word.fold,
    definite: hasDeterminer(reading.context, judge.language.encounters.definite),
    participants,
    unnamed: members.filter(({ entity }) => !entity).map(({ mention }) => mention),
    members: members.map(({ entity, mention }) => ({ entity, mention })),
    kind: chance(features, models.call) > 0.5 ? 'Phone-Write' : 'Meet',
    status: told,
    statusChance: Math.max(...status),
    tense: planned && !denied ? FUTURE : (likeliest(tense) as 0 | 1 | 2 | 3),
    confidence,
    reasons: reasons(reading.pairs[taking.best]?.features ?? [], models.pairs, 3),
  };
}

/** One event a sentence and people; the surer mention speaks. */
export function mergeEvents(events: readonly JudgedEvent[], language: Language): JudgedEvent[] {
  const kept: JudgedEvent[] = [];
  const told = events.filter((event) => !events.some((other) => passed(event, other, language)));
  for (const event of told.sort((a, b) => b.confidence - a.confidence)) {
    const at = kept.findIndex(
      (other) =>
        other.kind === event.kind &&
        other.trigger.sentence === event.trigger.sentence &&
        shared(event, other) >= Math.min(2, event.participants.length),
    );
    const other = kept[at];
    if (!other) kept.push(event);
    else if (other.status === event.status && event.participants.length > 1)
      kept[at] = {
        ...other,
        participants: [...new Set([...other.participants, ...event.participants])],
      };
  }
  return kept
    .filter((event) => !kept.some((other) => takenUp(event, other)))
    .sort((a, b) => a.trigger.sentence - b.trigger.sentence || a.trigger.at - b.trigger.at);
}

const shared = (a: JudgedEvent, b: JudgedEvent): number =>
  b.participants.filter((p) => a.participants.includes(p)).length;

const FUTURE = 2;
const OTHER = 1;
const NEGATIVE = 2;

/** A wish, a question or "this meeting" about people whose meeting is told or denied elsewhere: no event of its own. */
function takenUp(event: JudgedEvent, other: JudgedEvent): boolean {
  return (
    other !== event &&
    event.status === 1 &&
    other.status !== 1 &&
    (event.tense !== FUTURE || event.definite) &&
    shared(event, other) > 1
  );
}

/** People who crossed each other's way, in a text that denies that they met. */
function passed(event: JudgedEvent, other: JudgedEvent, language: Language): boolean {
  return (
    event.status === 0 &&
    other.status === 2 &&
    shared(event, other) > 1 &&
    statusWords(language).passing.familyOf(event.word) !== null
  );
}
