import { detect } from 'tinyld';
import type { WordRules } from '../languages/contract/words.ts';
import type { LanguageCode } from '../types.ts';

/** Characters that are enough to tell. */
const SAMPLE = 4000;

/**
 * The language a text is in: the one whose grammar words it has most of, counting those that no
 * other language shares. Names say nothing of it, so a short text full of them is not guessed
 * by its letters unless it has no such word at all.
 */
export function languageOfText(
  text: string,
  languages: readonly {
    readonly code: LanguageCode;
    readonly words: Pick<WordRules, 'stopWords'>;
  }[],
): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const tokens = sample
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const counts = languages.map(({ code, words }) => ({
    code,
    count: tokens.filter(
      (token) =>
        words.stopWords.has(token) &&
        !languages.some((other) => other.code !== code && other.words.stopWords.has(token)),
    ).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first && first.count > (second?.count ?? 0)) return first.code;
  const codes = languages.map(({ code }) => code);
  const found = detect(sample, { only: codes });
  return codes.find((code) => code === found) ?? codes[0] ?? 'fr';
}
