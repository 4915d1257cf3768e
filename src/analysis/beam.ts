/** The best sequence of transitions by beam search; a beam of one is greedy. */
import { PARSER_KEYS, type ParserInput, parserKeys } from './features.ts';
import {
  copyState,
  initialState,
  type LabelRoles,
  mayLeft,
  mayRight,
  mayShift,
  type State,
  step,
} from './transitions.ts';

export interface Scorer {
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}

/** What search left behind: best first at every step; every sequence has two steps a word. */
export interface Trail {
  readonly steps: number;
  readonly width: number;
  /** Row `t * width + i`: the i-th best after step t. */
  readonly actions: Int32Array;
  readonly parents: Int32Array;
  readonly scores: Float64Array;
  readonly sizes: Int32Array;
}

/** Feature vectors of a sentence whose scores are kept: a quarter of all states look like an earlier one. */
const KEPT = 256;

/** Score behind the best from which a sequence is given up: a tenth less time, LAS as before (87.5, 82.1). */
const HOPELESS = 20_000;

export class Beam {
  readonly #width: number;
  readonly #labels: number;
  readonly #roles: LabelRoles;
  readonly #keys = new Int32Array(PARSER_KEYS);
  readonly #scores: Float64Array;
  readonly #tops: Float64Array;
  readonly #topParents: Int32Array;
  readonly #topActions: Int32Array;
  #count = 0;
  /** Vectors with their scores, each at the place that its hash gives it, and the search it was seen in. */
  readonly #keptKeys = new Int32Array(KEPT * PARSER_KEYS);
  readonly #keptScores: Float64Array;
  readonly #keptIn = new Float64Array(KEPT);
  #searches = 0;

  constructor(width: number, labels: number, roles: LabelRoles) {
    this.#width = width;
    this.#labels = labels;
    this.#roles = roles;
    this.#scores = new Float64Array(1 + 2 * labels);
    this.#tops = new Float64Array(width);
    this.#topParents = new Int32Array(width);
    this.#topActions = new Int32Array(width);
    this.#keptScores = new Float64Array(KEPT * this.#scores.length);
  }

  /** Scores of the first `count` keys; those of a vector seen before in this search are taken over. */
  #score(count: number, scorer: Scorer): void {
    const keys = this.#keys;
    const scores = this.#scores;
    let hash = 0;
    for (let n = 0; n < count; n += 1) hash = Math.imul(hash ^ (keys[n] as number), 0x01000193);
    const place = (hash ^ (hash >>> 16)) & (KEPT - 1);
    const from = place * PARSER_KEYS;
    const first = place * scores.length;
    if (this.#keptIn[place] === this.#searches) {
      let n = 0;
      while (n < count && this.#keptKeys[from + n] === keys[n]) n += 1;
      if (n === count) {
        for (let y = 0; y < scores.length; y += 1)
          scores[y] = this.#keptScores[first + y] as number;
        return;
      }
    }
    scores.fill(0);
    scorer.score(keys, count, scores);
    this.#keptIn[place] = this.#searches;
    for (let n = 0; n < count; n += 1) this.#keptKeys[from + n] = keys[n] as number;
    this.#keptScores.set(scores, first);
  }

  #offer(score: number, parent: number, action: number): void {
    const tops = this.#tops;
    let at = this.#count;
    if (at === this.#width) {
      if (score <= (tops[at - 1] as number)) return;
      at -= 1;
    } else this.#count += 1;
    while (at > 0 && score > (tops[at - 1] as number)) {
      tops[at] = tops[at - 1] as number;
      this.#topParents[at] = this.#topParents[at - 1] as number;
      this.#topActions[at] = this.#topActions[at - 1] as number;
      at -= 1;
    }
    tops[at] = score;
    this.#topParents[at] = parent;
    this.#topActions[at] = action;
  }

  /** @param trail filled when given. Gives back the best final state. */
  search(input: ParserInput, scorer: Scorer, trail?: Trail): State {
    const { length } = input;
    const labels = this.#labels;
    let states: State[] = [initialState(length)];
    let spare: State[] = [];
    let totals = new Float64Array(this.#width);
    let size = 1;
    const scores = this.#scores;
    this.#searches += 1;
    for (let t = 0; t < 2 * length; t += 1) {
      this.#count = 0;
      for (let i = 0; i < size; i += 1) {
        const state = states[i] as State;
        const total = totals[i] as number;
        // The best come first: what lies far behind never catches up.
        if (total < (totals[0] as number) - HOPELESS) break;
        this.#score(parserKeys(input, state, this.#keys), scorer);
        if (mayShift(state, length)) this.#offer(total + (scores[0] as number), i, 0);
        if (mayLeft(state, length))
          for (let action = 1; action <= labels; action += 1)
            this.#offer(total + (scores[action] as number), i, action);
        if (mayRight(state))
          for (let action = 1 + labels; action <= 2 * labels; action += 1)
            this.#offer(total + (scores[action] as number), i, action);
      }
      const next: State[] = [];
      const sums = new Float64Array(this.#width);
      if (this.#count === 1 && size === 1) {
        const state = states[0] as State;
        step(state, this.#topActions[0] as number, labels, this.#roles);
        next.push(state);
        sums[0] = this.#tops[0] as number;
      } else {
        for (let i = 0; i < this.#count; i += 1) {
          const state = spare.pop() ?? initialState(length);
          copyState(states[this.#topParents[i] as number] as State, state);
          step(state, this.#topActions[i] as number, labels, this.#roles);
          next.push(state);
          sums[i] = this.#tops[i] as number;
        }
        spare = spare.concat(states);
      }
      if (trail) {
        for (let i = 0; i < this.#count; i += 1) {
          const row = t * trail.width + i;
          trail.actions[row] = this.#topActions[i] as number;
          trail.parents[row] = this.#topParents[i] as number;
          trail.scores[row] = this.#tops[i] as number;
        }
        trail.sizes[t] = this.#count;
      }
      states = next;
      totals = sums;
      size = this.#count;
    }
    return states[0] as State;
  }
}
