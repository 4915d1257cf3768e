/** How many times, with whom most often, and the list of all. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import {
  byStatus,
  capital,
  type Desk,
  type Draft,
  metNobody,
  namesOfParties,
  namesTold,
  nothing,
  scoped,
  statusGroups,
} from './desk.ts';
import { pairFollowUps } from './followUps.ts';
import { gatherOthers, otherRow } from './others.ts';

export function count(desk: Desk): Draft | null {
  const { print, question } = desk;
  const held = byStatus(desk.rows, 'held');
  const planned = byStatus(desk.rows, 'planned');
  if (desk.rows.length === 0) return nothing(desk, `${print.replies.saysNothing}.`);
  return {
    status: 'answered',
    verdict: {
      text: `${print.replies.count(namesOfParties(desk), held.length, planned.length, question.medium)}.`,
    },
    groups: statusGroups(desk, desk.rows),
    notes: [],
    meetings: desk.rows,
    followUps: pairFollowUps(desk),
  };
}

export function list(desk: Desk): Draft | null {
  const { print, question } = desk;
  const { replies } = print;
  const rows = question.scope === 'all' ? desk.rows : scoped(desk);
  if (rows.length === 0) {
    if (desk.parties.length === 1) return metNobody(desk);
    return nothing(desk, `${replies.saysNothing}.`);
  }
  const names = desk.parties.length > 0 ? namesOfParties(desk) : null;
  const told = { met: 0, calls: 0, rest: 0 };
  for (const row of rows) {
    if (row.status !== 'held') told.rest++;
    else if (row.kind === 'Meet') told.met++;
    else told.calls++;
  }
  const narrowed = print.narrowed(question);
  const scope = [narrowed.place, narrowed.when, narrowed.occasion].filter((part) => part !== null);
  const label = names ?? (scope.length > 0 ? scope.join(', ') : replies.corpus);
  const verdict =
    question.scope === 'all'
      ? replies.list(label, told)
      : replies.listOf(label, rows.length, question.scope);
  return {
    status: 'answered',
    verdict: { text: `${capital(verdict)}.` },
    groups: statusGroups(desk, rows),
    notes: [],
    meetings: rows,
    followUps: pairFollowUps(desk),
  };
}

export function most(desk: Desk): Draft | null {
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
      text: `${replies.most(namesOfParties(desk), replies.and(best.map((one) => one.person?.name ?? '').slice(0, namesTold)), top.rows.length)}.`,
      status: 'held',
    },
    groups: [
      {
        heading: replies.headings.held,
        rows: shown.map((one) => otherRow(desk, one, 'held')),
      },
    ],
    notes: [],
    meetings: shown.flatMap((one) => one.rows),
    followUps: [],
  };
}
