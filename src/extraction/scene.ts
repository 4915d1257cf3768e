/** Where and when a text plays, for meetings that say neither: news tells it in its title and first sentences. */
import type { DateMention } from '../dates/find.ts';
import type { Language } from '../languages/language.ts';
import { folded, tokenize } from '../text/tokens.ts';
import type { Document, Meeting, MeetingDate } from '../types.ts';
import type { World } from '../world/world.ts';
import { triggerPatterns } from './candidates.ts';
import { placeNames } from './places.ts';
import { statusWords } from './status.ts';
import type { ReadSentence, ReadText } from './text.ts';

/** Sentences of a text that set the scene for the rest. */
const LEAD = 2;
/** Sentences that the scene carries. */
const LEAD_REACH = 14;

export type DatesOf = (sentence: number) => readonly DateMention[];

/** A meeting held nowhere and never in its own words took place where and when the text begins. */
export function setByLead(
  read: ReadText,
  datesOf: DatesOf,
  language: Language,
  meeting: Meeting,
): Meeting {
  if (meeting.status !== 'held' || (meeting.place !== null && meeting.date !== null))
    return meeting;
  const at = meeting.sources[0]?.start;
  const sentence = read.sentences.findIndex(({ start }) => start === at);
  if (sentence <= 0 || sentence > LEAD_REACH) return meeting;
  const people = read.entities.filter(({ name }) => meeting.participants.includes(name));
  const lead = read.sentences
    .slice(0, Math.min(LEAD, sentence))
    .filter(({ index }) => people.some((e) => e.mentions.some((m) => m.sentence === index)));
  if (lead.length === 0) return meeting;
  const places = new Set(lead.flatMap((s) => settingsIn(read.text, s, language)));
  const days = lead
    .flatMap(({ index }) => datesOf(index))
    .filter(
      ({ relation, date }) =>
        relation === 'at' &&
        date.precision === 'day' &&
        date.start !== null &&
        date.start === date.end,
    );
  const distinct = new Set(days.map(({ date }) => date.start));
  const place: string | null = places.size === 1 ? ([...places][0] ?? null) : null;
  const date: MeetingDate | null = distinct.size === 1 ? (days[0]?.date ?? null) : null;
  return {
    ...meeting,
    place: meeting.kind === 'Meet' ? (meeting.place ?? place) : null,
    date: meeting.date ?? date,
  };
}

/** Places behind a preposition of place, as written. */
function settingsIn(text: string, { words, names }: ReadSentence, { grammar }: Language): string[] {
  return names.flatMap(({ kind, from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    const before = words[from - 1]?.fold ?? '';
    if (kind !== 'place' || !first || !last || !grammar.placePrepositions.includes(before))
      return [];
    return [text.slice(first.start, last.end)];
  });
}

/** A title that names somebody and one city, which the text names too, tells where the story plays. */
export function setByTitle(
  meetings: readonly Meeting[],
  { title, text }: Document,
  language: Language,
  world: World,
): Meeting[] {
  if (title === null) return [...meetings];
  const tokens = tokenize(title, { start: 0, end: title.length }, language.grammar);
  const [place, ...others] = placeNames(title, tokens, world).filter((name) =>
    ['city', 'site'].includes(world.place(name)?.kind ?? ''),
  );
  if (!place || others.length > 0 || !text.includes(place)) return [...meetings];
  return meetings.map((meeting) => {
    const told = meeting.participants.some((name) =>
      title.includes(name.split(' ').at(-1) ?? name),
    );
    const open = meeting.place === null && meeting.kind === 'Meet' && meeting.status === 'held';
    return open && told ? { ...meeting, place } : meeting;
  });
}

/** Families of words that tell of people in one place. */
const IN_PERSON = new Set(['meet', 'host', 'visit', 'meal']);

/** "Readout of the call with …": what such a text tells with a word of talking alone was said over the wire. */
export function calledByTitle(
  meetings: readonly Meeting[],
  title: string | null,
  language: Language,
): Meeting[] {
  const { remote } = statusWords(language);
  const families = triggerPatterns(language);
  const words = title === null ? [] : folded(title).split(/[^\p{L}\p{N}-]+/u);
  const isCall =
    words.some((word) => remote.familyOf(word) !== null) &&
    !words.some(
      (word) => remote.familyOf(word) === null && IN_PERSON.has(families.familyOf(word) ?? ''),
    );
  if (!isCall) return [...meetings];
  return meetings.map((meeting) =>
    meeting.kind === 'Meet' &&
    families.familyOf(folded(meeting.rule.split(' ')[0] ?? '')) === 'talk'
      ? { ...meeting, kind: 'Phone-Write', place: null }
      : meeting,
  );
}
