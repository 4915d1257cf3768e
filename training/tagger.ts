/** Learns tags: averaged perceptron over its own earlier tags. */
import {
  masked,
  TAGGER_KEYS,
  type TaggerInput,
  taggerKeys,
  type WordAtoms,
  wordAtoms,
} from '../src/analysis/features.ts';
import type { TableParts } from '../src/analysis/table.ts';
import { SparseTable } from '../src/analysis/table.ts';
import {
  classOf,
  Tagger,
  type TaggerModel,
  type TagLexicon,
  tagAt,
} from '../src/analysis/tagger.ts';
import type { GoldSentence } from './conllu.ts';
import { type Freeze, Perceptron } from './optimise.ts';
import { generator, shuffle } from './random.ts';

export interface TaggerTraining {
  readonly tags: readonly string[];
  readonly clusters: ReadonlyMap<string, number>;
  /** Word -> tags a dictionary knows. */
  readonly dictionary: ReadonlyMap<string, readonly number[]>;
  readonly epochs: number;
  readonly seed: number;
  readonly freeze: Freeze;
}

/** Of a word this frequent the treebanks know more than a dictionary. */
const FREQUENT = 30;

/** A word this frequent with one tag only is settled. */
const SETTLED = 60;

type Seen = Map<string, Map<number, number>>;

function countTags(sentences: readonly GoldSentence[], number: ReadonlyMap<string, number>): Seen {
  const seen: Seen = new Map();
  for (const sentence of sentences)
    for (const [i, token] of sentence.tokens.entries()) {
      const tag = number.get(sentence.tags[i] as string) as number;
      let tags = seen.get(token.lower);
      if (!tags) {
        tags = new Map();
        seen.set(token.lower, tags);
      }
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  return seen;
}

/** Tags that are no slips: seen twice, or once of few. */
function believed(tags: ReadonlyMap<number, number>): number[] {
  let all = 0;
  for (const n of tags.values()) all += n;
  return [...tags]
    .filter(([, n]) => n * 200 >= all)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([tag]) => tag);
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])];
}

function lexiconOf(seen: Seen, dictionary: ReadonlyMap<string, readonly number[]>): TagLexicon {
  const entries = new Map<string, readonly number[]>();
  const settled = new Map<string, number>();
  for (const [word, tags] of seen) {
    const known = believed(tags);
    let all = 0;
    for (const n of tags.values()) all += n;
    entries.set(word, all >= FREQUENT ? known : union(known, dictionary.get(word) ?? []));
    const only = known[0] as number;
    if (all >= SETTLED && (tags.get(only) ?? 0) >= all * 0.998) settled.set(word, only);
  }
  for (const [word, tags] of dictionary) if (!entries.has(word)) entries.set(word, tags);
  return { entries, settled };
}

export interface TrainedTagger {
  readonly model: TaggerModel;
  readonly table: TableParts;
  readonly lexicon: TagLexicon;
}

export function trainTagger(
  sentences: readonly GoldSentence[],
  training: TaggerTraining,
): TrainedTagger {
  const number = new Map(training.tags.map((tag, at) => [tag, at]));
  const seen = countTags(sentences, number);
  const lexicon = lexiconOf(seen, training.dictionary);
  const atoms = new Map<string, WordAtoms>();
  const prepared = sentences.map((sentence) => {
    const length = sentence.tokens.length;
    const gold = Int32Array.from(sentence.tags, (tag) => number.get(tag) as number);
    const input: TaggerInput = {
      length,
      atoms: sentence.tokens.map((token) => {
        let known = atoms.get(token.text);
        if (!known) {
          known = wordAtoms(token.text, token.lower);
          atoms.set(token.text, known);
        }
        return known;
      }),
      // Without its own occurrence: a rare word would always tell the right answer.
      classes: Int32Array.from(sentence.tokens, (token, i) => {
        const tags = seen.get(token.lower) as Map<number, number>;
        const own = gold[i] as number;
        let all = 0;
        for (const n of tags.values()) all += n;
        if (all >= FREQUENT) return classOf(lexicon.entries.get(token.lower) ?? []);
        const others = new Map(tags);
        const left = (others.get(own) ?? 0) - 1;
        if (left > 0) others.set(own, left);
        else others.delete(own);
        return classOf(union(believed(others), training.dictionary.get(token.lower) ?? []));
      }),
      clusters: Int32Array.from(
        sentence.tokens,
        (token) => training.clusters.get(masked(token.lower)) ?? 0,
      ),
    };
    const settled = Int32Array.from(
      sentence.tokens,
      (token) => lexicon.settled.get(token.lower) ?? -1,
    );
    return { input, gold, settled };
  });
  const perceptron = new Perceptron(training.tags.length);
  const keys = new Int32Array(TAGGER_KEYS);
  const scores = new Float64Array(training.tags.length);
  const random = generator(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(prepared, random);
    for (const { input, gold, settled } of prepared) {
      const tags = new Int32Array(input.length);
      for (let i = 0; i < input.length; i += 1) {
        if ((settled[i] as number) >= 0) {
          tags[i] = settled[i] as number;
          continue;
        }
        const count = taggerKeys(input, i, tagAt(tags, i - 1), tagAt(tags, i - 2), keys);
        scores.fill(0);
        perceptron.score(keys, count, scores);
        const right = gold[i] as number;
        let best = 0;
        for (let y = 1; y < scores.length; y += 1)
          if ((scores[y] as number) > (scores[best] as number)) best = y;
        if (best !== right) {
          perceptron.update(keys, count, right, 1);
          perceptron.update(keys, count, best, -1);
        }
        perceptron.step += 1;
        tags[i] = best;
      }
    }
  }
  const table = perceptron.freeze(training.freeze);
  const model: TaggerModel = {
    tags: training.tags,
    table: new SparseTable(table),
    lexicon,
    clusters: training.clusters,
  };
  return { model, table, lexicon };
}

/** Tags of sentences by taggers that have not seen them. */
export function jackknife(
  trees: readonly GoldSentence[],
  tagged: readonly GoldSentence[],
  training: TaggerTraining,
  folds: number,
): Int32Array[] {
  const tags: Int32Array[] = new Array(trees.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = trees.filter((_, at) => at % folds !== fold);
    const tagger = new Tagger(trainTagger([...others, ...tagged], training).model);
    for (const [at, sentence] of trees.entries())
      if (at % folds === fold) tags[at] = tagger.tag(sentence.tokens);
  }
  return tags;
}
