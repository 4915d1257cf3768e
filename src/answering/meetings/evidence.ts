/** What every kind of answer is made from, and the pieces they share. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { Answer, AnswerGroup, AnswerRow, MeetingStatus } from '../../types.ts';
import type { MeetingQuestion } from '../question/types.ts';
import { askWho, type FollowUp } from './followUps.ts';
import type { Printer } from './print.ts';
import { othersOf, type Resolved } from './select.ts';

/** Rows of a `short` answer. */
const shortRows = 5;

/** People told in one breath; the rest are counted, and stand in the rows. */
export const namesInVerdict = 4;
/** People told where no rows tell the rest. */
export const namesTold = 8;

const nearestShown = 3;

export const statusOrder: readonly MeetingStatus[] = [
  'held',
  'planned',
  'unconfirmed',
  'requested',
  'refused',
  'cancelled',
  'not_held',
];

/** What every kind of answer is made from. */
export interface Evidence {
  readonly question: MeetingQuestion;
  readonly register: Register;
  readonly print: Printer;
  readonly parties: readonly Resolved[];
  /** Rows that meet every condition; no remote contacts unless asked for. */
  readonly rows: readonly RegisterMeeting[];
  /** Where no row meets every condition: those that contradict none and leave place or day open. */
  readonly open: readonly RegisterMeeting[];
  readonly nearest: readonly RegisterMeeting[];
  readonly length: 'short' | 'normal' | 'full';
  /** A timeline runs from the oldest on; other lists have the newest first. */
  readonly oldestFirst: boolean;
}

export interface Draft {
  readonly status: Answer['status'];
  readonly verdict: AnswerRow;
  readonly groups: readonly AnswerGroup[];
  readonly notes: readonly string[];
  readonly meetings: readonly RegisterMeeting[];
  readonly followUps: readonly FollowUp[];
}

/** How the answer speaks of a party: the one person's name, or the words of the question, an office as a quotation. */
export function nameOfParty(one: Resolved | undefined, print: Printer): string {
  if (!one) return '';
  const [first] = one.people;
  if (first && one.people.length === 1) return first.name;
  const { kind, text } = one.party;
  return kind === 'role' ? print.replies.quote(text) : text;
}

export function namesOfParties(evidence: Evidence): string {
  const { print, parties } = evidence;
  return print.replies.and(parties.map((one) => nameOfParty(one, print)));
}

/** The parties as one row has them: of several who hold an office the one that took part. */
export function namesInRow({ parties, print }: Evidence, row: RegisterMeeting): string {
  return print.replies.and(
    parties.map((one) => {
      const here = one.people.filter((person) => row.people.includes(person.id));
      const [only] = here;
      const office = one.party.kind === 'role' && only && here.length === 1;
      if (office) return only.name;
      return one.party.kind === 'group'
        ? print.replies.quote(one.party.text)
        : nameOfParty(one, print);
    }),
  );
}

export function byStatus(
  rows: readonly RegisterMeeting[],
  status: MeetingStatus,
): RegisterMeeting[] {
  return rows.filter((row) => row.status === status);
}

/** Groups of single rows by status, in the order a reader wants them. */
export function statusGroups(evidence: Evidence, told: readonly RegisterMeeting[]): AnswerGroup[] {
  const { print } = evidence;
  const rows = inListOrder(evidence, told);
  const groups: AnswerGroup[] = [];
  for (const status of statusOrder) {
    const here = byStatus(rows, status);
    const meet = here.filter((row) => row.kind === 'Meet');
    if (meet.length > 0) {
      groups.push({
        heading: print.replies.headings[status],
        rows: meet.map((row) => rowOf(evidence, row)),
      });
    }
  }
  for (const status of statusOrder) {
    const calls = byStatus(rows, status).filter((row) => row.kind === 'Phone-Write');
    if (calls.length === 0) continue;
    groups.push({
      heading: callsHeading(evidence, status),
      rows: calls.map((row) => rowOf(evidence, row)),
    });
  }
  return groups;
}

/** A row that names in brief only whom the question did not. */
function rowOf(evidence: Evidence, row: RegisterMeeting): AnswerRow {
  const others = othersOf(row, evidence.parties).map((id) => evidence.print.nameOf(id));
  return evidence.print.rowFor(row, others);
}

/** Calls that were only announced, refused and so on are headed as such. */
export function callsHeading(evidence: Evidence, status: MeetingStatus): string {
  const { headings, status: words } = evidence.print.replies;
  return status === 'held' ? headings.calls : `${headings.calls} (${words[status]})`;
}

/** A call says beside its people whether it took place at all. */
export function callRow(evidence: Evidence, row: RegisterMeeting): AnswerRow {
  const printed = rowOf(evidence, row);
  if (row.status === 'held') return printed;
  return said(printed, evidence.print.replies.status[row.status]);
}

const said = (row: AnswerRow, words: string): AnswerRow => ({
  ...row,
  text: `${row.text} (${words})`,
  ...(row.brief !== undefined && { brief: `${row.brief} (${words})` }),
});

/** A short answer tells the first rows and how many more there are. */
export function shorten(
  evidence: Evidence,
  groups: readonly AnswerGroup[],
): readonly AnswerGroup[] {
  if (evidence.length !== 'short') return groups;
  const kept: AnswerGroup[] = [];
  let [room, left] = [shortRows, 0];
  for (const { heading, rows } of groups) {
    const here = rows.slice(0, room);
    room -= here.length;
    left += rows.length - here.length;
    if (here.length > 0) kept.push({ heading, rows: here });
  }
  if (left > 0) kept.push({ heading: null, rows: [{ text: evidence.print.replies.more(left) }] });
  return kept;
}

