/**
 * All people and meetings of the corpus, looked up by person, pair, place, date,
 * status, kind, host, office and nationality.
 */
import type {
  Extraction,
  LanguageCode,
  MeetingKind,
  MeetingStatus,
  Person,
  PublishedDate,
  Suggestion,
} from '../../types.ts';
import { atOnce } from '../slices.ts';
import { Completer } from './complete.ts';
import { PersonFinder, type PersonMatch } from './finder.ts';
import { type MeetingMention, mergeMeetings, type RegisterMeeting } from './meetings.ts';
import { foldText, isShortFor, nameParts, soundDistance, soundOf } from './names.ts';
import {
  linkKeys,
  linkPeople,
  type PersonMention,
  personKey,
  type RegisterPerson,
} from './people.ts';
import { noPlaces, type PlaceKnowledge } from './places.ts';

/** What the register says of a document beside its extraction. */
export interface DocumentMeta {
  readonly id: string;
  readonly title: string | null;
  readonly published: PublishedDate | null;
  readonly language?: LanguageCode;
}

/** Plain data from which a register is built again, for a store to keep. */
export interface RegisterData {
  readonly version: 1;
  readonly extractions: readonly Extraction[];
  readonly documents: readonly DocumentMeta[];
}

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

export interface RegisterChange {
  /** Documents that are new or were read anew. */
  readonly extractions?: readonly Extraction[];
  readonly documents?: readonly DocumentMeta[];
  /** Ids of documents that have gone. */
  readonly removed?: readonly string[];
}

interface Memory {
  /** Results by group signature, kept from one build to the next. */
  readonly people: Map<string, ReturnType<typeof linkPeople>>;
  readonly meetings: Map<string, readonly RegisterMeeting[]>;
  readonly serials: WeakMap<Extraction, number>;
  next: number;
}

interface Computed {
  readonly people: readonly RegisterPerson[];
  readonly meetings: readonly RegisterMeeting[];
  readonly kept: Memory;
}

export class Register {
  readonly places: PlaceKnowledge;
  readonly people: readonly RegisterPerson[];
  /** Oldest first; undated ones stand where their publication puts them. */
  readonly meetings: readonly RegisterMeeting[];
  readonly documents: ReadonlyMap<string, DocumentMeta>;
  readonly #extractions: ReadonlyMap<string, Extraction>;
  readonly #memory: Memory;
  readonly #personById = new Map<string, RegisterPerson>();
  readonly #meetingById = new Map<string, RegisterMeeting>();
  readonly #ofPerson = new Map<string, number[]>();
  readonly #placesKnown = new Map<string, { readonly name: string; count: number }>();
  /** Rows by place and by occasion, as the texts write them. */
  readonly #atPlace = new Map<string, number[]>();
  readonly #atOccasion = new Map<string, number[]>();
  #finder: PersonFinder | null = null;
  #personCompleter: Completer | null = null;
  #placeCompleter: Completer | null = null;

