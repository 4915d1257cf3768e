import type { Grammar } from '../contract/grammar.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** Closed-class words of English, as press prose uses them. */
export const grammar: Grammar = {
  elisions: [],
  enclitics: ["n't", "'s", "'re", "'ve", "'ll", "'d"],
  contractions: {},
  links: list('of | the | for | to | and | at | in'),
  determiners: list(
    'the | a | an | this | these | those | some | several | each | every | various | two | three | four | five | six | seven | eight | nine | ten | another | both | many | most',
  ),
  numerals: { two: 2, three: 3, four: 4, five: 5, six: 6 },
  demonstratives: list('this | that | these | those'),
  placePrepositions: list('in | at | near | from'),
};
