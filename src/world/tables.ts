/**
 * Folds a name for lookup: lower case, no accents, one kind of apostrophe and
 * blank, hyphens and dots as blanks. "Saint-Étienne" and "saint etienne" fold alike.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[øœæłđðþı]/gu, (char) => folded[char] ?? char)
    .replace(/[’‘ʼʻʿʾ`´]/gu, "'")
    .replace(/[\s\u00a0\u202f.,‐‑‒–-]+/gu, ' ')
    .trim();
}

const folded: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Cuts a data table: one row a line, cells between `|`, blank lines skipped. */
export function tableRows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** "a; b; c" as a list; an empty cell gives none. */
export function cellList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
