import type { Abbreviations } from '../languages/contract/abbreviations.ts';
import type { Language } from '../languages/language.ts';
import type { SectionKind, Sentence, Span } from '../types.ts';

/** A line this short is a heading or a remark, not a wrapped line. */
const WRAPPED_LINE_MIN = 40;
/** Text wrapped by hand or by a mail program stays below this width. */
const WRAPPED_LINE_MAX = 130;

/** So many lines that end within a sentence tell prose that was broken at any width. */
const RAGGED_LINES = 2;

const SENTENCE_WITHIN = /\p{Ll}{2}[.!?…][»”"’)]*\s+[«“"]?\s?\p{Lu}/u;
const TERMINATORS = /[.!?…。؟]+/gu;
const CLOSERS = new Set([...'»”’)]}›']);
const OPENERS = new Set([...'«“‘([{‹"\'–—-•*„¿¡']);
const LETTER = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const CONTENT = /[\p{L}\p{N}]/u;
const ROMAN = /^[IVXLCDM]+$/u;
const INITIAL = /^(?:\p{Lu}\p{Ll}?\.?-?)*\p{Lu}$/u;
/** Ends of web addresses, where they are written with a capital. */
const DOMAIN = /^(?:com|net|org|info|gov|edu|fr)$/iu;
const LIST_MARKER = /^(?:\d{1,3}|\p{L})$/u;
const LINE_MARKER = /^\s*(?:[-–—•*·▪‣]\s|\d{1,3}[.)]\s|["«“]\s?\p{Lu})/u;
const BULLET = /^(?:[•*·▪‣]|#{1,6})\s+/u;
const LINE_END = /[.!?…:;][»”"’)\]\s]*$/u;

/**
 * Cuts a stretch of text into sentences, in one linear pass.
 *
 * Blank lines always cut. A single newline cuts too, unless the lines look like
 * wrapped text (the next word would not have fitted, or it continues in lower case).
 * Sentences come trimmed of white space and bullets, in order, without overlap; what
 * holds no letter and no digit is left out.
 */
export function splitSentences(
  text: string,
  span: Span,
  section: SectionKind,
  language: Pick<Language, 'abbreviations'>,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks(text, span)) {
    for (const cut of cutBlock(text, block, language.abbreviations)) {
      const trimmed = trim(text, cut);
      if (trimmed) sentences.push({ ...trimmed, section });
    }
  }
  return sentences;
}

function trim(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (to > from && SPACE.test(text[to - 1] ?? '')) to -= 1;
  while (from < to && SPACE.test(text[from] ?? '')) from += 1;
  const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 8)));
  if (bullet) from += bullet[0].length;
  for (let at = from; at < to; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (CONTENT.test(String.fromCodePoint(code))) return { start: from, end: to };
  }
  return null;
}

/** Lines glued together where they are one wrapped paragraph. */
function* blocks(text: string, span: Span): Generator<Span> {
  let paragraph: Span[] = [];
  for (const line of lines(text, span)) {
    if (isBlank(text, line)) {
      yield* glue(text, paragraph);
      paragraph = [];
    } else {
      paragraph.push(line);
    }
  }
  yield* glue(text, paragraph);
}

function* lines(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (from < end) {
    let to = text.indexOf('\n', from);
    if (to < 0 || to > end) to = end;
    yield { start: from, end: to };
    from = to + 1;
  }
}

function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (!SPACE.test(text[at] ?? '')) return false;
  return true;
}

function* glue(text: string, paragraph: readonly Span[]): Generator<Span> {
  let open: Span | null = null;
  let last: Span | null = null;
  const width = Math.max(...paragraph.slice(0, 200).map((line) => line.end - line.start), 0);
  const ragged = width <= WRAPPED_LINE_MAX && isRagged(text, paragraph);
  for (const line of paragraph) {
    // The first line may be a heading that no blank parts from its text.
    const heading = last === paragraph[0] && last.end - last.start < WRAPPED_LINE_MIN;
    if (open && last && continues(text, last, line, width, ragged && !heading)) {
      open = { start: open.start, end: line.end };
    } else {
      if (open) yield open;
      open = line;
    }
    last = line;
  }
  if (open) yield open;
}

