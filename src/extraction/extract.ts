import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type {
  Document,
  Extraction,
  Meeting,
  MeetingDate,
  Office,
  Person,
  PublishedDate,
  Sentence,
} from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import type { Member } from './cast.ts';
import { judgedMeetings } from './judged.ts';
import { findTold } from './meetings/find.ts';
import { mergeTold } from './meetings/merge.ts';
import type { Told } from './meetings/told.ts';
import type { Mention } from './mention.ts';
import { skipList } from './names.ts';
import { type Reading, type ReadSentence, readText } from './reading.ts';
import { Resolver } from './resolve.ts';
import { holdersOf } from './roles.ts';
import { dateOf, goesOn, occasionOf, placeOf, placesIn, settingsIn, sourceOf } from './setting.ts';

/** Everything one document tells of people and meetings. Only its article sections are read. */
export function extract(document: Document, language: Language): Extraction {
  const sentences: Sentence[] = document.sections
    .filter((section) => section.kind === 'article')
    .flatMap((section) => splitSentences(document.text, section, section.kind, language));
  const reading = readText(
    document.text,
    sentences,
    language,
    document.published,
    worldKnowledge(),
  );
  const meetings = placedByTitle(meetingsOf(reading, document.id), document, language);
  return {
    documentId: document.id,
    published: document.published,
    people: peopleOf(reading, meetings),
    places: placesOf(reading),
    meetings,
  };
}

/** A title that names somebody and one city, which the text names too, tells where the story plays. */
function placedByTitle(meetings: Meeting[], document: Document, language: Language): Meeting[] {
  const { title, text } = document;
  if (title === null) return meetings;
  const tokens = tokenize(title, { start: 0, end: title.length }, language.grammar);
  const world = worldKnowledge();
  const { places } = skipList(title, tokens, world);
  const names = [...places].flatMap(([from, length]) => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    // "Henri Salvador" is no country.
    if (tokens[from - 1]?.capital) return [];
    const name = first && last ? title.slice(first.start, last.end) : '';
    const kind = world.place(name)?.kind;
    return kind === 'city' || kind === 'site' ? [name] : [];
  });
  const [place, ...others] = names;
  if (!place || others.length > 0 || !text.includes(place)) return meetings;
  return meetings.map((meeting) => {
    const told = meeting.participants.some((name) =>
      title.includes(name.split(' ').at(-1) ?? name),
    );
    const open = meeting.place === null && meeting.kind === 'Meet' && meeting.status === 'held';
    return open && told ? { ...meeting, place } : meeting;
  });
}

/** Meetings of a text without document around it: for `extract` and `explain`. */
export function readMeetings(
  text: string,
  language: Language,
  published: PublishedDate | null,
  documentId: string,
): { reading: Reading; meetings: Meeting[] } {
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', language);
  const reading = readText(text, sentences, language, published, worldKnowledge());
  return { reading, meetings: meetingsOf(reading, documentId) };
}

/** Participants of one told meeting, before it is merged with others of the same text. */
interface Sides {
  readonly left: Member[];
  readonly right: Member[];
  readonly unnamed: string[];
  /** Parties that nobody could be tied to. */
  readonly others: number;
}

function sidesOf(resolver: Resolver, read: ReadSentence, told: Told): Sides {
  const unnamed: string[] = [];
  let others = 0;
  // Names first: "son homologue" is compared with them, and a role or pronoun is none of them.
  const named = [...told.left, ...told.right].flatMap((mention) =>
    mention.member === null ? [] : resolver.resolve(read, mention).members,
  );
  const resolveAll = (mentions: readonly Mention[], known: readonly Member[]): Member[] => {
    const members: Member[] = [];
    for (const mention of mentions) {
      const party = resolver.resolve(read, mention, [...known, ...members]);
      for (const member of party.members) if (!members.includes(member)) members.push(member);
      if (party.unnamed === null) continue;
      others += 1;
      // A clitic or a pronoun left out has no words of its own.
      if (mention.pronoun?.form !== '') unnamed.push(party.unnamed);
    }
    return members;
  };
  const right = resolveAll(told.right, named);
  const left = resolveAll(told.left, [...named, ...right]);
  return {
    left,
    right: resolveAll(told.right, [...named, ...left]),
    unnamed: [...new Set(unnamed)],
    others,
  };
}

/** What the hand-written rules alone find: evidence for the judge, and what their own examples test. */
export function ruleMeetings(
  text: string,
  language: Language,
  published: PublishedDate | null,
  documentId: string,
): Meeting[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', language);
  return ruledMeetings(
    readText(text, sentences, language, published, worldKnowledge()),
    documentId,
  );
}

function meetingsOf(reading: Reading, documentId: string): Meeting[] {
  const rules = ruledMeetings(reading, documentId);
  const judged = judgedMeetings(reading, rules, documentId);
  return mergeTold(judged, documentId).map((meeting) => setByLead(reading, meeting));
}

