/** Rows of the register looked up by person, pair, place, date, status, kind and host. */
import type { MeetingKind, MeetingStatus } from '../types.ts';
import type { RegisterMeeting } from './meetings.ts';
import { listIn, ToldPlaces } from './placeIndex.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';

/** All conditions hold together; an absent one does not narrow. */
export interface MeetingFilter {
  /** Each group is one party: at least one of its person ids takes part. */
  readonly parties?: readonly (readonly string[])[];
  readonly kind?: MeetingKind;
  readonly statuses?: readonly MeetingStatus[];
  /** At least one of these hosted. */
  readonly hosts?: readonly string[];
  /** At least one of these took part and did not host, while somebody else did. */
  readonly guests?: readonly string[];
  readonly place?: string;
  /** ISO days, inclusive. */
  readonly since?: string;
  readonly until?: string;
}

/** Rows in order of date; `undated` fit all but a date condition they cannot be held against. */
export interface MeetingRows {
  readonly rows: readonly RegisterMeeting[];
  readonly undated: readonly RegisterMeeting[];
}

export class MeetingIndex {
  readonly places: ToldPlaces;
  readonly #meetings: readonly RegisterMeeting[];
  readonly #byId: ReadonlyMap<string, RegisterMeeting>;
  /** Row numbers by person, ascending. */
  readonly #ofPerson = new Map<string, number[]>();

  constructor(meetings: readonly RegisterMeeting[], places: PlaceKnowledge) {
    this.#meetings = meetings;
    this.places = new ToldPlaces(meetings, places);
    this.#byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    for (const [index, { people }] of meetings.entries()) {
      for (const id of people) listIn(this.#ofPerson, id, index);
    }
  }

  /** The row of an id, or null. */
  row(id: string): RegisterMeeting | null {
    return this.#byId.get(id) ?? null;
  }

  /** Rows a person takes part in, oldest first. */
  of(person: string): readonly RegisterMeeting[] {
    return this.#rows(this.#ofPerson.get(person) ?? []);
  }

  /** How many rows a person takes part in. */
  count(person: string): number {
    return this.#ofPerson.get(person)?.length ?? 0;
  }

  /** Rows that meet every condition, oldest first. */
  query(filter: MeetingFilter): MeetingRows {
    const rows: RegisterMeeting[] = [];
    const undated: RegisterMeeting[] = [];
    const isPlaced = this.#placeTest(filter.place);
    for (const row of this.#candidates(filter)) {
      if (!takesPart(row, filter) || !isPlaced(row)) continue;
      const fit = fitDates(row, filter);
      if (fit === 'inside') rows.push(row);
      else if (fit === 'unknown') undated.push(row);
    }
    return { rows, undated };
  }

  #rows(indices: readonly number[]): readonly RegisterMeeting[] {
    return indices.map((index) => this.#meetings[index]).filter((row) => row !== undefined);
  }

  /** Many rows share a place; each place is compared once. */
  #placeTest(place: string | undefined): (row: RegisterMeeting) => boolean {
    if (!place) return () => true;
    const known = new Map<string, boolean>();
    return (row) => {
      const spot = `${row.place ?? ''}\u0000${row.occasion ?? ''}`;
      const fits = known.get(spot) ?? this.places.isAt(row, place);
      known.set(spot, fits);
      return fits;
    };
  }

  /** The rows worth looking through: those of the party with the fewest, or those at the place. */
  #candidates(filter: MeetingFilter): readonly RegisterMeeting[] {
    let best: readonly string[] | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (const group of [...(filter.parties ?? []), filter.hosts, filter.guests]) {
      const total = group?.reduce((sum, id) => sum + this.count(id), 0) ?? size;
      if (!group || total >= size) continue;
      best = group;
      size = total;
    }
    if (!best) return filter.place ? this.#rows(this.places.rowsAt(filter.place)) : this.#meetings;
    const [only, second] = best;
    if (only !== undefined && second === undefined) return this.of(only);
    const indices = new Set(best.flatMap((id) => this.#ofPerson.get(id) ?? []));
    return this.#rows([...indices].sort((a, b) => a - b));
  }
}

/** Does a row have the kind, the status and the people asked for? */
function takesPart(row: RegisterMeeting, filter: MeetingFilter): boolean {
  if (filter.kind && row.kind !== filter.kind) return false;
  if (filter.statuses && !filter.statuses.includes(row.status)) return false;
  const present = (id: string) => row.people.includes(id);
  const hosting = (id: string) => row.hostIds.includes(id);
  if (filter.parties && !filter.parties.every((group) => group.some(present))) return false;
  if (filter.hosts && !filter.hosts.some(hosting)) return false;
  if (!filter.guests) return true;
  return row.hostIds.length > 0 && filter.guests.some((id) => present(id) && !hosting(id));
}

/** Does a row's date touch the span asked for? `unknown` where it has no days to compare. */
function fitDates(
  row: RegisterMeeting,
  { since, until }: MeetingFilter,
): 'inside' | 'outside' | 'unknown' {
  if (!since && !until) return 'inside';
  const { start, end } = row.date ?? { start: null, end: null };
  if (!start || !end) return 'unknown';
  return (since && end < since) || (until && start > until) ? 'outside' : 'inside';
}
