import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { bars } from '../support/marks.ts';

/** `|` stands where a sentence begins or ends; a row without bars must stay whole. */
const french = [
  // Full stops.
  'Le ministre est arrivé.| |Il repart demain.',
  'Elle a vu son homologue.| |« Tout va bien », a-t-elle dit.',
  'La visite dure deux jours.| |25 délégations sont attendues.',
  'Le texte est clair !| |Personne ne le lit.',
  'Qui viendra ?| |Nul ne le sait.',
  'Le sommet a eu lieu en 2014.| |Rien n’a changé depuis.',
  'Il part… | |Elle reste.',
  'La phrase finit mal.|Le président reprend.',
  'Elle vit à Paris.|Il vit à Rome depuis 2018.|L’an prochain, ils partent.',
  'Il a parlé.|« Nous irons », dit-il.',
  'Elle a vu Saint-Domingue.|"Tout va bien", dit-elle à l’UE.|Hors d’ici, rien.',
  'La ville attend depuis mi-mars.|La pluie aussi.',
  'Voir le site Journal.Com ou M.Durand, Dr.Martin et J.-P.Martin.',
  'Tout est dit dans le chap. 3.| |Puis vient la suite.',
  'Il y avait des câbles, des lettres, etc.| |Personne ne les lisait.',
  // Titles and initials.
  'M. Lavrov a reçu M. Lamamra.',
  'MM. Blinken et Lavrov se sont vus.',
  'Mme Royal et le Dr. Martin ont parlé au Gal. Durand.',
  'Selon S. Lavrov, la réunion est utile.',
  'Le ministre J.-Y. Le Drian est arrivé à Alger.',
  'George W. Bush a parlé.| |Il a été bref.',
  'Le juge Me. Dupont attend à St. Denis.',
  'La lettre de Ch. de Gaulle à W. S. Churchill existe.',
  'Il a choisi le plan B.| |Le reste suivra.',
  'C’est le groupe 3 A.| |Tous y vont.',
  'Rome fut prise en 410 apr. J.-C. par Alaric.',
  'Cela date de 50 av. J.-C.| |Les Romains étaient là.',
  'Aux U.S.A. on en rit.| |Ailleurs non.',
  'L’ambassadeur de l’U.R.S.S. Dobrynine est venu.',
  'Sa Majesté et S.E. Ahmed sont présents.',
  // Abbreviations with numbers.
  'L’art. 51 de la charte le dit, p. 12 et n° 5.',
  'Il est 10 h. 30 à Genève.',
  'Voir le vol. II et l’al. 3.',
  'Le 5 janv. 2022, il est venu.',
  'cf. Le Monde et env. 300 personnes.',
  // Quotation marks.
  '« Nous irons. »| |Puis il se tut.',
  '« Nous irons », a dit M. Macron.| |« Demain. »',
  '« C’est clair ! », a-t-il lancé.',
  '« Viendra-t-il ? » demande la presse.',
  '“Nous irons.”| |Puis il se tut.',
  '"Nous irons."| |Puis il se tut.',
  'Il dit : "Le temps passe.| |Rien ne vient."| |Puis il sort.',
  '« Le temps passe.| |Rien ne vient. »',
  'Elle a dit « non. »| |« Jamais », ajoute-t-elle.',
  // Ellipses, brackets, other marks.
  'Le dialogue (...) Il a repris hier.',
  'L’échec des rencontres […] Tout n’est pas perdu.',
  'Il voulait... puis il a renoncé.',
  'Il a parlé pendant... 10 minutes.',
  'Le mot (sic !) Lavrov le répète.',
  'Il est parti (selon la presse).| |Elle reste.',
  'Quoi ?! | |Rien.',
  'Le taux est de 3.5 points et de 1.200 euros.',
  'Voir www.exemple.com et le fichier rapport.Final.',
  'Il est parti.[3]| |Elle reste.',
  // Dashes and bullets.
  'Il est parti.| |– Elle reste.',
  '•| |Première nouvelle',
  // List numbers and comment heads.
  '|1. Toile dit :|\n\n|Un commentaire.|',
  '|12. Le douzième point est clair.| |Le treizième non.|',
  // Lines.
  'Un titre sans point\n|Un texte qui suit.',
  '|Un titre|\n\n|Un texte.|',
  'Ils vivent sous la loi, sans\npartis ni presse libre.',
  'Une phrase complète.|\n|Une autre.',
  'Le premier ministre de la République a rencontré hier soir\nSergueï Lavrov à Moscou avant de repartir pour Paris où il\nest attendu.| |Il parlera.',
  'Le premier ministre de la République a reçu hier soir M.\nLavrov à Moscou avant de repartir pour Paris, où il se\nreposera.',
  // Lines broken anywhere, names included.
  '|Hier matin à la mairie de Vaubrun, la préfète Odile\nMarchant a reçu le maire Karim\nDelalande.| |Ils ont vu la digue avec le sous-préfet Luc\nFabre et le député du canton de\nSaint-Aubin.| |Elle rouvrira\nen mai.|',
  '|La digue de Vaubrun|\n|Hier matin la préfète Odile\nMarchant a vu les travaux de la digue, a dit\nle maire.| |Ils finiront au mois\nde mai.|',
  '|Odile Marchant à Vaubrun|\n|Luc Fabre réélu|\n|Les travaux finiront en mai.|',
  '|- un point|\n|- un autre point|',
  '|Les Russes reviennent|\n|Déploiement au Bélarus|\n|Les faits|',
  // Emoji, other scripts, nothing at all.
  'C’est fini 😉.| |On rentre.',
  '***\n\n…',
  '',
];

const english = [
  'The minister arrived.| |He leaves tomorrow.',
  'Mr. Sunak met Mrs. May and Gov. Brown at St. James.',
  'U.S. President Joe Biden met Gen. Milley.',
  'He lives in the U.S.| |He likes it.',
  'John F. Kennedy Jr. spoke.| |They listened.',
  'The firm is Acme Inc.| |The other is not.',
  'On Jan. 5 they met at 10 a.m. in Paris.',
  '“We will go.”| |Then he left.',
  '"We will go," he said.| |"Soon."',
  'Did they meet?| |Yes!',
  'See No. 5 and p. 12, e.g. Smith et al. 2010.',
  'It costs $3.5 million.| |Nobody pays.',
  'Dr. J. R. Smith, Ph.D., spoke.',
];

function cuts(rows: readonly string[], language: Language) {
  test.each(rows)('%s', (row) => {
    const { text, pieces } = bars(row);
    const found = splitSentences(text, { start: 0, end: text.length }, 'article', language);
    const wanted = pieces
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
}

describe('French sentences', () => cuts(french, fr));
describe('English sentences', () => cuts(english, en));

test('offsets point into the whole text and keep the section', () => {
  const text = 'Avant. Il part. Elle reste. Après.';
  const found = splitSentences(text, { start: 7, end: 27 }, 'comment', fr);
  expect(found).toEqual([
    { start: 7, end: 15, section: 'comment' },
    { start: 16, end: 27, section: 'comment' },
  ]);
});

test('one line of a megabyte is cut in linear time', () => {
  const text = 'M. Lavrov a reçu M. Lamamra à Alger. « Tout va bien. » Il repart demain '.repeat(
    14_000,
  );
  const found = splitSentences(text, { start: 0, end: text.length }, 'article', fr);
  // Three sentences a repetition, but the last words of one run into the next.
  expect(found.length).toBe(14_000 * 2 + 1);
});
