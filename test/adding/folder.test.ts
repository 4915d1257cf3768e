import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addedName,
  chatsWithTexts,
  folderOf,
  textsFolderOf,
  withinChats,
} from '../../src/adding/folder.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';

const chats = [
  'telegram:12',
  'telegram:-1001',
  'telegram:-1001/7',
  'discord:123',
  'discord:123/456',
  'discord:direct:123',
];

test('each chat, channel and topic has a folder of its own, and is known again by it', async () => {
  const corpus = temporaryFolder();
  const folders = chats.map((chat) => textsFolderOf(corpus, chat) ?? '');
  expect(new Set(folders).size).toBe(chats.length);
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const other of ['notes', 'discord-direct-1-2', 'discord--5', 'telegram-1-2-3'])
    mkdirSync(join(corpus, '.chats', other));
  expect((await chatsWithTexts(corpus)).sort()).toEqual([...chats].sort());
});

test.each(['', 'discord:', 'discord:1/', 'discord:1/2/3', 'discord:../x', 'discord:direct:1/2'])(
  'no folder is made for "%s"',
  (chat) => {
    expect(folderOf(chat)).toBeNull();
  },
);

test('a channel sees the texts of its server, never the other way round', () => {
  expect(withinChats('discord:1/2')).toEqual(['discord:1', 'discord:1/2']);
  expect(withinChats('discord:1')).toEqual(['discord:1']);
});

test('only files of ours are texts that were added for everybody', () => {
  expect(addedName('added/2024-05-01-a-1a2b3c4d.md')).toBe('2024-05-01-a-1a2b3c4d.md');
  for (const id of ['a.md', 'added/../a.md', 'added/A b.md', 'added/sub/a.md', 'added/'])
    expect(addedName(id)).toBeNull();
});
