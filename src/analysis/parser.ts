/** Heads and relations: arc-hybrid transitions, the best sequence of a beam. */
import { Beam } from './beam.ts';
import type { ParserInput } from './features.ts';
import type { SparseTable } from './table.ts';
import type { LabelRoles } from './transitions.ts';

export interface ParserModel {
  readonly labels: readonly string[];
  /** Width of the beam that the weights were trained for. */
  readonly beam: number;
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
  readonly #beam: Beam;

  constructor(model: ParserModel) {
    this.model = model;
    this.#beam = new Beam(model.beam, model.labels.length, labelRoles(model.labels));
  }

  parse(input: ParserInput): Parse {
    const { length } = input;
    const state = this.#beam.search(input, this.model.table);
    const heads = state.heads.slice(0, length);
    for (let i = 0; i < length; i += 1) if (heads[i] === length) heads[i] = -1;
    return { heads, labels: state.labels.slice(0, length) };
  }
}
