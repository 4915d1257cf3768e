/** The common words of a language, to tell them from names. */
import type { WordRules } from '../languages/contract/words.ts';
import { foldedWords } from './fold.ts';
import { stem } from './stem.ts';

interface Language {
  readonly words: WordRules;
}

const known = new WeakMap<Language, ReadonlySet<string>>();

/** Is a folded word a form of a common word of the language? */
export function isCommonWord(fold: string, language: Language): boolean {
  let stems = known.get(language);
  if (!stems) {
    stems = new Set(
      language.words.lexicon.split('\n').flatMap((row) => {
        const [word] = foldedWords(row.split('|')[0] ?? '');
        return word === undefined ? [] : [stem(word, language.words)];
      }),
    );
    known.set(language, stems);
  }
  return stems.has(stem(fold, language.words));
}

const translations = new WeakMap<Language, ReadonlySet<string>>();

/** Is a folded word one by which the lexicon translates a common word of the language? */
export function isTranslation(fold: string, language: Language): boolean {
  let words = translations.get(language);
  if (!words) {
    words = new Set(
      language.words.lexicon.split('\n').flatMap((row) => foldedWords(row.split('|')[1] ?? '')),
    );
    translations.set(language, words);
  }
  return words.has(fold);
}
