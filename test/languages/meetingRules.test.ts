import { describe, expect, it } from 'vitest';
import { ruleMeetings } from '../../src/extraction/extract.ts';
import { languages } from '../../src/languages/index.ts';

/**
 * Walks the examples beside every meeting rule. Brackets mark who meets; a
 * counterexample must yield no two people who meet.
 */
const published = { date: '2022-05-12', precision: 'day', source: null } as const;

function pairs(text: string, language: (typeof languages)[number]): string[][] {
  return ruleMeetings(text, language, published, 'example')
    .filter((meeting) => meeting.participants.length > 1)
    .map((meeting) => [...meeting.participants].sort());
}

for (const language of languages) {
  const rules = [...language.meetings.verbRules, ...language.meetings.nounRules];
  describe(`meeting rules of ${language.code}`, () => {
    for (const rule of rules) {
      for (const example of rule.examples)
        it(`${rule.name}: ${example}`, () => {
          const expected = [...example.matchAll(/\[([^\]]+)\]/gu)].map((m) => m[1]).sort();
          expect(pairs(example.replace(/[[\]]/gu, ''), language)).toContainEqual(expected);
        });
      for (const text of rule.counterexamples)
        it(`${rule.name}, not: ${text}`, () => {
          expect(pairs(text, language)).toEqual([]);
        });
    }
  });
}
