/** Learns transitions: averaged perceptron, dynamic oracle (Goldberg and Nivre 2013). */

import { Beam, type Trail } from '../src/analysis/beam.ts';
import {
  PARSER_KEYS,
  type ParserInput,
  type ParserState,
  parserKeys,
} from '../src/analysis/features.ts';
import { labelRoles } from '../src/analysis/parser.ts';
import {
  initialState,
  isFinal,
  type LabelRoles,
  leftOf,
  mayLeft,
  mayRight,
  mayShift,
  rightOf,
  SHIFT,
  step,
} from '../src/analysis/transitions.ts';
import { Perceptron } from './optimise.ts';
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
  /** What part of the actions (greedy) or sentences (beam) went right in a round. */
  readonly report?: (epoch: number, right: number, perceptron: Perceptron) => void;
}

/** How many arcs of the right tree each kind of action gives up. */
interface Costs {
  shift: number;
  left: number;
  right: number;
}

const NEVER = 1e9;
/** The right action must lead by this much, or is pushed. */
const MARGIN = 20;

function costsOf(state: ParserState, heads: Int32Array, length: number, costs: Costs): void {
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

export function trainParser(given: readonly ParserExample[], training: ParserTraining): Perceptron {
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
        let rival = -1;
        const consider = (action: number, good: boolean): void => {
          const score = scores[action] as number;
          if (best < 0 || score > (scores[best] as number)) best = action;
          if (!good && (rival < 0 || score > (scores[rival] as number))) rival = action;
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
        if (rival >= 0 && (scores[rival] as number) + MARGIN > (scores[wanted] as number)) {
          perceptron.update(keys, count, wanted, 1);
          perceptron.update(keys, count, rival, -1);
        }
        perceptron.step += 1;
        // Its own mistakes are followed, so that it learns to go on from them.
        const follow = epoch > 0 && random() < 0.9;
        step(state, best === wanted || follow ? best : wanted, labels, roles);
      }
    }
    training.report?.(epoch, right / decisions, perceptron);
  }
  return perceptron;
}

/** The actions to the right tree; where two are right, the one that takes words off the stack. */
function oracle(example: ParserExample, labels: number, roles: LabelRoles): Int32Array {
  const { input, heads, labels: gold } = example;
  const { length } = input;
  const actions = new Int32Array(2 * length);
  const state = initialState(length);
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  for (let t = 0; t < actions.length; t += 1) {
    costsOf(state, heads, length, costs);
    const least = Math.min(costs.shift, costs.left, costs.right);
    const s0 = state.size > 0 ? (state.stack[state.size - 1] as number) : -1;
    let action = SHIFT;
    if (costs.left === least) action = leftOf(gold[s0] as number);
    else if (costs.right === least) action = rightOf(gold[s0] as number, labels);
    actions[t] = action;
    step(state, action, labels, roles);
  }
  return actions;
}

/**
 * Goes on for a beam from what greedy training learned, by max-violation updates (Huang, Fayong
 * and Guo 2012): weights that are good for a greedy parser are bad for a beam.
 */
export function trainBeam(
  given: readonly ParserExample[],
  training: ParserTraining,
  width: number,
  perceptron: Perceptron,
): void {
  const examples = [...given];
  const random = generator(training.seed);
  const labels = training.labels.length;
  const roles = labelRoles(training.labels);
  const beam = new Beam(width, labels, roles);
  const keys = new Int32Array(PARSER_KEYS);
  const scores = new Float64Array(1 + 2 * labels);
  const longest = 2 * Math.max(...examples.map((example) => example.input.length));
  const trail: Trail = {
    steps: longest,
    width,
    actions: new Int32Array(longest * width),
    parents: new Int32Array(longest * width),
    scores: new Float64Array(longest * width),
    sizes: new Int32Array(longest),
  };
  const oracles = new Map(examples.map((example) => [example, oracle(example, labels, roles)]));
  const found = new Int32Array(longest);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(examples, random);
    let right = 0;
    for (const example of examples) {
      const { input } = example;
      const { length } = input;
      const gold = oracles.get(example) as Int32Array;
      beam.search(input, perceptron, trail);
      // Where is the right sequence left furthest behind?
      const state = initialState(length);
      let total = 0;
      let most = 0;
      let until = -1;
      let place = 0;
      for (let t = 0; t < gold.length; t += 1) {
        const count = parserKeys(input, state, keys);
        scores.fill(0);
        perceptron.score(keys, count, scores);
        const action = gold[t] as number;
        total += scores[action] as number;
        step(state, action, labels, roles);
        if (place >= 0) {
          let next = -1;
          for (let i = 0; i < (trail.sizes[t] as number); i += 1) {
            const row = t * width + i;
            if (trail.parents[row] === place && trail.actions[row] === action) next = i;
          }
          place = next;
        }
        const ahead = (trail.scores[t * width] as number) - total;
        const end = t === gold.length - 1;
        if ((place < 0 || (end && place > 0)) && ahead >= most) {
          most = ahead;
          until = t;
        }
      }
      perceptron.step += 1;
      if (until < 0) {
        right += 1;
        continue;
      }
      let at = 0;
      for (let t = until; t >= 0; t -= 1) {
        found[t] = trail.actions[t * width + at] as number;
        at = trail.parents[t * width + at] as number;
      }
      let from = 0;
      while (from <= until && found[from] === gold[from]) from += 1;
      for (const [actions, by] of [
        [gold, 1],
        [found, -1],
      ] as const) {
        const walk = initialState(length);
        for (let t = 0; t <= until; t += 1) {
          const action = actions[t] as number;
          if (t >= from) perceptron.update(keys, parserKeys(input, walk, keys), action, by);
          step(walk, action, labels, roles);
        }
      }
    }
    training.report?.(epoch, right / examples.length, perceptron);
  }
}
