/** Answers put together: of several questions or sentences in one message, of the register and a passage. */
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Answer, AnswerGroup, AnswerRow, Citation, Request } from '../types.ts';
import { renumbered } from './marks.ts';

/** Most questions that are answered, and most sentences of a pasted text that are checked. */
const MOST = { ask: 5, check: 10 } as const;
/** A question has at least so many words: "Vraiment ?" goes with the one before it. */
const LEAST_WORDS = 3;

/** The parts of a request that ask for themselves; one where it is a single one. */
export function partsOf(request: Request, language: Language): readonly string[] {
  if (request.kind !== 'ask' && request.kind !== 'check') return [];
  const { text } = request;
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', language).map(
    ({ start, end }) => text.slice(start, end),
  );
  const says = (part: string): boolean =>
    part.split(/\s+/u).filter((w) => /\p{L}/u.test(w)).length >= LEAST_WORDS;
  if (request.kind === 'check') {
    const claims = sentences.filter(says);
    return claims.length > 1 ? claims.slice(0, MOST.check) : [text];
  }
  if (sentences.length < 2 || sentences.length > MOST.ask) return [text];
  return sentences.every((part) => /\?\s*$/u.test(part) && says(part)) ? sentences : [text];
}

/** Letters of a sentence that stand before its verdict. */
const SENTENCE_SHOWN = 60;

/** A verdict a sentence, in the order of the message; what proves each stands behind it. */
export function eachChecked(
  request: Request & { readonly text: string },
  answers: readonly Answer[],
  { meetingReplies: replies }: Language,
): Answer {
  const [first] = answers;
  if (!first) throw new Error('a check needs at least one sentence');
  const citations: Citation[] = [];
  const rows = answers.map((one): AnswerRow => {
    const numbers = new Map<number, number>();
    const told = renumbered(one.verdict, (n) => {
      const cited = one.citations.find((citation) => citation.n === n);
      if (!cited) return null;
      const known = numbers.get(n) ?? citations.length + 1;
      if (!numbers.has(n)) citations.push({ ...cited, n: known });
      numbers.set(n, known);
      return known;
    });
    const claim = shortened(one.question.replace(/\s+/gu, ' ').trim());
    const lead = `${replies.quote(claim)}${replies.colon}`;
    const short = (['unsettled', 'absent'] as const).map((verdict) => replies.check(verdict));
    const open = short.find((words) => told.text.startsWith(words)) ?? replies.check('absent');
    const { brief = one.status === 'answered' ? told.text : open } = told;
    return { ...told, text: `${lead}${told.text}`, brief: `${lead}${brief}`.trim() };
  });
  const known = answers.filter(({ status }) => status === 'answered').length;
  const verdict = { text: replies.checkedEach(answers.length, known) };
  return {
    ...first,
    question: request.text,
    status: known > 0 ? 'answered' : 'not_found',
    verdict,
    groups: [{ heading: null, rows }],
    notes: [],
    text: [verdict.text, ...rows.map(({ text }) => `• ${text}`)].join('\n'),
    citations,
    meetings: answers.flatMap(({ meetings }) => meetings),
    followUps: [...new Set(answers.flatMap(({ followUps }) => followUps))].slice(0, 5),
    labels: Object.assign({}, ...answers.map(({ labels }) => labels ?? {})),
  };
}

function shortened(text: string): string {
  if (text.length <= SENTENCE_SHOWN) return text;
  const cut = text.slice(0, SENTENCE_SHOWN);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trimEnd() || cut}…`.toWellFormed();
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
