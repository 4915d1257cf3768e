import type { AskingLanguage } from '../contract/asking.ts';

const list = (words: string): string[] => words.split(' | ');

export const de: AskingLanguage = {
  code: 'de',
  name: { fr: 'allemand', en: 'German' },
  answerIn: 'en',
  script: 'Latin',
  words: list(
    'der | die | das | den | dem | ein | eine | mit | und | von | zu | zum | zur | im | am | in | hat | haben | ist | sich | wer | wen | wem | wann | wo | wie | oft | warum | nicht | uber | getroffen | hatte | wurde | worden',
  ),
  who: list('wer | wen | wem | mit wem | von wem'),
  when: list('wann | an welchem tag'),
  where: list('wo | in welcher stadt | an welchem ort'),
  why: list('warum | weshalb | wieso'),
  howOften: list('wie oft | wie viele male'),
  about: list('woruber | uber was | worum'),
  meeting: list(
    'traf* | treff* | trifft | getroffen | begegn* | empf* | besuch* | gesprach* | gesproch* | sprach* | spricht | gipfel* | audienz* | zusammengekommen | gesehen',
  ),
  negation: list('nicht | nie | kein | keine | keinen'),
  months: list(
    'januar | februar | marz | april | mai | juni | juli | august | september | oktober | november | dezember',
  ).map((month) => [month]),
  spelling: { w: 'v', tsch: 'tch' },
  places: {
    algier: 'Alger',
    algerien: 'Algérie',
    moskau: 'Moscou',
    russland: 'Russie',
    marokko: 'Maroc',
    tunis: 'Tunis',
    peking: 'Pékin',
    'new york': 'New York',
    genf: 'Genève',
    brussel: 'Bruxelles',
    london: 'Londres',
    frankreich: 'France',
    deutschland: 'Allemagne',
    berlin: 'Berlin',
    rom: 'Rome',
    kiew: 'Kiev',
    'neu-delhi': 'New Delhi',
  },
};
