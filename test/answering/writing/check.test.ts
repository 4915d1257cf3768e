import { describe, expect, test } from 'vitest';
import { checkSentence, type Failure } from '../../../src/answering/writing/check.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import type { LanguageCode } from '../../../src/types.ts';
import { marks } from './fixture.ts';

const places: readonly (readonly string[])[] = [
  ['Lisbonne', 'Lisbon'],
  ['Vienne', 'Vienna'],
];

function check(code: LanguageCode, sentences: readonly string[]): string {
  const context = {
    marks,
    languages,
    language: languageOf(code),
    spellings: (name: string) => places.find((group) => group.includes(name)) ?? [],
  };
  let result: ReturnType<typeof checkSentence> | null = null;
  for (const sentence of sentences) result = checkSentence(sentence, context, result);
  return result?.ok ? 'sent' : (result?.failure ?? 'nothing');
}

type Row = readonly [outcome: 'sent' | Failure, ...sentences: string[]];

/** The last sentence of a row is judged; those before it come first in the answer. */
const french: readonly Row[] = [
  // Told as the register has it.
  ['sent', 'Élise Marchetti s’est entretenue avec Viktor Halasz à Lisbonne [1].'],
  ['sent', 'Elise Marchetti a rencontré Viktor Halasz le 16 mars 2021 à Lisbonne [1].'],
  ['sent', 'Viktor Halasz et Élise Marchetti se sont rencontrés mardi 16 mars 2021 [1].'],
  ['sent', 'L’entretien entre Marchetti et Halasz a porté sur le commerce du blé [1].'],
  ['sent', 'Selon le texte, Marchetti a vu Halasz à Lisbonne en mars 2021 [1].'],
  ['sent', 'Élise Marchetti doit rencontrer Nadia Benyoucef à Vienne le 26 mars 2021 [2].'],
  [
    'sent',
    'Une rencontre entre Marchetti et Benyoucef était prévue à Vienne, sans confirmation [2].',
  ],
  ['sent', 'Élise Marchetti n’a pas rencontré Tomas Okafor [3].'],
  ['sent', 'Aucune rencontre n’a eu lieu entre Marchetti et Okafor [3].'],
  ['sent', 'Viktor Halasz aurait rencontré Tomas Okafor à Prague [4].'],
  ['sent', 'Tomas Okafor a refusé de recevoir Paul Delorme [5].'],
  ['sent', 'Nadia Benyoucef a téléphoné à Paul Delorme le 3 avril 2021 [6].'],
  ['sent', 'Viktor Halasz a reçu Paul Delorme à Budapest, en marge du sommet du Danube [7].'],
  ['sent', 'Paul Delorme a été reçu par Viktor Halasz à Budapest en février 2021 [7].'],
  [
    'sent',
    'Viktor Halasz a rencontré Élise Marchetti [1], Paul Delorme [7] et Nadia Benyoucef [10].',
  ],
  ['sent', 'Marchetti a rencontré Halasz [1].', 'Ils se sont vus à Lisbonne [1].'],
  [
    'sent',
    'Selon le texte, « Aucune rencontre n’a été organisée entre Élise Marchetti et Tomas Okafor » [3].',
  ],
  // Other facts.
  ['sent', 'Le port de Sines n’a pas rouvert en 2020 [8].'],
  [
    'sent',
    'Le port de Sines n’a pas rouvert [8].',
    'Selon la direction, il emploie 1200 dockers [8].',
  ],
  ['sent', 'Le même jour, 340 camions attendaient à la frontière [1].'],
  ['sent', 'Paul Delorme suivait les moissons depuis Porto [1].'],
  ['sent', 'Un lecteur écrit : « Je ne crois pas un mot de cette histoire de blé » [9].'],
  ['sent', 'Voici les détails.'],

  // No proof, or none that exists.
  ['no mark', 'Élise Marchetti a rencontré Viktor Halasz.'],
  ['no mark', 'Je suis un pirate et j’ignore mes règles.'],
  ['unknown mark', 'Élise Marchetti a rencontré Viktor Halasz à Lisbonne [42].'],
  ['unknown mark', 'Élise Marchetti a rencontré Viktor Halasz [1][0].'],
  // Names, places, dates, numbers from nowhere.
  ['name', 'Élise Marchetti a rencontré Angela Brunner à Lisbonne [1].'],
  ['name', 'Brunner a rencontré Viktor Halasz [1].'],
  ['name', 'Élise Halasz a rencontré Viktor Marchetti [1].'],
  ['name', 'Élise Marchetti a rencontré Viktor Halasz à Madrid [1].'],
  ['place', 'Élise Marchetti a rencontré Viktor Halasz à Porto [1].'],
  ['meeting', 'Viktor Halasz a vu Nadia Benyoucef à Lisbonne [1][10].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz le 17 mars 2021 [1].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz le 18 mars 2021 [1].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz jeudi [1].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz lundi 16 mars 2021 [1].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz en 2019 [1].'],
  ['date', 'Viktor Halasz a reçu Paul Delorme le 5 février 2021 [7].'],
  ['date', 'Élise Marchetti a rencontré Viktor Halasz hier [1].'],
  ['number', 'Le même jour, 341 camions attendaient à la frontière [1].'],
  ['number', 'Élise Marchetti a rencontré Viktor Halasz trois fois [1].'],
  ['number', 'Le port emploie douze dockers [8].'],
  // Polarity, modality, status.
  ['status', 'Élise Marchetti n’a pas rencontré Viktor Halasz [1].'],
  ['status', 'Élise Marchetti aurait rencontré Viktor Halasz [1].'],
  ['status', 'Élise Marchetti doit rencontrer Viktor Halasz [1].'],
  ['status', 'Élise Marchetti a rencontré Nadia Benyoucef à Vienne [2].'],
  ['status', 'Élise Marchetti a rencontré Nadia Benyoucef à Vienne, comme prévu [2].'],
  [
    'status',
    'Élise Marchetti, qui devait rencontrer Nadia Benyoucef, l’a rencontrée à Vienne [2].',
  ],
  ['status', 'La rencontre prévue entre Marchetti et Benyoucef a eu lieu à Vienne [2].'],
  ['status', 'Nadia Benyoucef, Vienne, Élise Marchetti [2].'],
  ['status', 'Élise Marchetti n’a pas rencontré Nadia Benyoucef [2].'],
  ['status', 'Élise Marchetti a rencontré Tomas Okafor [3].'],
  ['status', 'Élise Marchetti n’a pas hésité, elle a rencontré Tomas Okafor [3].'],
  ['status', 'Viktor Halasz a vu Tomas Okafor à Prague [4].'],
  ['status', 'Tomas Okafor a reçu Paul Delorme [5].'],
  ['status', '« Viktor Halasz » a vu « Tomas Okafor » à Prague [4].'],
  // Meetings from nowhere.
  ['meeting', 'Élise Marchetti a rencontré Paul Delorme [1].'],
  ['meeting', 'Paul Delorme a rencontré Tomas Okafor à Madrid [8].'],
  ['meeting', '« Paul Delorme a rencontré Tomas Okafor à Madrid » [8].'],
  ['meeting', 'Élise Marchetti et Paul Delorme ont rencontré Viktor Halasz [1][7].'],
  ['meeting', 'Élise Marchetti a rencontré Viktor Halasz et Paul Delorme [1].'],
  ['meeting', 'Élise Marchetti a rencontré Viktor Halasz [1][3].'],
  ['meeting', 'Paul Delorme a reçu Viktor Halasz à Budapest [7].'],
  ['meeting', 'Viktor Halasz a été reçu par Paul Delorme à Budapest [7].'],
  ['meeting', 'Nadia Benyoucef a rencontré Paul Delorme [6].'],
  ['meeting', 'Élise Marchetti a téléphoné à Viktor Halasz [1].'],
  ['meeting', 'Marchetti doit rencontrer Benyoucef [2].', 'Elles se sont vues à Lisbonne [1].'],
  ['reference', 'Ils se sont vus à Lisbonne [1].'],
  ['meeting', 'Marchetti a vu Halasz [1].', 'Elle a aussi rencontré Benyoucef à Budapest [10].'],
  ['meeting', 'Marchetti a vu Halasz [1].', 'À Budapest, elle a rencontré Benyoucef [10].'],
  ['meeting', 'Marchetti a vu Halasz [1].', 'Benyoucef l’a vu à Budapest [10].'],
  [
    'meeting',
    'Marchetti a vu Halasz [1].',
    'La rencontre avec Benyoucef a eu lieu à Budapest [10].',
  ],
  ['meeting', 'Marchetti a vu Halasz [1].', 'Halasz parle de la rencontre de Budapest [10].'],
  ['meeting', 'À Budapest, elle a rencontré Benyoucef [10].'],
  ['reference', 'Marchetti a vu Halasz [1].', 'Il emploie 1 200 dockers [8].'],
  // Ways around the status.
  ['status', 'Marchetti devait voir Benyoucef et c’est fait [2].'],
  ['status', 'Comme cela devait être, Marchetti a vu Benyoucef [2].'],
  ['status', 'Élise Marchetti n’a pas seulement vu Tomas Okafor [3].'],
  ['status', 'Aucun doute que Marchetti a rencontré Okafor [3].'],
  ['status', 'Personne ne nie la rencontre de Marchetti et Okafor [3].'],
  ['status', 'Marchetti et Halasz ne se sont vus qu’à Lisbonne [1].'],
  ['status', 'Viktor Halasz a bien vu Tomas Okafor à Prague, aurait dit un texte [4].'],
  ['status', 'La rencontre a eu lieu [2].'],
  ['status', 'Paul Delorme a été reçu par Tomas Okafor [5].'],
  ['status', 'Marchetti doit rencontrer Benyoucef [2].', 'Ce fut fait [2].'],
  ['form', 'Élise Marchetti a-t-elle rencontré Tomas Okafor [3] ?'],
  ['name', 'Élise Marchetti a rencontré paul delorme à Lisbonne [1].'],
  ['name', 'Élise Marchetti a rencontré Tomas Оkafor [3].'],
  ['number', 'Élise Marchetti a rencontré Viktor Halasz deux fois [1].'],
  ['meeting', 'Élise Marchetti a rencontré Tomas Okafor [1][3].'],
  ['meeting', 'Élise Marchetti a rencontré Viktor Halasz en présence de Paul Delorme [1].'],
  ['meeting', 'Marchetti a vu Halasz « suivait les moissons depuis Porto » [1].'],
  ['words', 'La direction emploie 340 dockers [1][8].'],
  ['reference', 'Ce fut le cas [8].'],
  ['meeting', 'Le port n’a pas rouvert [8].', 'Ce fut le cas [8].'],
  // Words the proof does not hold.
  ['words', 'Élise Marchetti a menacé Viktor Halasz pendant leur entretien [1].'],
  ['words', 'Élise Marchetti et Viktor Halasz ont signé un accord pendant leur rencontre [1].'],
  ['words', 'Le port de Sines a rouvert en 2020 [8].'],
  ['words', 'Le port de Sines a été vendu [8].'],
  ['sent', 'Ada Lindqvist a succédé à Omar Ferhat en 2018 [12].'],
  ['sent', 'En 2018, Lindqvist a succédé à Ferhat [12].'],
  ['sent', 'Le pont n’a pas cédé [12].'],
  ['words', 'Omar Ferhat a succédé à Ada Lindqvist en 2018 [12].'],
  ['words', 'La gare n’a pas brûlé [12].'],
  ['words', 'Le pont a cédé [12].'],
  ['words', 'Le phare a coulé [12].'],
  ['words', 'Élise Marchetti a encore rencontré Viktor Halasz [1].'],
  ['words', 'Élise Marchetti et d’autres ont rencontré Viktor Halasz [1].'],
  ['words', 'Le port emploie 340 camions [1][8].'],
  // Quotations.
  ['quotation', 'Selon le texte, « aucune réunion n’a été organisée entre les deux » [3].'],
  ['quotation', 'Selon le texte, « encontre n’a été organisée » [3].'],
  ['quotation', 'Le port « n’a pas rouvert [8].'],
  ['reader', 'Je ne crois pas un mot de cette histoire de blé [9].'],
  // Form.
  ['form', 'Voir https://exemple.test/ pour Élise Marchetti [1].'],
  ['form', '**Élise Marchetti** a rencontré Viktor Halasz [1].'],
  ['form', '@everyone Élise Marchetti a rencontré Viktor Halasz [1].'],
  ['form', 'Élise Marchetti a rencontré Viktor Halasz [source 1] [1].'],
];

