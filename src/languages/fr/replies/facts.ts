import type { FactReplies } from '../../contract/replies/facts.ts';
import type { Searched } from '../../contract/replies/meetings.ts';

function searched({ texts, distinct, from, to }: Searched): string {
  const all = `${texts} ${texts < 2 ? 'texte' : 'textes'}`;
  const count = distinct < texts ? `${all}, ${distinct} sans les copies` : all;
  if (!from || !to) return count;
  return from === to ? `${count}, ${from}` : `${count}, ${from}–${to}`;
}

const corpus = (texts: number) =>
  texts < 2 ? 'le texte de ce corpus' : `les ${texts} textes de ce corpus`;

const askable = (texts: number) =>
  `Posez-moi une question sur ${corpus(texts)}, par exemple : « Qui a rencontré … ? », « X a-t-il rencontré Y ? », « Quand … ? ».`;

const quoted = (words: readonly string[]) =>
  words.map((word) => `«\u00a0${word}\u00a0»`).join(', ');

export const factReplies: FactReplies = {
  quote: (text) => `«\u00a0${text}\u00a0»`,
  value: (value) => `${value}. `,
  dated: (words, day) => `${words} (${day})`,
  says: (published) =>
    published === null ? 'Le texte dit\u00a0: ' : `Texte publié le ${published}\u00a0: `,
  also: (published) =>
    published === null ? 'Et aussi\u00a0: ' : `Et, texte publié le ${published}\u00a0: `,
  readerSays: 'Un lecteur écrit en commentaire\u00a0: ',
  smallTalk: {
    greeting: (texts) => `Bonjour ! Une question sur ${corpus(texts)} ?`,
    thanks: () => 'Avec plaisir !',
    identity: (texts) =>
      `Je suis Entrevue, un programme qui lit ${corpus(texts)} et rien d’autre. Je dis qui a rencontré qui, quand, où, et si cela a bien eu lieu, en citant chaque fois le passage.`,
    help: askable,
    noted: () => 'Bien noté. Une autre question ?',
  },
  nothingDoubted:
    'Que dois-je vérifier ? Répondez au message avec votre question, transférez-le-moi ou collez son texte ici.',
  doubted: (marks) =>
    marks.length === 0
      ? 'Je ne fais que citer les textes : ce qui n’y est pas, je ne le dis pas, et ils peuvent se tromper. Chaque preuve d’une réponse s’ouvre par son numéro.'
      : `La réponse cite les textes mot pour mot ${marks.join('')}. Ouvrez ${marks.length === 1 ? 'le passage par son numéro' : 'les passages par leur numéro'} pour les lire dans leur contexte ; un texte peut se tromper.`,
  noOpinion:
    'Je n’ai pas d’avis : je cite ce que disent les textes. Demandez-moi ce qui s’est passé, qui l’a dit, ou pourquoi.',
  notFound: (where) => `Le corpus ne répond pas à cette question (${searched(where)}).`,
  unknown: (words) =>
    words.length === 1
      ? `${quoted(words)} n’y figure nulle part.`
      : `${quoted(words)} n’y figurent nulle part.`,
  apart: (words) => `Rien n’y relie la question à ${quoted(words)}.`,
  nearest: 'Au plus près dans le corpus',
  onlyComment: 'Ce sont les mots d’un lecteur, non ceux de la publication.',
  asked: (language, taken) =>
    `Question en ${language}, comprise ainsi\u00a0: «\u00a0${taken}\u00a0»`,
  unread: (others) =>
    `Je lis le français et l’anglais, et des questions simples sur les rencontres en ${others.join(', ')}. Je n’ai pas compris celle-ci.`,
  understood: (typed, taken) => `Compris\u00a0: ${taken} (pour «\u00a0${typed}\u00a0»).`,
};
