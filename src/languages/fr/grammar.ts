import type { Grammar } from '../contract/grammar.ts';

const list = (words: string): string[] => words.split(' | ').map((word) => word.trim());

/** Closed-class words of French, as press prose uses them. */
export const grammar: Grammar = {
  elisions: list(
    "l' | d' | s' | n' | m' | t' | j' | c' | qu' | jusqu' | lorsqu' | puisqu' | quoiqu' | presqu' | quelqu'",
  ),
  enclitics: list('-t-il | -t-elle | -t-ils | -t-elles | -t-on | -il | -elle | -ils | -elles'),
  contractions: {
    de: ['du', 'des', "d'"],
    à: ['au', 'aux'],
    que: ["qu'"],
    "d'": [],
  },
  links: list(
    "de | du | des | d' | la | le | l' | les | à | au | aux | et | en | chargé | chargée",
  ),
  determiners: list(
    "le | la | les | l' | toute | un | une | des | ce | cet | cette | ces | quelques | plusieurs | certains | certaines | chaque | différents | divers | quel | quelle | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze",
  ),
  numerals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  demonstratives: list('ce | cet | cette | ces'),
  placePrepositions: list('à | en | dans | sur | vers | depuis'),
};
