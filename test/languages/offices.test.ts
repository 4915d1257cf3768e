import { describe, expect, it } from 'vitest';
import { offices as en } from '../../src/languages/en/offices.ts';
import { offices as fr } from '../../src/languages/fr/offices.ts';

const find = (words: typeof fr, form: string) =>
  words.terms
    .filter((term) => term.forms.includes(form))
    .map((term) => `${term.role}/${term.gender}`);
const plural = (words: typeof fr, form: string) =>
  words.terms
    .filter((term) => term.forms.includes(form))
    .map((term) => term.plural[term.forms.indexOf(form)]);

describe('French offices', () => {
  it.each([
    [
      'ministre des affaires étrangères',
      'foreign-minister/both',
      'ministres des affaires étrangères',
    ],
    ['chef de la diplomatie', 'foreign-minister/both', 'chefs de la diplomatie'],
    ['premier ministre', 'prime-minister/m', 'premiers ministres'],
    ['première ministre', 'prime-minister/f', 'premières ministres'],
    ['secrétaire général', 'secretary-general/m', 'secrétaires généraux'],
    ['chancelière', 'chancellor/f', 'chancelières'],
    ["secrétaire d'état", 'secretary-of-state/both', "secrétaires d'état"],
    ['porte-parole', 'spokesperson/both', 'porte-parole'],
    ['vice-président', 'vice-president/m', 'vice-présidents'],
    ["homme d'affaires", 'business/m', "hommes d'affaires"],
    ['général', 'general/m', 'généraux'],
    ['neveu', 'child/m', 'neveux'],
    ['gilet jaune', 'activist/m', 'gilets jaunes'],
    ['roi', 'king/m', 'rois'],
  ])('%s is %s, plural %s', (form, role, several) => {
    expect(find(fr, form)).toContain(role);
    expect(plural(fr, form)).toContain(several);
  });
});

describe('English offices', () => {
  it.each([
    ['foreign minister', 'foreign-minister/both', 'foreign ministers'],
    ['head of state', 'head-of-state/both', 'heads of state'],
    ['secretary of state', 'foreign-minister/both', 'secretaries of state'],
    ['attorney general', 'justice-minister/both', 'attorneys general'],
    ['major general', 'general/both', 'major generals'],
    ['spokeswoman', 'spokesperson/f', 'spokeswomen'],
    ['wife', 'spouse/f', 'wives'],
    ['lawmaker', 'deputy/both', 'lawmakers'],
    ['crown prince', 'crown-prince/m', 'crown princes'],
  ])('%s is %s, plural %s', (form, role, several) => {
    expect(find(en, form)).toContain(role);
    expect(plural(en, form)).toContain(several);
  });
});

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('offices of %s', (_code, words) => {
  it('hold lower-case forms, each with its plural', () => {
    for (const term of words.terms) {
      expect(term.plural).toHaveLength(term.forms.length);
      for (const form of [...term.forms, ...term.plural]) {
        expect(form).toBe(form.toLowerCase());
        expect(form).not.toMatch(/[{}|=,:]/u);
      }
    }
  });

  it('name the same roles in both languages', () => {
    const roles = (list: typeof words) => [...new Set(list.terms.map((term) => term.role))].sort();
    const other = words === fr ? en : fr;
    const onlyHere = roles(words).filter((role) => !roles(other).includes(role));
    expect(onlyHere.filter((role) => role !== 'secretary')).toEqual([]);
  });

  it('let group nouns and counterparts be looked up', () => {
    expect(words.groupNouns.some((noun) => noun.role === 'foreign-minister')).toBe(true);
    expect(words.groupNouns.some((noun) => noun.role === null)).toBe(true);
    expect(words.counterparts.length).toBeGreaterThan(1);
    expect(words.honorifics.some((title) => title.form === 'Mr')).toBe(true);
  });
});
