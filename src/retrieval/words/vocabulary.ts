import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';

/** A raw word as a language folds it. */
export function foldWord(raw: string, language: Language | undefined): string {
  const apart = language?.words.apart;
  return (apart?.size ? apart.get(raw.toLowerCase()) : undefined) ?? fold(raw);
}

/**
 * Folded words of a corpus, kept apart by language, each with its term (family
 * form). Terms are shared between languages: "nation" is one.
 */
export class Vocabulary {
  readonly languages: readonly Language[];
  /** Folded words by word id. */
  readonly words: string[];
  /** Language number by word id. */
  readonly wordLanguage: number[];
  /** Term id by word id; -1 for a grammar word. */
  readonly wordTerm: number[];
  readonly terms: string[];
  readonly #byTerm = new Map<string, number>();
  readonly #byWord: Map<string, number>[];
  /** Raw spelling to word id, so that folding is done once for each spelling. */
  readonly #byRaw: Map<string, number>[];

  constructor(
    languages: readonly Language[],
    words: string[] = [],
    wordLanguage: number[] = [],
    wordTerm: number[] = [],
    terms: string[] = [],
  ) {
    this.languages = languages;
    this.words = words;
    this.wordLanguage = wordLanguage;
    this.wordTerm = wordTerm;
    this.terms = terms;
    this.#byWord = languages.map(() => new Map());
    this.#byRaw = languages.map(() => new Map());
    words.forEach((word, id) => {
      this.#byWord[wordLanguage[id] ?? 0]?.set(word, id);
    });
    terms.forEach((term, id) => {
      this.#byTerm.set(term, id);
    });
  }

  languageNumber(code: string): number {
    return Math.max(
      0,
      this.languages.findIndex((language) => language.code === code),
    );
  }

  /** Word id of a raw word, added if new; -1 when nothing is left of it. */
  add(raw: string, language: number): number {
    const cache = this.#byRaw[language];
    const known = cache?.get(raw);
    if (known !== undefined) return known;
    const id = this.addFolded(this.fold(raw, language), language);
    cache?.set(raw, id);
    return id;
  }

  /** A raw word as this language folds it. */
  fold(raw: string, language: number): string {
    return foldWord(raw, this.languages[language]);
  }

  addFolded(word: string, language: number): number {
    if (word === '') return -1;
    const known = this.#byWord[language]?.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.wordLanguage.push(language);
    this.wordTerm.push(this.#termOf(word, language));
    this.#byWord[language]?.set(word, id);
    return id;
  }

  #termOf(word: string, language: number): number {
    const rules = this.languages[language]?.words;
    if (!rules || rules.stopWords.has(word) || (word.length === 1 && !/\d/.test(word))) return -1;
    return this.addTerm(stem(word, rules));
  }

  /** Number of a family form, given if it has none. */
  addTerm(form: string): number {
    let term = this.#byTerm.get(form);
    if (term === undefined) {
      term = this.terms.length;
      this.terms.push(form);
      this.#byTerm.set(form, term);
    }
    return term;
  }

  word(folded: string, language: number): number | undefined {
    return this.#byWord[language]?.get(folded);
  }

  term(form: string): number | undefined {
    return this.#byTerm.get(form);
  }

  /** Raw spellings are only needed while building. */
  forgetSpellings(): void {
    for (const cache of this.#byRaw) cache.clear();
  }
}
