/** The objects that programs are given, in the shape the contract fixes: by the command line and over HTTP. */
import type { Answer, Meeting } from '../types.ts';
import type { TextSummary } from './texts.ts';

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

export function textJson({ published, id, title, ...rest }: TextSummary): object {
  const date = published?.date ?? null;
  return { id, title, date, precision: published?.precision ?? null, ...rest };
}
