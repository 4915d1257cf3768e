import type { EndingRule, WordRules } from '../contract/words.ts';
import { families } from './families.ts';
import { lexicon } from './lexicon.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

const stopWords = new Set(
  list(`
  a ai aie ait as au aux avait avaient avec avez avoir avons ayant c ca ce ceci cela celle celles
  celui ces cet cette ceux ci d dans de des donc dont du elle elles en es est et etaient etait etant
  ete etes etre eu eue eut eux fait faire font fur furent fut ici il ils j je l la le les leur leurs
  lui m ma mais me meme memes mes moi mon n ne nos notre nous on ont or ou par pour qu que qui s sa
  se sera serait seront ses si soi soient soit sommes son sont suis sur t ta te tes toi ton tu un
  une vos votre vous y etes fus aura aurait auront auraient seraient ayant aient soi sois tel telle
  tels telles tres aussi ainsi comme lors lorsque alors apres plus autre autres deja encore
  chez entre vers sous fait faite faits peut peuvent doit doivent cest quil quelle qua sest nest
  `),
);

const askingWords = new Set(
  list(`
  quel quelle quels quelles qui que quoi quand comment combien pourquoi ou lequel laquelle lesquels
  lesquelles auquel quelque qu est ce donner donne donnez moi dire dis dites citer cite citez
  nommer nomme expliquer explique sait savez savoir peux peut pouvez pourrait stp svp
  `),
);

/**
 * Endings of folded French, longest first within a step. Verbs, plurals and
 * feminines fall together with their noun where the language derives one from
 * the other (rencontrer, rencontrée, rencontres); "Algérie" stays apart from
 * "Alger", and falls together with "algérien".
 */
const inflection: EndingRule[] = [
  ['issements', '', 4],
  ['issement', '', 4],
  ['ements', '', 4],
  ['ement', '', 4],
  ['issaient', '', 4],
  ['issait', '', 4],
  ['issant', '', 4],
  ['issants', '', 4],
  ['issantes', '', 4],
  ['issante', '', 4],
  ['issent', '', 4],
  ['eraient', '', 3],
  ['iraient', '', 4],
  ['assent', '', 4],
  ['erions', '', 4],
  ['eriez', '', 4],
  ['erait', '', 3],
  ['erais', '', 3],
  ['irait', '', 4],
  ['erent', '', 3],
  ['irent', '', 4],
  ['eront', '', 3],
  ['iront', '', 4],
  ['erons', '', 4],
  ['aient', '', 3],
  ['antes', '', 4],
  ['iennes', 'i', 3],
  ['ienne', 'i', 3],
  ['iens', 'i', 3],
  ['ien', 'i', 3],
  ['ante', '', 4],
  ['ants', '', 4],
  ['ions', 'ion', 2],
  ['eaux', 'eau', 2],
  ['aux', 'al', 2],
  ['ait', '', 4],
  ['ais', '', 4],
  ['ant', '', 4],
  ['era', '', 4],
  ['ira', '', 4],
  ['ees', '', 3],
  ['ent', '', 4],
  ['ee', '', 3],
  ['er', '', 3],
  ['ez', '', 3],
  ['es', '', 3],
  ['ir', '', 4],
  ['is', '', 4],
  ['it', '', 4],
  ['us', '', 4],
  ['ue', '', 4],
  ['as', '', 4],
  ['x', '', 3],
  ['e', '', 3],
  ['s', '', 3],
  ['a', '', 5],
];

const derivation: EndingRule[] = [
  ['isation', '', 3],
  ['ication', '', 3],
  ['issement', '', 3],
  ['atric', '', 4],
  ['ateur', '', 4],
  ['ation', '', 4],
  ['ition', '', 4],
  ['ivement', '', 3],
  ['ement', '', 4],
  ['ment', '', 4],
  ['euse', '', 4],
  ['eus', '', 4],
  ['eur', '', 4],
  ['iqu', '', 4],
  ['ism', '', 4],
  ['ist', '', 4],
  ['ite', '', 4],
  ['if', '', 4],
  ['iv', '', 4],
  ['abl', '', 4],
  ['ibl', '', 4],
  ['ell', '', 4],
  ['el', '', 4],
  ['al', '', 4],
  ['ag', '', 4],
  ['i', '', 5],
];

/** Doubled last consonant: "personnel", "personne". */
const tidy: EndingRule[] = [
  ['nn', 'n', 2],
  ['ll', 'l', 2],
  ['tt', 't', 2],
  ['ss', 's', 2],
  ['mm', 'm', 2],
  ['rr', 'r', 2],
  ['pp', 'p', 2],
];

const cues: WordRules['cues'] = [
  ...list(`quand`).map((words) => ({ words, wants: 'date' as const })),
  ...[
    'en quelle annee',
    'quelle annee',
    'quelle date',
    'quel jour',
    'quel mois',
    'quel siecle',
    'quelle epoque',
    'depuis quand',
  ].map((words) => ({ words, wants: 'date' as const })),
  ...[
    'combien',
    'quel est le nombre',
    'quel nombre',
    'quel pourcentage',
    'quelle proportion',
    'quelle part',
    'quel age',
    'quelle distance',
    'quelle vitesse',
    'quelle superficie',
    'quelle hauteur',
    'quelle taille',
    'quel prix',
    'quel cout',
    'quel montant',
    'quelle somme',
    'quelle est la population',
  ].map((words) => ({ words, wants: 'number' as const })),
  ...['pourquoi', 'pour quelle raison', 'pour quelles raisons', 'quelle est la cause'].map(
    (words) => ({ words, wants: 'reason' as const }),
  ),
  ...['qui', 'quel homme', 'quelle femme', 'quelle personne', 'quel auteur', 'quel president'].map(
    (words) => ({ words, wants: 'person' as const }),
  ),
  ...['ou', 'quel pays', 'quelle ville', 'quel endroit', 'quel lieu', 'quelle region'].map(
    (words) => ({ words, wants: 'place' as const }),
  ),
];

const months = new Map(
  list('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre').map(
    (name, n) => [name, n + 1],
  ),
);

const evidence: WordRules['evidence'] = {
  date: new Set([
    ...months.keys(),
    ...list('siecle lundi mardi mercredi jeudi vendredi samedi dimanche'),
  ]),
  number: new Set(
    list(`deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent cents mille million millions milliard milliards moitie
    tiers quart dizaine douzaine centaine centaines milliers`),
  ),
  reason: new Set(
    list(`car parce puisque cause causes raison raisons grace afin motif motifs consequence suite`),
  ),
};

export const words: WordRules = {
  textSearch: 'french',
  stopWords,
  letters: /[àâçéèêëîïôùûœ]/u,
  askingWords,
  cues,
  evidence,
  endings: [inflection, derivation, tidy],
  families,
  lexicon,
  apart: new Map([
    ['né', 'nee'],
    ['nés', 'nees'],
    ['dû', 'dues'],
    ['mûr', 'mure'],
  ]),
  sounds: [
    ['ph', 'f'],
    ['th', 't'],
    ['ch', 'sh'],
    ['eau', 'o'],
    ['au', 'o'],
    ['qu', 'k'],
    ['ck', 'k'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['cy', 'si'],
    ['c', 'k'],
    ['ge', 'je'],
    ['gi', 'ji'],
    ['y', 'i'],
    ['h', ''],
    ['ai', 'e'],
    ['ei', 'e'],
    ['oe', 'e'],
    ['am', 'an'],
    ['em', 'an'],
    ['en', 'an'],
    ['im', 'in'],
    ['z', 's'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  months,
};
