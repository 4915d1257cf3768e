/** From a typed name, misspelt or partial, to the people of the corpus it may mean. */
import { foldText, nameParts, nameWords, soundDistance, soundOf } from '../world/names.ts';
import type { RegisterPerson } from './people.ts';

export interface PersonMatch {
  readonly person: RegisterPerson;
  /**
   * `exact`: a form of the name as typed; `family`: the family name alone;
   * `given`: a given name alone; `spelling`: near in sound or by a slip.
   */
  readonly how: 'exact' | 'family' | 'given' | 'spelling';
  /** 0 to 1. */
  readonly score: number;
  readonly meetings: number;
}

interface WordAt {
  readonly person: number;
  readonly family: boolean;
}

const tight = (name: string): string => foldText(name).replaceAll(' ', '');

/** Slips forgiven in a word of this many sounds. */
function tolerance(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : length >= 4 ? 0.5 : 0;
}

export class PersonFinder {
  readonly #people: readonly RegisterPerson[];
  readonly #meetingsOf: (id: string) => number;
  readonly #exact = new Map<string, number[]>();
  /** The same without spaces: "N'Guesso" and "Nguesso". */
  readonly #tight = new Map<string, number[]>();
  /** Sound key of a name word → whose it is. */
  readonly #words = new Map<string, WordAt[]>();
  /** A key with one sound left out → keys, so that a slip is found without a scan. */
  readonly #cuts = new Map<string, string[]>();

  constructor(people: readonly RegisterPerson[], meetingsOf: (id: string) => number) {
    this.#people = people;
    this.#meetingsOf = meetingsOf;
    for (const [index, person] of people.entries()) {
      for (const form of [person.name, ...person.aliases]) {
        push(this.#exact, foldText(form), index);
        push(this.#tight, tight(form), index);
        const parts = nameParts(form);
        const family = new Set(parts.family);
        for (const word of nameWords(form)) {
          const key = soundOf(word);
          let list = this.#words.get(key);
          if (!list) {
            list = [];
            this.#words.set(key, list);
            if (tolerance(key.length) > 0) {
              for (const cut of cuts(key)) push(this.#cuts, cut, key);
            }
          }
          const isFamily = family.has(word);
          // People come in order: what is known of this one stands last.
          const isKnown = [list.at(-1), list.at(-2)].some(
            (at) => at?.person === index && at.family === isFamily,
          );
          if (!isKnown) list.push({ person: index, family: isFamily });
        }
      }
    }
  }

  find(typed: string): PersonMatch[] {
    const folded = foldText(typed);
    const words = folded.split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const scores = new Map<number, { how: PersonMatch['how']; score: number }>();
    const offer = (index: number, how: PersonMatch['how'], score: number) => {
      const known = scores.get(index);
      if (!known || known.score < score) scores.set(index, { how, score });
    };
    for (const index of this.#exact.get(folded) ?? []) {
      const person = this.#people[index];
      const alone = words.length === 1 && nameWords(person?.name ?? '').length > 1;
      offer(index, alone ? 'family' : 'exact', 1);
    }
    if (words.length > 1)
      for (const index of this.#tight.get(tight(typed)) ?? []) offer(index, 'exact', 1);
    const chief = nameWords(typed);
    const wanted = chief.length > 0 ? chief : words;
    const perWord = wanted.map((word) => this.#near(soundOf(word)));
    const [lead] = perWord;
    if (lead) {
      for (const index of lead.keys()) {
        const hits = perWord.map((found) => found.get(index));
        if (hits.some((hit) => hit === undefined)) continue;
        const worst = Math.max(...hits.map((hit) => hit?.distance ?? 0));
        const hasFamily = hits.some((hit) => hit?.family);
        if (wanted.length === 1) {
          const how = worst > 0 ? 'spelling' : hasFamily ? 'family' : 'given';
          offer(index, how, (hasFamily ? 0.95 : 0.5) - worst * 0.2);
        } else if (hasFamily) {
          offer(index, worst > 0 ? 'spelling' : 'exact', 0.98 - worst * 0.2);
        }
      }
    }
    return [...scores]
      .map(([index, { how, score }]) => {
        const person = this.#people[index];
        return person ? { person, how, score, meetings: this.#meetingsOf(person.id) } : null;
      })
      .filter((match) => match !== null)
      .sort(
        (a, b) =>
          Math.round((b.score - a.score) * 20) ||
          b.person.documents - a.person.documents ||
          b.meetings - a.meetings ||
          (a.person.id < b.person.id ? -1 : 1),
      );
  }

  /** People with a name word near this sound, and how far. */
  #near(key: string): Map<number, { distance: number; family: boolean }> {
    const found = new Map<number, { distance: number; family: boolean }>();
    const take = (other: string, distance: number) => {
      for (const at of this.#words.get(other) ?? []) {
        const known = found.get(at.person);
        if (!known || distance < known.distance || (distance === known.distance && at.family)) {
          found.set(at.person, { distance, family: at.family });
        }
      }
    };
    take(key, 0);
    const limit = tolerance(key.length);
    if (limit === 0) return found;
    const tried = new Set([key]);
    for (const cut of cuts(key)) {
      for (const other of this.#cuts.get(cut) ?? []) {
        if (tried.has(other)) continue;
        tried.add(other);
        if (other[0] !== key[0] && key.length < 6) continue;
        const distance = soundDistance(key, other, Math.min(limit, tolerance(other.length)));
        if (Number.isFinite(distance)) take(other, distance);
      }
    }
    return found;
  }
}

function cuts(key: string): string[] {
  const out = [key];
  for (let i = 0; i < key.length; i++) {
    const one = key.slice(0, i) + key.slice(i + 1);
    out.push(one);
  }
  return out;
}

/** Values come in order: one that is there already stands last. */
function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
