/** What the register must know about places; the gazetteer gives it, tests may give less. */
import type { LanguageCode } from '../../types.ts';
import { foldText } from './names.ts';

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
