/** A row made of an answer that somebody called right: that answer passes it, and a wrong one does not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Given, judge } from '../../../evaluation/questions/score.ts';
import { type Assembly, assemble } from '../../../src/app/assemble.ts';
import { expectedOf } from '../../../src/bots/community/expected.ts';
import { evaluationRow } from '../../../src/cli/feedback.ts';
import { readSettings } from '../../../src/config.ts';
import type { FeedbackRow } from '../../../src/state/feedback.ts';
import type { Answer } from '../../../src/types.ts';
import type { GoldQuestion } from '../../../training/questions.ts';
import { put } from '../../support/corpusFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrevue-test-'));
const corpus = join(folder, 'corpus');
let assembly: Assembly;
beforeAll(async () => {
  const texts = {
    'port.txt':
      'Publié le 17 juin 2021\n\nLa ministre Inês Carvalhal a rencontré Henrik Solberg à Porto le 15 juin 2021.\n\nInês Carvalhal n’a pas rencontré Tomás Quiroga à Vigo.\n',
    'oslo.txt':
      'Publié le 5 juillet 2021\n\nHenrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021.\n',
    'quai.txt':
      'Publié le 9 juillet 2021\n\nLa criée de Vigo a été fermée pendant deux semaines à cause d’une panne des chambres froides.\n',
  };
  for (const [path, text] of Object.entries(texts)) put(corpus, path, text);
  assembly = await assemble({ ...readSettings({}), corpus, data: join(folder, 'index') });
  await assembly.ingest(() => {});
}, 60_000);
afterAll(() => {
  assembly.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (text: string) => assembly.answer({ kind: 'ask', text });
const textOf = (id: string) => readFileSync(join(corpus, id), 'utf8');

/** The row as it is printed. */
function rowOf(question: string, answer: Answer, verdict: FeedbackRow['verdict']): GoldQuestion {
  const { language, status, text } = answer;
  const expected = expectedOf(answer, question);
  const row = evaluationRow({
    id: 1,
    verdict,
    at: '2021-08-01T00:00:00.000Z',
    request: { kind: 'ask', text: question },
    question,
    answer: 'hash',
    indexedAt: null,
    given: { language, status, text, expected },
  });
  return JSON.parse(JSON.stringify(row)) as GoldQuestion;
}

const faultsOf = (row: GoldQuestion, given: Given) => judge(row, given, textOf).faults;

test.each([
  ['Qui a rencontré Inês Carvalhal ?', [['Henrik Solberg', 'Solberg']]],
  ['Quand Inês Carvalhal a-t-elle rencontré Henrik Solberg ?', [['15 juin 2021', '15 June 2021']]],
  ['Où Inês Carvalhal a-t-elle rencontré Henrik Solberg ?', [['Porto']]],
  ['Est-ce que Inês Carvalhal a rencontré Henrik Solberg ?', [['Oui', 'Yes'], ['Porto']]],
  ['Est-ce que Inês Carvalhal a rencontré Tomás Quiroga ?', [['Non', 'No']]],
  ['Who met Amina Bensaïd?', [['Henrik Solberg', 'Solberg']]],
])('%s', async (question, told) => {
  const answer = await ask(question);
  const row = rowOf(question, answer, 'right');
  expect(row.must).toEqual(expect.arrayContaining(told));
  expect(faultsOf(row, answer)).toEqual([]);

  // The same words of other people, without the proof, with the other verdict, or nothing at all.
  const others = new Map([
    ['Solberg', 'Duarte'],
    ['15 juin', '16 juin'],
    ['Porto', 'Braga'],
    ['Non', 'Oui'],
    ['Oui', 'Non'],
  ]);
  const named = told.flat();
  for (const [one, other] of others) {
    if (!named.some((words) => words.includes(one))) continue;
    const text = answer.text.replaceAll(one, other);
    expect(text).not.toBe(answer.text);
    expect(faultsOf(row, { ...answer, text }), text).not.toEqual([]);
  }
  const elsewhere = await ask('Pourquoi la criée de Vigo a-t-elle été fermée ?');
  expect(faultsOf(row, elsewhere)).not.toEqual([]);
  expect(faultsOf(row, { ...answer, citations: [] })).not.toEqual([]);
  expect(faultsOf(row, { ...answer, status: 'not_found' })).not.toEqual([]);
});

test('an answer from a passage is known by its proof', async () => {
  const question = 'Pourquoi la criée de Vigo a-t-elle été fermée ?';
  const answer = await ask(question);
  expect(answer.status).toBe('answered');
  const row = rowOf(question, answer, 'right');
  expect(row.cite).toMatchObject([{ doc: 'quai.txt', contains: expect.stringContaining('panne') }]);
  expect(faultsOf(row, answer)).toEqual([]);
  expect(faultsOf(row, await ask('Qui a rencontré Inês Carvalhal ?'))).not.toEqual([]);
});

test('where the corpus says nothing, saying so is right, and an answer wrong', async () => {
  const question = 'Qui a rencontré Xi Jinping ?';
  const answer = await ask(question);
  const row = rowOf(question, answer, 'right');
  expect(row).toMatchObject({ status: 'not_found', must: [] });
  expect(faultsOf(row, answer)).toEqual([]);
  expect(faultsOf(row, await ask('Qui a rencontré Inês Carvalhal ?'))).not.toEqual([]);
});

test('what was called wrong is left to be written by hand, says so, and passes with nobody until then', async () => {
  const question = 'Qui a rencontré Inês Carvalhal ?';
  const answer = await ask(question);
  const row = rowOf(question, answer, 'wrong');
  expect(row).toMatchObject({
    cite: [],
    note: expect.stringContaining('by hand'),
    answer: { text: answer.text },
  });
  expect(faultsOf(row, answer)).toEqual([expect.stringContaining('<to fill in')]);
  expect(faultsOf(row, await ask('Qui a rencontré Amina Bensaïd ?'))).not.toEqual([]);
});
