import type { TelegramReplies } from '../../contract/replies/telegram.ts';

export const telegram: TelegramReplies = {
  commands: {
    start: { name: 'start', description: 'Faire connaissance' },
    ask: { name: 'question', description: 'Poser une question au corpus' },
    whomet: {
      name: 'quiarencontre',
      description: 'Qui une personne a rencontré (nom, lieu, depuis, jusqu’à)',
    },
    met: { name: 'rencontre', description: 'Deux personnes se sont-elles rencontrées ?' },
    timeline: {
      name: 'chronologie',
      description: 'Les rencontres d’une personne, dans l’ordre (nom, sombre)',
    },
    network: {
      name: 'reseau',
      description: 'Qui a rencontré qui, en image (nom, depuis, jusqu’à, combien, sombre)',
    },
    export: { name: 'exporter', description: 'Toutes les rencontres en fichier (csv, ics, gexf…)' },
    sources: { name: 'sources', description: 'Les textes du corpus (mots du titre, date)' },
    help: { name: 'aide', description: 'Ce que je sais faire' },
    follow: {
      name: 'suivre',
      description: 'Être averti d’une nouvelle rencontre (personne, deux personnes, lieu ou mot)',
    },
    following: {
      name: 'suivis',
      description: 'Ce qui est suivi ici, et quand je l’écris (silence : 22-7)',
    },
    unfollow: { name: 'neplussuivre', description: 'Ne plus être averti (numéro ou nom)' },
    add: { name: 'ajouter', description: 'Ajouter un texte à lire ici (administrateurs)' },
    forget: { name: 'oublier', description: 'Oublier un texte ajouté ici (administrateurs)' },
    corpora: { name: 'corpus', description: 'Les textes qui répondent ici' },
    settings: {
      name: 'reglages',
      description: 'Langue, commentaires, longueur, images (administrateurs)',
    },
  },
  welcome: (name) => `Bonjour, je suis ${name}.`,
  examplesTitle: 'Par exemple :',
  inGroups: (username) =>
    `Dans un groupe, citez-moi (@${username}), répondez à l’un de mes messages ou utilisez une commande.`,
  inline: (username) =>
    `Dans n’importe quelle discussion, écrivez @${username} puis votre question pour envoyer une réponse.`,
  prompts: {
    ask: 'Quelle est votre question ?',
    whomet: 'De quelle personne s’agit-il ?',
    met: 'Quelles sont les deux personnes ?',
    timeline: 'De quelle personne s’agit-il ?',
  },
  between: ['et', 'avec', 'vs'],
  pairNeeded: 'Il me faut deux noms, séparés par une virgule ou par « et ».',
  unknownCommand: 'Je ne connais pas cette commande ; /aide montre celles que je comprends.',
  fileUnread:
    'Je ne vérifie que de courts fichiers de texte : 64 ko au plus, en UTF-8. /ajouter en prend de plus gros dans le corpus.',
  passageTitle: (n) => `Passage ${n}`,
  languageOf: { question: 'Langue de la question', fr: 'Français', en: 'Anglais' },
  commentsShown: { yes: 'Avec commentaires', no: 'Sans commentaires' },
  lengths: { short: 'Court', normal: 'Normal', full: 'Complet' },
  themes: { light: 'Images claires', dark: 'Images sombres' },
  saved: 'C’est noté.',
  inlineHint: 'Tapez un nom ou une question, par ex. « qui a vu … »',
  openPrivately: 'Poser la question en privé',
  meetings: (count) => (count < 2 ? `${count} rencontre` : `${count} rencontres`),
  whoMet: (person) => `Qui a rencontré ${person} ?`,
};
