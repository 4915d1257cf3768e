/** Offices beside a name, read by words alone; names are given, as the finder of names would. */
import { describe, expect, it } from 'vitest';
import { OfficeReader } from '../../src/extraction/offices.ts';
import { languageOf } from '../../src/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { LanguageCode } from '../../src/types.ts';
import { worldKnowledge } from '../../src/world/knowledge.ts';

/** The name stands in brackets. */
function held(code: LanguageCode, row: string): string[] {
  const language = languageOf(code);
  const text = row.replace(/[[\]]/gu, '');
  const begin = row.indexOf('[');
  const end = row.indexOf(']') - 1;
  const tokens = tokenize(text, { start: 0, end: text.length }, language.grammar);
  const from = tokens.findIndex(({ start }) => start === begin);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  return new OfficeReader(language, worldKnowledge())
    .beside(text, tokens, from, to, [{ from, to, kind: 'person', margin: 9 }])
    .map(({ role, of }) => `${role} ${of ?? '-'}`);
}

const rows: readonly [LanguageCode, string, readonly string[]][] = [
  [
    'fr',
    'Le ministre algérien des Affaires étrangères [Karim Belhadj] est reparti.',
    ['foreign-minister DZ'],
  ],
  [
    'fr',
    'Le chef de la diplomatie française, [Nora Valette], est repartie.',
    ['foreign-minister FR'],
  ],
  ['fr', 'Le président de la République, M. [Karim Belhadj], est reparti.', ['president -']],
  ['fr', '[Karim Belhadj], ministre de la Défense du Mali, est reparti.', ['defence-minister ML']],
  ['fr', "L'ex-président [Karim Belhadj] est reparti.", ['president -']],
  ['fr', 'Le président sénégalais, en visite à Rome, a salué [Karim Belhadj].', []],
  ['fr', 'Le président a reçu le jeune [Karim Belhadj].', []],
  ['fr', 'Il a reçu son homologue norvégienne, [Nora Valette], hier.', ['counterpart NO']],
  ['fr', 'Il a reçu ses homologues, dont [Nora Valette], hier.', []],
  ['en', 'The Algerian foreign minister, [Karim Belhadj], left.', ['foreign-minister DZ']],
  ['en', 'Norwegian Prime Minister [Ingrid Solberg] left.', ['prime-minister NO']],
  ['en', '[Ingrid Solberg], president of Mali, left.', ['president ML']],
  ['en', 'The president met [Ingrid Solberg].', []],
];

describe('offices beside a name', () => {
  for (const [code, row, expected] of rows)
    it(`${code}: ${row}`, () => {
      expect(held(code, row)).toEqual(expected);
    });
});
