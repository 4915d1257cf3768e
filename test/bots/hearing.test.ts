import { describe, expect, test } from 'vitest';
import { hear, longestClaim } from '../../src/bots/hearing.ts';

const claim = 'Orlova a vu Lambert à Oran.';
const news = 'Orlova a vu Lambert à Oran mardi. Ils ont parlé de pêche et de sel.';

describe('whose words count', () => {
  test.each([
    ['', null, 'nothing', ''],
    ['', '  ', 'nothing', ''],
    ['', claim, 'check', claim],
    ['🤔', claim, 'check', claim],
    ['C’est vrai ?', claim, 'check', claim],
    ['Is that true?', claim, 'check', claim],
    ['Vérifie stp', claim, 'check', claim],
    ['fact-check', claim, 'check', claim],
    ['c’est vrai ça ?', claim, 'check', claim],
    ['Is this legit?', claim, 'check', claim],
    ['on confirme ?', claim, 'check', claim],
    ['quelqu’un a une source fiable ?', claim, 'check', claim],
    ['can anyone confirm this?', claim, 'check', claim],
    ['vrai nom de Lambert ?', claim, 'ask', 'vrai nom de Lambert ?'],
    ['C’est vrai ?', null, 'ask', 'C’est vrai ?'],
    ['Qui a vu Orlova à Alger et à Oran ?', claim, 'ask', 'Qui a vu Orlova à Alger et à Oran ?'],
    [news, null, 'check', news],
    [claim, null, 'ask', claim],
    [`${news} Vrai ?`, null, 'ask', `${news} Vrai ?`],
    // What asks without a sign is a question all the same.
    [
      'Je cherche des textes sur Orlova. Dis-moi qui elle a vu à Oran.',
      null,
      'ask',
      'Je cherche des textes sur Orlova. Dis-moi qui elle a vu à Oran.',
    ],
    [
      'J’ai lu un article sur Oran hier. Qui a vu Lambert là-bas',
      null,
      'ask',
      'J’ai lu un article sur Oran hier. Qui a vu Lambert là-bas',
    ],
  ] as const)('« %s » with « %s »: %s', (own, told, kind, text) => {
    const heard = hear({ own, claim: told });
    expect(heard).toMatchObject(kind === 'nothing' ? { kind } : { kind, text });
  });

  test('a short question is about the words it replies to, a long one is not', () => {
    expect(hear({ own: 'et quand ?', claim })).toMatchObject({ kind: 'ask', about: claim });
    expect(hear({ own: 'Qui a vu Orlova à Alger ?', claim })).toMatchObject({ about: null });
  });

  test('of a very long claim the beginning is checked', () => {
    const heard = hear({ own: '', claim: `${claim} `.repeat(500) });
    expect(heard.kind === 'check' && heard.text.length).toBeLessThanOrEqual(longestClaim);
    expect(heard.kind === 'check' && heard.text.startsWith(claim)).toBe(true);
  });
});
