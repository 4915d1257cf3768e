import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Database } from '../../src/retrieval/store/database.ts';
import { openStateFile } from '../../src/state/database.ts';
import { type IsHeard, openFollows } from '../../src/state/follows.ts';
import type { Follower, MeetingNews, Told } from '../../src/types.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';
import { keepingsIn, places } from '../support/keepings.ts';

const ear = {
  chat: 'telegram:-1',
  place: 'telegram:-1/7',
  target: 'telegram:-1/7',
  language: 'fr',
} as const;
const subject = { kind: 'person', person: 'Irina Orlova' } as const;

function newsOf(document: string): MeetingNews {
  const source = {
    documentId: document,
    start: 0,
    end: 5,
    section: 'article',
    quote: 'words',
  } as const;
  return {
    meeting: {
      id: document,
      kind: 'Meet',
      participants: ['Irina Orlova'],
      unnamed: [],
      polarity: 'positive',
      modality: 'asserted',
      tense: 'past',
      status: 'held',
      place: null,
      date: null,
      occasion: null,
      sources: [source],
      hosts: [],
      rule: '',
    },
    was: null,
    proof: { ...source, title: null, published: null },
  };
}

/** A corpus of documents, each of which tells one meeting. */
const follower = (...documents: string[]): Follower => ({
  subject: () => subject,
  told: () => ({ documents, meetings: [] }),
  since: (before: Told) => documents.filter((one) => !before.documents.includes(one)).map(newsOf),
  concerns: () => () => true,
});

const heard = () => true;

describe.each(places)('follows in %s', (_, shared) => {
  const keepings = keepingsIn(shared);
  const opened = async (
    isHeard: IsHeard = heard,
    place?: Awaited<ReturnType<typeof keepings.newPlace>>,
  ) => {
    const where = place ?? (await keepings.newPlace());
    return { place: where, follows: (await keepings.open(where)).state.follows(isHeard) };
  };

  test('the first state tells nothing, a later one what is new, and each state once', async () => {
    const { follows } = await opened();
    await follows.add(ear, subject, 20);
    expect(await follows.notice('', '2024-01-01', follower('a'), 1)).toBe(0);
    expect(await follows.notice('', '2024-01-02', follower('a', 'b'), 2)).toBe(1);
    expect(await follows.notice('', '2024-01-02', follower('a', 'b'), 3)).toBe(0);
    // A process that still has an older state must not take it for news.
    expect(await follows.notice('', '2024-01-01', follower('a', 'x'), 4)).toBe(0);
    expect(await follows.waiting()).toEqual([{ target: ear.target, chat: ear.chat, noted: 2 }]);
  });

  test('what was told is not told again when its text goes and comes back', async () => {
    const { follows } = await opened();
    await follows.add(ear, subject, 20);
    await follows.notice('', '2024-01-01', follower('a'), 1);
    await follows.notice('', '2024-01-02', follower('a', 'b'), 2);
    await follows.notice('', '2024-01-03', follower('a'), 3);
    expect(await follows.notice('', '2024-01-04', follower('a', 'b'), 4)).toBe(0);
  });

  test('one of two processes gets the news; what it could not send waits, what it sent is gone', async () => {
    const { follows, place } = await opened();
    const other = (await opened(heard, place)).follows;
    await follows.add(ear, subject, 20);
    await follows.notice('', '2024-01-01', follower(), 1);
    await follows.notice('', '2024-01-02', follower('a', 'b'), 2);
    const claimed = await follows.claim(ear.target);
    expect(claimed?.news.map(({ meeting }) => meeting.id)).toEqual(['a', 'b']);
    const { place: _, ...told } = ear;
    expect(claimed).toMatchObject(told);
    expect(await other.claim(ear.target)).toBeNull();
    expect(await other.waiting()).toEqual([]);
    await follows.release(claimed?.claim ?? '');
    const again = await other.claim(ear.target);
    expect(again?.news).toHaveLength(2);
    await other.sent(again?.claim ?? '');
    expect(await follows.claim(ear.target)).toBeNull();
  });

  test('a chat that just added its first text knew the common ones', async () => {
    const { follows } = await opened();
    await follows.add(ear, subject, 20);
    await follows.notice('', '2024-01-01', follower('a'), 1);
    expect(await follows.notice(ear.chat, '2024-01-02', follower('a', 'own'), 2)).toBe(1);
    expect((await follows.claim(ear.target))?.news[0]?.meeting.id).toBe('own');
  });

  test('a group that becomes a supergroup is followed there, topics and settings with it', async () => {
    const { follows } = await opened();
    await follows.add(ear, subject, 20);
    await follows.add({ ...ear, place: 'telegram:-1', target: 'telegram:-1' }, subject, 20);
    await follows.add(
      { ...ear, chat: 'telegram:-12', place: 'telegram:-12', target: 'telegram:-12' },
      subject,
      20,
    );
    const delivery = { rhythm: 'daily', quiet: true, hours: { from: 23, to: 6 } } as const;
    await follows.setDelivery(ear.chat, delivery);
    await follows.move('telegram:-1', 'telegram:-99');
    expect(await follows.of('telegram:-99')).toHaveLength(1);
    expect(await follows.of('telegram:-99/7')).toHaveLength(1);
    expect(await follows.of('telegram:-12')).toHaveLength(1);
    expect(await follows.of('telegram:-1')).toEqual([]);
    expect(await follows.delivery('telegram:-99')).toEqual(delivery);
  });

  test('a chat removes its own subjects only, and no more than so many are taken', async () => {
    const { follows } = await opened();
    expect(await follows.add(ear, subject, 1)).toBe('added');
    expect(await follows.add(ear, subject, 1)).toBe('known');
    expect(await follows.add(ear, { kind: 'place', place: 'Oran' }, 1)).toBe('full');
    const [{ id = 0 } = {}] = await follows.of(ear.target);
    expect(await follows.remove('telegram:-2', id)).toBe(false);
    expect(await follows.remove(ear.target, id)).toBe(true);
    expect(await follows.of(ear.target)).toEqual([]);
  });

  test('a channel that just added its first text knew those of its server, and one row hears one state', async () => {
    const own = ['discord:1/2', 'discord:1'];
    const { follows } = await opened(
      (place, audience) => audience === (own.find((one) => place.startsWith(one)) ?? ''),
    );
    for (const channel of ['2', '3', '4']) {
      const target = `discord:${channel}`;
      const [server, place] = channel === '4' ? ['discord:9', 'discord:9/4'] : ['discord:1', ''];
      const rest = { chat: server, target, language: 'fr' } as const;
      await follows.add({ ...rest, place: place || `discord:1/${channel}` }, subject, 20);
    }
    await follows.notice('discord:1', '2024-01-01', follower('common', 'server'), 1);
    await follows.notice('', '2024-01-01', follower('common'), 1);
    expect(
      await follows.notice('discord:1/2', '2024-01-02', follower('common', 'server', 'own'), 2),
    ).toBe(1);
    expect((await follows.claim('discord:2'))?.news.map(({ meeting }) => meeting.id)).toEqual([
      'own',
    ]);
    expect(
      await follows.notice('discord:1', '2024-01-03', follower('common', 'server', 'next'), 3),
    ).toBe(1);
    expect((await follows.waiting()).map(({ target }) => target)).toEqual(['discord:3']);
  });
});

