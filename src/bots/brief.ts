/** An answer as a chat shows it: a line a row, the proof cut to what proves, marks close together. */
import { languageOf } from '../languages/index.ts';
import type { Answer, AnswerRow, Citation, Request } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { marksIn } from './message.ts';

type Length = NonNullable<Request['length']>;

/** How much of a quotation is shown, in characters. */
export const quoteLengths: Readonly<Record<Length, number>> = {
  short: 140,
  normal: 180,
  full: 1000,
};
/** More rows than this are a wall of text; a short answer has one more to count the rest. */
export const rowsOnPage: Readonly<Record<Length, number>> = { short: 6, normal: 10, full: 20 };

export function briefly(answer: Answer, length: Length = 'normal'): Answer {
  const { chat } = languageOf(answer.language);
  const byNumber = new Map(answer.citations.map((one) => [one.n, one]));
  const shown = (row: AnswerRow): AnswerRow => {
    const told = closeMarks(row.brief ?? row.text);
    const citation = row.quotes === undefined ? undefined : byNumber.get(row.quotes);
    if (!citation) return { ...row, text: told };
    const quote = `${chat.quoted(partOf(citation, quoteLengths[length]))} [${citation.n}]`;
    return { ...row, text: [told, quote].filter(Boolean).join(' ') };
  };
  return inOrder({
    ...answer,
    verdict: shown(answer.verdict),
    groups: answer.groups
      .map(({ heading, rows }) => ({
        heading,
        rows: rows
          .filter((row) => length !== 'short' || row.quotes === undefined || !row.meetingId)
          .map(shown),
      }))
      .filter(({ rows }) => rows.length > 0),
  });
}

/** Proofs numbered as a reader meets them; those that only the whole answer shows come last. */
function inOrder(answer: Answer): Answer {
  const rows = [answer.verdict, ...answer.groups.flatMap((group) => group.rows)];
  const met = [...rows.map(({ text }) => text), ...answer.notes].flatMap(marksIn);
  const known = new Set(answer.citations.map(({ n }) => n));
  const order = new Map<number, number>();
  for (const n of [...met, ...known])
    if (known.has(n) && !order.has(n)) order.set(n, order.size + 1);
  const place = (n: number): number => order.get(n) ?? n;
  const again = (text: string): string =>
    text.replace(/\[(\d{1,4})\]/gu, (mark, digits: string) =>
      known.has(Number(digits)) ? `[${place(Number(digits))}]` : mark,
    );
  const row = (one: AnswerRow): AnswerRow => ({
    ...one,
    text: closeMarks(again(one.text)),
    ...(one.quotes !== undefined && { quotes: place(one.quotes) }),
  });
  return {
    ...answer,
    verdict: row(answer.verdict),
    groups: answer.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
    notes: answer.notes.map(again),
    text: again(answer.text),
    citations: answer.citations
      .map((one) => ({ ...one, n: place(one.n) }))
      .sort((a, b) => a.n - b.n),
  };
}

/** "[11] [9]" → "[9][11]". */
function closeMarks(text: string): string {
  return text.replace(/\[\d{1,4}\](?: ?\[\d{1,4}\])+/gu, (marks) =>
    [...marks.matchAll(/\d+/gu)]
      .map(Number)
      .sort((a, b) => a - b)
      .map((n) => `[${n}]`)
      .join(''),
  );
}

/** A mark in the text itself ("[3]") would pass for one of ours. */
export function partOf(citation: Citation, max: number): string {
  return part(citation, max).replace(/\[(\d{1,4})\]/gu, '($1)');
}

/** What a quotation tells is not shown without what denies it. */
function part(citation: Citation, max: number): string {
  const { quote, start, denial } = citation;
  if (!denial || quote.length <= max) return excerpt(citation, max);
  const denied = quote.slice(denial.start - start);
  const before = quote.slice(0, denial.start - start).trimEnd();
  // Each of both may be cut, but neither left out.
  const least = Math.ceil(max / 2);
  const told = excerpt({ ...citation, quote: before }, Math.max(least, max - denied.length));
  return `${told} ${excerpt({ quote: denied, start: denial.start, title: null }, Math.max(least, max - told.length))}`;
}

/** The texts that a page rests on, one entry each, with the citations that stand in them. */
export function textsCited(
  citations: readonly Citation[],
): readonly (readonly [Citation, ...Citation[]])[] {
  const texts = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const key = `${citation.section} ${citation.documentId}`;
    const known = texts.get(key);
    if (known) known.push(citation);
    else texts.set(key, [citation]);
  }
  return [...texts.values()];
}
