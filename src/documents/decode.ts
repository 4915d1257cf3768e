import { Refusal } from './formats/format.ts';

/** Valid UTF-8 with at least one character beyond ASCII: chance does not make that. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  try {
    return /[^\0-\x7f]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Bytes that are no text: zip, pdf, images, executables, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (isUtf32(bytes)) throw new Refusal('it is in UTF-32: save it as UTF-8');
  if (bomOf(bytes) !== null || looksUtf16(bytes) !== null) return false;
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control * 50 > sample.length;
}

/**
 * Decodes a text file: UTF-8, UTF-16 by its byte order mark or by its zero bytes, else what the bytes look like:
 * Windows-1252 or Mac Roman. A UTF-8 byte order mark stays in the text, so that offsets hold for whoever reads the
 * file as UTF-8.
 *
 * @throws Refusal for an encoding that is not read (GB 18030, Windows-1251, …)
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = bomOf(bytes) ?? looksUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // One damaged character in a UTF-8 file must not turn its accents into "Ã©".
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const broken = lenient.split('\ufffd').length - 1;
    const good = lenient.match(/[\u00c0-\u024f\u2010-\u2027\u0600-\u06ff]/gu)?.length ?? 0;
    return good > broken * 4 ? lenient : decodeSingleByte(bytes);
  }
}

/** Share of bytes beyond ASCII above which a text is in no Latin alphabet. */
const MOST_HIGH = 0.3;
const LATIN_LETTER =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/gu;
/** Letters that French and English write, and the marks they print. */
const EXPECTED = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»’‘“”–—…€°\u00a0]/gu;

function decodeSingleByte(bytes: Uint8Array): string {
  let high = 0;
  for (const byte of bytes) if (byte > 127) high += 1;
  if (high > bytes.length * MOST_HIGH)
    throw new Refusal(
      'its encoding is none of those that are read (UTF-8, UTF-16, Windows-1252, Mac Roman): save it as UTF-8',
    );
  const windows = decodeWindows1252(bytes);
  const mac = new TextDecoder('macintosh').decode(bytes);
  const fits = (text: string): number =>
    (text.match(EXPECTED)?.length ?? 0) - (text.match(LATIN_LETTER)?.length ?? 0) / 1000;
  return fits(mac) > fits(windows) ? mac : windows;
}

function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  );
}

/** UTF-16 by its byte order mark or by its zero bytes; null for everything else. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return bomOf(bytes) ?? looksUtf16(bytes);
}

function bomOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has a zero in every other byte. */
function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** What Windows-1252 has at 0x80 to 0x9F; unused places stay control characters. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** By hand: the decoder of some Node versions reads these bytes as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replaceAll(
    /[\x80-\x9f]/gu,
    (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char,
  );
}

/** Names under which browsers read Windows-1252. */
const LATIN = new Set(['windows-1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'cp1252', 'us-ascii']);

/** By a byte order mark, by being valid UTF-8, then by the `charset` that somebody states. */
export function decodeStated(bytes: Uint8Array, charset: string | null | undefined): string {
  const name = charset?.toLowerCase();
  if (!name || name === 'utf-8' || name === 'utf8' || isUtf8(bytes)) return decodeText(bytes);
  if (LATIN.has(name)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    // An unknown name: the bytes decide.
    return decodeText(bytes);
  }
}
