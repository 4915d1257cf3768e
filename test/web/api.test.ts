/** Limits, failures and the HTTP API, asked of a real server over a real index. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerJson } from '../../src/app/contract.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Library } from '../../src/web/library.ts';
import { entrevue } from '../support/corpusFolder.ts';
import { fetched, type Get, openSite, type Site, words } from './corpus.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const get: Get = (path, options) => fetched(site, path, options);

describe('limits', () => {
  const ask = '/api/ask?q=Qui%20a%20vu%20Solberg';

  test('questions of one address, and looks', async () => {
    const base = await site.serve({ env: { ENTREVUE_USER_PER_MINUTE: '2' } });
    expect((await get(ask, { base })).status).toBe(200);
    expect((await get('/?q=Solberg', { base })).status).toBe(200);
    const third = await get(ask, { base });
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.parse(third.text)).toEqual({ error: expect.stringContaining('seconde') });
    // Looking goes on, ten times as often.
    const looks = await Promise.all(Array.from({ length: 21 }, () => get('/texts', { base })));
    expect(looks.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(looks.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test('behind a proxy each address has its own', async () => {
    const base = await site.serve({
      env: { ENTREVUE_USER_PER_MINUTE: '1', ENTREVUE_WEB_URL: 'https://archive.example' },
    });
    const from = (address: string) => get(ask, { base, headers: { 'x-forwarded-for': address } });
    expect((await from('198.51.100.1')).status).toBe(200);
    expect((await from('198.51.100.2')).status).toBe(200);
    expect((await from('9.9.9.9, 198.51.100.1')).status).toBe(429);
  });
});

describe('when answering fails', () => {
  const broken = (answer: Library['answer']): Library => ({ ...site.assembly, answer });

  test('a slow answer is given up, and told to stop', async () => {
    let stopped = false;
    const library = broken(
      (_, context) =>
        new Promise((_, reject) => {
          context?.signal?.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('stopped'));
          });
        }),
    );
    const base = await site.serve({ library, answerMs: 50 });
    const { status, text, headers } = await get('/?q=a', { base });
    expect(status).toBe(503);
    expect(words(text)).toContain(languageOf('fr').web.errors.slow);
    expect(headers.get('retry-after')).toBe('10');
    expect(stopped).toBe(true);
    expect((await get('/api/ask?q=a&lang=en', { base })).text).toContain(
      languageOf('en').web.errors.slow,
    );
  });

  test('not too many at once', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const library = broken(async (...asked) => {
      await held;
      return site.assembly.answer(...asked);
    });
    const base = await site.serve({ library });
    const asked = Array.from({ length: 9 }, () => get('/api/ask?q=Solberg', { base }));
    const first = await Promise.race(asked);
    expect(first.status).toBe(503);
    release();
    const all = await Promise.all(asked);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(8);
  });

  test('a fault of ours is a number on the page and a line in the log, without its words', async () => {
    const base = await site.serve({
      library: broken(() => Promise.reject(new Error('secret path /home/x'))),
    });
    const { status, text } = await get('/?q=a', { base });
    expect(status).toBe(500);
    expect(text).not.toContain('secret path');
    const reference = /référence (\w{6})/u.exec(text)?.[1] ?? '-';
    expect(site.log()).toContain(`"reference":"${reference}"`);
  });
});

describe('the API gives the objects of the command line', () => {
  const run = async (...args: string[]) => {
    const ran = await entrevue([
      ...args,
      '--no-ingest',
      '--corpus',
      site.corpus,
      '--data',
      site.data,
    ]);
    expect(ran.code, ran.stderr).toBe(0);
    return ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  };
  const json = async (path: string) => JSON.parse((await get(path)).text);

  test('answers', async () => {
    const question = 'Qui a rencontré Henrik Solberg ?';
    const [answer] = await run('ask', '--json', question);
    expect(await json(`/api/ask?q=${encodeURIComponent(question)}`)).toEqual(answer);
    const leaning = await site.assembly.answer({
      kind: 'ask',
      text: 'quand ?',
      previous: [question],
    });
    const after = `&after=${encodeURIComponent(question)}`;
    expect(await json(`/api/ask?q=quand%20%3F${after}`)).toEqual(
      JSON.parse(JSON.stringify(answerJson(leaning))),
    );
    const english = await json(`/api/ask?q=${encodeURIComponent(question)}&lang=en`);
    expect(english.language).toBe('en');
  });

  test('meetings, filtered and in pages', async () => {
    const all = (await run('meetings', '--json')) as Record<string, unknown>[];
    expect(await json('/api/meetings')).toEqual({
      total: all.length,
      page: 1,
      pages: 1,
      meetings: all,
    });
    const paged = await json('/api/meetings?size=2&page=2');
    expect(paged.meetings).toEqual(all.slice(2, 4));
    const pair = await json(
      '/api/meetings?person=Solberg&person=Carvalhal&status=held&place=Porto',
    );
    expect(pair.meetings).toHaveLength(1);
    expect(pair.meetings[0].place).toBe('Porto');
    const july = await json('/api/meetings?since=2021-07&until=2021-07');
    expect(july.total).toBeGreaterThan(0);
    for (const { date } of july.meetings) expect(date.start).toBe('2021-07-03');
    expect((await json('/api/meetings?person=Nobody')).error).toContain('Nobody');
    expect((await get('/api/meetings?since=hier')).status).toBe(400);
  });

  test('texts, people and passages', async () => {
    const texts = await run('texts', '--json');
    expect((await json('/api/texts')).texts).toEqual(texts);
    const person = await json('/api/person?person=solberg');
    expect(person).toMatchObject({ id: 'henrik-solberg', name: 'Henrik Solberg' });
    expect(person.meetings.length).toBeGreaterThan(2);
    const { documentId, start, end, quote } = person.meetings[0].sources[0];
    const query = new URLSearchParams({ document: documentId, start, end });
    expect(await json(`/api/passage?${query}`)).toMatchObject({ documentId, start, end, quote });
    expect((await get('/api/passage?document=a.txt&start=1&end=2')).status).toBe(404);
    expect((await get('/api/passage?document=a.txt')).status).toBe(400);
    expect(await json('/api/ask?lang=en')).toEqual({ error: 'The parameter “q” is missing.' });
  });
});
