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

/** Results, and what was told of each extraction, kept from one build to the next. */
export interface LinkMemory {
  /** By the first name of each group. */
  readonly people: Map<string, LinkedGroup>;
  /** By group signature. */
  readonly meetings: Map<string, readonly RegisterMeeting[]>;
  readonly named: WeakMap<Extraction, Named>;
  next: number;
}

/** What was made of some mentions. */
interface LinkedGroup {
  readonly mentions: readonly PersonMention[];
  readonly linking: Linking;
}

/** People as a text names them. */
interface Named {
  /** Of an extraction with a date: while both stay, so does the number, from build to build. */
  readonly serial: number;
  readonly published: string | null;
  /** The same objects as long as extraction and date stay. */
  readonly people: readonly PersonMention[];
  /** Names with the fuller ones that a text gives them beside. */
  readonly alsoNamed: readonly (readonly [name: string, alias: string])[];
}

/** The memory of a register that nothing was built for yet. */
export function emptyMemory(): LinkMemory {
  return { people: new Map(), meetings: new Map(), named: new WeakMap(), next: 1 };
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
  const { people, linkings } = yield* linkedPeople(texts, memory, kept);
  const meetings = yield* mergedMeetings(texts, people, linkings, memory, kept);
  return { people, meetings: distinct(meetings), kept };
}

function namedBy(extraction: Extraction, texts: Texts, kept: LinkMemory): Named {
  const published = publicationOf(extraction, texts);
  const before = kept.named.get(extraction);
  if (before?.published === published) return before;
  const { documentId } = extraction;
  const all = everybody(extraction);
  const named = {
    serial: kept.next++,
    published,
    people: all.map((person) => ({ documentId, published, person })),
    alsoNamed: all.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => alias.includes(' ')).map((alias) => [name, alias] as const),
    ),
  };
  kept.named.set(extraction, named);
  return named;
}

export function publicationOf(extraction: Extraction, { documents }: Texts): string | null {
  return (documents.get(extraction.documentId)?.published ?? extraction.published)?.date ?? null;
}

/** The linking of a name's group, and which group it is. */
interface NameLinking {
  readonly group: number;
  readonly linking: Linking;
}

function* linkedPeople(
  texts: Texts,
  memory: LinkMemory,
  kept: LinkMemory,
): Generator<void, { people: RegisterPerson[]; linkings: Map<string, NameLinking> }> {
  // A name is linked with all mentions of it at once, so groups are formed over distinct names.
  const byName = new Map<string, PersonMention[]>();
  const alsoNamed = new Map<string, Set<string>>();
  for (const extraction of texts.extractions.values()) {
    yield;
    const named = namedBy(extraction, texts, kept);
    for (const mention of named.people) {
      const { name } = mention.person;
      const list = byName.get(name);
      if (list) list.push(mention);
      else byName.set(name, [mention]);
    }
    for (const [name, alias] of named.alsoNamed) {
      const aliases = alsoNamed.get(name);
      if (aliases) aliases.add(alias);
      else alsoNamed.set(name, new Set([alias]));
    }
  }
  const keysOf = (name: string): readonly string[] => {
    const aliases = alsoNamed.get(name);
    return aliases === undefined ? linkKeys(name) : [name, ...aliases].flatMap(linkKeys);
  };
  const people: RegisterPerson[] = [];
  const linkings = new Map<string, NameLinking>();
  const groups = yield* groupsByKeys([...byName.keys()].sort(), keysOf);
  for (const [number, group] of groups.entries()) {
    yield;
    const mentions = group.flatMap((name) => byName.get(name) ?? []);
    const [first = ''] = group;
    const before = memory.people.get(first);
    const linked =
      before !== undefined && areSame(before.mentions, mentions)
        ? before
        : { mentions, linking: linkPeople(mentions) };
    kept.people.set(first, linked);
    for (const person of linked.linking.people) people.push(person);
    const own = { group: number, linking: linked.linking };
    for (const name of group) linkings.set(name, own);
  }
  people.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { people, linkings };
}

function areSame(before: readonly PersonMention[], now: readonly PersonMention[]): boolean {
  return before.length === now.length && before.every((mention, at) => mention === now[at]);
}

/** Tells the person of a name as a text uses it; where groups differ, the first. */
function personIn(
  { documentId }: Extraction,
  { people }: Named,
  linkings: ReadonlyMap<string, NameLinking>,
): (name: string) => string | undefined {
  const groups = [...new Set(people.flatMap(({ person }) => linkings.get(person.name) ?? []))].sort(
    (a, b) => a.group - b.group,
  );
  return (name) => {
    const key = personKey(documentId, name);
    return groups.find(({ linking }) => linking.of.has(key))?.linking.of.get(key);
  };
}

function* mergedMeetings(
  texts: Texts,
  people: readonly RegisterPerson[],
  linkings: ReadonlyMap<string, NameLinking>,
  memory: LinkMemory,
  kept: LinkMemory,
): Generator<void, RegisterMeeting[]> {
  const nameById = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;
  const mentions: Tagged<MeetingMention>[] = [];
  for (const extraction of texts.extractions.values()) {
    yield;
    if (extraction.meetings.length === 0) continue;
    const { documentId } = extraction;
    const named = namedBy(extraction, texts, kept);
    const { serial, published } = named;
    const idOf = personIn(extraction, named, linkings);
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
