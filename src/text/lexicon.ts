/** The common words of a language, to tell them from names. */
import type { WordRules } from '../languages/contract/words.ts';
import { foldedWords } from './fold.ts';
import { stem } from './stem.ts';

/** Words kept in memory before they are forgotten together. */
export const MOST_WORDS = 50_000;

interface Language {
  readonly words: WordRules;
}

const known = new WeakMap<Language, ReadonlySet<string>>();
/** Answers given before: a text says the same words again and again. */
const answers = new WeakMap<Language, Map<string, boolean>>();

/** Is a folded word a form of a common word of the language? */
export function isCommonWord(fold: string, language: Language): boolean {
  let given = answers.get(language);
  if (!given) {
    given = new Map();
    answers.set(language, given);
  }
  let answer = given.get(fold);
  if (answer === undefined) {
    answer = stemsOf(language).has(stem(fold, language.words));
    if (given.size >= MOST_WORDS) given.clear();
    given.set(fold, answer);
  }
  return answer;
}

function stemsOf(language: Language): ReadonlySet<string> {
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
  return stems;
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
