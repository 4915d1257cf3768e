/** A parsed question and the register → an answer. The door of this room. */
import type { Language } from '../../languages/language.ts';
import type { RegisterMeeting } from '../../retrieval/register/meetings.ts';
import { foldText } from '../../retrieval/register/names.ts';
import type { RegisterPerson } from '../../retrieval/register/people.ts';
import type { Register } from '../../retrieval/register/register.ts';
import type {
  Answer,
  AnswerGroup,
  AnswerRow,
  LanguageCode,
  Meeting,
  MeetingStatus,
} from '../../types.ts';
import { compileWords } from '../question/tokens.ts';
import type { MeetingQuestion } from '../question/types.ts';
import { Printer } from './print.ts';
import { Citations, inReadingOrder, type TextOf } from './proof.ts';
import { isSought, othersOf, type Resolved, resolveParty, selectRows } from './select.ts';

export interface MeetingAnswerContext {
  readonly languages: readonly Language[];
  /** Language of the answer; default: that of the question. */
  readonly language?: LanguageCode;
  readonly length?: 'short' | 'normal' | 'full';
  readonly id?: string | null;
  /** Reads a document's text for the last check of every quotation. */
  readonly textOf?: TextOf;
}

/** Rows of a `short` answer, and meetings told in one row unless `full` is asked. */
const shortRows = 5;
const meetingsPerRow = { short: 1, normal: 6, full: Number.POSITIVE_INFINITY } as const;
const namesInVerdict = 8;

const statusOrder: readonly MeetingStatus[] = [
  'held',
  'planned',
  'unconfirmed',
  'requested',
  'refused',
  'cancelled',
  'not_held',
];

/** What every kind of answer is made from. */
interface Desk {
  readonly question: MeetingQuestion;
  readonly register: Register;
  readonly print: Printer;
  readonly parties: readonly Resolved[];
  /** Rows that meet every condition; no remote contacts unless asked for. */
  readonly rows: readonly RegisterMeeting[];
  readonly nearest: readonly RegisterMeeting[];
  readonly length: 'short' | 'normal' | 'full';
}

interface Draft {
  readonly status: Answer['status'];
  readonly verdict: AnswerRow;
  readonly groups: readonly AnswerGroup[];
  readonly notes: readonly string[];
  readonly meetings: readonly RegisterMeeting[];
  readonly followUps: readonly string[];
}

/**
 * Answers from the register, or gives null where the passages may know more: the asked
 * detail (place, a meal, a described person) is in no row, or the question holds content
 * that no row can confirm and no row was found.
 */
export function answerMeetingQuestion(
  question: MeetingQuestion,
  register: Register,
  context: MeetingAnswerContext,
): Answer | null {
  const code = context.language ?? question.language;
  const language = context.languages.find((one) => one.code === code) ?? context.languages[0];
  const asked = context.languages.find((one) => one.code === question.language) ?? language;
  if (!language || !asked) throw new Error('answerMeetingQuestion needs at least one language');
  const citations = new Citations(register, context.textOf ?? null);
  const print = new Printer(language, register, citations);
  const at = question.since !== null && question.until !== null ? question.since : null;
  const parties = question.parties.map((party) => resolveParty(party, register, at));
  const compiled = context.languages.map(compileWords);
  const { rows, nearest } = selectRows(question, parties, register, compileWords(asked), compiled);
  const proven = (row: RegisterMeeting) => row.sources.some((source) => citations.stands(source));
  const desk: Desk = {
    question,
    register,
    print,
    parties,
    rows: rows.filter(proven),
    nearest: nearest.filter(proven),
    length: context.length ?? 'normal',
  };
  const draft = compose(desk);
  if (!draft) return null;
  return finish(desk, draft, citations, context, code);
}

function compose(desk: Desk): Draft | null {
  const { question, parties, rows } = desk;
  const lost = parties.filter((one) => one.people.length === 0 && one.party.kind !== 'group');
  if (lost.length > 0 && rows.length === 0) return unknownPeople(desk, lost);
  if (rows.length === 0 && question.residue.length > 0 && question.ask !== 'whether') return null;
  switch (question.ask) {
    case 'whether':
      return whether(desk);
    case 'when':
      return when(desk);
    case 'where':
      return where(desk);
    case 'count':
      return count(desk);
    case 'most':
      return most(desk);
    case 'count-people':
    case 'who':
      return who(desk);
    case 'list':
      return question.order === null ? list(desk) : ordered(desk);
  }
}

