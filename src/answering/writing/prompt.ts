import type { Answer } from '../../types.ts';
import type { Mark } from './evidence.ts';

/** More rows than this make a list, which the built-in answer tells better. */
const MOST_ROWS = 40;
const MOST_PASSAGES = 16;
/** Characters of a passage; the rest is cut. */
const LONGEST_PASSAGE = 1500;

/**
 * The material as one JSON object. JSON keeps corpus text and question inside their strings,
 * whatever they contain.
 */
export function material(answer: Answer, marks: readonly Mark[]): string {
  const marksOf = (id: string): number[] =>
    marks.filter((mark) => mark.meetings.some((row) => row.id === id)).map((mark) => mark.n);
  const rows = [
    ...new Map(marks.flatMap((mark) => mark.meetings).map((row) => [row.id, row])).values(),
  ];
  return JSON.stringify({
    question: answer.question,
    verdict: answer.verdict.text,
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      marks: marksOf(row.id),
      participants: row.participants,
      unnamed: row.unnamed,
      status: row.status,
      kind: row.kind,
      place: row.place,
      date:
        row.date === null
          ? null
          : row.date.start === null
            ? row.date.text
            : row.date.start === row.date.end
              ? row.date.start
              : `${row.date.start}/${row.date.end}`,
      occasion: row.occasion,
      hosts: row.hosts,
    })),
    passages: marks.slice(0, MOST_PASSAGES).map((mark) => ({
      mark: mark.n,
      title: mark.citation.title,
      published: mark.citation.published,
      section: mark.citation.section,
      text: (mark.texts[1] ?? mark.texts[0] ?? '').slice(0, LONGEST_PASSAGE),
    })),
  });
}
