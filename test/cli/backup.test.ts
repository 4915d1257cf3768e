/** `entrevue backup` and `restore` as whoever runs a bot uses them. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive, writeArchive } from '../../src/backup/archive.ts';
import { backup } from '../../src/backup/backup.ts';
import { restore } from '../../src/backup/restore.ts';
import { openStateFile as openState } from '../../src/state/database.ts';
import { bring, type Folders, folders, found } from '../ingest/support.ts';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

/** A folder as a bot leaves it, made once. */
const template = mkdtempSync(join(tmpdir(), 'entrevue-test-'));
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeAll(async () => {
  const here = { corpus: join(template, 'corpus'), data: join(template, 'index') };
  fillCorpus(here.corpus, 4);
  put(here.corpus, 'added/pour tous.md', article(40));
  put(here.corpus, '.chats/telegram--7/one.md', article(41));
  await bring(here);
  await bring({
    corpus: join(here.corpus, '.chats/telegram--7'),
    data: join(here.data, 'chats/telegram--7'),
  });
  put(here.data, 'chat-settings.json', '{"telegram:-7":{"language":"fr"}}\n');
  put(here.data, 'telegram-requests.jsonl', '{"kind":"ask","text":"qui ?"}\n');
  put(here.data, '.env', 'TELEGRAM_BOT_TOKEN=4242:not-to-be-kept\n');
  const state = openState(here.data);
  state.exec("INSERT INTO delivery (chat, rhythm, quiet) VALUES ('telegram:-7', 'daily', 1)");
  state.close();
}, 60_000);

async function lived(): Promise<Folders> {
  const copy = temporaryFolder();
  cpSync(template, copy, { recursive: true });
  return { corpus: join(copy, 'corpus'), data: join(copy, 'index') };
}

const program = '0.1.0';
const waiting = () => {};
const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Checksums of all files below a folder but locks and journals. */
function sumsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile() && !/ingest\.lock|-wal$|-shm$|-journal$/u.test(one.name))
    .map((one) => sumOf(join(one.parentPath, one.name)))
    .sort();
}

async function saved(here: Folders): Promise<string> {
  const file = join(temporaryFolder(), 'one.tar');
  await backup({ ...here, file, program });
  return file;
}

describe('a backup', { timeout: 120_000 }, () => {
  it('is taken while a bot runs, and answers elsewhere', async () => {
    const here = await lived();
    const bot = openState(here.data);
    const file = join(temporaryFolder(), 'one.tar');
    const taken = await entrevue([
      ...['backup', file, '--corpus', here.corpus, '--data', here.data],
    ]);
    expect([taken.code, taken.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Backed up to .*: \d+ files, \d+ MB, index of generation 1; read back/u,
      ),
    ]);
    bot.close();
    expect(taken.stderr).toContain('Not in it: tokens');
    expect(readFileSync(file).includes('not-to-be-kept')).toBe(false);

    const there = { corpus: temporaryFolder(), data: join(temporaryFolder(), 'new') };
    const done = await entrevue([
      ...['restore', file, '--corpus', there.corpus, '--data', there.data],
    ]);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toMatch(/^Restored \d+ files of .* UTC; the index opens\.\n$/u);
    expect((await found(there, 'communiqué numéro 2'))[0]?.documentId).toBe('year/2.txt');
    const chat = { ...there, data: join(there.data, 'chats/telegram--7') };
    expect((await found(chat, 'communiqué numéro 41'))[0]?.documentId).toBe('one.md');
    expect(readFileSync(join(there.corpus, 'added/pour tous.md'), 'utf8')).toBe(article(40));
    expect(existsSync(join(there.corpus, '.chats/telegram--7/one.md'))).toBe(true);
    expect(readFileSync(join(there.data, 'chat-settings.json'), 'utf8')).toContain('telegram:-7');
    expect(existsSync(join(there.data, 'telegram-requests.jsonl'))).toBe(true);
    const state = openState(there.data);
    expect(state.prepare('SELECT chat, rhythm FROM delivery').all()).toEqual([
      { chat: 'telegram:-7', rhythm: 'daily' },
    ]);
    state.close();
    expect(readdirSync(there.data).filter((name) => /^\.|^before/u.test(name))).toEqual([]);
  });

  it('does not overwrite, and leaves nothing behind where there is nothing to keep', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'one.tar');
    const empty = { corpus: temporaryFolder(), data: temporaryFolder() };
    await expect(backup({ ...empty, file, program })).rejects.toThrow('nothing to back up');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(file, 'mine');
    await expect(backup({ ...empty, file, program })).rejects.toThrow('choose another name');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('is consistent while an ingest publishes', async () => {
    const here = folders(6);
    await bring(here);
    const publishing = (async () => {
      for (let n = 50; n < 54; n++) {
        put(here.corpus, `year/${n}.txt`, article(n));
        await bring(here);
      }
    })();
    const file = await saved(here);
    await publishing;
    const data = join(temporaryFolder(), 'new');
    await restore({ corpus: temporaryFolder(), data, file, force: false, waiting });
    expect((await found({ ...here, data }, 'communiqué numéro 5'))[0]?.documentId).toBe(
      'year/5.txt',
    );
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 60_000)],
    [
      'changed',
      (file: string) => {
        const bytes = readFileSync(file);
        const at = bytes.indexOf('communiqué numéro 2');
        bytes.write('C', at);
        writeFileSync(file, bytes);
      },
    ],
    ['no backup', (file: string) => writeFileSync(file, 'words '.repeat(500))],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('that is %s is refused before anything is replaced', async (_, damage) => {
    const here = await lived();
    const file = await saved(here);
    damage(file);
    const before = sumsBelow(here.data);
    const options = { ...here, file, force: true, waiting };
    await expect(restore(options)).rejects.toThrow('Nothing was replaced');
    expect(sumsBelow(here.data)).toEqual(before);
  });

  it.each(['format', 'index', 'state'] as const)('of a newer %s is refused', async (what) => {
    const here = await lived();
    const parts = temporaryFolder();
    const manifest = await readArchive(await saved(here), parts);
    const file = join(temporaryFolder(), 'newer.tar');
    await writeArchive(file, parts, { ...manifest, [what]: 99, program: '9.9.9' });
    const data = join(temporaryFolder(), 'new');
    await expect(restore({ ...here, data, file, force: false, waiting })).rejects.toThrow(
      /newer Entrevue \(9\.9\.9\): update this program/u,
    );
    expect(readdirSync(data)).toEqual(['ingest.lock']);
  });

  it('whose list leads out of the folder is refused', async () => {
    const manifest = await readArchive(await saved(await lived()), null);
    const file = join(temporaryFolder(), 'bad.tar');
    for (const path of ['data/../../x', '/etc/x', 'corpus/added/../../x', 'data/.env']) {
      const parts = join(temporaryFolder(), 'a/b');
      put(parts, path, 'x');
      const files = [{ path, bytes: 1, sha256: sumOf(join(parts, path)) }];
      await writeArchive(file, parts, { ...manifest, files });
      await expect(readArchive(file, temporaryFolder()), path).rejects.toThrow('it names');
    }
  });
});

