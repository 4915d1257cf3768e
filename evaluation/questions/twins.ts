/**
 * Questions beside a fact that the register cannot answer, or not with a yes: one thing of it is swapped.
 *
 * - Another person of the corpus, whom no row of any kind or status sets beside the first. The corpus does not tell
 *   whether they met, so the answer is `not_found`; "when" and "where", which suppose a meeting, are declined as well.
 * - Another place or year, where none of their rows lies, whatever its status. If every row names a place (or day)
 *   elsewhere, the answer is `not_found`: that they met in Algiers does not deny that they met in Oslo, so no plain no
 *   is asked for. If a row leaves its place or day open, it may have been there, and the register itself speaks to the
 *   question: "perhaps" is right and to decline is too, only a yes is wrong (`open`). "When", "where" and "who" have no
 *   yes to be caught at and are not asked then.
 *
 * Where the register does contradict a question, because what it asks about was only planned, denied or called off
 * there, that is a fact with an answer of its own (`facts.ts`) and no twin.
 *
 * What a text tells and the register missed cannot be known here, so places and years told in texts that name the same
 * people are passed over, and people who share no text with the first are preferred.
 */
import type { RegisterMeeting } from '../../src/register/meetings.ts';
import type { RegisterPerson } from '../../src/register/people.ts';
import type { Fact } from './facts.ts';
import { type Ground, yearsOf } from './ground.ts';
import { SAYS_YES } from './wordings/answers.ts';

export type Swap = 'person' | 'place' | 'year';

export interface Twin extends Fact {
  readonly swap: Swap;
  /** A row may be meant: anything but a yes is right. */
  readonly open: boolean;
}

/** Kinds that stay a question when one thing is swapped, and which things those are. */
const SWAPS: Partial<Record<Fact['kind'], readonly Swap[]>> = {
  whether: ['person', 'place', 'year'],
  who: ['place', 'year'],
  when: ['person', 'place'],
  where: ['person', 'year'],
};

/** Years before the first of the corpus, where all its own are taken. */
const LONG_BEFORE = 3;

export function twinsOf(ground: Ground, fact: Fact, random: () => number): Twin[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const people = [fact.a, fact.b].filter((one) => one !== null);
  const own = ground.register.meetings.filter((row) =>
    people.every(({ id }) => row.people.includes(id)),
  );
  const base = { ...fact, place: null, period: null, rows: [], must: [], mustNot: [SAYS_YES] };
  const swapped = (SWAPS[fact.kind] ?? []).map((swap): Twin | null => {
    if (swap === 'person') {
      const a = pick(people);
      const b = a && pick(strangersTo(ground, a));
      return a && b ? { ...base, a, b, swap, open: false } : null;
    }
    if (fact.status !== 'held') return null;
    const { places, years } = ground.toldBeside(people);
    if (swap === 'place') {
      const elsewhere = ground.places.filter(
        (place) => ![...places, ...placesOf(own)].some((told) => isNear(ground, told, place)),
      );
      const place = pick(elsewhere);
      return place === undefined
        ? null
        : settle(fact, { ...base, place, swap, open: own.some((row) => row.place === null) });
    }
    const free = ground.years.filter(
      (year) => !years.has(year) && !own.some((row) => yearsOf(row).includes(year)),
    );
    const period = pick(free) ?? String(Number(ground.years[0] ?? 2000) - LONG_BEFORE);
    return settle(fact, { ...base, period, swap, open: own.some((row) => !row.date?.start) });
  });
  return swapped.filter((twin) => twin !== null);
}

/** Only a question after yes or no can be asked where the register leaves it open. */
function settle(fact: Fact, twin: Twin): Twin | null {
  return twin.open && fact.kind !== 'whether' ? null : twin;
}

function placesOf(rows: readonly RegisterMeeting[]): string[] {
  return rows.flatMap(({ place }) => place ?? []);
}

/** One place, or one in the other. */
function isNear({ register: { places } }: Ground, a: string, b: string): boolean {
  return places.key(a) === places.key(b) || places.within(a, b) || places.within(b, a);
}

/** Those whom no row sets beside somebody; if there are any, only those whom no text does. */
function strangersTo(ground: Ground, person: RegisterPerson): readonly RegisterPerson[] {
  const met = new Set(
    ground.register.meetings
      .filter(({ people }) => people.includes(person.id))
      .flatMap(({ people }) => people),
  );
  const never = ground.people.filter(({ id }) => id !== person.id && !met.has(id));
  const apart = never.filter(
    ({ documentIds }) => !documentIds.some((id) => person.documentIds.includes(id)),
  );
  return apart.length > 0 ? apart : never;
}
