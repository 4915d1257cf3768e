/**
 * What the tagger and the parser look at, as 32-bit keys; shared with training. Whoever changes
 * this file trains anew: card.json holds its hash.
 *
 * No strings are made in the inner loops: words become integers once (`wordAtoms`), and a key is
 * its template's number mixed with integers.
 */

/** FNV-1a over UTF-16 units, then mixed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

function mix(h: number, a: number): number {
  const m = Math.imul(h ^ a, 0x85ebca6b);
  return m ^ (m >>> 13);
}

function last(h: number): number {
  const m = Math.imul(h, 0xc2b2ae35);
  return m ^ (m >>> 16);
}

function key1(template: number, a: number): number {
  return last(mix(Math.imul(template + 1, 0x9e3779b1), a));
}

function key2(template: number, a: number, b: number): number {
  return last(mix(mix(Math.imul(template + 1, 0x9e3779b1), a), b));
}

function key3(template: number, a: number, b: number, c: number): number {
  return last(mix(mix(mix(Math.imul(template + 1, 0x9e3779b1), a), b), c));
}

function key4(template: number, a: number, b: number, c: number, d: number): number {
  return last(mix(mix(mix(mix(Math.imul(template + 1, 0x9e3779b1), a), b), c), d));
}

/** Integers of one word, whatever stands around it. */
export interface WordAtoms {
  readonly word: number;
  readonly shape: number;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
}

const AFFIXES = 5;

/** Letters to X, x, d; runs of three or more are cut to three. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  let before = '';
  for (const letter of text) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? 'd'
          : letter;
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 3) shape += kind;
  }
  return shape;
}

/** Digits are all alike: years and amounts are not learned by heart. */
export function masked(lower: string): string {
  return /\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower;
}

export function wordAtoms(text: string, lower: string): WordAtoms {
  const word = masked(lower);
  const prefixes = new Int32Array(AFFIXES);
  const suffixes = new Int32Array(AFFIXES);
  for (let n = 1; n <= AFFIXES; n += 1) {
    prefixes[n - 1] = word.length >= n ? hashText(word, 0, n) : 1;
    suffixes[n - 1] = word.length >= n ? hashText(word, word.length - n) : 1;
  }
  return { word: hashText(word), shape: hashText(shapeOf(text)), prefixes, suffixes };
}

/** Words and what is known of them, one row a token, with edges so that i-2 … i+2 exist. */
export interface TaggerInput {
  readonly length: number;
  readonly atoms: readonly WordAtoms[];
  /** Which tags the lexicon knows for the word. */
  readonly classes: Int32Array;
  readonly clusters: Int32Array;
}

const EDGE = 7;
const NO_WORD: WordAtoms = {
  word: EDGE,
  shape: EDGE,
  prefixes: new Int32Array(AFFIXES).fill(EDGE),
  suffixes: new Int32Array(AFFIXES).fill(EDGE),
};

export const TAGGER_KEYS = 64;

