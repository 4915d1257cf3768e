import { describe, expect, test } from 'vitest';
import { linkPeople, personKey } from '../../src/register/people.ts';
import type { Person } from '../../src/types.ts';
import { isShortFor, relateNames } from '../../src/world/names.ts';

function person(name: string, mentions = 1, office?: readonly [string, string]): Person {
  return {
    name,
    aliases: [],
    offices: office ? [{ text: office[0], role: office[0], of: office[1] }] : [],
    mentions,
    first: { start: 0, end: name.length },
  };
}

/** Each row is one corpus: a list of texts, each the names it uses. */
function link(texts: readonly (readonly (string | Person)[])[]) {
  const mentions = texts.flatMap((names, i) =>
    names.map((one) => ({
      documentId: `d${i}`,
      published: null,
      person: typeof one === 'string' ? person(one) : one,
    })),
  );
  const linking = linkPeople(mentions);
  return {
    names: linking.people.map((one) => one.name).sort(),
    of: (document: number, name: string) => linking.of.get(personKey(`d${document}`, name)),
  };
}

describe('spellings of one name', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Antony Blinken', 'Anthony Blinken'],
    ['Sergueï Lavrov', 'Serguei Lavrov'],
    ['Sergueï Lavrov', 'Sergey Lavrov'],
    ['Sergueï Lavrov', 'Sergei Lavroff'],
    ['Ramtane Lamamra', 'Ramatane Lamamra'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Volodimir Zelenski'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['Dmytro Kouleba', 'Dmytro Kuleba'],
    ['Mohammed ben Salmane', 'Mohamed bin Salman'],
    ['Hossein Amir-Abdollahian', 'Hossein Amirabdollahian'],
    ['Hossein Amir-Abdollahian', 'Hussein Amir Abdollahian'],
    ['Abdel Fattah al-Sissi', 'Abdelfattah Sissi'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
    ['Jean-Yves Le Drian', 'Jean Yves Le Drian'],
    ['Donald Trump', 'Donald J. Trump'],
    ['Marion Maréchal', 'Marion Maréchal-Le Pen'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Bachar al-Assad', 'Bachar el-Assad'],
    ['Mikhaïl Gorbatchev', 'Mikhail Gorbachev'],
    ['Édouard Philippe', 'Edouard Philippe'],
  ];
  test.each(same)('%s = %s', (a, b) => {
    expect(relateNames(a, b)).not.toBe('none');
    expect(link([[a], [a], [b]]).names).toHaveLength(1);
  });

  const apart: readonly (readonly [string, string])[] = [
    ['Marine Le Pen', 'Marion Le Pen'],
    ['Marine Le Pen', 'Jean-Marie Le Pen'],
    ['Marine Le Pen', 'Marie Le Pen'],
    ['François Hollande', 'Françoise Hollande'],
    ['Louis Michel', 'Louise Michel'],
    ['Emmanuel Macron', 'Brigitte Macron'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Bruno Le Maire', 'Bruno Le Roux'],
    ['Jean Castex', 'Jeanne Castex'],
    ['Michel Durand', 'Michèle Durand'],
    ['Anne Martin', 'Alain Martin'],
    ['François Hollande', 'François Hollande Arnaud Montebourg'],
  ];
  test.each(apart)('%s ≠ %s', (a, b) => {
    expect(relateNames(a, b)).toBe('none');
  });
});

describe('short forms', () => {
  test.each([
    ['Lavrov', 'Sergueï Lavrov', true],
    ['Le Drian', 'Jean-Yves Le Drian', true],
    ['Drian', 'Jean-Yves Le Drian', true],
    ['Amir-Abdollahian', 'Hossein Amir-Abdollahian', true],
    ['von der Leyen', 'Ursula von der Leyen', true],
    ['Poutine', 'Vladimir Putin', true],
    ['Xi', 'Xi Jinping', true],
    ['Sergueï', 'Sergueï Lavrov', false],
    ['Le', 'Jean-Yves Le Drian', false],
    ['Macron', 'Macron', false],
  ] as const)('%s for %s: %s', (short, full, expected) => {
    expect(isShortFor(short, full)).toBe(expected);
  });
});

describe('linking over a corpus', () => {
  test('the canonical name is the most frequent full form', () => {
    const linked = link([['Antony Blinken'], ['Antony Blinken'], ['Anthony Blinken'], ['Blinken']]);
    expect(linked.names).toEqual(['Antony Blinken']);
  });

  test('a slip of the pen joins the frequent name, not a name as frequent', () => {
    expect(link([['Antony Blinken'], ['Antony Blinken'], ['Antony Bliken']]).names).toEqual([
      'Antony Blinken',
    ]);
    expect(link([['Jeanne Martin'], ['Jeanne Marten'], ['Jeanne Morten']]).names).toHaveLength(3);
  });

  test('names that stand side by side in one text are never slips of each other', () => {
    const linked = link([['Olga Petrova', 'Olga Petrowna'], ['Olga Petrova'], ['Olga Petrova']]);
    expect(linked.names).toHaveLength(2);
  });

  test('a bare family name goes to the only bearer', () => {
    const linked = link([['Sergueï Lavrov'], ['Lavrov']]);
    expect(linked.of(1, 'Lavrov')).toBe(linked.of(0, 'Sergueï Lavrov'));
  });

  test('… to the clearly dominant bearer', () => {
    const linked = link([
      ...Array.from({ length: 8 }, () => ['Nora Keller']),
      ['Hugo Keller'],
      ['Keller'],
    ]);
    expect(linked.of(9, 'Keller')).toBe(linked.of(0, 'Nora Keller'));
  });

  test('… to the bearer whose office fits', () => {
    const linked = link([
      [person('Nora Keller', 1, ['mayor', 'DE'])],
      [person('Hugo Keller', 1, ['president', 'AT'])],
      [person('Keller', 1, ['president', 'AT'])],
    ]);
    expect(linked.of(2, 'Keller')).toBe(linked.of(1, 'Hugo Keller'));
  });

  test('… and to nobody when two bearers are alike', () => {
    const linked = link([['Nora Keller'], ['Hugo Keller'], ['Keller']]);
    expect(linked.names).toEqual(['Hugo Keller', 'Keller', 'Nora Keller']);
  });

  test('an initial joins its bearer', () => {
    expect(link([['Antony Blinken'], ['A. Blinken'], ['M. Blinken']]).names).toEqual([
      'Antony Blinken',
    ]);
  });

  test('stray words around a well known name do not make a new person', () => {
    const often = Array.from({ length: 5 }, () => ['Nora Keller']);
    expect(link([...often, ['Pourquoi Nora Keller']]).names).toEqual(['Nora Keller']);
    expect(link([...often, ['Nora Keller Jr']]).names).toHaveLength(2);
  });
});

describe('a lone name of another text', () => {
  const table: readonly (readonly [string, readonly (readonly (string | Person)[])[], string])[] = [
    [
      'a rare bearer without that office',
      [['Odile Arnaud'], [person('Arnaud', 1, ['prince', 'GB'])]],
      'arnaud',
    ],
    ['part of a double name', [['Odile Arnaud-Verlinde'], ['Arnaud']], 'arnaud'],
    [
      'the same office',
      [[person('Odile Arnaud', 1, ['minister', 'FR'])], [person('Arnaud', 1, ['minister', 'FR'])]],
      'odile-arnaud',
    ],
    [
      'a well known bearer',
      [
        ['Odile Arnaud'],
        ['Odile Arnaud'],
        ['Odile Arnaud'],
        [person('Arnaud', 1, ['prince', 'GB'])],
      ],
      'odile-arnaud',
    ],
    [
      'a family name with its particle left out',
      [['Odile de Verlinde'], ['Verlinde']],
      'odile-de-verlinde',
    ],
  ];
  test.each(table)('%s', (_, texts, id) => {
    const [lone] = texts.at(-1) ?? [];
    const name = typeof lone === 'string' ? lone : (lone?.name ?? '');
    expect(link(texts).of(texts.length - 1, name)).toBe(id);
  });
});