function finish(
  desk: Desk,
  draft: Draft,
  citations: Citations,
  context: MeetingAnswerContext,
  language: LanguageCode,
): Answer {
  const notes = [...understanding(desk), ...draft.notes];
  const ordered = inReadingOrder({ ...draft, notes }, citations.all);
  const lines = [ordered.verdict.text];
  for (const group of ordered.groups) {
    if (group.heading !== null) lines.push(`${group.heading}${desk.print.replies.colon.trimEnd()}`);
    for (const row of group.rows) lines.push(`• ${row.text}`);
  }
  lines.push(...ordered.notes);
  const seen = new Set<string>();
  const meetings: Meeting[] = draft.meetings
    .filter((row) => !seen.has(row.id) && seen.add(row.id))
    .map(
      ({ people: _people, hostIds: _hostIds, links: _links, published: _published, ...meeting }) =>
        meeting,
    );
  return {
    id: context.id ?? null,
    question: desk.question.text,
    language,
    status: draft.status,
    verdict: ordered.verdict,
    groups: ordered.groups,
    notes: ordered.notes,
    text: lines.join('\n'),
    citations: ordered.citations,
    meetings,
    followUps: [...new Set([...rivalQuestions(desk), ...draft.followUps])].slice(0, 5),
  };
}

/** Whom a misspelt or shared name was taken for, and who holds an office. */
function understanding(desk: Desk): string[] {
  const { replies } = desk.print;
  const notes: string[] = [];
  for (const { party, people, rivals } of desk.parties) {
    const names = people.map((person) => person.name);
    if (party.kind === 'person') {
      if (people.length > 1) notes.push(replies.ambiguous(party.text, replies.and(names)));
      else if (party.respelt && names[0]) notes.push(replies.understood(party.text, names[0]));
      if (rivals.length > 0) {
        notes.push(replies.alsoNamed(party.text, replies.and(rivals.map((one) => one.name))));
      }
    } else if (party.kind === 'role' && names.length > 0) {
      const shown = names.slice(0, namesInVerdict);
      notes.push(replies.roleIs(party.text, replies.and(shown)));
    }
  }
  return notes;
}

/** The question again with each bearer of a shared name in full. */
function rivalQuestions(desk: Desk): string[] {
  const questions: string[] = [];
  for (const { party, people, rivals } of desk.parties) {
    if (party.kind !== 'person') continue;
    const offered = people.length > 1 ? people : rivals;
    for (const person of offered) {
      questions.push(desk.question.text.replace(party.text, person.name));
    }
  }
  return questions;
}

/** How the answer speaks of a party: the one person's name, or the words of the question. */
function nameOfParty(one: Resolved | undefined): string {
  if (!one) return '';
  const [first] = one.people;
  return first && one.people.length === 1 ? first.name : one.party.text;
}

function namesOfParties(desk: Desk): string {
  return desk.print.replies.and(desk.parties.map(nameOfParty));
}

function unknownPeople(desk: Desk, lost: readonly Resolved[]): Draft {
  const { replies } = desk.print;
  const searched = desk.print.searched();
  const sentences = lost.map((one) =>
    one.party.kind === 'role'
      ? replies.unknownRole(one.party.text, searched)
      : replies.unknownPerson(one.party.text, searched),
  );
  const yesNo = desk.question.ask === 'whether';
  const lead = yesNo ? `${replies.saysNothing}. ` : '';
  const known = desk.parties.flatMap((one) => one.people.slice(0, 1));
  return {
    status: 'not_found',
    verdict: { text: `${lead}${sentences.join(' ')}` },
    groups: [],
    notes: known.map((person) => replies.knownIn(person.name, person.documents)),
    meetings: [],
    followUps: known.map((person) => replies.ask.whoMet(person.name)),
  };
}

function byStatus(rows: readonly RegisterMeeting[], status: MeetingStatus): RegisterMeeting[] {
  return rows.filter((row) => row.status === status);
}

/** Groups of single rows by status, in the order a reader wants them. */
function statusGroups(desk: Desk, rows: readonly RegisterMeeting[]): AnswerGroup[] {
  const { print } = desk;
  const groups: AnswerGroup[] = [];
  for (const status of statusOrder) {
    const here = byStatus(rows, status);
    const meet = here.filter((row) => row.kind === 'Meet');
    if (meet.length > 0) {
      groups.push(
        shorten(
          desk,
          print.replies.headings[status],
          meet.map((row) => print.row(row)),
        ),
      );
    }
  }
  const calls = rows.filter((row) => row.kind === 'Phone-Write');
  if (calls.length > 0) {
    groups.push(
      shorten(
        desk,
        print.replies.headings.calls,
        calls.map((row) => callRow(desk, row)),
      ),
    );
  }
  return groups;
}

