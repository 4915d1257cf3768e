/** Files of the data folder: written whole or not at all, compared with their checksum before use. */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationError } from '../../errors.ts';
import { isSound, markSound, stateOf } from './sound.ts';

/** Part of the index is missing or not what was written; it can be rebuilt. */
export class DamagedIndex extends OperationError {}

/** It was made by an older program, whose tables were others; it can be rebuilt. */
export class OlderIndex extends DamagedIndex {}

/** It was made by a newer program: left as it is, since whoever updates this one has it back at once. */
export class NewerIndex extends OperationError {
  constructor(path: string, found: number, known: number) {
    super(
      `${path} was made by a newer Entrevue (version ${found}, this one knows ${known}): update this program, or name another folder with --data or ENTREVUE_DATA. Nothing was changed.`,
    );
  }
}

/** A file with its length and checksum, as manifests record it. */
export interface FileRecord {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * As `verifyFile`, unless this process compared the file before and it was not written to since:
 * for files that are not read now.
 */
export async function verifyOnce(folder: string, record: FileRecord): Promise<void> {
  const path = join(folder, record.file);
  if (!isSound(path, `${record.sha256} ${stateOf(path)}`)) await verifyFile(folder, record);
}

/** @throws DamagedIndex when the file is missing, shorter, longer or different */
export async function verifyFile(folder: string, record: FileRecord): Promise<void> {
  const path = join(folder, record.file);
  const state = `${record.sha256} ${stateOf(path)}`;
  const found = await checksum(path).catch((cause: NodeJS.ErrnoException) => {
    throw new DamagedIndex(
      cause.code === 'ENOENT' ? `${record.file} is missing` : `${record.file}: ${cause.message}`,
      { cause },
    );
  });
  if (found.bytes !== record.bytes || found.sha256 !== record.sha256) {
    throw new DamagedIndex(`${record.file} is not what was written`);
  }
  markSound(path, state);
}

/** What was read back when it was written need not be read again. */
export function markWritten(folder: string, record: FileRecord): FileRecord {
  const path = join(folder, record.file);
  markSound(path, `${record.sha256} ${stateOf(path)}`);
  return record;
}

/** SHA-256 and length of a file as the disk gives it back. */
export async function checksum(path: string): Promise<{ sha256: string; bytes: number }> {
  const handle = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(1 << 20);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}

/** Writes bytes so that the name either holds all of them or what it held before. */
export async function writeFileSafely(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<FileRecord> {
  const path = join(folder, name);
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const { sha256, bytes: length } = await checksum(temporary);
  if (sha256 !== createHash('sha256').update(bytes).digest('hex')) {
    await rm(temporary, { force: true });
    throw new OperationError(`The disk did not keep ${path}. Check it and run the command again.`);
  }
  await rename(temporary, path);
  await syncPath(folder);
  return markWritten(folder, { file: name, sha256, bytes: length });
}

/** Forces a file or folder to disk. */
export async function syncPath(path: string): Promise<void> {
  try {
    if (process.platform === 'win32' && (await stat(path)).isDirectory()) return;
    const handle = await open(path, 'r+').catch(() => open(path, 'r'));
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new OperationError(
      `Cannot write ${path}: ${(cause as Error).message}. Is the disk full?`,
      { cause },
    );
  }
}

/** Passage numbers as a file of 32-bit integers in the machine's order. */
export function writeNumbers(
  folder: string,
  name: string,
  numbers: Uint32Array,
): Promise<FileRecord> {
  const { buffer, byteOffset, byteLength } = numbers;
  return writeFileSafely(folder, name, new Uint8Array(buffer, byteOffset, byteLength));
}

/** What `writeNumbers` wrote. */
export async function readNumbers(folder: string, record: FileRecord): Promise<Uint32Array> {
  const bytes = await readFile(join(folder, record.file));
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
