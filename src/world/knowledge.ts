import { folded } from '../text/tokens.ts';
import { countries } from './countries.ts';
import { createGazetteer } from './gazetteer.ts';
import { genderOfGivenName, givenNames } from './givenNames.ts';
import { officeHolders } from './officeHolders.ts';
import { mediaNames, organisationHeads, organisations } from './organisations.ts';
import { places as placeRows } from './places.ts';
import type { Holder, World } from './world.ts';

let shared: World | null = null;

/** The world as the data under `languages/` knows it; built once. */
export function worldKnowledge(): World {
  shared ??= build();
  return shared;
}

function build(): World {
  const gazetteer = createGazetteer();
  const organisationSet = new Set([...organisations, ...mediaNames].map(folded));
  const media = new Set(mediaNames.map(folded));
  const headSet = new Set([...organisationHeads.fr, ...organisationHeads.en].map(folded));
  const bySurname = new Map<string, Holder[]>();
  for (const holder of officeHolders)
    for (const name of [holder.name, ...holder.aliases]) {
      const last = folded(name.split(' ').at(-1) ?? '');
      const row = bySurname.get(last) ?? [];
      if (!row.includes(holder)) bySurname.set(last, [...row, holder]);
    }
  const longest = new Map<string, number>();
  const admit = (name: string): void => {
    const words = folded(name)
      .split(/[ '-]+/u)
      .filter(Boolean);
    // With and without the article that may stand before the name.
    for (const at of words.length > 1 && (words[0]?.length ?? 0) <= 3 ? [0, 1] : [0]) {
      const word = words[at] ?? '';
      longest.set(word, Math.max(longest.get(word) ?? 0, words.length - at));
    }
  };
  for (const row of placeRows) for (const name of [row.fr, row.en, ...row.aliases]) admit(name);
  for (const row of countries)
    for (const { name, aliases } of [row.fr, row.en])
      for (const each of [name, ...aliases]) admit(each);
  for (const name of [...organisations, ...mediaNames]) admit(name);
  const places = new Map<string, ReturnType<World['place']>>();
  const organisationAsked = new Map<string, boolean>();
  const demonyms = new Map<string, string | null>();
  return {
    longestFrom: (word) => {
      const most = longest.get(word);
      if (most !== undefined || !/[-']/u.test(word)) return most ?? 0;
      return longest.get(word.split(/[-']/u)[0] ?? '') ?? 0;
    },
    place: (phrase) => {
      const known = places.get(phrase);
      if (known !== undefined) return known;
      const place = gazetteer.placeNamed(phrase);
      const country = place ? null : gazetteer.countryNamed(phrase);
      const info = place
        ? { id: place.id, country: place.country, kind: place.kind }
        : country
          ? { id: country.code, country: country.code, kind: 'country' }
          : null;
      if (places.size < 200_000) places.set(phrase, info);
      return info;
    },
    countryNamed: (phrase) =>
      gazetteer.countryNamed(phrase)?.code ??
      gazetteer.metonym(phrase)?.of ??
      gazetteer.placeNamed(phrase)?.country ??
      null,
    countryOfDemonym: (word, language) => {
      const key = `${language}:${word}`;
      const known = demonyms.get(key);
      if (known !== undefined) return known;
      const code = gazetteer.countryOfDemonym(word, language)?.code ?? null;
      if (demonyms.size < 200_000) demonyms.set(key, code);
      return code;
    },
    isGivenName: (word) =>
      givenNames.has(word) || word.split('-').some((part) => givenNames.has(part)),
    genderOf: (word) => genderOfGivenName(word) ?? genderOfGivenName(word.split('-')[0] ?? ''),
    isKnownSurname: (word) => bySurname.has(word),
    isOrganisation: (phrase) => {
      let known = organisationAsked.get(phrase);
      if (known === undefined) {
        known = organisationSet.has(folded(phrase));
        if (organisationAsked.size < 200_000) organisationAsked.set(phrase, known);
      }
      return known;
    },
    isOrganisationHead: (word) => headSet.has(word),
    isMedia: (phrase) => media.has(folded(phrase)),
    holdersNamed: (surname) => bySurname.get(surname) ?? [],
  };
}
