/** Which rows of the register a question is about, and whom it means. */

import type { RegisterMeeting } from '../../register/meetings.ts';
import type { RegisterPerson } from '../../register/people.ts';
import type { Register } from '../../register/register.ts';
import { foldText } from '../../world/names.ts';
import type { CompiledWords } from '../question/tokens.ts';
import type { MeetingQuestion, Party } from '../question/types.ts';
import { type HolderContext, holdersOf, tellsOffice } from './holders.ts';

/** A party with the people it stands for. */
export interface Resolved {
  readonly party: Party;
  /** Empty where nobody of the corpus is meant. */
  readonly people: readonly RegisterPerson[];
  /** Others who share the name, worth offering. */
  readonly rivals: readonly RegisterPerson[];
}

export function resolveParty(party: Party, context: HolderContext): Resolved {
  if (party.kind === 'person') {
    const found = party.people
      .map((id) => context.register.person(id))
      .filter((one) => one !== null);
    const [first, ...rest] = found;
    if (!first) return { party, people: [], rivals: [] };
    if (party.clear) return { party, people: [first], rivals: rest };
    return { party, people: found, rivals: [] };
  }
  if (party.kind === 'role') return { party, people: holdersOf(party, context), rivals: [] };
  return { party, people: [], rivals: [] };
}

/** Of several bearers of a name, the only one who met the other party is meant. */
export function settleNames(parties: readonly Resolved[], register: Register): Resolved[] {
  return parties.map((one, i) => {
    if (one.party.kind !== 'person' || one.people.length < 2) return one;
    const others = parties.filter((other, j) => j !== i && other.people.length > 0);
    if (others.length === 0) return one;
    const groups = others.map((other) => other.people.map((person) => person.id));
    const met = one.people.filter(
      (person) => register.query({ parties: [[person.id], ...groups] }).rows.length > 0,
    );
    const [only] = met;
    if (met.length !== 1 || !only) return one;
    return { ...one, people: [only], rivals: one.people.filter((person) => person !== only) };
  });
}

/** Does some text name all the parties, so that its passages may know more? */
export function namedTogether(parties: readonly Resolved[]): boolean {
  const [first, ...rest] = parties.map(
    ({ people }) => new Set(people.flatMap((person) => person.documentIds)),
  );
  if (!first || rest.length === 0) return false;
  return [...first].some((id) => rest.every((documents) => documents.has(id)));
}

/** How a row stands to what the question asks of it: `open` where the text does not say. */
export type Grade = 'met' | 'open' | 'contradicted';

/** What a row leaves open of a question. */
export interface LeftOpen {
  readonly place: boolean;
  readonly time: boolean;
}

export interface Selection {
  /** Rows that meet every condition. */
  readonly rows: readonly RegisterMeeting[];
  /** Rows that contradict no condition and leave the place or the day open. */
  readonly open: readonly RegisterMeeting[];
  /** Rows of the same people (and kind) that contradict place, date or occasion, or leave them open. */
  readonly nearest: readonly RegisterMeeting[];
}

export function leftOpen(
  row: RegisterMeeting,
  question: MeetingQuestion,
  register: Register,
): LeftOpen {
  return {
    place: placeGrade(row, question, register) === 'open',
    time: timeGrade(row, question) === 'open',
  };
}

function placeGrade(row: RegisterMeeting, { place }: MeetingQuestion, register: Register): Grade {
  if (place === null || register.isAt(row, place)) return 'met';
  return row.place === null ? 'open' : 'contradicted';
}

/** The asked period, once for each year in which a row may lie where the question says none. */
function periodsOf(
  row: RegisterMeeting,
  { since, until, anyYear }: MeetingQuestion,
): readonly (readonly [string | null, string | null])[] {
  if (!anyYear || since === null || until === null) return [[since, until]];
  const told = [row.date?.start, row.date?.end, row.date?.start ? null : row.published];
  const years = new Set(told.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])));
  const length = Number(until.slice(0, 4)) - Number(since.slice(0, 4));
  return [...years].map((year) => [
    `${year}${since.slice(4)}`,
    `${year + length}${until.slice(4)}`,
  ]);
}