/** A call says beside its people whether it took place at all. */
function callRow(desk: Desk, row: RegisterMeeting): AnswerRow {
  const printed = desk.print.row(row);
  if (row.status === 'held') return printed;
  return { ...printed, text: `${printed.text} (${desk.print.replies.status[row.status]})` };
}

function shorten(desk: Desk, heading: string | null, rows: readonly AnswerRow[]): AnswerGroup {
  if (desk.length !== 'short' || rows.length <= shortRows) return { heading, rows };
  const kept = rows.slice(0, shortRows);
  return {
    heading,
    rows: [...kept, { text: desk.print.replies.more(rows.length - shortRows) }],
  };
}

/** Remote contacts and denials of the same people, where the question itself found nothing. */
function nothing(desk: Desk, lead: string): Draft {
  const { question, print, register } = desk;
  const { replies } = print;
  const near = [...desk.nearest];
  if (question.medium !== 'any') {
    const groups = desk.parties
      .filter((one) => one.people.length > 0)
      .map((one) => one.people.map((person) => person.id));
    const other = question.medium === 'Meet' ? 'Phone-Write' : 'Meet';
    if (groups.length > 0) near.push(...register.query({ parties: groups, kind: other }).rows);
  }
  const proven = near.filter((row) => row.sources.some((source) => print.citations.stands(source)));
  const shown = proven.slice(-nearestShown).reverse();
  const notes = [replies.searched(print.searched())];
  for (const { people } of desk.parties) {
    const [person] = people;
    if (person && people.length === 1) notes.push(replies.knownIn(person.name, person.documents));
  }
  const pair = desk.parties.flatMap((one) => one.people.slice(0, 1));
  return {
    status: 'not_found',
    verdict: { text: lead },
    groups:
      shown.length > 0
        ? [
            {
              heading: replies.headings.nearest,
              rows: shown.map((row) => withStatus(desk, row)),
            },
          ]
        : [],
    notes,
    meetings: shown,
    followUps: pair.slice(0, 2).map((person) => replies.ask.whoMet(person.name)),
  };
}

const nearestShown = 3;

function withStatus(desk: Desk, row: RegisterMeeting): AnswerRow {
  const printed = desk.print.row(row);
  const { headings, status } = desk.print.replies;
  const said =
    row.kind === 'Phone-Write' && row.status === 'held' ? headings.calls : status[row.status];
  return { ...printed, text: `${printed.text} (${said})` };
}

function whether(desk: Desk): Draft | null {
  const { question, print, parties } = desk;
  const { replies } = print;
  const { medium } = question;
  if (parties.length < 2) return whetherAlone(desk);
  const names = namesOfParties(desk);
  const rows = desk.rows;
  const held = byStatus(rows, 'held');
  const denied = byStatus(rows, 'not_held');
  const planned = byStatus(rows, 'planned');
  const dropped = rows.filter((row) => row.status === 'refused' || row.status === 'cancelled');
  const vague = rows.filter((row) => row.status === 'unconfirmed' || row.status === 'requested');
  const verdictRow = (lead: string, what: string, row: RegisterMeeting): AnswerRow => {
    const details = print.details(row);
    const gap = details === '' || details.startsWith('[') ? ' ' : ', ';
    return {
      text: `${lead}${replies.colon}${what}${gap}${details}.`,
      status: row.status,
      meetingId: row.id,
    };
  };
  const kindOf = (row: RegisterMeeting) => (medium === 'any' ? row.kind : medium);
  let verdict: AnswerRow;
  let lead: RegisterMeeting;
  const wantsRefusal = question.scope === 'refused';
  const [firstHeld] = latestFirst(held);
  const [firstDenied] = denied;
  const [firstPlanned] = latestFirst(planned);
  const [firstDropped] = dropped;
  const [firstVague] = vague;
  if (wantsRefusal && firstDropped) {
    lead = firstDropped;
    verdict = verdictRow(replies.yes, replies.refusedBetween(names, statusOfDrop(lead)), lead);
  } else if (wantsRefusal && firstDenied && !firstHeld) {
    lead = firstDenied;
    verdict = verdictRow(replies.unconfirmed, replies.noneBetween(names, kindOf(lead)), lead);
  } else if (firstHeld && firstDenied && contradicts(firstHeld, denied)) {
    lead = firstHeld;
    verdict = verdictRow(
      `${replies.yes}, ${replies.contradictory}`,
      replies.between(names, kindOf(lead)),
      lead,
    );
  } else if (firstHeld) {
    lead = firstHeld;
    verdict = verdictRow(replies.yes, replies.between(names, kindOf(lead)), lead);
  } else if (firstDropped) {
    lead = firstDropped;
    verdict = verdictRow(replies.no, replies.refusedBetween(names, statusOfDrop(lead)), lead);
  } else if (firstDenied) {
    lead = firstDenied;
    verdict = verdictRow(replies.no, replies.noneBetween(names, kindOf(lead)), lead);
  } else if (firstPlanned) {
    lead = firstPlanned;
    verdict = verdictRow(replies.plannedOnly, replies.between(names, kindOf(lead)), lead);
  } else if (firstVague) {
    lead = firstVague;
    verdict = verdictRow(replies.unconfirmed, vagueWords(desk, lead, names), lead);
  } else {
    const narrowed = print.narrowed(question);
    const scope = [narrowed.place, narrowed.when, narrowed.occasion].filter(
      (part) => part !== null,
    );
    return nothing(
      desk,
      `${replies.saysNothing}${scope.length > 0 ? ` (${scope.join(', ')})` : ''}.`,
    );
  }
  const rest = rows.filter((row) => row !== lead);
  return {
    status: 'answered',
    verdict,
    groups: [...quoteGroup(desk, lead), ...statusGroups(desk, rest)],
    notes: [],
    meetings: [lead, ...rest],
    followUps: pairFollowUps(desk),
  };
}

