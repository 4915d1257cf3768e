/**
 * A text as it is read: without what stands in words and is no letter of them (soft hyphens, zero-width
 * characters), accents joined to their letters (NFC), single carriage returns as line ends, marks of bold,
 * links and comments left out. The text itself stays untouched; every place leads back to it.
 */
import type { Span } from '../types.ts';

export interface Readable {
  readonly text: string;
  /** A place of the readable text in the text itself. */
  toRaw(offset: number): number;
  /** A place of the text itself in the readable one. */
  fromRaw(offset: number): number;
}

/** A stretch of the text and what is read in its place. */
interface Edit extends Span {
  readonly text: string;
}

/** Most characters of one mark or comment. */
const LONGEST_COMMENT = 20_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|(?<!^)\ufeff/gu;
const RETURN = /\r(?!\n)/gu;
const DECOMPOSED = /[\p{L}\p{N}]\p{M}+/gu;
/** "<b>", "</strong>", '<a href="…">' beside or in words. */
const TAG =
  /<\/?(?:a|abbr|b|big|cite|em|font|i|ins|mark|s|small|span|strong|sub|sup|time|tt|u|q)(?:\s[^<>]{0,300})?>/giu;
const BLOCK_TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|tr|td|table)(?:\s[^<>]{0,300})?\/?>/giu;
/** "[words](address)", "![words](address)", "[[page|words]]". */
const LINK =
  /(!?)\[([^[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]*\)){1,500}(?:\s+"[^"\n]{0,200}")?\)/gu;
const WIKI_LINK = /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/gu;
/** "**words**", "__words__", "*words*", "_words_" around whole words. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,400}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/giu;

/** Entities that press texts hold; letters with marks are made from their parts. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  euro: '€',
  deg: '°',
  middot: '·',
  thinsp: ' ',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

function entity(decimal?: string, hex?: string, name?: string): string | null {
  if (decimal ?? hex) {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  const known = ENTITIES[name ?? ''] ?? ENTITIES[(name ?? '').toLowerCase()];
  if (known) return known;
  const letter = /^(\p{L})(acute|grave|circ|uml|tilde|cedil|ring|caron)$/u.exec(name ?? '');
  return letter ? `${letter[1]}${ACCENTS[letter[2] ?? '']}`.normalize('NFC') : null;
}

/** Comments of HTML, found without looking far ahead for an end that never comes. */
export function hiddenComments(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    if (end - at <= LONGEST_COMMENT) found.push({ start: at, end: end + 3 });
    at = end + 3;
  }
  return found;
}

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const add = (pattern: RegExp, make: (match: RegExpMatchArray) => readonly Edit[]): void => {
    for (const match of text.matchAll(pattern)) edits.push(...make(match));
  };
  const whole = (match: RegExpMatchArray, instead: string): Edit[] => {
    const start = match.index ?? 0;
    return [{ start, end: start + match[0].length, text: instead }];
  };
  /** All of a match but the words in it. */
  const around = (match: RegExpMatchArray, words: string): Edit[] => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const at = match[0].indexOf(words) + start;
    return [
      { start, end: at, text: '' },
      { start: at + words.length, end, text: '' },
    ];
  };
  if (/[<&]/u.test(text)) {
    edits.push(...hiddenComments(text).map((span) => ({ ...span, text: '' })));
    add(TAG, (match) => whole(match, ''));
    add(BLOCK_TAG, (match) => whole(match, '\n'));
    add(ENTITY, (match) => {
      const instead = entity(match[1], match[2], match[3]);
      return instead === null ? [] : whole(match, instead);
    });
  }
  if (text.includes('](')) add(LINK, (match) => around(match, match[2] ?? ''));
  if (text.includes('[[')) add(WIKI_LINK, (match) => around(match, match[1] ?? ''));
  if (/[*_]/u.test(text)) add(EMPHASIS, (match) => around(match, match[2] ?? ''));
  add(INVISIBLE, (match) => {
    const at = match.index ?? 0;
    // A zero-width space that stands where two words meet parts them.
    const parts =
      match[0] === '\u200b' &&
      /\p{Ll}/u.test(text[at - 1] ?? '') &&
      /\p{Lu}/u.test(text[at + 1] ?? '');
    return whole(match, parts ? ' ' : '');
  });
  add(RETURN, (match) => whole(match, '\n'));
  if (text !== text.normalize('NFC'))
    add(DECOMPOSED, (match) => {
      const joined = match[0].normalize('NFC');
      return joined === match[0] ? [] : whole(match, joined);
    });
  return settled(edits);
}

/** In order, without overlap; of two that overlap the one that begins first, or is longer, stays. */
function settled(edits: readonly Edit[]): Edit[] {
  const ordered = edits
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of ordered) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

const SUSPECT =
  /[<&*_\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\r(?!\n)|\p{M}|\]\(|\[\[/u;

/** The text as it is read; null where it is read as it stands. */
export function readable(text: string): Readable | null {
  if (!SUSPECT.test(text)) return null;
  const edits = editsOf(text);
  if (edits.length === 0) return null;
  let out = '';
  let from = 0;
  // Where each edit's words begin in the readable text.
  const places: number[] = [];
  for (const edit of edits) {
    out += text.slice(from, edit.start);
    places.push(out.length);
    out += edit.text;
    from = edit.end;
  }
  out += text.slice(from);
  const starts = edits.map(({ start }) => start);
  return {
    text: out,
    toRaw: (offset) => {
      const at = lastAtMost(places, offset);
      const edit = edits[at];
      if (!edit) return offset;
      const beyond = offset - (places[at] as number) - edit.text.length;
      // Inside what was put in: its beginning or its end in the text itself.
      if (beyond < 0) return offset === places[at] ? edit.start : edit.end;
      return edit.end + beyond;
    },
    fromRaw: (offset) => {
      const at = lastAtMost(starts, offset);
      const edit = edits[at];
      if (!edit) return offset;
      const place = places[at] as number;
      return offset < edit.end ? place : place + edit.text.length + (offset - edit.end);
    },
  };
}

/** Index of the last number that is at most `value`; -1 for none. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