/** Keys of token `i`, given the two tags before it; gives back how many. */
export function taggerKeys(
  input: TaggerInput,
  i: number,
  tag1: number,
  tag2: number,
  keys: Int32Array,
): number {
  const { atoms, classes, clusters, length } = input;
  const w0 = atoms[i] ?? NO_WORD;
  const w1 = atoms[i + 1] ?? NO_WORD;
  const w2 = atoms[i + 2] ?? NO_WORD;
  const v1 = (i > 0 ? atoms[i - 1] : undefined) ?? NO_WORD;
  const v2 = (i > 1 ? atoms[i - 2] : undefined) ?? NO_WORD;
  const k0 = classes[i] ?? EDGE;
  const k1 = i + 1 < length ? (classes[i + 1] ?? EDGE) : EDGE;
  const k2 = i + 2 < length ? (classes[i + 2] ?? EDGE) : EDGE;
  const j1 = i > 0 ? (classes[i - 1] ?? EDGE) : EDGE;
  const c0 = clusters[i] ?? EDGE;
  const c1 = i + 1 < length ? (clusters[i + 1] ?? EDGE) : EDGE;
  const c2 = i + 2 < length ? (clusters[i + 2] ?? EDGE) : EDGE;
  const d1 = i > 0 ? (clusters[i - 1] ?? EDGE) : EDGE;
  const first = i === 0 ? 1 : 2;
  let n = 0;
  keys[n] = key1(n++, w0.word);
  keys[n] = key1(n++, v1.word);
  keys[n] = key1(n++, w1.word);
  keys[n] = key1(n++, v2.word);
  keys[n] = key1(n++, w2.word);
  keys[n] = key2(n++, v1.word, w0.word);
  keys[n] = key2(n++, w0.word, w1.word);
  for (let a = 0; a < AFFIXES; a += 1) {
    keys[n] = key1(n++, w0.suffixes[a] ?? 0);
    if (a < 4) keys[n] = key1(n++, w0.prefixes[a] ?? 0);
  }
  keys[n] = key2(n++, w0.shape, first);
  keys[n] = key3(n++, w0.shape, v1.shape, first);
  keys[n] = key2(n++, w0.shape, w1.shape);
  keys[n] = key2(n++, w0.shape, w0.suffixes[2] ?? 0);
  keys[n] = key2(n++, k0, w0.shape);
  keys[n] = key1(n++, k0);
  keys[n] = key1(n++, k1);
  keys[n] = key1(n++, k2);
  keys[n] = key2(n++, k0, k1);
  keys[n] = key2(n++, k1, k2);
  keys[n] = key3(n++, k0, k1, k2);
  keys[n] = key2(n++, j1, k0);
  keys[n] = key3(n++, j1, k0, k1);
  keys[n] = key2(n++, k0, w0.suffixes[2] ?? 0);
  keys[n] = key1(n++, c0);
  keys[n] = key1(n++, c1);
  keys[n] = key1(n++, c2);
  keys[n] = key1(n++, d1);
  keys[n] = key2(n++, d1, c0);
  keys[n] = key2(n++, c0, c1);
  keys[n] = key1(n++, tag1);
  keys[n] = key2(n++, tag1, tag2);
  keys[n] = key2(n++, tag1, w0.word);
  keys[n] = key2(n++, tag1, k0);
  keys[n] = key3(n++, tag1, tag2, k0);
  keys[n] = key3(n++, tag1, k0, k1);
  keys[n] = key2(n++, tag1, c0);
  keys[n] = key3(n++, tag1, c0, c1);
  keys[n] = key2(n++, tag1, w1.word);
  keys[n] = key2(n++, tag1, w0.suffixes[2] ?? 0);
  keys[n] = key3(n++, tag1, w0.suffixes[1] ?? 0, k1);
  keys[n] = key1(n++, w1.suffixes[2] ?? 0);
  keys[n] = key1(n++, v1.suffixes[2] ?? 0);
  keys[n] = key2(n++, w0.suffixes[2] ?? 0, w1.suffixes[2] ?? 0);
  return n;
}

/** A sentence as the parser sees it; rows `length` (the root) and `length + 1` (nothing) exist. */
export interface ParserInput {
  readonly length: number;
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly tags: Int32Array;
  readonly parts: Int32Array;
  readonly clusters: Int32Array;
  /** Last two letters: what agrees. */
  readonly endings: Int32Array;
  /** How many commas, brackets and other marks stand before each token. */
  readonly marks: Int32Array;
}

