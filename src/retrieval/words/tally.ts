/** Counts the words of passages, for stores that keep the counts. */
import type { Language } from '../../languages/language.ts';
import type { LanguageCode } from '../../types.ts';
import { Vocabulary } from './vocabulary.ts';

export interface CountedWord {
  readonly language: LanguageCode;
  readonly word: string;
  /** Its family form; empty for a grammar word. */
  readonly form: string;
  readonly count: number;
}

export interface CountedForm {
  readonly form: string;
  /** Passages that hold it. */
  readonly passages: number;
}

export class WordTally {
  readonly #vocabulary: Vocabulary;
  readonly #counts: number[] = [];
  readonly #passages: number[] = [];
  /** The last passage that a term was counted for. */
  readonly #seen: number[] = [];
  #passage = 0;
  /** Words of the texts, headers not counted. */
  length = 0;

  constructor(languages: readonly Language[]) {
    this.#vocabulary = new Vocabulary(languages);
  }

  /** @param sign 1 for a passage that came, -1 for one that left */
  add(words: string, length: number, language: LanguageCode, sign: 1 | -1): void {
    const vocabulary = this.#vocabulary;
    const number = vocabulary.languageNumber(language);
    this.#passage++;
    this.length += sign * length;
    if (words === '') return;
    for (const word of words.split(' ')) {
      const id = vocabulary.addFolded(word, number);
      this.#counts[id] = (this.#counts[id] ?? 0) + sign;
      const term = vocabulary.wordTerm[id] ?? -1;
      if (term < 0 || this.#seen[term] === this.#passage) continue;
      this.#seen[term] = this.#passage;
      this.#passages[term] = (this.#passages[term] ?? 0) + sign;
    }
  }

  words(): CountedWord[] {
    const { words, wordLanguage, wordTerm, terms, languages } = this.#vocabulary;
    return words.flatMap((word, id) => {
      const language = languages[wordLanguage[id] ?? 0]?.code;
      const count = this.#counts[id] ?? 0;
      if (language === undefined || count === 0) return [];
      return [{ language, word, form: terms[wordTerm[id] ?? -1] ?? '', count }];
    });
  }

  forms(): CountedForm[] {
    return this.#vocabulary.terms.flatMap((form, term) => {
      const passages = this.#passages[term] ?? 0;
      return passages === 0 ? [] : [{ form, passages }];
    });
  }
}
