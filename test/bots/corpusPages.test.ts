import { expect, test } from 'vitest';
import { corpusPage } from '../../src/bots/corpusPages.ts';
import { decodeAction, discordBudget, encodeAction, telegramBudget } from '../../src/bots/state.ts';
import { textName } from '../../src/bots/textName.ts';
import { languageOf } from '../../src/languages/index.ts';
import { smallCorpus } from '../support/scriptedEntrevue.ts';

const { chat } = languageOf('fr');
const table = { keep: () => 'k'.repeat(16), find: async () => null, saved: async () => {} };

/** 250 texts, a day each, in no order. */
const documents = Array.from({ length: 250 }, (_, at) => {
  const day = (at * 7) % 250;
  return {
    id: `${at}.txt`,
    title: `Escale numéro ${day}`,
    publisher: day % 2 ? 'La Vigie' : 'Le Môle',
    published: new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10),
    url: null,
  };
});
const corpus = { ...smallCorpus, documents };
const labels = (page: number) =>
  corpusPage(corpus, page, '', chat).jumps.map((row) => row.map(({ label }) => label));

test('the newest text comes first', () => {
  const titles = corpusPage(corpus, 0, '', chat).texts.map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Escale numéro 249', 'Escale numéro 248']);
  expect(corpusPage(corpus, 99, '', chat)).toMatchObject({ at: 24, total: 25 });
});

test.each([
  [0, [['Suivante ▶'], ['+10', '25 ⏭']]],
  [
    1,
    [
      ['◀ Précédente', 'Suivante ▶'],
      ['+10', '25 ⏭'],
    ],
  ],
  [
    12,
    [
      ['◀ Précédente', 'Suivante ▶'],
      ['⏮ 1', '−10', '+10', '25 ⏭'],
    ],
  ],
  [24, [['◀ Précédente'], ['⏮ 1', '−10']]],
])('jumps from page %i, no page twice', (page, wanted) => {
  expect(labels(page)).toEqual(wanted);
});

test.each([
  ['numero 249', 1],
  ['vigie', 125],
  ['MÔLE mars 2021', 15],
  ['2021-01-01', 1],
  ['janvier 2022', 0],
  ['  ', 250],
])('« %s » is in %i texts', (search, count) => {
  const { texts, total } = corpusPage(corpus, 0, search, chat);
  const last = corpusPage(corpus, total - 1, search, chat).texts.length;
  expect(texts.length === 0 ? 0 : (total - 1) * 10 + last).toBe(count);
});

test('a search travels in the buttons of either platform, cut between characters', async () => {
  const { search } = corpusPage(corpus, 0, `été ${'é'.repeat(40)}`, chat);
  const action = { kind: 'corpus', page: 46_655, language: 'fr', search } as const;
  for (const budget of [discordBudget, telegramBudget]) {
    const id = encodeAction(action, budget, table);
    expect(budget.count(id)).toBeLessThanOrEqual(budget.max);
    expect(await decodeAction(id, table)).toEqual(action);
  }
  expect(await decodeAction('1c2.fr', table)).toEqual({ kind: 'corpus', page: 2, language: 'fr' });
});

test.each([
  ['Escale', 'presse/x.txt', 'Escale'],
  [null, 'presse/lavrov-alger_2022.txt', 'lavrov alger'],
  [null, '001_1c3a05aa23bf00c9.txt', 'sans nom'],
  [null, 'depeches.jsonl#4812', 'depeches'],
  [null, 'presse/3f2504e0-4f89-11d3-9a0c-0305e82c3301.html', 'sans nom'],
  [' ', 'a/b/le-port.md', 'le port'],
])('the text %s of %s is called %s', (title, documentId, name) => {
  expect(textName({ title, documentId }, 'sans nom')).toBe(name);
});