/** Is `next` the same sentence as `line`, broken only to fit a width? */
function continues(text: string, line: Span, next: Span, width: number, ragged: boolean): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 60));
  if (LINE_MARKER.test(head)) return false;
  const tail = tailOf(text, line);
  if (LINE_END.test(tail)) return isWrapped(line, head, width) && /\p{L}\.\s*$/u.test(tail);
  // "le 14 octobre⏎2021": a year goes with the day before it.
  if (/\p{L}\s*$/u.test(tail) && /^\s*(?:19|20)\d{2}(?!\d)/u.test(head)) return true;
  const first = head.trimStart()[0] ?? '';
  if (LOWER.test(first) || /,\s*$/u.test(tail)) return true;
  return ragged || isWrapped(line, head, width);
}

/**
 * Is a paragraph prose whose lines were broken anywhere, names included? Many of its lines go on in lower case or
 * behind a comma, or hold the end of a sentence and go on after it; the last ends with its sentence.
 */
function isRagged(text: string, paragraph: readonly Span[]): boolean {
  const end = paragraph.at(-1);
  if (!end || paragraph.length < 3 || !/[.!?…][»”"’)\]\s]*$/u.test(tailOf(text, end))) return false;
  let broken = 0;
  for (const [at, line] of paragraph.slice(0, -1).entries()) {
    const tail = tailOf(text, line);
    if (LINE_END.test(tail)) continue;
    const next = paragraph[at + 1] as Span;
    const inner = text.slice(line.start, Math.min(line.end, line.start + WRAPPED_LINE_MAX));
    const goesOn = /^\s*\p{Ll}/u.test(text.slice(next.start, next.start + 20));
    if (goesOn || /,\s*$/u.test(tail) || SENTENCE_WITHIN.test(inner)) broken += 1;
  }
  return broken >= RAGGED_LINES && broken * 3 >= paragraph.length - 1;
}

const tailOf = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(start, end - 12), end);

function isWrapped(line: Span, nextHead: string, width: number): boolean {
  const length = line.end - line.start;
  const word = /^\s*(\S+)/u.exec(nextHead)?.[1] ?? '';
  return (
    length >= WRAPPED_LINE_MIN && width <= WRAPPED_LINE_MAX && length + 1 + word.length > width
  );
}

function* cutBlock(text: string, block: Span, data: Abbreviations): Generator<Span> {
  let start = block.start;
  let quotes = 0;
  let counted = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(TERMINATORS)) {
    const marks = { start: block.start + match.index, end: 0, text: match[0] };
    marks.end = marks.start + marks.text.length;
    if (marks.start < start) continue;
    for (; counted < marks.start; counted += 1) if (text[counted] === '"') quotes += 1;
    const end = afterClosers(text, marks.end, block.end, quotes % 2 === 1);
    if (end < block.end && isCut(text, { start, end: block.end }, marks, end, data)) {
      yield { start, end };
      start = end;
    }
  }
  if (start < block.end) yield { start, end: block.end };
}

/** Past closing quotes and brackets, footnote marks, and the space French sets before ». */
function afterClosers(text: string, from: number, limit: number, quoteOpen: boolean): number {
  let at = from;
  let mayClose = quoteOpen;
  while (at < limit) {
    const char = text[at] ?? '';
    if (CLOSERS.has(char)) at += 1;
    else if (char === '"' && mayClose) {
      mayClose = false;
      at += 1;
    } else if (char === "'" && SPACE.test(text[at + 1] ?? ' ')) at += 1;
    else if (SPACE.test(char) && (text[at + 1] === '»' || text[at + 1] === '›')) at += 2;
    else if (char === '[') {
      const note = /^\[\d{1,3}\]/u.exec(text.slice(at, at + 5));
      if (!note) break;
      at += note[0].length;
    } else break;
  }
  return at;
}

