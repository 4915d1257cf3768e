/** Autocomplete over a fixed list of labels: prefix of any word first, then by sound, then small slips. */
import { foldText, soundDistance, soundOf } from '../world/names.ts';

export interface Completion {
  readonly index: number;
  readonly weight: number;
}

interface Entry {
  readonly text: string;
  readonly index: number;
}

function sorted(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index));
}

/** Entries whose text starts with `prefix`, as a range of a sorted list. */
function range(entries: readonly Entry[], prefix: string): [number, number] {
  const bound = (limit: (text: string) => boolean) => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (limit(entries[middle]?.text ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [
    bound((text) => text < prefix),
    bound((text) => text < prefix || text.startsWith(prefix)),
  ];
}

/** Longest run of a range that is looked through for one keystroke. */
const longestScan = 2_000;
/** From this many hits on it is quicker to walk the labels by weight. */
const manyHits = 500;

export class Completer {
  readonly #plain: readonly Entry[];
  readonly #sound: readonly Entry[];
  /** Sound keys of single words by first letter, for slips. */
  readonly #words = new Map<string, Map<string, number[]>>();
  readonly #weights: readonly number[];
  /** All labels, weightiest first. */
  readonly #order: readonly number[];
  /** Everything a label may be typed as, from each of its words on. */
  readonly #tails: readonly (readonly string[])[];

  /** `forms[i]` are the ways label `i` may be typed; `weights[i]` orders equal matches. */
  constructor(forms: readonly (readonly string[])[], weights: readonly number[]) {
    this.#weights = weights;
    const plain: Entry[] = [];
    const sound: Entry[] = [];
    const tails: (readonly string[])[] = [];
    for (const [index, list] of forms.entries()) {
      const seen = new Set<string>();
      for (const form of list) {
        const words = foldText(form).split(' ').filter(Boolean);
        for (let i = 0; i < words.length; i++) {
          const text = words.slice(i).join(' ');
          if (seen.has(text)) continue;
          seen.add(text);
          plain.push({ text, index });
          sound.push({ text: words.slice(i).map(soundOf).join(' '), index });
          const key = soundOf(words[i] ?? '');
          const letter = key[0] ?? '';
          const bucket = this.#words.get(letter) ?? new Map<string, number[]>();
          this.#words.set(letter, bucket);
          const at = bucket.get(key);
          if (!at) bucket.set(key, [index]);
          else if (at.at(-1) !== index) at.push(index);
        }
      }
      tails.push([...seen]);
    }
    this.#plain = sorted(plain);
    this.#sound = sorted(sound);
    this.#tails = tails;
    this.#order = weights
      .map((_, index) => index)
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  }

  /** At most `limit` labels, best first; an empty prompt gives the weightiest. */
  complete(typed: string, limit: number): Completion[] {
    const folded = foldText(typed);
    if (limit <= 0) return [];
    if (folded === '') return this.#named(this.#order.slice(0, limit));
    const found = new Set<number>();
    const add = (indices: readonly number[]) => {
      const fresh = [...new Set(indices)].filter((index) => !found.has(index));
      fresh.sort((a, b) => (this.#weights[b] ?? 0) - (this.#weights[a] ?? 0) || a - b);
      for (const index of fresh) if (found.size < limit) found.add(index);
    };
    add(this.#scan(this.#plain, folded, limit));
    const words = folded.split(' ');
    if (found.size < limit) {
      const last = words.at(-1) ?? '';
      const key = [...words.slice(0, -1).map(soundOf), soundOf(last)].join(' ');
      add(this.#scan(this.#sound, key, longestScan));
    }
    if (found.size < limit && folded.length >= 3) add(this.#slips(words));
    return this.#named([...found]);
  }

  /** Labels under a prefix; of a great many, the `enough` weightiest without looking at them all. */
  #scan(entries: readonly Entry[], prefix: string, enough: number): number[] {
    const [from, to] = range(entries, prefix);
    const out: number[] = [];
    if (to - from > manyHits && enough < longestScan) {
      for (const index of this.#order) {
        if (this.#tails[index]?.some((tail) => tail.startsWith(prefix))) out.push(index);
        if (out.length >= enough) break;
      }
      return out;
    }
    for (let i = from; i < Math.min(to, from + longestScan); i++) {
      const entry = entries[i];
      if (entry) out.push(entry.index);
    }
    return out;
  }

  /** Labels for each of whose typed words some name word begins with nearly that sound. */
  #slips(words: readonly string[]): number[] {
    let kept: Set<number> | null = null;
    for (const word of words) {
      const key = soundOf(word);
      const hits = new Set<number>();
      const limit = key.length >= 7 ? 2 : key.length >= 4 ? 1 : 0.5;
      for (const [other, indices] of this.#words.get(key[0] ?? '') ?? []) {
        if (other.length < key.length - 1) continue;
        if (kept && !indices.some((index) => kept?.has(index))) continue;
        const near =
          soundDistance(key, other.slice(0, key.length), limit) <= limit ||
          soundDistance(key, other.slice(0, key.length + 1), limit) <= limit;
        if (near) for (const index of indices) if (!kept || kept.has(index)) hits.add(index);
      }
      kept = hits;
    }
    return [...(kept ?? [])];
  }

  #named(indices: readonly number[]): Completion[] {
    return indices.map((index) => ({ index, weight: this.#weights[index] ?? 0 }));
  }
}
