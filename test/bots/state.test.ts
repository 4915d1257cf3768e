import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/bots/message.ts';
import { openRequests } from '../../src/bots/requests.ts';
import {
  decodeAction,
  discordBudget,
  documentKey,
  encodeAction,
  quoteCheck,
  telegramBudget,
} from '../../src/bots/state.ts';
import type { Request } from '../../src/types.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'entrevue-state-')), 'requests.jsonl');

const options = {
  language: fc.constantFrom('fr' as const, 'en' as const),
  comments: fc.boolean(),
  length: fc.constantFrom('short' as const, 'normal' as const, 'full' as const),
  previous: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
};
const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('ask' as const, 'check' as const), text: word, ...options },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record(
    { kind: fc.constant('met' as const), person: word, other: word, ...options },
    { requiredKeys: ['kind', 'person', 'other'] },
  ),
  fc.record(
    { kind: fc.constant('timeline' as const), person: word, ...options },
    { requiredKeys: ['kind', 'person'] },
  ),
  fc.record(
    {
      kind: fc.constant('who-met' as const),
      person: word,
      place: word,
      since: word,
      until: word,
      ...options,
    },
    { requiredKeys: ['kind', 'person'] },
  ),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), request, page: fc.nat(1000) }),
  fc.record({ kind: fc.constant('sources' as const), request }),
  fc.record({ kind: fc.constant('ask' as const), request }),
  fc.record({
    kind: fc.constant('corpus' as const),
    page: fc.nat(10_000),
    language: options.language,
  }),
);

describe.each([
  ['Discord', discordBudget],
  ['Telegram', telegramBudget],
])('a button of %s', (_, budget) => {
  test('says all in its id, within the budget, also after a restart', async () => {
    const file = newFile();
    const table = openRequests(file);
    await fc.assert(
      fc.asyncProperty(action, async (wanted) => {
        const id = encodeAction(wanted, budget, table);
        expect(budget.count(id)).toBeLessThanOrEqual(budget.max);
        expect(id.trim()).toBe(id);
        expect(await decodeAction(id, openRequests(file))).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  test('a passage names its document, its offsets and what it says', async () => {
    const ref = {
      documentId: 'un/très/long/dossier/'.repeat(20),
      start: 1_234_567,
      end: 1_299_999,
    };
    const id = encodeAction(
      { kind: 'passage', ref, quote: 'Salut', n: 99 },
      budget,
      openRequests(newFile()),
    );
    expect(budget.count(id)).toBeLessThanOrEqual(budget.max);
    expect(await decodeAction(id, openRequests(newFile()))).toEqual({
      kind: 'passage',
      documentKey: documentKey(ref.documentId),
      start: ref.start,
      end: ref.end,
      n: 99,
      check: quoteCheck('Salut'),
    });
  });
});

test.each([
  '',
  '1',
  'x',
  '1p=',
  '1s#missing',
  '1qshort.1.1.1.abcd',
  '2s=a---Bonjour',
  '1a=zzzz',
  '1p0#../../etc',
])('an id that is not ours (%s) means nothing', async (id) => {
  expect(await decodeAction(id, openRequests(newFile()))).toBeNull();
});

test('short questions need no table; a damaged line costs that line only', async () => {
  const file = newFile();
  const table = openRequests(file);
  const short: Request = { kind: 'ask', text: 'Qui a vu 100 % ~ de Li ?', language: 'fr' };
  expect(encodeAction({ kind: 'sources', request: short }, telegramBudget, table)).toBe(
    '1s=af--Qui a vu 100 %5 %e de Li ?',
  );
  const long: Request = { kind: 'ask', text: 'a'.repeat(200) };
  const before = encodeAction({ kind: 'sources', request: long }, discordBudget, table);
  appendFileSync(file, '{"kind":"ask","te\n{"kind":"rm -rf"}\n');
  const after = encodeAction(
    { kind: 'sources', request: { ...long, text: 'b'.repeat(200) } },
    discordBudget,
    table,
  );
  const reopened = openRequests(file);
  expect(await decodeAction(before, reopened)).toEqual({ kind: 'sources', request: long });
  expect(await decodeAction(after, reopened)).not.toBeNull();
  encodeAction({ kind: 'sources', request: long }, discordBudget, reopened);
  expect(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('aaaa')),
  ).toHaveLength(1);
});

test.each(['fr', 'en'] as const)(
  'what is only spoken (%s) travels in a button too',
  async (spoken) => {
    const action = { kind: 'ask', request: { kind: 'ask', text: 'Lavrov', spoken } } as const;
    const table = { keep: () => 'k'.repeat(16), find: async () => null, saved: async () => {} };
    const id = encodeAction(action, telegramBudget, table);
    expect(id).not.toContain('#');
    expect(await decodeAction(id, table)).toEqual(action);
  },
);
