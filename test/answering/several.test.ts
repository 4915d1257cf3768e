import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/answering/several.ts';
import { languageOf } from '../../src/languages/index.ts';
import { answerer } from './facts/corpus.ts';

describe('what asks for itself', () => {
  it.each<['ask' | 'check', string, number]>([
    ['ask', 'Quand le barrage a-t-il été inauguré ? Qui l’a inauguré hier ?', 2],
    ['ask', 'Quand le barrage a-t-il été inauguré ? Vraiment ?', 1],
    ['ask', 'J’ai lu un article. Quand le barrage a-t-il été inauguré ?', 1],
    ['check', 'Louise Aubertin a inauguré le barrage. Il a coûté 640 millions.', 2],
    ['check', 'Louise Aubertin a inauguré le barrage.', 1],
    ['check', 'Un. Deux. Trois. Quatre. Cinq. Six.', 1],
    ['check', 'Bonjour. Louise Aubertin a inauguré le barrage. Il a coûté 640 millions.', 2],
    ['check', 'Louise Aubertin a inauguré le barrage. '.repeat(14), 10],
  ])('%s: %s', (kind, text, parts) => {
    expect(partsOf({ kind, text }, languageOf('fr'))).toHaveLength(parts);
  });
});

describe('several questions in one message', () => {
  it('are answered one by one, their proofs numbered through', async () => {
    const { text, citations, status } = await answerer.answer({
      kind: 'ask',
      text: 'Combien a coûté le barrage de Sarvane ? Quand le musée de Brémont a-t-il été fondé ?',
    });
    expect(status).toBe('answered');
    expect(text).toContain('640 millions');
    expect(text).toContain('1887');
    expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
    const marks = new Set([...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n)));
    expect(marks).toEqual(new Set(citations.map(({ n }) => n)));
    for (const { n, quote } of citations) {
      const line = text.split('\n').find((one) => one.includes(`[${n}]`)) ?? '';
      expect(line.replaceAll(/\s/gu, '')).toContain(quote.replaceAll(/\s/gu, '').slice(0, 20));
    }
  });

  it('statements are checked one by one, in their order, a verdict each', async () => {
    const { verdict, groups, text, citations, status } = await answerer.answer({
      kind: 'check',
      text: 'Le roi de Norvège a dansé hier soir. Le barrage de Sarvane a coûté 640 millions.',
    });
    const rows = groups.flatMap((group) => group.rows);
    expect(status).toBe('answered');
    expect(verdict.text).toBe('2 phrases vérifiées une à une\u00a0; le corpus parle de 1.');
    expect(rows.map((row) => row.text.slice(0, 25))).toEqual([
      '«\u00a0Le roi de Norvège a dan',
      '«\u00a0Le barrage de Sarvane a',
    ]);
    expect(rows[1]?.text).toMatch(/640[\s\S]*\[1\]/u);
    const marks = [...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n));
    expect([...new Set(marks)]).toEqual(citations.map(({ n }) => n));
  });

  it('what is known comes first', async () => {
    const { text } = await answerer.answer({
      kind: 'ask',
      text: 'Qui est le roi de Norvège ? Quand le musée de Brémont a-t-il été fondé ?',
    });
    expect(text.indexOf('1887')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('1887')).toBeLessThan(text.indexOf('Qui est le roi de Norvège ?'));
  });
});
