import type { DateWords } from '../languages/contract/dates.ts';
import type { WordRules } from '../languages/contract/words.ts';
import type { LanguageCode } from '../types.ts';

/** Characters that are enough to tell. */
const SAMPLE = 4000;
/** So many words of grammar that no other language shares outweigh what a page says of itself. */
const CLEAR = 4;

/** Of a text's small words so many are words of grammar: French and English news .41 and more, others less than .39. */
const GRAMMAR_SHARE = 0.4;
/** Fewer small words tell nothing. */
const ENOUGH = 40;

export interface TellingLanguage {
  readonly code: LanguageCode;
  readonly words: Pick<WordRules, 'stopWords' | 'letters'>;
  readonly dates: Pick<DateWords, 'months' | 'weekdays'>;
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text may be in one of these languages, by the grammar words that every text needs; true where it is too short to tell. */
export function isWrittenIn(text: string, languages: readonly TellingLanguage[]): boolean {
  const words = text.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase());
  return (
    small.length < ENOUGH ||
    languages.some(
      ({ words: { stopWords } }) =>
        small.filter((word) => stopWords.has(bare(word))).length >= small.length * GRAMMAR_SHARE,
    )
  );
}

/**
 * The language a text is in: the one whose grammar words, days and months it has most of, counting those that no
 * other language shares; then the one whose letters its small words hold. Names say nothing of it. The first of
 * `languages` where nothing tells.
 *
 * @param stated what the file says of its language: holds unless the words say clearly otherwise
 */
export function languageOfText(
  text: string,
  languages: readonly TellingLanguage[],
  stated: LanguageCode | null = null,
): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const [first, second] = languageClues(sample, languages);
  if (first && first.count > (second?.count ?? 0)) {
    const clear = first.count >= CLEAR && first.count >= 2 * (second?.count ?? 0);
    return stated === null || clear ? first.code : stated;
  }
  if (stated !== null) return stated;
  const small = (sample.match(/\p{L}+/gu) ?? []).filter((word) => word === word.toLowerCase());
  const spelt = languages.find(({ words: { letters } }) =>
    small.some((word) => letters?.test(word)),
  );
  return spelt?.code ?? languages[0]?.code ?? 'fr';
}

/** How many grammar words, days and months of a text are each language's alone, most first. */
export function languageClues(
  text: string,
  languages: readonly TellingLanguage[],
): { readonly code: LanguageCode; readonly count: number }[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const knows = ({ words: { stopWords }, dates }: TellingLanguage, word: string): boolean =>
    stopWords.has(bare(word)) ||
    word.toLowerCase() in dates.weekdays ||
    word.toLowerCase() in dates.months;
  return languages
    .map((language) => {
      const own = words.filter(
        (word) =>
          knows(language, word) &&
          !languages.some((other) => other !== language && knows(other, word)),
      );
      return { code: language.code, count: own.length };
    })
    .sort((a, b) => b.count - a.count);
}
