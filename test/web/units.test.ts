/** The pure parts of the web: escaping, addresses, parameters, languages, layout. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languages } from '../../src/languages/index.ts';
import { pageUrl, pathOf } from '../../src/web/address.ts';
import { html, joined } from '../../src/web/html.ts';
import { layout, whenOf } from '../../src/web/pages/layout.ts';
import { day, paged, statusesIn } from '../../src/web/query.ts';
import { partsOf } from '../../src/web/read/texts.ts';
import { Refusal } from '../../src/web/refusal.ts';
import { caller, misdirected } from '../../src/web/sender.ts';
import { accepted, createVisit } from '../../src/web/visit.ts';

test('what is put into a template is text, what comes out of one is markup', () => {
  const inner = html`<b title="${'"><i>'}">${"<x> & 'y'"}</b>`;
  expect(inner.text).toBe('<b title="&quot;&gt;&lt;i&gt;">&lt;x&gt; &amp; &#39;y&#39;</b>');
  expect(html`${[inner, null, false, 0]}`.text).toBe(`${inner.text}0`);
  expect(html`${joined(['a', 'b<'], html`<br>`)}`.text).toBe('a<br>b&lt;');
  // Marks that turn the direction of letters would let a title pose as something else.
  expect(html`${'a\u202eb\u0000c'}`.text).toBe('ab c');
});

test('no text breaks out of an element or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: made } = html`<p title="${text}">${text}</p>`;
      expect(made.slice(1, -4).match(/[<>"']/gu)).toEqual(['"', '"', '>']);
    }),
  );
});

test('an id comes back out of its address, as a browser reads it', () => {
  const ids = [
    'presse/porto.txt',
    'a.jsonl#42',
    'a.jsonl#../../etc',
    'x/./y?z=1&b',
    'é/ü 100 %.txt',
    'a//b',
    '"><script>',
  ];
  for (const id of ids) {
    const { pathname, search, hash } = new URL(pathOf({ kind: 'text', id }), 'http://site.example');
    expect(decodeURIComponent(pathname.slice('/text/'.length))).toBe(id);
    expect([search, hash]).toEqual(['', '']);
  }
  const at = { kind: 'text', id: 'a.txt', start: 3, end: 9 } as const;
  expect(pathOf(at, { lang: 'en' })).toBe('/text/a.txt?start=3&end=9&lang=en#passage');
  expect(pageUrl('https://archive.example/sub/', at)).toBe(
    'https://archive.example/sub/text/a.txt?start=3&end=9#passage',
  );
  expect(pathOf({ kind: 'question', text: 'Où ?' })).toBe('/?q=O%C3%B9%20%3F');
});

test('days, months and years bound a period on both sides', () => {
  const query = new URLSearchParams('a=2022&b=2024-02&c=2022-05-10&d=2022-13&e=2022-02-30&f=mai');
  expect([day(query, 'a', false), day(query, 'a', true)]).toEqual(['2022-01-01', '2022-12-31']);
  expect(day(query, 'b', true)).toBe('2024-02-29');
  expect(day(query, 'c', true)).toBe('2022-05-10');
  for (const name of ['d', 'e', 'f']) expect(() => day(query, name, false)).toThrow(Refusal);
  expect(day(query, 'g', false)).toBeNull();
  expect(statusesIn(new URLSearchParams('status=held,not_held'))).toEqual(['held', 'not_held']);
  expect(() => statusesIn(new URLSearchParams('status=done'))).toThrow(Refusal);
});

test('a page beyond the last is the last', () => {
  expect(paged([1, 2, 3], 9, 2)).toEqual({ rows: [3], page: 2, pages: 2, total: 3 });
  expect(paged([], 1, 2)).toEqual({ rows: [], page: 1, pages: 1, total: 0 });
});

test.each([
  ['en-GB,en;q=0.8,fr;q=0.5', 'en'],
  ['de,fr;q=0.7,en;q=0.3', 'fr'],
  ['fr;q=0.1, en ; q=0.9', 'en'],
  ['en;q=0,de', undefined],
  ['', undefined],
  ['*', undefined],
])('Accept-Language %s', (header, code) => {
  expect(accepted(header, languages)?.code).toBe(code);
});

test('dates of meetings in words', () => {
  const date = { text: 'ce mardi', working: '' };
  const words = languageOf('fr');
  const when = (start: string | null, end: string | null, precision: 'day' | 'month' | 'weekday') =>
    whenOf(words, { ...date, start, end, precision });
  expect(when('2022-05-10', '2022-05-10', 'day')).toBe('10 mai 2022');
  expect(when('2022-05-10', '2022-05-12', 'day')).toBe('10 mai 2022 – 12 mai 2022');
  expect(when('2022-05-01', '2022-05-31', 'month')).toBe('mai 2022');
  expect(when(null, null, 'weekday')).toContain('ce mardi');
});

test('a proxy on this machine says who asks only where a public address is set', () => {
  const request = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as Parameters<typeof caller>[0];
  const web = { port: 1, host: '127.0.0.1', url: null };
  const open = { ...web, url: 'https://archive.example' };
  expect(caller(request('127.0.0.1', '6.6.6.6'), web)).toBe('127.0.0.1');
  expect(caller(request('::ffff:127.0.0.1', '6.6.6.6, 198.51.100.7'), open)).toBe('198.51.100.7');
  expect(caller(request('172.18.0.2', '198.51.100.7'), open)).toBe('198.51.100.7');
  expect(caller(request('fd00::2', '198.51.100.7'), open)).toBe('198.51.100.7');
  for (const far of ['203.0.113.9', '172.32.0.1', '110.0.0.1']) {
    expect(caller(request(far, '198.51.100.7'), open)).toBe(far);
  }
  // Whoever has one address of a network has them all.
  expect(caller(request('2001:db8:1:2:3:4:5:6'), web)).toBe('2001:db8:1:2');
});

test('pages of this machine answer under its own names, and that of the public address', () => {
  const web = { port: 1, host: '127.0.0.1', url: null };
  for (const host of ['127.0.0.1:80', 'localhost', '[::1]:8080']) {
    expect(misdirected(host, web)).toBe(false);
  }
  for (const host of ['evil.example', undefined, 'localhost.evil.example', '127.evil.example']) {
    expect(misdirected(host, web)).toBe(true);
  }
  const open = { ...web, url: 'https://archive.example/sub' };
  expect(misdirected('archive.example', open)).toBe(false);
  expect(misdirected('evil.example', open)).toBe(true);
  expect(misdirected('evil.example', { ...web, host: '0.0.0.0' })).toBe(false);
});

test('under a path of a proxy all links keep it, and the language that was chosen', () => {
  const visit = createVisit({
    words: languageOf('en'),
    languages,
    chosen: true,
    prefix: '/sub',
    path: '/people',
    query: new URLSearchParams('filter=a&lang=en'),
    assets: new Map([['style.css', '/assets/1/style.css']]),
  });
  const page = layout(visit, { title: 'T', current: 'people', main: html`` });
  const links = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/gu)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) expect(link).toMatch(/^\/sub(?:\/|$)/u);
  expect(links).toContain('/sub/people?filter=a&amp;lang=fr');
  expect(links).toContain('/sub/network?lang=en');
});

test('a long text is cut between paragraphs, and nothing of it is lost', () => {
  const paragraph = `${'mot '.repeat(2000)}😀\n\n`;
  const text = paragraph.repeat(50);
  const parts = partsOf(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const { end } of parts) expect(text.slice(end - 2, end)).toBe('\n\n');
  expect(partsOf('')).toEqual([{ start: 0, end: 0 }]);
  // Without any seam letters are counted, and no letter is halved.
  const endless = partsOf('😀'.repeat(70_001));
  for (const { start } of endless) expect(start % 2).toBe(0);
  expect(endless.at(-1)?.end).toBe(140_002);
});
