import type { MeetingReplies, Narrowed, Searched } from '../../contract/replies/meetings.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function and(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function searched({ texts, distinct, from, to }: Searched): string {
  const all = plural(texts, 'text', 'texts');
  const count = distinct < texts ? `${all}, ${distinct} without copies` : all;
  if (!from || !to) return count;
  return from === to ? `${count}, ${from}` : `${count}, ${from}–${to}`;
}

const withMore = (names: string, more: number) =>
  more > 0 ? `${names} and ${plural(more, 'other', 'others')}` : names;

function narrowed({ place, when, occasion }: Narrowed): string {
  return [place, when, occasion].filter((part) => part !== null).join(', ');
}

const statuses: MeetingReplies['status'] = {
  held: 'held',
  planned: 'planned, not confirmed',
  unconfirmed: 'not confirmed',
  not_held: 'did not take place',
  requested: 'requested',
  refused: 'refused',
  cancelled: 'cancelled',
};

/** Answers about meetings. */
export const meetingReplies: MeetingReplies = {
  and,
  quote: (text) => `“${text}”`,
  colon: ': ',
  semicolon: '; ',
  headings: {
    held: 'Meetings held',
    planned: 'Planned, not confirmed',
    unconfirmed: 'Not confirmed',
    not_held: 'Did not take place',
    requested: 'Requested',
    refused: 'Refused',
    cancelled: 'Cancelled',
    calls: 'Calls and remote contacts',
    nearest: 'Nearest in the corpus',
    undated: 'Without a date in the text',
  },
  yes: 'Yes',
  no: 'No',
  plannedOnly: 'Planned, not confirmed',
  unconfirmed: 'Not confirmed',
  perhaps: 'Perhaps',
  notThen: (asked) => `Not on that date (${asked}) by the corpus, but on a day close to it`,
  leftOpen: ({ place, time }) =>
    `The text does not say ${and([...(place ? ['where'] : []), ...(time ? ['when'] : [])])}.`,
  saysNothing: 'The corpus does not say',
  notSettled: 'The corpus does not settle it.',
  deniedThere: 'denied in the same text',
  contradictory: 'but the texts contradict each other',
  between: (names, medium) =>
    medium === 'Phone-Write' ? `remote contact between ${names}` : `meeting between ${names}`,
  noneBetween: (names, medium) =>
    medium === 'Phone-Write' ? `no remote contact between ${names}` : `no meeting between ${names}`,
  refusedBetween: (names, status) => `${status} meeting between ${names}`,
  met: (who, others, more, medium) =>
    medium === 'Phone-Write'
      ? `${who} was in remote contact (call or message) with ${withMore(others, more)}`
      : `${who} met ${withMore(others, more)}`,
  received: (host, guests, more) => `${host} received ${withMore(guests, more)}`,
  receivedBy: (guest, hosts, more) => `${guest} was received by ${withMore(hosts, more)}`,
  corpus: 'Corpus',
  planned: (who, others, more) => `Planned, not confirmed: ${who} with ${withMore(others, more)}`,
  onlyUnconfirmed: (who, others, more) => `Not confirmed: ${who} with ${withMore(others, more)}`,
  onlyDenied: (who, others, more, status) =>
    `No meeting held according to the corpus: ${who} with ${withMore(others, more)} (${statuses[status]})`,
  count: (names, held, planned, medium) => {
    const noun =
      medium === 'Phone-Write'
        ? ['remote contact', 'remote contacts']
        : ['meeting held', 'meetings held'];
    const extra = planned > 0 ? ` (and ${planned} only planned)` : '';
    return `${names}: ${plural(held, noun[0] ?? '', noun[1] ?? '')} in the corpus${extra}`;
  },
  countPeople: (who, people) =>
    `${who} met ${plural(people, 'person', 'people')} according to the corpus`,
  list: (names, { met, calls, rest }) =>
    `${names}: ${and(
      [
        calls === 0 || met > 0 ? plural(met, 'meeting held', 'meetings held') : '',
        calls > 0 ? plural(calls, 'remote contact', 'remote contacts') : '',
        rest > 0
          ? `${plural(rest, 'other mention', 'other mentions')} (planned, denied or not confirmed)`
          : '',
      ].filter((part) => part !== ''),
    )}`,
  listOf: (names, count, scope) =>
    scope === 'planned'
      ? `${names}: ${plural(count, 'meeting', 'meetings')} planned, not confirmed`
      : `${names}: ${plural(count, 'meeting', 'meetings')} refused, cancelled, requested or denied`,
  most: (who, other, times) =>
    `${who} met ${other} most often: ${plural(times, 'meeting', 'meetings')}`,
  mostAll: (pair, times) => `Most meetings: ${pair} (${times})`,
  order: (which, names) => `${which === 'last' ? 'Last' : 'First'} known meeting (${names})`,
  openDate: (words) => `“${words}”`,
  noDate: 'date unknown',
  noPlace: 'place not stated in the text',
  publishedOn: (date) => `text of ${date}`,
  occasion: (text) => `“${text}”`,
  hosted: (name) => `received by ${name}`,
  saidPlanned: (mark) => `planned according to ${mark}`,
  saidHeld: (mark) => `held according to ${mark}`,
  saidDenied: (mark) => `denied by ${mark}`,
  unknownPerson: (name, where) => `The corpus does not mention ${name} (${searched(where)}).`,
  didYouMean: (names) => `Did you mean ${names.join(', ')}?`,
  unknownRole: (role, where) => `The corpus does not say who “${role}” is (${searched(where)}).`,
  metNobody: (name, texts, medium) =>
    medium === 'Phone-Write'
      ? `${name} appears in ${plural(texts, 'text', 'texts')} of the corpus, but none tells of a call or remote contact.`
      : `${name} appears in ${plural(texts, 'text', 'texts')} of the corpus, but none tells of a meeting.`,
  nothingSought: (who, sought) => `${who}: the corpus tells of no meeting with “${sought}”.`,
  nothingNarrowed: (where) => {
    const scope = narrowed(where);
    return scope ? `The corpus does not say (${scope}).` : 'The corpus does not say.';
  },
  inherited: (where) => `As in the question before: ${narrowed(where)}.`,
  searched: (where) => `Searched the whole corpus: ${searched(where)}.`,
  knownIn: (name, texts) => `${name}: named in ${plural(texts, 'text', 'texts')}.`,
  understood: (typed, name) => `Understood: ${name} (for “${typed}”).`,
  ambiguous: (typed, names) => `“${typed}” may be ${names}; the answer covers all of them.`,
  alsoNamed: (typed, names) => `“${typed}” may also be ${names}.`,
  roleIs: (role, names) => `“${role}” in the corpus: ${names}.`,
  more: (count) => `… and ${plural(count, 'other', 'others')}`,
  status: statuses,
  checkedEach: (sentences, known) =>
    `${sentences} sentences checked one by one; the corpus speaks of ${known === 0 ? 'none' : known}.`,
  check: (verdict) =>
    ({
      supported: 'Supported by the corpus',
      contradicted: 'Contradicted by the corpus',
      planned: 'Only planned in the corpus',
      unconfirmed: 'Not confirmed by the corpus',
      unsettled: 'The corpus does not settle this',
      absent: 'Not in the corpus',
    })[verdict],
  labels: {
    whoMet: (name) => `${name}: who?`,
    when: (name, other) => `${name}–${other}: when?`,
  },
  ask: {
    whoMet: (name) => `Who met ${name}?`,
    didMeet: (name, other) => `Did ${name} meet ${other}?`,
    when: (name, other) => `When did ${name} and ${other} meet?`,
    where: (name, other) => `Where did ${name} and ${other} meet?`,
    why: (name, other) => `Why did ${name} meet ${other}?`,
    whyNot: (name, other) => `Why did ${name} not meet ${other}?`,
    howOften: (name, other) => `How many times did ${name} meet ${other}?`,
    about: (name, other) => `What did ${name} and ${other} talk about?`,
    narrowed: (question, place, period) =>
      `${[
        question.replace(/\s*\?$/u, ''),
        place === null ? null : `in ${place}`,
        period === null ? null : `in ${period}`,
      ]
        .filter((part) => part !== null)
        .join(' ')}?`,
  },
};
