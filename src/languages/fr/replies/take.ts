import type { TakeReplies, TieCounts } from '../../contract/replies/take.ts';

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('fr-FR')} ${count < 2 ? one : more}`;

const counted = ({ held, planned, denied }: TieCounts): string =>
  [
    held > 0 ? many(held, 'tenue', 'tenues') : '',
    planned > 0 ? many(planned, 'non confirmée', 'non confirmées') : '',
    denied > 0 ? many(denied, 'n’a pas eu lieu', 'n’ont pas eu lieu') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

const summed = (meetings: number, texts: number): string =>
  `${many(meetings, 'rencontre', 'rencontres')}, ${many(texts, 'texte', 'textes')}.`;

/** « d’Antony Blinken ». */
const of = (name: string): string =>
  /^[aeiouyhàâäéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`;

export const take: TakeReplies = {
  title: 'Rencontres du corpus',
  kinds: { Meet: 'rencontre', 'Phone-Write': 'appel ou message' },
  count: summed,

  formats: {
    csv: 'tableur, une ligne par preuve',
    jsonl: 'pour programmes, une rencontre par ligne',
    gexf: 'réseau de personnes pour Gephi',
    graphml: 'réseau de personnes pour d’autres logiciels',
    ics: 'calendrier des rencontres datées',
    jsonld: 'données liées (schema.org)',
    markdown: 'à lire',
  },
  chooseFormat: (names) => `Indiquez un format : ${names}.`,
  exported: summed,
  nothingToExport: 'Le corpus ne parle d’aucune rencontre pour l’instant.',
  tooLarge: (megabytes) =>
    `Le fichier serait trop grand pour cette discussion (${megabytes.toLocaleString('fr-FR')} Mo) ; la commande « entrevue export » l’écrit sur la machine du corpus.`,

  network: (person) => (person === null ? 'Qui a rencontré qui' : `Le réseau ${of(person)}`),
  timeline: (person) => `Les rencontres ${of(person)}`,
  period: (since, until) =>
    since !== null && until !== null
      ? since === until
        ? since
        : `de ${since} à ${until}`
      : since !== null
        ? `depuis ${since}`
        : until !== null
          ? `jusqu’à ${until}`
          : '',
  shown: (people, meetings) =>
    `${many(people, 'personne', 'personnes')}, ${many(meetings, 'rencontre', 'rencontres')}`,
  peopleLeft: (count) =>
    `${many(count, 'autre personne n’est pas montrée', 'autres personnes ne sont pas montrées')}`,
  meetingsLeft: (count) =>
    `${many(count, 'autre rencontre n’est pas montrée', 'autres rencontres ne sont pas montrées')}`,
  legend: { held: 'tenue', planned: 'prévue ou non confirmée', denied: 'n’a pas eu lieu' },
  legendBoth: 'une autre n’a pas eu lieu',
  tie: (one, other, counts) => `${one} et ${other} : ${counted(counts)}`,
  nothingToDraw: (person) =>
    person === null
      ? 'Le corpus ne parle d’aucune rencontre entre deux personnes nommées à cette période.'
      : `Le corpus ne parle d’aucune rencontre ${of(person)} avec une personne nommée à cette période.`,
  unknownPerson: (typed) => `Le corpus ne parle pas ${of(typed)}.`,
  unreadDate: (typed) =>
    `Je ne comprends pas la date « ${typed} » : elle n’a rien restreint. Exemples : 2022, 2022-05, mai 2022.`,
  themes: { light: ['clair', 'claire'], dark: ['sombre', 'foncé', 'foncée'] },
};
