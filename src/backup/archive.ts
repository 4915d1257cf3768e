/** The file of a backup: a tar archive whose first entry tells what the others must be. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';
import { OperationError } from '../errors.ts';

/** Raised when an older program could not read the archive any more. */
export const FORMAT = 1;
const MANIFEST = 'manifest.json';
/** A list of some hundred thousand files. */
const MANIFEST_BYTES = 64 * 1024 * 1024;

export interface ArchivedFile {
  /** `data/…` or `corpus/…`, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface BackupManifest {
  readonly format: number;
  /** Version of the package, and of the tables of index and state. */
  readonly program: string;
  readonly index: number;
  readonly state: number;
  /** ISO instant. */
  readonly made: string;
  /** Published generation of the common index; 0 where there is none. */
  readonly generation: number;
  readonly files: readonly ArchivedFile[];
}

/** Writes the files below `folder` that the manifest names. */
export async function writeArchive(
  path: string,
  folder: string,
  manifest: BackupManifest,
): Promise<void> {
  const pack = tar.pack();
  const written = pipeline(pack, createWriteStream(path, { mode: 0o600, flush: true }));
  const mtime = new Date(manifest.made);
  const enter = (name: string, size: number, source: Readable | Buffer) =>
    new Promise<void>((resolve, reject) => {
      const entry = pack.entry({ name, size, mode: 0o600, mtime }, (error) =>
        error ? reject(error) : resolve(),
      );
      if (Buffer.isBuffer(source)) entry.end(source);
      else pipeline(source, entry).catch(reject);
    });
  const entered = (async () => {
    const head = Buffer.from(JSON.stringify(manifest, null, 1));
    await enter(MANIFEST, head.length, head);
    for (const { path: name, bytes } of manifest.files)
      await enter(name, bytes, createReadStream(join(folder, name)));
    pack.finalize();
  })();
  // A full disk ends the file, and whoever waits to put something in must hear of it.
  await Promise.race([entered, written.then(() => entered)]);
  await written;
}

/**
 * Reads an archive and compares every file with its checksum.
 * @param into where to write the files; null only compares
 * @param check may refuse by what the manifest says, before anything is written
 * @throws OperationError when something is missing, more or different
 */
export async function readArchive(
  path: string,
  into: string | null,
  check: (manifest: BackupManifest) => void = () => {},
): Promise<BackupManifest> {
  const extract = tar.extract();
  let manifest: BackupManifest | null = null;
  const awaited = new Map<string, ArchivedFile>();

  async function take(name: string, stream: Readable): Promise<void> {
    if (manifest === null) {
      if (name !== MANIFEST) throw new Damaged('it is no backup of Entrevue');
      manifest = manifestOf(await textOf(stream));
      check(manifest);
      for (const file of manifest.files) awaited.set(file.path, file);
      return;
    }
    const file = awaited.get(name);
    if (file === undefined) throw new Damaged(`${name} is not in its list`);
    awaited.delete(name);
    const hash = createHash('sha256');
    let bytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    if (into === null) await pipeline(stream, count.resume());
    else {
      const target = join(into, name);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(stream, count, createWriteStream(target, { mode: 0o600, flush: true }));
    }
    if (bytes !== file.bytes || hash.digest('hex') !== file.sha256)
      throw new Damaged(`${name} is not what was written`);
  }

  extract.on('entry', (header, stream, next) => {
    take(header.name, stream).then(next, (error: Error) => extract.destroy(error));
  });
  try {
    await pipeline(createReadStream(path), extract);
    if (manifest === null) throw new Damaged('it is no backup of Entrevue');
    const [missing] = awaited.keys();
    if (missing !== undefined) throw new Damaged(`${missing} is missing`);
    return manifest;
  } catch (error) {
    if (error instanceof OperationError && !(error instanceof Damaged)) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    // What the archive itself does wrong has no code of the system.
    if (code !== undefined && !/^ERR_/u.test(code))
      throw new OperationError(`Cannot use ${path}: ${message}.`, { cause: error });
    throw new OperationError(
      `${path} cannot be used: ${message}. Nothing was replaced; take another backup.`,
      { cause: error },
    );
  }
}

class Damaged extends OperationError {}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MANIFEST_BYTES) throw new Damaged('its list is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** No name leads out of the folder it is written into, or to anything but what a backup holds. */
const SAFE =
  /^(?:data\/(?:chats\/[\w-]+\/)?[A-Za-z0-9][\w.-]*|corpus\/(?:\.chats\/[\w-]+|added)(?:\/[^/\\\p{Cc}.][^/\\\p{Cc}]*)+)$/u;

export const isArchivable = (path: string): boolean => SAFE.test(path);

function manifestOf(json: string): BackupManifest {
  let value: Partial<BackupManifest> | null;
  try {
    value = JSON.parse(json) as Partial<BackupManifest> | null;
  } catch (cause) {
    throw new Damaged('its list cannot be read', { cause });
  }
  const { format, index, state, program, files } = value ?? {};
  if (
    ![format, index, state].every((one) => Number.isInteger(one)) ||
    typeof program !== 'string' ||
    !Array.isArray(files)
  )
    throw new Damaged('its list cannot be read');
  for (const { path, bytes, sha256 } of files as Partial<ArchivedFile>[]) {
    if (typeof path !== 'string' || !Number.isInteger(bytes) || typeof sha256 !== 'string')
      throw new Damaged('its list cannot be read');
    if (format === FORMAT && !isArchivable(path)) throw new Damaged(`it names ${path}`);
  }
  return value as BackupManifest;
}
