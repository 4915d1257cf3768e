/** Did X meet Y? Yes, no, planned, not confirmed, or not a word. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { AnswerRow } from '../../types.ts';
import {
  byStatus,
  type Draft,
  type Evidence,
  latestFirst,
  namesInRow,
  nothing,
  quoteGroup,
  statusGroups,
} from './evidence.ts';
import { pairFollowUps } from './followUps.ts';
import { leftOpen } from './select.ts';
import { who } from './who.ts';

export function whether(evidence: Evidence): Draft | null {
  const { question, print, parties } = evidence;
  const { replies } = print;
  const { medium } = question;
  if (parties.length < 2) return whetherAlone(evidence);
  const isOpen = evidence.rows.length === 0 && evidence.open.length > 0;
  const rows = isOpen ? evidence.open : evidence.rows;
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
  if (question.scope === 'planned' && firstPlanned) {
    lead = firstPlanned;
    const kept = lead.links.some((link) => link.relation === 'precedes');
    verdict = verdictRow(
      kept ? replies.yes : replies.plannedOnly,
      replies.between(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
  } else if (wantsRefusal && firstDropped) {
    lead = firstDropped;
    verdict = verdictRow(
      replies.yes,
      replies.refusedBetween(namesInRow(evidence, lead), statusOfDrop(lead)),
      lead,
    );
  } else if (wantsRefusal && firstDenied && !firstHeld) {
    lead = firstDenied;
    verdict = verdictRow(
      replies.unconfirmed,
      replies.noneBetween(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
  } else if (firstHeld && firstDenied && contradicts(firstHeld, denied)) {
    lead = firstHeld;
    verdict = verdictRow(
      `${replies.yes}, ${replies.contradictory}`,
      replies.between(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
  } else if (firstHeld) {
    lead = firstHeld;
    verdict = verdictRow(
      isOpen ? replies.perhaps : replies.yes,
      replies.between(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
    // No sign of certainty on a perhaps.
    if (isOpen) verdict = { ...verdict, status: 'unconfirmed' };
  } else if (firstDropped && !firstDenied) {
    lead = firstDropped;
    verdict = verdictRow(
      replies.no,
      replies.refusedBetween(namesInRow(evidence, lead), statusOfDrop(lead)),
      lead,
    );
  } else if (firstDenied) {
    lead = firstDenied;
    verdict = verdictRow(
      replies.no,
      replies.noneBetween(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
  } else if (firstPlanned) {
    lead = firstPlanned;
    verdict = verdictRow(
      replies.plannedOnly,
      replies.between(namesInRow(evidence, lead), kindOf(lead)),
      lead,
    );
  } else if (firstVague) {
    lead = firstVague;
    const denied = print.citations.isDenied(lead) ? `, ${replies.deniedThere}` : '';
    verdict = verdictRow(
      `${replies.unconfirmed}${denied}`,
      vagueWords(evidence, lead, namesInRow(evidence, lead)),
      lead,
    );
  } else {
    const near = nearby(evidence);
    if (near) return near;
    const narrowed = print.narrowed(question);
    const scope = [narrowed.place, narrowed.when, narrowed.occasion].filter(
      (part) => part !== null,
    );
    return nothing(
      evidence,
      `${replies.saysNothing}${scope.length > 0 ? ` (${scope.join(', ')})` : ''}.`,
    );
  }
  const rest = rows.filter((row) => row !== lead);
  return {
    status: 'answered',
    verdict,
    groups: [...quoteGroup(evidence, lead), ...statusGroups(evidence, rest)],
    notes: isOpen ? [replies.leftOpen(leftOpen(lead, question, evidence.register))] : [],
    meetings: [lead, ...rest],
    followUps: pairFollowUps(evidence),
  };
}

/** Days by which an asked date may miss the one told and mean the same meeting. */
const NEAR = 7;

/** Not on the day asked about, but on one close to it: the one such meeting that is told. */
function nearby(evidence: Evidence): Draft | null {
  const { question, print, register } = evidence;
  const { replies } = print;
  const { since, until } = question;
  if (since === null || until === null || question.occasion !== null || question.meal) return null;
  const shifted = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  const close = byStatus(evidence.nearest, 'held').filter(
    (row) =>
      row.kind === 'Meet' &&
      !leftOpen(row, question, register).place &&
      (question.place === null || register.isAt(row, question.place)) &&
      row.date?.start &&
      row.date.end &&
      row.date.end >= shifted(since, -NEAR) &&
      row.date.start <= shifted(until, NEAR),
  );
  const [lead] = close;
  const asked = print.narrowed(question).when;
  if (!lead || close.length > 1 || asked === null) return null;
  return {
    status: 'answered',
    verdict: {
      text: `${replies.notThen(asked)}${replies.colon}${replies.between(namesInRow(evidence, lead), lead.kind)}, ${print.details(lead)}.`,
      status: lead.status,
      meetingId: lead.id,
    },
    groups: quoteGroup(evidence, lead),
    notes: [],
    meetings: [lead],
    followUps: pairFollowUps(evidence),
  };
}

function statusOfDrop(row: RegisterMeeting): 'refused' | 'cancelled' {
  return row.status === 'refused' ? 'refused' : 'cancelled';
}

function vagueWords(evidence: Evidence, row: RegisterMeeting, names: string): string {
  const { replies } = evidence.print;
  return row.status === 'requested'
    ? replies.refusedBetween(names, 'requested')
    : replies.between(names, row.kind);
}

/** Told as held, and denied for the same occasion; or held nowhere and never, which may be that occasion. */
function contradicts(held: RegisterMeeting, denied: readonly RegisterMeeting[]): boolean {
  return (
    (held.place === null && held.date === null) ||
    held.links.some(
      (link) => link.relation === 'contradicts' && denied.some((row) => row.id === link.id),
    )
  );
}

/** "X a-t-il été reçu à Alger ?": yes with whom, else what is nearest. */
function whetherAlone(evidence: Evidence): Draft | null {
  // "Did the mayor meet the homeless?": whom else he met is no yes.
  if (evidence.question.residue.length > 0) return null;
  const told = who(evidence);
  if (!told) return null;
  const { replies } = evidence.print;
  const held = byStatus(evidence.rows, 'held');
  const planned = byStatus(evidence.rows, 'planned');
  if (told.status === 'not_found') return told;
  const lead =
    held.length > 0 ? replies.yes : planned.length > 0 ? replies.plannedOnly : replies.unconfirmed;
  const text = told.verdict.text.startsWith(lead)
    ? told.verdict.text
    : `${lead}${replies.colon}${told.verdict.text}`;
  return { ...told, verdict: { ...told.verdict, text } };
}
