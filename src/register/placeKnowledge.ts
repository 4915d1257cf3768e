/** What the register must know about places; the gazetteer gives it, tests may give less. */

import type { LanguageCode } from '../types.ts';
import type { Gazetteer } from '../world/gazetteer.ts';
import { foldText } from '../world/names.ts';

export interface PlaceKnowledge {
  /** One key for all spellings and languages of a place: "alger" for Alger and Algiers. */
  key(place: string): string;
  /** Does `inner` lie in `outer` (Alger in Algérie)? Not for a place in itself. */
  within(inner: string, outer: string): boolean;
  /** Name of a place in a language; the place as given where unknown. */
  display(place: string, language: LanguageCode): string;
  /** ISO country of an adjective or noun of nationality, any language and form, or null. */
  countryOfDemonym(word: string): string | null;
  /** ISO country of a country's name, or null. */
  countryOf(name: string): string | null;
  /** Is this the name of a place at all? */
  known(name: string): boolean;
}

/** Knows no place: names are compared as they are written. */
export const noPlaces: PlaceKnowledge = {
  key: foldText,
  within: () => false,
  display: (place) => place,
  countryOfDemonym: () => null,
  countryOf: () => null,
  known: () => false,
};

/** What the gazetteer knows, by name. */
export function placesOf(gazetteer: Gazetteer): PlaceKnowledge {
  const codes: readonly LanguageCode[] = ['fr', 'en'];
  const keys = new Map<string, string>();
  return {
    key(place) {
      let key = keys.get(place);
      if (key === undefined) {
        key =
          gazetteer.placeNamed(place)?.id ?? gazetteer.countryNamed(place)?.code ?? foldText(place);
        if (keys.size > 50_000) keys.clear();
        keys.set(place, key);
      }
      return key;
    },
    within(inner, outer) {
      const place = gazetteer.placeNamed(inner);
      if (!place) return false;
      const container = gazetteer.placeNamed(outer)?.id ?? gazetteer.countryNamed(outer)?.code;
      return (
        container !== undefined && container !== place.id && gazetteer.within(place.id, container)
      );
    },
    display: (place, language) => gazetteer.displayName(place, language),
    countryOfDemonym(word) {
      for (const code of codes) {
        const country = gazetteer.countryOfDemonym(word, code);
        if (country) return country.code;
      }
      return null;
    },
    countryOf: (name) => gazetteer.countryNamed(name)?.code ?? null,
    known: (name) => gazetteer.placeNamed(name) !== null || gazetteer.countryNamed(name) !== null,
  };
}
