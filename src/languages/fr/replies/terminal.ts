import type { TerminalReplies } from '../../contract/replies/terminal.ts';

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

/** To the minute; nobody waits by the second. */
function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

const megabytes = (bytes: number): string => Math.round(bytes / 1_000_000).toLocaleString('fr');

export const terminal: TerminalReplies = {
  phases: {
    download: 'Téléchargement du modèle',
    read: 'Lecture des textes',
    learn: 'Étude du vocabulaire',
    index: 'Indexation des passages',
    write: 'Écriture de l’index',
  },
  left: (seconds) =>
    seconds < 50 ? 'encore moins d’une minute' : `encore ${duration(seconds)} environ`,
  amount: (done, total) => `${megabytes(done)} Mo sur ${megabytes(total)}`,
  notices: {
    waiting: () => 'Une autre indexation est en cours : j’attends qu’elle finisse.',
    damaged: (detail) =>
      `L’index est abîmé${detail ? ` (${detail})` : ''} : je le reconstruis, cela prend un moment.`,
    older: (detail) =>
      `L’index vient d’une version plus ancienne (${detail}) : je le refais à partir de vos textes.`,
    embedder: (detail) =>
      `Le modèle de vecteurs a changé (${detail}) : je refais tous les vecteurs. L’ancien index répond en attendant.`,
    refit: () => 'Le corpus a beaucoup grandi : je réapprends son vocabulaire.',
    program: () =>
      'Le programme a changé depuis la dernière indexation : je relis tous les textes.',
    resumed: () => 'Je reprends l’indexation là où elle s’était arrêtée.',
  },
  skipped: (path, reason) => `Ignoré : ${path} (${reason})`,
  skippedCount: (n) =>
    `${count(n, 'fichier n’a pas pu être lu', 'fichiers n’ont pas pu être lus')} ; le reste est indexé.`,
  warnings: {
    undated: (n, named) =>
      `${count(n, 'texte')} sans date, dont les jours de la semaine restent ouverts : ${named}`,
    little: (n, named) =>
      `${count(n, 'longue page', 'longues pages')} avec très peu de texte : ${named}`,
    fields: (n, named) =>
      `${count(n, 'texte')} dont l’en-tête n’a pas pu être lu et passe pour du texte : ${named}`,
    language: (n, named) =>
      `${count(n, 'texte qui ne semble', 'textes qui ne semblent')} être ni en français ni en anglais : ${named}`,
    same: (n, named) => `${count(n, 'texte')} au même contenu qu’un autre : ${named}`,
  },
  ingested: ({ documents, passages, added, changed, removed, published, seconds }) => {
    const total = `${count(documents, 'texte')}, ${count(passages, 'passage')}`;
    if (!published) return `Rien de nouveau : ${total}.`;
    const what = [
      added > 0 ? count(added, 'nouveau texte', 'nouveaux textes') : '',
      changed > 0 ? count(changed, 'texte modifié', 'textes modifiés') : '',
      removed > 0 ? count(removed, 'texte retiré', 'textes retirés') : '',
    ].filter(Boolean);
    const news = what.length > 0 ? ` (${what.join(', ')})` : '';
    return `Index à jour : ${total}${news}, en ${seconds.toFixed(1).replace('.', ',')} s.`;
  },
  backup: {
    done: ({ file, files, bytes, generation }) =>
      `Sauvegarde dans ${file} : ${count(files, 'fichier')}, ${megabytes(Math.max(bytes, 1_000_000))} Mo, ${generation > 0 ? `index de la génération ${generation}` : 'sans index'} ; relue et comparée.`,
    without: (corpus) =>
      `N’y sont pas : les jetons et autres réglages (.env), et vos propres textes de ${corpus}. Gardez-les ailleurs.`,
    shared: (command) =>
      `L’index est dans la base de ENTREVUE_STORE ; sauvegardez-la avec : ${command}`,
    restored: ({ files, made, generation, aside }) =>
      `${count(files, 'fichier rétabli', 'fichiers rétablis')}, du ${made.slice(0, 16).replace('T', ' ')} UTC${generation > 0 ? ' ; l’index s’ouvre' : ''}.${aside === null ? '' : ` Ce qui était là avant est dans ${aside}.`}`,
  },
  carried: ({ follows, chats, news, feedback, drafts, requests }) =>
    `Copié dans la base de ENTREVUE_STORE : réglages de ${count(chats, 'discussion')}, ${count(follows, 'suivi')}, ${count(news, 'nouvelle')} à envoyer, ${count(feedback, 'avis', 'avis')} sur des réponses, ${count(drafts, 'texte')} en attente d’un oui, ${count(requests, 'bouton')}. Ce qui y était déjà est resté, et le dossier de données aussi.`,
  doctor: {
    checks: {
      node: 'Node',
      package: 'Entrevue',
      native: 'modules natifs',
      settings: 'réglages',
      corpus: 'dossier du corpus',
      data: 'dossier de données',
      index: 'index',
      state: 'état des discussions',
      store: 'base partagée',
      discord: 'Discord',
      telegram: 'Telegram',
      clock: 'horloge',
      disk: 'disque',
    },
    verdicts: { ok: 'bon', note: 'note', bad: 'À RÉPARER' },
    found: {
      fine: (detail) => detail || 'en ordre',
      oldNode: (detail) => `${detail} est nécessaire : installez une de ces versions de Node.`,
      otherNode: (detail) =>
        `${detail} est ce qui a été essayé : si quelque chose échoue, installez une de ces versions.`,
      notLoaded: (detail) =>
        `ne se charge pas (${detail}) : lancez « npm ci » avec le Node qui fait tourner le bot.`,
      wrongSetting: (detail) => `${detail} À corriger dans .env.`,
      unknownSetting: (detail) => detail,
      noCorpus: (detail) =>
        `le dossier ${detail} n’existe pas : créez-le et mettez-y vos textes, ou nommez-en un autre dans ENTREVUE_CORPUS.`,
      noCorpusHere: (detail) =>
        `le dossier ${detail} n’existe pas : cette machine répond depuis la base partagée et ne lit aucun texte.`,
      unreadable: (detail) =>
        `illisible (${detail}) : permettez à l’utilisateur du bot de le lire.`,
      unwritable: (detail) =>
        `pas d’écriture possible (${detail}) : permettez à l’utilisateur du bot d’y écrire, ou nommez un autre dossier dans ENTREVUE_DATA.`,
      notYet: (detail) => `${detail} n’existe pas encore : il sera créé au besoin.`,
      noIndex: (detail) => `il n’y en a pas encore (${detail}) : lancez « entrevue ingest ».`,
      damaged: (detail) =>
        `abîmé (${detail}) : « entrevue ingest » le refait à partir de vos textes, « entrevue restore » d’une sauvegarde.`,
      older: (detail) =>
        `vient d’une version plus ancienne (${detail}) : la prochaine indexation le refait à partir de vos textes.`,
      newer: (detail) =>
        `vient d’une version plus récente (${detail}) : mettez ce programme à jour.`,
      notOpened: (detail) => `ne s’ouvre pas : ${detail}`,
      noStore: () => 'aucune : l’index est dans le dossier de données',
      unmigrated: (detail) => `des tables manquent (${detail}) : « entrevue ingest » les crée.`,
      noExtension: (detail) =>
        `des extensions manquent (${detail}) : installez postgresql-contrib et pgvector sur le serveur, ou réglez ENTREVUE_STORE_VECTORS=none pour vous passer de ce dernier.`,
      noToken: () => 'aucun jeton : ce bot ne tourne pas.',
      tokenForm: () =>
        'le jeton n’a pas la forme voulue : recopiez-le en entier depuis l’endroit où il a été donné.',
      tokenRefused: (detail) =>
        `le jeton a été refusé (${detail}) : faites-en donner un nouveau et mettez-le dans .env.`,
      unreachable: (detail) =>
        `${detail} ne répond pas : vérifiez le réseau, le proxy et l’adresse de l’API.`,
      connects: (detail) => `${detail} reconnaît le jeton`,
      clockBehind: (detail) => `indique ${detail}, qui est passé : réglez-la, au mieux par NTP.`,
      clockOff: (detail) =>
        `à ${detail} s de celle de la plateforme : réglez-la, au mieux par NTP.`,
      clockAgrees: (detail) => `à ${detail} s de celle de la plateforme`,
      little: (detail) =>
        `peu de place (${detail}) : libérez-en, car un nouvel index s’écrit à côté de l’ancien.`,
    },
    summary: (bad) =>
      bad === 0 ? 'Tout va bien.' : `${count(bad, 'chose')} à réparer, voir plus haut.`,
  },
  spent: (tokens, dollars) =>
    `Modèles : ${count(tokens, 'jeton')}${dollars > 0 ? `, ${dollars.toFixed(4).replace('.', ',')} $` : ''}.`,
  noHits: 'Aucun passage trouvé.',

  read: {
    title: 'Titre',
    published: 'Date',
    fromWords: (words) => `d’après « ${words} »`,
    fromField: 'd’après un champ du fichier ou de la page',
    language: 'Langue',
    people: 'Personnes',
    meetings: 'Rencontres',
    none: 'aucune',
    remote: 'à distance',
    kinds: { article: 'article', comment: 'lecteur', furniture: 'habillage' },
  },
  table: {
    id: 'Texte',
    title: 'Titre',
    published: 'Date',
    precision: 'Connue',
    language: 'Langue',
    words: 'Mots',
    passages: 'Passages',
    meetings: 'Rencontres',
    copies: 'Copies',
    precisions: { day: 'au jour', month: 'au mois', year: 'à l’année' },
  },
  welcome: ({ documents, meetings }) =>
    `Entrevue a lu ${count(documents.length, 'texte')} et y a trouvé ${count(meetings, 'rencontre')}. Posez une question ; :help pour l’aide.`,
  emptyCorpus: (folder) =>
    `Le dossier ${folder} ne contient encore aucun texte. Mettez-y des fichiers .txt, .md, .html, .jsonl, .pdf ou .docx.`,
  examplesTitle: 'Par exemple :',
  examples: ([first, second]) => [
    ...(first ? [`Qui a rencontré ${first} ?`] : []),
    ...(first && second ? [`${first} et ${second} se sont-ils rencontrés ?`] : []),
    ...(second ? [`Qui ${second} a vu en dernier ?`] : []),
    ...(first ? [] : ['De quoi parlent les textes ?']),
  ],
  prompt: 'question> ',
  help: [
    ':source 1   montre le passage cité [1] dans son contexte',
    ':examples   propose des questions',
    ':textes     montre la liste des textes',
    ':help       cette aide',
    ':quit       quitte (ou Ctrl+D)',
    'Tout le reste est une question, en français ou en anglais.',
  ].join('\n'),
  goodbye: 'Au revoir.',
  words: {
    leave: ['exit', 'quit', 'quitter', 'sortir', 'au revoir'],
    help: ['help', 'aide', '?', 'h'],
    texts: ['textes'],
  },
  noSource: (typed) => `La dernière réponse n’a pas de source « ${typed} ».`,
  unknownCommand: (typed) => `Commande inconnue : ${typed}. :help donne la liste.`,
  sourceGone: 'Ce passage n’est plus dans le corpus.',
  reader: 'commentaire d’un lecteur',
  undated: 'sans date',
  newTexts: 'Le corpus a changé : l’index est à jour.',
};
