/** How many times, with whom most often, and the list of all. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import {
  byStatus,
  capital,
  type Draft,
  type Evidence,
  metNobody,
  namesOfParties,
  namesTold,
  nothing,
  scoped,
  statusGroups,
} from './evidence.ts';
import { pairFollowUps } from './followUps.ts';
import { gatherOthers, otherRow } from './others.ts';

export function count(evidence: Evidence): Draft | null {
  const { print, question } = evidence;
  const held = byStatus(evidence.rows, 'held');
  const planned = byStatus(evidence.rows, 'planned');
  if (evidence.rows.length === 0) return nothing(evidence, `${print.replies.saysNothing}.`);
  return {
    status: 'answered',
    verdict: {
      text: `${print.replies.count(namesOfParties(evidence), held.length, planned.length, question.medium)}.`,
    },
    groups: statusGroups(evidence, evidence.rows),
    notes: [],
    meetings: evidence.rows,
    followUps: pairFollowUps(evidence),
  };
}

export function list(evidence: Evidence): Draft | null {
  const { print, question } = evidence;
  const { replies } = print;
  const rows = question.scope === 'all' ? evidence.rows : scoped(evidence);
  if (rows.length === 0) {
    if (evidence.parties.length === 1) return metNobody(evidence);
    return nothing(evidence, `${replies.saysNothing}.`);
  }
  const names = evidence.parties.length > 0 ? namesOfParties(evidence) : null;
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
    groups: statusGroups(evidence, rows),
    notes: [],
    meetings: rows,
    followUps: pairFollowUps(evidence),
  };
}

export function most(evidence: Evidence): Draft | null {
  const { print, parties } = evidence;
  const { replies } = print;
  const held = byStatus(evidence.rows, 'held');
  if (parties.length === 0) {
    const pairs = new Map<string, RegisterMeeting[]>();
    for (const row of held) {
      if (row.people.length !== 2) continue;
      const key = [...row.people].sort().join('\u0000');
      pairs.set(key, [...(pairs.get(key) ?? []), row]);
    }
    const [top] = [...pairs.values()].sort((a, b) => b.length - a.length);
    const [first] = top ?? [];
    if (!top || !first) return nothing(evidence, `${replies.saysNothing}.`);
    return {
      status: 'answered',
      verdict: { text: `${replies.mostAll(replies.and(first.participants), top.length)}.` },
      groups: statusGroups(evidence, top),
      notes: [],
      meetings: top,
      followUps: [],
    };
  }
  const others = [...gatherOthers(evidence, held)]
    .filter((one) => one.person !== null)
    .sort((a, b) => b.rows.length - a.rows.length);
  const [top] = others;
  if (!top?.person) return metNobody(evidence);
  const best = others.filter((one) => one.rows.length === top.rows.length);
  const shown = evidence.length === 'short' ? best.slice(0, 3) : others;
  return {
    status: 'answered',
    verdict: {
      text: `${replies.most(namesOfParties(evidence), replies.and(best.map((one) => one.person?.name ?? '').slice(0, namesTold)), top.rows.length)}.`,
      status: 'held',
    },
    groups: [
      {
        heading: replies.headings.held,
        rows: shown.map((one) => otherRow(evidence, one, 'held')),
      },
    ],
    notes: [],
    meetings: shown.flatMap((one) => one.rows),
    followUps: [],
  };
}
