/** Everybody on the other side of some meetings, and a row that tells of one of them. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { RegisterPerson } from '../../register/people.ts';
import type { AnswerRow, MeetingStatus } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { chronological, type Evidence } from './evidence.ts';
import { fewNames } from './print.ts';
import { othersOf } from './select.ts';

const meetingsPerRow = { short: 1, normal: 6, full: Number.POSITIVE_INFINITY } as const;

/** Somebody on the other side, with the rows that tell of it. */
export interface Other {
  readonly person: RegisterPerson | null;
  /** Unnamed participants as the text words them, when no name is told. */
  readonly words: string | null;
  readonly rows: readonly RegisterMeeting[];
}

export function gatherOthers(evidence: Evidence, rows: readonly RegisterMeeting[]): Other[] {
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
    const ids = othersOf(row, evidence.parties);
    for (const id of ids) add(id, evidence.register.person(id), null, row);
    if (ids.length === 0 && row.unnamed.length > 0) {
      const words = evidence.print.unnamed(row).join(', ');
      if (words === '') continue;
      add(`words ${foldText(words)}`, null, words, row);
    }
  }
  return [...byKey.values()];
}

/** Who is told of by each row. */
export function othersByRow(others: readonly Other[]): Map<RegisterMeeting, Other[]> {
  const byRow = new Map<RegisterMeeting, Other[]>();
  for (const one of others)
    for (const row of one.rows) {
      const here = byRow.get(row);
      if (here) here.push(one);
      else byRow.set(row, [one]);
    }
  return byRow;
}

/**
 * "Ramtane Lamamra : Alger, mardi 10 mai 2022 [1]": one meeting, told of those in it that are asked for.
 * @param here those of them that it tells of
 */
export function meetingRow(
  evidence: Evidence,
  row: RegisterMeeting,
  here: readonly Other[],
): AnswerRow {
  const { print } = evidence;
  const names = here.map((one) => one.person?.name ?? one.words ?? '');
  const details = print.details(row);
  const ambiguous = evidence.parties.some((one) => one.people.length > 1);
  const own = ambiguous ? row.participants.filter((name) => !names.includes(name)) : [];
  const told = own.length > 0 ? `${print.replies.and(own)} – ${details}` : details;
  const gap = told.startsWith('[') ? ' ' : print.replies.colon;
  return {
    text: `${print.replies.and(names)}${gap}${told}`,
    brief: print.brief(row, fewNames([...names, ...own])),
    status: row.status,
    meetingId: row.id,
  };
}

/** "Ramtane Lamamra : Alger, mardi 10 mai 2022 [1] ; New York [2]". */
export function otherRow(evidence: Evidence, other: Other, status: MeetingStatus): AnswerRow {
  const { print } = evidence;
  const limit = meetingsPerRow[evidence.length];
  const rows = chronological(
    { ...evidence, question: { ...evidence.question, order: null } },
    other.rows,
  );
  const shown = rows.slice(0, limit);
  const ambiguous = evidence.parties.some((one) => one.people.length > 1);
  const label = other.person?.name ?? other.words ?? '';
  const told = shown.map((row) => {
    const details = print.details(row);
    const beside = othersOf(row, evidence.parties)
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
    brief: `${label} · ${other.rows.length}× ${shown.map((row) => print.citations.fewMarks(row, 1)).join('')}`,
    status,
    ...(other.rows.length === 1 && only ? { meetingId: only.id } : {}),
  };
}
