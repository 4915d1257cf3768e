import { describe, expect, it } from 'vitest';
import { isNoPerson } from '../../src/extraction/strangers.ts';
import { languageOf } from '../../src/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { worldKnowledge } from '../../src/world/knowledge.ts';

function stranger(name: string, code: 'fr' | 'en', surnames: readonly string[] = []): boolean {
  const language = languageOf(code);
  const words = tokenize(name, { start: 0, end: name.length }, language.grammar);
  return isNoPerson(words, new Set(surnames), language, worldKnowledge());
}

describe('names that are no person’s', () => {
  it.each<[string, 'fr' | 'en']>([
    ['Homeland Security', 'fr'],
    ['Public Health', 'en'],
    ['Otan-Russie', 'fr'],
    ['Conseil français', 'fr'],
    ['Radio Rivage', 'fr'],
    ['Addis Abeba', 'fr'],
    ['Deutsche Bank', 'en'],
    ['Fukushima', 'fr'],
  ])('%s (%s)', (name, code) => {
    expect(stranger(name, code)).toBe(true);
  });

  it.each<[string, 'fr' | 'en']>([
    ['Emmanuel Macron', 'fr'],
    ['Charles de Gaulle', 'fr'],
    ['Theresa May', 'fr'],
    ['Rose Petit', 'fr'],
    ['Odile Marchant', 'fr'],
    ['Le Drian', 'fr'],
    ['Boualem Boualem', 'fr'],
    ['George Bush', 'en'],
    ['Lamamra', 'fr'],
    ['Mai Thanh', 'fr'],
  ])('may be one: %s (%s)', (name, code) => {
    expect(stranger(name, code)).toBe(false);
  });

  it('a town’s name that somebody of the text bears is a person’s', () => {
    expect(stranger('Limoges', 'fr')).toBe(true);
    expect(stranger('Limoges', 'fr', ['limoges'])).toBe(false);
  });
});
