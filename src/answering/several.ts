/** Answers put together: of several questions or sentences in one message, of the register and a passage. */
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Answer, AnswerGroup, AnswerRow, Request } from '../types.ts';
import { renumbered } from './marks.ts';

/** Most parts that are answered; a pasted article is no question. */
const MOST = 5;
/** A question has at least so many words: "Vraiment ?" goes with the one before it. */
const LEAST_WORDS = 3;

/** The parts of a request that ask for themselves; one where it is a single one. */
export function partsOf(request: Request, language: Language): readonly string[] {
  if (request.kind !== 'ask' && request.kind !== 'check') return [];
  const { text } = request;
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', language).map(
    ({ start, end }) => text.slice(start, end),
  );
  if (sentences.length < 2 || sentences.length > MOST) return [text];
  if (request.kind === 'check') return sentences;
  const asks = (part: string): boolean =>
    /\?\s*$/u.test(part) &&
    part.split(/\s+/u).filter((w) => /\p{L}/u.test(w)).length >= LEAST_WORDS;
  return sentences.every(asks) ? sentences : [text];
}

/** The answers as one, their proofs numbered through; parts of which nothing is known are left to the end. */
export function joined(
  request: Request & { readonly text: string },
  answers: readonly Answer[],
): Answer {
  const ordered = [
    ...answers.filter(({ status }) => status === 'answered'),
    ...answers.filter(({ status }) => status !== 'answered'),
  ];
  const [first, ...others] = ordered;
  if (!first) throw new Error('several answers need at least one');
  let citations = [...first.citations];
  const groups: AnswerGroup[] = [...first.groups];
  const lines = [first.text];
  for (const other of others) {
    const by = citations.length;
    const shift = (text: string): string =>
      text.replace(/\[(\d+)\]/gu, (_, n: string) => `[${Number(n) + by}]`);
    const row = (one: AnswerRow): AnswerRow => renumbered(one, (n) => n + by);
    citations = [...citations, ...other.citations.map((c) => ({ ...c, n: c.n + by }))];
    groups.push(
      { heading: other.question, rows: [row(other.verdict)] },
      ...other.groups.map(({ heading, rows }) => ({ heading, rows: rows.map(row) })),
    );
    lines.push(`${other.question}\n${shift(other.text)}`);
  }
  return {
    ...first,
    question: request.text,
    groups,
    notes: [...new Set(ordered.flatMap(({ notes }) => notes))],
    text: lines.join('\n\n'),
    citations,
    meetings: ordered.flatMap(({ meetings }) => meetings),
    followUps: [...new Set(ordered.flatMap(({ followUps }) => followUps))].slice(0, 5),
    labels: Object.assign({}, ...ordered.map(({ labels }) => labels ?? {})),
  };
}

/**
 * An answer of the register with the passage that comes nearest to the rest of the question. A passage that proves a
 * row already is not told twice.
 */
export function besidePassage(known: Answer, told: Answer): Answer {
  const [proof] = told.citations;
  const same = known.citations.some(
    ({ documentId, start, end }) =>
      proof?.documentId === documentId && start < proof.end && proof.start < end,
  );
  if (!proof || same) return known;
  const by = known.citations.length;
  const row = renumbered(told.verdict, (n) => n + by);
  const cited = told.citations.filter(({ n }) => told.verdict.text.includes(`[${n}]`));
  return {
    ...known,
    groups: [...known.groups, { heading: null, rows: [row] }],
    text: `${known.text}\n${row.text}`,
    citations: [...known.citations, ...cited.map((one) => ({ ...one, n: one.n + by }))],
  };
}
