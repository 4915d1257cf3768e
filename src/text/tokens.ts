import type { Span } from '../types.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or mark. Offsets point into the document. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophe, plain hyphen. Accents are kept. */
  readonly lower: string;
  /** `lower` without accents and ligatures: the key of names and places. */
  readonly fold: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two letters or more, all capital. */
  readonly allCaps: boolean;
  /** No blank stands between this token and the one before. */
  readonly glued: boolean;
}

const APOSTROPHES = /[’‘ʼ`´]/gu;
const HYPHENS = /[‐‑–]/gu;
const PIECE =
  /\p{Lu}(?:\.-?\p{Lu})+\.?|[\p{L}\p{M}]+\p{N}*(?:[’'‘ʼ][\p{L}\p{M}]+)*(?:[-‐‑][\p{L}\p{M}\p{N}]+(?:[’'‘ʼ][\p{L}\p{M}]+)*)*[’'‘ʼ]?|\p{N}+(?:[.,\s]?\p{N}{3})*(?:[.,]\p{N}+)?\p{L}*(?:-\p{Ll}{2,})*|[^\s]/gu;

/** A small letter, then a capitalised word, in one. */
const GLUED = /^(\p{L}+\p{Ll})(\p{Lu}\p{Ll}+)$/u;

/** Lower case, one kind of apostrophe and hyphen; accents stay. */
export function lowered(text: string): string {
  if (/^[\p{L}\x20-\x5f\x7b-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').toLowerCase();
}

/** `lowered` without accents; œ and æ are written out. */
export function folded(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return lowered(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd');
}

function make(text: string, start: number, glued: boolean): Token {
  const lower = lowered(text);
  // Enclitics ("-t-il", "'s") are words.
  const letter = /^[-'’]?(?:t-)?\p{L}/u.test(text);
  return {
    start,
    end: start + text.length,
    kind: letter ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'punctuation',
    text,
    lower,
    fold: folded(text),
    capital: /^\p{Lu}/u.test(text),
    allCaps: text.length > 1 && !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text),
    glued,
  };
}

export interface Affixes {
  readonly elisions: readonly string[];
  readonly enclitics: readonly string[];
  /** Words that begin sentences: one glued to a name ("JohnsonLa") is cut off. */
  readonly sentenceOpeners?: readonly string[];
}

/**
 * Cuts `span` of a text into tokens; elided words ("l'", "qu'") and enclitics
 * ("-t-il", "'s") become tokens of their own.
 */
export function tokenize(text: string, span: Span, affixes: Affixes): Token[] {
  const tokens: Token[] = [];
  const elided = new Set(affixes.elisions);
  const openers = affixes.sentenceOpeners ?? [];
  let last = -1;
  const push = (piece: string, start: number): void => {
    tokens.push(make(piece, start, start === last));
    last = start + piece.length;
  };
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    let piece = match[0];
    let start = span.start + match.index;
    if (!/^\p{L}/u.test(piece)) {
      push(piece, start);
      continue;
    }
    for (;;) {
      const cut = piece.search(/[’'‘ʼ]/u);
      if (cut < 0 || cut === piece.length - 1) break;
      if (!elided.has(lowered(piece.slice(0, cut + 1)))) break;
      push(piece.slice(0, cut + 1), start);
      piece = piece.slice(cut + 1);
      start += cut + 1;
    }
    const glued = GLUED.exec(piece);
    if (glued?.[1] && glued[2] && openers.includes(lowered(glued[2]))) {
      push(glued[1], start);
      push(glued[2], start + glued[1].length);
      continue;
    }
    const lower = lowered(piece);
    const tail = affixes.enclitics.find(
      (enclitic) => lower.length > enclitic.length && lower.endsWith(enclitic),
    );
    if (tail) {
      const at = piece.length - tail.length;
      push(piece.slice(0, at), start);
      push(piece.slice(at), start + at);
    } else if (/[’'‘ʼ]$/u.test(piece) && !elided.has(lower)) {
      push(piece.slice(0, -1), start);
      push(piece.slice(-1), start + piece.length - 1);
    } else {
      push(piece, start);
    }
  }
  return tokens;
}