function statusOfDrop(row: RegisterMeeting): 'refused' | 'cancelled' {
  return row.status === 'refused' ? 'refused' : 'cancelled';
}

function vagueWords(desk: Desk, row: RegisterMeeting, names: string): string {
  const { replies } = desk.print;
  return row.status === 'requested'
    ? replies.refusedBetween(names, 'requested')
    : replies.between(names, row.kind);
}

function contradicts(held: RegisterMeeting, denied: readonly RegisterMeeting[]): boolean {
  return held.links.some(
    (link) => link.relation === 'contradicts' && denied.some((row) => row.id === link.id),
  );
}

/** The words of the source under a yes or no, where they are short enough to read at a glance. */
function quoteGroup(desk: Desk, row: RegisterMeeting): AnswerGroup[] {
  const source = row.sources.find((one) => desk.print.citations.stands(one));
  if (!source || source.quote.length > 240) return [];
  const mark = desk.print.citations.marks({ ...row, sources: [source] });
  return [
    {
      heading: null,
      rows: [
        {
          text: `${desk.print.replies.quote(source.quote.replace(/\s+/gu, ' '))}${mark}`,
          status: row.status,
          meetingId: row.id,
        },
      ],
    },
  ];
}

/** "X a-t-il été reçu à Alger ?": yes with whom, else what is nearest. */
function whetherAlone(desk: Desk): Draft | null {
  const told = who(desk);
  if (!told) return null;
  const { replies } = desk.print;
  const held = byStatus(desk.rows, 'held');
  const planned = byStatus(desk.rows, 'planned');
  if (told.status === 'not_found') {
    const text = told.verdict.text.startsWith(replies.saysNothing)
      ? told.verdict.text
      : `${replies.saysNothing}. ${told.verdict.text}`;
    return { ...told, verdict: { ...told.verdict, text } };
  }
  const lead =
    held.length > 0 ? replies.yes : planned.length > 0 ? replies.plannedOnly : replies.unconfirmed;
  const text = told.verdict.text.startsWith(lead)
    ? told.verdict.text
    : `${lead}${replies.colon}${told.verdict.text}`;
  return { ...told, verdict: { ...told.verdict, text } };
}

function pairFollowUps(desk: Desk): string[] {
  const names = desk.parties.flatMap((one) => one.people.slice(0, 1)).map((person) => person.name);
  const [a, b] = names;
  const { ask } = desk.print.replies;
  if (a === undefined) return [];
  if (b === undefined) return [ask.whoMet(a)];
  return [ask.whoMet(a), ask.whoMet(b)];
}

function momentOf(row: RegisterMeeting): string {
  return row.date?.start ?? row.published ?? '';
}

