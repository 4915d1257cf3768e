/** Learns transitions: averaged perceptron, dynamic oracle (Goldberg and Nivre 2013). */
import {
  PARSER_KEYS,
  type ParserInput,
  type ParserState,
  parserKeys,
} from '../src/analysis/features.ts';
import { labelRoles } from '../src/analysis/parser.ts';
import type { TableParts } from '../src/analysis/table.ts';
import {
  initialState,
  isFinal,
  leftOf,
  mayLeft,
  mayRight,
  mayShift,
  rightOf,
  SHIFT,
  step,
} from '../src/analysis/transitions.ts';
import { type Freeze, Perceptron } from './optimise.ts';
import { generator, shuffle } from './random.ts';

export interface ParserExample {
  readonly input: ParserInput;
  /** The root's number is the sentence's length. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ParserTraining {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly seed: number;
  readonly report?: (epoch: number, right: number, perceptron: Perceptron) => void;
}

/** How many arcs of the right tree each kind of action gives up. */
interface Costs {
  shift: number;
  left: number;
  right: number;
}

const NEVER = 1e9;

export function costsOf(state: ParserState, heads: Int32Array, length: number, costs: Costs): void {
  const { stack, size, next } = state;
  const s0 = size > 0 ? (stack[size - 1] as number) : -1;
  const s1 = size > 1 ? (stack[size - 2] as number) : -1;
  costs.shift = NEVER;
  costs.left = NEVER;
  costs.right = NEVER;
  if (mayShift(state, length)) {
    let cost = 0;
    const head = heads[next] as number;
    for (let i = 0; i < size; i += 1) {
      const node = stack[i] as number;
      if (heads[node] === next) cost += 1;
      if (node === head && i < size - 1) cost += 1;
    }
    costs.shift = cost;
  }
  if (s0 < 0) return;
  // Dependants of s0 still to come.
  let children = 0;
  for (let node = next; node < length; node += 1) if (heads[node] === s0) children += 1;
  const head = heads[s0] as number;
  if (mayLeft(state, length))
    costs.left = children + (head === s1 || (head > next && head <= length) ? 1 : 0);
  if (mayRight(state)) costs.right = children + (head >= next && head <= length ? 1 : 0);
}

export function trainParser(
  given: readonly ParserExample[],
  training: ParserTraining,
  freeze: Freeze,
): TableParts {
  const labels = training.labels.length;
  const classes = 1 + 2 * labels;
  const roles = labelRoles(training.labels);
  const perceptron = new Perceptron(classes);
  const keys = new Int32Array(PARSER_KEYS);
  const scores = new Float64Array(classes);
  const random = generator(training.seed);
  const examples = [...given];
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(examples, random);
    let decisions = 0;
    let right = 0;
    for (const { input, heads, labels: gold } of examples) {
      const { length } = input;
      const state = initialState(length);
      while (!isFinal(state, length)) {
        const count = parserKeys(input, state, keys);
        scores.fill(0);
        perceptron.score(keys, count, scores);
        costsOf(state, heads, length, costs);
        const least = Math.min(costs.shift, costs.left, costs.right);
        const s0 = state.size > 0 ? (state.stack[state.size - 1] as number) : -1;
        const head = s0 < 0 ? -2 : (heads[s0] as number);
        let best = -1;
        let wanted = -1;
        const consider = (action: number, good: boolean): void => {
          const score = scores[action] as number;
          if (best < 0 || score > (scores[best] as number)) best = action;
          if (good && (wanted < 0 || score > (scores[wanted] as number))) wanted = action;
        };
        if (costs.shift < NEVER) consider(SHIFT, costs.shift === least);
        if (costs.left < NEVER) {
          const own = head === state.next ? leftOf(gold[s0] as number) : -1;
          const good = costs.left === least;
          for (let label = 0; label < labels; label += 1) {
            const action = leftOf(label);
            consider(action, good && (own < 0 || own === action));
          }
        }
        if (costs.right < NEVER) {
          const own =
            head === state.stack[state.size - 2] ? rightOf(gold[s0] as number, labels) : -1;
          const good = costs.right === least;
          for (let label = 0; label < labels; label += 1) {
            const action = rightOf(label, labels);
            consider(action, good && (own < 0 || own === action));
          }
        }
        decisions += 1;
        if (best === wanted) right += 1;
        else {
          perceptron.update(keys, count, wanted, 1);
          perceptron.update(keys, count, best, -1);
        }
        perceptron.step += 1;
        // Its own mistakes are followed, so that it learns to go on from them.
        const follow = epoch > 0 && random() < 0.9;
        step(state, best === wanted || follow ? best : wanted, labels, roles);
      }
    }
    training.report?.(epoch, right / decisions, perceptron);
  }
  return perceptron.freeze(freeze);
}
