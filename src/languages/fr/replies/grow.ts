import type { MeetingStatus } from '../../../types.ts';
import type { GrowReplies } from '../../contract/replies/grow.ts';

const before: Record<MeetingStatus, string> = {
  held: 'donnée pour tenue jusqu’ici',
  planned: 'prévue jusqu’ici',
  unconfirmed: 'non confirmée jusqu’ici',
  not_held: 'démentie jusqu’ici',
  requested: 'demandée jusqu’ici',
  refused: 'refusée jusqu’ici',
  cancelled: 'annulée jusqu’ici',
};

export const grow: GrowReplies = {
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
  delivery: (rhythm, quiet) =>
    `Nouvelles : ${rhythm === 'now' ? 'aussitôt' : 'une fois par jour, à 8 h'}${quiet ? ', rien entre 22 h et 7 h' : ''}.`,
  tellNow: 'Aussitôt',
  tellDaily: 'Une fois par jour',
  quietOn: 'Silence la nuit',
  quietOff: 'La nuit aussi',
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
};