function latestFirst(rows: readonly RegisterMeeting[]): RegisterMeeting[] {
  return [...rows].sort((a, b) =>
    momentOf(a) > momentOf(b) ? -1 : momentOf(a) < momentOf(b) ? 1 : 0,
  );
}

/** Held rows, else what stands in for them: planned, then the rest. Never a mixture. */
function bestRows(desk: Desk): RegisterMeeting[] {
  const { rows, question } = desk;
  if (question.scope === 'planned') {
    const planned = byStatus(rows, 'planned');
    if (planned.length > 0) return planned;
  }
  for (const status of statusOrder) {
    const here = byStatus(rows, status);
    if (here.length > 0) return here;
  }
  return [];
}

function chronological(desk: Desk, rows: readonly RegisterMeeting[]): RegisterMeeting[] {
  const { order } = desk.question;
  const dated = rows.filter((row) => momentOf(row) !== '');
  if (order === 'last') return latestFirst(dated.length > 0 ? dated : rows);
  const open = rows.filter((row) => momentOf(row) === '');
  return [...latestFirst(dated).reverse(), ...(order === 'first' ? [] : open)].concat(
    order === 'first' && dated.length === 0 ? open : [],
  );
}

function when(desk: Desk): Draft | null {
  const { print } = desk;
  const { replies } = print;
  const best = chronological(desk, bestRows(desk));
  if (best.length === 0) return nothing(desk, `${replies.saysNothing}.`);
  const kept = desk.question.order === null ? best : best.slice(0, 1);
  const dated = kept.filter((row) => print.date(row) !== null);
  if (dated.length === 0 && kept.length === 1 && kept[0]?.published === null) return null;
  const lead = dated[0] ?? kept[0];
  if (!lead) return null;
  const date = print.date(lead) ?? print.published(lead) ?? replies.noDate;
  const place = lead.place === null ? '' : ` (${print.place(lead.place)})`;
  const prefix =
    lead.status === 'held' ? '' : `${capital(replies.status[lead.status])}${replies.colon}`;
  const verdict: AnswerRow = {
    text: `${prefix}${capital(date)}${place}${replies.colon}${replies.between(namesIn(desk, lead), lead.kind)}${print.citations.marks(lead)}${print.links(lead)}.`,
    status: lead.status,
    meetingId: lead.id,
  };
  const rest = desk.question.order === null ? desk.rows.filter((row) => row !== lead) : [];
  return {
    status: 'answered',
    verdict,
    groups: statusGroups(desk, rest),
    notes: [],
    meetings: [lead, ...rest],
    followUps: pairFollowUps(desk),
  };
}

