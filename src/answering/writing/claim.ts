import type { Language } from '../../languages/language.ts';
import { padded, tellsStatus } from '../../models/status.ts';
import type { Meeting } from '../../types.ts';
import { covers, type DatesFound, findDates, fits, isoDate, weekdayOf } from './dates.ts';
import type { Mark } from './evidence.ts';
import { NameIndex, type Phrase } from './names.ts';
import { words } from './text.ts';

/** A sentence taken apart, as the meeting check needs it. */
export interface Claim {
  /** Without marks, quotations left in: a quotation can turn a denial into a claim. */
  readonly text: string;
  readonly padded: string;
  readonly phrases: readonly Phrase[];
  readonly dates: DatesFound;
  readonly marks: readonly Mark[];
  /** Whom the text before is about: a sentence that does not name two people continues it. */
  readonly topic: readonly string[];
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly spellings: (name: string) => readonly string[];
}

export type ClaimVerdict =
  /** Tells of no meeting. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'agrees';
      readonly rows: readonly Meeting[];
      readonly people: readonly string[];
    }
  | { readonly kind: 'fails'; readonly reason: 'meeting' | 'status' | 'place' | 'date' };

const fails = (reason: 'meeting' | 'status' | 'place' | 'date'): ClaimVerdict => ({
  kind: 'fails',
  reason,
});

/**
 * Does what a sentence tells of a meeting agree with a register row that one of its marks
 * stands for: people, status, kind, host, place and date?
 */
export function checkClaim(claim: Claim): ClaimVerdict {
  const rules = claim.language.writing;
  const people = claim.phrases.filter((phrase) => phrase.people.length > 0);
  const others = claim.phrases.filter((phrase) => phrase.people.length === 0 && !phrase.title);
  const names = distinct(people);
  const rows = [...new Set(claim.marks.flatMap((mark) => mark.meetings))];
  const tellsMeeting = rules.meeting.test(claim.padded) || rules.happened.test(claim.padded);
  const involved = rows.some((row) => names.some((set) => includesAny(row, set)));
  if (!tellsMeeting && names.length < 2 && !involved) return { kind: 'none' };
  if (rows.length === 0) {
    const outsiders = others.filter((phrase) => !phrase.place).length;
    const twoPeople = names.length + outsiders >= 2 || startsWithPronoun(claim);
    return tellsMeeting && twoPeople ? fails('meeting') : { kind: 'none' };
  }

  const matched = matchRows(claim, people, names, rows);
  if (matched.length === 0) return fails('meeting');
  for (const mark of claim.marks) {
    if (mark.meetings.length > 0 && !mark.meetings.some((row) => matched.includes(row))) {
      return fails('meeting');
    }
  }
  if (!matched.every((row) => tellsStatus(withoutDates(claim), row.status, claim.language)))
    return fails('status');
  if (tellsMeeting && !matched.every((row) => kindAgrees(claim, row))) return fails('meeting');
  if (!matched.every((row) => hostAgrees(claim, row, people))) return fails('meeting');
  for (const phrase of others) {
    const known = phrase.place
      ? matched.every((row) => placeAgrees(claim, row, phrase))
      : isContext(claim, matched, phrase);
    if (!known) return fails(phrase.place ? 'place' : 'meeting');
  }
  if (!matched.every((row) => datesAgree(claim, row))) return fails('date');
  const told = [
    ...new Set(
      names.flatMap((set) =>
        set.filter((one) => matched.some((row) => row.participants.includes(one))),
      ),
    ),
  ];
  return {
    kind: 'agrees',
    rows: matched,
    people: told.length > 1 ? told : [...new Set(matched.flatMap((row) => row.participants))],
  };
}

type Names = readonly (readonly string[])[];

/** One entry for each person named, with the participants the name may stand for. */
function distinct(people: readonly Phrase[]): Names {
  const seen: string[][] = [];
  for (const { people: names } of people) {
    const known = seen.findIndex((one) => one.some((name) => names.includes(name)));
    // "Antony Blinken … Blinken": the narrower reading holds for both.
    if (known < 0) seen.push([...names]);
    else seen[known] = (seen[known] as string[]).filter((name) => names.includes(name));
  }
  return seen;
}

function includesAny(row: Meeting, names: readonly string[]): boolean {
  return names.some((name) => row.participants.includes(name));
}

function startsWithPronoun(claim: Claim): boolean {
  return claim.padded
    .split(' ')
    .slice(1, 3)
    .some((word) => claim.language.writing.pronouns.has(word));
}

