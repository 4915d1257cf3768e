/**
 * Fits the weights of `src/retrieval/ranking.ts` and prints them: `tsx evaluation/retrieval/fit.ts`.
 *
 * Softmax over the candidates of each query (ListNet's top-one loss, Cao et al. 2007)
 * with every passage of a right text as right, Adam, a little L2. Fitted on the
 * queries at even places, judged on those at odd places, and the other way round.
 */
import { createMemorySearch } from '../../src/retrieval/memory.ts';
import { EVIDENCE, weigh } from '../../src/retrieval/ranking.ts';
import { COLLECTIONS, passagesOf, queriesOf } from './collection.ts';

const WIDTH = EVIDENCE.length;
const DEPTH = 100;
const ROUNDS = 250;
const PULL = 1e-3;
const STEP = 0.1;

/** One query: evidence row by row, and which rows and texts are right. */
interface Example {
  readonly set: string;
  readonly rows: Float32Array;
  readonly right: readonly number[];
  readonly texts: readonly string[];
}

function examplesOf(collection: (typeof COLLECTIONS)[number]): Example[] {
  const examples: Example[] = [];
  for (const cut of [false, true]) {
    const { passages, keys } = passagesOf(collection.passages, cut);
    const search = createMemorySearch(passages);
    for (const set of collection.queries) {
      for (const { text, relevant } of queriesOf(set)) {
        const candidates = {
          words: search.words(text, DEPTH),
          vectors: search.vectors(text, DEPTH),
        };
        const { found } = weigh(text, candidates, search.index);
        const texts = found.map(({ id }) => keys[id] ?? '');
        examples.push({
          set: `${set}${cut ? ' cut' : ''}`,
          rows: Float32Array.from(
            found.flatMap(({ evidence }) => EVIDENCE.map((n) => evidence[n])),
          ),
          right: texts.flatMap((key, row) => (relevant.has(key) ? [row] : [])),
          texts,
        });
      }
    }
  }
  return examples;
}

function scores(example: Example, weights: Float64Array): Float64Array {
  const out = new Float64Array(example.texts.length);
  for (let row = 0; row < out.length; row++) {
    let sum = 0;
    for (let n = 0; n < WIDTH; n++) {
      sum += (example.rows[row * WIDTH + n] as number) * (weights[n] as number);
    }
    out[row] = sum;
  }
  return out;
}

function deviations(examples: readonly Example[]): Float64Array {
  const sums = new Float64Array(WIDTH);
  const squares = new Float64Array(WIDTH);
  let count = 0;
  for (const { rows } of examples) {
    count += rows.length / WIDTH;
    rows.forEach((value, n) => {
      sums[n % WIDTH] = (sums[n % WIDTH] as number) + value;
      squares[n % WIDTH] = (squares[n % WIDTH] as number) + value * value;
    });
  }
  return sums.map((sum, n) => Math.sqrt((squares[n] as number) / count - (sum / count) ** 2) || 1);
}

function train(examples: readonly Example[]): Float64Array {
  const unit = deviations(examples);
  const usable = examples.filter(({ right }) => right.length > 0);
  const weights = new Float64Array(WIDTH);
  const slow = new Float64Array(WIDTH);
  const slowSquares = new Float64Array(WIDTH);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(WIDTH);
    const scaled = weights.map((weight, n) => weight / (unit[n] as number));
    for (const example of usable) {
      const worth = scores(example, scaled);
      const top = Math.max(...worth);
      const odds = worth.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = example.right.reduce((sum, row) => sum + (odds[row] as number), 0) || 1e-12;
      const push = odds.map((odd) => odd / all);
      for (const row of example.right) (push[row] as number) -= (odds[row] as number) / good;
      push.forEach((by, row) => {
        for (let n = 0; n < WIDTH; n++) {
          const value = (example.rows[row * WIDTH + n] as number) / (unit[n] as number);
          gradient[n] = (gradient[n] as number) + by * value;
        }
      });
    }
    const step = round < ROUNDS * 0.7 ? STEP : STEP / 3;
    for (let n = 0; n < WIDTH; n++) {
      const slope = (gradient[n] as number) / usable.length + 2 * PULL * (weights[n] as number);
      slow[n] = 0.9 * (slow[n] as number) + 0.1 * slope;
      slowSquares[n] = 0.99 * (slowSquares[n] as number) + 0.01 * slope * slope;
      const mean = (slow[n] as number) / (1 - 0.9 ** round);
      const spread = Math.sqrt((slowSquares[n] as number) / (1 - 0.99 ** round));
      weights[n] = (weights[n] as number) - (step * mean) / (spread + 1e-8);
    }
  }
  return weights.map((weight, n) => weight / (unit[n] as number));
}

/** nDCG@10 by set, a text counted at its best passage. */
function judge(examples: readonly Example[], weights: Float64Array): Map<string, number[]> {
  const gains = new Map<string, number[]>();
  for (const example of examples) {
    const worth = scores(example, weights);
    const best = example.right.reduce(
      (top, row) => Math.max(top, worth[row] as number),
      Number.NEGATIVE_INFINITY,
    );
    const before = new Set(example.texts.filter((_, row) => (worth[row] as number) > best)).size;
    const list = gains.get(example.set) ?? [];
    list.push(example.right.length > 0 && before < 10 ? 1 / Math.log2(before + 2) : 0);
    gains.set(example.set, list);
  }
  return gains;
}

for (const collection of COLLECTIONS) {
  const examples = examplesOf(collection);
  const even = examples.filter((_, n) => n % 2 === 0);
  const odd = examples.filter((_, n) => n % 2 === 1);
  const heldOut = [judge(odd, train(even)), judge(even, train(odd))];
  for (const set of heldOut[0]?.keys() ?? []) {
    const gains = heldOut.flatMap((half) => half.get(set) ?? []);
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    console.log(`${set}: nDCG@10 ${mean.toFixed(4)} on queries not fitted on`);
  }
  const weights = train(examples);
  console.log(EVIDENCE.map((name, n) => `  ${name}: ${weights[n]?.toFixed(2)},`).join('\n'));
}
