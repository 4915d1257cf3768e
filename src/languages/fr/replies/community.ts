import type { MeetingStatus } from '../../../types.ts';
import type { CommunityReplies } from '../../contract/replies/community.ts';

const before: Record<MeetingStatus, string> = {
  held: 'donnée pour tenue jusqu’ici',
  planned: 'prévue jusqu’ici',
  unconfirmed: 'non confirmée jusqu’ici',
  not_held: 'démentie jusqu’ici',
  requested: 'demandée jusqu’ici',
  refused: 'refusée jusqu’ici',
  cancelled: 'annulée jusqu’ici',
};

const heardBy = {
  server: 'ce serveur',
  channel: 'ce salon',
  chat: 'cette discussion',
  topic: 'ce sujet',
  everybody: 'tout le monde',
};

export const community: CommunityReplies = {
  subject: (subject) => {
    switch (subject.kind) {
      case 'person':
        return subject.person;
      case 'pair':
        return `${subject.person} et ${subject.other}`;
      case 'place':
        return `les rencontres à ${subject.place}`;
      case 'topic':
        return `« ${subject.words} »`;
    }
  },
  followed: (subject) =>
    `C’est suivi : ${subject}. Je l’écrirai ici quand un nouveau texte racontera une rencontre.`,
  followedAlready: (subject) => `C’est déjà suivi ici : ${subject}.`,
  followsFull: (max) => `On suit déjà ${max} sujets ici : retirez-en un d’abord (/following).`,
  followWhat:
    'Que faut-il suivre ? Une personne, deux personnes (« Lavrov et Blinken »), un lieu ou un mot.',
  followAdminsOnly: 'Seul un administrateur peut changer ce qui est suivi ici.',
  followingTitle: 'Suivi ici',
  followingNothing: 'Rien n’est suivi ici pour l’instant.',
  unfollowed: (subject) => `Ce n’est plus suivi : ${subject}.`,
  unfollowWhat: 'Que ne faut-il plus suivre ? Le numéro se trouve dans la liste.',
  delivery: (rhythm, quiet, zone) =>
    `Nouvelles : ${rhythm === 'now' ? 'aussitôt' : 'une fois par jour, à 8 h'}${quiet ? `, rien entre ${quiet.from} h et ${quiet.to} h` : ''} (${zone}).`,
  tellNow: 'Aussitôt',
  tellDaily: 'Une fois par jour',
  quietOn: ({ from, to }) => `Silence ${from} h – ${to} h`,
  quietOff: 'À toute heure',
  quietHow: 'Heures de silence : /suivis 22-7, ou /suivis non (l’option « silence » sur Discord).',
  quietNever: ['off', 'non', 'aucun', 'jamais'],
  saved: 'C’est noté.',

  newsTitle: (count) => (count < 2 ? 'Du nouveau' : `Du nouveau : ${count} rencontres`),
  became: (status, was) => `${status} (${before[was]})`,
  moreNews: (count) =>
    count < 2
      ? 'et une autre rencontre.'
      : `et ${count.toLocaleString('fr-FR')} autres rencontres.`,

  right: '👍',
  wrong: '👎 Inexact ?',
  thanks: 'Merci, c’est noté.',

  addWhat:
    'Que faut-il ajouter ? Un fichier (texte, Markdown, HTML, PDF, Word), un texte collé, ou le lien d’une page.',
  addAdminsOnly: 'Seul un administrateur peut ajouter ou retirer des textes ici.',
  operatorsOnly: 'Seul qui m’héberge peut ajouter des textes pour tout le monde.',
  understood: (texts) =>
    texts < 2 ? 'Voici ce que je lis' : `Voici ce que je lis : ${texts} textes`,
  keep: 'Garder',
  keepFor: (whom) => `Garder pour ${heardBy[whom]}`,
  discard: 'Jeter',
  kept: (texts, all, whom) =>
    `${texts < 2 ? 'Le texte est gardé' : `Les ${texts} textes sont gardés`} et je réponds d’après ${texts < 2 ? 'lui' : 'eux'}, pour ${heardBy[whom]} seulement. Textes ajoutés pour ${heardBy[whom]} : ${all}.`,
  keptForAll: (texts) =>
    `${texts < 2 ? 'Le texte est' : `Les ${texts} textes sont`} dans le corpus commun : je répondrai partout d’après ${texts < 2 ? 'lui' : 'eux'} dès que le dossier aura été relu.`,
  discarded: 'Rien n’a été gardé.',
  unreadable: (reason) => `Je n’ai pas pu lire ce texte${reason === '' ? '' : ` (${reason})`}.`,
  tooLarge: (megabytes) => `Ce fichier est trop gros : ${megabytes} Mo au plus.`,
  notWritable: 'Je ne peux pas écrire dans le dossier du corpus : prévenez qui m’héberge.',
  textsFull: (max) => `Il y a déjà ${max} textes ici : oubliez-en un d’abord (/forget).`,
  notFetched: (why) =>
    ({
      address: 'Ce lien n’est pas une adresse de page que je sache lire.',
      site: 'Je ne suis pas autorisé à lire ce site : collez le texte, ou joignez la page.',
      private: 'Ce lien mène à une adresse privée : je ne le lis pas.',
      type: 'Ce lien ne mène pas à un texte.',
      large: 'Cette page est trop grosse.',
      slow: 'Cette page n’a pas répondu à temps.',
      status: 'Cette page n’a pas pu être lue.',
    })[why],
  leftOut: (comments, furniture) =>
    `Laissé de côté : ${[
      ...(comments > 0 ? [`${comments} ${comments < 2 ? 'ligne' : 'lignes'} de lecteurs`] : []),
      ...(furniture > 0 ? [`${furniture} ${furniture < 2 ? 'ligne' : 'lignes'} d’habillage`] : []),
    ].join(', ')}.`,
  corporaTitle: 'Les textes qui répondent ici',
  commonCorpus: 'Corpus commun',
  noOwnCorpus: 'Aucun texte n’a été ajouté ici.',
  ownCorpus: (whom, texts) =>
    `Ajoutés pour ${heardBy[whom]} seulement : ${texts} ${texts < 2 ? 'texte' : 'textes'}.`,
  heardBy,
  forgetWhich: 'Quel texte faut-il oublier ?',
  forgetSure: (text) => `Oublier ce texte pour de bon ? ${text}`,
  forget: 'Oublier',
  forgotten: (text) => `C’est oublié : ${text}`,
  nothingForgotten: 'Rien n’a été oublié.',
};
