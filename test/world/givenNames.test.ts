import { describe, expect, it } from 'vitest';
import { genderOfGivenName, givenNames, isGivenName } from '../../src/world/givenNames.ts';

describe('first names', () => {
  it('are folded, one word each', () => {
    expect([...givenNames].filter((name) => !/^[a-z][a-z'-]*[a-z]$/u.test(name))).toEqual([]);
    expect(givenNames.size).toBeGreaterThan(4000);
  });

  it.each(
    (
      'Emmanuel Angela Vladimir Volodymyr Donald Sergueï Sergei Sergey Ramtane Antony Abdelmadjid Recep ' +
      'Jinping Ki-moon Mohammed Jean-Yves Marie-George Kaïs Ursula Giorgia Olaf Pedro Benyamin Benjamin Mahmoud Bachar ' +
      'Hassan Javad Hossein Narendra Shinzo Fumio Jong-un Alassane Macky Cyril Paul Denis Sadiq Luiz Jair Nicolás ' +
      'Justin Boris Theresa Mette Sanna Jens Josep Charles Nancy Condoleezza Hillary Barack Rached Béji Youssef Lakhdar'
    ).split(' '),
  )('%s is one', (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each([
    'Paris',
    'Ministre',
    'Le',
    'La',
    'Conseil',
    'Les',
    'Grâce',
    'Pape',
    'Union',
    'Lavrov',
    'Will',
    'May',
    'Mars',
  ])('%s is none', (word) => {
    expect(isGivenName(word)).toBe(false);
  });

  it.each([
    ['Angela', 'f'],
    ['Emmanuel', 'm'],
    ['Jean-Yves', 'm'],
    ['Marie-George', 'f'],
    ['Sergueï', 'm'],
    ['Camille', null],
    ['Zzyzx', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });
});
