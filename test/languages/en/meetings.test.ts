import { describe, expect, it } from 'vitest';
import { ruleMeetings } from '../../../src/extraction/extract.ts';
import { en } from '../../../src/languages/en/index.ts';
import { tables } from './meetingSentences.ts';

/**
 * What English sentences tell of who met whom. Notation of the tables:
 * `[Name]` takes part; `[he|Name]` takes part under another word; `<words>` take
 * part unnamed. The outcome before the sentence is the status of the meeting,
 * behind "call" one by telephone, letter or video; "none" means nobody meets.
 * A row with a reason at its end is known to fail.
 */
const published = { date: '2022-11-18', precision: 'day', source: null } as const;

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

function told(text: string): string[] {
  return ruleMeetings(text, en, published, 'sentence')
    .map((meeting) => {
      const call = meeting.kind === 'Phone-Write' ? 'call ' : '';
      const people = meeting.participants.map(lastWord).sort().join(' + ');
      return `${call}${meeting.status}: ${people}${meeting.participants.length === 1 ? ` + ${meeting.unnamed[0]?.split(' ').at(0) ?? ''}` : ''}`;
    })
    .sort();
}

/** The same notation from an annotated sentence. */
function annotated(outcome: string, sentence: string): string[] {
  if (outcome === 'none') return [];
  const people = [...sentence.matchAll(/\[([^\]]+)\]/gu)].map((m) =>
    lastWord((m[1] ?? '').split('|').at(-1) ?? ''),
  );
  const unnamed = [...sentence.matchAll(/<([^>]+)>/gu)].map((m) => m[1] ?? '');
  const distinct = [...new Set(people)].sort();
  const lone = distinct.length === 1 ? ` + ${unnamed[0]?.split(' ').at(0) ?? ''}` : '';
  return [`${outcome}: ${distinct.join(' + ')}${lone}`];
}

const plain = (sentence: string): string =>
  sentence.replace(/\[([^\]|]+)(?:\|[^\]]+)?\]/gu, '$1').replace(/[<>]/gu, '');

for (const [title, rows] of Object.entries(tables))
  describe(title, () => {
    for (const [outcome, sentence, reason] of rows) {
      const check = () => expect(told(plain(sentence))).toEqual(annotated(outcome, sentence));
      if (reason) it.fails(`${outcome}: ${sentence} (${reason})`, check);
      else it(`${outcome}: ${sentence}`, check);
    }
  });
