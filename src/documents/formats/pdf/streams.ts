import { constants, inflateSync } from 'node:zlib';

/** So far before its data a stream's dictionary is looked for. */
const DICTIONARY = 600;

/**
 * Whether the packed streams of a PDF, its pictures apart, unpack to more bytes than this in all. A PDF does not state
 * how large they are, and the reader would unpack each one whole; here it is stopped at the limit. Streams packed twice
 * or encrypted are not looked into.
 */
export function swellsBeyond(bytes: Uint8Array, most: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = most;
  let from = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', from)) {
    const data = at + 'stream'.length;
    const end = file.indexOf('endstream', data);
    from = end < 0 ? file.length : end + 'endstream'.length;
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!/\/Fl(?:ateDecode)?\b/u.test(dictionary) || /\/Image\b/u.test(dictionary)) continue;
    const start = file[data] === 13 && file[data + 1] === 10 ? data + 2 : data + 1;
    const unpacked = sizeOf(file.subarray(start, end < 0 ? file.length : end), left);
    if (unpacked === null) return true;
    left -= unpacked;
  }
  return false;
}

/** Bytes that it unpacks to; null for more than `most`, 0 for what is no such stream. */
function sizeOf(packed: Uint8Array, most: number): number | null {
  try {
    return inflateSync(packed, {
      maxOutputLength: Math.max(1, most),
      // A stream cut short is read as far as it goes, as the reader does.
      finishFlush: constants.Z_SYNC_FLUSH,
    }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : 0;
  }
}
