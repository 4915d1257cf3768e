/** Sentences that deny what the one before them tells: a proof is not cut in front of them. */
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../types.ts';
import { foldText } from '../world/names.ts';
import { type CompiledWords, compileWords, type Token, tokenize } from './question/tokens.ts';

/** Characters behind a quotation in which its denial may stand. */
const REACH = 450;
/** Words behind "with" or a word of meeting in which a name is that of who is met. */
const NEAR = 3;
/** A longer sentence denies only where it says what: "cette rencontre". */
const SHORT = 18;

/** The sentence that denies what a quotation which ends at `end` tells; null where none does. */
export function denialAfter(text: string, { start, end }: Span, language: Language): Span | null {
  const stop = text.slice(end, end + REACH).search(/\n\s*\n/u);
  const until = Math.min(text.length, end + (stop < 0 ? REACH : stop));
  // Few texts deny anything: no more is looked at where no word of it stands.
  if (denialIn(` ${foldText(text.slice(end, until))} `, language) === undefined) return null;
  const sentences = splitSentences(text, { start: end, end: until }, 'article', language).filter(
    (one) => /\p{L}{2}/u.test(text.slice(one.start, one.end)),
  );
  const quote = new Set(foldText(text.slice(start, end)).split(' '));
  const [next, second] = sentences;
  if (next && denies(text.slice(next.start, next.end), quote, language, false))
    return closed(text, next, until);
  // Two sentences on it is this meeting that is denied only where none is told in between.
  if (!next || !second || tellsAnother(text.slice(next.start, next.end), quote, language))
    return null;
  if (denies(text.slice(second.start, second.end), quote, language, true))
    return closed(text, second, until);
  return null;
}

const phrases = new WeakMap<Language, RegExp>();

/** The first words of denial in a folded text. */
function denialIn(folded: string, language: Language): string | undefined {
  let pattern = phrases.get(language);
  if (pattern === undefined) {
    pattern = new RegExp(` (${language.facts.denials.join('|')}) `, 'u');
    phrases.set(language, pattern);
  }
  return pattern.exec(folded)?.[1];
}

/** With the quotation marks that close behind it. */
function closed(text: string, { start, end }: Span, until: number): Span {
  const marks = /^\s?[»”"’]+/u.exec(text.slice(end, until))?.[0].length ?? 0;
  return { start, end: end + marks };
}

/** @param named whether the sentence must say that it is a meeting that is denied */
function denies(
  sentence: string,
  quote: ReadonlySet<string>,
  language: Language,
  named: boolean,
): boolean {
  const words = compileWords(language);
  const tokens = tokenize(sentence);
  const folded = ` ${foldText(sentence)} `;
  const phrase = denialIn(folded, language);
  if (phrase === undefined) return false;
  const tells = (_: Token, at: number): boolean => tellsAt(tokens, at, words);
  // "Aucune rencontre n'a eu lieu avec Y": of somebody else than the quotation tells of.
  const other = tokens.some(
    (token, at) =>
      (tells(token, at) || language.questions.companions.includes(token.fold)) &&
      tokens
        .slice(at + 1, at + 1 + NEAR)
        .some(({ capital, fold }) => capital && fold.length > 2 && !quote.has(fold)),
  );
  if (other) return false;
  const meeting = tokens.some(tells);
  if (meeting || named) return meeting;
  // "Denied the accusations": something else is denied.
  const [, behind = ''] = folded.split(` ${phrase} `);
  const [first = '', second = ''] = behind.trim().split(' ');
  const object = words.lists.articles.has(first) && second !== '';
  return tokens.length <= SHORT && !object;
}

/** A meeting, and somebody whom the quotation does not name. */
function tellsAnother(sentence: string, quote: ReadonlySet<string>, language: Language): boolean {
  const words = compileWords(language);
  const tokens = tokenize(sentence);
  const stranger = tokens.some(
    ({ capital, fold }, at) => at > 0 && capital && !quote.has(fold) && !words.vocabulary.has(fold),
  );
  return stranger && tokens.some((_, at) => tellsAt(tokens, at, words));
}

function tellsAt(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  const { fold = '' } = tokens[at] ?? {};
  return (
    words.triggerNouns.at(tokens, at) > 0 ||
    words.triggers.some(
      ({ group, stems, forms }) =>
        group === 'meet' && (forms.at(tokens, at) > 0 || stems.some((one) => fold.startsWith(one))),
    )
  );
}
