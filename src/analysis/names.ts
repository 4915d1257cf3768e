/**
 * Names of people, places and organisations: a linear chain over capitalised words.
 *
 * BIO labels, decoded by Viterbi; weights come from an averaged structured perceptron
 * (Collins 2002), trained by `npm run train -- <language> names`. Only capitalised words, and
 * the small words between them, are looked at: everything else is outside by definition.
 */
import type { Token } from '../text/tokens.ts';
import type { SparseRows } from './sparse.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** A name within one sentence: tokens `from` to `to`, end exclusive. */
export interface NameSpan {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  /** How far the best label is from the best one without a name here, in weights; ≥ 0. */
  readonly margin: number;
}

/** What lists know of a folded word; bits are features, never verdicts. */
export interface NameClues {
  isGivenName(fold: string): boolean;
  isKnownSurname(fold: string): boolean;
  isPlace(fold: string): boolean;
  isOrganisationHead(fold: string): boolean;
  isOrganisation(fold: string): boolean;
  /** "président", "Mme", "chanteuse": a word that goes before a name. */
  isOffice(fold: string): boolean;
  isTitle(fold: string): boolean;
}

const KINDS: readonly NameKind[] = ['person', 'place', 'organisation', 'other'];
/** O, then B and I of each kind. */
export const LABELS = 1 + 2 * 4;
const OUTSIDE = 0;

export const beginOf = (kind: NameKind): number => 1 + 2 * KINDS.indexOf(kind);
export const insideOf = (kind: NameKind): number => 2 + 2 * KINDS.indexOf(kind);

/** Most small words within one name: "Ministère des Affaires …", "Bin Salman al-…". */
const GAP = 2;

/** Runs of positions that may be names. */
export function activeRuns(tokens: readonly Token[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens[i]?.capital) continue;
    const joins = from >= 0 && i - last - 1 <= GAP && !barred(tokens, last + 1, i);
    if (!joins) {
      if (from >= 0) runs.push({ from, to: last + 1 });
      from = i;
    }
    last = i;
  }
  if (from >= 0) runs.push({ from, to: last + 1 });
  return runs;
}

function barred(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && !/^[-–'’.&]$/u.test(token.text))) return true;
  }
  return false;
}

const FNV = 0x01000193;
const mix = (a: number, b: number): number => Math.imul(a ^ b ^ (a >>> 15), FNV) >>> 0;
function hashText(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FNV) >>> 0;
  return h;
}

interface WordFacts {
  readonly form: number;
  readonly affixes: readonly number[];
  readonly shape: number;
  readonly bits: number;
}

/** Feature extraction with a memory of words; one per language and thread. */
export class NameFeatures {
  readonly #clues: NameClues;
  readonly #memory = new Map<string, WordFacts>();

  constructor(clues: NameClues) {
    this.#clues = clues;
  }

  #facts(token: Token): WordFacts {
    const known = this.#memory.get(token.text);
    if (known) return known;
    const { lower, fold, text } = token;
    const affixes = [
      hashText(lower.slice(0, 3), 11),
      hashText(lower.slice(-2), 12),
      hashText(lower.slice(-3), 13),
      hashText(lower.slice(-4), 14),
    ];
    const shape = hashText(
      text
        .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
        .replace(/\p{Ll}+/gu, 'x')
        .replace(/\p{N}+/gu, '0')
        .slice(0, 12),
      15,
    );
    const c = this.#clues;
    const bits =
      (c.isGivenName(fold) ? 1 : 0) |
      (c.isKnownSurname(fold) ? 2 : 0) |
      (c.isPlace(fold) ? 4 : 0) |
      (c.isOrganisationHead(fold) ? 8 : 0) |
      (c.isOrganisation(fold) ? 16 : 0) |
      (c.isOffice(fold) ? 32 : 0) |
      (c.isTitle(lower) || c.isTitle(fold) ? 64 : 0);
    const facts = { form: hashText(lower, 10), affixes, shape, bits };
    if (this.#memory.size < 300_000) this.#memory.set(token.text, facts);
    return facts;
  }

  /**
   * Features of position `i`. `seen` tells what the text has shown of a word elsewhere:
   * bit 1 in small letters, bit 2 as the end of a longer name of a person, bit 4 as its
   * beginning, bit 8 as a place, bit 16 as an organisation.
   */
  at(tokens: readonly Token[], i: number, seen: ReadonlyMap<string, number>): number[] {
    const token = tokens[i] as Token;
    const f = this.#facts(token);
    const out: number[] = [];
    const add = (slot: number, value: number): void => {
      out.push(mix(slot * 0x9e3779b1, value));
    };
    const before = tokens[i - 1];
    const before2 = tokens[i - 2];
    const after = tokens[i + 1];
    const after2 = tokens[i + 2];
    const b = before ? this.#facts(before) : null;
    const b2 = before2 ? this.#facts(before2) : null;
    const a = after ? this.#facts(after) : null;
    const a2 = after2 ? this.#facts(after2) : null;
    const first = i === 0 || (i === 1 && before?.kind === 'punctuation') ? 1 : 0;
    const known = seen.get(token.lower) ?? 0;
    add(1, f.form);
    for (const [k, affix] of f.affixes.entries()) add(2 + k, affix);
    add(6, f.shape);
    add(7, mix(f.shape, first));
    add(8, f.bits);
    add(9, mix(f.bits, first));
    add(10, b ? b.form : 1);
    add(11, a ? a.form : 2);
    add(12, b2 ? mix(b2.form, b ? b.form : 0) : 1);
    add(13, a2 && a ? mix(a.form, a2.form) : 2);
    add(14, b ? b.bits | (before?.capital ? 256 : 0) : 512);
    add(15, a ? a.bits | (after?.capital ? 256 : 0) : 512);
    add(16, mix(f.bits, a ? a.bits | (after?.capital ? 256 : 0) : 512));
    add(17, mix(f.bits, b ? b.bits | (before?.capital ? 256 : 0) : 512));
    add(18, mix(f.shape, mix(b ? b.shape : 1, a ? a.shape : 2)));
    add(19, known | (first << 8));
    add(20, mix(f.bits, known));
    add(21, mix(b ? b.form : 1, f.shape));
    add(22, mix(a ? a.form : 1, f.shape));
    add(23, b ? (b.affixes[2] ?? 0) : 1);
    add(24, a ? (a.affixes[2] ?? 0) : 1);
    add(25, mix(f.affixes[1] ?? 0, f.bits));
    add(26, mix(b2 ? b2.bits : 77, b ? b.bits : 78));
    add(27, 0);
    return out;
  }
}