/** Remote contacts and denials of the same people, where the question itself found nothing. */
export function nothing(evidence: Evidence, lead: string): Draft {
  const { question, print, register } = evidence;
  const { replies } = print;
  const near = [...evidence.nearest];
  if (question.medium !== 'any') {
    const groups = evidence.parties
      .filter((one) => one.people.length > 0)
      .map((one) => one.people.map((person) => person.id));
    const other = question.medium === 'Meet' ? 'Phone-Write' : 'Meet';
    if (groups.length > 0) near.push(...register.query({ parties: groups, kind: other }).rows);
  }
  const proven = near.filter((row) => print.citations.isProven(row));
  const shown = latestFirst(proven)
    .sort((a, b) => nearness(a) - nearness(b))
    .slice(0, nearestShown);
  const notes = [replies.searched(print.searched())];
  for (const { people } of evidence.parties) {
    const [person] = people;
    if (person && people.length === 1) notes.push(replies.knownIn(person.name, person.documents));
  }
  const pair = evidence.parties.flatMap((one) => one.people.slice(0, 1));
  return {
    status: 'not_found',
    verdict: { text: lead },
    groups:
      shown.length > 0
        ? [
            {
              heading: replies.headings.nearest,
              rows: shown.map((row) => withStatus(evidence, row)),
            },
          ]
        : [],
    notes,
    meetings: shown,
    followUps: pair.slice(0, 2).map((person) => askWho(evidence, person)),
  };
}

/** Held meetings tell most, then what was planned, then the rest, then calls. */
function nearness(row: RegisterMeeting): number {
  return statusOrder.indexOf(row.status) + (row.kind === 'Meet' ? 0 : statusOrder.length);
}

export function withStatus(evidence: Evidence, row: RegisterMeeting): AnswerRow {
  const { headings, status } = evidence.print.replies;
  return said(
    evidence.print.row(row),
    row.kind === 'Phone-Write' && row.status === 'held' ? headings.calls : status[row.status],
  );
}

export function metNobody(evidence: Evidence): Draft {
  const { print, question } = evidence;
  const [party] = evidence.parties;
  const [person] = party?.people ?? [];
  const narrowed = print.narrowed(question);
  const scope = narrowed.place ?? narrowed.when ?? narrowed.occasion;
  const anything = evidence.nearest.length > 0 || evidence.rows.length > 0;
  const lead =
    person && !anything && scope === null
      ? print.replies.metNobody(nameOfParty(party, print), person.documents, question.medium)
      : print.replies.nothingNarrowed(narrowed);
  return nothing(evidence, lead);
}

/** The words of the source under a yes or no. */
export function quoteGroup(evidence: Evidence, row: RegisterMeeting): AnswerGroup[] {
  const [source] = evidence.print.citations.standing(row.sources);
  if (!source) return [];
  const [n] = evidence.print.citations.numbers({ ...row, sources: [source] });
  if (n === undefined) return [];
  const { quote = source.quote } = evidence.print.citations.all[n - 1] ?? {};
  return [
    {
      heading: null,
      rows: [
        {
          text: `${evidence.print.replies.quote(quote.replace(/\s+/gu, ' '))} [${n}]`,
          brief: '',
          quotes: n,
          status: row.status,
          meetingId: row.id,
        },
      ],
    },
  ];
}

export function momentOf(row: RegisterMeeting): string {
  return row.date?.start ?? row.published ?? '';
}

export function latestFirst(rows: readonly RegisterMeeting[]): RegisterMeeting[] {
  return [...rows].sort((a, b) =>
    momentOf(a) > momentOf(b) ? -1 : momentOf(a) < momentOf(b) ? 1 : 0,
  );
}

/** Of a period asked for, a row dated inside it tells more than a text of those days without a date. */
function datedFirst(question: MeetingQuestion, rows: RegisterMeeting[]): RegisterMeeting[] {
  if (question.since === null && question.until === null) return rows;
  const dated = rows.filter((row) => row.date?.start);
  return dated.length > 0 ? dated : rows;
}

/** Held rows, else what stands in for them: planned, then the rest. Never a mixture. */
export function bestRows(evidence: Evidence): RegisterMeeting[] {
  const { rows, question } = evidence;
  if (question.scope === 'planned') {
    const planned = byStatus(rows, 'planned');
    if (planned.length > 0) return planned;
  }
  for (const status of statusOrder) {
    const here = byStatus(rows, status);
    if (here.length > 0) return datedFirst(question, here);
  }
  return [];
}

/** In the order of a list: the newest first, those without any date last. */
export function inListOrder(
  evidence: Evidence,
  rows: readonly RegisterMeeting[],
): RegisterMeeting[] {
  const plain = { ...evidence, question: { ...evidence.question, order: null } };
  return evidence.oldestFirst ? chronological(plain, rows) : latestFirst(rows);
}

export function chronological(
  evidence: Evidence,
  rows: readonly RegisterMeeting[],
): RegisterMeeting[] {
  const { order } = evidence.question;
  const dated = rows.filter((row) => momentOf(row) !== '');
  if (order === 'last') return latestFirst(dated.length > 0 ? dated : rows);
  const open = rows.filter((row) => momentOf(row) === '');
  return [...latestFirst(dated).reverse(), ...(order === 'first' ? [] : open)].concat(
    order === 'first' && dated.length === 0 ? open : [],
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Rows of what the question is after: what was planned, or what fell through. */
export function scoped(evidence: Evidence): RegisterMeeting[] {
  const wanted: readonly MeetingStatus[] =
    evidence.question.scope === 'planned'
      ? ['planned', 'requested', 'unconfirmed']
      : ['refused', 'cancelled', 'not_held'];
  return evidence.rows.filter((row) => wanted.includes(row.status));
}
