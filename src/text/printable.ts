/**
 * Text of a corpus, a file name or a user as it may be printed: control characters that a terminal obeys (C0, C1),
 * line separators and marks that turn the direction of letters (Unicode TR 36, "Trojan source") are taken out. The
 * text itself is kept as it is; only what is shown passes here.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const BREAKS = /[\t\n\u2028\u2029]+/gu;

/** Lines stay lines. */
export function printable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(DIRECTION, '')
    .replace(CONTROL, ' ');
}

/** A title, a name, a cell: one line, whatever it holds. */
export function printableLine(text: string): string {
  return printable(text).replace(BREAKS, ' ').replace(/ {2,}/gu, ' ').trim();
}

/** JSON whose strings mean the same and hold nothing that a terminal obeys. */
export function printableJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