/** Labels that may follow a label: an I only behind its own B or I. */
function mayFollow(previous: number, next: number): boolean {
  if (next === OUTSIDE || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}

export interface ChainWeights {
  readonly rows: SparseRows;
  /** LABELS × LABELS, row = previous label. */
  readonly transitions: Float32Array;
}

/** Best label sequence of a run, given emission scores (run length × LABELS). */
export function viterbi(scores: Float32Array, length: number, transitions: Float32Array): number[] {
  const best = new Float32Array(length * LABELS).fill(-1e9);
  const back = new Int8Array(length * LABELS);
  for (let y = 0; y < LABELS; y += 1)
    if (mayFollow(OUTSIDE, y)) best[y] = (scores[y] ?? 0) + (transitions[y] ?? 0);
  for (let i = 1; i < length; i += 1)
    for (let y = 0; y < LABELS; y += 1) {
      let top = -1e9;
      let from = 0;
      for (let p = 0; p < LABELS; p += 1) {
        if (!mayFollow(p, y)) continue;
        const score = (best[(i - 1) * LABELS + p] ?? 0) + (transitions[p * LABELS + y] ?? 0);
        if (score > top) {
          top = score;
          from = p;
        }
      }
      best[i * LABELS + y] = top + (scores[i * LABELS + y] ?? 0);
      back[i * LABELS + y] = from;
    }
  let y = 0;
  for (let p = 1; p < LABELS; p += 1)
    if ((best[(length - 1) * LABELS + p] ?? 0) > (best[(length - 1) * LABELS + y] ?? 0)) y = p;
  const labels = new Array<number>(length);
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = y;
    y = back[i * LABELS + y] ?? 0;
  }
  return labels;
}

/** Emission scores of a run. */
function emissions(
  tokens: readonly Token[],
  run: { readonly from: number; readonly to: number },
  features: NameFeatures,
  weights: ChainWeights,
  seen: ReadonlyMap<string, number>,
): Float32Array {
  const scores = new Float32Array((run.to - run.from) * LABELS);
  for (let i = run.from; i < run.to; i += 1)
    for (const key of features.at(tokens, i, seen))
      weights.rows.addTo(key, scores, (i - run.from) * LABELS);
  return scores;
}

/** Names from the labels of a run. */
function spansOf(labels: readonly number[], from: number, scores: Float32Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] ?? 0;
    if (label % 2 !== 1) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to += 1;
    let margin = 0;
    for (let j = i; j < to; j += 1)
      margin += (scores[j * LABELS + (labels[j] ?? 0)] ?? 0) - (scores[j * LABELS + OUTSIDE] ?? 0);
    spans.push({
      kind: KINDS[(label - 1) >> 1] ?? 'other',
      from: from + i,
      to: from + to,
      margin: Math.max(0, margin / (to - i)),
    });
    i = to - 1;
  }
  return spans;
}

/** Names of a whole text, sentence by sentence; two passes, so that a full name explains its short form. */
export function findNames(
  sentences: readonly (readonly Token[])[],
  features: NameFeatures,
  weights: ChainWeights,
): NameSpan[][] {
  const seen = smallLetters(sentences);
  const pass = (): NameSpan[][] =>
    sentences.map((tokens) =>
      activeRuns(tokens).flatMap((run) => {
        const scores = emissions(tokens, run, features, weights, seen);
        return spansOf(viterbi(scores, run.to - run.from, weights.transitions), run.from, scores);
      }),
    );
  const first = pass();
  if (!remember(sentences, first, seen)) return first;
  return pass();
}

/** Words of the text that also stand in it in small letters. */
export function smallLetters(sentences: readonly (readonly Token[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  const capital = new Set<string>();
  for (const tokens of sentences) for (const t of tokens) if (t.capital) capital.add(t.lower);
  for (const tokens of sentences)
    for (const t of tokens)
      if (!t.capital && t.kind === 'word' && capital.has(t.lower)) seen.set(t.lower, 1);
  return seen;
}

/** Notes what longer names say of their words; true when anything was noted. */
export function remember(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly NameSpan[])[],
  seen: Map<string, number>,
): boolean {
  let noted = false;
  const note = (word: string | undefined, bit: number): void => {
    if (!word) return;
    seen.set(word, (seen.get(word) ?? 0) | bit);
    noted = true;
  };
  for (const [s, tokens] of sentences.entries())
    for (const { kind, from, to } of spans[s] ?? []) {
      if (kind === 'person' && to - from > 1) {
        note(tokens[to - 1]?.lower, 2);
        note(tokens[from]?.lower, 4);
      } else if (kind === 'place') note(tokens[from]?.lower, 8);
      else if (kind === 'organisation') note(tokens[from]?.lower, 16);
    }
  return noted;
}
