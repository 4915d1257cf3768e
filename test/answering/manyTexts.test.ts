/** A meeting that many texts tell: an answer reads as many of them as its proof takes. */
import { beforeEach, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answer.ts';
import { toDocument } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { Register } from '../../src/register/register.ts';
import type { CorpusSummary, Document } from '../../src/types.ts';

const MANY = 40;
/** Each text goes on in its own way, so that none is a copy. */
const texts = Array.from({ length: MANY }, (_, n) => {
  const own = ['quais', 'grues', 'digues', 'phares'][n % 4];
  const text = `Yann Le Gall a rencontré Joost van der Meulen à Anvers le 15 novembre 2024. Il fut question de ${n} ${own}, dit le port.`;
  return toDocument({ text }, `port-${String(n).padStart(2, '0')}.txt`, languages);
});
const register = Register.build(
  texts.map((document) => extract(document, languageOf('fr'))),
  texts,
);
const summary: CorpusSummary = {
  ...{ documents: [], passages: 0, people: 2, meetings: 1 },
  ...{ from: null, to: null, indexedAt: null },
};

let read: Set<string>;
let changed: ReadonlySet<string>;
const answerer = createAnswerer({
  search: async () => [],
  wordsOf: async () => [],
  register,
  documents: async (ids) => {
    for (const id of ids) read.add(id);
    const here = texts.filter(({ id }) => ids.includes(id));
    return new Map(
      here.map((one): [string, Document] => [
        one.id,
        changed.has(one.id) ? { ...one, text: `Démenti. ${one.text}` } : one,
      ]),
    );
  },
  languages,
  summary: () => summary,
});

beforeEach(() => {
  read = new Set();
  changed = new Set();
});

const ask = () => answerer.answer({ kind: 'ask', text: 'Qui a rencontré Yann Le Gall ?' });

it('reads few of them, and cites as many as ever', async () => {
  const answer = await ask();
  expect(register.meetings).toHaveLength(1);
  expect(register.meetings[0]?.sources).toHaveLength(MANY);
  expect(answer.meetings).toHaveLength(1);
  expect(answer.citations).toHaveLength(3);
  expect(read.size).toBeLessThan(8);
});

it('reads on where the first ones no longer say so, up to the one that does', async () => {
  const [last] = texts.slice(-1);
  changed = new Set(texts.slice(0, -1).map(({ id }) => id));
  const answer = await ask();
  expect(answer.citations.map(({ documentId }) => documentId)).toEqual([last?.id]);
});

it('answers that nothing is known where none says so any more', async () => {
  changed = new Set(texts.map(({ id }) => id));
  const answer = await ask();
  expect(answer.status).toBe('not_found');
  expect(answer.citations).toEqual([]);
});
