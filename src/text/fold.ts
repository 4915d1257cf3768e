/** Letters that Unicode does not decompose. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, compatibility forms and ligatures written out, all marks dropped. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}
const PLAIN = /^[\x20-\x7e]*$/;

const LETTER = 1;
const DIGIT = 2;

let classes: Uint8Array | null = null;
/** Class of every UTF-16 code unit: 0 separator, 1 letter or mark, 2 digit. */
function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{N}/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const char = String.fromCharCode(unit);
    table[unit] = letter.test(char) ? LETTER : digit.test(char) ? DIGIT : 0;
  }
  classes = table;
  return table;
}

/** Longer tokens (URLs run together, base64) are cut: nobody asks for them. */
const LONGEST = 40;

/**
 * Calls `visit` for every run of letters and digits, in order, with the raw
 * (unfolded) word, its offset and whether a sentence end stands before it.
 */
export function eachWord(
  text: string,
  visit: (word: string, start: number, boundary: boolean) => void,
): void {
  const table = classTable();
  const length = text.length;
  let boundary = true;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (table[unit] === 0) {
      // . ! ? … newline
      if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 10) {
        boundary = true;
      }
      at++;
      continue;
    }
    const start = at;
    at++;
    while (at < length && table[text.charCodeAt(at)] !== 0) at++;
    visit(text.slice(start, Math.min(at, start + LONGEST)), start, boundary);
    boundary = false;
  }
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => {
    const folded = fold(word);
    if (folded !== '') words.push(folded);
  });
  return words;
}