function namesIn(desk: Desk, row: RegisterMeeting): string {
  return desk.print.everybody(row);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function where(desk: Desk): Draft | null {
  const { print } = desk;
  const { replies } = print;
  const best = chronological(desk, bestRows(desk));
  if (best.length === 0) return nothing(desk, `${replies.saysNothing}.`);
  const kept = desk.question.order === null ? best : best.slice(0, 1);
  const placed = kept.filter((row) => row.place !== null);
  const [lead] = placed;
  if (!lead || lead.place === null) return null;
  const prefix =
    lead.status === 'held' ? '' : `${capital(replies.status[lead.status])}${replies.colon}`;
  const date = print.date(lead);
  const verdict: AnswerRow = {
    text: `${prefix}${print.place(lead.place)}${date === null ? '' : `, ${date}`}${replies.colon}${replies.between(namesIn(desk, lead), lead.kind)}${print.citations.marks(lead)}${print.links(lead)}.`,
    status: lead.status,
    meetingId: lead.id,
  };
  const rest = desk.question.order === null ? desk.rows.filter((row) => row !== lead) : [];
  return {
    status: 'answered',
    verdict,
    groups: [...quoteGroup(desk, lead), ...statusGroups(desk, rest)],
    notes: [],
    meetings: [lead, ...rest],
    followUps: pairFollowUps(desk),
  };
}

function count(desk: Desk): Draft | null {
  const { print, question } = desk;
  const held = byStatus(desk.rows, 'held');
  const planned = byStatus(desk.rows, 'planned');
  if (desk.rows.length === 0) return nothing(desk, `${print.replies.saysNothing}.`);
  return {
    status: 'answered',
    verdict: {
      text: `${print.replies.count(namesOfParties(desk), held.length, planned.length, question.medium)}.`,
    },
    groups: statusGroups(
      desk,
      chronological({ ...desk, question: { ...question, order: null } }, desk.rows),
    ),
    notes: [],
    meetings: desk.rows,
    followUps: pairFollowUps(desk),
  };
}

function list(desk: Desk): Draft | null {
  const { print, question } = desk;
  const { replies } = print;
  const rows = question.scope === 'all' ? desk.rows : scoped(desk);
  if (rows.length === 0) {
    if (desk.parties.length === 1) return metNobody(desk);
    return nothing(desk, `${replies.saysNothing}.`);
  }
  const held = byStatus(rows, 'held').length;
  const names = desk.parties.length > 0 ? namesOfParties(desk) : null;
  const verdict =
    names === null
      ? replies.somebodyMet(rows.length, print.narrowed(question))
      : replies.list(names, held, rows.length - held, question.medium);
  return {
    status: 'answered',
    verdict: { text: `${verdict}.` },
    groups: statusGroups(desk, chronological(desk, rows)),
    notes: [],
    meetings: rows,
    followUps: pairFollowUps(desk),
  };
}

/** Rows of what the question is after: what was planned, or what fell through. */
function scoped(desk: Desk): RegisterMeeting[] {
  const wanted: readonly MeetingStatus[] =
    desk.question.scope === 'planned'
      ? ['planned', 'requested', 'unconfirmed']
      : ['refused', 'cancelled', 'not_held', 'requested'];
  return desk.rows.filter((row) => wanted.includes(row.status));
}

function ordered(desk: Desk): Draft | null {
  const { print, question } = desk;
  const held = byStatus(desk.rows, 'held');
  const pool = held.length > 0 ? held : bestRows(desk);
  const [lead] = chronological(desk, pool);
  if (!lead) {
    return desk.parties.length === 1
      ? metNobody(desk)
      : nothing(desk, `${print.replies.saysNothing}.`);
  }
  const order = question.order ?? 'last';
  const details = print.details(lead);
  const prefix = lead.status === 'held' ? '' : `${capital(print.replies.status[lead.status])} – `;
  const later =
    order === 'last'
      ? byStatus(desk.rows, 'planned').filter((row) => momentOf(row) > momentOf(lead))
      : [];
  return {
    status: 'answered',
    verdict: {
      text: `${prefix}${print.replies.order(order, print.everybody(lead))}${print.replies.colon}${details}.`,
      status: lead.status,
      meetingId: lead.id,
    },
    groups: statusGroups(desk, later),
    notes: [],
    meetings: [lead, ...later],
    followUps: pairFollowUps(desk),
  };
}

function metNobody(desk: Desk): Draft {
  const { print, question } = desk;
  const [party] = desk.parties;
  const [person] = party?.people ?? [];
  const narrowed = print.narrowed(question);
  const scope = narrowed.place ?? narrowed.when ?? narrowed.occasion;
  const anything = desk.nearest.length > 0;
  const lead =
    person && !anything && scope === null
      ? print.replies.metNobody(nameOfParty(party), person.documents, question.medium)
      : print.replies.nothingNarrowed(narrowed);
  return nothing(desk, lead);
}

/** Somebody on the other side, with the rows that tell of it. */
interface Other {
  readonly person: RegisterPerson | null;
  /** Unnamed participants as the text words them, when no name is told. */
  readonly words: string | null;
  readonly rows: readonly RegisterMeeting[];
}

function gatherOthers(desk: Desk, rows: readonly RegisterMeeting[]): Other[] {
  const byKey = new Map<
    string,
    { person: RegisterPerson | null; words: string | null; rows: RegisterMeeting[] }
  >();
  const add = (
    key: string,
    person: RegisterPerson | null,
    words: string | null,
    row: RegisterMeeting,
  ) => {
    const entry = byKey.get(key) ?? { person, words, rows: [] };
    byKey.set(key, entry);
    entry.rows.push(row);
  };
  for (const row of rows) {
    const ids = othersOf(row, desk.parties);
    for (const id of ids) add(id, desk.register.person(id), null, row);
    if (ids.length === 0 && row.unnamed.length > 0) {
      const words = desk.print.unnamed(row).join(', ');
      add(`words ${foldText(words)}`, null, words, row);
    }
  }
  return [...byKey.values()];
}

function soughtOnly(desk: Desk, others: readonly Other[]): readonly Other[] | null {
  const { sought } = desk.question;
  if (!sought) return others;
  const fit = others.filter((one) =>
    one.person
      ? isSought(one.person, sought, one.rows)
      : foldText(one.words ?? '').includes(foldText(sought.text).split(' ')[0] ?? ' '),
  );
  if (fit.length > 0) return fit;
  // A loose word ("responsable", "gilet jaune") cannot be held against offices: all remain.
  const loose =
    sought.kind !== 'role' || (sought.of === null && looseRoles.has(sought.roles?.[0] ?? ''));
  return loose ? others : null;
}

const looseRoles = new Set([
  'politician',
  'activist',
  'person',
  'friend',
  'worker',
  'leader',
  'business',
]);

/** Rows in which the asked side hosted or was received, where the texts say who hosted. */
function byHost(desk: Desk, rows: readonly RegisterMeeting[]): readonly RegisterMeeting[] {
  const { host } = desk.question;
  if (host === null) return rows;
  const ids = (one: Resolved | undefined) => new Set(one?.people.map((person) => person.id));
  const own = ids(desk.parties[host === 'asked' ? 0 : host]);
  const certain = rows.filter((row) =>
    host === 'asked'
      ? row.hostIds.length > 0 && !row.hostIds.some((id) => own.has(id))
      : row.hostIds.some((id) => own.has(id)),
  );
  if (certain.length > 0) return certain;
  return rows.filter((row) => row.hostIds.length === 0);
}

function who(desk: Desk): Draft | null {
  const { question, print, parties } = desk;
  const { replies } = print;
  if (parties.length === 0) return list(desk);
  const pool = question.host === null ? desk.rows : byHost(desk, desk.rows);
  const wanted = question.scope === 'all' ? pool : scoped({ ...desk, rows: pool });
  // "Who was to receive X" is answered by what was held only when nothing was planned.
  const rows = wanted.length > 0 ? wanted : pool;
  if (rows.length === 0) {
    if (question.meal && desk.nearest.length > 0) return null;
    if (question.occasion !== null && desk.nearest.length > 0) return null;
    return metNobody(desk);
  }
  const meetings: RegisterMeeting[] = [];
  const groups: AnswerGroup[] = [];
  const named = new Map<MeetingStatus, readonly Other[]>();
  let any = false;
  for (const status of statusOrder) {
    const here = byStatus(rows, status);
    const others = soughtOnly(desk, gatherOthers(desk, here));
    if (others === null || others.length === 0) continue;
    any = true;
    named.set(status, others);
    const printed = others.map((one) => otherRow(desk, one, status));
    groups.push(shorten(desk, replies.headings[status], printed));
    for (const one of others) meetings.push(...one.rows);
  }
  if (!any) {
    const text = replies.nothingSought(nameOfParty(parties[0]), question.sought?.text ?? '');
    return question.sought ? nothing(desk, text) : metNobody(desk);
  }
  const calls =
    question.medium === 'Meet' &&
    question.sought === null &&
    desk.length !== 'short' &&
    !question.meal &&
    question.host === null
      ? remote(desk)
      : [];
  if (calls.length > 0) {
    groups.push({ heading: replies.headings.calls, rows: calls.map((row) => callRow(desk, row)) });
    meetings.push(...calls);
  }
  const verdict = whoVerdict(desk, named);
  const [first] = named.values();
  const top = (first ?? []).flatMap((one) => (one.person ? [one.person.name] : [])).slice(0, 2);
  const self = parties[0]?.people[0]?.name;
  return {
    status: 'answered',
    verdict,
    groups,
    notes: [],
    meetings,
    followUps:
      self === undefined
        ? []
        : top.map((name) =>
            named.has('held') ? replies.ask.when(self, name) : replies.ask.whoMet(name),
          ),
  };
}

/** Calls and letters of the same people, place and time. */
function remote(desk: Desk): RegisterMeeting[] {
  const { question, parties, register } = desk;
  if (question.place !== null) return [];
  const groups = parties.map((one) => one.people.map((person) => person.id));
  if (groups.some((group) => group.length === 0)) return [];
  const { rows } = register.query({
    parties: groups,
    kind: 'Phone-Write',
    ...(question.since === null ? {} : { since: question.since }),
    ...(question.until === null ? {} : { until: question.until }),
  });
  return rows.filter((row) => row.sources.some((source) => desk.print.citations.stands(source)));
}

/** "Ramtane Lamamra : Alger, mardi 10 mai 2022 [1] ; New York [2]". */
function otherRow(desk: Desk, other: Other, status: MeetingStatus): AnswerRow {
  const { print } = desk;
  const limit = meetingsPerRow[desk.length];
  const rows = chronological({ ...desk, question: { ...desk.question, order: null } }, other.rows);
  const shown = rows.slice(0, limit);
  const ambiguous = desk.parties.some((one) => one.people.length > 1);
  const label = other.person?.name ?? other.words ?? '';
  const told = shown.map((row) => {
    const details = print.details(row);
    const beside = othersOf(row, desk.parties)
      .filter((id) => id !== other.person?.id)
      .map((id) => print.nameOf(id));
    const self = ambiguous
      ? row.participants.filter((name) => name !== other.person?.name && !beside.includes(name))
      : [];
    return self.length > 0 ? `${print.replies.and(self)} – ${details}` : details;
  });
  const rest =
    rows.length > limit
      ? `${print.replies.semicolon}${print.replies.more(rows.length - limit)}`
      : '';
  const [only] = other.rows;
  const body = told.join(print.replies.semicolon) + rest;
  const gap = body.startsWith('[') ? ' ' : print.replies.colon;
  return {
    text: `${label}${gap}${body}`,
    status,
    ...(other.rows.length === 1 && only ? { meetingId: only.id } : {}),
  };
}

function whoVerdict(desk: Desk, named: ReadonlyMap<MeetingStatus, readonly Other[]>): AnswerRow {
  const { print, question, parties } = desk;
  const { replies } = print;
  const self = namesOfParties(desk);
  const label = (others: readonly Other[]) => {
    const names = others.map((one) => one.person?.name ?? one.words ?? '');
    const shown = names.length <= namesInVerdict ? names : names.slice(0, namesInVerdict - 1);
    const more = names.length - shown.length;
    return { names: more > 0 ? shown.join(', ') : replies.and(shown), more };
  };
  const held = named.get('held');
  if (held && !(question.scope === 'planned' && named.has('planned'))) {
    const { names, more } = label(held);
    const text =
      question.ask === 'count-people'
        ? replies.countPeople(self, held.length)
        : question.host === 'asked'
          ? replies.receivedBy(self, names, more)
          : question.host !== null && parties.length === 1
            ? replies.received(self, names, more)
            : replies.met(self, names, more, question.medium);
    return { text: `${text}.`, status: 'held' };
  }
  const planned = named.get('planned');
  if (planned) {
    const { names, more } = label(planned);
    return { text: `${replies.planned(self, names, more)}.`, status: 'planned' };
  }
  for (const status of ['unconfirmed', 'requested'] as const) {
    const others = named.get(status);
    if (others) {
      const { names, more } = label(others);
      return { text: `${replies.onlyUnconfirmed(self, names, more)}.`, status };
    }
  }
  const [[status, others] = ['not_held', []] as const] = named;
  const { names, more } = label(others);
  return { text: `${replies.onlyDenied(self, names, more)}.`, status };
}

function most(desk: Desk): Draft | null {
  const { print, parties } = desk;
  const { replies } = print;
  const held = byStatus(desk.rows, 'held');
  if (parties.length === 0) {
    const pairs = new Map<string, RegisterMeeting[]>();
    for (const row of held) {
      if (row.people.length !== 2) continue;
      const key = [...row.people].sort().join('\u0000');
      pairs.set(key, [...(pairs.get(key) ?? []), row]);
    }
    const [top] = [...pairs.values()].sort((a, b) => b.length - a.length);
    const [first] = top ?? [];
    if (!top || !first) return nothing(desk, `${replies.saysNothing}.`);
    return {
      status: 'answered',
      verdict: { text: `${replies.mostAll(replies.and(first.participants), top.length)}.` },
      groups: statusGroups(desk, top),
      notes: [],
      meetings: top,
      followUps: [],
    };
  }
  const others = [...gatherOthers(desk, held)]
    .filter((one) => one.person !== null)
    .sort((a, b) => b.rows.length - a.rows.length);
  const [top] = others;
  if (!top?.person) return metNobody(desk);
  const best = others.filter((one) => one.rows.length === top.rows.length);
  const shown = desk.length === 'short' ? best.slice(0, 3) : others;
  return {
    status: 'answered',
    verdict: {
      text: `${replies.most(namesOfParties(desk), replies.and(best.map((one) => one.person?.name ?? '').slice(0, namesInVerdict)), top.rows.length)}.`,
      status: 'held',
    },
    groups: [
      shorten(
        desk,
        replies.headings.held,
        shown.map((one) => otherRow(desk, one, 'held')),
      ),
    ],
    notes: [],
    meetings: shown.flatMap((one) => one.rows),
    followUps: [],
  };
}
