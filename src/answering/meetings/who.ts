/** Who met X: everybody on the other side, by status. */

import type { RegisterMeeting } from '../../register/meetings.ts';
import type { AnswerGroup, AnswerRow, MeetingStatus } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { list } from './counts.ts';
import {
  byStatus,
  callRow,
  callsHeading,
  type Draft,
  type Evidence,
  inListOrder,
  metNobody,
  nameOfParty,
  namesInVerdict,
  namesOfParties,
  nothing,
  scoped,
  statusOrder,
  withStatus,
} from './evidence.ts';
import { askWhen, askWho } from './followUps.ts';
import { gatherOthers, meetingRow, type Other, othersByRow } from './others.ts';
import { isSought, type Resolved } from './select.ts';

function soughtOnly(evidence: Evidence, others: readonly Other[]): readonly Other[] | null {
  const { sought } = evidence.question;
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
function byHost(evidence: Evidence, rows: readonly RegisterMeeting[]): readonly RegisterMeeting[] {
  const { host } = evidence.question;
  if (host === null) return rows;
  const ids = (one: Resolved | undefined) => new Set(one?.people.map((person) => person.id));
  const own = ids(evidence.parties[host === 'asked' ? 0 : host]);
  const certain = rows.filter((row) =>
    host === 'asked'
      ? row.hostIds.length > 0 && !row.hostIds.some((id) => own.has(id))
      : row.hostIds.some((id) => own.has(id)),
  );
  if (certain.length > 0) return certain;
  return rows.filter((row) => row.hostIds.length === 0);
}

export function who(evidence: Evidence): Draft | null {
  const { question, print, parties } = evidence;
  const { replies } = print;
  // A group has no name to make a sentence of; its rows are listed.
  if (parties.every((one) => one.people.length === 0)) return list(evidence);
  const pool = question.host === null ? evidence.rows : byHost(evidence, evidence.rows);
  const wanted = question.scope === 'all' ? pool : scoped({ ...evidence, rows: pool });
  if (question.scope === 'refused' && wanted.length === 0 && pool.length > 0) {
    return nothing(evidence, `${replies.saysNothing}.`);
  }
  // "Who was to receive X" is answered by what was held only when nothing was planned.
  const rows = wanted.length > 0 ? wanted : pool;
  if (rows.length === 0) {
    if ((question.meal || question.source !== null) && evidence.nearest.length > 0) return null;
    if (question.occasion !== null && evidence.nearest.length > 0) return null;
    return metNobody(evidence);
  }
  const meetings: RegisterMeeting[] = [];
  const groups: AnswerGroup[] = [];
  const named = new Map<MeetingStatus, readonly Other[]>();
  let any = false;
  for (const status of statusOrder) {
    for (const kind of ['Meet', 'Phone-Write'] as const) {
      const here = byStatus(rows, status).filter((row) => row.kind === kind);
      const others = soughtOnly(evidence, gatherOthers(evidence, here));
      if (others === null || others.length === 0) continue;
      any = true;
      if (!named.has(status)) named.set(status, others);
      const remotely = kind === 'Phone-Write';
      const byRow = othersByRow(others);
      const told = inListOrder(
        evidence,
        here.filter((row) => byRow.has(row)),
      );
      groups.push({
        heading: remotely ? callsHeading(evidence, status) : replies.headings[status],
        rows: told.map((row) => meetingRow(evidence, row, byRow.get(row) ?? [])),
      });
      meetings.push(...told);
    }
  }
  if (!any) {
    const text = replies.nothingSought(nameOfParty(parties[0], print), question.sought?.text ?? '');
    // Everybody told of was in the question already: the rows themselves are the answer.
    return question.sought ? nothing(evidence, text) : list(evidence);
  }
  const calls =
    question.medium === 'Meet' &&
    question.scope === 'all' &&
    question.occasion === null &&
    question.sought === null &&
    evidence.length !== 'short' &&
    !question.meal &&
    question.host === null
      ? remote(evidence)
      : [];
  if (calls.length > 0) {
    const rows = inListOrder(evidence, calls);
    groups.push({
      heading: replies.headings.calls,
      rows: rows.map((row) => callRow(evidence, row)),
    });
    meetings.push(...rows);
  }
  const beside = named.has('held') || question.scope !== 'all' ? [] : justOutside(evidence, rows);
  if (beside.length > 0) {
    groups.push({
      heading: replies.headings.nearest,
      rows: beside.map((row) => withStatus(evidence, row)),
    });
    meetings.push(...beside);
  }
  const verdict = whoVerdict(evidence, named);
  const [first] = named.values();
  const top = inOrder(evidence, first ?? [])
    .flatMap((one) => (one.person ? [one.person] : []))
    .slice(0, 2);
  const self = parties[0]?.people[0];
  return {
    status: 'answered',
    verdict,
    groups,
    notes: [],
    meetings,
    followUps:
      self === undefined
        ? []
        : top.map((person) =>
            named.has('held') && question.medium === 'Meet'
              ? askWhen(evidence, self, person)
              : askWho(evidence, person),
          ),
  };
}

/** People in the order in which the list below names them; unnamed groups last. */
function inOrder(evidence: Evidence, others: readonly Other[]): readonly Other[] {
  const places = new Map(inListOrder(evidence, evidence.rows).map((row, at) => [row, at]));
  return others
    .map((one) => ({ one, at: Math.min(...one.rows.map((row) => places.get(row) ?? -1)) }))
    .sort((a, b) => Number(b.one.person !== null) - Number(a.one.person !== null) || a.at - b.at)
    .map(({ one }) => one);
}

/** Held meetings that the same texts tell, or a day off: what was asked may be one of them. */
function justOutside(evidence: Evidence, rows: readonly RegisterMeeting[]): RegisterMeeting[] {
  const texts = new Set(rows.flatMap((row) => row.sources.map((source) => source.documentId)));
  return byStatus(evidence.nearest, 'held').filter((row) =>
    row.sources.some((source) => texts.has(source.documentId)),
  );
}

/** Calls and letters of the same people, place and time. */
function remote(evidence: Evidence): RegisterMeeting[] {
  const { question, parties, register } = evidence;
  if (question.place !== null) return [];
  const groups = parties.map((one) => one.people.map((person) => person.id));
  if (groups.some((group) => group.length === 0)) return [];
  const { rows } = register.query({
    parties: groups,
    kind: 'Phone-Write',
    ...(question.since === null ? {} : { since: question.since }),
    ...(question.until === null ? {} : { until: question.until }),
  });
  return rows.filter((row) => evidence.print.citations.isProven(row));
}

function whoVerdict(
  evidence: Evidence,
  named: ReadonlyMap<MeetingStatus, readonly Other[]>,
): AnswerRow {
  const { print, question, parties } = evidence;
  const { replies } = print;
  const self = namesOfParties(evidence);
  const label = (others: readonly Other[]) => {
    const names = inOrder(evidence, others).map((one) => one.person?.name ?? one.words ?? '');
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
        : question.host === 'asked' && question.medium === 'Meet'
          ? replies.receivedBy(self, names, more)
          : question.host !== null && parties.length === 1 && question.medium === 'Meet'
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
  return { text: `${replies.onlyDenied(self, names, more, status)}.`, status };
}
