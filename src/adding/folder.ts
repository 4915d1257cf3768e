/**
 * The folders of texts that chats added: those of a chat below the corpus folder, where the common index does not
 * look; those for everybody where it does.
 */
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfferedText } from '../types.ts';

/** Names with a dot are no texts of the common corpus. */
const CHATS = '.chats';
/** Texts that somebody added for everybody. */
const ADDED = 'added';

/** Whose texts are the common ones. */
export const EVERYBODY = '';

/** Ids of documents that were added for everybody, and the names of their files. */
export function addedName(documentId: string): string | null {
  const name = documentId.startsWith(`${ADDED}/`) ? documentId.slice(ADDED.length + 1) : '';
  return isOurs(name) ? name : null;
}

/**
 * Whose texts a chat sees beside the common ones, its own last: a channel, `discord:1/2`, sees
 * those of its server, a topic those of its chat.
 */
export function withinChats(chat: string): readonly string[] {
  const at = chat.indexOf('/');
  return at < 0 ? [chat] : [chat.slice(0, at), chat];
}

/** Names of folders are made of ids alone; null for what is no id of a chat. */
export function folderOf(chat: string): string | null {
  return /^(?:telegram:-?\d{1,20}(?:\/\d{1,20})?|discord:(?:direct:\d{1,22}|\d{1,22}(?:\/\d{1,22})?))$/u.test(
    chat,
  )
    ? chat.replaceAll(/[:/]/gu, '-')
    : null;
}

function chatOf(folder: string): string | null {
  const [, platform, id, within] =
    /^(telegram|discord)-(-?\d{1,22}|direct-\d{1,22})(?:-(\d{1,22}))?$/u.exec(folder) ?? [];
  if (platform === undefined || id === undefined) return null;
  const chat = `${platform}:${id.replace('direct-', 'direct:')}${within ? `/${within}` : ''}`;
  return folderOf(chat) === folder ? chat : null;
}

/** Null for what is no id of a chat. */
export function textsFolderOf(corpus: string, chat: string): string | null {
  if (chat === EVERYBODY) return join(corpus, ADDED);
  const folder = folderOf(chat);
  return folder === null ? null : join(corpus, CHATS, folder);
}

/** Chats that have a folder. */
export async function chatsWithTexts(corpus: string): Promise<string[]> {
  const names = await readdir(join(corpus, CHATS)).catch(() => []);
  return names.flatMap((name) => chatOf(name) ?? []);
}

/** What is in a chat's folder, by names, sizes and dates; null where there is none. */
export async function seenIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const seen = await Promise.all(
    names.filter(isOurs).map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null);
      return `${name}\t${found?.size}\t${found?.mtimeMs}`;
    }),
  );
  return seen.sort().join('\n');
}

/** Writes texts into a chat's folder, each in one step. Names are checked: none leads out of it. */
export async function putTexts(
  folder: string,
  texts: readonly Pick<OfferedText, 'name' | 'content'>[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of texts) {
    if (!isOurs(name)) throw new Error(`"${name}" is no name of ours`);
    const path = join(folder, name);
    await writeFile(join(folder, `.${name}.new`), content, { mode: 0o644 });
    await rename(join(folder, `.${name}.new`), path);
  }
}

/** Takes a text that was added out again; false where there is none of that name. */
export async function removeText(folder: string, name: string): Promise<boolean> {
  if (!isOurs(name)) return false;
  const found = await stat(join(folder, name)).catch(() => null);
  if (found === null) return false;
  await rm(join(folder, name));
  return true;
}

/** A chat goes on under another id: its texts go with it, unless that one has its own. */
export async function moveTexts(from: string, to: string): Promise<void> {
  if ((await stat(to).catch(() => null)) === null) await rename(from, to).catch(() => {});
}

const isOurs = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,100}\.md$/u.test(name);
