/**
 * All people and meetings of the corpus, looked up by person, pair, place, date,
 * status, kind, host, office and nationality.
 */

import { atOnce } from '../text/slices.ts';
import type { Extraction, Suggestion, TextCopy } from '../types.ts';
import { foldText } from '../world/names.ts';
import { type Copies, copiesAmong } from './copies.ts';
import { PersonFinder, type PersonMatch } from './finder.ts';
import { type DocumentMeta, emptyMemory, type Linked, linkCorpus, type Texts } from './link.ts';
import { type MeetingFilter, MeetingIndex, type MeetingRows } from './meetingIndex.ts';
import type { RegisterMeeting } from './meetings.ts';
import type { RegisterPerson } from './people.ts';
import { noPlaces, type PlaceKnowledge } from './placeKnowledge.ts';
import { Completer } from './suggest.ts';

export interface RegisterChange {
  /** Documents that are new or were read anew. */
  readonly extractions?: readonly Extraction[];
  readonly documents?: readonly DocumentMeta[];
  /** Ids of documents that have gone. */
  readonly removed?: readonly string[];
}

export class Register {
  readonly #texts: Texts;
  readonly #linked: Linked;
  readonly #index: MeetingIndex;
  readonly #personById: ReadonlyMap<string, RegisterPerson>;
  readonly #copies: Copies;
  #finder: PersonFinder | null = null;
  /** How many people's names end in some folded words. */
  #endings: ReadonlyMap<string, number> | null = null;
  #completer: Completer | null = null;

  private constructor(texts: Texts, linked: Linked, copies: Copies) {
    this.#texts = texts;
    this.#copies = copies;
    this.#linked = { ...linked, meetings: linked.meetings.map((row) => copies.counted(row)) };
    this.#index = new MeetingIndex(this.#linked.meetings, texts.places);
    this.#personById = new Map(linked.people.map((person) => [person.id, person]));
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
  static *prepare(
    extractions: readonly Extraction[],
    documents: readonly DocumentMeta[],
    places: PlaceKnowledge = noPlaces,
  ): Generator<void, Register> {
    const texts = {
      extractions: new Map(extractions.map((one) => [one.documentId, one])),
      documents: new Map(documents.map((one) => [one.id, one])),
      places,
    };
    return new Register(
      texts,
      yield* linkCorpus(texts, emptyMemory()),
      yield* copiesAmong(texts, null),
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
  *prepareUpdate(change: RegisterChange): Generator<void, Register> {
    const extractions = new Map(this.#texts.extractions);
    const documents = new Map(this.#texts.documents);
    for (const id of change.removed ?? []) {
      extractions.delete(id);
      documents.delete(id);
    }
    for (const one of change.extractions ?? []) extractions.set(one.documentId, one);
    for (const one of change.documents ?? []) documents.set(one.id, one);
    const texts = { extractions, documents, places: this.places };
    const linked = yield* linkCorpus(texts, this.#linked.kept);
    return new Register(texts, linked, yield* copiesAmong(texts, this.#copies));
  }

  get places(): PlaceKnowledge {
    return this.#texts.places;
  }

  get documents(): ReadonlyMap<string, DocumentMeta> {
    return this.#texts.documents;
  }

  /** The text that a copy is a copy of; of any other text itself. */
  firstOf(documentId: string): string {
    return this.#copies.firstOf(documentId);
  }

  /** The other texts that say what this one says, by publisher; none where it stands alone. */
  copiesOf(documentId: string): readonly TextCopy[] {
    return this.#copies.of(documentId);
  }

  get people(): readonly RegisterPerson[] {
    return this.#linked.people;
  }

  /** Oldest first; undated ones stand where their publication puts them. */
  get meetings(): readonly RegisterMeeting[] {
    return this.#linked.meetings;
  }

  /** The person of an id, or null. */
  person(id: string): RegisterPerson | null {
    return this.#personById.get(id) ?? null;
  }

  /** The row of an id, or null. */
  meeting(id: string): RegisterMeeting | null {
    return this.#index.row(id);
  }

  /** Rows a person takes part in, oldest first. */
  meetingsOf(id: string): readonly RegisterMeeting[] {
    return this.#index.of(id);
  }

  /** People a typed name may mean, best first: exact, by sound, by family name, by small slips. */
  findPeople(typed: string): readonly PersonMatch[] {
    this.#finder ??= new PersonFinder(this.people, (id) => this.#index.count(id));
    return this.#finder.find(typed);
  }

  /** How many people have names that end in these words. */
  endingIn(words: string): number {
    this.#endings ??= endingsOf(this.people);
    return this.#endings.get(foldText(words)) ?? 0;
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
    return this.#index.query(filter);
  }

  /** Does a row's place lie at, in, or spell the asked one? Rows without place do not. */
  isAt(row: RegisterMeeting, place: string): boolean {
    return this.#index.places.isAt(row, place);
  }

  /** Is this a place where the corpus tells of a meeting? */
  hasPlace(name: string): boolean {
    return this.#index.places.has(name);
  }

  /** The place of the corpus a misspelt word stands for ("bruxelle"), as the texts write it, or null. */
  placeLike(typed: string): string | null {
    return this.#index.places.like(typed);
  }

  /** At most `limit` completions, best first; forgives case, accents and spelling. */
  suggest(kind: 'person' | 'place', typed: string, limit: number): readonly Suggestion[] {
    if (kind === 'place') return this.#index.places.suggest(typed, limit);
    this.#completer ??= new Completer(
      this.people.map((person) => [person.name, ...person.aliases]),
      this.people.map((person) => this.#index.count(person.id)),
    );
    return this.#completer.complete(typed, limit).map((hit) => ({
      name: this.people[hit.index]?.name ?? '',
      meetings: hit.weight,
    }));
  }
}

function endingsOf(people: readonly RegisterPerson[]): ReadonlyMap<string, number> {
  const endings = new Map<string, number>();
  for (const { name } of people) {
    const words = foldText(name).split(' ');
    for (const at of words.keys()) {
      const end = words.slice(at).join(' ');
      endings.set(end, (endings.get(end) ?? 0) + 1);
    }
  }
  return endings;
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