/** A parse under way. Nodes: 0 … length-1 words, `length` the root, `length + 1` nothing. */
export interface ParserState {
  readonly stack: Int32Array;
  size: number;
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The word that marks it: its preposition, conjunction or subordinator. */
  readonly marker: Int32Array;
  /** Which labels its children have, as bits of a hash. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export const PARSER_KEYS = 128;

function distance(a: number, b: number): number {
  const d = b - a;
  return d > 10 ? 7 : Math.min(d, 6);
}

/** Keys of a parser state; gives back how many. */
export function parserKeys(input: ParserInput, state: ParserState, keys: Int32Array): number {
  const { words, lemmas, tags, parts, clusters, endings, marks, length } = input;
  const { stack, size, labels, left1, left2, right1, right2, leftCount, rightCount, marker } =
    state;
  const nothing = length + 1;
  const s0 = size > 0 ? (stack[size - 1] as number) : nothing;
  const s1 = size > 1 ? (stack[size - 2] as number) : nothing;
  const s2 = size > 2 ? (stack[size - 3] as number) : nothing;
  const b0 = state.next;
  const b1 = b0 + 1 <= length ? b0 + 1 : nothing;
  const b2 = b0 + 2 <= length ? b0 + 2 : nothing;
  const s0w = words[s0] as number;
  const s0p = tags[s0] as number;
  const s0u = parts[s0] as number;
  const s0l = lemmas[s0] as number;
  const s0c = clusters[s0] as number;
  const s1w = words[s1] as number;
  const s1p = tags[s1] as number;
  const s1u = parts[s1] as number;
  const s1l = lemmas[s1] as number;
  const s1c = clusters[s1] as number;
  const s2p = tags[s2] as number;
  const s2l = lemmas[s2] as number;
  const s2u = parts[s2] as number;
  const b0w = words[b0] as number;
  const b0p = tags[b0] as number;
  const b0u = parts[b0] as number;
  const b0l = lemmas[b0] as number;
  const b0c = clusters[b0] as number;
  const b1w = words[b1] as number;
  const b1p = tags[b1] as number;
  const b1u = parts[b1] as number;
  const b1l = lemmas[b1] as number;
  const b2p = tags[b2] as number;
  const s0l1 = left1[s0] as number;
  const s0l2 = left2[s0] as number;
  const s0r1 = right1[s0] as number;
  const s0r2 = right2[s0] as number;
  const s1l1 = left1[s1] as number;
  const s1r1 = right1[s1] as number;
  const b0l1 = left1[b0] as number;
  const b0l2 = left2[b0] as number;
  const s0l1p = tags[s0l1] as number;
  const s0r1p = tags[s0r1] as number;
  const s1l1p = tags[s1l1] as number;
  const s1r1p = tags[s1r1] as number;
  const b0l1p = tags[b0l1] as number;
  const s0m = words[marker[s0] as number] as number;
  const s1m = words[marker[s1] as number] as number;
  const s2m = words[marker[s2] as number] as number;
  const b0m = words[marker[b0] as number] as number;
  const s0vl = leftCount[s0] as number;
  const s0vr = rightCount[s0] as number;
  const s1vl = leftCount[s1] as number;
  const s1vr = rightCount[s1] as number;
  const b0vl = leftCount[b0] as number;
  const s0set = state.rightSet[s0] as number;
  const s0lset = state.leftSet[s0] as number;
  const s1set = state.rightSet[s1] as number;
  const s1lset = state.leftSet[s1] as number;
  const b0lset = state.leftSet[b0] as number;
  const s0b0 = s0 === nothing ? 9 : distance(s0, b0);
  const s1s0 = s1 === nothing ? 9 : distance(s1, s0);
  const markS0B0 = s0 === nothing ? 9 : Math.min(3, (marks[b0] as number) - (marks[s0] as number));
  const markS1S0 = s1 === nothing ? 9 : Math.min(3, (marks[s0] as number) - (marks[s1] as number));
  const s0e = endings[s0] as number;
  const s1e = endings[s1] as number;
  const b0e = endings[b0] as number;
  let n = 0;
  // One word.
  keys[n] = key1(n++, s0w);
  keys[n] = key1(n++, s0p);
  keys[n] = key2(n++, s0w, s0p);
  keys[n] = key1(n++, s0l);
  keys[n] = key2(n++, s0c, s0u);
  keys[n] = key1(n++, s1w);
  keys[n] = key1(n++, s1p);
  keys[n] = key2(n++, s1w, s1p);
  keys[n] = key1(n++, s1l);
  keys[n] = key2(n++, s1c, s1u);
  keys[n] = key1(n++, s2p);
  keys[n] = key2(n++, s2l, s2p);
  keys[n] = key1(n++, b0w);
  keys[n] = key1(n++, b0p);
  keys[n] = key2(n++, b0w, b0p);
  keys[n] = key1(n++, b0l);
  keys[n] = key2(n++, b0c, b0u);
  keys[n] = key1(n++, b1p);
  keys[n] = key2(n++, b1w, b1p);
  keys[n] = key1(n++, b2p);
  // Two words.
  keys[n] = key2(n++, s0p, b0p);
  keys[n] = key2(n++, s0l, b0l);
  keys[n] = key3(n++, s0l, b0p, s0p);
  keys[n] = key3(n++, s0p, b0l, b0p);
  keys[n] = key2(n++, s0w, b0p);
  keys[n] = key2(n++, s0p, b0w);
  keys[n] = key2(n++, s0c, b0c);
  keys[n] = key3(n++, s0u, b0u, s0b0);
  keys[n] = key2(n++, s1p, s0p);
  keys[n] = key2(n++, s1l, s0l);
  keys[n] = key3(n++, s1l, s0p, s1p);
  keys[n] = key3(n++, s1p, s0l, s0p);
  keys[n] = key2(n++, s1w, s0p);
  keys[n] = key2(n++, s1p, s0w);
  keys[n] = key2(n++, s1c, s0c);
  keys[n] = key3(n++, s1u, s0u, s1s0);
  keys[n] = key2(n++, s1p, b0p);
  keys[n] = key2(n++, s1l, b0p);
  keys[n] = key2(n++, s1p, b0l);
  keys[n] = key2(n++, b0p, b1p);
  keys[n] = key2(n++, b0l, b1p);
  keys[n] = key2(n++, b0p, b1l);
  keys[n] = key2(n++, s0p, b1p);
  // Three.
  keys[n] = key3(n++, s0p, b0p, b1p);
  keys[n] = key3(n++, s1p, s0p, b0p);
  keys[n] = key3(n++, s2p, s1p, s0p);
  keys[n] = key3(n++, b0p, b1p, b2p);
  keys[n] = key4(n++, s0u, b0p, b1u, b2p);
  keys[n] = key4(n++, s2u, s1p, s0p, b0p);
  keys[n] = key3(n++, s0l, b0p, b1p);
  keys[n] = key3(n++, s1p, s0l, b0p);
  keys[n] = key3(n++, s1l, s0p, b0p);
  keys[n] = key3(n++, s1p, s0p, b0l);
  keys[n] = key4(n++, s1u, s0p, b0p, b1p);
  // Children.
  keys[n] = key3(n++, s0p, s0l1p, b0p);
  keys[n] = key3(n++, s0p, s0r1p, b0p);
  keys[n] = key3(n++, s0p, b0p, b0l1p);
  keys[n] = key3(n++, s1p, s1r1p, s0p);
  keys[n] = key3(n++, s1p, s1l1p, s0p);
  keys[n] = key3(n++, s1p, s0p, s0l1p);
  keys[n] = key3(n++, s1p, s0p, s0r1p);
  keys[n] = key3(n++, s0p, s0l1p, tags[s0l2] as number);
  keys[n] = key3(n++, s0p, s0r1p, tags[s0r2] as number);
  keys[n] = key3(n++, b0p, b0l1p, tags[b0l2] as number);
  keys[n] = key2(n++, s0p, labels[s0l1] as number);
  keys[n] = key2(n++, s0p, labels[s0r1] as number);
  keys[n] = key3(n++, s0p, labels[s0r1] as number, labels[s0r2] as number);
  keys[n] = key3(n++, s1p, labels[s1r1] as number, s0p);
  keys[n] = key3(n++, s0p, b0p, labels[b0l1] as number);
  keys[n] = key2(n++, s0l, words[s0l1] as number);
  keys[n] = key2(n++, s0l, words[s0r1] as number);
  keys[n] = key2(n++, b0l, words[b0l1] as number);
  keys[n] = key3(n++, s1l, words[s1r1] as number, s0p);
  // What it has already.
  keys[n] = key2(n++, s0l, s0vr);
  keys[n] = key3(n++, s0p, s0vl, s0vr);
  keys[n] = key2(n++, s0l, s0vl);
  keys[n] = key3(n++, s1p, s1vl, s1vr);
  keys[n] = key2(n++, s1l, s1vr);
  keys[n] = key2(n++, b0p, b0vl);
  keys[n] = key2(n++, s0p, s0set);
  keys[n] = key2(n++, s0p, s0lset);
  keys[n] = key3(n++, s0p, s0set, b0p);
  keys[n] = key3(n++, s1p, s1set, s0p);
  keys[n] = key3(n++, s1p, s1lset, s0p);
  keys[n] = key3(n++, s1l, s1set, s0u);
  keys[n] = key3(n++, s1p, s0p, s0lset);
  keys[n] = key3(n++, s0p, b0p, b0lset);
  keys[n] = key3(n++, s0lset, b0p, b0lset);
  // Prepositions and subordinators: who takes "avec"?
  keys[n] = key3(n++, s1l, s0m, s0u);
  keys[n] = key3(n++, s1p, s0m, s0p);
  keys[n] = key4(n++, s2u, s1u, s0m, s0u);
  keys[n] = key3(n++, s2l, s0m, s1u);
  keys[n] = key4(n++, s1l, s1m, s0m, s0u);
  keys[n] = key3(n++, s0l, s0m, s1u);
  keys[n] = key4(n++, s1c, s0m, s0c, s0u);
  keys[n] = key4(n++, s1p, s0m, s0p, b0p);
  keys[n] = key3(n++, s0m, s0p, b0p);
  keys[n] = key3(n++, s0p, b0p, b0m);
  keys[n] = key3(n++, s0l, b0l, b1c(clusters, b1));
  keys[n] = key4(n++, s2m, s1m, s0m, s0u);
  keys[n] = key4(n++, s1u, s0u, s0m, s1set);
  // How far, and what marks lie between.
  keys[n] = key3(n++, s0p, s0b0, markS0B0);
  keys[n] = key4(n++, s0u, b0p, s0b0, markS0B0);
  keys[n] = key4(n++, s1p, s0p, s1s0, markS1S0);
  keys[n] = key3(n++, s1l, s0u, markS1S0);
  keys[n] = key3(n++, s1u, s0l, markS1S0);
  // Agreement.
  keys[n] = key4(n++, s1u, s1e, s0u, s0e);
  keys[n] = key4(n++, s0u, s0e, b0u, b0e);
  keys[n] = key4(n++, s2u, endings[s2] as number, s0p, s0e);
  return n;
}

function b1c(clusters: Int32Array, b1: number): number {
  return clusters[b1] as number;
}
