/** From pieces of text at places on a page to lines, paragraphs and columns. Units: PDF points, y upwards. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Headlines are so many times the size of the text. */
export const LARGER = 1.2;
/** Type of one headline differs by no more. */
export const SAME_TYPE = 0.1;
/** Lines whose baselines differ by less than this share of their height are one line. */
const SAME_LINE = 0.5;
/** A gap between lines above this many heights begins a paragraph. */
const PARAGRAPH_GAP = 1.8;
/** A gutter is at least so many heights wide. */
const GUTTER = 0.8;
/** Lines that a column has at least. */
const COLUMN_LINES = 3;
/** Share of a page's lines that may run across the gutter: headlines. */
const ACROSS = 0.34;
interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: Piece[];
}

/**
 * The text of a page: column by column where it has columns, else as it was drawn.
 * @param hyphenated first parts of words that keep their hyphen at the end of a line
 */
export function layOut(drawn: readonly Piece[], hyphenated: RegExp): string {
  const pieces = drawn.filter(({ text }) => text.trim() !== '' || text === ' ');
  return dehyphenated(written(inColumns(pieces) ?? pieces, textSize(pieces) * LARGER), hyphenated);
}

/** The size of the type in which most letters of a page stand. */
export function textSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of pieces)
    letters.set(height, (letters.get(height) ?? 0) + text.trim().length);
  let size = 0;
  for (const [height, count] of letters) if (count > (letters.get(size) ?? 0)) size = height;
  return size;
}

export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= Math.max(row.height, piece.height, 1) * SAME_LINE)
      row.pieces.push(piece);
    else rows.push({ y: piece.y, height: Math.max(1, piece.height), pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

/**
 * Pieces ordered by columns; null for a page of one column. A line across the gutter (a headline) ends the columns
 * above it and begins new ones below.
 */
function inColumns(pieces: readonly Piece[]): Piece[] | null {
  const rows = rowsOf(pieces.filter(({ text }) => text.trim() !== ''));
  const gutter = gutterOf(rows);
  if (gutter === null) return null;
  const ordered: Piece[] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const { pieces: row } of rows) {
    if (row.some((piece) => crosses(piece, gutter))) {
      flush();
      ordered.push(...row);
      continue;
    }
    for (const piece of row) (piece.x + piece.width / 2 < gutter ? left : right).push(piece);
  }
  flush();
  return ordered;
}

const crosses = ({ x, width }: Piece, at: number): boolean => x < at && x + width > at;

/** The middle of the widest upright strip that few lines cross and that has lines on both sides. */
function gutterOf(rows: readonly Row[]): number | null {
  const all = rows.flatMap(({ pieces }) => pieces);
  if (rows.length < COLUMN_LINES) return null;
  const height = [...all].map((p) => p.height).sort((a, b) => a - b)[all.length >> 1] ?? 10;
  const ends = [...new Set(all.map((p) => Math.round(p.x + p.width)))].sort((a, b) => a - b);
  let best: { at: number; rows: number } | null = null;
  for (const end of ends) {
    const at = end + (height * GUTTER) / 2;
    const strip = (p: Piece): boolean => p.x < end + height * GUTTER && p.x + p.width > end + 0.5;
    let across = 0;
    let both = 0;
    for (const { pieces } of rows) {
      if (pieces.some(strip)) across += 1;
      else if (pieces.some((p) => p.x + p.width <= end + 0.5) && pieces.some((p) => p.x > end))
        both += 1;
    }
    if (both < COLUMN_LINES || across > rows.length * ACROSS) continue;
    if (!best || both > best.rows) best = { at, rows: both };
  }
  if (!best) return null;
  // Columns of running text, not of a table: most of their lines are about as long as each other.
  const { at } = best;
  const widths = rows.flatMap(({ pieces }) => {
    const own = pieces.filter((p) => p.x + p.width <= at);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [last.x + last.width - first.x] : [];
  });
  const widest = Math.max(...widths);
  const full = widths.filter((width) => width > widest * 0.6).length;
  return full * 2 >= widths.length && widest > height * 8 ? at : null;
}

/** @param large lines in type of at least that size are one headline, however they are broken */
export function written(pieces: readonly Piece[], large = Number.POSITIVE_INFINITY): string {
  let text = '';
  let last: Piece | null = null;
  for (const next of pieces) {
    const height = Math.max(next.height, last?.height ?? 0, 1);
    if (last) {
      const drop = Math.abs(last.y - next.y);
      // The top of the next column goes on where the column before it ended.
      const rise = next.y - last.y > height * PARAGRAPH_GAP;
      if (rise) text = `${text.trimEnd()}\n`;
      else if (drop > height * PARAGRAPH_GAP) text += '\n\n';
      else if (drop > height * SAME_LINE)
        text = `${text.trimEnd()}${isOneHeadline(last, next, large) ? ' ' : '\n'}`;
      else if (next.x - (last.x + last.width) > height * 0.15 && !text.endsWith(' ')) text += ' ';
    }
    text += next.text;
    last = next;
  }
  return text;
}

const isOneHeadline = (one: Piece, next: Piece, large: number): boolean =>
  Math.min(one.height, next.height) >= large &&
  Math.abs(one.height - next.height) <= one.height * SAME_TYPE;

/** A word divided at the end of a line is one word again, with its hyphen where that is its own. */
function dehyphenated(text: string, hyphenated: RegExp): string {
  return text
    .replaceAll('\u00ad\n', '')
    .replaceAll(/(\p{L}+)-[^\S\n]*\n(\p{Ll})/gu, (_, before: string, after: string) =>
      hyphenated.test(before) ? `${before}-${after}` : `${before}${after}`,
    )
    .trim();
}

/** Lines at the top and the bottom that may be running heads and page numbers. */
const EDGE = 2;
/** A line on at least this share of the pages is no part of the text. */
const ON_PAGES = 0.6;

/** Pages without the lines that stand on top or at the bottom of most of them, whatever their figures. */
export function withoutRunningHeads(pages: readonly string[]): string[] {
  const full = pages.filter((page) => page !== '').length;
  if (full < 2) return [...pages];
  const key = (line: string): string =>
    line
      .replaceAll(/\d+/gu, '#')
      .replaceAll(/[^\p{L}#]+/gu, ' ')
      .trim()
      .toLowerCase();
  const counts = new Map<string, number>();
  const edges = pages.map((page) => {
    const lines = page.split('\n');
    const told = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    return { lines, edge: new Set([...told.slice(0, EDGE), ...told.slice(-EDGE)]) };
  });
  for (const { lines, edge } of edges)
    for (const name of new Set([...edge].map((at) => key(lines[at] ?? ''))))
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return edges.map(({ lines, edge }) =>
    lines
      .filter((line, at) => {
        const name = key(line);
        const often = (counts.get(name) ?? 0) >= Math.max(2, full * ON_PAGES);
        const number = /^(?:\p{L}{0,6} ?)?#(?: ?\p{L}{0,3} ?#)?$/u.test(name);
        return !(edge.has(at) && (often || (number && line.trim().length < 16)));
      })
      .join('\n')
      .trim(),
  );
}
