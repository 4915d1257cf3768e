import type { WordRules } from '../contract/words.ts';
import { lexicon } from './lexicon.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const words: WordRules = {
  textSearch: 'english',
  stopWords: new Set(
    list(`
    a about after all also am an and any are as at be been being both but by can could did do does
    doing for from had has have having he her here hers him his i if in into is it its itself just
    me more most my of off on once only or other our out over own s same she should so some such t
    than that the their them then there these they this those through to too under until up very
    was we were will with would you your
    `),
  ),
  askingWords: new Set(
    list(`what which who whom whose when where why how many much tell give name explain please`),
  ),
  cues: [],
  evidence: {},
  endings: [
    [
      ['ations', '', 3],
      ['ation', '', 3],
      ['ingly', '', 3],
      ['ments', '', 3],
      ['ment', '', 3],
      ['ness', '', 3],
      ['ings', '', 3],
      ['ies', 'y', 2],
      ['ing', '', 3],
      ['ers', '', 3],
      ['ied', 'y', 2],
      ['ed', '', 3],
      ['er', '', 3],
      ['ly', '', 3],
      ['es', '', 3],
      ['e', '', 3],
      ['s', '', 3],
    ],
  ],
  families: [],
  lexicon,
  apart: new Map(),
  sounds: [],
  months: new Map(),
};
