import type { LanguageCode } from '../types.ts';

export interface PlaceInfo {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or null for what lies in no one country. */
  readonly country: string | null;
  readonly kind: string;
}

/** Who held an office when; ISO dates reduced to what is known, `to` null while in office. */
export interface Holder {
  readonly role: string;
  readonly of: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

/** What the engine may know of the world that no language owns. */
export interface World {
  place(phrase: string): PlaceInfo | null;
  /** Most words of a place or organisation that begins with this folded word; 0 when none does. */
  longestFrom(word: string): number;
  /** Country that a metonym or capital stands for: "Kremlin" -> RU. */
  countryNamed(phrase: string): string | null;
  countryOfDemonym(word: string, language: LanguageCode): string | null;
  /** All look-ups below take folded words. */
  isGivenName(word: string): boolean;
  genderOf(givenName: string): 'm' | 'f' | null;
  isKnownSurname(word: string): boolean;
  isOrganisation(phrase: string): boolean;
  isOrganisationHead(word: string): boolean;
  isMedia(phrase: string): boolean;
  /** Office holders whose name ends in these folded words. */
  holdersNamed(surname: string): readonly Holder[];
}
