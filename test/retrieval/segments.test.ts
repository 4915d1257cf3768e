import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/retrieval/ranking.ts';
import { type IndexedPassage, WordIndex } from '../../src/retrieval/words/index.ts';
import { type SearchedWords, searchWords } from '../../src/retrieval/words/query.ts';
import { WordSegments } from '../../src/retrieval/words/segments.ts';
import { queryWords } from '../../src/retrieval/words/terms.ts';

const words = (
  'ministre ambassadeur rencontre Genève Oslo sécheresse récolte blé gaz pipeline mars 2019 ' +
  'le la une des visite officielle négociation negociations frontière douanes Solberg Bouali port'
).split(' ');
/** Some of them misspelt or unknown. */
const asked = [...words, 'ministr', 'Genéve', 'recolte', 'Solbreg', 'frontiere', 'xylophone'];

const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 });
const document = fc.record({
  passages: fc.array(text, { minLength: 1, maxLength: 4 }),
  title: fc.option(text.map((some) => some.slice(0, 3).join(' '))),
  left: fc.boolean(),
});
/** Documents by segment; the first one, which is the large one, has some. */
const corpus = fc
  .tuple(
    fc.array(document, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(document, { maxLength: 4 }), { maxLength: 3 }),
  )
  .map(([first, others]) => [first, ...others]);
const query = fc.array(fc.constantFrom(...asked), { minLength: 1, maxLength: 6 });

type Texts = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

function built(segments: Texts): { whole: WordIndex; apart: WordSegments; idIn: number[] } {
  const whole: IndexedPassage[] = [];
  /** By id in the segments; -1 for what left. */
  const idIn: number[] = [];
  let number = 0;
  const parts = segments.map((documents) => {
    const passages: IndexedPassage[] = [];
    const gone: number[] = [];
    for (const { passages: texts, title, left } of documents) {
      number += 1;
      for (const some of texts) {
        const one = {
          text: `${some.join(' ')}.`,
          title,
          date: '2019-03-04',
          language: 'fr' as const,
          document: number,
        };
        idIn.push(left ? -1 : whole.length);
        if (left) gone.push(passages.length);
        else whole.push({ ...one, id: whole.length });
        passages.push({ ...one, id: passages.length });
      }
    }
    return { index: WordIndex.build(passages), gone };
  });
  const base = parts[0]?.index as WordIndex;
  const joined = parts.map(({ index, gone }, at) => ({
    index: at === 0 ? base : WordSegments.joining(base, index),
    gone,
  }));
  return { whole: WordIndex.build(whole), apart: new WordSegments(joined), idIn };
}

/** Everything that a search makes of a query, without numbers that are given anew with each index. */
function found(index: SearchedWords, typed: string, idIn?: readonly number[]) {
  const own = (id: number): number => (idIn === undefined ? id : (idIn[id] ?? -1));
  const candidates = searchWords(typed, index, 50);
  return {
    candidates: candidates.map(({ id, score }) => ({ id: own(id), score })),
    ranked: rank(typed, { words: candidates, vectors: candidates.slice(0, 3) }, index).map(
      ({ id, score, foundBy }) => ({ id: own(id), score, foundBy }),
    ),
    words: queryWords(index, typed, null).map((word) => ({
      ...word,
      forms: [...word.forms].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)),
    })),
  };
}

describe('a word index in segments', () => {
  it('finds, ranks and spells as one index over the same passages', () => {
    fc.assert(
      fc.property(corpus, query, (segments, typed) => {
        const { whole, apart, idIn } = built(segments);
        expect(apart.size).toBe(whole.size);
        expect(found(apart, typed.join(' '), idIn)).toEqual(found(whole, typed.join(' ')));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves an older state as it was while a newer one shares its words', () => {
    fc.assert(
      fc.property(corpus, corpus, query, (segments, later, typed) => {
        const { apart, whole, idIn } = built(segments);
        const before = found(whole, typed.join(' '));
        const base = apart.home(0).words as WordIndex;
        for (const documents of later) {
          const { whole: more } = built([documents.map((one) => ({ ...one, left: false }))]);
          WordSegments.joining(base, more);
        }
        expect(found(apart, typed.join(' '), idIn)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