function timeGrade(row: RegisterMeeting, question: MeetingQuestion): Grade {
  if (periodsOf(row, question).some(([since, until]) => inPeriod(row, since, until))) return 'met';
  // A text that is dated itself tells of other days when it was published at another time.
  return row.date?.start || row.published !== null ? 'contradicted' : 'open';
}

/** Is a row told by a group of words among its unnamed side, or in its source? */
function tellsGroup(row: RegisterMeeting, party: Party, holding: HolderContext): boolean {
  if (party.kind === 'role' && party.office.length > 0 && party.which.length === 0)
    return row.unnamed.some((words) => tellsOffice(party, words, holding));
  const wanted = foldText(party.text);
  const stem = wanted.replace(/s\b/g, '');
  const within = (words: string) => foldText(words).replace(/s\b/g, '').includes(stem);
  return row.unnamed.some(within);
}

/** Days after a period within which a text may still tell of it without a date. */
const tellingLag = 31;

function publishedFits(row: RegisterMeeting, since: string | null, until: string | null): boolean {
  if (row.published === null || row.status === 'planned') return false;
  if (since && row.published < since.slice(0, row.published.length)) return false;
  if (!until) return true;
  const last = new Date(Date.parse(until) + tellingLag * 86_400_000).toISOString();
  return row.published <= last.slice(0, row.published.length);
}

/** Content words of an occasion. */
function occasionWords(occasion: string, words: CompiledWords): string[] {
  const content = foldText(occasion)
    .split(' ')
    .filter((word) => word.length > 1 && !words.functionWords.has(word));
  // "G20 summit" is told as "sommet du G20": the name decides, the head only where it is all.
  const names = content.filter(
    (word) => !words.lists.occasionHeads.has(word) || /\p{N}/u.test(word),
  );
  return names.length > 0 ? names : content;
}

function atOccasion(row: RegisterMeeting, occasion: string, words: CompiledWords): boolean {
  const told = foldText(
    [row.occasion ?? '', row.place ?? '', ...row.sources.map((source) => source.quote)].join(' '),
  );
  const wanted = occasionWords(occasion, words);
  const padded = ` ${told} `;
  return wanted.length > 0 && wanted.every((word) => padded.includes(` ${word}`));
}

function atTable(row: RegisterMeeting, languages: readonly CompiledWords[]): boolean {
  return row.sources.some((source) => {
    const tokens = foldText(source.quote).split(' ');
    return languages.some((language) => {
      const meal = language.triggers.find(({ group }) => group === 'meal');
      return tokens.some(
        (token, i) =>
          meal?.stems.some((stem) => token.startsWith(stem)) ||
          meal?.forms.at(
            tokens
              .slice(i, i + 3)
              .map((fold) => ({ raw: fold, fold, start: 0, end: 0, capital: false, label: null })),
            0,
          ),
      );
    });
  });
}

/**
 * Rows for a question. Place, dates, occasion and meals narrow; what they leave out is
 * given back as `nearest`.
 */
export function selectRows(
  question: MeetingQuestion,
  parties: readonly Resolved[],
  holding: HolderContext,
  words: CompiledWords,
  languages: readonly CompiledWords[],
): Selection {
  const { register } = holding;
  const groups = parties
    .filter((one) => one.people.length > 0)
    .map((one) => one.people.map((person) => person.id));
  const textual = parties.filter((one) => one.people.length === 0).map((one) => one.party);
  const base = register.query({
    parties: groups,
    ...(question.medium === 'any' ? {} : { kind: question.medium }),
  }).rows;
  const told = base.filter((row) => {
    if (row.sources.length === 0) return false;
    if (textual.length > 0 && !textual.every((party) => tellsGroup(row, party, holding)))
      return false;
    return distinctParties(row, groups);
  });
  const fits: RegisterMeeting[] = [];
  const open: RegisterMeeting[] = [];
  const misses: RegisterMeeting[] = [];
  for (const row of told) {
    const grades: readonly Grade[] = [
      placeGrade(row, question, register),
      timeGrade(row, question),
      question.occasion === null || atOccasion(row, question.occasion, words)
        ? 'met'
        : 'contradicted',
      question.sourceDate === null || outAround(row, question.sourceDate, register)
        ? 'met'
        : 'contradicted',
      !question.meal || atTable(row, languages) ? 'met' : 'contradicted',
    ];
    if (grades.every((grade) => grade === 'met')) fits.push(row);
    else {
      misses.push(row);
      if (!grades.includes('contradicted')) open.push(row);
    }
  }
  return { rows: nearContext(fits, question, register), open, nearest: misses };
}

