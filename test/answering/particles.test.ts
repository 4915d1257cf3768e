/** People whose family names have particles, from the text to the buttons under an answer. */
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answer.ts';
import { toDocument } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { placesOf } from '../../src/register/placeKnowledge.ts';
import { Register } from '../../src/register/register.ts';
import type { CorpusSummary } from '../../src/types.ts';
import { createGazetteer } from '../../src/world/gazetteer.ts';

const text = [
  'Le port et la région se parlent',
  'Yann Le Gall a rencontré Joost van der Meulen à Anvers le 15 novembre 2024. Ils ont parlé une heure des quais et de la grève.',
  'Yann Le Gall a reçu Teresa Lobo Antunes à Brest le 18 novembre 2024. Mme Lobo Antunes a promis une réponse avant Noël.',
].join('\n\n');
const document = toDocument({ text }, 'port.txt', languages);
const summary: CorpusSummary = {
  documents: [],
  passages: 0,
  people: 4,
  meetings: 2,
  from: null,
  to: null,
  indexedAt: null,
};
const answerer = createAnswerer({
  search: async () => [],
  wordsOf: async () => [],
  register: Register.build(
    [extract(document, languageOf('fr'))],
    [document],
    placesOf(createGazetteer()),
  ),
  documents: async () => new Map([[document.id, document]]),
  languages,
  summary: () => summary,
});

describe('family names with particles', () => {
  it.each([
    ['Qui a rencontré Yann Le Gall ?', 2],
    ['Qui a rencontré Le Gall ?', 2],
    ['Qui a rencontré Joost van der Meulen ?', 1],
    ['Who met Yann Le Gall?', 2],
  ])('%s', async (question, meetings) => {
    const answer = await answerer.answer({ kind: 'ask', text: question });
    expect(answer.status).toBe('answered');
    expect(answer.meetings).toHaveLength(meetings);
  });

  it('stand whole on buttons', async () => {
    const { labels = {} } = await answerer.answer({
      kind: 'ask',
      text: 'Qui a rencontré Yann Le Gall ?',
    });
    const shown = Object.values(labels).join(' | ');
    expect(shown).toContain('Le Gall–Lobo Antunes');
    expect(shown).toContain('Le Gall–van der Meulen');
  });
});
