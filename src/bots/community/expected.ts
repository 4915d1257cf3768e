/** What any right answer to a question holds, taken from an answer that somebody calls right. */
import { languages } from '../../languages/index.ts';
import type { Judged } from '../../state/feedback.ts';
import { fold } from '../../text/fold.ts';
import type { Answer, Meeting, MeetingDate } from '../../types.ts';

type Expected = NonNullable<Judged['given']>['expected'];

/** People, places and days that the answer tells and its citations prove; what the question names already tells nothing. */
export function expectedOf(answer: Answer, question: string): Expected {
  const told = fold(answer.text);
  const asked = fold(question);
  const isTold = (words: string) => told.includes(fold(words)) && !asked.includes(fold(words));
  const proved = answer.meetings.filter((meeting) => isProved(meeting, answer));
  const people = proved.flatMap(({ participants }) => participants.map(spellings));
  const places = proved.flatMap(({ place }) => (place === null ? [] : [[place]]));
  const days = proved.flatMap(({ date }) => (date === null ? [] : [daysOf(date)]));
  const groups = [
    ...people.filter((names) => names.every((name) => !asked.includes(fold(name)))),
    ...places,
    ...days,
  ].filter((group) => group.some(isTold));
  const verdict = verdictOf(answer);
  return {
    must: [
      ...(verdict ? [languages.map(({ meetingReplies }) => meetingReplies[verdict])] : []),
      ...new Map(groups.map((group) => [group.join('\n'), group])).values(),
    ],
    mustNot: verdict ? openings(verdict === 'yes' ? 'no' : 'yes') : [],
    cite: answer.citations.map(({ documentId, quote }) => ({ doc: documentId, contains: quote })),
    meetings: proved.map(({ participants, polarity, modality, tense }) => ({
      participants,
      polarity,
      modality,
      tense,
    })),
  };
}

function isProved({ sources }: Meeting, { citations }: Answer): boolean {
  return sources.some(({ documentId, start, end }) =>
    citations.some(
      (cited) => cited.documentId === documentId && cited.start < end && cited.end > start,
    ),
  );
}

/** A name as it is told, and the last word of it, by which others may tell the same person. */
function spellings(name: string): readonly string[] {
  const last = name.split(' ').at(-1) ?? name;
  return last === name || last.length < SHORTEST ? [name] : [name, last];
}

/** Shorter words stand in others. */
const SHORTEST = 4;

/** A day, month or year in every language that answers; nothing for a span or words left open. */
function daysOf({ start, end, precision }: MeetingDate): readonly string[] {
  const length = { day: 10, weekday: 10, month: 7, year: 4 }[precision];
  const day = start?.slice(0, length);
  return day === undefined || day !== end?.slice(0, length)
    ? []
    : languages.map(({ chat }) => chat.date(day));
}

/** Does the answer begin with a yes or a no? */
function verdictOf({ text }: Answer): 'yes' | 'no' | null {
  for (const verdict of ['yes', 'no'] as const) {
    const begins = openings(verdict).some((opening) => new RegExp(opening, 'u').test(fold(text)));
    if (begins) return verdict;
  }
  return null;
}

/** Patterns for a folded answer that begins so. */
const openings = (verdict: 'yes' | 'no'): string[] =>
  languages.map(({ meetingReplies }) => `^${fold(meetingReplies[verdict])}\\b`);
