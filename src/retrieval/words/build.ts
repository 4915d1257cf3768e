import { eachWord } from '../../text/fold.ts';
import type { IndexedPassage } from './passage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Marks in a token of the forward index; the low 24 bits are the word id. */
export const WORD = 0x00ffffff;
/** Written with a capital. */
export const CAPITAL = 0x80000000;
/** First word of a sentence. */
export const OPENING = 0x40000000;

/** The words of every passage in order: header (title, date) first, then text. */
export interface Forward {
  /** N + 1 offsets into `tokens`. */
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
  /** Header tokens by passage. */
  readonly headers: Uint8Array;
  /** Language number by passage. */
  readonly languages: Uint8Array;
  /** Id of the first passage of its document, by passage. */
  readonly documents: Uint32Array;
}

const LONGEST_HEADER = 40;

export class Growing {
  #data = new Uint32Array(1 << 16);
  length = 0;
  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Uint32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }
  done(): Uint32Array {
    return this.#data.slice(0, this.length);
  }
}

export function forwardOf(passages: Iterable<IndexedPassage>, vocabulary: Vocabulary): Forward {
  const tokens = new Growing();
  const starts = new Growing();
  const headers = new Growing();
  const languages = new Growing();
  const documents = new Growing();
  let language = 0;
  let document: number | undefined;
  let first = 0;
  const visit = (word: string, _start: number, boundary: boolean): void => {
    const id = vocabulary.add(word, language);
    if (id < 0) return;
    const first = word.charCodeAt(0);
    const capital =
      (first >= 65 && first <= 90) || (first > 127 && word[0] !== word[0]?.toLowerCase());
    tokens.push((id | (capital ? CAPITAL : 0) | (boundary ? OPENING : 0)) >>> 0);
  };
  for (const passage of passages) {
    language = vocabulary.languageNumber(passage.language);
    if (passage.document === undefined || passage.document !== document) first = starts.length;
    document = passage.document;
    documents.push(first);
    starts.push(tokens.length);
    const from = tokens.length;
    if (passage.title) eachWord(passage.title, visit);
    if (tokens.length - from > LONGEST_HEADER) tokens.length = from + LONGEST_HEADER;
    for (const word of dateWords(passage.date)) {
      const id = vocabulary.addFolded(word, language);
      tokens.push((id | OPENING) >>> 0);
    }
    headers.push(tokens.length - from);
    languages.push(language);
    eachWord(passage.text, visit);
  }
  starts.push(tokens.length);
  return {
    starts: starts.done(),
    tokens: tokens.done(),
    headers: Uint8Array.from(headers.done()),
    languages: Uint8Array.from(languages.done()),
    documents: documents.done(),
  };
}

/** `2022-05-12` is found by year, by month and by day. */
function dateWords(date: string | null): string[] {
  if (!date) return [];
  const words = [date.slice(0, 4)];
  if (date.length >= 7) words.push(date.slice(0, 7));
  if (date.length >= 10) words.push(date.slice(0, 10));
  return words;
}

/** Which passages hold a term, and how often: rows of `starts`, in passage order. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  /** Occurrences in the text, quartered steps: 4 for one in the text, 3 for one in the header. */
  readonly weights: Uint8Array;
}

const IN_TEXT = 4;
const IN_HEADER = 3;

export function invert(forward: Forward, vocabulary: Vocabulary): Postings {
  const { starts, tokens, headers } = forward;
  const size = headers.length;
  const wordTerm = Int32Array.from(vocabulary.wordTerm);
  const rows = new Uint32Array(vocabulary.terms.length + 1);
  const seen = new Uint32Array(vocabulary.terms.length).fill(0xffffffff);
  for (let id = 0; id < size; id++) {
    const end = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < end; at++) {
      const term = wordTerm[(tokens[at] ?? 0) & WORD] ?? -1;
      if (term < 0 || seen[term] === id) continue;
      seen[term] = id;
      rows[term + 1] = (rows[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < vocabulary.terms.length; term++) {
    rows[term + 1] = (rows[term + 1] ?? 0) + (rows[term] ?? 0);
  }
  const total = rows[vocabulary.terms.length] ?? 0;
  const passages = new Uint32Array(total);
  const weights = new Uint8Array(total);
  const next = rows.slice();
  seen.fill(0xffffffff);
  for (let id = 0; id < size; id++) {
    const from = starts[id] ?? 0;
    const text = from + (headers[id] ?? 0);
    const end = starts[id + 1] ?? 0;
    for (let at = from; at < end; at++) {
      const term = wordTerm[(tokens[at] ?? 0) & WORD] ?? -1;
      if (term < 0) continue;
      if (seen[term] !== id) {
        seen[term] = id;
        passages[next[term] ?? 0] = id;
        next[term] = (next[term] ?? 0) + 1;
      }
      const row = (next[term] ?? 1) - 1;
      weights[row] = Math.min(252, (weights[row] ?? 0) + (at < text ? IN_HEADER : IN_TEXT));
    }
  }
  return { starts: rows, passages, weights };
}
