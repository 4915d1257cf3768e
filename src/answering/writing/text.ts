import { eachWord, fold } from '../../text/fold.ts';

/** A word of a sentence, as written and folded. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Opens the sentence, or a quotation or clause behind a colon. */
  readonly opens: boolean;
  /** Upper-case first letter, or a script without case. */
  readonly capital: boolean;
}

const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** Runs of letters and digits, in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (raw, start) => {
    const before = text.slice(0, start).trimEnd();
    found.push({
      raw,
      folded: fold(raw),
      start,
      end: start + raw.length,
      opens:
        before === '' ||
        (/[:«“"([.!?–—-]$/u.test(before) && /[\s«“"([]$/u.test(text.slice(0, start))),
      capital: CAPITAL.test(raw),
    });
  });
  return found;
}

const MARK = /\s*\[(\d{1,4})\]/gu;

/** The numbers of the marks `[n]` in a text, in order. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(MARK)].map((match) => Number(match[1]));
}

export function withoutMarks(text: string): string {
  return text.replace(MARK, '');
}

const ELISION = /\[(?:…|\.{3})\]|\((?:…|\.{3})\)/gu;

/** The text with quotation marks and elisions blanked: what a shortened quotation seems to say. */
export function unquoted(text: string): string {
  return text
    .replace(ELISION, (elision) => ' '.repeat(elision.length))
    .replace(/[«»“”„"‹›]/gu, ' ');
}

const QUOTED = /«([^»]*)»|“([^”]*)”|„([^“”]*)[“”]|"([^"]*)"|‹([^›]*)›/gu;

/** Quotations of a sentence and the sentence with each replaced by spaces. */
export function takeQuotations(text: string): {
  readonly quotations: readonly string[];
  readonly rest: string;
} {
  const quotations: string[] = [];
  const rest = text.replace(QUOTED, (whole, ...groups) => {
    const inner = groups.slice(0, 5).find((group) => typeof group === 'string');
    quotations.push(String(inner ?? ''));
    return ' '.repeat(whole.length);
  });
  return { quotations, rest };
}

/** A quotation mark without its partner: the quotation cannot be checked. */
export function hasLooseQuote(rest: string): boolean {
  return /[«»“”„"‹›]/u.test(rest);
}

/** Is the quotation verbatim in one of the texts? White space and apostrophe shapes aside. */
export function isVerbatim(quotation: string, texts: readonly string[]): boolean {
  const pieces = quotation
    .split(/\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\))\s*/u)
    .map((piece) =>
      loosen(piece)
        .replace(/^(?:…|\.{3})|(?:…|\.{3})$/gu, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
  return (
    pieces.length > 0 &&
    texts.some((text) => {
      const within = loosen(text);
      let from = 0;
      return pieces.every((piece) => {
        const at = findWhole(within, piece, from);
        from = at + piece.length;
        return at >= 0;
      });
    })
  );
}

const INSIDE = /[\p{L}\p{N}]/u;

/** Index of `piece` where it neither begins nor ends inside a word, or -1. */
function findWhole(text: string, piece: string, from: number): number {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    const cutsStart = INSIDE.test(piece[0] ?? '') && INSIDE.test(text[at - 1] ?? '');
    const cutsEnd = INSIDE.test(piece.at(-1) ?? '') && INSIDE.test(text[at + piece.length] ?? '');
    if (!cutsStart && !cutsEnd) return at;
  }
  return -1;
}

function loosen(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[«»“”„]/gu, '"')
    .replace(/"\s+|\s+"/gu, '"')
    .trim();
}
