import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/answering/writing/check.ts';
import type { Mark } from '../../../src/answering/writing/evidence.ts';
import { readMeetings } from '../../../src/extraction/extract.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import type { LanguageCode } from '../../../src/types.ts';
import { english, englishPlain } from './hostile/english.ts';
import { french, frenchPlain } from './hostile/french.ts';
import { type Kind, kinds } from './hostile/table.ts';

const published = '2024-05-02';

/** The mark that an answer would have: the whole passage is cited, rows are read from it. */
function cite(text: string, code: LanguageCode): Mark {
  const { meetings } = readMeetings(
    text,
    languageOf(code),
    { date: published, precision: 'day' } as never,
    'text.txt',
  );
  return {
    n: 1,
    citation: {
      n: 1,
      documentId: 'text.txt',
      title: null,
      published,
      section: 'article',
      start: 0,
      end: text.length,
      quote: text,
    },
    texts: [text],
    meetings,
  };
}

function outcome(sentence: string, mark: Mark, code: LanguageCode): string {
  const context = { marks: [mark], languages, language: languageOf(code) };
  const result = checkSentence(`${sentence} [1].`, context);
  return result.ok ? 'sent' : result.failure;
}

const sets = [
  ['fr', french, frenchPlain],
  ['en', english, englishPlain],
] as const;

const sentOf: Record<string, string[]> = {};
const total: Record<string, number> = {};
const dropped: string[] = [];
let supported = 0;
for (const [code, cases, plain] of sets) {
  const all = [
    ...cases,
    ...plain.map(([text, ...told]) => ({ text, supported: told, unsupported: {} })),
  ];
  for (const one of all) {
    const mark = cite(one.text, code);
    for (const sentence of one.supported) {
      supported += 1;
      const found = outcome(sentence, mark, code);
      if (found !== 'sent') dropped.push(`${found}: ${sentence}`);
    }
    for (const [kind, sentences] of Object.entries(one.unsupported as Record<Kind, string[]>)) {
      for (const sentence of sentences) {
        const key = `${kind}`;
        total[key] = (total[key] ?? 0) + 1;
        sentOf[key] = sentOf[key] ?? [];
        if (outcome(sentence, mark, code) === 'sent') sentOf[key].push(sentence);
      }
    }
  }
}

describe('a hostile model', () => {
  test('report', () => {
    for (const kind of Object.keys(kinds))
      console.log(
        kind,
        sentOf[kind]?.length,
        '/',
        total[kind],
        process.env['SHOW'] ? sentOf[kind] : '',
      );
    console.log(
      'all',
      Object.values(sentOf).flat().length,
      Object.values(total).reduce((a, b) => a + b),
      'supported dropped',
      dropped.length,
      supported,
      dropped,
    );
    expect(1).toBe(1);
  });
});
