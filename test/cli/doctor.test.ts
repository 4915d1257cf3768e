/** `entrevue doctor`: what is well, what is not, and that no token is told. */
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { checkIndex, checkState, checkStore } from '../../src/doctor/kept.ts';
import {
  checkClock,
  checkCorpus,
  checkData,
  checkDisk,
  checkNative,
  checkNode,
} from '../../src/doctor/machine.ts';
import { checkPlatforms } from '../../src/doctor/platforms.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { openStateFile as openState } from '../../src/state/database.ts';
import { bring, folders } from '../ingest/support.ts';
import { entrevue, temporaryFolder } from '../support/corpusFolder.ts';
import { startDiscordServer } from '../support/discordServer.ts';
import { startTelegramServer } from '../support/telegramServer.ts';

const range = '^20.19 || ^22.12 || ^24';

describe('the machine', () => {
  it.each([
    ['20.19.0', 'fine'],
    ['22.20.1', 'fine'],
    ['20.18.9', 'oldNode'],
    ['21.0.0', 'oldNode'],
    ['26.1.0', 'otherNode'],
  ])('Node %s is %s', (version, found) => {
    expect(checkNode(version, range).found).toBe(found);
  });

  it('tells which module does not load', async () => {
    const broken = async () => {
      throw new Error('wrong ELF class\nand more');
    };
    expect(await checkNative({ good: async () => {}, broken })).toEqual([
      { check: 'native', verdict: 'bad', found: 'notLoaded', detail: 'broken: wrong ELF class' },
    ]);
    expect(await checkNative({ good: async () => {} })).toMatchObject([{ found: 'fine' }]);
  });

  it('looks at folders without leaving anything there', async () => {
    const folder = temporaryFolder();
    const none = join(folder, 'none');
    expect((await checkCorpus(folder, false)).detail).toBe(`${folder} (0)`);
    expect((await checkCorpus(none, false)).found).toBe('noCorpus');
    expect((await checkCorpus(none, true)).verdict).toBe('note');
    expect((await checkData(none)).found).toBe('notYet');
    expect((await checkData(folder)).found).toBe('fine');
    expect((await checkCorpus(folder, false)).detail).toBe(`${folder} (0)`);
    writeFileSync(none, '');
    expect((await checkData(none)).found).toBe('unwritable');
    expect((await checkCorpus(none, false)).found).toBe('unreadable');
  });

  it('knows a full disk and a wrong clock', async () => {
    const folder = temporaryFolder();
    expect((await checkDisk(folder, 1)).found).toBe('fine');
    expect((await checkDisk(folder, Number.MAX_VALUE)).found).toBe('little');
    const now = Date.parse('2026-05-12T10:00:00Z');
    expect((await checkClock(folder, now, null)).found).toBe('fine');
    expect((await checkClock(folder, 0, null)).found).toBe('clockBehind');
    expect(await checkClock(folder, now, now - 3_600_000)).toMatchObject({
      found: 'clockOff',
      detail: '3600',
    });
    expect((await checkClock(folder, now, now + 2000)).found).toBe('clockAgrees');
  });
});

