import type { AskingLanguage } from '../contract/asking.ts';

const list = (words: string): string[] => words.split(' | ');

export const pt: AskingLanguage = {
  code: 'pt',
  name: { fr: 'portugais', en: 'Portuguese' },
  answerIn: 'en',
  script: 'Latin',
  words: list(
    'o | a | os | as | de | em | um | uma | com | e | do | da | dos | das | no | na | ao | por | para | se | seu | sua | quem | quando | onde | qual | quantas | vezes | foi | que | entre | nao | encontrou | encontraram | reuniu | reuniram | recebeu',
  ),
  who: list('quem | com quem | a quem'),
  when: list('quando | em que data | em que dia'),
  where: list('onde | em que lugar | em que cidade'),
  why: list('por que | porque | por que razao'),
  howOften: list('quantas vezes'),
  about: list('sobre que | de que | sobre o que | que temas'),
  meeting: list(
    'encontr* | reun* | receb* | cimeira* | cupula* | visit* | convers* | viu | jant* | almoc* | conhec* | audiencia*',
  ),
  negation: list('nao | nunca'),
  months: list(
    'janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro',
  ).map((month) => [month]),
  places: {
    argel: 'Alger',
    argelia: 'Algérie',
    moscovo: 'Moscou',
    moscou: 'Moscou',
    russia: 'Russie',
    marrocos: 'Maroc',
    tunes: 'Tunis',
    pequim: 'Pékin',
    'nova york': 'New York',
    'nova iorque': 'New York',
    genebra: 'Genève',
    bruxelas: 'Bruxelles',
    londres: 'Londres',
    franca: 'France',
    alemanha: 'Allemagne',
    berlim: 'Berlin',
    roma: 'Rome',
  },
};
