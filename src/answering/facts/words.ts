/** Words of a text as the word index folds and stems them. */
import type { Language } from '../../languages/language.ts';
import { eachWord, fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import type { Span } from '../../types.ts';
import type { TextWord } from './types.ts';

export function wordsOf(text: string, span: Span, language: Language): TextWord[] {
  const { words: rules } = language;
  const words: TextWord[] = [];
  eachWord(text.slice(span.start, span.end), (raw, start) => {
    const folded = rules.apart.get(raw.toLowerCase()) ?? fold(raw);
    if (folded === '') return;
    const from = span.start + start;
    words.push({
      raw,
      fold: folded,
      term: stem(folded, rules),
      start: from,
      end: from + raw.length,
    });
  });
  return words;
}

/** Number of words of the longest phrase of `table` that begins at `at`; 0 for none. */
export function phraseAt(words: readonly TextWord[], at: number, table: PhraseTable): number {
  for (const phrase of table.get(words[at]?.fold ?? '') ?? []) {
    if (phrase.every((word, i) => words[at + i]?.fold === word)) return phrase.length;
  }
  return 0;
}

export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

const tables = new WeakMap<readonly string[], PhraseTable>();

/** Phrases by first word, longest first. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const known = tables.get(phrases);
  if (known) return known;
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  tables.set(phrases, table);
  return table;
}