/** Days a text may lie from the date of the source it is said to repeat. */
const sourceLag = 7;

function outAround(row: RegisterMeeting, date: string, register: Register): boolean {
  return row.sources.some((source) => {
    const published = register.documents.get(source.documentId)?.published?.date;
    if (published === undefined || published.length < date.length) return true;
    return Math.abs(Date.parse(published) - Date.parse(date)) <= sourceLag * 86_400_000;
  });
}

function inPeriod(row: RegisterMeeting, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  const { start, end } = row.date ?? { start: null, end: null };
  if (!start || !end) return publishedFits(row, since, until);
  return (since === null || end >= since) && (until === null || start <= until);
}

/** Two parties that resolve to overlapping people need two different participants. */
function distinctParties(row: RegisterMeeting, groups: readonly (readonly string[])[]): boolean {
  if (groups.length < 2) return true;
  const present = groups.map((group) => group.filter((id) => row.people.includes(id)));
  return new Set(present.flat()).size >= groups.length;
}

/** Rows told in the same text as the other event of the question, when there are any. */
function nearContext(
  rows: readonly RegisterMeeting[],
  question: MeetingQuestion,
  register: Register,
): readonly RegisterMeeting[] {
  const { context } = question;
  if (!context || context.parties.length === 0) return rows;
  const ids = context.parties.flatMap((party) =>
    party.kind === 'person' ? party.people.slice(0, 1) : [],
  );
  const documents = new Set(
    ids.flatMap((id) =>
      register.meetingsOf(id).flatMap((row) => row.sources.map((source) => source.documentId)),
    ),
  );
  const near = rows.filter((row) => row.sources.some((source) => documents.has(source.documentId)));
  return near.length > 0 ? near : rows;
}

/** An office told less often than this share of somebody's main one is likely a misreading. */
const oddOffice = 0.1;

/** Does somebody fit "quel chancelier", by the offices told or by the words of the source? */
export function isSought(
  person: RegisterPerson,
  sought: Party,
  rows: readonly RegisterMeeting[],
): boolean {
  if (sought.kind === 'role') {
    const { roles, of } = sought;
    const most = Math.max(0, ...person.offices.map((office) => office.documents));
    const byOffice = person.offices.some(
      (office) =>
        office.documents >= oddOffice * most &&
        (roles === null || roles.includes(office.role)) &&
        (of === null || office.of === of),
    );
    if (byOffice) return true;
  }
  const [head] = foldText(sought.text).split(' ');
  if (!head || (sought.kind === 'role' && sought.of !== null)) return false;
  const family = foldText(person.name).split(' ').at(-1) ?? '';
  return rows.some((row) =>
    row.sources.some((source) => {
      const quote = foldText(source.quote);
      const at = quote.indexOf(family);
      const before = quote.slice(Math.max(0, at - 80), Math.max(0, at));
      return at >= 0 && ` ${before}`.includes(` ${head}`);
    }),
  );
}

/** Those on the other side of the asked parties. */
export function othersOf(row: RegisterMeeting, parties: readonly Resolved[]): readonly string[] {
  const own = new Set<string>();
  for (const { people } of parties) {
    const present = people.filter((person) => row.people.includes(person.id));
    // A role may have several holders in one row; only as many as the party is are its own.
    for (const person of present.slice(
      0,
      present.length === row.people.length ? 1 : present.length,
    )) {
      own.add(person.id);
    }
  }
  return row.people.filter((id) => !own.has(id));
}
