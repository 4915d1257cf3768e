/** Which of a question's topics a stretch of words speaks of. */
import type { TextWord, Unit } from './types.ts';

/** Topics ready to be looked up word by word. */
export interface TopicIndex {
  readonly size: number;
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
  return { size: topics.length, terms, phrases };
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
      if (weight > (best[topic] ?? 0)) best[topic] = weight;
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
