import type { WebReplies } from '../../contract/replies/web.ts';
import { chat } from './chat.ts';

/** « du 12 mai 2022 », mais « de mai 2022 ». */
const since = (iso: string) => `${iso.length >= 10 ? 'du' : 'de'} ${chat.date(iso)}`;
const until = (iso: string) => `${iso.length >= 10 ? 'au' : 'à'} ${chat.date(iso)}`;

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('fr-FR')} ${count < 2 ? one : more}`;

export const web: WebReplies = {
  name: 'Français',
  tagline: 'les rencontres, d’après les textes',
  skip: 'Aller au contenu',
  regions: {
    main: 'Rubriques',
    pages: 'Pages de la liste',
    neighbours: 'Textes voisins',
    languages: 'Langue',
  },
  pages: {
    home: 'Questions',
    texts: 'Textes',
    people: 'Personnes',
    network: 'Réseau',
    api: 'API',
  },
  previous: 'Page précédente',
  next: 'Page suivante',
  filter: 'Filtrer',
  clear: 'Tout montrer',
  noneLike: (typed) => `Rien ne correspond à « ${typed} ».`,

  ask: {
    lead: 'Qui a rencontré qui, où et quand ?',
    label: 'Votre question',
    button: 'Demander',
    answer: 'Réponse',
    examples: 'Par exemple',
    about: [
      'Les réponses viennent des textes du corpus, et d’eux seuls : qui a rencontré qui, où, quand, et si la rencontre a vraiment eu lieu.',
      'Chaque affirmation porte un numéro, qui mène à la phrase exacte et, de là, à son texte. Ce que disent les lecteurs en commentaire est toujours signalé.',
      'Quand le corpus n’en parle pas, c’est dit.',
      'On peut aussi parcourir les textes, les personnes et le réseau de leurs rencontres.',
    ],
    followUps: 'Pour continuer',
    followUp: 'Question suivante ; « et à Genève ? » ou « quand ? » suffit',
    after: 'À la suite de',
    alone: 'poser cette question seule',
    everyRow: 'Réponse complète, avec toutes les lignes',
    meeting: 'toutes les sources',
    passage: (n) => `Passage ${n} dans son texte`,
  },

  counts: {
    texts: (count) => many(count, 'texte', 'textes'),
    meetings: (count) => many(count, 'rencontre', 'rencontres'),
    mentions: (count) => many(count, 'mention', 'mentions'),
  },

  texts: {
    filterLabel: 'Titre, journal ou nom de fichier',
    empty: 'Le corpus est vide pour l’instant.',
  },

  text: {
    undated: 'sans date : les jours de la semaine y restent ouverts',
    original: 'Texte d’origine',
    reader: 'Commentaire d’un lecteur',
    furniture: 'Habillage de la page (menus, boutons), non lu',
    cited: 'Passage cité',
    meetings: 'Rencontres dont parle ce texte',
    people: 'Personnes nommées',
    earlier: 'Texte précédent',
    later: 'Texte suivant',
    part: (number, total) => `Partie ${number} sur ${total}`,
  },

  people: {
    filterLabel: 'Nom',
    name: 'Nom',
    meetings: 'Rencontres',
    texts: 'Textes',
  },

  person: {
    aliases: 'Aussi écrit',
    offices: 'Fonctions',
    proof: 'preuve',
    told: (from, to) =>
      from === to ? `texte ${since(from)}` : `textes ${since(from)} ${until(to)}`,
    met: 'Rencontres avec',
    meetings: 'Rencontres',
    timeline: 'Dans l’ordre du temps',
    none: 'Le corpus ne parle d’aucune rencontre de cette personne.',
    texts: 'Textes qui en parlent',
    inNetwork: 'Voir dans le réseau',
  },

  meeting: {
    kinds: { Meet: 'Rencontre', 'Phone-Write': 'Appel ou échange à distance' },
    of: (names) => `Rencontre : ${names}`,
    status: 'Statut',
    people: 'Personnes',
    unnamed: 'Sans nom dans le texte',
    hosts: 'Reçus par',
    place: 'Lieu',
    date: 'Date',
    read: (words, published) =>
      `d’après « ${words} »${published === null ? '' : `, texte ${since(published)}`}`,
    occasion: 'Occasion',
    kind: 'Genre',
    open: 'non précisé',
    sources: 'Sources',
    others: 'Autres récits',
    othersIntro:
      'Ce que les textes disent ailleurs des mêmes personnes et qui ne s’accorde pas, ou qui annonce ou règle ceci.',
    noSource: 'Aucun article ne le raconte : seulement des lecteurs.',
    differs: {
      status: 'Statut différent',
      place: 'Lieu différent',
      date: 'Date différente',
    },
    relations: {
      contradicts: 'Contredit',
      precedes: 'Dit ce qu’il en fut',
      follows: 'L’annonçait',
    },
  },

  network: {
    intro:
      'Chaque nom est une personne, chaque trait des rencontres entre deux personnes : plus il est épais, plus elles sont nombreuses. Un nom mène à son entourage, un trait à ses rencontres.',
    around: (name) => `${name} et son entourage`,
    all: 'Tout le réseau',
    picture: 'Réseau des rencontres ; le tableau en dessous dit la même chose',
    table: 'Qui a rencontré qui',
    pair: 'Personnes',
    counts: { held: 'Tenues', planned: 'Prévues', denied: 'Pas eu lieu' },
    more: (people) => `Montrer jusqu’à ${people} personnes`,
    fewer: (people) => `Montrer ${people} personnes`,
    none: 'Le corpus ne parle d’aucune rencontre entre deux personnes nommées.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Vue d’ensemble',
  },

  api: {
    intro: [
      'Les mêmes données en JSON, en lecture seule (GET), sans clé. Les objets sont ceux de la ligne de commande (ask --json, meetings --json, texts --json).',
      'Une erreur est {"error": "…"} avec le statut HTTP qui convient : 400 paramètre à corriger, 404 introuvable, 414 trop long, 429 trop vite (attendre Retry-After secondes), 503 trop lent.',
    ],
    parameter: 'Paramètre',
    meaning: 'Sens',
    example: 'Exemple :',
    ask: 'Répond à une question ; chaque [n] du texte a sa citation.',
    meetings: 'Les rencontres du registre, les plus anciennes d’abord, par pages.',
    person: 'Une personne : autres formes du nom, fonctions, rencontres.',
    passage: 'Un passage et ce qui l’entoure, mot pour mot.',
    texts: 'Les textes du corpus par date, par pages.',
    parameters: {
      q: 'la question (obligatoire)',
      after:
        'une question posée avant, pour « et à Genève ? » ; plusieurs fois, la plus ancienne d’abord',
      lang: 'langue de la réponse et des erreurs : fr ou en',
      length: 'short, normal ou full',
      person: 'nom ou identifiant d’une personne ; deux fois pour une paire',
      who: 'nom ou identifiant de la personne (obligatoire)',
      place: 'lieu, ou pays où il se trouve',
      since: 'jour, mois ou année ISO, compris',
      until: 'jour, mois ou année ISO, compris',
      status:
        'held, planned, unconfirmed, not_held, requested, refused ou cancelled ; plusieurs avec des virgules',
      page: 'numéro de page, à partir de 1',
      size: 'lignes par page, 50 par défaut, 200 au plus',
      document: 'identifiant du texte (obligatoire)',
      start: 'début, en unités UTF-16 (obligatoire)',
      end: 'fin, exclue (obligatoire)',
      filter: 'mots du titre, du journal ou du nom de fichier',
    },
  },

  errors: {
    titles: {
      notFound: 'Page introuvable',
      wrong: 'Demande à corriger',
      tooFast: 'Un instant',
      slow: 'Trop long',
      failed: 'Erreur',
      method: 'Lecture seule',
      host: 'Autre adresse',
    },
    notFound: 'Il n’y a pas de page à cette adresse.',
    noText: (id) => `Le corpus n’a pas, ou n’a plus, le texte « ${id} ».`,
    noPerson: (typed) => `Le corpus ne parle pas de « ${typed} ».`,
    noMeeting:
      'Le registre n’a pas, ou n’a plus, cette rencontre : les textes ont pu changer depuis.',
    tryInstead: 'Vous pouvez poser une question, ou partir d’une de ces pages.',
    tooLong: (most) =>
      `Cette adresse est trop longue : ${most.toLocaleString('fr-FR')} caractères au plus.`,
    wrong: (parameter, expected) => `Le paramètre « ${parameter} » doit être ${expected}.`,
    missing: (parameter) => `Le paramètre « ${parameter} » manque.`,
    expected: {
      number: 'un nombre entier',
      date: 'un jour, un mois ou une année : 2022-05-10, 2022-05 ou 2022',
      status: 'held, planned, unconfirmed, not_held, requested, refused ou cancelled',
      length: 'short, normal ou full',
    },
    method: 'Ces pages se lisent seulement (GET et HEAD).',
    host: 'Ces pages ne sont pas servies sous ce nom de machine.',
    slow: 'La réponse a pris trop de temps et a été abandonnée. Réessayez avec une question plus précise.',
    busy: 'Beaucoup de questions à la fois : réessayez dans quelques secondes.',
  },
};