describe('restoring', { timeout: 120_000 }, () => {
  it('puts aside what is there only when told to, and not below a running bot', async () => {
    const here = await lived();
    const file = await saved(here);
    appendFileSync(join(here.corpus, 'added/pour tous.md'), ' Une ligne de plus.');
    const options = { ...here, file, waiting };
    const before = sumsBelow(here.data);
    await expect(restore({ ...options, force: false })).rejects.toThrow('is not empty');
    const bot = openState(here.data);
    await expect(restore({ ...options, force: true })).rejects.toThrow('is in use');
    bot.close();
    expect(sumsBelow(here.data)).toEqual(before);
    const { aside } = await restore({ ...options, force: true });
    expect(readFileSync(join(aside ?? '', 'corpus/added/pour tous.md'), 'utf8')).toContain('plus');
    expect(readFileSync(join(here.corpus, 'added/pour tous.md'), 'utf8')).toBe(article(40));
    expect(readFileSync(join(aside ?? '', '.env'), 'utf8')).toContain('not-to-be-kept');
    expect((await found(here, 'communiqué numéro 2'))[0]?.documentId).toBe('year/2.txt');
    expect(await bring(here)).toMatchObject({ notices: [], documents: 5 });
  });

  it('loses nothing when it is killed, and can be run again', async () => {
    const here = await lived();
    const file = await saved(here);
    const args = ['restore', file, '--force', '--corpus', here.corpus, '--data', here.data];
    const mine = new Set(
      ['chat-settings.json', '.env', 'telegram-requests.jsonl'].map((name) =>
        sumOf(join(here.data, name)),
      ),
    );
    const isAt = (start: string) => () =>
      existsSync(here.data) && readdirSync(here.data).some((name) => name.startsWith(start));
    for (const start of ['.restoring-', 'before-']) {
      await entrevue(args, isAt(start));
      const kept = new Set(sumsBelow(here.data));
      for (const sum of mine) expect(kept).toContain(sum);
    }
    // Half of it done: some is aside, and the index is not there yet.
    mkdirSync(join(here.data, '.restoring-left'), { recursive: true });
    const done = await entrevue(args);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(readdirSync(here.data).some((name) => name.startsWith('before-'))).toBe(true);
    expect(readdirSync(here.data).filter((name) => name.startsWith('.restoring-'))).toEqual([]);
    expect((await found(here, 'communiqué numéro 2'))[0]?.documentId).toBe('year/2.txt');
    const kept = new Set(sumsBelow(here.data));
    for (const sum of mine) expect(kept).toContain(sum);
  });
});
