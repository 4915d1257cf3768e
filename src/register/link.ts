/**
 * From the extractions of all texts to people and meetings of the corpus. Groups that no
 * changed text touches are taken over from the build before.
 */
import type { Extraction, LanguageCode, Person, PublishedDate } from '../types.ts';
import { foldText, isShortFor, nameParts } from '../world/names.ts';
import { groupsByKeys } from './groups.ts';
import { type MeetingMention, mergeMeetings, type RegisterMeeting } from './meetings.ts';
import {
  type Linking,
  linkKeys,
  linkPeople,
  type PersonMention,
  personKey,
  type RegisterPerson,
} from './people.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';

/** What the register says of a document beside its extraction. */
export interface DocumentMeta {
  readonly id: string;
  readonly title: string | null;
  readonly published: PublishedDate | null;
  readonly language?: LanguageCode;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

/** All texts a register is made of, by document id. */
export interface Texts {
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly documents: ReadonlyMap<string, DocumentMeta>;
  readonly places: PlaceKnowledge;
}

/** Results by group signature, kept from one build to the next. */
export interface LinkMemory {
  readonly people: Map<string, Linking>;
  readonly meetings: Map<string, readonly RegisterMeeting[]>;
  readonly serials: WeakMap<Extraction, number>;
  next: number;
}

/** The memory of a register that nothing was built for yet. */
export function emptyMemory(): LinkMemory {
  return { people: new Map(), meetings: new Map(), serials: new WeakMap(), next: 1 };
}

export interface Linked {
  readonly people: readonly RegisterPerson[];
  /** Oldest first; undated ones stand where their publication puts them. */
  readonly meetings: readonly RegisterMeeting[];
  /** What the next build may take over. */
  readonly kept: LinkMemory;
}

/** A mention with a tag that tells whether it is the one an earlier build saw. */
interface Tagged<T> {
  readonly mention: T;
  readonly tag: string;
}

/** Links people and merges meetings over all texts; stops often, so that a caller may do other things. */
export function* linkCorpus(texts: Texts, memory: LinkMemory): Generator<void, Linked> {
  const kept: LinkMemory = { ...memory, people: new Map(), meetings: new Map() };
  const { people, personOf } = yield* linkedPeople(texts, memory, kept);
  const meetings = yield* mergedMeetings(texts, people, personOf, memory, kept);
  return { people, meetings: distinct(meetings), kept };
}

/** Numbers an extraction by identity: the same object keeps its number from build to build. */
function serialOf(extraction: Extraction, kept: LinkMemory): number {
  let serial = kept.serials.get(extraction);
  if (serial === undefined) {
    serial = kept.next++;
    kept.serials.set(extraction, serial);
  }
  return serial;
}

export function publicationOf(extraction: Extraction, { documents }: Texts): string | null {
  return (documents.get(extraction.documentId)?.published ?? extraction.published)?.date ?? null;
}

function* linkedPeople(
  texts: Texts,
  memory: LinkMemory,
  kept: LinkMemory,
): Generator<void, { people: RegisterPerson[]; personOf: Map<string, string> }> {
  // A name is linked with all mentions of it at once, so groups are formed over distinct names.
  const byName = new Map<string, Tagged<PersonMention>[]>();
  for (const extraction of texts.extractions.values()) {
    yield;
    const serial = serialOf(extraction, kept);
    const { documentId } = extraction;
    const published = publicationOf(extraction, texts);
    for (const [index, person] of everybody(extraction).entries()) {
      const entry = { mention: { documentId, published, person }, tag: `${serial}.${index}` };
      const list = byName.get(person.name);
      if (list) list.push(entry);
      else byName.set(person.name, [entry]);
    }
  }
  const keysOf = (name: string) => {
    const keys = new Set(linkKeys(name));
    for (const { mention } of byName.get(name) ?? []) {
      for (const alias of mention.person.aliases) {
        if (alias.includes(' ')) for (const key of linkKeys(alias)) keys.add(key);
      }
    }
    return [...keys];
  };
  const people: RegisterPerson[] = [];
  const personOf = new Map<string, string>();
  for (const group of yield* groupsByKeys([...byName.keys()].sort(), keysOf)) {
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
  return { people, personOf };
}

function* mergedMeetings(
  texts: Texts,
  people: readonly RegisterPerson[],
  personOf: ReadonlyMap<string, string>,
  memory: LinkMemory,
  kept: LinkMemory,
): Generator<void, RegisterMeeting[]> {
  const nameById = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;
  const mentions: Tagged<MeetingMention>[] = [];
  for (const extraction of texts.extractions.values()) {
    yield;
    const serial = serialOf(extraction, kept);
    const { documentId } = extraction;
    const published = publicationOf(extraction, texts);
    const idOf = (name: string) => personOf.get(personKey(documentId, name));
    for (const [index, meeting] of extraction.meetings.entries()) {
      if (!meeting.sources.some((source) => source.section === 'article')) continue;
      const ids = [...new Set(meeting.participants.map(idOf).filter((id) => id !== undefined))];
      if (ids.length === 0) continue;
      const hosts = meeting.hosts.map(idOf).filter((id) => id !== undefined);
      mentions.push({
        mention: { documentId, published, meeting, people: ids, hosts },
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
        texts.places,
      );
    kept.meetings.set(signature, rows);
    for (const row of rows) meetings.push(row);
  }
  return meetings
    .map((row) => ({ row, at: row.date?.start ?? row.published ?? '' }))
    .sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0,
    )
    .map((entry) => entry.row);
}

/** Worked out once for each extraction, which never changes. */
const everybodyIn = new WeakMap<Extraction, readonly Person[]>();

/** People of a text, participants included that its list of people leaves out. */
function everybody(extraction: Extraction): readonly Person[] {
  let people = everybodyIn.get(extraction);
  if (people === undefined) {
    people = namedIn(extraction);
    everybodyIn.set(extraction, people);
  }
  return people;
}

function namedIn(extraction: Extraction): readonly Person[] {
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
