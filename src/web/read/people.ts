/** What the pages of people show, read from the library. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { RegisterPerson } from '../../register/people.ts';
import type { Register } from '../../register/register.ts';
import type { Document, Extraction, MeetingStatus, PassageRef } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import type { Library } from '../library.ts';
import { type Paged, paged } from '../query.ts';
import { notFound } from '../refusal.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly texts: number;
  readonly meetings: number;
}

const rankings = new WeakMap<Register, readonly (PersonRow & { readonly folded: string })[]>();

function ranking(register: Register) {
  let rows = rankings.get(register);
  if (rows === undefined) {
    rows = register.people
      .map(({ id, name, aliases, documents }) => ({
        id,
        name,
        texts: documents,
        meetings: register.meetingsOf(id).length,
        folded: foldText([name, ...aliases].join(' ')),
      }))
      .sort((a, b) => b.meetings - a.meetings || b.texts - a.texts || (a.id < b.id ? -1 : 1));
    rankings.set(register, rows);
  }
  return rows;
}

/** A page of the people whose names hold, or sound like, what was typed; most meetings first. */
export function peopleList(
  register: Register,
  filter: string | null,
  page: number,
  size: number,
): Paged<PersonRow> {
  const all = ranking(register);
  if (filter === null) return paged(all, page, size);
  const words = foldText(filter).split(' ').filter(Boolean);
  const like = new Set(register.findPeople(filter).map(({ person }) => person.id));
  const fits = ({ id, folded }: (typeof all)[number]): boolean =>
    like.has(id) || (words.length > 0 && words.every((word) => folded.includes(word)));
  return paged(all.filter(fits), page, size);
}

/** Everybody a typed name or id means: those who fit best, all of them. */
export function peopleLike(register: Register, typed: string): readonly RegisterPerson[] {
  const one = register.person(typed);
  if (one !== null) return [one];
  const found = register.findPeople(typed);
  const best = found[0]?.how;
  return found.filter(({ how }) => how === best).map(({ person }) => person);
}

/** A word of a text that speaks of a person, with the place where it stands. */
interface Proven {
  readonly text: string;
  readonly proof: PassageRef | null;
}

export interface PersonData {
  readonly person: RegisterPerson;
  readonly aliases: readonly Proven[];
  readonly offices: readonly (Proven & {
    readonly from: string | null;
    readonly to: string | null;
  })[];
  /** Everybody met, most often first. */
  readonly met: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly meetings: Paged<RegisterMeeting>;
  readonly texts: readonly { readonly id: string; readonly title: string | null }[];
  readonly filter: {
    readonly status: readonly MeetingStatus[] | null;
    readonly other: RegisterPerson | null;
  };
}

/** Texts looked through for a proof, and texts named. */
const READ = 40;
const SIZE = 100;

/** @throws {Refusal} when nobody has the id */
export async function personData(
  library: Library,
  id: string,
  wanted: {
    readonly status: readonly MeetingStatus[] | null;
    readonly other: string | null;
    readonly page: number;
  },
): Promise<PersonData> {
  const register = library.register();
  const person = register.person(id);
  if (person === null) throw notFound((errors) => errors.noPerson(id));
  const all = register.meetingsOf(id);
  const { status } = wanted;
  const other = wanted.other === null ? null : register.person(wanted.other);
  const rows = all.filter(
    (row) =>
      (status === null || status.includes(row.status)) &&
      (other === null || row.people.includes(other.id)),
  );
  const read = person.documentIds.slice(0, READ);
  const find = finder([...(await library.documents(read)).values()], person);
  return {
    person,
    aliases: person.aliases.map((text) => ({ text, proof: find(text) })),
    offices: officesTold(await library.extractions(read), person).map((office) => ({
      ...office,
      proof: find(office.text),
    })),
    met: partners(all, person),
    meetings: paged(rows, wanted.page, SIZE),
    texts: person.documentIds
      .slice(0, READ)
      .map((textId) => ({ id: textId, title: register.documents.get(textId)?.title ?? null })),
    filter: { status, other },
  };
}

/** Offices in the words of the texts; what the register knows from elsewhere proves nothing here. */
function officesTold(
  extractions: readonly Extraction[],
  person: RegisterPerson,
): { readonly text: string; readonly from: string | null; readonly to: string | null }[] {
  const names = new Set([person.name, ...person.aliases].map(foldText));
  const told = new Map<string, { text: string; dates: string[]; count: number }>();
  for (const extraction of extractions) {
    for (const { name, offices } of extraction.people) {
      if (!names.has(foldText(name))) continue;
      for (const { text } of offices) {
        const office = told.get(foldText(text)) ?? { text, dates: [], count: 0 };
        office.count += 1;
        if (extraction.published) office.dates.push(extraction.published.date);
        if (text !== '') told.set(foldText(text), office);
      }
    }
  }
  return [...told.values()]
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({ text, dates }) => {
      dates.sort();
      return { text, from: dates[0] ?? null, to: dates.at(-1) ?? null };
    });
}

function partners(rows: readonly RegisterMeeting[], person: RegisterPerson): PersonData['met'] {
  const met = new Map<string, { id: string; name: string; count: number }>();
  for (const row of rows) {
    for (const [at, id] of row.people.entries()) {
      if (id === person.id) continue;
      const known = met.get(id) ?? { id, name: row.participants[at] ?? id, count: 0 };
      known.count += 1;
      met.set(id, known);
    }
  }
  return [...met.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Where a text that names the person has these words: nearest to one of their names. */
function finder(
  documents: readonly Document[],
  person: RegisterPerson,
): (words: string) => PassageRef | null {
  const texts = documents.map(({ id, text }) => ({ id, text, names: placesOf(text, person) }));
  return (words) => {
    let best: (PassageRef & { readonly far: number }) | null = null;
    for (const { id, text, names } of texts) {
      for (const start of occurrences(text, words)) {
        const far = Math.min(...names.map((at) => Math.abs(at - start)), text.length);
        if (best !== null && far >= best.far) continue;
        best = { documentId: id, start, end: start + words.length, far };
      }
    }
    return best === null ? null : { documentId: best.documentId, start: best.start, end: best.end };
  };
}

/** Occurrences looked at in one text. */
const LOOKED = 200;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (words === '' || found.length >= LOOKED) break;
    if (!inWord(text, at, words)) found.push(at);
  }
  return found;
}

/** Is it only a part of a longer word? */
function inWord(text: string, at: number, words: string): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + words.length] ?? '');
}

function placesOf(text: string, { name, aliases }: RegisterPerson): number[] {
  return [name, ...aliases].flatMap((form) => occurrences(text, form));
}
