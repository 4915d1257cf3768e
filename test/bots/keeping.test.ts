/** What both places promise of settings, requests, drafts, feedback and conversations. */
import { describe, expect, test } from 'vitest';
import { defaultChatSettings } from '../../src/bots/settings.ts';
import { keepingsIn, places } from '../support/keepings.ts';

describe.each(places)('keeping in %s', (_, shared) => {
  const keepings = keepingsIn(shared);

  test('settings are there after a restart, one chat apart from the other, and move with it', async () => {
    const place = await keepings.newPlace();
    const { chats } = await keepings.open(place);
    expect(await chats.get('telegram:1')).toEqual(defaultChatSettings);
    await Promise.all([
      chats.set('telegram:1', { language: 'fr' }),
      chats.set('telegram:1', { comments: false }),
      chats.set('discord:__proto__', { length: 'full' }),
    ]);
    await chats.move('telegram:1', 'telegram:-100');
    await chats.set('telegram:-100', { theme: 'dark' });
    // Told of again by the other side.
    await chats.move('telegram:1', 'telegram:-100');
    const again = (await keepings.open(place)).chats;
    const moved = { ...defaultChatSettings, language: 'fr', comments: false, theme: 'dark' };
    expect(await again.get('telegram:-100')).toEqual(moved);
    expect(await again.formerly('telegram:-100')).toBe('telegram:1');
    expect(await again.formerly('telegram:1')).toBeNull();
    expect((await again.get('discord:__proto__')).length).toBe('full');
  });

  test('a request is found by its key, also after a restart; none is kept twice', async () => {
    const place = await keepings.newPlace();
    const table = (await keepings.open(place)).requests('telegram');
    const request = { kind: 'ask', text: `a\0\ud800 ${'b'.repeat(200)}` } as const;
    const key = table.keep(request);
    expect(key).toMatch(/^[\w-]{16}$/u);
    expect(table.keep({ ...request })).toBe(key);
    await table.saved();
    const again = (await keepings.open(place)).requests('telegram');
    expect(await again.find(key)).toEqual(request);
    expect(await again.find('x'.repeat(16))).toBeNull();
  });

  test('a draft is taken once, by its own chat; of a chat the newest twenty are kept', async () => {
    const { state } = await keepings.open(await keepings.newPlace());
    const draft = { texts: [{ name: 'a', content: 'one\0' }] };
    const keys: string[] = [];
    for (let at = 0; at < 22; at++) keys.push(await state.drafts.put('telegram:1', draft, at));
    const [first = '', , third = '', last = ''] = [...keys.slice(0, 3), keys.at(-1)];
    expect(await state.drafts.take('telegram:1', first)).toBeNull();
    expect(await state.drafts.take('telegram:2', last)).toBeNull();
    expect(await state.drafts.take('telegram:1', last)).toEqual(draft);
    expect(await state.drafts.take('telegram:1', last)).toBeNull();
    expect(await state.drafts.take('telegram:1', third)).toEqual(draft);
    await state.drafts.put('telegram:1', draft, 30, last);
    expect(await state.drafts.take('telegram:1', last)).toEqual(draft);
  });

  test('of a person and an answer the second word holds', async () => {
    const { state } = await keepings.open(await keepings.newPlace());
    const judged = {
      request: { kind: 'ask', text: 'who?' },
      question: 'who?\0',
      answer: 'abcd',
      indexedAt: null,
      given: null,
    } as const;
    await state.feedback.add('telegram:1', 'wrong', judged, '2024-01-01T00:00:00.000Z');
    await state.feedback.add('telegram:1', 'right', judged, '2024-01-02T00:00:00.000Z');
    await state.feedback.add('telegram:2', 'wrong', judged, '2024-01-03T00:00:00.000Z');
    const rows = await state.feedback.all();
    expect(rows.map(({ verdict, at }) => [verdict, at.slice(0, 10)])).toEqual([
      ['right', '2024-01-02'],
      ['wrong', '2024-01-03'],
    ]);
    expect(rows[0]).toMatchObject(judged);
    expect(JSON.stringify(rows)).not.toContain('telegram');
  });

  test('what is remembered for a while is remembered by its kind and key', async () => {
    const { state } = await keepings.open(await keepings.newPlace());
    const questions = state.recent<readonly string[]>('chain', 10);
    await questions.set('1', ['who?']);
    await questions.set('1', ['who?', 'where?\0']);
    expect(await questions.get('1')).toEqual(['who?', 'where?\0']);
    expect(await questions.get('2')).toBeUndefined();
    expect(await state.recent('person', 10).get('1')).toBeUndefined();
  });
});

describe.runIf(places.length > 1)('several processes', () => {
  const keepings = keepingsIn(true);

  test('agree on settings soon, and find what the other keeps', async () => {
    const place = await keepings.newPlace();
    const [one, other] = [await keepings.open(place), await keepings.open(place)];
    expect((await other.chats.get('telegram:1')).language).toBe('auto');
    await one.chats.set('telegram:1', { language: 'en' });
    expect((await one.chats.get('telegram:1')).language).toBe('en');
    await expect
      .poll(async () => (await other.chats.get('telegram:1')).language, { timeout: 20_000 })
      .toBe('en');
    const table = one.requests('discord');
    const key = table.keep({ kind: 'ask', text: 'who?' });
    await table.saved();
    expect(await other.requests('discord').find(key)).toEqual({ kind: 'ask', text: 'who?' });
    await one.state.recent('chain', 1).set('a', 1);
    expect(await other.state.recent('chain', 1).get('a')).toBe(1);
  });

  test('may start at the same moment over an empty database', async () => {
    const place = await keepings.newPlace();
    const opened = await Promise.all([1, 2, 3].map(() => keepings.open(place)));
    expect(opened).toHaveLength(3);
  });
});
