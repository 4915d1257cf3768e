import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/answering/writing/check.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import type { LanguageCode, Meeting, MeetingStatus } from '../../../src/types.ts';
import { marks, rows } from './fixture.ts';

/** Ways of telling that A and B met, and of which rows each is true. */
type Form = readonly [
  tell: (a: string, b: string) => string,
  status: MeetingStatus,
  kind: Meeting['kind'],
];

const forms: Readonly<Record<LanguageCode, readonly Form[]>> = {
  fr: [
    [(a, b) => `${a} a rencontré ${b}`, 'held', 'Meet'],
    [(a, b) => `${a} et ${b} se sont vus`, 'held', 'Meet'],
    [(a, b) => `Une rencontre a eu lieu entre ${a} et ${b}`, 'held', 'Meet'],
    [(a, b) => `${a} devait rencontrer ${b}`, 'planned', 'Meet'],
    [(a, b) => `Un entretien était prévu entre ${a} et ${b}`, 'planned', 'Meet'],
    [(a, b) => `${a} n’a pas rencontré ${b}`, 'not_held', 'Meet'],
    [(a, b) => `${a} et ${b} ne se sont jamais vus`, 'not_held', 'Meet'],
    [(a, b) => `${a} aurait vu ${b}`, 'unconfirmed', 'Meet'],
    [(a, b) => `${a} et ${b} se seraient rencontrés`, 'unconfirmed', 'Meet'],
    [(a, b) => `${a} a téléphoné à ${b}`, 'held', 'Phone-Write'],
  ],
  en: [
    [(a, b) => `${a} met ${b}`, 'held', 'Meet'],
    [(a, b) => `${a} and ${b} held talks`, 'held', 'Meet'],
    [(a, b) => `A meeting took place between ${a} and ${b}`, 'held', 'Meet'],
    [(a, b) => `${a} was due to meet ${b}`, 'planned', 'Meet'],
    [(a, b) => `${a} will meet ${b}`, 'planned', 'Meet'],
    [(a, b) => `${a} did not meet ${b}`, 'not_held', 'Meet'],
    [(a, b) => `${a} and ${b} never met`, 'not_held', 'Meet'],
    [(a, b) => `${a} reportedly met ${b}`, 'unconfirmed', 'Meet'],
    [(a, b) => `${a} phoned ${b}`, 'held', 'Phone-Write'],
  ],
};

const people = [...new Set(rows.flatMap((row) => row.participants))];

/** A refusal may be told as "did not meet"; nothing else stands for another status. */
const isTrue = (row: Meeting, status: MeetingStatus, kind: Meeting['kind']): boolean =>
  row.kind === kind &&
  (row.status === status || (row.status === 'refused' && status === 'not_held'));

test.each(['fr', 'en'] as const)('of all claims in %s, only those of the register pass', (code) => {
  const wrong: string[] = [];
  let sent = 0;
  for (const [tell, status, kind] of forms[code]) {
    for (const a of people) {
      for (const b of people) {
        if (a === b) continue;
        for (const mark of marks) {
          const sentence = `${tell(a, b)} [${mark.n}].`;
          const expected = mark.meetings.some(
            (row) =>
              row.participants.includes(a) &&
              row.participants.includes(b) &&
              isTrue(row, status, kind),
          );
          const context = { marks, languages, language: languageOf(code) };
          const { ok } = checkSentence(sentence, context);
          if (ok) sent += 1;
          if (ok !== expected) wrong.push(`${ok ? 'sent' : 'dropped'}: ${sentence}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(sent).toBeGreaterThan(20);
});
