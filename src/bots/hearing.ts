/** Whose words a message carries: a question of one's own, or somebody's claim to be checked. */
import { languages, onlyChecks } from '../languages/index.ts';
import { shorten } from './message.ts';

/** Of a longer text only the beginning is checked. UTF-16 units. */
export const longestClaim = 4000;
/** Fewer words than this lean on what they reply to: "quand ?", "et à Alger ?". */
const elliptical = 4;

/** A text pasted as a file, as Discord makes one of a long message; larger files are no messages. */
const largestPaste = 64 * 1024;

/** Whether a file that came with a message may be somebody's words, by what is told of it. */
export function isPaste(type: string | undefined, name: string | undefined): boolean {
  return /^text\/(?:plain|markdown)\b/iu.test(type ?? '') || /\.(?:txt|md)$/iu.test(name ?? '');
}

export const fitsPaste = (bytes: number | undefined): boolean => (bytes ?? 0) <= largestPaste;

/** The words of a paste in UTF-8; null for anything else, and for what is longer than was told. */
export function pasteText(bytes: Uint8Array): string | null {
  if (!fitsPaste(bytes.byteLength) || bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export interface Said {
  /** The writer's own words, the bot's name taken out. */
  readonly own: string;
  /** Words of others that came with them: forwarded, quoted, replied to or attached. */
  readonly claim: string | null;
}

export type Heard =
  | { readonly kind: 'ask'; readonly text: string; readonly about: string | null }
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'nothing' };

export function hear({ own, claim: told }: Said): Heard {
  const claim = told?.trim() ? told.trim() : null;
  if (claim !== null && leavesToCheck(own)) {
    return { kind: 'check', text: shorten(claim, longestClaim) };
  }
  if (own === '') return { kind: 'nothing' };
  if (isStatement(own)) return { kind: 'check', text: shorten(own, longestClaim) };
  const leans = claim !== null && own.split(/\s+/u).length <= elliptical;
  return { kind: 'ask', text: own, about: leans ? shorten(claim, 300) : null };
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Nothing, or "c'est vrai ?", "vérifie" below somebody's words: it is about those alone. */
export function leavesToCheck(own: string): boolean {
  const words = folded(own);
  return (
    words === '' ||
    languages.some(
      ({ facts, chat }) =>
        [...facts.smallTalk.doubt, ...chat.checkPhrases].some((phrase) => phrase === words) ||
        onlyChecks(words.split(' '), facts),
    )
  );
}

/** Words that ask without a question mark: "dis-moi …", a sentence that begins with "qui". */
function asksFor(text: string): boolean {
  const words = ` ${folded(text)} `;
  return languages.some(
    ({ chat, words: { askingWords } }) =>
      chat.askPhrases.some((phrase) => words.includes(` ${phrase} `)) ||
      sentencesOf(text).some((sentence) => askingWords.has(folded(sentence).split(' ')[0] ?? '')),
  );
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!…])\s+(?=\p{Lu}|«|“|")|\n+/u);

/** Several sentences of which none asks: what a press release or a rumour looks like. */
function isStatement(text: string): boolean {
  if (/[?？؟]/u.test(text) || asksFor(text)) return false;
  const sentences = sentencesOf(text).filter(
    (sentence) => (sentence.match(/\p{L}+/gu)?.length ?? 0) > elliptical,
  );
  return sentences.length > 1;
}
