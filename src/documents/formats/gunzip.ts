import { createGunzip } from 'node:zlib';

/** Given to the unpacker at once: what a few bytes of a hostile file unpack to is then some megabytes. */
const PIECE = 16 * 1024;
/** Pages pack to a tenth of their size, at most to a hundredth. What unpacks to more, and to much, is no archive of texts. */
const RATIO = 200;
const MUCH = 64 * 1024 * 1024;

/**
 * The content of a file that may be gzip, in one member or in one a record; anything else as it is. What stands before
 * a damage is given before the error is thrown, but for the last kilobytes; a piped stream would drop all it holds.
 * @throws Error in words where the rest cannot be unpacked
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed: boolean | null = null;
  let given = 0;
  let got = 0;
  let failed: NodeJS.ErrnoException | null = null;
  let ended = false;
  const out: Buffer[] = [];
  const unpacker = createGunzip();
  unpacker.on('data', (part: Buffer) => {
    got += part.length;
    out.push(part);
  });
  unpacker.on('error', (error) => {
    failed = error;
  });
  unpacker.on('end', () => {
    ended = true;
  });
  /** Until what was given is unpacked. Behind the last member no callback comes any more. */
  const settled = (give: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        unpacker.off('end', done).off('error', done);
        resolve();
      };
      unpacker.once('end', done).once('error', done);
      give(done);
    });
  const check = (): void => {
    if (failed !== null) throw new Error(inWords(failed.code));
    if (got > MUCH && got > given * RATIO)
      throw new Error(`it unpacks to more than ${RATIO} times its size: the rest is not read`);
  };
  try {
    for await (const chunk of chunks) {
      packed ??= chunk[0] === 0x1f && chunk[1] === 0x8b;
      if (!packed) {
        yield chunk;
        continue;
      }
      for (let at = 0; at < chunk.length; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE);
        if (ended) {
          refuseRubbish(piece);
          continue;
        }
        given += piece.length;
        await settled((done) => unpacker.write(piece, () => done()));
        yield* out.splice(0);
        check();
        const left = ended ? given - unpacker.bytesWritten : 0;
        if (left > 0) refuseRubbish(piece.subarray(piece.length - left));
      }
    }
    if (!packed) return;
    if (!ended) await settled(() => unpacker.end());
    yield* out.splice(0);
    check();
  } finally {
    unpacker.destroy();
  }
}

/** Behind the last member nothing may stand but zeros, which some writers fill the last block of a tape with. */
function refuseRubbish(bytes: Uint8Array): void {
  if (bytes.some((byte) => byte !== 0)) throw new Error(inWords('Z_DATA_ERROR'));
}

function inWords(code: string | undefined): string {
  return code === 'Z_BUF_ERROR'
    ? 'it ends in the middle (a download cut short?)'
    : 'its packing is damaged: what follows is not read';
}
