/** Every page, asked of a real server over a real index. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { drawNetwork } from '../../src/pictures/network.ts';
import { networkOf } from '../../src/pictures/ties.ts';
import { everyPage, fetched, type Get, HOSTILE, openSite, type Site, words } from './corpus.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const get: Get = (path, options) => fetched(site, path, options);

/** Whatever stands between the letters. */
const bare = (text: string): string => text.replace(/\s/gu, '');

const page = (name: string): string => everyPage(site)[name] ?? '';

/** A request that `fetch` would not send. */
function raw(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(`${site.base}`, { path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('every page', () => {
  test('is there, in both languages, with headings in order and nothing from elsewhere', async () => {
    for (const [name, path] of Object.entries(everyPage(site))) {
      for (const code of ['fr', 'en'] as const) {
        const { status, headers, text } = await get(path, {
          headers: { 'accept-language': code },
        });
        expect(status, name).toBe(name === 'lost' ? 404 : 200);
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        if (!path.includes('lang=')) expect(text).toContain(`<html lang="${code}">`);
        const levels = [...text.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
        expect(
          levels.filter((level) => level === 1),
          name,
        ).toHaveLength(1);
        for (const [at, level] of levels.entries()) {
          expect(level - (levels[at - 1] ?? 0), `${name} h${level}`).toBeLessThanOrEqual(1);
        }
        for (const part of ['<main id="content"', '<header', '<footer', 'class="skip"']) {
          expect(text, name).toContain(part);
        }
        const loaded = [...text.matchAll(/<(?:link|script|img|iframe|object)\b[^>]*>/gu)];
        expect(loaded.length).toBeGreaterThan(0);
        for (const [tag] of loaded) expect(tag).toMatch(/(?:href|src)="\/assets\//u);
        expect(text).not.toMatch(/<style|style="|\son\w+="/u);
      }
    }
  });

  test('carries the headers that keep a browser from doing more than reading', async () => {
    for (const path of [...Object.values(everyPage(site)), '/api/texts', '/api/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self'/u,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('links only to pages that are there', async () => {
    const seen = new Set<string>();
    for (const path of Object.values(everyPage(site))) {
      const { text } = await get(path);
      for (const [, link = ''] of text.matchAll(/href="(\/[^"#]*)/gu)) {
        const address = link.replaceAll('&amp;', '&');
        if (address.includes('lang=') || seen.has(address)) continue;
        seen.add(address);
        expect((await get(address)).status, `${path} → ${address}`).toBe(200);
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });

  test('shows no markup that a text brought along', async () => {
    const hostile = [
      HOSTILE,
      '<img src=x',
      '<svg onload',
      'href="javascript:',
      '\u202e',
      '</main><',
    ];
    let shown = 0;
    for (const path of [
      ...Object.values(everyPage(site)),
      '/meeting/%3Cscript%3E',
      '/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '/people?filter=%22%3E%3Cscript%3E',
      '/text/%3Csvg%20onload%3D1%3E',
      '/%3Cscript%3E',
    ]) {
      const { text } = await get(path);
      shown += text.split('&lt;script&gt;').length - 1;
      for (const part of hostile)
        expect(text.slice(text.indexOf('<body>')), path).not.toContain(part);
      expect(text.match(/<script/gu)?.length ?? 0).toBe(text.includes('/network.js') ? 1 : 0);
    }
    // They are shown, as text.
    expect(shown).toBeGreaterThan(5);
  });
});

test('the questions of the first page have an answer', async () => {
  const { text } = await get('/');
  const asked = [...text.matchAll(/href="\/\?q=([^"&]+)/gu)].map(([, q]) =>
    decodeURIComponent(q ?? ''),
  );
  expect(asked.length).toBeGreaterThan(2);
  for (const question of asked) {
    const answer = await site.assembly.answer({ kind: 'ask', text: question });
    expect(answer.status, question).toBe('answered');
  }
});

test('a question is answered as in chat, its citations lead to the marked passage', async () => {
  const { text, headers } = await get(page('answer'));
  const answer = await site.assembly.answer({
    kind: 'ask',
    text: 'Qui a rencontré Inês Carvalhal ?',
  });
  const shown = bare(words(text));
  expect(shown).toContain(bare(answer.verdict.text));
  const rows = answer.groups.flatMap((group) => group.rows);
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) expect(shown).toContain(bare(row.text));
  expect(answer.citations.length).toBeGreaterThan(2);
  for (const { n, documentId, start, end, quote } of answer.citations) {
    expect(text).toContain(`href="#proof-${n}"`);
    const link = `/text/${documentId.split('/').map(encodeURIComponent).join('/')}?start=${start}&amp;end=${end}#passage`;
    if (!documentId.includes('#')) {
      expect(text).toContain(link);
      const cited = await get(link.replaceAll('&amp;', '&'));
      const mark = /<mark id="passage"[^>]*>([^<]*)</u.exec(cited.text)?.[1];
      expect(words(mark ?? '').trim()).toBe(quote.trim());
    }
  }
  // What somebody asks is kept nowhere.
  expect(headers.get('cache-control')).toBe('no-store');
  expect((await get(page('unknown'))).text).toContain('Xi Jinping');
});

describe('a conversation in addresses', () => {
  /** What a browser sends for the form with this field. */
  function submitted(text: string, id: string, typed: string): string {
    const form = [...text.matchAll(/<form class="ask" action="([^"]*)".*?<\/form>/gsu)].find(
      ([whole]) => whole.includes(`id="${id}"`),
    );
    const unescaped = (value: string) =>
      value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const kept = [
      ...(form?.[0] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu),
    ].map(([, name = '', value = '']): [string, string] => [name, unescaped(value)]);
    return `${form?.[1]}?${new URLSearchParams([['q', typed], ...kept])}`;
  }
  const verdict = (text: string) => /<p class="verdict">(.*?)<\/p>/su.exec(text)?.[1] ?? '';

  test('a short question below an answer keeps its subject; above a page it has none', async () => {
    const first = await get('/?q=Qui%20a%20rencontr%C3%A9%20In%C3%AAs%20Carvalhal%20%3F');
    const where = await get(submitted(first.text, 'next', 'et à Porto ?'));
    expect(words(verdict(where.text))).toContain('Henrik Solberg');
    expect(words(verdict(where.text))).not.toContain('Bensaïd');
    const asked = await site.assembly.answer({
      kind: 'ask',
      text: 'et à Porto ?',
      previous: ['Qui a rencontré Inês Carvalhal ?'],
    });
    expect(bare(words(where.text))).toContain(bare(asked.verdict.text));
    expect(words(where.text)).toContain('À la suite de Qui a rencontré Inês Carvalhal ?');
    // The field above asks the same again, the one below goes on from both.
    expect(verdict((await get(submitted(where.text, 'q', 'et à Porto ?'))).text)).toBe(
      verdict(where.text),
    );
    const when = await get(submitted(where.text, 'next', 'quand ?'));
    expect(words(verdict(when.text))).toContain('15 juin 2021');
    const alone = await get(`/?q=${encodeURIComponent('et à Porto ?')}`);
    expect(verdict(alone.text)).not.toBe(verdict(where.text));
    expect(words(alone.text)).not.toContain('À la suite de');
  });

  test('links lead on from an answer, the page in another language and all rows keep what went before', async () => {
    const question = 'Est-ce que Inês Carvalhal a rencontré Henrik Solberg ?';
    const { followUps } = await site.assembly.answer({ kind: 'ask', text: question });
    expect(followUps.length).toBeGreaterThan(0);
    const { text } = await get(`/?q=${encodeURIComponent(question)}`);
    for (const next of followUps) expect(text).toContain(`href="/?q=${encodeURIComponent(next)}"`);
    const more = await get(
      `/?q=${encodeURIComponent('et Amina Bensaïd ?')}&after=${encodeURIComponent(question)}`,
    );
    const after = `after=${encodeURIComponent(question)}`;
    const english = new URLSearchParams([
      ['q', 'et Amina Bensaïd ?'],
      ['after', question],
      ['lang', 'en'],
    ]);
    expect(more.text).toContain(`${after}&amp;length=full`);
    expect(more.text).toContain(`?${english.toString().replaceAll('&', '&amp;')}`);
  });

  test.each([
    ['many', Array.from({ length: 300 }, (_, at) => `a${at}`), 6],
    ['nothing', ['', ' '], 0],
    ['too long for a question', ['a'.repeat(1001)], 0],
    ['more than an address holds', ['é'.repeat(900), 'é'.repeat(300), 'é'.repeat(90)], 2],
    ['markup', ['"><script>alert(1)</script>'], 1],
  ])(
    'of earlier questions in an address no more is taken than asked for: %s',
    async (_, asked, kept) => {
      const query = asked.map((one) => `&after=${encodeURIComponent(one)}`).join('');
      const { status, text } = await get(`/?q=quand%20%3F${query}`);
      expect(status).toBe(200);
      const carried = [...text.matchAll(/name="after" value="([^"]*)"/gu)];
      // Once above, and below with the question itself, as far as there is room.
      expect(carried.length).toBe(kept + Math.min(6, kept + 1));
      expect(text).not.toContain('<script>alert');
      expect(submitted(text, 'next', 'b'.repeat(1000)).length).toBeLessThan(8000);
    },
  );
});

test('a text: date and how it was read, comment and furniture apart, neighbours, only safe links', async () => {
  const { text } = await get(page('text'));
  expect(text).toContain('<time datetime="2021-06-17">17 juin 2021</time>');
  expect(words(text)).toContain('17 juin 2021 (d’après « 17 juin 2021 »)');
  expect(text).toContain('rel="next"');
  expect(text).toMatch(
    /<span class="hidden">Passage cité <\/span><mark id="passage" tabindex="-1">[^<]*Henrik Solberg/u,
  );
  const safe = await get('/text/lignes.jsonl%23s%C3%BBr');
  expect(safe.text).toContain(
    'href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer external"',
  );
  const parts = await get('/text/presse/lecteurs.md');
  expect(parts.text).toMatch(/<details class="furniture">.*title: Le port et ses lecteurs/su);
  expect(parts.text).toMatch(
    /<section class="comment" aria-label="Commentaire d’un lecteur">.*je les ai vus au marché/su,
  );
  // A heading of Markdown is one here; the title stands once.
  expect(parts.text).toMatch(/<h2 class="inner">Au marché<\/h2>/u);
  expect(parts.text).not.toContain('# Le port');
  expect((await get('/text/presse/porto.txt?start=5&end=2')).text).not.toContain('<mark');
  expect((await get('/text/presse/porto.txt?start=0&end=99999')).text).not.toContain('<mark');
});

test('a meeting shows its sources and what does not agree', async () => {
  const register = site.assembly.register();
  const met = register.meetings.filter(
    ({ participants, status }) =>
      participants.includes('Henrik Solberg') &&
      participants.includes('Inês Carvalhal') &&
      status === 'held',
  );
  const porto = met.find(({ place }) => place === 'Porto');
  const lisbon = met.find(({ place }) => place === 'Lisbonne');
  expect([porto?.date?.start, lisbon?.date?.start]).toEqual(['2021-06-15', '2021-06-15']);
  const { text } = await get(`/meeting/${porto?.id}`);
  expect(words(text)).toContain(words(porto?.sources[0]?.quote ?? '-'));
  expect(words(text)).toContain('Lieu différent');
  expect(text).toContain(`/meeting/${lisbon?.id}`);
  expect(words(text)).toContain('15 juin 2021 d’après « mardi », texte du 17 juin 2021');
  const vigo = register.meetings.filter(({ place }) => place === 'Vigo');
  const planned = vigo.find(({ status }) => status === 'planned');
  const denied = vigo.find(({ status }) => status === 'not_held');
  const before = words((await get(`/meeting/${planned?.id}`)).text);
  expect(before).toContain('Dit ce qu’il en fut Statut différent');
  expect(before).toContain('n’a pas rencontré Tomás Quiroga');
  expect(words((await get(`/meeting/${denied?.id}`)).text)).toContain(
    'L’annonçait Statut différent',
  );
});

test('the network is the graph that chats and command line draw, with as many people', async () => {
  const named = (text: string) =>
    [...text.matchAll(/<a [^>]*data-id="[^"]*"[^>]*aria-label="([^"]*)"/gu)].map(([, one]) => one);
  const lines = (text: string) => [...text.matchAll(/<title>([^<]*) : /gu)].map(([, one]) => one);
  for (const [query, person, limit] of [
    ['', null, undefined],
    ['?people=3', null, 3],
    [`?person=${everyPage(site).person?.split('/').at(-1)}`, 'Inês Carvalhal', undefined],
  ] as const) {
    const records = site.assembly.records(person === null ? {} : { person });
    if (records === null) throw new Error('nobody of that name');
    const { people, ties } = networkOf(records, limit);
    const { text } = await get(`/network${query}`);
    expect(named(text)).toEqual(people.map(({ name }) => name));
    expect(lines(text)).toHaveLength(ties.length);
    const told = drawNetwork(records, languageOf('fr'), limit === undefined ? {} : { limit });
    expect(words(text)).toContain(told?.lines[0]);
  }
  const few = await get('/network?people=3');
  expect(few.text).toContain('href="/network?people=40"');
  expect(words(few.text)).toMatch(/autres? personnes? n/u);
  expect(named((await get('/network?people=99999')).text).length).toBeGreaterThan(3);
  expect((await get('/network?people=many')).status).toBe(400);
  expect((await get('/network?people=0')).status).toBe(200);
});

test('lists are filtered, and an unknown word is said', async () => {
  expect(words((await get('/people?filter=solberg')).text)).toContain('Henrik Solberg');
  expect(words((await get('/people?filter=solbergue')).text)).toContain('Henrik Solberg');
  expect(words((await get('/people?filter=zzzz')).text)).toContain('Rien ne correspond à « zzzz »');
  const texts = await get('/texts?filter=ADRESSE');
  expect(texts.text).toContain('Une adresse ordinaire');
  expect(texts.text).not.toContain('presse/porto.txt');
});

test('the language is the one asked for, else the browser’s, else French', async () => {
  expect((await get('/')).text).toContain('<html lang="fr">');
  expect((await get('/', { headers: { 'accept-language': 'en-US,en;q=0.9' } })).text).toContain(
    '<html lang="en">',
  );
  const chosen = await get('/people?lang=en', { headers: { 'accept-language': 'fr' } });
  expect(chosen.text).toContain('<html lang="en">');
  expect(chosen.text).toContain('href="/network?lang=en"');
  expect(chosen.headers.get('vary')).toBe('Accept-Language');
});

test('assets never change under their address; pages are asked again whether they did', async () => {
  const { text, headers } = await get('/texts');
  const asset = /href="(\/assets\/[^"]+\.css)"/u.exec(text)?.[1] ?? '';
  const style = await get(asset);
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('cache-control')).toBe('no-cache');
  const again = await get('/texts', { headers: { 'if-none-match': headers.get('etag') ?? '-' } });
  expect([again.status, again.text]).toEqual([304, '']);
  const head = await get('/texts', { method: 'HEAD' });
  expect([head.status, head.text]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
});

test.each([
  [404, 'no such page', '/nowhere'],
  [404, 'no such text', '/text/gone.txt'],
  [404, 'broken encoding', '/text/%E0%A4%A'],
  [404, 'nobody', '/person/nobody'],
  [404, 'no such meeting', '/meeting/m0'],
  [404, 'nobody in the network', '/network?person=nobody'],
  [404, 'an old asset', '/assets/0/style.css'],
  [404, 'a word of JavaScript', '/constructor'],
  [404, 'another one', '/api/constructor'],
  [400, 'a page that is no number', '/texts?page=x'],
  [400, 'a span of letters', '/text/presse/porto.txt?start=a&end=b'],
  [400, 'a long question', `/?q=${'a'.repeat(1001)}`],
  [414, 'a very long address', `/?q=${'a'.repeat(9000)}`],
  [400, 'an unknown length', '/?q=a&length=endless'],
])('%i: %s', async (status, _, path) => {
  const answered = await get(path);
  expect(answered.status).toBe(status);
  if (path.startsWith('/api/')) {
    expect(JSON.parse(answered.text)).toEqual({ error: expect.any(String) });
  } else expect(answered.text).toMatch(/<h1>[^<]+<\/h1>\s*<p>[^<]+<\/p>/u);
});

test('nothing is written, and nobody else’s name is answered to', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await get('/texts', { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
  expect((await raw('/texts', { host: 'evil.example' })).status).toBe(421);
  expect((await raw('/../../etc/passwd', {})).status).toBe(404);
  for (const path of ['//evil.example/', '/\\evil.example/', 'http://evil.example/']) {
    const { status, text } = await raw(path, {});
    expect(status).toBe(404);
    expect(text).toContain('href="/evil.example/?lang=en"');
  }
});
