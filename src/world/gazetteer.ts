import type { LanguageCode } from '../types.ts';
import { type Country, countries } from './countries.ts';
import { type Metonym, metonyms } from './metonyms.ts';
import { type Place, placeIdOf, places } from './places.ts';
import { foldName } from './tables.ts';

export interface Gazetteer {
  /** The place of that name in any language or spelling; the best known one where several share it. */
  placeNamed(text: string): Place | null;
  place(id: string): Place | null;
  /** By name or alias in any language. Letters ("US", "UE", "ONU") only match in upper case. */
  countryNamed(text: string): Country | null;
  country(code: string): Country | null;
  /** The country whose inhabitants or things the word names: "algérienne", "Russian". */
  countryOfDemonym(word: string, language: LanguageCode): Country | null;
  /** Both Congos are "congolais": all countries the word may mean, best known first. */
  countriesOfDemonym(word: string, language: LanguageCode): readonly Country[];
  /** True when both texts name one place or one country, in whatever language. */
  samePlace(a: string, b: string): boolean;
  /** True when the place is the city or lies in it or in the country: `within('matignon', 'FR')`. */
  within(placeId: string, cityOrCountry: string): boolean;
  /** The name a reader of the language expects; the text itself when it is not known. */
  displayName(text: string, language: LanguageCode): string;
  /** Who may be meant by a seat of power: "Kremlin", "Téhéran". */
  metonym(text: string): Pick<Metonym, 'of' | 'role'> | null;
}

/** Letters that stand for a name; "us", "un" or "who" in lower case are other words. */
const isLetters = (text: string) => /^(?:\p{Lu}\.?){2,5}$/u.test(text);
const lettersKey = (text: string) => `=${text.replace(/\./gu, '')}`;
const key = (text: string) => (isLetters(text) ? lettersKey(text) : foldName(text));

/** Articles before a place name; "Le Caire" and "La Haye" are found with theirs first. */
const article = /^(?:l['’]|la |le |les |the )/iu;

function addTo<T>(index: Map<string, T[]>, name: string, value: T): void {
  const at = key(name);
  const list = index.get(at);
  if (list === undefined) index.set(at, [value]);
  else if (!list.includes(value)) list.push(value);
}

function lookUp<T>(index: ReadonlyMap<string, T[]>, text: string): readonly T[] {
  const trimmed = text.trim();
  for (const name of [trimmed, trimmed.replace(article, '')]) {
    const found =
      (isLetters(name) ? index.get(lettersKey(name)) : undefined) ?? index.get(foldName(name));
    if (found !== undefined) return found;
  }
  return [];
}

/** Builds the indexes once; every lookup is then one or two map reads. */
export function createGazetteer(): Gazetteer {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const countryByCode = new Map(countries.map((country) => [country.code, country]));
  const capitals = new Set(countries.map((country) => country.capitalId));

  // Where places share a name, capitals come first and then the bearer of the plain id.
  const placeIndex = new Map<string, Place[]>();
  const plain = (place: Place) => place.id === placeIdOf(place.fr);
  for (const group of [
    places.filter((place) => capitals.has(place.id)),
    places.filter((place) => !capitals.has(place.id) && plain(place)),
    places.filter((place) => !capitals.has(place.id) && !plain(place)),
  ]) {
    for (const place of group) addTo(placeIndex, place.fr, place);
    for (const place of group) addTo(placeIndex, place.en, place);
    for (const place of group) for (const alias of place.aliases) addTo(placeIndex, alias, place);
  }

  const countryIndex = new Map<string, Country[]>();
  for (const country of countries) {
    for (const names of [country.fr, country.en]) {
      for (const name of [names.name, ...names.aliases]) addTo(countryIndex, name, country);
    }
  }

  const demonymIndex = { fr: new Map<string, Country[]>(), en: new Map<string, Country[]>() };
  for (const country of countries) {
    for (const language of ['fr', 'en'] as const) {
      for (const word of country[language].demonyms) addTo(demonymIndex[language], word, country);
    }
  }

  const metonymIndex = new Map<string, Pick<Metonym, 'of' | 'role'>[]>();
  for (const metonym of metonyms)
    for (const form of metonym.forms) addTo(metonymIndex, form, metonym);
  for (const country of countries) {
    const capital = placeById.get(country.capitalId ?? '');
    if (capital === undefined || capital.country !== country.code) continue;
    for (const form of [capital.fr, capital.en, ...capital.aliases]) {
      addTo(metonymIndex, form, { of: country.code, role: null });
    }
  }

  const placeNamed = (text: string) => lookUp(placeIndex, text)[0] ?? null;
  const countryNamed = (text: string) => lookUp(countryIndex, text)[0] ?? null;
  const countriesOfDemonym = (word: string, language: LanguageCode) =>
    lookUp(demonymIndex[language], word);

  return {
    placeNamed,
    place: (id) => placeById.get(id) ?? null,
    countryNamed,
    country: (code) => countryByCode.get(code) ?? null,
    countryOfDemonym: (word, language) => countriesOfDemonym(word, language)[0] ?? null,
    countriesOfDemonym,
    samePlace(a, b) {
      const [first, second] = [placeNamed(a), placeNamed(b)];
      if (first !== null || second !== null) return first !== null && first === second;
      const [one, other] = [countryNamed(a), countryNamed(b)];
      if (one !== null || other !== null) return one !== null && one === other;
      return foldName(a) === foldName(b);
    },
    within(placeId, cityOrCountry) {
      const place = placeById.get(placeId);
      if (place === undefined) return false;
      return (
        place.id === cityOrCountry ||
        place.country === cityOrCountry ||
        place.within === cityOrCountry
      );
    },
    displayName(text, language) {
      const place = placeNamed(text);
      if (place !== null) return place[language];
      return countryNamed(text)?.[language].name ?? text;
    },
    metonym: (text) => lookUp(metonymIndex, text)[0] ?? null,
  };
}
