import { describe, expect, it } from 'vitest';
import { offices } from '../../src/languages/en/offices.ts';
import { isGivenName } from '../../src/world/givenNames.ts';
import {
  isMedia,
  isOrganisation,
  mediaNames,
  organisationHeads,
  organisations,
} from '../../src/world/organisations.ts';

describe('names that are no persons', () => {
  it.each([
    'Le Monde',
    'BFM TV',
    'BFMTV',
    'Europe 1',
    'Reuters',
    'TASS',
    'Canard enchaîné',
    'New York Times',
    'i-Télé',
  ])('%s is a media', (name) => {
    expect(isMedia(name)).toBe(true);
    expect(isOrganisation(name)).toBe(true);
  });

  it.each([
    'Front national',
    'Hezbollah',
    'Airbus',
    'Coupe du monde',
    'Paris Saint-Germain',
    'Noël',
    'Brexit',
  ])('%s is an organisation, no media', (name) => {
    expect(isOrganisation(name)).toBe(true);
    expect(isMedia(name)).toBe(false);
  });

  it.each(['Emmanuel Macron', 'Lavrov', 'public', 'time', 'Marianne', 'Oscar', 'Petra', ''])(
    '%s is none',
    (name) => {
      expect(isOrganisation(name)).toBe(false);
    },
  );

  it('hold no empty, doubled or bracketed entry', () => {
    for (const names of [organisations, mediaNames, organisationHeads.fr, organisationHeads.en]) {
      expect(names.filter((name) => /[()=|]|^$/u.test(name))).toEqual([]);
      expect(names.length).toBeGreaterThan(100);
    }
  });

  it('take no first name for a first word of an organisation', () => {
    const words = [...organisationHeads.fr, ...organisationHeads.en];
    expect(words.filter((word) => isGivenName(word))).toEqual([]);
  });

  it.each(['Foreign', 'Prime', 'Defense', 'Home', 'General', 'President'])(
    'leave "%s", which begins an English office before a name',
    (word) => {
      const begins = offices.terms.some((term) =>
        term.forms.some((form) => form.split(' ')[0] === word.toLowerCase()),
      );
      expect(begins).toBe(true);
      expect(organisationHeads.en).not.toContain(word);
    },
  );
});
