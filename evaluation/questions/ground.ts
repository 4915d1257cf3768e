/** What of a register questions can be made of. */
import type { RegisterMeeting } from '../../src/register/meetings.ts';
import type { RegisterPerson } from '../../src/register/people.ts';
import type { Register } from '../../src/register/register.ts';
import { foldText, nameParts } from '../../src/world/names.ts';
import { isAskable, type Names } from './wordings/fill.ts';

export interface Pair {
  readonly a: RegisterPerson;
  readonly b: RegisterPerson;
  /** Meetings face to face that both take part in. */
  readonly rows: readonly RegisterMeeting[];
}

/** What stands last in a name and is no family name: the number of a pope or king. */
const NUMBER = /^[IVX]+$/u;

export class Ground {
  readonly register: Register;
  /** Meetings face to face that a text proves, oldest first. */
  readonly rows: readonly RegisterMeeting[];
  /** Those who take part in one and whose name means nobody else. */
  readonly people: readonly RegisterPerson[];
  readonly pairs: readonly Pair[];
  /** Places of meetings that can be asked for, each under the name met first. */
  readonly places: readonly string[];
  /** Years of meetings, ascending. */
  readonly years: readonly string[];
  readonly #names = new Map<string, Names>();
  readonly #askable: ReadonlySet<string>;

  constructor(register: Register) {
    this.register = register;
    this.rows = register.meetings.filter(
      ({ kind, sources }) => kind === 'Meet' && sources.length > 0,
    );
    const present = new Set(this.rows.flatMap(({ people }) => people));
    this.people = register.people.filter(
      (person) => present.has(person.id) && this.#isUnmistakable(person),
    );
    this.#askable = new Set(this.people.map(({ id }) => id));
    this.pairs = this.#pairsOf();
    const places = new Map<string, string>();
    for (const { place } of this.rows) {
      if (place === null || !isAskable(place)) continue;
      const key = register.places.key(place);
      if (!places.has(key)) places.set(key, place);
    }
    this.places = [...places.values()];
    this.years = [...new Set(this.rows.flatMap((row) => yearsOf(row)))].sort();
  }

  rowsOf(person: RegisterPerson): readonly RegisterMeeting[] {
    return this.rows.filter(({ people }) => people.includes(person.id));
  }

  /** Everybody named beside a person. */
  othersIn(row: RegisterMeeting, person: RegisterPerson): readonly RegisterPerson[] {
    return row.people.flatMap((id) => (id === person.id ? [] : (this.register.person(id) ?? [])));
  }

  /** Full and short name; the short one is the full one where it could be another's. */
  names(person: RegisterPerson): Names {
    let known = this.#names.get(person.id);
    if (known === undefined) {
      known = { full: person.name, short: this.#shortName(person) ?? person.name };
      this.#names.set(person.id, known);
    }
    return known;
  }

  /** Years and places told in texts that name all of these people: a question about them may not be unanswerable. */
  toldBeside(people: readonly RegisterPerson[]): {
    readonly years: ReadonlySet<string>;
    readonly places: readonly string[];
  } {
    const [first, ...rest] = people.map(({ documentIds }) => new Set(documentIds));
    const texts = new Set(
      [...(first ?? [])].filter((id) => rest.every((documents) => documents.has(id))),
    );
    const years = new Set<string>();
    for (const id of texts) {
      const year = this.register.documents.get(id)?.published?.date.slice(0, 4);
      if (year === undefined) continue;
      // What a text tells without a date may have been a little before it came out.
      for (const near of [Number(year) - 1, Number(year)]) years.add(String(near));
    }
    const rows = this.register.meetings.filter(({ sources }) =>
      sources.some(({ documentId }) => texts.has(documentId)),
    );
    for (const row of rows) for (const year of yearsOf(row)) years.add(year);
    return { years, places: rows.flatMap(({ place }) => place ?? []) };
  }

  #pairsOf(): Pair[] {
    const pairs = new Map<
      string,
      { a: RegisterPerson; b: RegisterPerson; rows: RegisterMeeting[] }
    >();
    for (const row of this.rows) {
      const people = row.people.flatMap((id) =>
        this.#askable.has(id) ? (this.register.person(id) ?? []) : [],
      );
      for (const [i, a] of people.entries())
        for (const b of people.slice(i + 1)) {
          const key = [a.id, b.id].sort().join(' ');
          const pair = pairs.get(key) ?? { a, b, rows: [] };
          pair.rows.push(row);
          pairs.set(key, pair);
        }
    }
    return [...pairs.values()];
  }

  #isUnmistakable(person: RegisterPerson): boolean {
    const exact = this.register.findPeople(person.name).filter(({ how }) => how === 'exact');
    return exact.length === 1 && exact[0]?.person.id === person.id;
  }

  #shortName(person: RegisterPerson): string | null {
    const { given, family } = nameParts(person.name);
    if (given.length === 0) return null;
    const words = person.name.split(/\s+/u);
    const tail = words
      .map((_, i) => words.slice(i).join(' '))
      .find((text) => foldText(text) === family.join(' '));
    if (tail === undefined || NUMBER.test(tail)) return null;
    const [only, second] = this.register.findPeople(tail).filter(({ how }) => how !== 'spelling');
    return only?.person.id === person.id && second === undefined ? tail : null;
  }
}

/** Years that a row's date touches. */
export function yearsOf({ date }: RegisterMeeting): readonly string[] {
  if (!date?.start || !date.end) return [];
  const [from, to] = [Number(date.start.slice(0, 4)), Number(date.end.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** Is a row dated, and all of it in an ISO year or month? */
export function isWithin({ date }: RegisterMeeting, period: string): boolean {
  return Boolean(date?.start?.startsWith(period) && date.end?.startsWith(period));
}
