/** Widths of text in DejaVu Sans Bold, near enough to keep labels apart without opening the font. */

/** Advances of the letters from space to `~`, in hundredths of the size. */
const ascii = (
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 ' +
  '100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 ' +
  '50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84'
)
  .split(' ')
  .map(Number);

/** Averages over each script; joined Arabic letters are narrower than they stand in the font. */
function elsewhere(letter: string): number {
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letter)) return 72;
  if (!/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(letter)) return 100;
  return /\p{Lu}/u.test(letter) ? 90 : 76;
}

/** @returns the width at this size; rather too much than too little outside ASCII */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFC')) {
    const plain = letter.normalize('NFD')[0] ?? letter;
    const known = ascii[(plain.codePointAt(0) ?? 0) - 32];
    if (/\p{M}|\p{Cf}/u.test(letter)) continue;
    hundredths += known ?? elsewhere(letter);
  }
  return (hundredths * size) / 100;
}

/** What letters that are not bold take of that. */
export const regular = 0.9;

/** The size at which a title fits this width, not below the half; what is still wider is cut. */
export function titleOf(text: string, size: number, width: number): { text: string; size: number } {
  const fitting = Math.min(size, (size * width) / Math.max(1, widthOf(text, size)));
  const chosen = Math.max(size / 2, fitting);
  return { text: fitted(text, chosen, width + 1), size: chosen };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `text`, or its beginning with "…" where it would be wider. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let room = width - widthOf('…', size);
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    room -= widthOf(segment, size);
    if (room < 0) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** More than any line of a picture holds, so that a long text costs nothing. */
const mostLetters = 1000;

/** The words in at most `lines` lines of this width; what is left over is cut. */
export function wrapped(text: string, size: number, width: number, lines: number): string[] {
  const out: string[] = [];
  let rest = text.slice(0, mostLetters).split(' ').filter(Boolean);
  while (rest.length > 0 && out.length < lines - 1) {
    let taken = 1;
    while (taken < rest.length && widthOf(rest.slice(0, taken + 1).join(' '), size) <= width)
      taken++;
    out.push(fitted(rest.slice(0, taken).join(' '), size, width));
    rest = rest.slice(taken);
  }
  if (rest.length > 0) out.push(fitted(rest.join(' '), size, width));
  return out;
}

const mostWords = 9;

/** A name in one line, or in two or three of nearly the same width where it is long. */
export function labelLines(name: string, size: number, width: number): string[] {
  // What is no name any more need not be laid out well.
  const all = name.split(/ +|(?<=\p{L}{3}-)(?=\p{L}{3})/u).filter(Boolean);
  const words = [...all.slice(0, mostWords), ...(all.length > mostWords ? ['…'] : [])];
  const join = (part: readonly string[]) =>
    part.reduce(
      (line, word) => (line === '' ? word : line + (line.endsWith('-') ? '' : ' ') + word),
      '',
    );
  if (words.length < 2 || widthOf(name, size) <= width * 0.55) return [fitted(name, size, width)];
  const best = (lines: number) =>
    splits(words, lines)
      .map((parts) => parts.map(join))
      .map((parts) => ({ parts, wide: Math.max(...parts.map((part) => widthOf(part, size))) }))
      .reduce((a, b) => (b.wide < a.wide ? b : a));
  const two = best(2);
  const { parts } = two.wide <= width || words.length < 3 ? two : best(3);
  return parts.map((part) => fitted(part, size, width));
}

/** Every way to cut a list into so many parts. */
function splits<T>(list: readonly T[], parts: number): (readonly T[])[][] {
  if (parts === 1) return [[list]];
  return Array.from({ length: list.length - parts + 1 }, (_, at) => at + 1).flatMap((end) =>
    splits(list.slice(end), parts - 1).map((rest) => [list.slice(0, end), ...rest]),
  );
}
