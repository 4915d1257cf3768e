import type { CorpusSummary, TextCopy } from '../../../types.ts';
import type { ChatReplies } from '../../contract/replies/chat.ts';

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('fr-FR')} ${count < 2 ? one : more}`;

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

function date(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (!name) return year;
  if (!day) return `${name} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

/** Without its own quotation marks where they hold all of it. */
const bare = (text: string): string => /^«\s*([^«»]+?)\s*»\.?$/u.exec(text)?.[1] ?? text;

function period({ from, to }: CorpusSummary): string {
  if (!from || !to) return '';
  // « du 12 mai » mais « de mai » et « de 2021 ».
  const day = (iso: string) => iso.length >= 10;
  const since = `${day(from) ? 'du' : 'de'} ${date(from)}`;
  return from === to ? `, ${since}` : `, ${since} ${day(to) ? 'au' : 'à'} ${date(to)}`;
}

/** So many sites are named. */
const NAMED = 3;

function alsoIn(copies: readonly TextCopy[]): string {
  const names = [...new Set(copies.flatMap(({ publisher }) => publisher ?? []))];
  const unnamed = copies.filter(({ publisher }) => publisher === null).length;
  // To say that there is one more takes as much room as its name.
  const shown = names.slice(0, names.length - NAMED > 1 ? NAMED : NAMED + 1);
  const others = names.length - shown.length + unnamed;
  if (names.length === 0) return `aussi dans ${many(others, 'autre texte', 'autres textes')}`;
  const more = others > 0 ? ` et ${many(others, 'autre', 'autres')}` : '';
  return `aussi dans : ${shown.join(', ')}${more}`;
}

const texts = ({ documents }: CorpusSummary): string => {
  const all = many(documents.length, 'texte', 'textes');
  const distinct = documents.filter(({ copyOf }) => copyOf === undefined).length;
  return distinct < documents.length ? `${all}, ${distinct} sans les copies` : all;
};

const lengths = { short: 'courtes', normal: 'normales', full: 'complètes' };

export const chat: ChatReplies = {
  previousPage: '◀ Précédente',
  nextPage: 'Suivante ▶',
  showPassage: (n) => `Voir le passage ${n}`,
  showAll: 'Tout voir',
  sources: 'Sources',

  page: (number, total) => `Page ${number} sur ${total}`,
  proofs: 'Preuves',
  readerComment: 'commentaire d’un lecteur',
  undated: 'sans date',
  untitled: 'texte sans titre',
  date,
  // Inside a quotation French uses the other marks; one that is a quotation already needs no second pair.
  quoted: (text) => `« ${bare(text).replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')} »`,
  alsoIn,
  openText: 'Ouvrir le texte',
  webPage: 'page',

  passageGone: 'Ce passage n’est plus dans le corpus : son texte a été retiré.',
  passageChanged:
    'Ce texte a été modifié depuis la réponse : reposez la question pour voir le passage actuel.',
  buttonExpired: 'Ce bouton ne mène plus à rien : reposez la question, s’il vous plaît.',

  failed: (reference) =>
    `Désolé, je n’ai pas pu répondre ; si cela se reproduit, signalez la référence ${reference}.`,
  stopping: 'Je redémarre : reposez la question dans une minute, s’il vous plaît.',
  userTooFast: (seconds) =>
    `Un instant : vous pourrez reposer une question dans ${many(seconds, 'seconde', 'secondes')}.`,
  chatTooFast: (seconds) =>
    `Beaucoup de questions à la fois ici : réessayez dans ${many(seconds, 'seconde', 'secondes')}.`,
  notAllowedHere: 'Je ne suis pas autorisé à répondre ici.',
  adminsOnly: 'Seul un administrateur peut changer ces réglages.',
  emptyQuestion:
    'Posez-moi une question, par exemple : qui a rencontré telle personne, où et quand ?',
  questionTooLong: (max) =>
    `Cette question est trop longue : ${max.toLocaleString('fr-FR')} caractères au plus.`,
  nothingToCheck: 'Ce message ne contient aucun texte à vérifier.',

  checkPhrases: [
    'verifie',
    'verifier',
    'verifie ca',
    'verifie stp',
    'a verifier',
    'peux tu verifier',
    'tu peux verifier',
    'info ou intox',
    'vrai ou faux',
    'et ca',
    'fake',
  ],
  askPhrases: [
    'dis moi',
    'dites moi',
    'montre moi',
    'montrez moi',
    'parle moi',
    'je cherche',
    'je veux',
    'je voudrais',
    'j aimerais',
    'j ai besoin',
    'je me demande',
    'fais moi',
    'liste',
    'resume',
    'trouve',
    'trouve moi',
    'peux tu',
    'pouvez vous',
  ],

  sourcesTitle: 'Les textes du corpus',
  corpus: (summary) =>
    `${texts(summary)}${period(summary)} ; ${many(summary.people, 'personne', 'personnes')}, ${many(summary.meetings, 'rencontre', 'rencontres')}.`,
  corpusEmpty: 'Le corpus est vide pour l’instant.',
  searchedTexts: (words, found) =>
    found
      ? `Avec « ${words} » :`
      : `Aucun texte avec « ${words} » dans son titre, sa source ou sa date.`,
  aboutTitle: 'Entrevue : qui a rencontré qui',
  about: [
    'Je réponds à partir des textes du corpus, et d’eux seuls : qui a rencontré qui, où, quand, et si la rencontre a vraiment eu lieu.',
    'Chaque affirmation porte un numéro : le bouton « Voir le passage » montre la phrase exacte. Ce que disent les lecteurs en commentaire est toujours signalé.',
    'Quand le corpus n’en parle pas, je le dis.',
    'Transférez-moi un message, ou appelez-moi en réponse à celui de quelqu’un : je vérifie ce qu’il affirme.',
  ],
  examples: ([first = 'Sergueï Lavrov', second = 'Antony Blinken']) => [
    `Qui a rencontré ${first} ?`,
    `Est-ce que ${first} a rencontré ${second} ?`,
    `Quand est-ce que ${first} a vu ${second} pour la dernière fois ?`,
  ],

  settingsTitle: 'Réglages d’ici',
  settings: ({ language, comments, length, theme }) => [
    `Langue : ${language === 'auto' ? 'celle de la question' : language === 'fr' ? 'français' : 'anglais'}`,
    `Commentaires de lecteurs : ${comments ? 'montrés, toujours signalés' : 'jamais montrés'}`,
    `Réponses : ${lengths[length]}`,
    `Images : ${theme === 'dark' ? 'sombres' : 'claires'}`,
  ],

  asQuestion: (request) => {
    switch (request.kind) {
      case 'ask':
      case 'check':
        return request.text;
      case 'met':
        return `Est-ce que ${request.person} a rencontré ${request.other} ?`;
      case 'timeline':
        return `Qui a rencontré ${request.person}, dans l’ordre du temps ?`;
      case 'who-met': {
        const place = request.place ? ` à ${request.place}` : '';
        const since = request.since ? ` depuis ${request.since}` : '';
        const until = request.until ? ` jusqu’à ${request.until}` : '';
        return `Qui a rencontré ${request.person}${place}${since}${until} ?`;
      }
    }
  },
};
