import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkup, line, plain, safeUrl } from '../../../src/bots/discord/markup.ts';
import { renderPage, sumOf, toPages } from '../../../src/bots/discord/render.ts';
import type { MeetingStatus, Request } from '../../../src/types.ts';
import { brokenMessage } from '../../support/discordRules.ts';
import { toAnswer } from './scripted.ts';

/** What Discord prints of an escaped text: a backslash before punctuation is dropped. */
const printed = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

test.each([
  [
    '*gras* _italique_ ~barré~ `code` ||caché||',
    '\\*gras\\* \\_italique\\_ \\~barré\\~ \\`code\\` \\|\\|caché\\|\\|',
  ],
  [
    '@everyone <@1> <@&2> <#3> </ask:4> <:x:5> <t:0:R>',
    '\\@everyone \\<\\@1\\> \\<\\@&2\\> \\<\\#3\\> \\</ask:4\\> \\<:x:5\\> \\<t:0:R\\>',
  ],
  ['[clic](https://x.example)', '\\[clic\\]\\(https\\://x.example\\)'],
  ['discord.gg/abc discord.com/invite/abc', 'discord\\.gg/abc discord\\.com/invite/abc'],
  [
    '# Titre\n-# petit\n> cité\n- liste\n+ liste\n1. un',
    '\\# Titre\n-\\# petit\n\\> cité\n\\- liste\n\\+ liste\n1\\. un',
  ],
  ['C:\\dossier\\', 'C:\\\\dossier\\\\'],
  ['Jean-Marie, 3.5 % et a_b', 'Jean-Marie, 3.5 % et a\\_b'],
])('%j is printed as it is written', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
  expect(printed(escaped)).toBe(text);
});

test('every sign of Discord’s markup is broken wherever it stands', () => {
  for (const sign of '\\*_~`|<>[]()#@') {
    for (const text of [sign, `a${sign}`, `${sign}a`, `a${sign}b`, sign.repeat(3)]) {
      expect(escapeMarkup(text)).toBe([...text].map((c) => (c === sign ? `\\${c}` : c)).join(''));
    }
  }
});

describe('what nobody sees', () => {
  test.each([
    ['droite\u202eehcuag\u202c', 'droiteehcuag'],
    ['un\u0000deux\u0007', 'undeux'],
    ['demi \ud83d paire', 'demi \ufffd paire'],
    ['famille 👩‍👩‍👧‍👦 et مرحبا', 'famille 👩‍👩‍👧‍👦 et مرحبا'],
    ['ligne\n\n  suite\tfin', 'ligne suite fin'],
  ])('%j becomes %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
    expect(line(text)).toBe(shown);
  });
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['https://example.org/>](x', 'https://example.org/%3E](x'],
  ['pas une adresse', null],
  [null, null],
])('the address %j is linked as %j', (url, safe) => {
  expect(safeUrl(url)).toBe(safe);
});

test('whatever an answer holds, every page of it keeps every published limit', () => {
  const kept = new Map<string, Request>();
  const table = {
    keep: (request: Request) => {
      const key = String(kept.size).padStart(16, '0');
      kept.set(key, request);
      return key;
    },
    find: async (key: string) => kept.get(key) ?? null,
    saved: async () => {},
  };
  const unit = fc.constantFrom(
    'a',
    ' ',
    '*',
    '_',
    '\\',
    '[1]',
    '[2]',
    '[7]',
    '\n',
    '\ud83d',
    '\u202e',
    'é',
    'e\u0301',
    'مرحبا',
    '👩‍👩‍👧‍👦',
    '@everyone ',
    'https://x.example ',
    '. ',
  );
  const text = (most: number) => fc.string({ unit, maxLength: most });
  const status = fc.constantFrom<MeetingStatus>('held', 'planned', 'not_held', 'cancelled');
  const script = fc.record({
    verdict: text(3000),
    groups: fc.array(
      fc.record({
        heading: fc.option(text(600)),
        rows: fc.array(fc.tuple(text(3000), status), { maxLength: 12 }),
      }),
      { maxLength: 3 },
    ),
    notes: fc.array(text(1500), { maxLength: 3 }),
    followUps: fc.array(text(200), { maxLength: 7 }),
  });
  fc.assert(
    fc.property(
      script,
      fc.array(
        text(2500).filter((quote) => quote !== ''),
        { maxLength: 30 },
      ),
      text(300),
      (parts, quotes, title) => {
        const texts = quotes.map((quote, index) => ({
          id: `${index}.txt`,
          title,
          published: '2021-05',
          text: quote,
        }));
        const proofs = texts.map((source) => [source.id, source.text] as const);
        const request: Request = { kind: 'ask', text: title };
        const answer = toAnswer({ ...parts, proofs }, request, texts);
        const { pages } = toPages(answer);
        for (let index = 0; index < pages.length; index++) {
          const rendered = renderPage(answer, request, index, table);
          expect(brokenMessage({ ...rendered })).toEqual([]);
          for (const embed of rendered.embeds) expect(sumOf(embed)).toBeLessThanOrEqual(6000);
        }
      },
    ),
    { numRuns: 60 },
  );
});
