import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderPage, toPages } from '../../../src/bots/discord/render.ts';
import type { Request } from '../../../src/types.ts';
import { brokenMessage } from '../../support/discordRules.ts';
import { answerOf, citationOf } from '../../support/scriptedEntrevue.ts';

let kept = 0;
const table = {
  keep: () => String(kept++).padStart(16, 'k'),
  find: async () => null,
  saved: async () => {},
};

/** Words as corpora hold them: Arabic, emoji families, combining marks, markup of all kinds. */
const word = fc.constantFrom(
  'rencontre',
  'سيرغي',
  '👩‍👩‍👧‍👦',
  'e\u0301te\u0301',
  '**gras**',
  '||caché||',
  '<@100000000000000500>',
  '@everyone',
  '[lien](http://x.example)',
  '`code`',
  '«oui»',
  '\u202e',
  '_*~|>#',
  '[7]',
);
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max, size: 'max' }).map((all) => all.join(' '));

test('every page of every answer is one that Discord takes, each mark with its proof at hand', () => {
  fc.assert(
    fc.property(
      words(300),
      fc.array(words(40), { maxLength: 25, size: 'max' }),
      fc.array(words(500), { minLength: 1, maxLength: 30, size: 'max' }),
      fc.array(words(20), { maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom('short' as const, 'normal' as const, 'full' as const),
      (verdict, rows, quotes, followUps, oneText, length) => {
        const request: Request = { kind: 'ask', text: 'Qui ?', length };
        const citations = quotes.map((quote, at) =>
          citationOf(at + 1, quote, {
            documentId: oneText ? 'a.txt' : `${at}.txt`,
            title: quote.slice(0, 200),
            url: `https://a.example/(${at})?q="x"`,
            focus: { start: 10 * (at + 1) + Math.floor(quote.length / 2), end: 1e6 },
          }),
        );
        const answer = answerOf(request, {
          verdict: { text: verdict, brief: '', quotes: 1, status: 'held' },
          groups: [
            {
              heading: 'Tenues',
              rows: rows.map((text, at) => ({
                text,
                brief: `${text} n°${at} [${(at % quotes.length) + 1}]`,
                status: 'held' as const,
                meetingId: `m${at}`,
              })),
            },
          ],
          notes: ['2 textes lus.'],
          citations,
          followUps,
        });
        const pages = toPages(answer, length).pages;
        const said = pages.map((page, at) => {
          const shown = renderPage(answer, request, at, table);
          expect(brokenMessage({ ...shown })).toEqual([]);
          const proofs = JSON.stringify(shown.components);
          const marks = page.groups
            .flatMap((group) => group.rows)
            .flatMap((row) => /n°\d+ \[(\d+)\]$/u.exec(row.text)?.[1] ?? []);
          for (const n of marks)
            expect(proofs).toMatch(new RegExp(`(?:\\[${n}\\]|passage ${n}")`, 'u'));
          return shown.embeds[0]?.description ?? '';
        });
        for (const at of rows.keys()) expect(said.join('\n')).toContain(`n°${at} `);
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
