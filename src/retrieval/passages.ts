import type { Document, Passage, SectionKind, Sentence, Span } from '../types.ts';

export interface PassageOptions {
  /** Words from which a passage may end; default 60. */
  readonly minWords?: number;
  /** Words a passage does not exceed, but for a short tail; default 90. */
  readonly maxWords?: number;
}

/** A last piece below this many words of its own joins the passage before it. */
const TAIL_WORDS = 20;
/** A sentence longer than this is not repeated: the overlap would swamp the passage. */
const OVERLAP_WORDS = 40;
const CLAUSE_END = /[;:,–—]["»”’)]?\s+/gu;

interface Unit extends Span {
  readonly words: number;
}

/**
 * Passages of whole sentences, 60 to 90 words, each within one section, each
 * beginning with the last sentence of the one before. A sentence longer than the
 * limit is cut at clause punctuation. Furniture gives no passage.
 */
export function cutPassages(
  document: Pick<Document, 'id' | 'text' | 'sections'>,
  sentences: readonly Sentence[],
  { minWords = 60, maxWords = 90 }: PassageOptions = {},
): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const section of document.sections) {
    const units: Unit[] = [];
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next] as Sentence;
      if (sentence.start >= section.end) break;
      if (sentence.start >= section.start) {
        units.push(...clauses(document.text, sentence, maxWords));
      }
    }
    if (section.kind === 'furniture') continue;
    for (const span of group(units, minWords, maxWords)) {
      passages.push(passage(document, section.kind, passages.length, span));
    }
  }
  return passages;
}

function passage(
  document: Pick<Document, 'id' | 'text'>,
  section: SectionKind,
  ordinal: number,
  { start, end }: Span,
): Passage {
  const text = document.text.slice(start, end);
  return { documentId: document.id, section, ordinal, start, end, text };
}

function group(units: readonly Unit[], minWords: number, maxWords: number): Span[] {
  const groups: Span[] = [];
  let first = 0;
  while (first < units.length) {
    let last = first;
    let words = (units[first] as Unit).words;
    while (last + 1 < units.length) {
      const more = (units[last + 1] as Unit).words;
      if (words + more > maxWords || words >= minWords) break;
      last += 1;
      words += more;
    }
    if (isTail(units, last + 1)) last = units.length - 1;
    groups.push({ start: (units[first] as Unit).start, end: (units[last] as Unit).end });
    if (last === units.length - 1) break;
    const repeat = last > first && (units[last] as Unit).words <= OVERLAP_WORDS;
    first = repeat && fits(units, last, maxWords) ? last : last + 1;
  }
  return groups;
}

function isTail(units: readonly Unit[], from: number): boolean {
  let words = 0;
  for (let at = from; at < units.length && words < TAIL_WORDS; at += 1) {
    words += units[at]?.words ?? 0;
  }
  return words < TAIL_WORDS;
}

/** Overlap only where the repeated sentence leaves room for a new one. */
function fits(units: readonly Unit[], at: number, maxWords: number): boolean {
  return (units[at]?.words ?? 0) + (units[at + 1]?.words ?? 0) <= maxWords;
}

function clauses(text: string, sentence: Span, maxWords: number): Unit[] {
  const whole = { start: sentence.start, end: sentence.end, words: 0 };
  const words = countWords(text, whole);
  if (words <= maxWords) return [{ ...whole, words }];
  const ends: number[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    ends.push(sentence.start + match.index + match[0].length);
  }
  ends.push(sentence.end);
  const units: Unit[] = [];
  let start = sentence.start;
  let end = start;
  let sum = 0;
  for (const candidate of ends) {
    const more = countWords(text, { start: end, end: candidate });
    if (sum > 0 && sum + more > maxWords) {
      units.push(unit(text, start, end, sum));
      start = end;
      sum = 0;
    }
    end = candidate;
    sum += more;
    while (sum > maxWords) {
      const cut = afterWords(text, { start, end }, maxWords);
      units.push(unit(text, start, cut, maxWords));
      start = cut;
      sum -= maxWords;
    }
  }
  if (sum > 0) units.push(unit(text, start, end, sum));
  return units;
}

function unit(text: string, start: number, end: number, words: number): Unit {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + slice.trimEnd().length, words };
}

function countWords(text: string, { start, end }: Span): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const space = code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/** Offset behind the first `count` words. */
function afterWords(text: string, { start, end }: Span, count: number): number {
  let seen = 0;
  for (const match of text.slice(start, end).matchAll(/\S+/gu)) {
    seen += 1;
    if (seen === count) return start + match.index + match[0].length;
  }
  return end;
}
