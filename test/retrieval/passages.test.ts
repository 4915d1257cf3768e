import { describe, expect, test } from 'vitest';
import { fr } from '../../src/languages/fr/index.ts';
import { cutPassages } from '../../src/retrieval/passages.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import type { Section, SectionKind } from '../../src/types.ts';

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Builds a document of sections and cuts it. */
function passagesOf(...parts: readonly [SectionKind, string][]) {
  let text = '';
  const sections: Section[] = [];
  for (const [kind, part] of parts) {
    sections.push({ kind, start: text.length, end: text.length + part.length });
    text += part;
  }
  const sentences = sections.flatMap((section) => splitSentences(text, section, section.kind, fr));
  return { text, passages: cutPassages({ id: 'a.txt', text, sections }, sentences) };
}

const sentence = (n: number, length = 15) =>
  `Phrase ${n} ${Array.from({ length: length - 2 }, (_, i) => `mot${i}`).join(' ')}. `;
const article = (count: number, length?: number) =>
  Array.from({ length: count }, (_, n) => sentence(n, length)).join('');

describe('passages', () => {
  test('hold 60 to 90 words of whole sentences and repeat one sentence', () => {
    const { text, passages } = passagesOf(['article', article(20)]);
    expect(passages.length).toBeGreaterThan(4);
    for (const [i, passage] of passages.entries()) {
      expect(passage).toMatchObject({ documentId: 'a.txt', ordinal: i, section: 'article' });
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.text).toMatch(/^Phrase \d+ .*\.$/su);
      expect(words(passage.text)).toBeGreaterThanOrEqual(60);
      expect(words(passage.text)).toBeLessThanOrEqual(90);
      const before = passages[i - 1];
      if (before) {
        const shared = text.slice(passage.start, before.end);
        expect(shared.match(/Phrase/gu)).toHaveLength(1);
      }
    }
    expect(passages.at(-1)?.text).toContain('Phrase 19');
  });

  test('stay within a section and skip furniture', () => {
    const { passages } = passagesOf(
      ['article', article(3)],
      ['furniture', 'Lire aussi. Partager. '],
      ['article', article(2)],
      ['comment', 'Bravo à tous. '],
    );
    expect(passages.map((p) => [p.section, words(p.text)])).toEqual([
      ['article', 45],
      ['article', 30],
      ['comment', 3],
    ]);
    expect(passages.some((p) => p.text.includes('Partager'))).toBe(false);
  });

  test('a sentence beyond the limit is cut at clauses, and without clauses at words', () => {
    const clauses = Array.from({ length: 16 }, (_, n) => `la partie ${n} dit que tout va bien ici`);
    const { passages } = passagesOf(['article', `${clauses.join(', ')}.`]);
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) {
      expect(words(passage.text)).toBeLessThanOrEqual(90 + 20);
      expect(passage.text).toMatch(/^la partie .*[,.]$/su);
    }
    const blob = passagesOf(['article', Array.from({ length: 300 }, (_, n) => `m${n}`).join(' ')]);
    expect(blob.passages.map((p) => words(p.text))).toEqual([90, 90, 90, 30]);
  });

  test('a short tail joins the passage before it', () => {
    const { passages } = passagesOf(['article', `${article(5)}Il part demain.`]);
    expect(passages.map((p) => words(p.text))).toEqual([78]);
  });

  test('an empty document has none', () => {
    expect(passagesOf(['article', '']).passages).toEqual([]);
  });
});
