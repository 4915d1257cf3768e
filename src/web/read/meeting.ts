/** A meeting with all its sources, and what the texts say elsewhere that does not agree. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { Extraction, Meeting, MeetingDate, MeetingSource } from '../../types.ts';
import type { Library } from '../library.ts';
import { notFound } from '../refusal.ts';

/** A source, with place and date as that text alone tells them. */
export interface Telling {
  readonly source: MeetingSource;
  readonly title: string | null;
  readonly published: string | null;
  readonly place: string | null;
  readonly date: MeetingDate | null;
  /** What this text says otherwise than the row. */
  readonly differs: readonly Difference[];
}

export type Difference = 'status' | 'place' | 'date';

export interface OtherRow {
  readonly row: RegisterMeeting;
  readonly relation: RegisterMeeting['links'][number]['relation'] | null;
  readonly differs: readonly Difference[];
}

export interface MeetingData {
  readonly row: RegisterMeeting;
  readonly tellings: readonly Telling[];
  readonly others: readonly OtherRow[];
}

/** Sources shown; the rest is counted. */
const SHOWN = 60;

/** @throws {Refusal} when the register does not hold it */
export async function meetingData(library: Library, id: string): Promise<MeetingData> {
  const register = library.register();
  const row = register.meeting(id);
  if (row === null) throw notFound((errors) => errors.noMeeting);
  const shown = row.sources.slice(0, SHOWN);
  const extractions = await library.extractions([
    ...new Set(shown.map(({ documentId }) => documentId)),
  ]);
  const byText = new Map(extractions.map((one) => [one.documentId, one]));
  const tellings = shown.map((source) => {
    const head = register.documents.get(source.documentId);
    const told = toldBy(byText.get(source.documentId), source);
    return {
      source,
      title: head?.title ?? null,
      published: head?.published?.date ?? null,
      place: told?.place ?? null,
      date: told?.date ?? null,
      differs: told === null ? [] : differences(row, told, register).filter(isOfTelling),
    };
  });
  return { row, tellings, others: others(row, register) };
}

/** Sources of one row have its status. */
const isOfTelling = (difference: Difference): boolean => difference !== 'status';

/** The meeting as the source's own text tells it. */
function toldBy(extraction: Extraction | undefined, { start, end }: MeetingSource): Meeting | null {
  const meetings = extraction?.meetings ?? [];
  return (
    meetings.find(({ sources }) =>
      sources.some((source) => source.start === start && source.end === end),
    ) ?? null
  );
}

/** What two tellings of the same people say differently; what one of them leaves open is no difference. */
function differences(
  row: RegisterMeeting,
  { place, date, status }: Meeting,
  register: Register,
): Difference[] {
  const found: Difference[] = [];
  if (status !== row.status) found.push('status');
  const agree =
    place === null ||
    row.place === null ||
    register.isAt(row, place) ||
    register.isAt({ ...row, place, occasion: null }, row.place);
  if (!agree) found.push('place');
  if (date?.start && date.end && row.date?.start && row.date.end) {
    if (date.end < row.date.start || date.start > row.date.end) found.push('date');
  }
  return found;
}

/** A different day this close may be the same meeting told wrongly. */
const NEAR_DAYS = 3;

/** Rows of the same people that settle, announce or contradict this one. */
function others(row: RegisterMeeting, register: Register): OtherRow[] {
  const [first] = row.people;
  if (first === undefined) return [];
  return register.meetingsOf(first).flatMap((other) => {
    if (other.id === row.id || other.kind !== row.kind) return [];
    const relation = row.links.find((link) => link.id === other.id)?.relation ?? null;
    if (relation === null && !samePeople(row, other)) return [];
    const differs = differences(row, other, register);
    if (relation === null && !clashes(row, other, differs)) return [];
    return { row: other, relation, differs };
  });
}

function samePeople(a: RegisterMeeting, b: RegisterMeeting): boolean {
  return (
    Math.min(a.people.length, b.people.length) > 1 &&
    (a.people.every((id) => b.people.includes(id)) || b.people.every((id) => a.people.includes(id)))
  );
}

/** Unlinked rows clash where a day agrees and the rest does not, or the place agrees and the day nearly. */
function clashes(a: RegisterMeeting, b: RegisterMeeting, differs: readonly Difference[]): boolean {
  if (!a.date?.start || !b.date?.start || differs.length === 0) return false;
  if (a.date.precision !== 'day' || b.date.precision !== 'day') return false;
  if (!differs.includes('date')) return true;
  const days = Math.abs(Date.parse(a.date.start) - Date.parse(b.date.start)) / 86_400_000;
  return days <= NEAR_DAYS && a.place !== null && !differs.includes('place') && b.place !== null;
}
