import type { TextSummary } from '../app/texts.ts';
import type { TerminalReplies } from '../languages/contract/replies/terminal.ts';
import { printableLine } from '../text/printable.ts';

/** A longer title is cut; an id never is, since `entrevue show` may be given it. */
const TITLE = 48;

/** The texts as a table for a terminal, in the order given. */
export function textsTable(texts: readonly TextSummary[], replies: TerminalReplies): string {
  const { table, undated } = replies;
  // Few corpora hold copies.
  const folded = texts.some((text) => text.copies !== undefined || text.copyOf !== undefined);
  const rows = [
    [
      table.id,
      table.title,
      table.published,
      table.precision,
      table.language,
      table.words,
      table.passages,
      table.meetings,
      ...(folded ? [table.copies] : []),
    ],
    ...texts.map(({ id, title, published, language, words, passages, meetings, copies }) => [
      printableLine(id),
      cut(printableLine(title ?? '')),
      published?.date ?? undated,
      published === null ? '' : table.precisions[published.precision],
      language,
      String(words),
      String(passages),
      String(meetings),
      ...(folded ? [copies === undefined ? '' : String(copies.length)] : []),
    ]),
  ];
  const first = rows[0] ?? [];
  const widths = first.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  );
  const figures = first.indexOf(table.words);
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const blanks = ' '.repeat((widths[column] ?? 0) - width(cell));
          return column < figures ? cell + blanks : blanks + cell;
        })
        .join('  '),
    )
    .join('\n');
}

/** Characters as they are seen: an accent of its own takes no place. */
const width = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

function cut(title: string): string {
  const letters = [...title];
  return letters.length <= TITLE ? title : `${letters.slice(0, TITLE - 1).join('')}…`;
}
