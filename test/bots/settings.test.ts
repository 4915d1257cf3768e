import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultChatSettings, openChatSettings, requestOptions } from '../../src/bots/settings.ts';
import { OperationError } from '../../src/errors.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'entrevue-settings-'));
const silent = () => {};

test('settings are there after a restart, one chat apart from the other', async () => {
  const data = join(folder(), 'made', 'on demand');
  const store = await openChatSettings(data, silent);
  expect(await store.get('telegram:1')).toEqual(defaultChatSettings);
  await Promise.all([
    store.set('telegram:1', { language: 'fr' }),
    store.set('telegram:1', { comments: false }),
    store.set('discord:__proto__', { length: 'full' }),
  ]);
  const again = await openChatSettings(data, silent);
  expect(await again.get('telegram:1')).toEqual({
    ...defaultChatSettings,
    language: 'fr',
    comments: false,
  });
  expect((await again.get('discord:__proto__')).length).toBe('full');
  expect(await again.get('telegram:2')).toEqual(defaultChatSettings);
  expect(readdirSync(data)).toEqual(['chat-settings.json']);
});

test('a damaged file is set aside and said aloud', async () => {
  const data = folder();
  writeFileSync(join(data, 'chat-settings.json'), '{"telegram:1": {"langu');
  const warnings: string[] = [];
  const store = await openChatSettings(data, (message) => warnings.push(message));
  expect(await store.get('telegram:1')).toEqual(defaultChatSettings);
  expect(warnings.join()).toContain('chat-settings.json.damaged');
  expect(readFileSync(join(data, 'chat-settings.json.damaged'), 'utf8')).toContain('langu');
});

test('values of another version are read as far as they are known', async () => {
  const data = folder();
  writeFileSync(
    join(data, 'chat-settings.json'),
    '{"a": {"language": "de", "comments": false, "length": 7, "theme": "pink"}, "b": null}',
  );
  const store = await openChatSettings(data, silent);
  expect(await store.get('a')).toEqual({ ...defaultChatSettings, comments: false });
  expect(await store.get('b')).toEqual(defaultChatSettings);
});

test('a folder that cannot be written is said plainly and changes nothing', async () => {
  const data = folder();
  const store = await openChatSettings(join(data, 'gone'), silent);
  writeFileSync(join(data, 'gone'), '');
  await expect(store.set('a', { language: 'fr' })).rejects.toThrow(OperationError);
  expect(await store.get('a')).toEqual(defaultChatSettings);
});

test('as a request carries them', () => {
  expect(requestOptions(defaultChatSettings)).toEqual({ comments: true, length: 'normal' });
  expect(
    requestOptions({ language: 'en', comments: false, length: 'short', theme: 'dark' }),
  ).toEqual({
    language: 'en',
    comments: false,
    length: 'short',
  });
});
