/** Headlines in capitals, read as if they were set in small letters. */
import type { Language } from '../languages/language.ts';
import { isCommonWord } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isNameParticle } from '../world/names.ts';
import { triggerPatterns } from './candidates.ts';

/** Fewer words in capitals are initials or a name. */
const LEAST = 3;

/** Each word as the rest of the text writes it; else small where it is a word of the language, and with a capital where not. */
export function inSmallLetters(
  sentences: readonly (readonly Token[])[],
  language: Language,
): Token[][] {
  const loud = sentences.map(isLoud);
  if (!loud.includes(true)) return sentences.map((tokens) => [...tokens]);
  const written = new Map<string, string>();
  for (const [s, tokens] of sentences.entries())
    if (!loud[s])
      for (const [i, { kind, fold, text, allCaps }] of tokens.entries())
        if (kind === 'word' && i > 0 && !allCaps && !written.has(fold)) written.set(fold, text);
  return sentences.map((tokens, s) =>
    loud[s] ? tokens.map((token, i) => quiet(token, i, tokens, written, language)) : [...tokens],
  );
}

function isLoud(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  return words.length >= LEAST && words.every(({ allCaps }) => allCaps);
}

function quiet(
  token: Token,
  at: number,
  tokens: readonly Token[],
  written: ReadonlyMap<string, string>,
  language: Language,
): Token {
  if (token.kind !== 'word') return token;
  const { fold, lower } = token;
  const known = written.get(fold);
  const { words, grammar } = language;
  const small =
    words.stopWords.has(fold) ||
    grammar.determiners.includes(lower) ||
    grammar.elisions.includes(lower) ||
    triggerPatterns(language).familyOf(fold) !== null ||
    isCommonWord(fold, language);
  // In front of a name a particle is part of it.
  const next = tokens[at + 1];
  const particle = isNameParticle(fold) && next !== undefined && !isCommonWord(next.fold, language);
  const capital =
    at === 0 ||
    (known === undefined
      ? !small || (particle && !words.stopWords.has(fold))
      : /^\p{Lu}/u.test(known));
  const text = capital
    ? token.text
        .toLowerCase()
        .replaceAll(/(?<![\p{L}\p{M}])\p{Ll}(?=\p{L})/gu, (letter) => letter.toUpperCase())
    : token.text.toLowerCase();
  if (text.length !== token.text.length) return token;
  return { ...token, text, capital: /^\p{Lu}/u.test(text), allCaps: false };
}