function ruledMeetings(reading: Reading, documentId: string): Meeting[] {
  const resolver = new Resolver(reading);
  const found: { meeting: Meeting; loose: boolean }[] = [];
  for (const read of reading.sentences) {
    for (const told of findTold(read)) {
      const sides = sidesOf(resolver, read, told);
      const right = sides.right.filter((member) => !sides.left.includes(member));
      const total = sides.left.length + right.length;
      if (total === 0) continue;
      const bothNamed = sides.left.length > 1 || (sides.left.length > 0 && right.length > 0);
      const oneSided = told.right.length > 0 && (right.length === 0 || sides.left.length === 0);
      // Two who call an unnamed third did not call each other.
      if (told.kind === 'Phone-Write' && oneSided && total > 1) continue;
      if (told.weak && (!bothNamed || [...sides.left, ...right].some(uncertain))) continue;
      if (!bothNamed && sides.others === 0 && total < 2) continue;
      const source = sourceOf(reading, read, documentId);
      const people = [...sides.left, ...sides.right];
      const place = told.kind === 'Meet' ? placeOf(reading, read, told) : null;
      const date = dateOf(reading, read, told, goesOn(reading, read, people, place));
      const occasion = occasionOf(read, told);
      const teams =
        told.apart && right.length > 1
          ? right.map((member) => [...sides.left, member])
          : [[...sides.left, ...right]];
      for (const team of teams) {
        const hosts = told.host === null ? [] : told.host === 'left' ? sides.left : right;
        const meeting: Meeting = {
          id: '',
          kind: told.kind,
          participants: team.map((member) => member.name),
          unnamed: sides.unnamed,
          ...told.attributes,
          place,
          date,
          occasion,
          sources: [source],
          hosts: hosts.map((member) => member.name),
          rule: told.rule,
        };
        found.push({ meeting, loose: told.weak });
      }
    }
  }
  return mergeTold(found, documentId).map((meeting) => setByLead(reading, meeting));
}

/** One capitalised word that nothing but its capital makes a name. */
function uncertain(member: Member): boolean {
  return member.doubtful && member.words.length === 1;
}

/** Sentences of a text that set the scene for the rest. */
const LEAD = 2;
/** How far the scene carries. */
const LEAD_REACH = 14;

/** A meeting held nowhere and never in its own words took place where and when the text begins. */
function setByLead(reading: Reading, meeting: Meeting): Meeting {
  if (meeting.status !== 'held' || (meeting.place !== null && meeting.date !== null))
    return meeting;
  const at = meeting.sources[0]?.start;
  const read = reading.sentences.find(({ sentence }) => sentence.start === at);
  const people = reading.cast.members.filter(({ name }) => meeting.participants.includes(name));
  const lead = read ? leadOf(reading, read, people) : null;
  if (!lead) return meeting;
  const place = meeting.kind === 'Meet' ? (meeting.place ?? lead.place) : null;
  return { ...meeting, place, date: meeting.date ?? lead.date };
}

/**
 * Where and when the text begins, for a meeting that says neither: news tells it in
 * its first sentences. Only when these name one of the people, one place and one day.
 */
function leadOf(
  reading: Reading,
  read: ReadSentence,
  people: readonly Member[],
): { place: string | null; date: MeetingDate | null } | null {
  if (read.index === 0 || read.index > LEAD_REACH) return null;
  const lead = reading.sentences.slice(0, Math.min(LEAD, read.index));
  const named = lead.filter((sentence) => people.some((m) => m.seen.includes(sentence.index)));
  if (named.length === 0) return null;
  const places = new Set(named.flatMap((sentence) => settingsIn(sentence)));
  const days = named
    .flatMap((sentence) => sentence.dates)
    .filter(
      ({ relation, date }) =>
        relation === 'at' &&
        date.precision === 'day' &&
        date.start !== null &&
        date.start === date.end,
    );
  const distinct = new Set(days.map(({ date }) => date.start));
  return {
    place: places.size === 1 ? ([...places][0] ?? null) : null,
    date: distinct.size === 1 ? (days[0]?.date ?? null) : null,
  };
}

function peopleOf(reading: Reading, meetings: readonly Meeting[]): Person[] {
  const taking = new Set(meetings.flatMap((meeting) => meeting.participants));
  return reading.cast.members
    .filter(
      (member) =>
        !member.doubtful ||
        taking.has(member.name) ||
        (member.words.length > 1 && member.seen.length > 1),
    )
    .map((member): Person => {
      const first = reading.sentences[member.seen[0] ?? 0];
      const text = first ? reading.text.slice(first.sentence.start, first.sentence.end) : '';
      const last = member.words.at(-1) ?? member.name;
      const at = Math.max(0, text.indexOf(last));
      const start = (first?.sentence.start ?? 0) + at;
      return {
        name: member.name,
        aliases: [...member.aliases],
        offices: officesOf(reading, member),
        mentions: member.seen.length,
        first: { start, end: start + last.length },
      };
    });
}

/**
 * Offices that the text tells, then those that the world knows of this full name at
 * that time: they answer "which foreign ministers", and are never printed.
 */
function officesOf(reading: Reading, member: Member): Office[] {
  const year = reading.published ? Number(reading.published.date.slice(0, 4)) : null;
  const known = member.words.length > 1 ? holdersOf(member, reading.world, year) : [];
  const all = [...member.offices.filter(({ role }) => role !== 'national'), ...known];
  return all.filter(
    (office, i) =>
      all.findIndex((o) => o.role === office.role && (o.of ?? office.of) === office.of) === i,
  );
}

function placesOf(reading: Reading): string[] {
  const places = new Set<string>();
  for (const read of reading.sentences) for (const place of placesIn(read)) places.add(place);
  return [...places];
}
