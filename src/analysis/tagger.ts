/** Fine tags, left to right, each with the two before it: an averaged perceptron. */
import type { Token } from '../text/tokens.ts';
import {
  hashText,
  masked,
  TAGGER_KEYS,
  type TaggerInput,
  taggerKeys,
  type WordAtoms,
  wordAtoms,
} from './features.ts';
import type { SparseTable } from './table.ts';

/** What the words of a language may be: tags by number, most frequent first. */
export interface TagLexicon {
  /** Word in small letters -> its tags; unknown words have none. */
  readonly entries: ReadonlyMap<string, readonly number[]>;
  /** Words seen so often with one tag only that nothing else is asked. */
  readonly settled: ReadonlyMap<string, number>;
}

export interface TaggerModel {
  readonly tags: readonly string[];
  readonly table: SparseTable;
  readonly lexicon: TagLexicon;
  /** Word in small letters, digits as 0 -> number of its cluster. */
  readonly clusters: ReadonlyMap<string, number>;
}

const UNKNOWN_CLASS = 11;

/** One number for a set of tags; the order does not count. */
export function classOf(tags: readonly number[]): number {
  if (tags.length === 0) return UNKNOWN_CLASS;
  return hashText([...tags].sort((a, b) => a - b).join(' '));
}

interface Known {
  readonly atoms: WordAtoms;
  readonly class: number;
  readonly cluster: number;
  /** Its only tag, or -1. */
  readonly settled: number;
}

const CACHED_WORDS = 60_000;

export class Tagger {
  readonly model: TaggerModel;
  readonly #known = new Map<string, Known>();
  readonly #keys = new Int32Array(TAGGER_KEYS);
  readonly #scores: Float64Array;

  constructor(model: TaggerModel) {
    this.model = model;
    this.#scores = new Float64Array(model.tags.length);
  }

  #look(token: Token): Known {
    const found = this.#known.get(token.text);
    if (found) return found;
    const { lexicon, clusters } = this.model;
    const known: Known = {
      atoms: wordAtoms(token.text, token.lower),
      class: classOf(lexicon.entries.get(token.lower) ?? []),
      cluster: clusters.get(masked(token.lower)) ?? 0,
      settled: lexicon.settled.get(token.lower) ?? -1,
    };
    if (this.#known.size >= CACHED_WORDS) this.#known.clear();
    this.#known.set(token.text, known);
    return known;
  }

  /** A number of `model.tags` for each token of one sentence. */
  tag(tokens: readonly Token[]): Int32Array {
    const length = tokens.length;
    const atoms: WordAtoms[] = new Array(length);
    const classes = new Int32Array(length);
    const clusters = new Int32Array(length);
    const tags = new Int32Array(length);
    for (let i = 0; i < length; i += 1) {
      const known = this.#look(tokens[i] as Token);
      atoms[i] = known.atoms;
      classes[i] = known.class;
      clusters[i] = known.cluster;
      tags[i] = known.settled;
    }
    const input: TaggerInput = { length, atoms, classes, clusters };
    const scores = this.#scores;
    for (let i = 0; i < length; i += 1) {
      if ((tags[i] as number) >= 0) continue;
      const count = taggerKeys(input, i, tagAt(tags, i - 1), tagAt(tags, i - 2), this.#keys);
      scores.fill(0);
      this.model.table.score(this.#keys, count, scores);
      let best = 0;
      for (let y = 1; y < scores.length; y += 1)
        if ((scores[y] as number) > (scores[best] as number)) best = y;
      tags[i] = best;
    }
    return tags;
  }
}

export function tagAt(tags: Int32Array, i: number): number {
  return i < 0 ? 255 : (tags[i] as number);
}
