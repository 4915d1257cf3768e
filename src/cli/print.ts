/** Results on standard output, in the shape the contract fixes. */
import { printableJson } from '../text/printable.ts';
import type { Answer, Meeting } from '../types.ts';

/** One line of output; waits where the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

export async function printJson(value: unknown): Promise<void> {
  await printLine(printableJson(JSON.stringify(value)));
}

/** A meeting without what only the program needs. */
export function meetingJson(meeting: Meeting): object {
  const { id, kind, participants, unnamed, polarity, modality, tense, status } = meeting;
  const { place, date, occasion, sources } = meeting;
  return {
    id,
    kind,
    participants,
    unnamed,
    polarity,
    modality,
    tense,
    status,
    place,
    date:
      date === null
        ? null
        : { start: date.start, end: date.end, precision: date.precision, text: date.text },
    occasion,
    sources: sources.map(({ documentId, section, start, end, quote }) => ({
      documentId,
      section,
      start,
      end,
      quote,
    })),
  };
}

export function answerJson(answer: Answer): object {
  const { id, question, language, status, text } = answer;
  return {
    id,
    question,
    language,
    status,
    text,
    citations: answer.citations.map((citation) => {
      const { n, documentId, title, published, section, start, end, quote } = citation;
      return { n, documentId, title, published, section, start, end, quote };
    }),
    meetings: answer.meetings.map(meetingJson),
  };
}
