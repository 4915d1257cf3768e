/**
 * A backup put back. Everything is unpacked beside what is there, compared and opened before anything is
 * replaced; what was there is moved aside, never deleted.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperationError, UsageError } from '../errors.ts';
import { isInUse } from '../retrieval/store/copy.ts';
import { checksum, syncPath } from '../retrieval/store/files.ts';
import { localStore } from '../retrieval/store/localStore.ts';
import { lockFolder } from '../retrieval/store/lock.ts';
import { SCHEMA } from '../retrieval/store/schema.ts';
import { STATE_VERSION } from '../state/database.ts';
import { type ArchivedFile, type BackupManifest, FORMAT, readArchive } from './archive.ts';

export interface RestoreOptions {
  readonly corpus: string;
  readonly data: string;
  readonly file: string;
  /** Puts aside what is in the way. */
  readonly force: boolean;
  /** Called once when an ingest must be waited for. */
  readonly waiting: () => void;
}

export interface RestoreResult {
  readonly files: number;
  readonly made: string;
  readonly generation: number;
  /** Folder that holds what was there before; null where nothing was. */
  readonly aside: string | null;
}

/** Beside each other in the data folder, which alone is sure to be one disk that we may write. */
const STAGING = '.restoring-';
const ASIDE = 'before-';
/** Last of all: without it there is no index, so a half restored one answers nothing. */
const LAST = 'entrevue.db';

/** @throws UsageError when something is in the way; OperationError, and nothing was replaced, when it cannot be used */
export async function restore(options: RestoreOptions): Promise<RestoreResult> {
  const { data, file } = options;
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const unlock = await lockFolder(data, options.waiting);
  try {
    const { there, left } = await contents(data);
    if (there.length > 0 && !options.force)
      throw new UsageError(
        `${data} is not empty (${there[0]}): name an empty folder with --data or ENTREVUE_DATA, or put what is there aside with --force.`,
      );
    // What an interrupted restore had unpacked is in its backup.
    for (const name of left) await rm(join(data, name), { recursive: true, force: true });
    const staging = join(data, `${STAGING}${randomUUID()}`);
    try {
      await mkdir(staging, { mode: 0o700 });
      const manifest = await readArchive(file, staging, (found) => notNewer(found, file));
      await opens(join(staging, 'data'), manifest, file);
      const differing = await differingTexts(options.corpus, manifest.files);
      if (differing.length > 0 && !options.force)
        throw new UsageError(
          `${join(options.corpus, differing[0] ?? '')} is not what the backup holds: --force puts it aside.`,
        );
      unused(data);
      // Looking has ended what SQLite keeps beside its files.
      const old = (await contents(data)).there;
      const aside = await replace(options, staging, manifest, old, differing);
      const { files, made, generation } = manifest;
      return { files: files.length, made, generation, aside };
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || error instanceof OperationError || code === undefined)
      throw error;
    throw new OperationError(
      `Cannot restore into ${data}: ${message}. What was there before is there still, or in a folder ${ASIDE}… of it.`,
      { cause: error },
    );
  } finally {
    unlock();
  }
}

async function contents(data: string): Promise<{ there: string[]; left: string[] }> {
  const names = await readdir(data);
  const left = names.filter((name) => name.startsWith(STAGING));
  const ours = (name: string) => name.startsWith('ingest.lock') || name.startsWith(ASIDE);
  return { there: names.filter((name) => !left.includes(name) && !ours(name)), left };
}

/** Whoever has it open would go on writing to what is put aside. */
function unused(data: string): void {
  const used = ['state.db', LAST].find((name) => isInUse(join(data, name)));
  if (used !== undefined)
    throw new OperationError(
      `${join(data, used)} is in use: stop the bot and every other command, then restore.`,
    );
}

function notNewer({ format, index, state, program }: BackupManifest, file: string): void {
  if (format <= FORMAT && index <= SCHEMA && state <= STATE_VERSION) return;
  throw new OperationError(
    `${file} was made by a newer Entrevue (${program}): update this program, then restore. Nothing was changed.`,
  );
}

/** Does what was unpacked answer? */
async function opens(folder: string, manifest: BackupManifest, file: string): Promise<void> {
  const indexes = manifest.files.flatMap(({ path }) =>
    path.startsWith('data/') && path.endsWith(`/${LAST}`) ? [dirname(path.slice(5))] : [],
  );
  for (const index of indexes) {
    try {
      await (await localStore(join(folder, index)).open(null, { anyEmbedder: true })).close();
    } catch (cause) {
      if (!(cause instanceof OperationError)) throw cause;
      throw new OperationError(
        `The index in ${file} cannot be opened: ${cause.message}. Nothing was replaced; take another backup.`,
        { cause },
      );
    }
  }
}

/** Texts that chats added, as far as the corpus folder has others of these names. */
async function differingTexts(corpus: string, files: readonly ArchivedFile[]): Promise<string[]> {
  const differing: string[] = [];
  for (const { path, sha256 } of files.filter(({ path }) => path.startsWith('corpus/'))) {
    const name = path.slice('corpus/'.length);
    if (!existsSync(join(corpus, name))) continue;
    if ((await checksum(join(corpus, name))).sha256 !== sha256) differing.push(name);
  }
  return differing;
}

async function replace(
  { corpus, data }: RestoreOptions,
  staging: string,
  { files }: BackupManifest,
  there: readonly string[],
  differing: readonly string[],
): Promise<string | null> {
  const stamp = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const aside = there.length + differing.length > 0 ? join(data, `${ASIDE}${stamp}`) : null;
  for (const name of differing) {
    const kept = join(aside ?? '', 'corpus', name);
    await mkdir(dirname(kept), { recursive: true });
    await copyFile(join(corpus, name), kept);
  }
  if (aside !== null) {
    await mkdir(aside, { recursive: true });
    for (const name of there) await rename(join(data, name), join(aside, name));
    await syncPath(aside);
  }
  for (const { path } of files.filter(({ path }) => path.startsWith('corpus/'))) {
    const target = join(corpus, path.slice('corpus/'.length));
    await mkdir(dirname(target), { recursive: true });
    // The corpus may be on another disk, so it is copied; names with a dot are no texts.
    const temporary = join(dirname(target), `.restoring-${randomUUID()}`);
    await copyFile(join(staging, path), temporary);
    await rename(temporary, target);
  }
  // Opening them for a look has left nothing of SQLite's beside them that is not in them.
  const tops = new Set(
    files.flatMap(({ path }) => (path.startsWith('data/') ? [path.split('/')[1] ?? ''] : [])),
  );
  for (const name of [...tops].sort((a, b) => Number(a === LAST) - Number(b === LAST)))
    await rename(join(staging, 'data', name), join(data, name));
  await syncPath(data);
  return aside;
}
