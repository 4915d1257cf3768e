/** Heads and relations: arc-hybrid transitions, the best action each time. */
import { PARSER_KEYS, type ParserInput, parserKeys } from './features.ts';
import type { SparseTable } from './table.ts';
import {
  initialState,
  isFinal,
  type LabelRoles,
  mayLeft,
  mayRight,
  mayShift,
  SHIFT,
  step,
} from './transitions.ts';

export interface ParserModel {
  readonly labels: readonly string[];
  readonly table: SparseTable;
}

export interface Parse {
  /** -1: the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const MARKERS = new Set(['case', 'mark', 'cc']);

export function labelRoles(labels: readonly string[]): LabelRoles {
  return { marks: Uint8Array.from(labels, (label) => (MARKERS.has(label) ? 1 : 0)) };
}

export class Parser {
  readonly model: ParserModel;
  readonly #roles: LabelRoles;
  readonly #keys = new Int32Array(PARSER_KEYS);
  readonly #scores: Int32Array;

  constructor(model: ParserModel) {
    this.model = model;
    this.#roles = labelRoles(model.labels);
    this.#scores = new Int32Array(1 + 2 * model.labels.length);
  }

  parse(input: ParserInput): Parse {
    const { length } = input;
    const labels = this.model.labels.length;
    const state = initialState(length);
    const scores = this.#scores;
    while (!isFinal(state, length)) {
      const count = parserKeys(input, state, this.#keys);
      scores.fill(0);
      this.model.table.score(this.#keys, count, scores);
      let best = -1;
      if (mayShift(state, length)) best = SHIFT;
      if (mayLeft(state, length))
        for (let action = 1; action <= labels; action += 1)
          if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action;
      if (mayRight(state))
        for (let action = 1 + labels; action <= 2 * labels; action += 1)
          if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action;
      step(state, best, labels, this.#roles);
    }
    const heads = state.heads.slice(0, length);
    for (let i = 0; i < length; i += 1) if (heads[i] === length) heads[i] = -1;
    return { heads, labels: state.labels.slice(0, length) };
  }
}
