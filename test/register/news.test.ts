import { expect, test } from 'vitest';
import { concerns, subjectOf } from '../../src/register/follow.ts';
import { newsSince, toldBy } from '../../src/register/news.ts';
import { build, type Telling } from '../support/tellings.ts';

const planned: Telling = {
  doc: 'plan.txt',
  out: '2021-03-01',
  who: ['Irina Orlova', 'Paul Lambert'],
  status: 'planned',
  place: 'Genève',
  on: '2021-03-04',
};
const held: Telling = { ...planned, doc: 'held.txt', out: '2021-03-05', status: 'held' };
const denied: Telling = { ...planned, doc: 'denied.txt', out: '2021-03-06', status: 'not_held' };
const other: Telling = {
  doc: 'other.txt',
  out: '2021-05-01',
  who: ['Nadia Belhadj', 'Tomás Quiroga'],
  place: 'Oran',
  on: '2021-04-30',
};

const news = (before: readonly Telling[], after: readonly Telling[]) =>
  newsSince(toldBy(build(before)), build(after)).map(
    ({ meeting, was, proof }) => `${meeting.status} ${was} ${proof.documentId}`,
  );

test.each([
  ['a text tells a meeting that nobody told', [planned], [planned, other], ['held null other.txt']],
  ['a plan was carried out', [planned], [planned, held], ['held planned held.txt']],
  ['what was told as held is denied', [held], [held, denied], ['not_held held denied.txt']],
  [
    'plan and outcome in one import are one piece of news',
    [],
    [planned, held],
    ['held null held.txt'],
  ],
  ['a second report of the same', [held], [held, { ...held, doc: 'again.txt' }], []],
  ['a text under another name', [held], [{ ...held, doc: 'moved.txt' }], []],
  ['a text read with other eyes', [held], [{ ...held, place: 'Lausanne' }], []],
  ['a text that was taken out', [held, other], [other], []],
  ['only a reader says so', [], [{ ...other, section: 'comment' as const }], []],
])('%s', (_, before, after, expected) => {
  expect(news(before, after)).toEqual(expected);
});

test('the proof is the sentence, with its text and date', () => {
  const [one] = newsSince(toldBy(build([])), build([other]));
  expect(one?.proof).toEqual({
    documentId: 'other.txt',
    title: 'other.txt',
    published: '2021-05-01',
    section: 'article',
    start: 0,
    end: 5,
    quote: 'words',
  });
});

const register = build([held, other]);
const between = /\s*(?:,|\s(?:et|and)\s)\s*/u;

test.each([
  ['irina orlova', { kind: 'person', person: 'Irina Orlova' }],
  ['Orlova et Lambert', { kind: 'pair', person: 'Irina Orlova', other: 'Paul Lambert' }],
  ['Genève', { kind: 'place', place: 'Genève' }],
  ['gaz', { kind: 'topic', words: 'gaz' }],
  // A stranger is waited for by the words of the name.
  ['Aïcha Wolde', { kind: 'topic', words: 'Aïcha Wolde' }],
])('"%s" is understood', (typed, subject) => {
  expect(subjectOf(register, typed, between)).toEqual(subject);
});

test.each([
  ['Orlova', ['held.txt']],
  ['Orlova et Lambert', ['held.txt']],
  ['Orlova et Belhadj', []],
  ['Oran', ['other.txt']],
  ['quiroga', ['other.txt']],
  ['ords', []],
  ['WORDS', ['held.txt', 'other.txt']],
])('who follows "%s" hears of %j', (typed, expected) => {
  const all = newsSince(toldBy(build([])), register);
  const heard = all.filter(concerns(register, subjectOf(register, typed, between)));
  expect(heard.map(({ proof }) => proof.documentId).sort()).toEqual(expected);
});
