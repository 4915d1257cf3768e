/**
 * Finds the words of a vocabulary that a misspelt word may stand for: letter
 * triples shared (Ukkonen 1992) pick the candidates, a weighted edit distance with
 * transpositions (Damerau 1964) orders them.
 */

export interface Spelling {
  /** Position in the vocabulary given. */
  readonly word: number;
  /** 0 for the same letters, about 1 for each slip of the finger. */
  readonly cost: number;
}

/** Words longer than this are not corrected. */
const LONGEST = 24;
const SHORTEST = 3;
/** Candidates whose distance is computed. */
const EXAMINED = 120;
const BUCKETS = 1 << 16;
/** Words up to this long are looked for by letter pairs too. */
const SHORT = 5;
/** Misspelt words whose corrections are kept. */
const REMEMBERED = 2000;

export class SpellingIndex {
  readonly #words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  readonly #shared: Uint8Array;
  readonly #found = new Map<string, readonly Spelling[]>();
  readonly #touched: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #sounds: readonly (readonly [string, string])[];

  /** `eligible` tells by position whether a word may be proposed. */
  constructor(
    words: readonly string[],
    eligible: (word: number) => boolean,
    sounds: readonly (readonly [string, string])[],
  ) {
    this.#words = words;
    this.#sounds = sounds;
    const starts = new Uint32Array(BUCKETS + 1);
    const fits = (word: number): boolean => {
      const text = words[word] as string;
      return text.length >= 2 && text.length <= LONGEST && eligible(word) && !/\d/.test(text);
    };
    for (let word = 0; word < words.length; word++) {
      if (!fits(word)) continue;
      eachGram(words[word] as string, (gram) => {
        starts[gram + 1] = (starts[gram + 1] as number) + 1;
      });
    }
    for (let gram = 0; gram < BUCKETS; gram++) {
      starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number);
    }
    const members = new Uint32Array(starts[BUCKETS] as number);
    const next = starts.slice();
    for (let word = 0; word < words.length; word++) {
      if (!fits(word)) continue;
      eachGram(words[word] as string, (gram) => {
        members[next[gram] as number] = word;
        next[gram] = (next[gram] as number) + 1;
      });
    }
    this.#starts = starts;
    this.#members = members;
    this.#shared = new Uint8Array(words.length);
    this.#touched = new Uint32Array(words.length);
    this.#lengths = Uint8Array.from(words, (word) => word.length);
  }

  /** Words within reach of `typed` (folded), nearest first. */
  near(typed: string): readonly Spelling[] {
    if (typed.length < SHORTEST || typed.length > LONGEST) return [];
    const before = this.#found.get(typed);
    if (before) return before;
    const found = nearest([this], typed);
    if (this.#found.size >= REMEMBERED) this.#found.clear();
    this.#found.set(typed, found);
    return found;
  }

  /** Words that share enough letters with `typed`, in no order. */
  likely(typed: string): Likely[] {
    const reach = reachOf(typed);
    const shared = this.#shared;
    const touched = this.#touched;
    let count = 0;
    let grams = 0;
    // Pairs are shared by too many words to look for, but short words have little else.
    const pairs = typed.length <= SHORT;
    eachGram(typed, (gram, pair) => {
      if (pair && !pairs) return;
      grams++;
      const end = this.#starts[gram + 1] as number;
      for (let at = this.#starts[gram] as number; at < end; at++) {
        const word = this.#members[at] as number;
        const times = shared[word] as number;
        if (times === 0) touched[count++] = word;
        if (times < 255) shared[word] = times + 1;
      }
    });
    const likely: Likely[] = [];
    for (let n = 0; n < count; n++) {
      const word = touched[n] as number;
      const length = this.#lengths[word] as number;
      const times = shared[word] as number;
      shared[word] = 0;
      if (Math.abs(length - typed.length) > reach + 0.5) continue;
      const overlap = times / (grams + (pairs ? 2 * length + 1 : length) - times);
      if (overlap > 0.1) likely.push({ word, overlap });
    }
    return likely;
  }

  /** How far the word is from what was typed, and as it sounds. */
  costOf(word: number, typed: string, heard: string): number {
    const reach = reachOf(typed);
    const text = this.#words[word] as string;
    const cost = slips(typed, text, reach);
    if (cost <= 0.6) return cost;
    const other = soundsLike(text, this.#sounds);
    const asHeard = other === heard ? 0.6 : 0.5 + slips(heard, other, reach);
    return Math.min(cost, asHeard);
  }

  heard(typed: string): string {
    return soundsLike(typed, this.#sounds);
  }
}

interface Likely {
  readonly word: number;
  /** Share of letter sequences in common. */
  readonly overlap: number;
}

const reachOf = (typed: string): number =>
  typed.length <= 4 ? 1.2 : typed.length <= 7 ? 1.9 : 2.6;

/**
 * Words within reach of `typed` (folded) in indexes over one vocabulary, nearest first.
 * @param eligible whether a word may be proposed
 */
export function nearest(
  parts: readonly SpellingIndex[],
  typed: string,
  eligible: (word: number) => boolean = () => true,
): Spelling[] {
  const [first] = parts;
  if (first === undefined || typed.length < SHORTEST || typed.length > LONGEST) return [];
  const likely = parts.flatMap((part) => part.likely(typed).filter(({ word }) => eligible(word)));
  likely.sort((a, b) => b.overlap - a.overlap || a.word - b.word);
  const heard = first.heard(typed);
  const reach = reachOf(typed);
  return likely
    .slice(0, EXAMINED)
    .map(({ word }) => ({ word, cost: first.costOf(word, typed, heard) }))
    .filter(({ cost }) => cost <= reach)
    .sort((a, b) => a.cost - b.cost || a.word - b.word);
}

/** Bordered pairs and triples, hashed. */
function eachGram(word: string, visit: (gram: number, pair: boolean) => void): void {
  let before = 1;
  let last = 1;
  for (let at = 0; at <= word.length; at++) {
    const unit = at < word.length ? word.charCodeAt(at) : 2;
    visit(((Math.imul(last, 0x9e3b) ^ Math.imul(unit, 0x85eb)) >>> 3) & (BUCKETS - 1), true);
    if (at > 0) {
      visit(
        ((Math.imul(before, 0x27d5) ^ Math.imul(last, 0x1656) ^ Math.imul(unit, 0xc2b3)) >>> 2) &
          (BUCKETS - 1),
        false,
      );
    }
    before = last;
    last = unit;
  }
}

function soundsLike(word: string, sounds: readonly (readonly [string, string])[]): string {
  let heard = word;
  for (const [written, as] of sounds) {
    if (heard.includes(written)) heard = heard.replaceAll(written, as);
  }
  return heard.replace(/(.)\1+/g, '$1');
}

const VOWELS = 'aeiouy';
const TRANSPOSED = 0.8;
const DOUBLED = 0.4;
const LOST = 0.9;
const ADDED = 0.95;
const OTHER = 1;
const VOWEL = 0.85;
/** A slip on the first letter is rarer. */
const FIRST = 0.25;

const rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/** Weighted Damerau-Levenshtein distance (optimal string alignment) from typed to meant; Infinity above `limit`. */
export function slips(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0;
  const n = meant.length;
  if (n > 60 || typed.length > 60) return Number.POSITIVE_INFINITY;
  let [older, old, row] = rows as [Float64Array, Float64Array, Float64Array];
  old[0] = 0;
  for (let j = 1; j <= n; j++) {
    old[j] = (old[j - 1] as number) + (meant[j - 1] === meant[j - 2] ? DOUBLED : LOST);
  }
  for (let i = 1; i <= typed.length; i++) {
    const a = typed[i - 1] as string;
    const extra = a === typed[i - 2] ? DOUBLED : ADDED;
    row[0] = (old[0] as number) + extra + (i === 1 ? FIRST : 0);
    let least = row[0];
    for (let j = 1; j <= n; j++) {
      const b = meant[j - 1] as string;
      const first = i === 1 && j === 1 ? FIRST : 0;
      const change =
        a === b ? 0 : (VOWELS.includes(a) && VOWELS.includes(b) ? VOWEL : OTHER) + first;
      let best = (old[j - 1] as number) + change;
      best = Math.min(best, (old[j] as number) + extra);
      best = Math.min(best, (row[j - 1] as number) + (b === meant[j - 2] ? DOUBLED : LOST));
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b) {
        best = Math.min(best, (older[j - 2] as number) + TRANSPOSED);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit + 1) return Number.POSITIVE_INFINITY;
    [older, old, row] = [old, row, older];
  }
  return old[n] as number;
}
