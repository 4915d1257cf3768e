import type { DateWords } from '../languages/contract/dates.ts';
import type { WordRules } from '../languages/contract/words.ts';
import type { LanguageCode } from '../types.ts';
import { MOST_WORDS } from './lexicon.ts';

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
  const counts = languages.map(() => 0);
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const at = tellingOf(word, languages);
    if (at >= 0) counts[at] = (counts[at] as number) + 1;
  }
  return languages
    .map(({ code }, at) => ({ code, count: counts[at] as number }))
    .sort((a, b) => b.count - a.count);
}

/** By list of languages, which of them a word tells: texts say the same words again and again. */
const told = new WeakMap<readonly TellingLanguage[], Map<string, number>>();

/** Which language alone knows a word; -1 where none does, or several. */
function tellingOf(word: string, languages: readonly TellingLanguage[]): number {
  let known = told.get(languages);
  if (!known) {
    known = new Map();
    told.set(languages, known);
  }
  let at = known.get(word);
  if (at === undefined) {
    const lower = word.toLowerCase();
    const knows = ({ words, dates }: TellingLanguage): boolean =>
      words.stopWords.has(bare(word)) || lower in dates.weekdays || lower in dates.months;
    const first = languages.findIndex(knows);
    at = languages.slice(first + 1).some(knows) ? -1 : first;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, at);
  }
  return at;
}
