/**
 * Arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011): SHIFT, LEFT (next word takes the top of
 * the stack), RIGHT (second of the stack takes the top); the root stands behind the last word.
 */
import type { ParserInput, ParserState } from './features.ts';

export const SHIFT = 0;

/** Actions by number: 0 SHIFT, 1 … L LEFT with a label, L+1 … 2L RIGHT with a label. */
export function leftOf(label: number): number {
  return 1 + label;
}
export function rightOf(label: number, labels: number): number {
  return 1 + labels + label;
}

const NO_LABEL = 250;

/** A state whose rows lie in one array, so that copying is one move. */
export interface State extends ParserState {
  readonly all: Int32Array;
}

const ROWS = 12;

export function initialState(length: number): State {
  const nothing = length + 1;
  const width = length + 2;
  const all = new Int32Array(ROWS * width);
  let rows = 0;
  const row = (value: number): Int32Array => {
    const from = rows * width;
    rows += 1;
    const part = all.subarray(from, from + width);
    if (value !== 0) part.fill(value);
    return part;
  };
  return {
    all,
    stack: row(0),
    size: 0,
    next: 0,
    heads: row(-1),
    labels: row(NO_LABEL),
    left1: row(nothing),
    left2: row(nothing),
    right1: row(nothing),
    right2: row(nothing),
    leftCount: row(0),
    rightCount: row(0),
    marker: row(nothing),
    leftSet: row(0),
    rightSet: row(0),
  };
}

export function copyState(from: State, to: State): void {
  to.all.set(from.all);
  to.size = from.size;
  to.next = from.next;
}

export function isFinal(state: ParserState, length: number): boolean {
  return state.next === length && state.size === 0;
}

export function mayShift(state: ParserState, length: number): boolean {
  return state.next < length;
}
/** Only one word hangs from the root. */
export function mayLeft(state: ParserState, length: number): boolean {
  return state.size > 0 && (state.next < length || state.size === 1);
}
export function mayRight(state: ParserState): boolean {
  return state.size > 1;
}

/** Labels whose bearer says how its head is linked: "à", "que", "et". */
export interface LabelRoles {
  readonly marks: Uint8Array;
}

function attach(
  state: ParserState,
  head: number,
  child: number,
  label: number,
  roles: LabelRoles,
): void {
  state.heads[child] = head;
  state.labels[child] = label;
  const bit = 1 << (label % 31);
  if (child < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = child;
    state.leftCount[head] = Math.min(5, (state.leftCount[head] as number) + 1);
    state.leftSet[head] = (state.leftSet[head] as number) | bit;
    if (roles.marks[label]) state.marker[head] = child;
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = child;
    state.rightCount[head] = Math.min(5, (state.rightCount[head] as number) + 1);
    state.rightSet[head] = (state.rightSet[head] as number) | bit;
  }
}

/** Does one action. */
export function step(state: ParserState, action: number, labels: number, roles: LabelRoles): void {
  if (action === SHIFT) {
    state.stack[state.size] = state.next;
    state.size += 1;
    state.next += 1;
    return;
  }
  const top = state.stack[state.size - 1] as number;
  if (action <= labels) {
    attach(state, state.next, top, action - 1, roles);
  } else {
    attach(state, state.stack[state.size - 2] as number, top, action - 1 - labels, roles);
  }
  state.size -= 1;
}

export interface ParserWords {
  readonly words: ArrayLike<number>;
  readonly lemmas: ArrayLike<number>;
  readonly tags: ArrayLike<number>;
  readonly parts: ArrayLike<number>;
  readonly clusters: ArrayLike<number>;
  readonly endings: ArrayLike<number>;
  readonly marks: ArrayLike<number>;
}

const ROOT = 3;
const NOTHING = 5;

/** Rows with the root and "nothing" behind the words. */
export function parserInput(length: number, given: ParserWords): ParserInput {
  const row = (from: ArrayLike<number>, root = ROOT, nothing = NOTHING): Int32Array => {
    const to = new Int32Array(length + 2);
    for (let i = 0; i < length; i += 1) to[i] = from[i] as number;
    to[length] = root;
    to[length + 1] = nothing;
    return to;
  };
  const all = length > 0 ? (given.marks[length - 1] as number) : 0;
  return {
    length,
    words: row(given.words),
    lemmas: row(given.lemmas),
    tags: row(given.tags, 251, 252),
    parts: row(given.parts, 251, 252),
    clusters: row(given.clusters),
    endings: row(given.endings),
    marks: row(given.marks, all, all),
  };
}
