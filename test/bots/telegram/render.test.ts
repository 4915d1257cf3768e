import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMessage } from '../../../src/bots/message.ts';
import type { RequestTable } from '../../../src/bots/state.ts';
import { link, plain, visibleLength } from '../../../src/bots/telegram/html.ts';
import { pagesOf, renderPage, renderPassage } from '../../../src/bots/telegram/render.ts';
import { renderCorpus } from '../../../src/bots/telegram/renderCorpus.ts';
import type { Request } from '../../../src/types.ts';
import { answerOf, citationOf, smallCorpus } from '../../support/scriptedEntrevue.ts';
import { brokenRules, parseHtml } from '../../support/telegramRules.ts';

const table: RequestTable = {
  keep: () => 'k'.repeat(16),
  find: async () => null,
  saved: async () => {},
};
const request: Request = { kind: 'ask', text: 'Qui ?' };

/** What Telegram would say to a rendered message. */
function broken({ html, keyboard }: { html: string; keyboard?: unknown }): string[] {
  return brokenRules('sendMessage', {
    chat_id: 1,
    text: html,
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}

/** The numbers at the heads of proof lines: `<b>[1][2]</b> Title · date`. */
const proofsIn = (html: string): number[] =>
  [...html.matchAll(/<b>((?:\[\d+\])+)<\/b>/gu)].flatMap(([, marks = '']) =>
    [...marks.matchAll(/\d+/gu)].map(Number),
  );

describe('nothing in a text has an effect', () => {
  test.each([
    ['<b>gras</b>', '&lt;b&gt;gras&lt;/b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['écris à @camille', 'écris à @\u2060camille'],
    ['seul @ ici', 'seul @ ici'],
    ['a\u0000b\u202ec', 'abc'],
    ['\ud83d seul', '\ufffd seul'],
    ['https://a.example?x=1&y="2"', 'https://a.example?x=1&amp;y="2"'],
    ['سيرغي لافروف', 'سيرغي لافروف'],
  ])('%j', (text, html) => {
    expect(plain(text)).toBe(html);
  });

  test.each([
    ['javascript:alert(1)', 'mot'],
    ['tg://user?id=1', 'mot'],
    ['pas une adresse', 'mot'],
    [null, 'mot'],
    [
      'https://a.example/?q="x"&r=<1>',
      '<a href="https://a.example/?q=%22x%22&amp;r=%3C1%3E">mot</a>',
    ],
  ])('a link to %j', (url, html) => {
    expect(link('mot', url)).toBe(html);
  });

  test('the visible length is never less than Telegram counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = `<b>${plain(text)}</b>`;
        expect(parseHtml(html).broken).toEqual([]);
        expect(visibleLength(html)).toBeGreaterThanOrEqual(parseHtml(html).text.length);
      }),
    );
  });
});

/** Words as corpora hold them: Arabic, emoji families, combining marks, markup of all kinds. */
const word = fc.constantFrom(
  'rencontre',
  'سيرغي',
  '👩‍👩‍👧‍👦',
  'e\u0301te\u0301',
  '<b>',
  '</blockquote>',
  '&amp;',
  '@everyone',
  '[lien](http://x.example)',
  '`code`',
  '"«»"',
  '\u202e',
  '🇩🇿',
  '_*~|>#',
);
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max, size: 'max' }).map((all) => all.join(' '));

test('every page of every answer is one that Telegram takes, and every row is on a page', () => {
  fc.assert(
    fc.property(
      words(400),
      fc.array(words(60), { maxLength: 25, size: 'max' }),
      fc.array(words(900), { minLength: 1, maxLength: 6 }),
      fc.array(words(30), { maxLength: 4 }),
      fc.constantFrom('short' as const, 'normal' as const, 'full' as const),
      (verdict, rows, quotes, followUps, length) => {
        const asked: Request = { ...request, length };
        const citations = quotes.map((quote, at) =>
          citationOf(at + 1, quote, { title: quote.slice(0, 300), section: 'comment' }),
        );
        const answer = answerOf(asked, {
          verdict: `${verdict} [1]`,
          groups: [
            {
              heading: 'Tenues',
              rows: rows.map((text, at) => ({
                text: `${text} n°${at} [${(at % quotes.length) + 1}]`,
                status: 'held' as const,
              })),
            },
          ],
          notes: ['2 textes lus.'],
          citations,
          followUps,
        });
        const message = pagesOf(answer, asked);
        const pages = message.pages.map((_, at) => renderPage(message, at, asked, table));
        for (const page of pages) expect(broken(page)).toEqual([]);
        const said = pages.map(({ html }) => html).join('\n');
        for (const at of rows.keys()) expect(said).toContain(`n°${at} `);
        for (const { n } of citations) expect(proofsIn(said)).toContain(n);
      },
    ),
    // Shrinking such texts would take minutes.
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);

test('a page never holds a mark without its proof', () => {
  const citations = Array.from({ length: 30 }, (_, at) =>
    citationOf(at + 1, `Phrase ${at + 1}. `.repeat(30)),
  );
  const rows = citations.map(({ n }) => ({ text: `Personne ${n} [${n}]` }));
  const answer = answerOf(request, {
    verdict: 'Trente.',
    groups: [{ heading: null, rows }],
    citations,
  });
  const message = pagesOf(answer, request);
  for (const [at] of message.pages.entries()) {
    const { html } = renderPage(message, at, request, table);
    const marks = [...html.matchAll(/Personne \d+ \[(\d+)\]/gu)].map(([, n]) => n);
    expect(marks.length).toBeGreaterThan(0);
    expect(proofsIn(html)).toEqual(marks.map(Number));
    // One line for the one text, its quotations folded away.
    expect(html.match(/Escale au vieux port/gu)).toHaveLength(1);
    expect(html).toMatch(/<blockquote expandable><b>\[/u);
  }
});

test('a page that is asked for too far is the last one', () => {
  const answer = answerOf(request, { verdict: 'Une seule page.' });
  const message = toMessage(answer, { fits: () => true });
  expect(renderPage(message, 9, request, table).html).toBe('Une seule page.');
});

test.each([10, 5_000])('a passage of %i words stands in its surroundings', (length) => {
  const view = {
    documentId: 'a.txt',
    start: 0,
    end: 9,
    title: null,
    published: '2020',
    url: 'https://a.example/',
    section: 'comment' as const,
    before: '<début> '.repeat(length),
    quote: 'Le 👩‍👩‍👧‍👦 a vu @tous. '.repeat(Math.ceil(length / 4)),
    after: ' fin & suite'.repeat(length),
  };
  const shown = renderPassage(view, 3, 'fr');
  expect(broken(shown)).toEqual([]);
  expect(shown.html).toContain('commentaire d’un lecteur');
  expect(shown.html).toContain(' · a · 2020 · ');
});

test('the list of texts is paged', () => {
  const documents = Array.from({ length: 23 }, (_, at) => ({
    id: `${at}.txt`,
    title: `Titre <${at}>`.repeat(30),
    publisher: null,
    published: at % 2 ? '2020-02' : null,
    url: at % 3 ? 'https://a.example/' : null,
  }));
  for (const page of [0, 1, 2, 9]) {
    const shown = renderCorpus({ ...smallCorpus, documents }, page, 'fr', table);
    expect(broken(shown)).toEqual([]);
    expect(shown.html).toContain(`Page ${Math.min(page, 2) + 1} sur 3`);
  }
  expect(renderCorpus({ ...smallCorpus, documents: [] }, 0, 'en', table).html).toMatch(/empty/u);
});
