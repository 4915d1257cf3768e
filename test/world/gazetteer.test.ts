import { describe, expect, it } from 'vitest';
import { countries } from '../../src/world/countries.ts';
import { createGazetteer } from '../../src/world/gazetteer.ts';
import { metonyms } from '../../src/world/metonyms.ts';
import { places } from '../../src/world/places.ts';

const gazetteer = createGazetteer();
const repeated = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);

describe('the tables', () => {
  it('give every place and country one id', () => {
    expect(repeated(places.map((place) => place.id))).toEqual([]);
    expect(repeated(countries.map((country) => country.code))).toEqual([]);
  });

  it('put every place in a known country, every site in a known city', () => {
    const lost = places.filter(
      (place) => place.country !== '' && gazetteer.country(place.country) === null,
    );
    expect([...new Set(lost.map((place) => place.country))]).toEqual([]);
    expect(
      places.filter((place) => place.within !== null && gazetteer.place(place.within) === null),
    ).toEqual([]);
  });

  it('know the capital of every country that has one', () => {
    const missing = countries.filter(
      (country) => country.capitalId !== null && gazetteer.place(country.capitalId) === null,
    );
    expect(missing.map((country) => `${country.code} ${country.capitalId}`)).toEqual([]);
  });

  it('find every country by its names and every inhabitant in its country', () => {
    for (const country of countries) {
      expect(gazetteer.countryNamed(country.fr.name)).toBe(country);
      expect(gazetteer.countryNamed(country.en.name)).toBe(country);
      for (const language of ['fr', 'en'] as const) {
        for (const word of country[language].demonyms) {
          expect(gazetteer.countriesOfDemonym(word, language)).toContain(country);
        }
      }
    }
  });

  it('let metonyms stand for known countries', () => {
    expect(metonyms.filter((metonym) => gazetteer.country(metonym.of) === null)).toEqual([]);
  });
});

describe('a place by its name', () => {
  it.each([
    ['Alger', 'alger', 'DZ', 'city'],
    ['Algiers', 'alger', 'DZ', 'city'],
    ['GENEVE', 'geneve', 'CH', 'city'],
    ['Geneva', 'geneve', 'CH', 'city'],
    ['le Caire', 'le-caire', 'EG', 'city'],
    ['Le Caire', 'le-caire', 'EG', 'city'],
    ['La Haye', 'la-haye', 'NL', 'city'],
    ['The Hague', 'la-haye', 'NL', 'city'],
    ['Kyiv', 'kiev', 'UA', 'city'],
    ['Munich', 'munich', 'DE', 'city'],
    ['New-York', 'new-york', 'US', 'city'],
    ['Mascate', 'mascate', 'OM', 'city'],
    ['Muscat', 'mascate', 'OM', 'city'],
    ['Saint-Etienne', 'saint-etienne', 'FR', 'city'],
    ['l’Élysée', 'elysee', 'FR', 'site'],
    ["palais de l'Elysée", 'elysee', 'FR', 'site'],
    ['la Maison Blanche', 'maison-blanche', 'US', 'site'],
    ['Mar-a-Lago', 'mar-a-lago', 'US', 'site'],
    ['fort de Brégançon', 'fort-de-bregancon', 'FR', 'site'],
    ['Camp David', 'camp-david', 'US', 'site'],
    ['Vintimille', 'vintimille', 'IT', 'city'],
    ['Tripoli', 'tripoli', 'LY', 'city'],
    ['Valence', 'valence', 'FR', 'city'],
    ['Brest', 'brest', 'FR', 'city'],
    ['Saint-Denis', 'saint-denis', 'FR', 'city'],
    ['Victoria', 'victoria', 'CA', 'city'],
    ['Washington D.C.', 'washington', 'US', 'city'],
    ['Bavière', 'baviere', 'DE', 'region'],
    ['California', 'californie', 'US', 'region'],
    ['Cholet', 'cholet', 'FR', 'city'],
    ['Charm el-Cheikh', 'charm-el-cheikh', 'EG', 'city'],
  ])('%s', (text, id, country, kind) => {
    expect(gazetteer.placeNamed(text)).toMatchObject({ id, country, kind });
  });

  it.each(['Lamamra', 'Poutine', 'sommet', ''])('%s is none', (text) => {
    expect(gazetteer.placeNamed(text)).toBeNull();
  });
});

describe('a country by its name', () => {
  it.each([
    ['les Etats-Unis', 'US'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['us', null],
    ['un', null],
    ['who', null],
    ['car', null],
    ['réunion', null],
    ['UN', 'UN'],
    ['ONU', 'UN'],
    ["l'ONU", 'UN'],
    ["l'UE", 'EU'],
    ['Otan', 'NATO'],
    ['la Grande-Bretagne', 'GB'],
    ['Birmanie', 'MM'],
    ['Myanmar', 'MM'],
    ['RDC', 'CD'],
    ['Saint-Siège', 'VA'],
  ])('%s is %s', (text, code) => {
    expect(gazetteer.countryNamed(text)?.code ?? null).toBe(code);
  });
});

describe('a country by its inhabitants', () => {
  it.each([
    ['algérienne', 'fr', 'DZ'],
    ['Algérien', 'fr', 'DZ'],
    ['nord-coréen', 'fr', 'KP'],
    ['coréen', 'fr', 'KR'],
    ['américains', 'fr', 'US'],
    ['émiratie', 'fr', 'AE'],
    ['turque', 'fr', 'TR'],
    ['onusien', 'fr', 'UN'],
    ['congolais', 'fr', 'CG'],
    ['nigériane', 'fr', 'NG'],
    ['nigérienne', 'fr', 'NE'],
    ['Algerian', 'en', 'DZ'],
    ['US', 'en', 'US'],
    ['us', 'en', null],
    ['British', 'en', 'GB'],
    ['Dutch', 'en', 'NL'],
    ['South Korean', 'en', 'KR'],
    ['algérienne', 'en', null],
  ] as const)('%s (%s) is %s', (word, language, code) => {
    expect(gazetteer.countryOfDemonym(word, language)?.code ?? null).toBe(code);
  });
});

describe('comparing and showing', () => {
  it.each([
    ['Pékin', 'Beijing', true],
    ['Londres', 'London', true],
    ['Etats-Unis', 'United States', true],
    ['Genève', 'Vienne', false],
    ['Trifouilly', 'trifouilly', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(gazetteer.samePlace(a, b)).toBe(same);
  });

  it('knows what lies where', () => {
    expect(gazetteer.within('elysee', 'paris')).toBe(true);
    expect(gazetteer.within('elysee', 'FR')).toBe(true);
    expect(gazetteer.within('alger', 'FR')).toBe(false);
  });

  it.each([
    ['Moscow', 'fr', 'Moscou'],
    ['Le Caire', 'en', 'Cairo'],
    ['Germany', 'fr', 'Allemagne'],
    ['Trifouilly', 'en', 'Trifouilly'],
  ] as const)('%s in %s is %s', (text, language, shown) => {
    expect(gazetteer.displayName(text, language)).toBe(shown);
  });

  it.each([
    ['le Kremlin', 'RU', 'president'],
    ["l'Élysée", 'FR', 'president'],
    ['Matignon', 'FR', 'prime-minister'],
    ['Téhéran', 'IR', null],
    ['Tehran', 'IR', null],
    ['Bruxelles', 'EU', null],
  ])('%s may stand for %s', (text, of, role) => {
    expect(gazetteer.metonym(text)).toMatchObject({ of, role });
  });
});
