/** Where web pages are public, each proof in a chat links to its passage there. */
import { expect, test } from 'vitest';
import { renderPage as onDiscord } from '../../src/bots/discord/render.ts';
import { withPages } from '../../src/bots/pages.ts';
import type { RequestTable } from '../../src/bots/state.ts';
import { renderPage as onTelegram, pagesOf } from '../../src/bots/telegram/render.ts';
import type { Answer, Entrevue, Request } from '../../src/types.ts';

const table: RequestTable = {
  keep: () => '0'.repeat(16),
  find: async () => null,
  saved: async () => {},
};
const request: Request = { kind: 'ask', text: 'Qui ?', language: 'fr' };
const answer: Answer = {
  id: null,
  question: 'Qui ?',
  language: 'fr',
  status: 'answered',
  verdict: { text: 'Irina Orlova a rencontré Paul Lambert [1].' },
  groups: [],
  notes: [],
  text: 'Irina Orlova a rencontré Paul Lambert [1].',
  citations: [
    {
      n: 1,
      documentId: 'presse/a b.txt',
      title: 'Une rencontre',
      published: '2022-05-12',
      section: 'article',
      start: 10,
      end: 42,
      quote: 'Irina Orlova a vu Paul Lambert.',
    },
  ],
  meetings: [],
  followUps: [],
};
const corpus = { answer: async () => answer } as unknown as Entrevue;
const link = 'https://textes.example/text/presse/a%20b.txt?start=10&end=42#passage';

test('a proof links to its passage', async () => {
  const paged = await withPages(corpus, 'https://textes.example/').answer(request);
  const discord = JSON.stringify(onDiscord(paged, request, 0, table));
  const telegram = JSON.stringify(onTelegram(pagesOf(paged, request), 0, request, table));
  expect(discord).toContain(`[page](<${link}>)`);
  expect(telegram).toContain(link.replaceAll('&', '&amp;'));
});

test('without pages there is no link', () => {
  expect(JSON.stringify(onDiscord(answer, request, 0, table))).not.toContain('https://');
  expect(JSON.stringify(onTelegram(pagesOf(answer, request), 0, request, table))).not.toContain(
    'https://',
  );
});
