import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/answering/writing/check.ts';
import type { Mark } from '../../../src/answering/writing/evidence.ts';
import { readMeetings } from '../../../src/extraction/extract.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import type { LanguageCode } from '../../../src/types.ts';
import { english } from './hostile/english.ts';
import { englishMore } from './hostile/englishMore.ts';
import { englishPlain } from './hostile/englishPlain.ts';
import { french } from './hostile/french.ts';
import { frenchMore } from './hostile/frenchMore.ts';
import { frenchPlain } from './hostile/frenchPlain.ts';
import { longer } from './hostile/longer.ts';
import { type HostileCase, type Kind, kinds } from './hostile/table.ts';

const published = '2024-05-02';

/** The mark that an answer would have: the whole passage is cited, rows are read from it. */
function cite(text: string, code: LanguageCode): Mark {
  const { meetings } = readMeetings(
    text,
    languageOf(code),
    { date: published, precision: 'day', source: null },
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

/** Sent, and should not be: each is a tree that the analyser reads wrongly. */
const leaks: readonly string[] = [
  'La compagnie fermera la ligne de Nantes chaque été',
  'Nearly 900 workers marched in Nancy',
  'Jane Vidal voted against the budget after the strike',
];

const sets: readonly (readonly [LanguageCode, readonly HostileCase[]])[] = [
  ['fr', [...french, ...frenchMore, ...plainCases(frenchPlain), ...longer.fr]],
  ['en', [...english, ...englishMore, ...plainCases(englishPlain), ...longer.en]],
];

function plainCases(list: readonly (readonly [string, ...string[]])[]): HostileCase[] {
  return list.map(([text, ...supported]) => ({ text, supported, unsupported: {} }));
}

describe.each(sets)('a hostile model, in %s', (code, cases) => {
  test.each(Object.entries(kinds))('%s: %s', { timeout: 60_000 }, (kind) => {
    const sent = cases.flatMap(({ text, unsupported }) => {
      const sentences = unsupported[kind as Kind] ?? [];
      const mark = sentences.length > 0 ? cite(text, code) : null;
      return sentences.filter((one) => mark && outcome(one, mark, code) === 'sent');
    });
    expect(sent.filter((sentence) => !leaks.includes(sentence))).toEqual([]);
  });

  test('what the passage says is sent, three times in four', { timeout: 60_000 }, () => {
    const all = cases.flatMap(({ text, supported }) => {
      const mark = cite(text, code);
      return supported.map((sentence) => outcome(sentence, mark, code));
    });
    const sent = all.filter((one) => one === 'sent').length;
    expect(all.length).toBeGreaterThan(70);
    expect(sent / all.length).toBeGreaterThan(0.75);
  });
});
