import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { type IndexedPassage, WordIndex } from '../../src/retrieval/words/index.ts';
import { searchWords } from '../../src/retrieval/words/query.ts';
import { slips } from '../../src/retrieval/words/spelling.ts';
import { eachWord, fold, foldedWords } from '../../src/text/fold.ts';
import { stem } from '../../src/text/stem.ts';

const texts = [
  'Le ministre algérien Karim Bouali a rencontré à Genève son homologue norvégienne, Ingrid Solberg.',
  'Aucune rencontre n’a eu lieu entre les deux délégations, a précisé le porte-parole.',
  'La sécheresse a réduit la récolte de blé de 40 % en 2019, selon la coopérative de Beaulieu.',
  'Né le 3 mars 1911 à Saint-Flour, le peintre Anselme Vidal mourut en 1978 près de Limoges.',
  'Le téléphérique de Montfleur transporte 1 200 voyageurs par heure au-dessus de la vallée.',
  'L’Algérie exporte du gaz ; Alger en est la capitale et le premier port.',
];

function passage(id: number, text: string, more: Partial<IndexedPassage> = {}): IndexedPassage {
  return { id, text, title: null, date: null, language: 'fr', ...more };
}
const index = WordIndex.build(texts.map((text, id) => passage(id, text)));

describe('folding', () => {
  test.each([
    ['Évêque', 'eveque'],
    ['cœur', 'coeur'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
    ['e\u0301te\u0301', 'ete'],
    ['XIXᵉ', 'xixe'],
  ])('%s is looked up as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test.each([
    ['L’État d’Oman', ['l', 'etat', 'd', 'oman']],
    ["aujourd'hui", ['aujourd', 'hui']],
    ['Siri-Ferruch, 14 juin 1830', ['siri', 'ferruch', '14', 'juin', '1830']],
    ['قال الوزير', ['قال', 'الوزير']],
    ['🙂 …', []],
  ])('%s is cut into words', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('every word stands in the text where it is said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        eachWord(text, (word, start) => {
          expect(text.slice(start, start + word.length)).toBe(word);
        });
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('word families', () => {
  test.each([
    ['rencontrer', 'rencontrée'],
    ['rencontre', 'rencontrèrent'],
    ['élection', 'élections'],
    ['algérien', 'Algérie'],
    ['algériennes', 'Algérie'],
    ['national', 'nationaux'],
    ['débarquement', 'débarquer'],
    ['présidents', 'présidente'],
  ])('%s and %s are one term in French', (one, other) => {
    expect(stem(fold(one), fr.words)).toBe(stem(fold(other), fr.words));
  });

  test.each([
    ['Algérie', 'Alger'],
    ['Russie', 'ruse'],
    ['parti', 'parlement'],
    ['port', 'porte-parole'],
    ['2021', '2022'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(fold(one), fr.words)).not.toBe(stem(fold(other), fr.words));
  });

  test.each([
    ['meeting', 'meetings'],
    ['visited', 'visiting'],
    ['countries', 'country'],
  ])('%s and %s are one term in English', (one, other) => {
    expect(stem(one, en.words)).toBe(stem(other, en.words));
  });

  test('negations are looked up, not dropped', () => {
    for (const word of ['pas', 'aucun', 'aucune', 'jamais', 'sans', 'ni']) {
      expect(fr.words.stopWords.has(word), word).toBe(false);
    }
    for (const word of ['not', 'no', 'never', 'without']) {
      expect(en.words.stopWords.has(word), word).toBe(false);
    }
  });
});

describe('spelling', () => {
  test.each([
    ['geneve', 0],
    ['géneve', 0],
    ['rencontree', 0],
    ['recolte de blee', 2],
    ['sécherese', 2],
    ['secheresse coperative', 2],
    ['anselm vydal', 3],
    ['telefericke', 4],
    ['norvegiene solbergg', 0],
    ['porte parolle', 1],
    ['mont fleur', 4],
    ['beaulieurecolte', 2],
  ])('"%s" finds passage %i', (typed, id) => {
    expect(searchWords(typed, index, 1)[0]?.id).toBe(id);
  });

  test.each([
    ['genve', 'geneve', 0.9],
    ['gneeve', 'geneve', 0.8],
    ['gennneve', 'geneve', 0.8],
    ['geneve', 'geneve', 0],
  ])('from %s to %s costs %d', (typed, meant, cost) => {
    expect(slips(typed, meant, 3)).toBeCloseTo(cost, 5);
  });

  test('a word the corpus has is not taken for another', () => {
    expect(searchWords('Alger', index, 6).map(({ id }) => id)).toEqual([5]);
  });

  test('a word unlike any other finds nothing', () => {
    expect(searchWords('xylophoniste quantique', index, 5)).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['Où est mort Anselme Vidal ?', 3],
    ['In which year was the painter Vidal born?', 3],
    ['drought harvest', 2],
    ['Did the Algerian minister meet Solberg?', 0],
    ['aucune rencontre', 1],
    ['capitale de l’Algérie', 5],
    ['1200 voyageurs', 4],
  ])('%s finds passage %i', (query, id) => {
    expect(searchWords(query, index, 1)[0]?.id).toBe(id);
  });

  test('title and date are searched', () => {
    const dated = WordIndex.build([
      passage(0, 'Le conseil a voté le budget.', { title: 'Montfleur', date: '2021-05-03' }),
      passage(1, 'Le conseil a voté le budget.', { title: 'Beaulieu', date: '2022-11-20' }),
    ]);
    expect(searchWords('budget Beaulieu', dated, 2)[0]?.id).toBe(1);
    expect(searchWords('budget 2021', dated, 2)[0]?.id).toBe(0);
  });

  test('scores fall, k is kept, ties are in order', () => {
    const same = WordIndex.build([0, 1, 2, 3].map((id) => passage(id, 'Le blé a séché.')));
    expect(searchWords('blé', same, 3).map(({ id }) => id)).toEqual([0, 1, 2]);
    const scores = searchWords('le ministre de Genève et la récolte', index, 10).map(
      ({ score }) => score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(searchWords('récolte', index, 0)).toEqual([]);
  });

  test('an empty corpus and an empty query find nothing', () => {
    expect(searchWords('Genève', WordIndex.build([]), 5)).toEqual([]);
    expect(searchWords('', index, 5)).toEqual([]);
    expect(searchWords('est-ce que le de la', index, 5)).toEqual([]);
  });
});

describe('bytes and merging', () => {
  const queries = ['rencontre Genève', 'recolte ble', 'painter born', 'voyageurs 1200', 'Alger'];
  const answers = (one: WordIndex) => queries.map((query) => searchWords(query, one, 6));

  test('what is written is read back', () => {
    const again = WordIndex.fromBytes(index.toBytes());
    expect(again.size).toBe(index.size);
    expect(answers(again)).toEqual(answers(index));
    expect(Buffer.compare(again.toBytes(), index.toBytes())).toBe(0);
  });

  test('bytes inside a larger buffer are read too', () => {
    const bytes = index.toBytes();
    const larger = new Uint8Array(bytes.length + 16);
    larger.set(bytes, 8);
    const again = WordIndex.fromBytes(larger.subarray(8, 8 + bytes.length));
    expect(answers(again)).toEqual(answers(index));
  });

  test.each([
    ['nothing', (bytes: Uint8Array) => bytes.subarray(0, 0)],
    ['half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
    ['another format', (bytes: Uint8Array) => bytes.map((byte, n) => (n === 0 ? byte ^ 1 : byte))],
  ])('%s is refused', (_, damage) => {
    expect(() => WordIndex.fromBytes(damage(index.toBytes()))).toThrow(RangeError);
  });

  test('the same passages give the same bytes', () => {
    const again = WordIndex.build(texts.map((text, id) => passage(id, text)));
    expect(Buffer.compare(again.toBytes(), index.toBytes())).toBe(0);
  });

  test('merged parts answer like one build, with passages left out', () => {
    const text = fc.constantFrom(...texts, 'Le blé.', '', 'Vidal, Vidal et Solberg.');
    fc.assert(
      fc.property(
        fc.array(fc.record({ text, document: fc.nat(2), keep: fc.boolean() }), { maxLength: 12 }),
        fc.nat(12),
        (rows, cut) => {
          const part = (from: number, to: number) => {
            const some = rows.slice(from, to);
            const built = WordIndex.build(
              some.map(({ text, document }, id) => passage(id, text, { document })),
            );
            return { index: built, keep: some.flatMap(({ keep }, id) => (keep ? [id] : [])) };
          };
          const merged = WordIndex.merge([part(0, cut), part(cut, rows.length)]);
          const whole = WordIndex.build(
            rows.filter(({ keep }) => keep).map(({ text }, id) => passage(id, text)),
          );
          expect(answers(merged)).toEqual(answers(whole));
        },
      ),
      { numRuns: 60 },
    );
  });
});
