import type { Language } from '../../languages/language.ts';
import { splitSentences } from '../../text/sentences.ts';

/**
 * Sentences of what a model has written so far. While it still writes, the last one is kept
 * back: its mark may be on the way.
 */
export function sentencesOf(written: string, finished: boolean, language: Language): string[] {
  let text = written
    .replace(/\r/g, '')
    // A list or a heading is read as plain lines; each line stands for itself.
    .replace(/^[ \t]*(?:[-*•–—]|#{1,6}|\d{1,2}[.)])[ \t]+/gmu, '')
    .replace(/\n+/gu, '\n\n');
  if (!finished) text = text.replace(/[\s[]*(?:\[\d*)?$/u, '');
  // "… Lisbon. [1]" -> "… Lisbon [1]."
  text = text.replace(/([.!?…]+)((?:[ \u00a0]*\[\d{1,4}\])+)/gu, '$2$1');
  const found = splitSentences(text, { start: 0, end: text.length }, 'article', language);
  const sentences = found.map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/gu, ' ').trim(),
  );
  return finished ? sentences : sentences.slice(0, -1);
}
