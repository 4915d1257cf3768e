/** When, where, first and last. */

import type { RegisterMeeting } from '../../register/meetings.ts';
import type { AnswerRow } from '../../types.ts';
import {
  bestRows,
  byStatus,
  capital,
  chronological,
  type Draft,
  type Evidence,
  metNobody,
  momentOf,
  nothing,
  quoteGroup,
  statusGroups,
} from './evidence.ts';
import { pairFollowUps } from './followUps.ts';
import { namedTogether } from './select.ts';

export function when(evidence: Evidence): Draft | null {
  const { print } = evidence;
  const { replies } = print;
  const best = chronological(evidence, bestRows(evidence));
  if (best.length === 0) {
    if (namedTogether(evidence.parties)) return null;
    return nothing(evidence, `${replies.saysNothing}.`);
  }
  const kept = evidence.question.order === null ? best : best.slice(0, 1);
  const dated = kept.filter((row) => print.date(row) !== null);
  if (dated.length === 0 && kept.length === 1 && kept[0]?.published === null) return null;
  const lead = dated[0] ?? kept[0];
  if (!lead) return null;
  const date = print.date(lead) ?? print.published(lead) ?? replies.noDate;
  const place = lead.place === null ? '' : `, ${print.place(lead.place)}`;
  const prefix =
    lead.status === 'held' ? '' : `${capital(replies.status[lead.status])}${replies.colon}`;
  const verdict: AnswerRow = {
    text: `${prefix}${capital(date)}${place}${replies.colon}${replies.between(namesIn(evidence, lead), lead.kind)}${print.citations.marks(lead)}${print.links(lead)}.`,
    status: lead.status,
    meetingId: lead.id,
  };
  const rest = evidence.question.order === null ? evidence.rows.filter((row) => row !== lead) : [];
  return {
    status: 'answered',
    verdict,
    groups: [...quoteGroup(evidence, lead), ...statusGroups(evidence, rest)],
    notes: [],
    meetings: [lead, ...rest],
    followUps: pairFollowUps(evidence),
  };
}

function namesIn(evidence: Evidence, row: RegisterMeeting): string {
  return evidence.print.everybody(row);
}

/** Places told in one breath; the rest stand below. */
const placesInVerdict = 4;

export function where(evidence: Evidence): Draft | null {
  const { print } = evidence;
  const { replies } = print;
  const best = chronological(evidence, bestRows(evidence));
  if (best.length === 0) {
    if (namedTogether(evidence.parties)) return null;
    return nothing(evidence, `${replies.saysNothing}.`);
  }
  const kept = evidence.question.order === null ? best : best.slice(0, 1);
  const inPlace = (row: RegisterMeeting) => row.place !== null;
  // Held somewhere untold, planned somewhere told: the plan is said as a plan.
  const placed = kept.some(inPlace) ? kept.filter(inPlace) : evidence.rows.filter(inPlace);
  const [lead] = placed;
  if (!lead || lead.place === null) return null;
  const prefix =
    lead.status === 'held' ? '' : `${capital(replies.status[lead.status])}${replies.colon}`;
  const told = placed.filter((row) => row.status === lead.status).slice(0, placesInVerdict);
  const parts = told.map((row) => {
    const date = print.date(row);
    const spot = `${print.place(row.place ?? '')}${date === null ? '' : `, ${date}`}`;
    return `${spot}${print.citations.marks(row)}${print.links(row)}`;
  });
  const verdict: AnswerRow = {
    text: `${prefix}${parts.join(replies.semicolon)}${replies.colon}${replies.between(namesIn(evidence, lead), lead.kind)}.`,
    status: lead.status,
    meetingId: lead.id,
  };
  const rest =
    evidence.question.order === null ? evidence.rows.filter((row) => !told.includes(row)) : [];
  return {
    status: 'answered',
    verdict,
    groups: [...quoteGroup(evidence, lead), ...statusGroups(evidence, rest)],
    notes: [],
    meetings: [...told, ...rest],
    followUps: pairFollowUps(evidence),
  };
}

export function ordered(evidence: Evidence): Draft | null {
  const { print, question } = evidence;
  const held = byStatus(evidence.rows, 'held');
  const pool = held.length > 0 ? held : bestRows(evidence);
  const [lead] = chronological(evidence, pool);
  if (!lead) {
    return evidence.parties.length === 1
      ? metNobody(evidence)
      : nothing(evidence, `${print.replies.saysNothing}.`);
  }
  const order = question.order ?? 'last';
  const details = print.details(lead);
  const prefix = lead.status === 'held' ? '' : `${capital(print.replies.status[lead.status])} – `;
  const later =
    order === 'last'
      ? byStatus(evidence.rows, 'planned').filter((row) => momentOf(row) > momentOf(lead))
      : [];
  const sameDay = pool.filter((row) => row !== lead && momentOf(row) === momentOf(lead));
  return {
    status: 'answered',
    verdict: {
      text: `${prefix}${print.replies.order(order, print.everybody(lead))}${print.replies.colon}${details}.`,
      status: lead.status,
      meetingId: lead.id,
    },
    groups: [...quoteGroup(evidence, lead), ...statusGroups(evidence, [...sameDay, ...later])],
    notes: [],
    meetings: [lead, ...sameDay, ...later],
    followUps: pairFollowUps(evidence),
  };
}
