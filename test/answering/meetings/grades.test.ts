/** What a row leaves open of a question is not held against it; what it contradicts is said. */
import { describe, expect, it } from 'vitest';
import { answerMeetingQuestion } from '../../../src/answering/meetings/answer.ts';
import { parseQuestion } from '../../../src/answering/question/parse.ts';
import { languages } from '../../../src/languages/index.ts';
import { Register } from '../../../src/register/register.ts';
import type { Meeting, MeetingStatus } from '../../../src/types.ts';
import { places } from './corpus.ts';

const text =
  'Anna Lindqvist et Paul Derville. Anna Lindqvist et Vera Kolar. Anna Lindqvist et Marc Ostrovan.';

function row(
  who: readonly [string, string],
  status: MeetingStatus,
  place: string | null,
  day: string | null,
): Meeting {
  const quote = `${who[0]} et ${who[1]}.`;
  const start = text.indexOf(quote);
  return {
    id: who.join('+'),
    kind: 'Meet',
    participants: who,
    unnamed: [],
    polarity: status === 'held' ? 'positive' : 'negative',
    modality: 'asserted',
    tense: 'past',
    status,
    place,
    date: day ? { start: day, end: day, precision: 'day', text: day, working: '' } : null,
    occasion: null,
    sources: [{ documentId: 'a.txt', section: 'article', start, end: start + quote.length, quote }],
    hosts: [],
    rule: 'test',
  };
}

const [anna, paul, vera, marc] = ['Anna Lindqvist', 'Paul Derville', 'Vera Kolar', 'Marc Ostrovan'];

const register = Register.build(
  [
    {
      documentId: 'a.txt',
      published: null,
      places: [],
      people: [anna, paul, vera, marc].map((name) => ({
        name: name as string,
        aliases: [],
        offices: [],
        mentions: 1,
        first: { start: 0, end: 1 },
      })),
      meetings: [
        row([anna as string, paul as string], 'held', null, '2022-05-10'),
        row([anna as string, vera as string], 'cancelled', null, null),
        row([anna as string, marc as string], 'held', 'Berlin', '2022-05-10'),
      ],
    },
  ],
  [{ id: 'a.txt', title: null, published: null }],
  places,
);

function answer(question: string) {
  const parsed = parseQuestion(question, { register, languages });
  if (parsed.type !== 'meeting') throw new Error('not a meeting question');
  const found = answerMeetingQuestion(parsed, register, { languages, textOf: () => text });
  if (!found) throw new Error('left to the passages');
  return found;
}

describe('a condition of which the text says nothing', () => {
  it('leaves a meeting that was held possible, and says what is open', () => {
    const { status, verdict, notes } = answer(
      'Anna Lindqvist a-t-elle rencontré Paul Derville à Berlin ?',
    );
    expect(status).toBe('answered');
    expect(verdict.text).toMatch(/^Peut-être/u);
    expect(notes.join(' ')).toContain('ne dit pas où');
  });

  it('does not hide that a meeting was cancelled', () => {
    const { status, verdict } = answer('Did Anna Lindqvist meet Vera Kolar in Berlin?');
    expect(status).toBe('answered');
    expect(verdict.text).toMatch(/^No\b/u);
  });
});

describe('a condition that the text contradicts', () => {
  it('is no answer where the place is another', () => {
    expect(answer('Anna Lindqvist a-t-elle rencontré Marc Ostrovan à Paris ?').status).toBe(
      'not_found',
    );
  });

  it('is corrected where the day is close', () => {
    const { status, verdict } = answer(
      'Anna Lindqvist a-t-elle rencontré Marc Ostrovan le 9 mai 2022 ?',
    );
    expect(status).toBe('answered');
    expect(verdict.text).toMatch(/^Pas à cette date .*10 mai 2022/u);
  });

  it('is no answer where the day is far', () => {
    expect(answer('Anna Lindqvist a-t-elle rencontré Marc Ostrovan le 9 mars 2022 ?').status).toBe(
      'not_found',
    );
  });
});