  private constructor(
    extractions: ReadonlyMap<string, Extraction>,
    documents: ReadonlyMap<string, DocumentMeta>,
    places: PlaceKnowledge,
    { people, meetings, kept }: Computed,
  ) {
    this.#extractions = extractions;
    this.documents = documents;
    this.places = places;
    this.#memory = kept;
    this.people = people;
    this.meetings = meetings;
    for (const person of people) this.#personById.set(person.id, person);
    for (const [index, meeting] of meetings.entries()) {
      this.#meetingById.set(meeting.id, meeting);
      for (const id of meeting.people) {
        listIn(this.#ofPerson, id, index);
      }
      if (meeting.occasion !== null) listIn(this.#atOccasion, meeting.occasion, index);
      if (meeting.place !== null) {
        listIn(this.#atPlace, meeting.place, index);
        const key = places.key(meeting.place);
        const known = this.#placesKnown.get(key);
        if (known) known.count++;
        else this.#placesKnown.set(key, { name: meeting.place, count: 1 });
      }
    }
  }

  /** Builds from scratch. Extractions of one document id: the last one counts. */
  static build(
    extractions: readonly Extraction[],
    documents: readonly DocumentMeta[],
    places: PlaceKnowledge = noPlaces,
  ): Register {
    return atOnce(Register.prepare(extractions, documents, places));
  }

  /** As `build`, but stops often, so that a caller may do other things in between. */
  static prepare(
    extractions: readonly Extraction[],
    documents: readonly DocumentMeta[],
    places: PlaceKnowledge = noPlaces,
  ): Generator<void, Register> {
    const memory = { people: new Map(), meetings: new Map(), serials: new WeakMap(), next: 1 };
    return create(
      new Map(extractions.map((one) => [one.documentId, one])),
      new Map(documents.map((one) => [one.id, one])),
      places,
      memory,
      (...parts) => new Register(...parts),
    );
  }

  /**
   * A new register with some documents added, replaced or removed; this one stays as it is.
   * Only groups of people and meetings that a changed document touches are worked out again.
   */
  update(change: RegisterChange): Register {
    return atOnce(this.prepareUpdate(change));
  }

  /** As `update`, but stops often, so that a caller may do other things in between. */
  prepareUpdate(change: RegisterChange): Generator<void, Register> {
    const extractions = new Map(this.#extractions);
    const documents = new Map(this.documents);
    for (const id of change.removed ?? []) {
      extractions.delete(id);
      documents.delete(id);
    }
    for (const one of change.extractions ?? []) extractions.set(one.documentId, one);
    for (const one of change.documents ?? []) documents.set(one.id, one);
    return create(
      extractions,
      documents,
      this.places,
      this.#memory,
      (...parts) => new Register(...parts),
    );
  }

  toJSON(): RegisterData {
    return {
      version: 1,
      extractions: [...this.#extractions.values()],
      documents: [...this.documents.values()],
    };
  }

  static fromJSON(data: RegisterData, places: PlaceKnowledge = noPlaces): Register {
    return Register.build(data.extractions, data.documents, places);
  }

  person(id: string): RegisterPerson | null {
    return this.#personById.get(id) ?? null;
  }

  meeting(id: string): RegisterMeeting | null {
    return this.#meetingById.get(id) ?? null;
  }

  /** Rows a person takes part in, oldest first. */
  meetingsOf(id: string): readonly RegisterMeeting[] {
    const rows: RegisterMeeting[] = [];
    for (const index of this.#ofPerson.get(id) ?? []) {
      const row = this.meetings[index];
      if (row) rows.push(row);
    }
    return rows;
  }

  /** People a typed name may mean, best first: exact, by sound, by family name, by small slips. */
  findPeople(typed: string): readonly PersonMatch[] {
    this.#finder ??= new PersonFinder(this.people, (id) => this.#ofPerson.get(id)?.length ?? 0);
    return this.#finder.find(typed);
  }

  /**
   * People the corpus gives an office (`role`, when not null) of a country or body (`of`, when
   * not null), most often told first. With `at`, only those told in office around that day.
   */
  holders(
    roles: readonly string[] | null,
    of: string | null,
    at?: string,
  ): readonly RegisterPerson[] {
    const told = (person: RegisterPerson) => {
      let count = 0;
      for (const office of person.offices) {
        if (roles !== null && !roles.includes(office.role)) continue;
        if (of !== null && (office.of === null || !sameBody(office.of, of))) continue;
        if (at && office.from && office.to && !around(office.from, office.to, at)) continue;
        count += office.documents;
      }
      return count;
    };
    return this.people
      .map((person) => ({ person, count: told(person) }))
      .filter((entry) => entry.count > 0)
      .sort((a, b) => b.count - a.count || (a.person.id < b.person.id ? -1 : 1))
      .map((entry) => entry.person);
  }

  /** Rows that meet every condition, oldest first. */
  query(filter: MeetingFilter): MeetingRows {
    const rows: RegisterMeeting[] = [];
    const undated: RegisterMeeting[] = [];
    const placed = new Map<string, boolean>();
    for (const row of this.#candidates(filter)) {
      if (filter.kind && row.kind !== filter.kind) continue;
      if (filter.statuses && !filter.statuses.includes(row.status)) continue;
      if (filter.parties && !partiesTakePart(row, filter.parties)) continue;
      if (filter.hosts && !filter.hosts.some((id) => row.hostIds.includes(id))) continue;
      if (filter.guests) {
        const guest = filter.guests.some(
          (id) => row.people.includes(id) && !row.hostIds.includes(id),
        );
        if (!guest || row.hostIds.length === 0) continue;
      }
      if (filter.place) {
        // Many rows share a place; each is compared once.
        const spot = `${row.place ?? ''}\u0000${row.occasion ?? ''}`;
        let fits = placed.get(spot);
        if (fits === undefined) {
          fits = this.isAt(row, filter.place);
          placed.set(spot, fits);
        }
        if (!fits) continue;
      }
      if (filter.since || filter.until) {
        const { start, end } = row.date ?? { start: null, end: null };
        if (!start || !end) {
          undated.push(row);
          continue;
        }
        if (filter.since && end < filter.since) continue;
        if (filter.until && start > filter.until) continue;
      }
      rows.push(row);
    }
    return { rows, undated };
  }

  /** Does a row's place lie at, in, or spell the asked one? Rows without place do not. */
  isAt(row: RegisterMeeting, place: string): boolean {
    if (row.place !== null && this.#placeFits(row.place, place)) return true;
    return row.occasion !== null && containsWords(row.occasion, place);
  }

  #candidates(filter: MeetingFilter): readonly RegisterMeeting[] {
    let best: readonly (readonly number[])[] | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (const group of [...(filter.parties ?? []), filter.hosts, filter.guests]) {
      if (!group) continue;
      const lists = group.map((id) => this.#ofPerson.get(id) ?? []);
      const total = lists.reduce((sum, list) => sum + list.length, 0);
      if (total < size) {
        best = lists;
        size = total;
      }
    }
    if (!best) return filter.place ? this.#rowsAt(filter.place) : this.meetings;
    const indices = best.length === 1 ? (best[0] ?? []) : [...new Set(best.flat())];
    const ordered = best.length === 1 ? indices : [...indices].sort((a, b) => a - b);
    return ordered.map((index) => this.meetings[index]).filter((row) => row !== undefined);
  }

  /** Rows that may lie at a place: each place and occasion of the corpus is compared once. */
  #rowsAt(place: string): readonly RegisterMeeting[] {
    const found = new Set<number>();
    for (const [told, indices] of this.#atPlace) {
      if (this.#placeFits(told, place)) for (const index of indices) found.add(index);
    }
    for (const [told, indices] of this.#atOccasion) {
      if (containsWords(told, place)) for (const index of indices) found.add(index);
    }
    return [...found]
      .sort((a, b) => a - b)
      .map((index) => this.meetings[index])
      .filter((row) => row !== undefined);
  }

  #placeFits(told: string, asked: string): boolean {
    return (
      this.places.key(told) === this.places.key(asked) ||
      this.places.within(told, asked) ||
      containsWords(told, asked)
    );
  }

  /** Places where meetings are told, most frequent first. */
  placeNames(): readonly string[] {
    return [...this.#placesKnown.values()].map((place) => place.name);
  }

  /** Is this a place where the corpus tells of a meeting? */
  hasPlace(name: string): boolean {
    return this.#placesKnown.has(this.places.key(name));
  }

  /** The place of the corpus a misspelt word stands for ("bruxelle"), as the texts write it, or null. */
  placeLike(typed: string): string | null {
    const key = soundOf(foldText(typed));
    if (key.length < 5) return null;
    const limit = key.length >= 8 ? 2 : 1;
    let best: { readonly name: string; readonly distance: number; readonly count: number } | null =
      null;
    for (const { name, count } of this.#placesKnown.values()) {
      const distance = soundDistance(key, soundOf(foldText(name)), limit);
      if (distance > limit) continue;
      if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
        best = { name, distance, count };
      }
    }
    return best?.name ?? null;
  }

  /** At most `limit` completions, best first; forgives case, accents and spelling. */
  suggest(kind: 'person' | 'place', typed: string, limit: number): readonly Suggestion[] {
    if (kind === 'place') {
      const known = [...this.#placesKnown.values()];
      this.#placeCompleter ??= new Completer(
        known.map((place) => [
          place.name,
          this.places.display(place.name, 'fr'),
          this.places.display(place.name, 'en'),
        ]),
        known.map((place) => place.count),
      );
      return this.#placeCompleter.complete(typed, limit).map((hit) => ({
        name: known[hit.index]?.name ?? '',
        meetings: hit.weight,
      }));
    }
    this.#personCompleter ??= new Completer(
      this.people.map((person) => [person.name, ...person.aliases]),
      this.people.map((person) => this.#ofPerson.get(person.id)?.length ?? 0),
    );
    return this.#personCompleter.complete(typed, limit).map((hit) => ({
      name: this.people[hit.index]?.name ?? '',
      meetings: hit.weight,
    }));
  }
}

