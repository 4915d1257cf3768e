/** The words of a passage as text, for stores that keep rows, and back. */
import type { LanguageCode } from '../../types.ts';
import { CAPITAL, type Forward, forwardOf, Growing, OPENING, WORD } from './build.ts';
import type { IndexedPassage } from './passage.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface WordRow {
  /** Folded words in their order, a space between two: header (title, date) first. */
  readonly words: string;
  /** A digit a word: 1 for the first of a sentence, 2 for a capital, 3 for both. */
  readonly marks: string;
  /** Words of the header, and of the text. */
  readonly header: number;
  readonly length: number;
}

const OPENS = 1;
const CAPITALISED = 2;

/** @param vocabulary may be kept from call to call: a spelling is folded once */
export function wordRows(passages: readonly IndexedPassage[], vocabulary: Vocabulary): WordRow[] {
  const { starts, tokens, headers } = forwardOf(passages, vocabulary);
  return passages.map((_, id) => {
    const row = Array.from(tokens.subarray(starts[id] ?? 0, starts[id + 1] ?? 0));
    const header = headers[id] ?? 0;
    return {
      // Compatibility forms of one letter may be several words.
      words: row
        .map((token) => (vocabulary.words[token & WORD] ?? '').replace(/\s/gu, '_'))
        .join(' '),
      marks: row
        .map((token) => (token & OPENING ? OPENS : 0) + (token & CAPITAL ? CAPITALISED : 0))
        .join(''),
      header,
      length: row.length - header,
    };
  });
}

export interface PlacedWords extends WordRow {
  /** Number of its document; passages of one document come one after another, in their order. */
  readonly document: number;
  readonly language: LanguageCode;
}

/** The words of these passages, in their order. */
export function forwardFrom(rows: readonly PlacedWords[], vocabulary: Vocabulary): Forward {
  const tokens = new Growing();
  const starts = new Uint32Array(rows.length + 1);
  const documents = new Uint32Array(rows.length);
  const languages = new Uint8Array(rows.length);
  rows.forEach(({ words, marks, document, language }, id) => {
    const number = vocabulary.languageNumber(language);
    languages[id] = number;
    documents[id] = document === rows[id - 1]?.document ? (documents[id - 1] ?? 0) : id;
    if (words !== '') {
      words.split(' ').forEach((word, at) => {
        const mark = marks.charCodeAt(at) - 48;
        const token = vocabulary.addFolded(word, number);
        tokens.push(
          (token | (mark & OPENS ? OPENING : 0) | (mark & CAPITALISED ? CAPITAL : 0)) >>> 0,
        );
      });
    }
    starts[id + 1] = tokens.length;
  });
  return {
    starts,
    tokens: tokens.done(),
    headers: Uint8Array.from(rows, ({ header }) => header),
    languages,
    documents,
  };
}
