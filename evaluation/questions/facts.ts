/** What a register tells that can be asked, with what a right answer holds. */
import type { RegisterMeeting } from '../../src/register/meetings.ts';
import type { RegisterPerson } from '../../src/register/people.ts';
import type { MeetingStatus } from '../../src/types.ts';
import type { GoldQuestion } from '../../training/questions.ts';
import { fold } from '../meetings/matching.ts';
import { type Ground, isWithin, type Pair, yearsOf } from './ground.ts';
import {
  countsAsPrinted,
  datesAsPrinted,
  NO_YES,
  otherCount,
  SAYS_YES,
  TELLS,
} from './wordings/answers.ts';
import type { Kind } from './wordings/types.ts';

export interface Fact extends Pick<GoldQuestion, 'must' | 'mustNot'> {
  readonly kind: Kind;
  readonly status: MeetingStatus;
  readonly a: RegisterPerson | null;
  readonly b: RegisterPerson | null;
  readonly place: string | null;
  /** ISO year or month. */
  readonly period: string | null;
  /** The rows it rests on: a source of one of them must be cited. */
  readonly rows: readonly RegisterMeeting[];
}

/** More than this many parts no short answer holds. */
const MOST_PARTS = 8;

/** In this order a pair's rows decide what "did they meet?" is answered with. */
const DECIDING: readonly MeetingStatus[] = [
  'held',
  'refused',
  'cancelled',
  'not_held',
  'planned',
  'requested',
  'unconfirmed',
];

export function factsOf(ground: Ground): Fact[] {
  return [
    ...ground.pairs.flatMap((pair) => ofPair(ground, pair)),
    ...ground.people.flatMap((person) => ofPerson(ground, person)),
    ...ofPeriods(ground),
  ];
}

const nowhere = { a: null, b: null, place: null, period: null, mustNot: [] };

function withStatus(
  rows: readonly RegisterMeeting[],
  ...statuses: MeetingStatus[]
): RegisterMeeting[] {
  return rows.filter(({ status }) => statuses.includes(status));
}

function ofPair(ground: Ground, { a, b, rows }: Pair): Fact[] {
  const facts: Fact[] = [];
  const about = { ...nowhere, a, b };
  const { places } = ground.register;
  // What the texts dispute has no one right answer.
  if (rows.some(({ links }) => links.some(({ relation }) => relation === 'contradicts'))) return [];

  facts.push(whether({ ...about, rows }));
  for (const place of ground.places) {
    const there = rows.filter((row) => ground.register.isAt(row, place));
    if (there.length > 0) facts.push(whether({ ...about, place, rows: there }));
  }
  // An undated meeting may have been in any year.
  if (rows.every(({ date }) => date?.start))
    for (const period of new Set(rows.flatMap(yearsOf))) {
      const then = rows.filter((row) => isWithin(row, period));
      if (then.length > 0) facts.push(whether({ ...about, period, rows: then }));
    }

  const held = withStatus(rows, 'held');
  const planned = withStatus(rows, 'planned');
  const suffixes = [
    ['', held],
    ['-planned', planned],
  ] as const;
  for (const [suffix, own] of suffixes) {
    const [first] = own;
    if (!first || own.length > MOST_PARTS) continue;
    const dated = own.filter(({ date }) => date?.start);
    if (dated.length > 0)
      facts.push({
        ...about,
        kind: `when${suffix}`,
        status: first.status,
        rows: dated,
        must: dated.flatMap(({ date }) => (date ? [datesAsPrinted(date)] : [])),
      });
    const placed = own.filter(({ place }) => place !== null);
    if (placed.length > 0)
      facts.push({
        ...about,
        kind: `where${suffix}`,
        status: first.status,
        rows: placed,
        must: placed.flatMap(({ place }) =>
          place === null ? [] : [[places.display(place, 'fr'), places.display(place, 'en'), place]],
        ),
      });
  }
  if (held.length > 0)
    facts.push({
      ...about,
      kind: 'count',
      status: 'held',
      rows: held,
      must: [countsAsPrinted(held.length)],
      mustNot: [otherCount(held.length)],
    });
  return facts;
}

function whether(about: Omit<Fact, 'kind' | 'status' | 'must' | 'mustNot'>): Fact {
  const { rows } = about;
  const told = DECIDING.filter((status) => withStatus(rows, status).length > 0);
  const [status = 'unconfirmed'] = told;
  const deciding = status === 'held' ? withStatus(rows, 'held') : rows;
  return {
    ...about,
    kind: 'whether',
    status,
    rows: deciding,
    // Announced and then called off: to tell either is right, to say yes is not.
    must: [status === 'held' ? TELLS.held : told.flatMap((one) => TELLS[one])],
    mustNot: [status === 'held' ? NO_YES : SAYS_YES],
  };
}

