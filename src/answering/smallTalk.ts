/** Messages that ask nothing of the texts: greetings, thanks, doubts, a sign, a lone question mark. */
import { onlyChecks, type SmallTalk, smallTalkKinds } from '../languages/contract/facts.ts';
import type { Language } from '../languages/language.ts';
import { folded } from '../text/tokens.ts';
import type { Answer, Citation, Request } from '../types.ts';
import { languageOfQuestion } from './question/tokens.ts';

/** What a message without a question says, and in which language that is answered. */
export interface Spoken {
  readonly kind: SmallTalk;
  readonly language: Language;
}

export const wordsOf = (text: string): readonly string[] =>
  folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * What a message says that asks nothing of the texts; null when it asks something. Of several things said at once
 * the one that wants an answer most counts: in "bonjour, qui es-tu ?" who this is.
 */
export function smallTalkIn(
  request: Pick<Request, 'language' | 'previous'> & { readonly text: string },
  languages: readonly Language[],
): Spoken | null {
  const { text, previous } = request;
  const words = wordsOf(text);
  const chosen = languages.find(({ code }) => code === request.language);
  if (words.length === 0) {
    if (text.trim() === '') return null;
    const before = previous?.at(-1);
    const language =
      chosen ??
      (before === undefined ? null : languageOfQuestion(before, languages)) ??
      languages[0];
    return language ? { kind: text.includes('?') ? 'help' : 'noted', language } : null;
  }
  const read = languages.flatMap((language) => {
    const said = kindsIn(words, language);
    const kind =
      smallTalkKinds.find((one) => said?.has(one)) ??
      (onlyChecks(words, language.facts) ? 'doubt' : undefined);
    return kind ? [{ kind, language }] : [];
  });
  const [first] = read;
  if (!first) return null;
  const before = previous?.at(-1);
  // "ok" and "super" are of several languages: then that of the conversation is spoken.
  const spoken =
    read.length > 1 && before !== undefined ? languageOfQuestion(before, languages) : null;
  const own = read.find(({ language }) => language === spoken) ?? first;
  return chosen ? { ...own, language: chosen } : own;
}

/** The kinds of small talk that a message is made of without a word left; null where one is left. */
function kindsIn(words: readonly string[], { facts }: Language): ReadonlySet<SmallTalk> | null {
  const phrases = smallTalkKinds.flatMap((kind) =>
    facts.smallTalk[kind].map((phrase) => ({ kind, words: phrase.split(' ') })),
  );
  const said = new Set<SmallTalk>();
  for (let at = 0; at < words.length; ) {
    const here = phrases
      .filter((phrase) => phrase.words.every((word, i) => words[at + i] === word))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (!here) return null;
    said.add(here.kind);
    at += here.words.length;
  }
  return said;
}

/** The language in which a message asks what the answerer thinks; null when it does not. */
export function opinionIn(text: string, languages: readonly Language[]): Language | null {
  const words = ` ${wordsOf(text).join(' ')} `;
  return (
    languages.find(({ facts }) => facts.opinions.some((phrase) => words.includes(` ${phrase} `))) ??
    null
  );
}

/** One plain line, without anything looked for; `citations` are those that its marks stand for. */
export function plainly(
  question: string,
  language: Language,
  text: string,
  id: string | null,
  citations: readonly Citation[] = [],
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
    citations,
    meetings: [],
    followUps: [],
    ...(citations.length === 0 && { talk: true }),
  };
}
