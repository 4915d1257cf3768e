import type { DiscordReplies } from '../../contract/replies/discord.ts';

const person = { name: 'personne', description: 'De qui s’agit-il ? Le corpus propose ses noms.' };
const theme = { name: 'thème', description: 'Image claire ou sombre ?' };
const secret = { name: 'privé', description: 'Ne montrer la réponse qu’à vous' };

export const discord: DiscordReplies = {
  locales: ['fr'],
  commands: {
    ask: {
      name: 'demander',
      description: 'Poser une question au corpus, avec vos mots',
      options: {
        question: {
          name: 'question',
          description: 'Par exemple : qui a rencontré Lavrov à Alger ?',
        },
        private: secret,
      },
    },
    whoMet: {
      name: 'qui-a-rencontré',
      description: 'Toutes les rencontres d’une personne, avec leurs preuves',
      options: {
        person,
        place: { name: 'lieu', description: 'Seulement en ce lieu' },
        since: {
          name: 'depuis',
          description: 'À partir de : 2022, 2022-05, 2022-05-10, mai 2022…',
        },
        until: { name: 'jusque', description: 'Jusqu’à : 2022, 2022-05, 2022-05-10, mai 2022…' },
        private: secret,
      },
    },
    met: {
      name: 'se-sont-vus',
      description: 'Ces deux personnes se sont-elles rencontrées ?',
      options: {
        person,
        other: { name: 'autre', description: 'L’autre personne' },
        private: secret,
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Les rencontres d’une personne dans l’ordre du temps',
      options: { person, theme, private: secret },
    },
    network: {
      name: 'réseau',
      description: 'Qui a rencontré qui, en image',
      options: {
        person: { name: 'personne', description: 'Autour de cette personne seulement' },
        since: {
          name: 'depuis',
          description: 'À partir de : 2022, 2022-05, 2022-05-10, mai 2022…',
        },
        until: { name: 'jusque', description: 'Jusqu’à : 2022, 2022-05, 2022-05-10, mai 2022…' },
        theme,
        people: { name: 'combien', description: 'Combien de personnes au plus' },
        private: secret,
      },
    },
    export: {
      name: 'exporter',
      description: 'Toutes les rencontres du corpus en un fichier, avec leurs preuves',
      options: {
        format: { name: 'format', description: 'Pour quel logiciel ?' },
        private: secret,
      },
    },
    sources: {
      name: 'sources',
      description: 'Les textes du corpus, les plus récents d’abord',
      options: {
        search: {
          name: 'chercher',
          description: 'Des mots du titre, la source ou une date : mai 2022',
        },
      },
    },
    about: { name: 'à-propos', description: 'Ce que je sais faire, et comment je le prouve' },
    follow: {
      name: 'suivre',
      description: 'Être averti ici quand un nouveau texte raconte une rencontre',
      options: {
        person: { name: 'personne', description: 'Une personne' },
        other: { name: 'autre', description: 'Seulement ses rencontres avec cette personne' },
        place: { name: 'lieu', description: 'Un lieu' },
        topic: { name: 'sujet', description: 'Un mot ou quelques mots' },
      },
    },
    following: {
      name: 'suivis',
      description: 'Ce qui est suivi ici, et quand je l’écris',
      options: {
        quiet: {
          name: 'silence',
          description: 'Heures sans nouvelles : 22-7, ou non (administrateurs)',
        },
      },
    },
    unfollow: {
      name: 'ne-plus-suivre',
      description: 'Ne plus être averti',
      options: { what: { name: 'quoi', description: 'Le numéro dans la liste, ou le nom' } },
    },
    add: {
      name: 'ajouter',
      description: 'Ajouter un texte à lire ici (administrateurs)',
      options: {
        file: { name: 'fichier', description: 'Texte, Markdown, HTML, PDF ou Word' },
        text: { name: 'texte', description: 'Le texte lui-même' },
        link: { name: 'lien', description: 'L’adresse de la page' },
        for: { name: 'pour', description: 'À qui répondre d’après lui ?' },
      },
    },
    forget: { name: 'oublier', description: 'Oublier un texte ajouté ici (administrateurs)' },
    corpora: { name: 'corpus', description: 'Les textes qui répondent ici' },
    settings: {
      name: 'réglages',
      description: 'Régler mes réponses sur ce serveur (administrateurs)',
      options: {
        language: { name: 'langue', description: 'Langue des réponses' },
        comments: { name: 'commentaires', description: 'Montrer ce que disent les lecteurs ?' },
        length: { name: 'longueur', description: 'Longueur des réponses' },
        theme: { name: 'thème', description: 'Images claires ou sombres ?' },
      },
    },
  },
  addMessage: 'Ajouter au corpus',
  check: 'Vérifier dans le corpus',
  choices: {
    auto: 'celle de la question',
    fr: 'français',
    en: 'anglais',
    short: 'courtes',
    normal: 'normales',
    full: 'complètes',
    server: 'ce serveur',
    channel: 'ce salon seulement',
    everybody: 'tout le monde (hébergeur du bot)',
    light: 'clair',
    dark: 'sombre',
  },
  checkByMenu:
    'Discord ne me montre pas ce message. Pour le vérifier : clic droit dessus (ou appui long) → Applications → « Vérifier dans le corpus ».',
  checked: (quote) => `Vérification de : « ${quote} »`,
  choosePassage: 'Voir un passage…',
  suggestion: (name, meetings) =>
    `${name} · ${meetings} ${meetings < 2 ? 'rencontre' : 'rencontres'}`,
};
