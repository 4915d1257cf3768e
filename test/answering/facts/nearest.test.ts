import { expect, it } from 'vitest';
import { answerer } from './corpus.ts';

const ask = (text: string) => answerer.answer({ kind: 'ask', text });

it('two people whom one text names and who are not told to have met: that text is shown, as no more than near', async () => {
  const { status, verdict, groups, citations, text } = await ask(
    'Paul Ferrandin a-t-il rencontré Anselme Corvisier ?',
  );
  expect(status).toBe('not_found');
  expect(verdict.text).toBe('Le corpus ne permet pas de l’affirmer.');
  expect(groups).toHaveLength(1);
  for (const { n, quote } of citations) {
    expect(text).toContain(`[${n}]`);
    expect(quote).toMatch(/Ferrandin|Corvisier/u);
  }
});

it('two people of different texts: nothing is shown', async () => {
  const { status, groups } = await ask('Louise Aubertin a-t-elle rencontré Henrik Solvang ?');
  expect(status).toBe('not_found');
  expect(groups).toEqual([]);
});
