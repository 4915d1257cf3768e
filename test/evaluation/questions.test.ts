import { describe, expect, it } from 'vitest';
import { type Given, judge } from '../../evaluation/questions/score.ts';
import type { GoldQuestion } from '../../training/questions.ts';

const TEXT = 'Mardi, Zoé Ménard a reçu Ana Ruiz à Hanko. Elles ont parlé de pêche.';
const QUOTE = 'Zoé Ménard a reçu Ana Ruiz à Hanko.';
const start = TEXT.indexOf(QUOTE);

const gold: GoldQuestion = {
  id: 'q',
  lang: 'fr',
  question: 'Qui a reçu Ana Ruiz ?',
  status: 'answered',
  must: [['Ménard', 'la ministre'], ['Hanko']],
  mustNot: ['pas (rencontre|recu)'],
  cite: [{ doc: 'a.txt', contains: QUOTE }],
};

const citation = { n: 1, documentId: 'a.txt', start, end: start + QUOTE.length, quote: QUOTE };
const right: Given = {
  status: 'answered',
  text: 'Zoé MENARD, à Hanko [1].',
  citations: [citation],
};
const textOf = (id: string) => (id === 'a.txt' ? TEXT : null);

describe('an answer', () => {
  it('is right with all its parts', () => {
    expect(judge(gold, right, textOf)).toEqual({
      faults: [],
      groups: gold.must.length,
      cited: true,
      verbatim: 1,
    });
  });

  it.each<[string, Partial<Given>, string]>([
    ['lacks a part', { text: 'Zoé Ménard [1].' }, 'lacks Hanko'],
    ['says the contrary', { text: "Ménard ne l'a pas reçue à Hanko [1]." }, 'must not match'],
    ['declines', { status: 'not_found' }, 'not answered'],
    ['cites nothing', { text: 'Ménard, à Hanko.', citations: [] }, 'not cited'],
    [
      'cites another text',
      { citations: [{ ...citation, documentId: 'b.txt' }] },
      'the source is not cited',
    ],
    [
      'misquotes',
      { citations: [{ ...citation, start: start + 1, end: citation.end + 1 }] },
      'not verbatim',
    ],
    ['marks what it does not cite', { text: 'Ménard, à Hanko [1] [2].' }, 'no citation'],
  ])('that %s is wrong', (_, change, fault) => {
    const { faults } = judge(gold, { ...right, ...change }, textOf);
    expect(faults.join('; ')).toContain(fault);
  });

  it('to what the corpus does not tell must decline', () => {
    const unanswerable: GoldQuestion = { ...gold, status: 'not_found', must: [], cite: [] };
    const declined: Given = { status: 'not_found', text: 'Rien.', citations: [] };
    expect(judge(unanswerable, declined, textOf).faults).toEqual([]);
    expect(judge(unanswerable, right, textOf).faults).toHaveLength(1);
  });

  it('may cite less than the annotator quoted', () => {
    const short = { ...citation, quote: 'Ana Ruiz à Hanko.', start: TEXT.indexOf('Ana') };
    const given = { ...right, citations: [{ ...short, end: short.start + short.quote.length }] };
    expect(judge(gold, given, textOf)).toMatchObject({ cited: true, verbatim: 1 });
  });
});
