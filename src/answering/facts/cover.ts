/** Which of a question's topics a stretch of words speaks of. */
import { fold } from '../../text/fold.ts';
import type { TextWord, Unit } from './types.ts';

/** Topics ready to be looked up word by word. */
export interface TopicIndex {
  readonly size: number;
  /** Each topic as typed, folded. */
  readonly typed: readonly string[];
  readonly terms: ReadonlyMap<
    string,
    readonly { readonly topic: number; readonly weight: number }[]
  >;
  readonly phrases: ReadonlyMap<
    string,
    readonly {
      readonly topic: number;
      readonly weight: number;
      readonly words: readonly string[];
    }[]
  >;
}

export function indexTopics(topics: readonly Unit[]): TopicIndex {
  const terms = new Map<string, { topic: number; weight: number }[]>();
  const phrases = new Map<string, { topic: number; weight: number; words: readonly string[] }[]>();
  for (const [topic, unit] of topics.entries()) {
    for (const [term, weight] of unit.forms) push(terms, term, { topic, weight });
    for (const { words, weight } of unit.phrases) {
      push(phrases, words[0] ?? '', { topic, weight, words });
    }
  }
  return {
    size: topics.length,
    typed: topics.map(({ text }) => fold(text)),
    terms,
    phrases,
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export interface Cover {
  /** By topic: the best match, 0 to 1. */
  readonly best: readonly number[];
  /** Word positions that match, with the topic. */
  readonly at: readonly { readonly position: number; readonly topic: number }[];
}

export function coverOf(words: readonly TextWord[], index: TopicIndex): Cover {
  const best = new Array<number>(index.size).fill(0);
  const at: { position: number; topic: number }[] = [];
  for (const [position, word] of words.entries()) {
    for (const { topic, weight } of index.terms.get(word.term) ?? []) {
      const counts = weight * kinship(index.typed[topic] ?? '', word.fold);
      if (counts > (best[topic] ?? 0)) best[topic] = counts;
      at.push({ position, topic });
    }
    for (const { topic, weight, words: phrase } of index.phrases.get(word.fold) ?? []) {
      if (!phrase.every((one, i) => words[position + i]?.fold === one)) continue;
      if (weight > (best[topic] ?? 0)) best[topic] = weight;
      for (let i = 0; i < phrase.length; i++) at.push({ position: position + i, topic });
    }
  }
  return { best, at };
}

/** Words of one stem that only share its beginning ("population", "populiste") are other words. */
const SHARED_LEAST = 0.62;
const DERIVED = 0.6;

function kinship(typed: string, found: string): number {
  if (typed[0] !== found[0]) return 1;
  let shared = 0;
  while (shared < typed.length && typed[shared] === found[shared]) shared++;
  const length = Math.max(typed.length, found.length);
  // Another stem altogether: a translation or a correction, weighed elsewhere.
  if (shared < 3 || length < 7) return 1;
  return shared / length >= SHARED_LEAST ? 1 : DERIVED;
}
