/** Judged sentences → the words of an answer and its proofs. */
import { formatDate } from '../../dates/find.ts';
import { WordPatterns } from '../../extraction/phrase.ts';
import type { Searched } from '../../languages/contract/replies/meetings.ts';
import type { Language } from '../../languages/language.ts';
import { folded } from '../../text/tokens.ts';
import type {
  Answer,
  AnswerGroup,
  AnswerRow,
  Citation,
  CorpusSummary,
  Document,
  LanguageCode,
  Span,
  TextCopy,
} from '../../types.ts';
import { denialAfter } from '../denial.ts';
import { withCopies } from '../marks.ts';
import type { AnswerSpan } from './spans.ts';
import type { Asked, Judged, Value } from './types.ts';

/** A statement may run over several sentences up to this many characters. */
const LONGEST_RUN = 460;
/** A longer sentence is quoted only around what answers. */
const LONGEST_SENTENCE = 600;
/** Below this a value is not put in front: the quotation speaks for itself. */
const SURE_VALUE = 0.6;
/** The next value must be this much weaker, or the value stays in the quotation. */
const CLEAR_LEAD = 0.08;

export interface Composition {
  readonly id: string | null;
  readonly question: string;
  readonly asked: Asked;
  /** It asks of a meeting that no row of the register tells: no name is put in front of what a text says. */
  readonly unregistered: boolean;
  readonly language: Language;
  readonly summary: CorpusSummary;
  readonly copiesOf: (documentId: string) => readonly TextCopy[];
}

/** Numbers proofs in reading order. */
class Proofs {
  readonly all: Citation[] = [];
  readonly #copiesOf: Composition['copiesOf'];

  constructor({ copiesOf }: Composition) {
    this.#copiesOf = copiesOf;
  }

