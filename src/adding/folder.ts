/** The folders of texts that chats added: below the corpus folder, where the common index does not look. */
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfferedText } from '../types.ts';

/** Names with a dot are no texts of the common corpus. */
const CHATS = '.chats';

/** Names of folders are made of ids alone; null for what is no id of a chat. */
export function folderOf(chat: string): string | null {
  return /^(?:telegram:-?\d{1,20}|discord:(?:direct:)?\d{1,22})$/u.test(chat)
    ? chat.replaceAll(':', '-')
    : null;
}

function chatOf(folder: string): string | null {
  const telegram = /^telegram-(-?\d{1,20})$/u.exec(folder);
  if (telegram) return `telegram:${telegram[1]}`;
  const discord = /^discord-(direct-)?(\d{1,22})$/u.exec(folder);
  return discord ? `discord:${discord[1] ? 'direct:' : ''}${discord[2]}` : null;
}

/** Null for what is no id of a chat. */
export function textsFolderOf(corpus: string, chat: string): string | null {
  const folder = folderOf(chat);
  return folder === null ? null : join(corpus, CHATS, folder);
}

/** Chats that have a folder. */
export async function chatsWithTexts(corpus: string): Promise<string[]> {
  const names = await readdir(join(corpus, CHATS)).catch(() => []);
  return names.flatMap((name) => chatOf(name) ?? []);
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
