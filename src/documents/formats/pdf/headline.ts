/** The headline of a page: lines in larger type than its text. */
import { LARGER, type Piece, rowsOf, SAME_TYPE, textSize, written } from './layout.ts';

const MOST_LINES = 4;
const FEWEST_WORDS = 3;
const LENGTH = { least: 12, most: 250 };

/** The largest of those that are no name of a paper; null where all is in one size. */
export function headlineIn(pieces: readonly Piece[]): string | null {
  const size = textSize(pieces);
  const groups: { height: number; lines: string[] }[] = [];
  let open = false;
  for (const { height, pieces: row } of rowsOf(pieces.filter(({ text }) => text.trim() !== ''))) {
    const large = size > 0 && height >= size * LARGER;
    const last = groups.at(-1);
    const line = written(row).trim();
    if (large && open && last && Math.abs(last.height - height) <= height * SAME_TYPE)
      last.lines.push(line);
    else if (large) groups.push({ height, lines: [line] });
    open = large;
  }
  const [best] = groups
    .map(({ height, lines }) => ({ height, lines, text: lines.join(' ') }))
    .filter(
      ({ lines, text }) =>
        lines.length <= MOST_LINES &&
        text.length >= LENGTH.least &&
        text.length <= LENGTH.most &&
        text.split(/\s+/u).length >= FEWEST_WORDS,
    )
    .sort((a, b) => b.height - a.height);
  return best?.text ?? null;
}
