import type { Language } from '../languages/language.ts';
import { folded } from '../text/tokens.ts';
import type { Answer } from '../types.ts';

/** Longer messages of such words are sentences. */
const MOST_WORDS = 6;

/** The language in which a message only greets, thanks or calls for help; null when it asks something. */
export function smallTalkIn(text: string, languages: readonly Language[]): Language | null {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return (
    languages.find(({ facts }) => words.every((word) => facts.smallTalk.includes(word))) ?? null
  );
}

/** The language in which a message asks what the answerer thinks; null when it does not. */
export function opinionIn(text: string, languages: readonly Language[]): Language | null {
  const words = ` ${(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return (
    languages.find(({ facts }) => facts.opinions.some((phrase) => words.includes(` ${phrase} `))) ??
    null
  );
}

/** Says what can be asked; nothing was looked for, so nothing was found. */
export function greet(
  question: string,
  language: Language,
  texts: number,
  id: string | null,
): Answer {
  return plainly(question, language, language.factReplies.greeting(texts), id);
}

/** One plain line, without anything looked for. */
export function plainly(
  question: string,
  language: Language,
  text: string,
  id: string | null,
): Answer {
  return {
    id,
    question,
    language: language.code,
    status: 'not_found',
    verdict: { text },
    groups: [],
    notes: [],
    text,
    citations: [],
    meetings: [],
    followUps: [],
  };
}