function listIn(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function containsWords(text: string, words: string): boolean {
  return ` ${foldText(text)} `.includes(` ${foldText(words)} `);
}

function sameBody(a: string, b: string): boolean {
  return a === b || foldText(a) === foldText(b);
}

/** An office told in texts of some period is taken to hold half a year around it. */
function around(from: string, to: string, at: string): boolean {
  const shift = (iso: string, months: number) => {
    const [year = '0', month = '1'] = iso.split('-');
    const total = Number(year) * 12 + Number(month) - 1 + months;
    return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  };
  const moment = at.slice(0, 7);
  return shift(from, -6) <= moment && moment <= shift(to, 6);
}

function partiesTakePart(row: RegisterMeeting, parties: readonly (readonly string[])[]): boolean {
  return parties.every((group) => group.some((id) => row.people.includes(id)));
}

/** Groups items that share a key, each group in the order given. */
function* groupsByKeys<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Generator<void, T[][]> {
  const parent = items.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    yield;
    for (const key of keysOf(item)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else {
        const a = root(index);
        const b = root(other);
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, T[]>();
  for (const [index, item] of items.entries()) {
    const at = root(index);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return [...groups.values()];
}

function* create(
  extractions: ReadonlyMap<string, Extraction>,
  documents: ReadonlyMap<string, DocumentMeta>,
  places: PlaceKnowledge,
  memory: Memory,
  make: (
    extractions: ReadonlyMap<string, Extraction>,
    documents: ReadonlyMap<string, DocumentMeta>,
    places: PlaceKnowledge,
    computed: Computed,
  ) => Register,
): Generator<void, Register> {
  const computed = yield* compute(extractions, documents, places, memory);
  return make(extractions, documents, places, computed);
}

function* compute(
  extractions: ReadonlyMap<string, Extraction>,
  documents: ReadonlyMap<string, DocumentMeta>,
  places: PlaceKnowledge,
  memory: Memory,
): Generator<void, Computed> {
  const kept: Memory = { ...memory, people: new Map(), meetings: new Map() };
  const serialOf = (extraction: Extraction) => {
    let serial = kept.serials.get(extraction);
    if (serial === undefined) {
      serial = kept.next++;
      kept.serials.set(extraction, serial);
    }
    return serial;
  };

  // A name is linked with all mentions of it at once, so groups are formed over distinct names.
  const byName = new Map<string, { mention: PersonMention; tag: string }[]>();
  for (const extraction of extractions.values()) {
    yield;
    const serial = serialOf(extraction);
    const published =
      (documents.get(extraction.documentId)?.published ?? extraction.published)?.date ?? null;
    const people = everybody(extraction);
    for (const [index, person] of people.entries()) {
      const mention = { documentId: extraction.documentId, published, person };
      const entry = { mention, tag: `${serial}.${index}` };
      const list = byName.get(person.name);
      if (list) list.push(entry);
      else byName.set(person.name, [entry]);
    }
  }
  const people: RegisterPerson[] = [];
  const personOf = new Map<string, string>();
  const names = [...byName.keys()].sort();
  const keysOf = (name: string) => {
    const keys = new Set(linkKeys(name));
    for (const { mention } of byName.get(name) ?? []) {
      for (const alias of mention.person.aliases) {
        if (alias.includes(' ')) for (const key of linkKeys(alias)) keys.add(key);
      }
    }
    return [...keys];
  };
  for (const group of yield* groupsByKeys(names, keysOf)) {
    yield;
    const entries = group.flatMap((name) => byName.get(name) ?? []);
    const signature = entries.map((entry) => entry.tag).join(' ');
    const linked =
      memory.people.get(signature) ?? linkPeople(entries.map((entry) => entry.mention));
    kept.people.set(signature, linked);
    for (const person of linked.people) people.push(person);
    for (const [key, id] of linked.of) if (!personOf.has(key)) personOf.set(key, id);
  }
  people.sort((a, b) => (a.id < b.id ? -1 : 1));
  const nameById = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;

  const mentions: { mention: MeetingMention; tag: string }[] = [];
  for (const extraction of extractions.values()) {
    yield;
    const serial = serialOf(extraction);
    const published =
      (documents.get(extraction.documentId)?.published ?? extraction.published)?.date ?? null;
    for (const [index, meeting] of extraction.meetings.entries()) {
      if (!meeting.sources.some((source) => source.section === 'article')) continue;
      const idOf = (name: string) => personOf.get(personKey(extraction.documentId, name));
      const ids = [...new Set(meeting.participants.map(idOf).filter((id) => id !== undefined))];
      if (ids.length === 0) continue;
      const hosts = meeting.hosts.map(idOf).filter((id) => id !== undefined);
      mentions.push({
        mention: { documentId: extraction.documentId, published, meeting, people: ids, hosts },
        tag: `${serial}.${index}:${ids.map(nameOf).join('+')}`,
      });
    }
  }
  const meetings: RegisterMeeting[] = [];
  for (const group of yield* groupsByKeys(mentions, (entry) => pairKeys(entry.mention))) {
    yield;
    const signature = group.map((entry) => entry.tag).join(' ');
    const rows =
      memory.meetings.get(signature) ??
      mergeMeetings(
        group.map((entry) => entry.mention),
        nameOf,
        places,
      );
    kept.meetings.set(signature, rows);
    for (const row of rows) meetings.push(row);
  }
  const ordered = meetings
    .map((row) => ({ row, at: row.date?.start ?? row.published ?? '' }))
    .sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0,
    )
    .map((entry) => entry.row);
  return { people, meetings: distinct(ordered), kept };
}

/** People of a text, participants included that its list of people leaves out. */
function everybody(extraction: Extraction): readonly Person[] {
  const known = new Set<string>();
  for (const person of extraction.people) {
    known.add(foldText(person.name));
    for (const alias of person.aliases) known.add(foldText(alias));
  }
  const people = [...withGivenNames(extraction.people)];
  for (const meeting of extraction.meetings) {
    for (const name of meeting.participants) {
      if (known.has(foldText(name))) continue;
      known.add(foldText(name));
      people.push({ name, aliases: [], offices: [], mentions: 1, first: { start: 0, end: 0 } });
    }
  }
  return people;
}

/**
 * A given name alone ("Emmanuel et Brigitte Macron") is the one person of the text who bears
 * it; it becomes their alias instead of a person of its own.
 */
function withGivenNames(people: readonly Person[]): readonly Person[] {
  const single = people.filter((person) => nameParts(person.name).words.length === 1);
  if (single.length === 0) return people;
  const aliases = new Map<Person, string[]>();
  const dropped = new Set<Person>();
  for (const person of single) {
    const word = foldText(person.name);
    const bearers = people.filter((other) => nameParts(other.name).given[0] === word);
    const family = people.some((other) => other !== person && isShortFor(person.name, other.name));
    const [bearer] = bearers;
    if (!bearer || bearers.length > 1 || family) continue;
    dropped.add(person);
    aliases.set(bearer, [...(aliases.get(bearer) ?? []), person.name]);
  }
  return people
    .filter((person) => !dropped.has(person))
    .map((person) => {
      const more = aliases.get(person);
      return more ? { ...person, aliases: [...person.aliases, ...more] } : person;
    });
}

/** Two rows with one id would shadow each other; the second gets a suffix. */
function distinct(meetings: readonly RegisterMeeting[]): RegisterMeeting[] {
  const seen = new Set<string>();
  return meetings.map((meeting) => {
    let { id } = meeting;
    for (let n = 2; seen.has(id); n++) id = `${meeting.id}-${n}`;
    seen.add(id);
    return id === meeting.id ? meeting : { ...meeting, id };
  });
}

/** Tellings sharing two people may be one meeting; a lone named person needs the same unnamed side. */
function pairKeys({ people, meeting }: MeetingMention): string[] {
  const [only, second] = people;
  if (only !== undefined && second === undefined) {
    return [`${meeting.kind}|${only}|${meeting.unnamed.map(foldText).sort().join('+')}`];
  }
  const ids = [...people].sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${meeting.kind}|${a}|${b}`));
}