test('a file of an earlier release keeps its rows; night is what it was', async () => {
  const folder = temporaryFolder();
  const old = new Database(join(folder, 'state.db'));
  old.exec(`
    CREATE TABLE delivery (chat TEXT PRIMARY KEY, rhythm TEXT NOT NULL, quiet INTEGER NOT NULL) STRICT;
    INSERT INTO delivery VALUES ('telegram:1', 'daily', 1), ('telegram:2', 'now', 0);
    CREATE TABLE follows (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      chat TEXT NOT NULL, target TEXT NOT NULL, language TEXT NOT NULL,
      kind TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL DEFAULT '',
      UNIQUE (target, kind, first, second)
    ) STRICT;
    INSERT INTO follows (chat, target, language, kind, first) VALUES
      ('telegram:-1', 'telegram:-1/7', 'fr', 'topic', 'gaz'),
      ('discord:1', 'discord:22', 'fr', 'topic', 'gaz'),
      ('discord:direct:3', 'discord:3', 'fr', 'topic', 'gaz');`);
  old.close();
  for (const _ of ['first', 'again']) {
    const database = openStateFile(folder);
    const follows = openFollows(database, heard);
    const night = { from: 22, to: 7 };
    expect(await follows.delivery('telegram:1')).toEqual({
      rhythm: 'daily',
      quiet: true,
      hours: night,
    });
    expect(await follows.delivery('telegram:2')).toEqual({
      rhythm: 'now',
      quiet: false,
      hours: night,
    });
    expect(database.prepare('SELECT place FROM follows ORDER BY id').pluck().all()).toEqual([
      'telegram:-1/7',
      'discord:1/22',
      'discord:direct:3',
    ]);
    database.close();
  }
});
