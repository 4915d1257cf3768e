import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find.ts';
import { toDocument } from '../../src/documents/document.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { cutPassages } from '../../src/retrieval/passages.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** Pieces of pages in any order: marks, half characters, dates, headings, prose. */
const pieces = fc.constantFrom(
  ...['M. ', 'Le ', '10 mai ', '2022', '\n', '\n\n', '\r\n', '"', '« ', ' »', '. ', '… ', '\t'],
  ...['12 commentaires', 'Publié le ', '1. ', 'Paul dit :', '    ', '#', '---\n', '(', ')', '[1]'],
  ...['mardi', '🙂', '\ud83d', '2 تعليقات\n', 'Lire aussi\n', '\u00a0', 'A.', 'é', '\ufeff'],
  'Une phrase assez longue pour compter comme de la prose, avec une fin nette et claire.\n',
  '## Commentaires des lecteurs\n',
);
const page = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('whatever the page: sections cover it, and every span stands where it says', () => {
  fc.assert(
    fc.property(page, (text) => {
      const document = toDocument({ text }, 'a.txt', languages);
      const language = languageOf(document.language);
      let at = 0;
      for (const { start, end } of document.sections) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(text.length);
      const sentences = document.sections.flatMap((section) =>
        splitSentences(text, section, section.kind, language),
      );
      let last = 0;
      for (const { start, end, section } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        const home = document.sections.find((each) => each.start <= start && each.end >= end);
        expect(home?.kind).toBe(section);
        last = end;
      }
      for (const mention of findDates(text, { start: 0, end: text.length }, language, null)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.date.text);
      }
      for (const passage of cutPassages(document, sentences)) {
        expect(passage.section).not.toBe('furniture');
        expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      }
    }),
    { seed: 20220512, numRuns: 400 },
  );
});