function isCut(
  text: string,
  sentence: Span,
  { start: dot, end: marksEnd, text: marks }: Span & { readonly text: string },
  end: number,
  data: Abbreviations,
): boolean {
  const closing = text.slice(marksEnd, end);
  const bracketed = /[)\]]/u.test(closing);
  // "(...)" and "[…]" stand for words left out; "(sic !)" is an aside.
  if (bracketed && (/[([]\s*$/u.test(text.slice(dot - 2, dot)) || marks !== '.')) return false;

  const word = wordBefore(text, dot, sentence.start);
  if (!SPACE.test(text[end] ?? ' ')) return isGluedSentence(text, word, end, marks, data);

  let at = end;
  while (at < sentence.end && SPACE.test(text[at] ?? '')) at += 1;
  while (at < sentence.end && (OPENERS.has(text[at] ?? '') || SPACE.test(text[at] ?? ''))) at += 1;
  if (at >= sentence.end) return false;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (LETTER.test(first) ? !UPPER.test(first) : !DIGIT.test(first) && /\p{P}/u.test(first))
    return false;
  // "pendant... 10 minutes": a pause, not an end.
  if (/^(?:…|\.{2,})$/u.test(marks) && DIGIT.test(first) && closing === '') return false;
  if (marks !== '.' || closing !== '') return true;

  const next = wordAfter(text, at, sentence.end);
  if (LIST_MARKER.test(word) && isLineStart(text, dot - word.length)) return false;
  return !isAbbreviation(text, word, next, dot, at + next.length, data);
}

function isAbbreviation(
  text: string,
  word: string,
  next: string,
  dot: number,
  afterNext: number,
  data: Abbreviations,
): boolean {
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (data.titles.has(word) || data.inner.has(lower)) return true;
  const beforeNumber = DIGIT.test(next[0] ?? '') || (next.length > 1 && ROMAN.test(next));
  if (data.numbered.has(lower) && beforeNumber) return true;
  const initial = INITIAL.test(word) && (word.length === 1 || word.includes('.') || isPair(word));
  if (!initial && !data.closing.has(lower)) return false;
  // A lone digit before the letter is a grade or a size ("groupe 3 A."), not an initial.
  if (word.length === 1 && /\p{Nd}\s?$/u.test(text.slice(dot - 3, dot - 1))) return false;
  const start = next.replace(/['’].*$/u, '').toLowerCase();
  if (!data.starters.has(start)) return !beforeNumber;
  return (
    initial &&
    !data.closing.has(lower) &&
    data.particles.has(start) &&
    /^\s\p{Lu}/u.test(text.slice(afterNext, afterNext + 3))
  );
}

/** Two-letter initials of French first names: "Ch. de Gaulle", "Ph. Martin". */
function isPair(word: string): boolean {
  return /^(?:Ch|Ph|Th|Ed|Ét|Cl|Fr|Gu|Al|Yv)$/u.test(word);
}

/** "…fin du texte.Le président": a lost space, but no web address and no file name. */
function isGluedSentence(
  text: string,
  word: string,
  end: number,
  marks: string,
  data: Abbreviations,
): boolean {
  if (!/^(?:[.?!]|…|\.{3})$/u.test(marks)) return false;
  const last = word.slice(word.search(/[^.-]*$/u));
  const next = /^(?:[«"“]\s?)?(\p{Lu}\p{L}*)(?=[\s'’,])/u.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined || DOMAIN.test(next) || word.includes('.')) return false;
  if (/^\p{Ll}{2,}$/u.test(last)) return true;
  if (!/^(?:\p{L}{2,}|\p{Nd}{4})$/u.test(last) || data.titles.has(last)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(next) || data.starters.has(next.toLowerCase());
}

function isLineStart(text: string, at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const char = text[back] ?? '';
    if (char === '\n') return true;
    if (!SPACE.test(char)) return false;
  }
  return true;
}

function wordBefore(text: string, end: number, limit: number): string {
  let start = end;
  while (start > limit && end - start < 30 && /[\p{L}\p{N}.\-°§]/u.test(text[start - 1] ?? ''))
    start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && end - start < 30 && /[\p{L}\p{N}'’-]/u.test(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}
