/** Family names with their particles, in both languages, wherever a sentence has them. */
import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/extraction/explain.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { LanguageCode } from '../../src/types.ts';
import { familyLength } from '../../src/world/names.ts';

const named = (text: string, code: LanguageCode): string[] =>
  explainText(text, languageOf(code), null).people.map(({ name }) => name);

const french: readonly (readonly [string, readonly string[]])[] = [
  ['M. Le Goff a rencontré Mme de La Rochère à Brest mardi.', ['Le Goff', 'de La Rochère']],
  ['M. el-Ouali a reçu Mme al-Zahra à Meknès.', ['el-Ouali', 'al-Zahra']],
  [
    'Saif al-Rashidi a rencontré Noura Al Mansouri à Doha.',
    ['Saif al-Rashidi', 'Noura Al Mansouri'],
  ],
  ['Le président dos Santos a reçu Carlos da Silva Neto.', ['dos Santos', 'Carlos da Silva Neto']],
  ['Van den Broek a rencontré Du Pasquier à Genève.', ['Van den Broek', 'Du Pasquier']],
  ['L’ex-ministre Le Bris a déjeuné avec Anne Roussel.', ['Le Bris', 'Anne Roussel']],
  [
    'Charles de Beaumont a vu le maire Le Bihan chez Mme du Plessis.',
    ['Charles de Beaumont', 'Le Bihan', 'du Plessis'],
  ],
  [
    'Mohamed Ould Cheikh a rencontré Fatima Bent Sidi.',
    ['Mohamed Ould Cheikh', 'Fatima Bent Sidi'],
  ],
  ['Le capitaine O’Malley a rencontré Mme McIntyre.', ['O’Malley', 'McIntyre']],
  [
    'Yannick Le Goff a reçu Pieter van den Broek. Le Goff et van den Broek ont parlé.',
    ['Yannick Le Goff', 'Pieter van den Broek'],
  ],
  [
    'LE FLOC’H RENCONTRE VAN HOUTEN\n\nAnaïs Le Floc’h a rencontré à Brest Gauthier van Houten, qui dirige l’armement.',
    ['Anaïs Le Floc’h', 'Gauthier van Houten'],
  ],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  ['Mr van der Berg met Ms de Souza in The Hague.', ['van der Berg', 'de Souza']],
  ['Mr al-Hashimi met Mrs al-Otaibi in Kuwait.', ['al-Hashimi', 'al-Otaibi']],
  ['Mr O’Hara met the former minister Le Clerc in Paris.', ['O’Hara', 'Le Clerc']],
  [
    'Willem ter Horst met Anneke de Klerk. Ter Horst and De Klerk spoke again.',
    ['Willem ter Horst', 'Anneke de Klerk'],
  ],
  ['Sean O’Shea met Morag MacLeod in Galway on Tuesday.', ['Sean O’Shea', 'Morag MacLeod']],
  ['Zeinab al-Sadr met Rashid ibn Omar in Basra.', ['Zeinab al-Sadr', 'Rashid ibn Omar']],
  [
    'DE WOLF MEETS VAN DYCK AGAIN\n\nPiet de Wolf met Hanne van Dyck in Ghent on Friday, the second time this month.',
    ['Piet de Wolf', 'Hanne van Dyck'],
  ],
];

describe('names of people are whole', () => {
  it.each(french)('%s', (text, people) => {
    expect(named(text, 'fr').sort()).toEqual([...people].sort());
  });
  it.each(english)('%s', (text, people) => {
    expect(named(text, 'en').sort()).toEqual([...people].sort());
  });
});

describe('particles that belong to no person', () => {
  it.each([
    ['M. le Président a rencontré Anne Roussel à Brest.', ['Anne Roussel']],
    [
      'Anne Roussel, députée La République en marche, a rencontré Paul Mercier.',
      ['Anne Roussel', 'Paul Mercier'],
    ],
    [
      'Si de Brest on ne voit rien, Anne Roussel a rencontré Paul Mercier.',
      ['Anne Roussel', 'Paul Mercier'],
    ],
  ])('%s', (text, people) => {
    expect(named(text, 'fr').sort()).toEqual([...people].sort());
  });
});

describe('the family name of a name', () => {
  it.each([
    ['Yann Le Gall', 2],
    ['Joost van der Meulen', 3],
    ['Jean-Yves Le Drian', 2],
    ['Charles de La Rochère', 3],
    ['Sergueï Lavrov', 1],
    ['Noura al-Zahra', 1],
    ['Le Gall', 2],
  ])('%s: its last %i words', (name, words) => {
    expect(familyLength(name)).toBe(words);
  });
});
