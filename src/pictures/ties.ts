/** Who is drawn, and what ties them: the register as pairs of people. */
import type { CorpusRecords, MeetingStatus, PersonRecord } from '../types.ts';

export type TieKind = 'held' | 'planned' | 'denied';

export const kindOf: Readonly<Record<MeetingStatus, TieKind>> = {
  held: 'held',
  planned: 'planned',
  unconfirmed: 'planned',
  requested: 'planned',
  not_held: 'denied',
  refused: 'denied',
  cancelled: 'denied',
};

/** Two people, and how often they met, were to meet, or did not. */
export interface Tie extends Readonly<Record<TieKind, number>> {
  /** Ids, in the order of the names. */
  readonly one: string;
  readonly other: string;
  /** The strongest of the three that is told. */
  readonly kind: TieKind;
}

export interface Network {
  readonly people: readonly PersonRecord[];
  readonly ties: readonly Tie[];
  /** Meetings that the ties stand for. */
  readonly meetings: number;
  /** People with a tie of their own who are left out. */
  readonly left: number;
}

/** Beyond so many a telephone shows no names: what pages, chats and command line draw unless more are asked for. */
export const peopleDrawn = 16;
/** Beyond so many nobody finds anybody in a picture. */
export const mostDrawn = 40;
export const fewestDrawn = 2;

/** The most connected people, or the person asked for and those they have most to do with. */
export function networkOf(records: CorpusRecords, wanted = peopleDrawn): Network {
  const limit = Math.min(mostDrawn, Math.max(fewestDrawn, wanted));
  const ties = tiesOf(records);
  const chief = records.person?.id ?? null;
  const score = scoresOf(records, chief);
  if (chief !== null) score.set(chief, Number.POSITIVE_INFINITY);
  const ranked = [...score].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const chosen = chosenOf(ranked, ties, limit);
  const drawn = ties.filter(({ one, other }) => chosen.has(one) && chosen.has(other));
  const pairs = new Set(drawn.map(({ one, other }) => `${one} ${other}`));
  const people = records.people.filter(({ id }) => chosen.has(id));
  return {
    people,
    ties: drawn,
    meetings: records.meetings.filter(({ people: ids }) =>
      pairsOf(ids).some(([one, other]) => pairs.has(`${one} ${other}`)),
    ).length,
    left: Math.max(0, ranked.length - people.length),
  };
}

/** A meeting counts once for everybody in it: a dinner of fifteen ties each to fourteen and was one dinner. */
function scoresOf({ meetings, people }: CorpusRecords, chief: string | null): Map<string, number> {
  const known = new Set(people.map(({ id }) => id));
  const score = new Map<string, number>();
  for (const meeting of meetings) {
    const present = [...new Set(meeting.people)].filter((id) => known.has(id));
    if (meeting.kind !== 'Meet' || present.length < 2) continue;
    if (chief !== null && !present.includes(chief)) continue;
    for (const id of present) score.set(id, (score.get(id) ?? 0) + worth[kindOf[meeting.status]]);
  }
  return score;
}

const worth: Readonly<Record<TieKind, number>> = { held: 1, planned: 0.5, denied: 0.3 };

/** The first of the ranking who have a tie to another of them; one without says nothing. */
function chosenOf(ranked: readonly string[], ties: readonly Tie[], limit: number): Set<string> {
  for (let taken = Math.min(limit, ranked.length); ; taken++) {
    const first = new Set(ranked.slice(0, taken));
    const tied = new Set(
      ties
        .filter(({ one, other }) => first.has(one) && first.has(other))
        .flatMap(({ one, other }) => [one, other]),
    );
    if (tied.size >= limit || taken >= ranked.length) {
      return connected(ranked.filter((id) => tied.has(id)).slice(0, limit), ties);
    }
  }
}

/** Without those whose only ties led to somebody who is left out: a lone dot tells nothing. */
function connected(ids: readonly string[], ties: readonly Tie[]): Set<string> {
  const chosen = new Set(ids);
  const drawn = ties.filter(({ one, other }) => chosen.has(one) && chosen.has(other));
  return new Set(drawn.flatMap(({ one, other }) => [one, other]));
}

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  const all = [...new Set(ids)].sort();
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Every pair of the register, those with most meetings first. */
function tiesOf({ meetings, people }: CorpusRecords): readonly Tie[] {
  const known = new Set(people.map(({ id }) => id));
  const counts = new Map<string, { one: string; other: string } & Record<TieKind, number>>();
  for (const { people: ids, status, kind } of meetings) {
    // A call is no meeting.
    if (kind !== 'Meet') continue;
    for (const [one, other] of pairsOf(ids.filter((id) => known.has(id)))) {
      const key = `${one} ${other}`;
      const tie = counts.get(key) ?? { one, other, held: 0, planned: 0, denied: 0 };
      tie[kindOf[status]] += 1;
      counts.set(key, tie);
    }
  }
  return [...counts.values()]
    .map((tie) => ({
      ...tie,
      kind: tie.held > 0 ? 'held' : tie.planned > 0 ? 'planned' : ('denied' as TieKind),
    }))
    .sort(
      (a, b) =>
        b.held - a.held ||
        b.planned - a.planned ||
        b.denied - a.denied ||
        (a.one + a.other < b.one + b.other ? -1 : 1),
    );
}
