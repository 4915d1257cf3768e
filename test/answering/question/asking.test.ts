/** Questions in languages that are not answered in: read by data, names by spelling or consonants. */
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/answering/question/asking.ts';
import { askingLanguages } from '../../../src/languages/asking/index.ts';
import { languages } from '../../../src/languages/index.ts';
import { Register } from '../../../src/register/register.ts';
import type { Person } from '../../../src/types.ts';
import { skeletonOf } from '../../../src/world/skeleton.ts';

const person = (name: string): Person => ({
  name,
  aliases: [],
  offices: [],
  mentions: 1,
  first: { start: 0, end: 1 },
});

const register = Register.build(
  [
    {
      documentId: 'a.txt',
      published: null,
      people: [
        'Sergueï Lavrov',
        'Antony Blinken',
        'Ramtane Lamamra',
        'Abdelmadjid Tebboune',
        'Olaf Scholz',
      ].map(person),
      places: [],
      meetings: [],
    },
  ],
  [],
);

const read = (text: string) => readAsked(text, { asking: askingLanguages, languages, register });

const rows: readonly [question: string, language: string, again: string][] = [
  ['¿Con quién se reunió Lavrov en Argel?', 'es', 'Who met Sergueï Lavrov in Alger?'],
  [
    '¿Cuándo se encontraron Lavrov y Blinken?',
    'es',
    'When did Sergueï Lavrov and Antony Blinken meet?',
  ],
  [
    '¿Por qué no se reunió Lamamra con Blinken?',
    'es',
    'Why did Ramtane Lamamra not meet Antony Blinken?',
  ],
  ['Quem se encontrou com Lavrov em maio de 2022?', 'pt', 'Who met Sergueï Lavrov in May 2022?'],
  [
    'Quantas vezes Blinken se reuniu com Lavrov?',
    'pt',
    'How many times did Antony Blinken meet Sergueï Lavrov?',
  ],
  ['Hat Scholz sich mit Blinken getroffen?', 'de', 'Did Olaf Scholz meet Antony Blinken?'],
  ['Wo hat Blinken Lawrow getroffen?', 'de', 'Where did Antony Blinken and Sergueï Lavrov meet?'],
  ['من التقى لافروف في الجزائر؟', 'ar', 'Qui a rencontré Sergueï Lavrov à Alger ?'],
  [
    'متى التقى بلينكن ولافروف؟',
    'ar',
    'Quand Antony Blinken et Sergueï Lavrov se sont-ils rencontrés ?',
  ],
  [
    'هل استقبل تبون لافروف في مايو ٢٠٢٢؟',
    'ar',
    'Abdelmadjid Tebboune a-t-il rencontré Sergueï Lavrov en mai 2022 ?',
  ],
];

describe('a question in another language', () => {
  for (const [question, code, again] of rows)
    it(question, () => {
      const asked = read(question);
      expect(asked?.asking?.code).toBe(code);
      const bare = (text: string) => text.replace(/ (\?|:)/gu, '$1');
      expect(bare(asked?.question ?? '')).toBe(bare(again));
    });

  it('says what it left out, and asks of one person nothing that takes two', () => {
    expect(read('¿Con quién se reunió Lavrov durante el G7?')?.left).toEqual(['G7']);
    expect(read('¿Con quién se reunió Lavrov en Argel?')?.left).toEqual([]);
    expect(read('¿Dónde se reunió Lavrov con el embajador?')?.question).toBeNull();
  });

  it.each([
    'Qui a rencontré Lavrov à Alger ?',
    'Who met Lavrov in Algiers?',
    'Lavrov Blinken',
    'Lamamra a-t-il vu Blinken à New York ?',
    'Did Scholz meet Blinken?',
    'Pourquoi Lamamra n’a-t-il pas rencontré Blinken ?',
    'Où est allé Scholz en mai 2022 ?',
    '2022 ?',
  ])('leaves our own languages alone: %s', (question) => {
    expect(read(question)).toBeNull();
  });

  it.each([
    'Кто встретил Лаврова?',
    '拉夫罗夫见了谁？',
    '¿Cuál es el precio del pan y de la leche?',
    'ما هو ثمن الخبز؟',
  ])('is not guessed at where it cannot be read: %s', (question) => {
    const asked = read(question);
    expect(asked).not.toBeNull();
    expect(asked?.question).toBeNull();
  });
});

it('the consonants of a name are the same in three scripts', () => {
  for (const forms of [
    ['Lavrov', 'لافروف', 'Лавров'],
    ['Blinken', 'بلينكن', 'Блинкен'],
    ['Lamamra', 'لعمامرة'],
    ['Macron', 'ماكرون', 'Макрон'],
  ])
    expect(new Set(forms.map(skeletonOf)).size, forms.join(' ')).toBe(1);
});
