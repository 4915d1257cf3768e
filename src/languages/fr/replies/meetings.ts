import type { MeetingReplies, Narrowed, Searched } from '../../contract/replies/meetings.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

function and(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}

/** "de Macron", "d’Antony". */
function of(name: string): string {
  return /^[aeiouyhàâäéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

function searched({ texts, distinct, from, to }: Searched): string {
  const all = plural(texts, 'texte', 'textes');
  const count = distinct < texts ? `${all}, ${distinct} sans les copies` : all;
  if (!from || !to) return count;
  return from === to ? `${count}, ${from}` : `${count}, ${from}–${to}`;
}

const withMore = (names: string, more: number) =>
  more > 0 ? `${names} et ${plural(more, 'autre', 'autres')}` : names;

function narrowed({ place, when, occasion }: Narrowed): string {
  return [place, when, occasion].filter((part) => part !== null).join(', ');
}

/** "A et B" ont, A a. */
const has = (who: string): string => (/ et /u.test(who) ? 'ont' : 'a');

const statuses: MeetingReplies['status'] = {
  held: 'tenue',
  planned: 'prévue, sans confirmation',
  unconfirmed: 'non confirmée',
  not_held: 'n’a pas eu lieu',
  requested: 'demandée',
  refused: 'refusée',
  cancelled: 'annulée',
};

/** Answers about meetings. Nominal forms keep clear of agreement with names of unknown gender. */
export const meetingReplies: MeetingReplies = {
  and,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  headings: {
    held: 'Rencontres tenues',
    planned: 'Prévues, sans confirmation',
    unconfirmed: 'Non confirmées',
    not_held: 'N’ont pas eu lieu',
    requested: 'Demandées',
    refused: 'Refusées',
    cancelled: 'Annulées',
    calls: 'Appels et échanges à distance',
    nearest: 'Au plus près dans le corpus',
    undated: 'Sans date dans le texte',
  },
  yes: 'Oui',
  no: 'Non',
  plannedOnly: 'Prévu, sans confirmation',
  unconfirmed: 'Non confirmé',
  perhaps: 'Peut-être',
  notThen: (asked) => `Pas à cette date (${asked}) d’après le corpus, mais à un jour voisin`,
  leftOpen: ({ place, time }) =>
    `Le texte ne dit pas ${and([...(place ? ['où'] : []), ...(time ? ['quand'] : [])])}.`,
  saysNothing: 'Le corpus n’en dit rien',
  notSettled: 'Le corpus ne permet pas de l’affirmer.',
  deniedThere: 'démenti dans le même texte',
  contradictory: 'mais les textes se contredisent',
  between: (names, medium) =>
    medium === 'Phone-Write' ? `échange à distance entre ${names}` : `rencontre entre ${names}`,
  noneBetween: (names, medium) =>
    medium === 'Phone-Write'
      ? `pas d’échange à distance entre ${names}`
      : `pas de rencontre entre ${names}`,
  refusedBetween: (names, status) =>
    `rencontre ${{ refused: 'refusée', cancelled: 'annulée', requested: 'demandée' }[status]} entre ${names}`,
  met: (who, others, more, medium) =>
    medium === 'Phone-Write'
      ? `${who} ${has(who)} échangé à distance (appel ou message) avec ${withMore(others, more)}`
      : `${who} ${has(who)} rencontré ${withMore(others, more)}`,
  received: (host, guests, more) => `${host} ${has(host)} reçu ${withMore(guests, more)}`,
  receivedBy: (guest, hosts, more) => `Ont reçu ${guest}\u00a0: ${withMore(hosts, more)}`,
  corpus: 'Corpus',
  planned: (who, others, more) =>
    `Prévu, sans confirmation\u00a0: ${who} avec ${withMore(others, more)}`,
  onlyUnconfirmed: (who, others, more) =>
    `Non confirmé\u00a0: ${who} avec ${withMore(others, more)}`,
  onlyDenied: (who, others, more, status) =>
    `Aucune rencontre tenue d’après le corpus\u00a0: ${who} avec ${withMore(others, more)} (${statuses[status]})`,
  count: (names, held, planned, medium) => {
    const noun =
      medium === 'Phone-Write'
        ? ['échange à distance', 'échanges à distance']
        : ['rencontre tenue', 'rencontres tenues'];
    const extra =
      planned > 0 ? ` (et ${plural(planned, 'seulement prévue', 'seulement prévues')})` : '';
    return `${names}\u00a0: ${plural(held, noun[0] ?? '', noun[1] ?? '')} dans le corpus${extra}`;
  },
  countPeople: (who, people) =>
    `${who} a rencontré ${plural(people, 'personne', 'personnes')} d’après le corpus`,
  list: (names, { met, calls, rest }) =>
    `${names}\u00a0: ${and(
      [
        calls === 0 || met > 0 ? plural(met, 'rencontre tenue', 'rencontres tenues') : '',
        calls > 0 ? plural(calls, 'échange à distance', 'échanges à distance') : '',
        rest > 0
          ? plural(
              rest,
              'autre mention (prévue, démentie ou non confirmée)',
              'autres mentions (prévues, démenties ou non confirmées)',
            )
          : '',
      ].filter((part) => part !== ''),
    )}`,
  listOf: (names, count, scope) =>
    scope === 'planned'
      ? `${names}\u00a0: ${plural(count, 'rencontre prévue, sans confirmation', 'rencontres prévues, sans confirmation')}`
      : `${names}\u00a0: ${plural(count, 'rencontre refusée, annulée, demandée ou démentie', 'rencontres refusées, annulées, demandées ou démenties')}`,
  most: (who, other, times) =>
    `${who} a rencontré le plus souvent ${other}\u00a0: ${plural(times, 'rencontre', 'rencontres')}`,
  mostAll: (pair, times) => `Le plus de rencontres\u00a0: ${pair} (${times})`,
  order: (which, names) =>
    `${which === 'last' ? 'Dernière' : 'Première'} rencontre connue (${names})`,
  openDate: (words) => `«\u00a0${words}\u00a0»`,
  noDate: 'date inconnue',
  noPlace: 'lieu non précisé par le texte',
  publishedOn: (date) => `texte du ${date}`,
  occasion: (text) => `«\u00a0${text}\u00a0»`,
  hosted: (name) => `reçu par ${name}`,
  saidPlanned: (mark) => `prévu d’après ${mark}`,
  saidHeld: (mark) => `tenu d’après ${mark}`,
  saidDenied: (mark) => `démenti par ${mark}`,
  unknownPerson: (name, where) => `Le corpus ne parle pas ${of(name)} (${searched(where)}).`,
  didYouMean: (names) => `Vouliez-vous dire ${names.join(', ')}\u00a0?`,
  unknownRole: (role, where) =>
    `Le corpus ne dit pas qui est «\u00a0${role}\u00a0» (${searched(where)}).`,
  metNobody: (name, texts, medium) =>
    medium === 'Phone-Write'
      ? `${name} figure dans ${plural(texts, 'texte', 'textes')} du corpus, mais aucun ne parle d’un appel ou d’un échange à distance.`
      : `${name} figure dans ${plural(texts, 'texte', 'textes')} du corpus, mais aucun ne parle d’une rencontre.`,
  nothingSought: (who, sought) =>
    `${who}\u00a0: le corpus ne dit rien d’une rencontre avec «\u00a0${sought}\u00a0».`,
  nothingNarrowed: (where) => {
    const scope = narrowed(where);
    return scope ? `Le corpus n’en dit rien (${scope}).` : 'Le corpus n’en dit rien.';
  },
  inherited: (where) => `Comme dans la question d’avant\u00a0: ${narrowed(where)}.`,
  searched: (where) => `Recherche dans tout le corpus\u00a0: ${searched(where)}.`,
  knownIn: (name, texts) => `${name}\u00a0: ${plural(texts, 'texte', 'textes')} du corpus.`,
  understood: (typed, name) => `Compris\u00a0: ${name} (pour «\u00a0${typed}\u00a0»).`,
  ambiguous: (typed, names) =>
    `«\u00a0${typed}\u00a0» peut désigner ${names}\u00a0; la réponse vaut pour tous.`,
  alsoNamed: (typed, names) => `«\u00a0${typed}\u00a0» peut aussi désigner ${names}.`,
  roleIs: (role, names) => `«\u00a0${role}\u00a0», d’après le corpus\u00a0: ${names}.`,
  more: (count) => `… et ${plural(count, 'autre', 'autres')}`,
  status: statuses,
  checkedEach: (sentences, known) =>
    `${sentences} phrases vérifiées une à une\u00a0; le corpus parle de ${known === 0 ? 'aucune' : known}.`,
  check: (verdict) =>
    ({
      supported: 'Étayé par le corpus',
      contradicted: 'Contredit par le corpus',
      planned: 'Seulement prévu dans le corpus',
      unconfirmed: 'Non confirmé par le corpus',
      unsettled: 'Le corpus ne permet pas de l’affirmer',
      absent: 'Absent du corpus',
    })[verdict],
  labels: {
    whoMet: (name) => `${name}\u00a0: qui ?`,
    when: (name, other) => `${name}–${other}\u00a0: quand ?`,
  },
  ask: {
    whoMet: (name) => `Qui a rencontré ${name} ?`,
    didMeet: (name, other) => `${name} a-t-il rencontré ${other} ?`,
    when: (name, other) => `Quand ${name} et ${other} se sont-ils rencontrés ?`,
    where: (name, other) => `Où ${name} et ${other} se sont-ils rencontrés ?`,
    why: (name, other) => `Pourquoi ${name} a-t-il rencontré ${other} ?`,
    whyNot: (name, other) => `Pourquoi ${name} n’a-t-il pas rencontré ${other} ?`,
    howOften: (name, other) => `Combien de fois ${name} a-t-il rencontré ${other} ?`,
    about: (name, other) => `De quoi ${name} et ${other} ont-ils parlé ?`,
    narrowed: (question, place, period) =>
      [
        question.replace(/\s*\?$/u, ''),
        place === null ? null : `à ${place}`,
        period === null ? null : `en ${period}`,
        '?',
      ]
        .filter((part) => part !== null)
        .join(' '),
  },
};