function ofPerson(ground: Ground, person: RegisterPerson): Fact[] {
  const facts: Fact[] = [];
  const about = { ...nowhere, a: person };
  const rows = ground.rowsOf(person);
  const othersOf = (own: readonly RegisterMeeting[]) => [
    ...new Map(
      own.flatMap((row) => ground.othersIn(row, person)).map((other) => [other.id, other]),
    ).values(),
  ];
  const named = (people: readonly RegisterPerson[]) =>
    people.map((other) => namesOf(ground, other));
  const askWho = (kind: Kind, own: readonly RegisterMeeting[], more: Partial<Fact> = {}) => {
    const others = othersOf(own);
    const [first] = own;
    if (!first || others.length === 0 || others.length > MOST_PARTS) return;
    const says = first.status === 'held' ? [] : [TELLS[first.status]];
    facts.push({
      ...about,
      kind,
      status: first.status,
      rows: own.filter((row) => ground.othersIn(row, person).length > 0),
      must: [...named(others), ...says],
      ...more,
    });
  };

  const best = DECIDING.find((status) => withStatus(rows, status).length > 0);
  if (best) askWho('who', withStatus(rows, best));
  const held = withStatus(rows, 'held');
  for (const place of ground.places)
    askWho(
      'who',
      held.filter((row) => ground.register.isAt(row, place)),
      { place },
    );
  // A plan that was then settled is told as what came of it.
  const open = withStatus(rows, 'planned').filter(
    ({ links }) => !links.some(({ relation }) => relation === 'precedes'),
  );
  askWho('who-planned', open);

  if (held.length < 2) return facts;
  for (const year of new Set(held.flatMap(yearsOf))) {
    const inside = held.filter((row) => isWithin(row, year));
    const outside = othersOf(held.filter((row) => row.date?.start && !yearsOf(row).includes(year)));
    const strangers = outside.filter((one) => !othersOf(inside).includes(one));
    if (strangers.length > 0)
      askWho('list', inside, { period: year, mustNot: named(strangers.slice(0, 2)).map(namesAny) });
  }
  if (held.every(({ date }) => date?.start)) {
    const [first, second] = held;
    const byEnd = [...held].sort((x, y) => compare(y.date?.end, x.date?.end));
    const [last, before] = byEnd;
    const far = (row: RegisterMeeting, own: RegisterMeeting) =>
      othersOf([row]).filter((one) => !othersOf([own, ...open]).includes(one));
    if (first && second && last && before) {
      if (compare(first.date?.end, second.date?.start) < 0)
        askWho('first', [first], { mustNot: named(far(last, first).slice(0, 1)).map(namesAny) });
      if (compare(before.date?.end, last.date?.start) < 0)
        askWho('last', [last], { mustNot: named(far(first, last).slice(0, 1)).map(namesAny) });
    }
  }
  const counted = othersOf(held)
    .map((other) => ({ other, own: held.filter(({ people }) => people.includes(other.id)) }))
    .sort((x, y) => y.own.length - x.own.length);
  const top = counted.filter(({ own }) => own.length === counted[0]?.own.length);
  const [chief] = top;
  if (chief && chief.own.length > 1 && top.length === 1)
    facts.push({
      ...about,
      kind: 'most',
      status: 'held',
      rows: chief.own,
      must: named([chief.other]),
      mustNot: named([chief.other]).map(notAtOnce),
    });
  return facts;
}

/** Everything held in a month or a year. */
function ofPeriods({ rows, register }: Ground): Fact[] {
  const held = withStatus(rows, 'held').filter(({ people }) => people.length > 1);
  const periods = new Set(
    held.flatMap((row) => [
      ...yearsOf(row),
      ...(row.date?.start && isWithin(row, row.date.start.slice(0, 7))
        ? [row.date.start.slice(0, 7)]
        : []),
    ]),
  );
  return [...periods].sort().flatMap((period) => {
    const inside = held.filter((row) => isWithin(row, period));
    if (inside.length === 0 || inside.length > MOST_PARTS) return [];
    const must = inside.flatMap(({ people }) =>
      people.slice(0, 2).flatMap((id) => {
        const name = register.person(id)?.name;
        return name === undefined ? [] : [[name]];
      }),
    );
    return [{ ...nowhere, kind: 'list-all', status: 'held', period, rows: inside, must } as const];
  });
}

function namesOf(ground: Ground, person: RegisterPerson): readonly string[] {
  const { full, short } = ground.names(person);
  return full === short ? [full] : [full, short];
}

const escaped = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}\s]/gu, '\\$&');

/** A pattern for an answer that names somebody. */
function namesAny([full = '']: readonly string[]): string {
  return `\\b${escaped(full)}\\b`;
}

/** Characters in which the first sentence of an answer ends. */
const BREATH = 200;

/** A pattern for an answer whose first sentence does not name somebody: a list of all holds the one met most as well. */
function notAtOnce(names: readonly string[]): string {
  return `^(?!.{0,${BREATH}}(?:${names.map(escaped).join('|')}))`;
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