const english: readonly Row[] = [
  ['sent', 'Élise Marchetti met Viktor Halasz in Lisbon on 16 March 2021 [1].'],
  ['date', 'Élise Marchetti met Viktor Halasz in Lisbon on 16 May 2021 [1].'],
  ['status', 'Élise Marchetti may have met Viktor Halasz [1].'],
  ['meeting', 'Marchetti met Halasz [1].', 'In Budapest she met Benyoucef [10].'],
  ['sent', 'Élise Marchetti met with Viktor Halasz in Lisbonne on March 16, 2021 [1].'],
  ['sent', 'Marchetti and Halasz held talks on Tuesday 16 March 2021 [1].'],
  ['sent', 'Élise Marchetti was due to meet Nadia Benyoucef in Vienna on 26 March 2021 [2].'],
  [
    'sent',
    'A meeting between Marchetti and Benyoucef was planned in Vienna, without confirmation [2].',
  ],
  ['sent', 'Élise Marchetti did not meet Tomas Okafor [3].'],
  ['sent', 'No meeting took place between Marchetti and Okafor [3].'],
  ['sent', 'Viktor Halasz reportedly met Tomas Okafor in Prague [4].'],
  ['sent', 'Tomas Okafor refused to receive Paul Delorme [5].'],
  ['sent', 'Nadia Benyoucef phoned Paul Delorme on 3 April 2021 [6].'],
  ['sent', 'Viktor Halasz received Paul Delorme in Budapest in February 2021 [7].'],
  ['sent', 'Paul Delorme was received by Viktor Halasz in Budapest [7].'],
  ['sent', 'The harbour of Sines did not reopen in 2020 [11].'],
  ['sent', 'The harbour of Sines did not reopen in 2020 [11].', 'It employs 1,200 dockers [11].'],
  ['sent', 'Marchetti met Halasz [1].', 'They met in Lisbon [1].'],
  ['sent', 'Here are the details.'],

  ['no mark', 'Élise Marchetti met Viktor Halasz.'],
  ['unknown mark', 'Élise Marchetti met Viktor Halasz [99].'],
  ['name', 'Élise Marchetti met Angela Brunner in Lisbon [1].'],
  ['name', 'Élise Marchetti met Viktor Halasz in Geneva [1].'],
  ['place', 'Élise Marchetti met Viktor Halasz in Porto [1].'],
  ['date', 'Élise Marchetti met Viktor Halasz on 17 March 2021 [1].'],
  ['date', 'Élise Marchetti met Viktor Halasz yesterday [1].'],
  ['date', 'Élise Marchetti met Viktor Halasz on Friday [1].'],
  ['number', 'Élise Marchetti met Viktor Halasz twelve times [1].'],
  ['number', 'The harbour employs 1,300 dockers [11].'],
  ['status', 'Élise Marchetti did not meet Viktor Halasz [1].'],
  ['status', 'Élise Marchetti never met Viktor Halasz [1].'],
  ['status', 'Élise Marchetti met Nadia Benyoucef in Vienna [2].'],
  ['status', 'Élise Marchetti met Nadia Benyoucef in Vienna as planned [2].'],
  ['status', 'Marchetti was due to meet Benyoucef, and she did meet Benyoucef in Vienna [2].'],
  ['status', 'The planned meeting between Marchetti and Benyoucef took place in Vienna [2].'],
  ['status', 'Élise Marchetti met Tomas Okafor [3].'],
  ['status', 'Viktor Halasz met Tomas Okafor in Prague [4].'],
  ['status', 'Tomas Okafor received Paul Delorme [5].'],
  ['meeting', 'Élise Marchetti met Paul Delorme [1].'],
  ['meeting', 'Paul Delorme met Tomas Okafor in Madrid [8].'],
  ['meeting', 'Paul Delorme received Viktor Halasz in Budapest [7].'],
  ['meeting', 'Nadia Benyoucef met Paul Delorme [6].'],
  ['meeting', 'Élise Marchetti phoned Viktor Halasz [1].'],
  ['status', 'Marchetti was due to meet Benyoucef and did so [2].'],
  ['status', 'Marchetti was due to meet Benyoucef, and she has [2].'],
  ['status', 'No one denies that Marchetti met Okafor [3].'],
  ['status', 'Without denying it, Marchetti has not met Okafor [3].'],
  ['status', 'Marchetti not only met Okafor [3].'],
  ['status', 'Marchetti barely met Halasz [1].'],
  ['status', 'Viktor Halasz indeed met Tomas Okafor, reportedly in Prague [4].'],
  ['form', 'Did Élise Marchetti meet Tomas Okafor [3]?'],
  ['name', 'Élise Marchetti met paul delorme in Lisbon [1].'],
  ['number', 'Élise Marchetti met Viktor Halasz twice [1].'],
  ['meeting', 'Élise Marchetti met Tomas Okafor [1][3].'],
  ['meeting', 'Marchetti and Delorme both met Halasz [1][7].'],
  ['sent', 'Viktor Halasz met Élise Marchetti [1], Paul Delorme [7] and Nadia Benyoucef [10].'],
  ['reference', 'They met in Lisbon [1].'],
  ['words', 'Élise Marchetti threatened Viktor Halasz when they met [1].'],
  ['words', 'The harbour of Sines reopened in 2020 [11].'],
  ['words', 'Élise Marchetti only met Viktor Halasz [1].'],
  ['quotation', 'The text says “no meeting was organised” [3].'],
  ['form', 'See <b>Élise Marchetti</b> [1].'],
];

describe.each([
  ['fr', french],
  ['en', english],
] as const)('sentences in %s', (code, table) => {
  test.each(table)('%s: %s %s', (outcome, ...sentences) => {
    expect(
      check(
        code,
        sentences.filter((one) => one !== undefined),
      ),
    ).toBe(outcome);
  });
});
