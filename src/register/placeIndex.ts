/** The places and occasions where the corpus tells of meetings, and which rows stand there. */
import type { Suggestion } from '../types.ts';
import { foldText, soundDistance, soundOf } from '../world/names.ts';
import type { RegisterMeeting } from './meetings.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';
import { Completer } from './suggest.ts';

export class ToldPlaces {
  readonly #places: PlaceKnowledge;
  /** One entry for all spellings of a place, under the name met first. */
  readonly #known = new Map<string, { readonly name: string; count: number }>();
  /** Row numbers by place and by occasion, as the texts write them. */
  readonly #atPlace = new Map<string, number[]>();
  readonly #atOccasion = new Map<string, number[]>();
  #completer: Completer | null = null;

  constructor(meetings: readonly RegisterMeeting[], places: PlaceKnowledge) {
    this.#places = places;
    for (const [index, { place, occasion }] of meetings.entries()) {
      if (occasion !== null) listIn(this.#atOccasion, occasion, index);
      if (place === null) continue;
      listIn(this.#atPlace, place, index);
      const key = places.key(place);
      const known = this.#known.get(key);
      if (known) known.count++;
      else this.#known.set(key, { name: place, count: 1 });
    }
  }

  /** Is this a place where a meeting is told? */
  has(name: string): boolean {
    return this.#known.has(this.#places.key(name));
  }

  /** Does a row's place lie at, in, or spell the asked one? Rows without place do not. */
  isAt({ place, occasion }: RegisterMeeting, asked: string): boolean {
    if (place !== null && this.#fits(place, asked)) return true;
    return occasion !== null && containsWords(occasion, asked);
  }

  /** Numbers of the rows at a place, ascending: each place and occasion of the corpus is compared once. */
  rowsAt(asked: string): readonly number[] {
    const found = new Set<number>();
    for (const [told, indices] of this.#atPlace) {
      if (this.#fits(told, asked)) for (const index of indices) found.add(index);
    }
    for (const [told, indices] of this.#atOccasion) {
      if (containsWords(told, asked)) for (const index of indices) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The place a misspelt word stands for ("bruxelle"), as the texts write it, or null. */
  like(typed: string): string | null {
    const key = soundOf(foldText(typed));
    if (key.length < 5) return null;
    const limit = key.length >= 8 ? 2 : 1;
    let best: { readonly name: string; readonly distance: number; readonly count: number } | null =
      null;
    for (const { name, count } of this.#known.values()) {
      const distance = soundDistance(key, soundOf(foldText(name)), limit);
      if (distance > limit) continue;
      if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
        best = { name, distance, count };
      }
    }
    return best?.name ?? null;
  }

  /** At most `limit` completions, best first; a place may be typed in either language. */
  suggest(typed: string, limit: number): readonly Suggestion[] {
    const known = [...this.#known.values()];
    this.#completer ??= new Completer(
      known.map(({ name }) => [
        name,
        this.#places.display(name, 'fr'),
        this.#places.display(name, 'en'),
      ]),
      known.map((place) => place.count),
    );
    return this.#completer.complete(typed, limit).map((hit) => ({
      name: known[hit.index]?.name ?? '',
      meetings: hit.weight,
    }));
  }

  #fits(told: string, asked: string): boolean {
    return (
      this.#places.key(told) === this.#places.key(asked) ||
      this.#places.within(told, asked) ||
      containsWords(told, asked)
    );
  }
}

/** Adds a row number to the list under a key. */
export function listIn(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function containsWords(text: string, words: string): boolean {
  return ` ${foldText(text)} `.includes(` ${foldText(words)} `);
}