describe('what is kept', { timeout: 60_000 }, () => {
  it('is opened, and damage, another version and nothing are told apart', async () => {
    const here = folders(2);
    expect((await checkIndex(here.data, null)).found).toBe('noIndex');
    await bring(here);
    expect(await checkIndex(here.data, null)).toMatchObject({
      found: 'fine',
      detail: `${here.data}: 1 (2)`,
    });
    const path = join(here.data, 'entrevue.db');
    const setVersion = (version: number) => {
      const database = new Database(path);
      database.pragma(`user_version = ${version}`);
      database.close();
    };
    for (const [version, found] of [
      [99, 'newer'],
      [-1, 'older'],
    ] as const) {
      setVersion(version);
      expect((await checkIndex(here.data, null)).found).toBe(found);
    }
    truncateSync(path, 5000);
    expect((await checkIndex(here.data, null)).found).toBe('damaged');
  });

  it('state.db is looked at, not changed', () => {
    const data = temporaryFolder();
    expect(checkState(data).found).toBe('notYet');
    const state = openState(data);
    expect(checkState(data).found).toBe('fine');
    state.pragma('user_version = 99');
    expect(checkState(data).found).toBe('newer');
    state.close();
    rmSync(join(data, 'state.db'));
    writeFileSync(join(data, 'state.db'), 'no database '.repeat(100));
    expect(checkState(data).found).toBe('notOpened');
  });

  it('a store that does not answer is told without its password', async () => {
    const address = 'postgres://me:never-told@127.0.0.1:9/none';
    const { found, detail } = await checkStore({ address, vectors: 'none' });
    expect(found).toBe('notOpened');
    expect(detail).not.toContain('never-told');
    expect(detail).toContain('Start the server');
  });
});

describe('tokens', { timeout: 60_000 }, () => {
  const found = async (env: Readonly<Record<string, string>>, online = false) =>
    (await checkPlatforms(readSettings(env), online)).map(({ finding }) => finding.found);

  it('are there and of the right form', async () => {
    const discord = `${'a'.repeat(26)}.Gabcde.${'b'.repeat(38)}`;
    const telegram = `123456:${'c'.repeat(35)}`;
    expect(await found({})).toEqual(['noToken', 'noToken']);
    expect(await found({ DISCORD_TOKEN: discord, TELEGRAM_BOT_TOKEN: telegram })).toEqual([
      'fine',
      'fine',
    ]);
    expect(
      await found({
        DISCORD_TOKEN: discord.slice(0, -20),
        TELEGRAM_BOT_TOKEN: telegram.slice(0, 20),
      }),
    ).toEqual(['tokenForm', 'tokenForm']);
  });

  it('are known to the platforms, whose clock is ours', async () => {
    const telegram = await startTelegramServer();
    const discord = await startDiscordServer();
    const here = folders(1);
    const token = '4242:local-test-token';
    const env = {
      DISCORD_API: discord.api,
      DISCORD_TOKEN: 'good.token.of-a-test',
      TELEGRAM_API_ROOT: telegram.root,
      TELEGRAM_BOT_TOKEN: token,
    };
    const args = ['doctor', '--online', '--corpus', here.corpus, '--data', here.data];
    try {
      const well = await entrevue([...args, '--json'], undefined, env);
      const findings = well.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const by = Object.fromEntries(findings.map((one) => [one.check, one.found]));
      expect(by).toMatchObject({
        node: 'fine',
        native: 'fine',
        corpus: 'fine',
        index: 'noIndex',
        store: 'noStore',
        discord: 'connects',
        telegram: 'connects',
        clock: 'clockAgrees',
      });
      expect(well.code).toBe(findings.some(({ verdict }) => verdict === 'bad') ? 1 : 0);
      const refused = await entrevue(args, undefined, {
        ...env,
        TELEGRAM_BOT_TOKEN: '4242:another-token',
        LANG: 'fr_FR.UTF-8',
      });
      expect(refused.code).toBe(1);
      expect(refused.stdout).toMatch(/^À RÉPARER Telegram: le jeton a été refusé \(401\)/mu);
      for (const said of [well, refused])
        expect(said.stdout + said.stderr).not.toMatch(
          /local-test-token|another-token|good\.token/u,
        );
    } finally {
      await telegram.close();
      await discord.close();
    }
    expect(await found(env, true)).toEqual(['unreachable', 'unreachable']);
  });

  it('and settings that cannot be read are findings', async () => {
    const ran = await entrevue(['doctor'], undefined, { TELEGRAM_BOT_TOKEN: '1:a b' });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('NOT WELL  settings: TELEGRAM_BOT_TOKEN contains a space');
    expect(ran.stdout).not.toContain('1:a b');
  });
});
