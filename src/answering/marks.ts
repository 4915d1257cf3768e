/** Proof marks `[n]` under other numbers. */
import type { AnswerRow, Citation, TextCopy } from '../types.ts';

/** A row whose marks are numbered by `place`; those it gives null for stay. */
export function renumbered(row: AnswerRow, place: (n: number) => number | null): AnswerRow {
  const again = (text: string): string =>
    text.replace(/\[(\d+)\]/gu, (mark, digits: string) => {
      const n = place(Number(digits));
      return n === null ? mark : `[${n}]`;
    });
  const { text, brief, quotes } = row;
  return {
    ...row,
    text: again(text),
    ...(brief !== undefined && { brief: again(brief) }),
    ...(quotes !== undefined && { quotes: place(quotes) ?? quotes }),
  };
}

/** For a citation: absent where the text stands alone. */
export function withCopies(copies: readonly TextCopy[]): Pick<Citation, 'copies'> {
  return copies.length > 0 ? { copies } : {};
}
