import type { Span } from '../../types.ts';

/** One line of a page, and what its shape alone tells. */
export interface Line extends Span {
  /** Where the next line starts. */
  readonly next: number;
  /** Trimmed. */
  readonly text: string;
  /** Without bullets, heading marks and emphasis. */
  readonly bare: string;
  readonly words: number;
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number;
  /** Begins with a list number and a space: "  3. ". */
  readonly numbered: boolean;
  /** Running sentences, as an article has them. */
  readonly prose: boolean;
  /** Headlines or menu entries strung on one line. */
  readonly ticker: boolean;
}

const MARKS = /^(?:#{1,6}\s+|[•*·▪‣▶►»›|–—-]\s*)+|[*_]{2}/gu;
/** Runs of spaces or tabs between headlines on one line. */
const GAPS = /\s{3,}|\t+/u;
const MENU = /\s*[|•·›»/]\s+/u;
const SENTENCE_END = /[.!?…][»”"’)\]\s]*$/u;
const PROSE_LENGTH = 60;
/** A line this long is running text even where it ends without a full stop. */
const LONG_LINE = 200;
const WRAPPED_MIN = 35;
const WRAPPED_MAX = 130;

export function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    let to = text.indexOf('\n', from);
    if (to < 0 || to >= end) to = end;
    lines.push(line(text, from, to, Math.min(end, to + 1)));
    from = to + 1;
  }
  return wrapped(lines);
}

function line(text: string, start: number, end: number, next: number): Line {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const bare = trimmed.length > 400 ? trimmed : trimmed.replaceAll(MARKS, '').trim();
  const words = trimmed === '' ? 0 : trimmed.split(/\s+/u).length;
  const ticker = isTicker(trimmed);
  return {
    start,
    end,
    next,
    text: trimmed,
    bare,
    words,
    heading: /^(#{1,6})\s/u.exec(trimmed)?.[1]?.length ?? 0,
    numbered: /^\d{1,4}[.)]\s/u.test(trimmed),
    prose:
      !ticker &&
      words >= 8 &&
      ((trimmed.length >= PROSE_LENGTH && SENTENCE_END.test(trimmed)) ||
        trimmed.length >= LONG_LINE),
    ticker,
  };
}

function isTicker(trimmed: string): boolean {
  const gaps = trimmed.split(GAPS);
  if (gaps.length >= 4) {
    const sentences = gaps.filter((part) => /[.!…][»”"]?$/u.test(part)).length;
    return sentences * 3 < gaps.length;
  }
  if (trimmed.length > 400) return false;
  const entries = trimmed.split(MENU);
  return entries.length >= 4 && entries.every((entry) => entry.length <= 45);
}

/** Lines of a paragraph wrapped at a width count as prose together. */
function wrapped(lines: readonly Line[]): Line[] {
  const result = [...lines];
  let first = 0;
  while (first < lines.length) {
    let last = first;
    while (last < lines.length && isPartOfParagraph(lines[last] as Line)) last += 1;
    const block = lines.slice(first, last);
    const ended = block.filter((each) => /[.!?…,;:][»”"’)]*$/u.test(each.text)).length;
    const lower = block.slice(1).filter((each) => /^\p{Ll}/u.test(each.text)).length;
    if (block.length >= 3 && ended > 0 && lower * 2 >= block.length - 1) {
      for (let at = first; at < last; at += 1) result[at] = { ...(lines[at] as Line), prose: true };
      const tail = result[last];
      if (tail && tail.words > 0 && SENTENCE_END.test(tail.text))
        result[last] = { ...tail, prose: true };
    }
    first = last + 1;
  }
  return result;
}

function isPartOfParagraph({ text, ticker }: Line): boolean {
  return !ticker && text.length >= WRAPPED_MIN && text.length <= WRAPPED_MAX;
}