  cite(
    document: Document,
    section: Citation['section'],
    span: Span,
    focus: Span,
    denial: Span | null,
  ): number {
    const { start, end } = span;
    const known = this.all.find(
      (one) => one.documentId === document.id && one.start === start && one.end === end,
    );
    if (known) return known.n;
    const n = this.all.length + 1;
    this.all.push({
      n,
      documentId: document.id,
      title: document.title,
      published: document.published?.date ?? null,
      section,
      start,
      end,
      quote: document.text.slice(start, end),
      focus: { start: Math.max(focus.start, start), end: Math.min(focus.end, end) },
      ...(document.url ? { url: document.url } : {}),
      ...(denial ? { denial } : {}),
      ...withCopies(this.#copiesOf(document.id)),
    });
    return n;
  }
}

/** @param beside other runs worth showing, the likeliest first */
export function answered(
  parts: Composition,
  run: AnswerSpan,
  beside: readonly AnswerSpan[],
): Answer {
  const best = run.judged;
  const { asked, language } = parts;
  const replies = language.factReplies;
  const proofs = new Proofs(parts);
  const span = quotedSpan(asked, run);
  const party = asked.kind === 'person' || asked.kind === 'place';
  const clear = parts.unregistered && party ? null : clearValue(asked, run, span);
  const lead = clear
    ? replies.value(
        sentenceCase(
          clear.resolved === null ? clear.text : replies.dated(clear.text, clear.resolved),
        ),
      )
    : '';
  const { document } = best.candidate;
  const others: { judged: Judged; span: Span }[] = [];
  let whole = span;
  for (const other of beside) {
    const own = quotedSpan(asked, other);
    const same = other.judged.candidate.document.id === document.id;
    const shown = denialAfter(document.text, whole, best.candidate.language)?.end ?? whole.end;
    if (same && whole.start < own.end && own.start < shown) continue;
    const joined = same ? joinedSpan(document, whole, own) : null;
    if (joined) whole = joined;
    else others.push({ judged: other.judged, span: own });
  }
  const proof = quoteRow(parts, proofs, best, whole, false, undefined, clear);
  const verdict: AnswerRow = {
    ...proof,
    text: `${lead}${proof.text}`,
    brief: `${lead}${proof.brief}`.trim(),
  };
  const rows = others.map(({ judged, span: own }) =>
    quoteRow(parts, proofs, judged, own, true, document),
  );
  const notes = understood(parts);
  if (best.candidate.section === 'comment') notes.push(replies.onlyComment);
  const groups = rows.length > 0 ? [{ heading: null, rows }] : [];
  return finish(parts, 'answered', verdict, groups, notes, proofs);
}

/** Two runs of which one follows on the other are one quotation. */
function joinedSpan({ text }: Document, a: Span, b: Span): Span | null {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.end - first.start <= LONGEST_SENTENCE &&
    /^[ \t]*\n?[ \t]*$/u.test(text.slice(first.end, second.start))
    ? { start: first.start, end: second.end }
    : null;
}

export function notFound(parts: Composition, run: AnswerSpan | null): Answer {
  const nearest = run?.judged ?? null;
  const { asked, language, summary } = parts;
  const replies = language.factReplies;
  const proofs = new Proofs(parts);
  const verdict: AnswerRow = { text: replies.notFound(searched(summary)) };
  const notes: string[] = [];
  const absent = asked.topics.filter(
    (unit) => unit.absent && unit.weight > 0 && tellsSomething(unit.text, asked.language),
  );
  const telling = absent.filter(({ required }) => required);
  const named = (telling.length > 0 ? telling : absent).slice(0, 3).map(({ text }) => text);
  if (named.length > 0) notes.push(replies.unknown(named));
  else if (nearest) {
    const apart = asked.topics
      .filter((unit, topic) => unit.required && (nearest.near[topic] ?? 0) < 0.3)
      .map(({ text }) => text);
    if (apart.length > 0) notes.push(replies.apart(apart));
  }
  const groups: AnswerGroup[] =
    run && nearest
      ? [
          {
            heading: replies.nearest,
            rows: [quoteRow(parts, proofs, nearest, quotedSpan(asked, run), false)],
          },
        ]
      : [];
  return finish(parts, 'not_found', verdict, groups, [...understood(parts), ...notes], proofs);
}

/** A word of grammar, of asking or of meeting says nothing when it stands nowhere: the texts may be in another language. */
function tellsSomething(text: string, { words, encounters }: Language): boolean {
  const patterns = new WordPatterns(encounters.triggers);
  return text
    .split(/\s+/u)
    .map(folded)
    .some(
      (word) =>
        word.length > 2 &&
        !words.stopWords.has(word) &&
        !words.askingWords.has(word) &&
        patterns.familyOf(word) === null,
    );
}

function finish(
  { id, question, language }: Composition,
  status: Answer['status'],
  verdict: AnswerRow,
  groups: readonly AnswerGroup[],
  notes: readonly string[],
  proofs: Proofs,
): Answer {
  const colon = language.meetingReplies.colon.trimEnd();
  const lines = [verdict.text];
  for (const { heading, rows } of groups) {
    if (heading !== null) lines.push(`${heading}${colon}`);
    for (const row of rows) lines.push(heading === null ? row.text : `• ${row.text}`);
  }
  lines.push(...notes);
  return {
    id,
    question,
    language: language.code as LanguageCode,
    status,
    verdict,
    groups,
    notes,
    text: lines.join('\n'),
    citations: proofs.all,
    meetings: [],
    followUps: [],
  };
}

function quoteRow(
  { language }: Composition,
  proofs: Proofs,
  { candidate, values }: Judged,
  span: Span,
  also: boolean,
  before?: Document,
  clear: Value | null = null,
): AnswerRow & { readonly brief: string } {
  const { document, section } = candidate;
  const replies = language.factReplies;
  const { published } = document;
  const denial = denialAfter(document.text, span, candidate.language);
  const end = denial?.end ?? span.end;
  // The day of a text that was just quoted need not be told again.
  const day = published && document !== before ? formatDate(published.date, language) : null;
  const frame =
    section === 'comment' ? replies.readerSays : also ? replies.also(day) : replies.says(day);
  const quote = document.text.slice(span.start, end).replace(/\s+/gu, ' ');
  // A mark in the text itself ("[3]") would pass for one of ours.
  const safe = quote.replace(/\[(\d+)\]/gu, '($1)');
  const [likeliest] = values;
  const value = clear ?? likeliest;
  const focus = value && span.start <= value.start && value.end <= span.end ? value : candidate;
  const n = proofs.cite(document, section, { start: span.start, end }, focus, denial);
  return {
    text: `${frame}${replies.quote(bare(safe))} [${n}]`,
    brief: section === 'comment' ? frame.trim() : '',
    quotes: n,
  };
}

/** A quotation that is one already needs no second pair of marks. */
function bare(quote: string): string {
  const inner = /^[«“"]\s*([^«»“”"]+?)\s*[»”"]\.?$/u.exec(quote)?.[1];
  return inner ?? quote;
}

function sentenceCase(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.slice(0, 1).toUpperCase() + flat.slice(1);
}

/** The value to put first: strong, in the quotation, and alone in its strength. */
function clearValue(asked: Asked, { judged, members }: AnswerSpan, span: Span): Value | null {
  if (!['date', 'number', 'person', 'place'].includes(asked.kind ?? '')) return null;
  // The best sentence of the run speaks, its neighbours only where it has nothing to say.
  const own = members.reduce((best, one) => (one.score > best.score ? one : best), judged).values;
  const values =
    (own[0]?.strength ?? 0) >= SURE_VALUE ? own : members.flatMap(({ values: all }) => all);
  const [first, second] = values.toSorted((a, b) => b.strength - a.strength);
  if (!first || first.strength < SURE_VALUE || first.partial) return null;
  if (first.start < span.start || first.end > span.end) return null;
  if (second && first.text !== second.text && first.strength - second.strength < CLEAR_LEAD)
    return null;
  return first;
}

/** Whole sentences that answer: the sentence, what it leans on before it, or the run it opens. */
function quotedSpan(asked: Asked, run: AnswerSpan): Span {
  const { judged } = run;
  const { candidate } = judged;
  const { window, at, document } = candidate;
  if (run.start !== candidate.start || run.end !== candidate.end)
    return { start: run.start, end: run.end };
  let { start, end } = candidate;
  const inParagraph = (from: number, to: number) => !/\n\s*\n/u.test(document.text.slice(from, to));
  const text = document.text.slice(start, end);
  const opens = /[:]\s*$/u.test(text);
  const quotes = /[:]\s*[«“"]/u.test(text);
  if (opens || (asked.kind === 'statement' && !quotes)) {
    for (const next of window.slice(at + 1)) {
      if (next.end - start > LONGEST_RUN) break;
      if (!opens && !inParagraph(end, next.start)) break;
      end = next.end;
    }
  }
  const before = window[at - 1];
  if (before && leans(judged) && end - before.start <= LONGEST_RUN) start = before.start;
  return end - start > LONGEST_SENTENCE && end === candidate.end && start === candidate.start
    ? clip(judged)
    : { start, end };
}

/** Does the sentence before name somebody or something the question requires and this one only refers to? */
function leans({ candidate, own }: Judged): boolean {
  const first = candidate.words[0]?.fold ?? '';
  const { grammar, encounters } = candidate.language;
  const refers =
    encounters.pronouns.some(
      ({ form, kind, person }) => kind === 'personal' && person === 3 && form === first,
    ) || grammar.demonstratives.includes(first);
  return refers && own.length > 0;
}

/** The clauses of a very long sentence around what answers. */
function clip({ candidate, values }: Judged): Span {
  const { document, start, end } = candidate;
  const text = document.text.slice(start, end);
  const center =
    (values[0] && values[0].end - values[0].start < text.length ? values[0].start : start) - start;
  const cuts = [
    0,
    ...[...text.matchAll(/[;:,–—]["»”’)]?\s+/gu)].map((m) => m.index + m[0].length),
    text.length,
  ];
  let from = 0;
  let to = cuts.length - 1;
  while (to - from > 1) {
    const length = (cuts[to] ?? 0) - (cuts[from] ?? 0);
    if (length <= LONGEST_SENTENCE) break;
    const left = (cuts[from + 1] ?? 0) <= center ? center - (cuts[from + 1] ?? 0) : -1;
    const right = (cuts[to - 1] ?? 0) > center ? (cuts[to - 1] ?? 0) - center : -1;
    if (left < 0 && right < 0) break;
    if (left > right) from++;
    else to--;
  }
  const a = start + (cuts[from] ?? 0);
  const b = start + (cuts[to] ?? text.length);
  const kept = document.text.slice(a, b);
  return { start: a, end: a + kept.trimEnd().length };
}

function understood({ asked, language }: Composition): string[] {
  return asked.topics.flatMap(({ text, taken }) =>
    taken === null ? [] : [language.factReplies.understood(text, taken)],
  );
}

function searched({ documents, from, to }: CorpusSummary): Searched {
  return {
    texts: documents.length,
    distinct: documents.filter(({ copyOf }) => copyOf === undefined).length,
    from: from === null ? null : from.slice(0, 4),
    to: to === null ? null : to.slice(0, 4),
  };
}
