import type { Citation } from '../types.ts';

/** A lone heading of a page in plain text or Markdown. */
const heading = /^\s*#{1,6}\s/u;
/** Where a clause ends: the cut is made behind the match. */
const clauseEnds = /[,;:.!?…)»”][»”"’)]*(?=\s)|\s[–—-](?=\s)|\n/gu;

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The part of a quotation that proves, at most about `max` long: cut between clauses, else between
 * words, round its focus, with "…" on each side that was cut. A page title before it is left out.
 */
export function excerpt(
  citation: Pick<Citation, 'quote' | 'start' | 'focus' | 'title'>,
  max: number,
): string {
  const { quote, title } = citation;
  const focus = focusIn(citation);
  const { lo, hi } = body(quote, focus, title);
  let start = Math.max(focus.start, lo);
  let end = Math.min(focus.end, hi);
  if (hi - lo <= max) [start, end] = [lo, hi];
  else if (end - start >= max) end = wordEnd(quote, start, start + max);
  else {
    [start, end] = widened(quote, { start, end, lo, hi, max });
  }
  const text = flat(quote.slice(start, end));
  const left = flat(quote.slice(lo, start)) === '' ? '' : '…';
  if (flat(quote.slice(end, hi)) === '') return left + text;
  const kept = text.replace(/[\s,;:–—-]+$/u, '');
  return `${left}${kept}${/[.!?…]$/u.test(kept) ? ' …' : '…'}`;
}

function focusIn({ quote, start, focus }: Pick<Citation, 'quote' | 'start' | 'focus'>) {
  const from = Math.max(0, (focus?.start ?? start) - start);
  const to = Math.min(quote.length, (focus?.end ?? start) - start);
  return from < to ? { start: from, end: to } : { start: 0, end: 0 };
}

/** Without headings and the page's title, where what proves is not in them. */
function body(
  quote: string,
  focus: { readonly start: number; readonly end: number },
  title: string | null,
): { readonly lo: number; readonly hi: number } {
  let [lo, hi] = [0, quote.length];
  const name = flat(title ?? '');
  for (const { 0: line, index } of quote.matchAll(/[^\n]+/gu)) {
    const words = flat(line);
    // Of a title in two sentences only the second may stand in the quotation.
    if (!heading.test(line) && !(words.length > 12 && name.endsWith(words))) continue;
    if (index + line.length <= focus.start || (focus.end === 0 && index === 0)) {
      lo = index + line.length;
    } else if (index >= focus.end && index > lo) {
      hi = index;
      break;
    }
  }
  // "A title without its stop The first sentence …": glued when the page was read.
  if (lo === 0 && name.length > 12 && quote.startsWith(name) && name.length <= focus.start) {
    lo = name.length;
  }
  return flat(quote.slice(lo, hi)) === '' ? { lo: 0, hi: quote.length } : { lo, hi };
}

function widened(
  quote: string,
  { start, end, lo, hi, max }: Record<'start' | 'end' | 'lo' | 'hi' | 'max', number>,
): [number, number] {
  const ends = [...quote.matchAll(clauseEnds)].map((match) => match.index + match[0].length);
  let from: number | null = null;
  let to: number | null = null;
  const before = [lo, ...ends.filter((at) => at > lo && at <= start)].reverse();
  const behind = [...ends.filter((at) => at >= end && at < hi), hi];
  // Nearest bounds first, on either side in turn, as long as there is room.
  for (let at = 0; at < Math.max(before.length, behind.length); at++) {
    const left = before[at];
    if (left !== undefined && (to ?? end) - left <= max) from = left;
    const right = behind[at];
    if (right !== undefined && right - (from ?? start) <= max) to = right;
  }
  // No clause is near enough: half of what room there is before, the rest behind.
  const room = max - ((to ?? end) - start);
  from ??= wordStart(quote, Math.max(lo, start - room / 2), start);
  to ??= wordEnd(quote, end, from + max);
  return [from, Math.min(to, hi)];
}

/** The first word that begins at or behind `from`, `until` where there is none. */
function wordStart(text: string, from: number, until: number): number {
  const at = Math.max(0, Math.floor(from));
  if (at === 0) return 0;
  const gap = text.slice(at - 1, until).search(/\s(?=\S)/u);
  return gap < 0 ? until : at + gap;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The last word that ends at or before `until`; where there is none, the last visible character. */
function wordEnd(text: string, from: number, until: number): number {
  const room = Math.floor(until) - from;
  const gap = text.slice(from, from + room + 1).search(/\s\S*$/u);
  if (gap > 0) return from + gap;
  let end = from;
  for (const { index, segment } of graphemes.segment(text.slice(from, from + room + 64))) {
    if (index + segment.length > room) break;
    end = from + index + segment.length;
  }
  return end;
}
