/** From the data folder to the shared store: nothing that chats chose, follow or said is lost on the way. */
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/bots/postgres/carry.ts';
import { openPool } from '../../src/postgres/connect.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { openStateFile } from '../../src/state/database.ts';
import type { StatePlace } from '../../src/state/open.ts';
import type { Follower } from '../../src/types.ts';
import { entrevue, temporaryFolder } from '../support/corpusFolder.ts';
import { keepingsIn, places } from '../support/keepings.ts';

const ear = {
  chat: 'telegram:-1',
  place: 'telegram:-1/7',
  target: 'telegram:-1/7',
  language: 'fr',
} as const;
const subject = { kind: 'person', person: 'Irina Orlova' } as const;
const topic = { kind: 'topic', words: 'a\0b' } as const;
const request = { kind: 'ask', text: `who? ${'a'.repeat(200)}\0` } as const;
const draft = { texts: [{ name: 'a', content: 'one\0' }] };
const judged = {
  request: { kind: 'ask', text: 'who?' },
  question: 'who?',
  answer: 'abcd',
  indexedAt: null,
  given: null,
} as const;
const hours = { from: 21, to: 6 };

const follower = (...documents: string[]): Follower => ({
  subject: () => subject,
  told: () => ({ documents, meetings: [] }),
  since: () => [],
  concerns: () => () => true,
});

describe.runIf(places.length > 1)('carrying over', () => {
  const folders = keepingsIn(false);
  const stores = keepingsIn(true);

  /** A bot's folder, and an empty database beside it. */
  async function lived() {
    const from = await folders.newPlace();
    const { state, chats, ...kept } = await folders.open(from);
    await chats.set('telegram:1', { language: 'en', theme: 'dark' });
    await chats.move('telegram:1', 'telegram:-100');
    const follows = state.follows(() => true);
    await follows.add(ear, subject, 9);
    await follows.add({ ...ear, target: 'telegram:2', place: 'telegram:2' }, topic, 9);
    await follows.setDelivery(ear.chat, { rhythm: 'daily', quiet: true, hours });
    await follows.notice('', '2024-01-02T00:00:00.000Z', follower('a.txt'), 1);
    await state.feedback.add('telegram:1', 'wrong', judged, '2024-01-01T00:00:00.000Z');
    const drafted = await state.drafts.put('telegram:1', draft, Date.now());
    const key = kept.requests('telegram').keep(request);
    await kept.close();
    const database = new Database(join(from.data, 'state.db'));
    database.exec(`INSERT INTO news (target, chat, language, noted, json, claim)
      VALUES ('${ear.target}', '${ear.chat}', 'fr', 5, '{"was":null}', 'whoever was killed')`);
    database.exec(`INSERT INTO noticed VALUES ('${ear.target}', 'a.txt:0')`);
    database.close();
    const to = await stores.newPlace();
    return { from, to, address: to.store?.address ?? '', key, drafted };
  }

  const carried = { follows: 2, chats: 2, news: 1, feedback: 1, drafts: 1, requests: 1 };
  const nothing = { follows: 0, chats: 0, news: 0, feedback: 0, drafts: 0, requests: 0 };

  test('everything is there, and the folder is as it was', async () => {
    const { from, to, address, key, drafted } = await lived();
    expect(await carryOver(from.data, address)).toEqual(carried);
    const { state, chats, ...kept } = await stores.open(to);
    expect(await chats.get('telegram:-100')).toMatchObject({ language: 'en', theme: 'dark' });
    expect(await chats.formerly('telegram:-100')).toBe('telegram:1');
    const follows = state.follows(() => true);
    expect(await follows.of(ear.target)).toMatchObject([{ subject }]);
    expect(await follows.of('telegram:2')).toMatchObject([{ subject: { words: 'ab' } }]);
    expect(await follows.delivery(ear.chat)).toEqual({ rhythm: 'daily', quiet: true, hours });
    expect(await follows.waiting()).toEqual([{ target: ear.target, chat: ear.chat, noted: 5 }]);
    // What the folder was told of last is known: an older state is nothing new.
    expect(await follows.notice('', '2024-01-01T00:00:00.000Z', follower('b.txt'), 1)).toBe(0);
    expect(await state.feedback.all()).toMatchObject([{ verdict: 'wrong', ...judged }]);
    expect(await state.drafts.take('telegram:1', drafted)).toEqual(draft);
    expect(await kept.requests('telegram').find(key)).toEqual(request);
    const pool = openPool(address);
    const { rows } = await pool.query('SELECT * FROM entrevue.noticed');
    await pool.end();
    expect(rows).toEqual([{ target: ear.target, source: 'a.txt:0' }]);
    const before = openStateFile(from.data);
    expect(before.prepare('SELECT count(*) AS n FROM follows').get()).toEqual({ n: 2 });
    before.close();
  });

  test('a second time adds only what came since, and what the store says stays', async () => {
    const { from, to, address } = await lived();
    await carryOver(from.data, address);
    expect(await carryOver(from.data, address)).toEqual(nothing);
    const there = await stores.open(to);
    await there.chats.set('telegram:-100', { language: 'fr' });
    await there.state
      .follows(() => true)
      .setDelivery(ear.chat, {
        rhythm: 'now',
        quiet: false,
        hours,
      });
    const here = await folders.open(from);
    await here.chats.set('telegram:3', { language: 'en' });
    await here.state.follows(() => true).add(ear, topic, 9);
    expect(await carryOver(from.data, address)).toEqual({ ...nothing, chats: 1, follows: 1 });
    const after = await stores.open(to);
    expect((await after.chats.get('telegram:-100')).language).toBe('fr');
    expect((await after.state.follows(() => true).delivery(ear.chat)).rhythm).toBe('now');
  });

  test('what cannot be read carries nothing at all', async () => {
    const { from, to, address } = await lived();
    copyFileSync(join(from.data, 'chat-settings.json'), join(from.data, 'mended.json'));
    writeFileSync(join(from.data, 'chat-settings.json'), '{"telegram');
    await expect(carryOver(from.data, address)).rejects.toThrow(/chat-settings\.json is damaged/u);
    const { state } = await stores.open(to);
    expect(await state.follows(() => true).of(ear.target)).toEqual([]);
    expect(await state.feedback.all()).toEqual([]);
  });

  test('a folder where bots have kept nothing is named, and nothing is made in it', async () => {
    const data = temporaryFolder();
    const to: StatePlace = await stores.newPlace();
    await expect(carryOver(data, to.store?.address ?? '')).rejects.toThrow(/kept nothing in/u);
    expect(existsSync(join(data, 'state.db'))).toBe(false);
  });

  test('on the command line', async () => {
    const { from, address } = await lived();
    const none = await entrevue(['carry', '--data', from.data], undefined, { ENTREVUE_STORE: '' });
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toMatch(/ENTREVUE_STORE names no database/u);
    const env = { ENTREVUE_STORE: address, ENTREVUE_STORE_VECTORS: 'none' };
    const done = await entrevue(['carry', '--data', from.data, '--json'], undefined, env);
    expect([done.code, JSON.parse(done.stdout)]).toEqual([0, carried]);
    const again = await entrevue(['carry', '--data', from.data], undefined, env);
    expect(again.stdout).toMatch(/settings of 0 chats, 0 follows/u);
  }, 60_000);
});
