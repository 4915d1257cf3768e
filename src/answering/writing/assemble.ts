import type { Language } from '../../languages/language.ts';
import type { Answer, AnswerGroup, AnswerRow, Citation, Meeting } from '../../types.ts';
import type { Mark } from './evidence.ts';
import { marksIn, withoutMarks, words } from './text.ts';

/** A sentence that passed every check. */
export interface Accepted {
  readonly text: string;
  readonly marks: readonly number[];
  readonly rows: readonly Meeting[];
}

/**
 * The built-in answer with its rows told in prose. The verdict stays; so does every row that
 * the prose does not tell in full, so that a list remains complete.
 */
export function assembleAnswer(
  answer: Answer,
  sentences: readonly Accepted[],
  marks: readonly Mark[],
  language: Language,
): Answer {
  const { renumber, added } = newCitations(answer, sentences, marks);
  const prose: AnswerRow[] = sentences.map(({ text, rows }) => {
    const [row] = rows;
    return {
      text: text.replace(/\[(\d{1,4})\]/gu, (_, n) => `[${renumber.get(Number(n)) ?? n}]`),
      ...(row && rows.length === 1 ? { status: row.status, meetingId: row.id } : {}),
    };
  });
  const rest = answer.groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => !isTold(row, sentences)),
    }))
    .filter((group) => group.rows.length > 0);
  const groups: AnswerGroup[] = [{ heading: null, rows: prose }, ...rest];
  const told = sentences.flatMap((sentence) => sentence.rows);
  const meetings =
    answer.meetings.length === 0
      ? answer.meetings
      : [...new Map([...answer.meetings, ...told].map((row) => [row.id, row])).values()];
  return {
    ...answer,
    groups,
    citations: [...answer.citations, ...added],
    meetings,
    text: plainText(answer.verdict, groups, answer.notes, language.meetingReplies.colon.trimEnd()),
  };
}

/** Evidence that the built-in answer does not cite gets the next numbers, in order of use. */
function newCitations(
  answer: Answer,
  sentences: readonly Accepted[],
  marks: readonly Mark[],
): { readonly renumber: ReadonlyMap<number, number>; readonly added: readonly Citation[] } {
  const renumber = new Map(answer.citations.map(({ n }) => [n, n]));
  const added: Citation[] = [];
  let next = Math.max(0, ...renumber.keys()) + 1;
  for (const n of sentences.flatMap((sentence) => sentence.marks)) {
    const mark = marks.find((one) => one.n === n);
    if (!mark || renumber.has(n)) continue;
    renumber.set(n, next);
    added.push({ ...mark.citation, n: next });
    next += 1;
  }
  return { renumber, added };
}

/** Does the prose tell the row with all its proofs, names, places, days and numbers? */
function isTold(row: AnswerRow, sentences: readonly Accepted[]): boolean {
  const telling = sentences.filter(
    (sentence) =>
      row.meetingId === undefined || sentence.rows.some((one) => one.id === row.meetingId),
  );
  const cited = new Set(telling.flatMap((sentence) => sentence.marks));
  const marks = marksIn(row.text);
  if (marks.length === 0 || !marks.every((n) => cited.has(n))) return false;
  const said = new Set(
    telling.flatMap((sentence) => words(sentence.text)).map((word) => word.folded),
  );
  return words(withoutMarks(row.text))
    .filter((word) => word.capital || /\d/u.test(word.folded))
    .every((word) => said.has(word.folded));
}

/** Verdict, prose as one paragraph, then headings, rows and notes as lines. */
function plainText(
  verdict: AnswerRow,
  [prose, ...rest]: readonly AnswerGroup[],
  notes: readonly string[],
  colon: string,
): string {
  const lines = [verdict.text];
  if (prose) lines.push(prose.rows.map((row) => row.text).join(' '));
  for (const { heading, rows } of rest) {
    if (heading !== null) lines.push(`${heading}${colon}`);
    lines.push(...rows.map((row) => `• ${row.text}`));
  }
  return [...lines, ...notes].join('\n');
}