/** Rows that hold everybody the sentence brings together; none when one pair is nowhere told. */
function matchRows(
  claim: Claim,
  people: readonly Phrase[],
  names: Names,
  rows: readonly Meeting[],
): readonly Meeting[] {
  if (names.length < 2) {
    // "Ils se sont vus", "Il a vu Y": of those named before, nobody can say which one is meant.
    if (claim.topic.length === 0 && claim.language.writing.personal.test(claim.padded)) return [];
    return rows.filter(
      (row) =>
        names.every((set) => includesAny(row, set)) &&
        claim.topic.every((one) => row.participants.includes(one)),
    );
  }
  const all = rows.filter((row) => names.every((set) => includesAny(row, set)));
  if (all.length > 0 || names.length === 2) return all;

  // "X met A, B and C": X alone stands before the one verb, and met each of them.
  const [hub, ...rest] = names;
  const second = people.find((phrase) => !phrase.people.some((name) => hub?.includes(name)));
  const head = padded(claim.text.slice(0, second?.start ?? 0));
  const tail = padded(claim.text.slice(second?.start ?? 0));
  const { meeting } = claim.language.writing;
  if (!hub || !meeting.test(head) || meeting.test(tail)) return [];
  const pairs = rest.map((set) =>
    rows.filter((row) => includesAny(row, hub) && includesAny(row, set)),
  );
  return pairs.every((found) => found.length > 0) ? [...new Set(pairs.flat())] : [];
}

/** The text with its dates blanked: "May" is a month there, and no verb. */
function withoutDates({ text, dates }: Claim): string {
  let bare = text;
  for (const { start, end } of words(text)) {
    if (dates.used.has(start))
      bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end);
  }
  return bare;
}

function kindAgrees(claim: Claim, row: Meeting): boolean {
  const { remote } = claim.language.writing;
  return row.kind === 'Phone-Write' ? remote.test(claim.padded) : !remote.test(claim.padded);
}

/** Who receives whom, where the sentence says it. */
function hostAgrees(claim: Claim, row: Meeting, people: readonly Phrase[]): boolean {
  const { hosting, hosted } = claim.language.writing;
  const passive = hosted.test(claim.padded);
  if (!passive && !hosting.test(claim.padded)) return true;
  if (people.length < 2) return true;
  const first = people[0]?.people.filter((name) => row.participants.includes(name)) ?? [];
  if (row.hosts.length === 0) {
    const quotes = row.sources.map((source) => source.quote);
    return claim.languages.some((language) =>
      quotes.some((quote) => {
        const folded = padded(quote);
        const told = language.writing.hosted.test(folded)
          ? 'passive'
          : language.writing.hosting.test(folded)
            ? 'active'
            : null;
        return told === (passive ? 'passive' : 'active') && stands(quote, people, row);
      }),
    );
  }
  const isHost = first.some((name) => row.hosts.includes(name));
  return passive ? !isHost : isHost;
}

/** Do the first two people of the sentence stand in the same order in the quotation? */
function stands(quote: string, people: readonly Phrase[], row: Meeting): boolean {
  const folded = padded(quote);
  const at = people
    .filter((phrase) => phrase.people.some((name) => row.participants.includes(name)))
    .map((phrase) => folded.indexOf(` ${phrase.words.at(-1)?.folded ?? ''} `));
  return at.every((one, index) => one >= 0 && (index === 0 || one >= (at[index - 1] ?? 0)));
}

function placeAgrees(claim: Claim, row: Meeting, phrase: Phrase): boolean {
  const stated = [row.place, row.occasion].filter((text) => text !== null);
  const texts = row.place === null ? [...stated, ...row.sources.map((one) => one.quote)] : stated;
  return namesIn(claim, texts, phrase);
}

function namesIn(claim: Claim, texts: readonly string[], phrase: Phrase): boolean {
  const index = new NameIndex(texts, claim.language.writing.particles);
  const written = phrase.words.map((word) => word.raw).join(' ');
  return [written, ...claim.spellings(written)].some((name) =>
    index.has(padded(name).trim().split(' ')),
  );
}

/**
 * May a name that is no participant stand in a sentence about a meeting? As its occasion or
 * place, or behind "of" where the cited words have it ("ministre des Affaires étrangères"),
 * but never where a further participant would stand.
 */
function isContext(claim: Claim, rows: readonly Meeting[], phrase: Phrase): boolean {
  const told = rows.flatMap((row) => [
    row.place ?? '',
    row.occasion ?? '',
    ...row.unnamed,
    row.date?.text ?? '',
  ]);
  if (namesIn(claim, told, phrase)) return true;
  const rules = claim.language.writing;
  const before = [...phrase.before];
  let genitive = false;
  while (before.length > 0) {
    const last = before.at(-1) as string;
    if (!rules.particles.has(last)) break;
    genitive = true;
    before.pop();
  }
  const governor = before.at(-1);
  if (!genitive || governor === undefined || rules.meeting.test(` ${governor} `)) return false;
  const quotes = claim.marks.map((mark) => mark.citation.quote);
  return namesIn(claim, quotes, phrase);
}

function datesAgree(claim: Claim, row: Meeting): boolean {
  const { dates, weekdays } = claim.dates;
  if (dates.length === 0 && weekdays.length === 0) return true;
  const cited = findDates(
    [row.date?.text ?? '', ...row.sources.map((source) => source.quote)].join('\n'),
    claim.languages,
  );
  const { date } = row;
  const single = date?.start && date.start === date.end ? weekdayOf(isoDate(date.start)) : null;
  return (
    dates.every((one) =>
      date !== null && date.start !== null
        ? fits(date, one)
        : cited.dates.some((known) => covers(known, one)),
    ) && weekdays.every((day) => (single === null ? cited.weekdays.includes(day) : day === single))
  );
}
