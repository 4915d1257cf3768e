/** A live index and what people asked the bots to keep, as one file. Never a token: those are settings. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { OperationError, UsageError } from '../errors.ts';
import { copyDatabase, copyIndex } from '../retrieval/store/copy.ts';
import { checksum, syncPath } from '../retrieval/store/files.ts';
import { SCHEMA } from '../retrieval/store/schema.ts';
import { STATE_VERSION } from '../state/database.ts';
import { type ArchivedFile, FORMAT, isArchivable, readArchive, writeArchive } from './archive.ts';

export interface BackupOptions {
  readonly corpus: string;
  readonly data: string;
  readonly file: string;
  /** Version of the package. */
  readonly program: string;
}

export interface BackupResult {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
  /** Published generation; 0 where there is no index in the data folder. */
  readonly generation: number;
}

/** Chat settings and tables of requests. */
const KEPT = /^[a-z]+(?:-[a-z]+)*\.jsonl?$/u;

/** @throws UsageError when the file is there already or nothing is to be kept; OperationError; DamagedIndex */
export async function backup({
  corpus,
  data,
  file,
  program,
}: BackupOptions): Promise<BackupResult> {
  if (existsSync(file)) throw new UsageError(`${file} is there already: choose another name.`);
  const staging = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(join(staging, 'data'), { recursive: true, mode: 0o700 });
    const { paths, generation } = await stage(staging, { corpus, data });
    if (paths.length === 0)
      throw new UsageError(
        `There is nothing to back up in ${data}: name the folder of the index with --data or ENTREVUE_DATA.`,
      );
    const files: ArchivedFile[] = [];
    for (const path of paths) files.push({ path, ...(await checksum(join(staging, path))) });
    const made = new Date().toISOString();
    const archive = join(staging, 'archive');
    await writeArchive(archive, staging, {
      format: FORMAT,
      program,
      index: SCHEMA,
      state: STATE_VERSION,
      made,
      generation,
      files,
    });
    await readArchive(archive, null);
    const { size } = await stat(archive);
    await rename(archive, file);
    await syncPath(dirname(file));
    return { file, bytes: size, files: files.length, generation };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || error instanceof OperationError || code === undefined)
      throw error;
    throw new OperationError(`Cannot write ${file}: ${message}.`, { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Copies of everything that belongs into the archive. */
async function stage(
  staging: string,
  { corpus, data }: Pick<BackupOptions, 'corpus' | 'data'>,
): Promise<{ paths: string[]; generation: number }> {
  const paths: string[] = [];
  const index = async (below: string): Promise<number> => {
    const to = join(staging, 'data', below);
    await mkdir(to, { recursive: true });
    const { names, generation } = await copyIndex(join(data, below), to);
    paths.push(...names.map((name) => `data/${below}${name}`));
    return generation;
  };
  const keep = async (from: string, to: string): Promise<void> => {
    if (!isArchivable(to)) return;
    await mkdir(dirname(join(staging, to)), { recursive: true });
    await copyFile(from, join(staging, to));
    paths.push(to);
  };
  const generation = await index('');
  for (const chat of await foldersIn(join(data, 'chats'))) await index(`chats/${chat}/`);
  if (existsSync(join(data, 'state.db'))) {
    await copyDatabase(join(data, 'state.db'), join(staging, 'data', 'state.db'));
    paths.push('data/state.db');
  }
  for (const name of (await filesIn(data)).filter((name) => KEPT.test(name)))
    await keep(join(data, name), `data/${name}`);
  for (const folder of ['added', '.chats'])
    for (const name of await filesIn(join(corpus, folder), true))
      await keep(join(corpus, folder, name), `corpus/${folder}/${name}`);
  return { paths, generation };
}

const entriesIn = (folder: string, recursive = false) =>
  readdir(folder, { withFileTypes: true, recursive }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** Paths below the folder, with `/`. */
async function filesIn(folder: string, recursive = false): Promise<string[]> {
  return (await entriesIn(folder, recursive))
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .sort();
}

async function foldersIn(folder: string): Promise<string[]> {
  return (await entriesIn(folder)).flatMap((one) => (one.isDirectory() ? one.name : [])).sort();
}
