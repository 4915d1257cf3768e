/** Offices, periods, denials and checks as somebody who moderates asks for them. Names and texts are ours. */
import { describe, expect, it } from 'vitest';
import { answererOver } from './facts/corpus.ts';

const answerer = answererOver([
  {
    id: 'musees.txt',
    title: 'La culture reçoit les musées',
    date: '2024-03-12',
    article:
      'La ministre de la Culture, Solange Berthier, a reçu Hugo Caron lundi à Lyon. Le ministre des Transports, Marc Olivet, a rencontré Hugo Caron le 5 mars à Paris.',
  },
  {
    id: 'dax.txt',
    title: 'L’évêque et la préfète',
    date: '2024-02-06',
    article:
      'L’évêque de Dax, Paul Sénéchal, a rencontré la préfète des Landes, Odile Garrigue, le 3 février à Dax.\n\nAlain Duvernoy et le sénateur Jean Morvan se sont vus à Rennes en juin. Jean Morvan a démenti cette rencontre.',
  },
  {
    id: 'warsaw.txt',
    title: 'Polish president meets Slovak leader',
    date: '2023-05-14',
    language: 'en',
    article:
      'Polish president Tomasz Wolny met Slovak president Jana Hlavac in Warsaw on Friday. The spokesman of the Polish president, Adam Krol, met Jana Hlavac later.\n\nThe Polish health minister, Ewa Zielna, met Samuel Ofori in Geneva on 9 May. A post claimed Ewa Zielna met Piotr Nowik in Krakow in April. A spokesman said: "No such meeting took place."',
  },
]);

const ask = (text: string, previous: readonly string[] = []) =>
  answerer.answer({ kind: 'ask', text, previous });
const check = (text: string) => answerer.answer({ kind: 'check', text });

describe('an office means those whose texts give it to them', () => {
  it.each([
    ['La ministre de la Culture a rencontré qui ?', 'Solange Berthier a rencontré Hugo Caron'],
    ['Le ministre des Transports a rencontré Hugo Caron ?', 'entre Marc Olivet et Hugo Caron'],
    ['Who did the Polish president meet?', 'Tomasz Wolny met Jana Hlavac.'],
    ['La ministre polonaise de la santé a rencontré qui ?', 'Ewa Zielna a rencontré Samuel Ofori'],
    ['Did the bishop of Dax meet Odile Garrigue?', 'between Paul Sénéchal and Odile Garrigue'],
  ])('%s', async (question, told) => {
    expect((await ask(question)).text).toContain(told);
  });

  it.each([
    ['Qui a rencontré le ministre de l’Agriculture ?', 'ne dit pas qui est'],
    ['Who met the environment minister?', 'does not say who'],
    ['Qui a rencontré l’évêque de Bayonne ?', 'ne dit pas qui est'],
  ])('%s: nobody, and nobody else', async (question, told) => {
    const answer = await ask(question);
    expect(answer.status).toBe('not_found');
    expect(answer.verdict.text).toContain(told);
    expect(answer.meetings).toEqual([]);
  });
});

describe('what a question says itself it does not take from the one before', () => {
  it('a period of its own asks for everybody', async () => {
    const { meetings } = await ask('liste les rencontres de février 2024', [
      'Qui a rencontré Hugo Caron ?',
    ]);
    expect(meetings.map(({ participants }) => participants)).toContainEqual([
      'Paul Sénéchal',
      'Odile Garrigue',
    ]);
  });

  it('without one it goes on', async () => {
    const { meetings } = await ask('et à Paris ?', ['Qui a rencontré Hugo Caron ?']);
    expect(meetings.map(({ participants }) => participants)).toEqual([
      ['Marc Olivet', 'Hugo Caron'],
    ]);
  });
});

describe('claims', () => {
  it('a month without a year fits any, and the year is said', async () => {
    const { verdict } = await check('Sénéchal et Garrigue se sont vus à Dax en février.');
    expect(verdict.text).toMatch(/^Étayé par le corpus.*2024/u);
    expect((await check('Sénéchal a rencontré Garrigue à Dax en mai.')).verdict.text).toMatch(
      /^Le corpus ne permet pas de l’affirmer/u,
    );
  });

  it('people whom a text names are not said to be absent', async () => {
    const { verdict, groups, citations } = await check('Adam Krol a rencontré Ewa Zielna.');
    expect(verdict.text).toBe('Le corpus ne permet pas de l’affirmer.');
    expect(groups[0]?.heading).toBe('Au plus près dans le corpus');
    expect(citations.length).toBeGreaterThan(0);
  });

  it('nothing is said twice', async () => {
    expect((await check('Paul Sénéchal a rencontré Marc Olivet.')).verdict.text).toBe(
      'Absent du corpus.',
    );
  });

  it.each(['vrai ou faux ?', 'is this legit?', 'on peut confirmer ?'])(
    '“%s” with nothing before asks for the message',
    async (text) => {
      const { verdict, talk } = await ask(text);
      expect(verdict.text).toMatch(/vérifier|check/u);
      expect(talk).toBe(true);
    },
  );
});

describe('denials', () => {
  it.each([
    ['Jean Morvan a-t-il rencontré Alain Duvernoy ?', 'démenti dans le même texte', 'a démenti'],
    ['Did Ewa Zielna meet Piotr Nowik?', 'denied in the same text', 'No such meeting'],
  ])('%s', async (question, told, words) => {
    const { verdict, citations } = await ask(question);
    expect(verdict.status).toBe('unconfirmed');
    expect(verdict.text).toContain(told);
    expect(citations[0]?.quote).toContain(words);
  });

  it('keep a meeting out of those held', async () => {
    const { verdict } = await ask('Who met Ewa Zielna?');
    expect(verdict.text).toBe('Ewa Zielna met Samuel Ofori.');
  });
});
