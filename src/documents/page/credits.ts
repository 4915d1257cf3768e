/** Who wrote a text and who took its pictures: named beside it, and nobody of whom it tells. */
import { foldedWords } from '../../text/fold.ts';
import { isCommonWord } from '../../text/lexicon.ts';
import type { Span } from '../../types.ts';
import { worldKnowledge } from '../../world/knowledge.ts';
import { isNameParticle } from '../../world/names.ts';
import { type PageLanguage, phrasesOf } from './phrases.ts';

const LENGTH = 140;
/** So far from the ends of a line its credits stand. */
const EDGE = 200;
/** What a row of credits is strung with: "Texte : … / Photos : …", "Words: … Pictures: …". */
const BETWEEN = /\s*[|•·;/]\s*|\s[–—-]\s|(?<=\p{L}{2})\.\s(?=\p{Lu})/u;
/** "…, à Quimper". */
const PLACED = /(?:,\s(?:\p{Ll}{1,2}\s)?|\s(\p{Ll}{1,2})\s)\p{Lu}[\p{L}'’-]+$/u;
const HANDLE = /^@[\w.]{2,30}$/u;
const AGENCY = /^\p{Lu}{2,6}$/u;

/** A line that names who wrote it or took its pictures, and says so: by its words, an office of the press, a day. */
export function isCredit(line: string, languages: readonly PageLanguage[]): boolean {
  const { byline, credit, role } = phrasesOf(languages);
  if (line.length > LENGTH) return false;
  if (byline.test(line) || HANDLE.test(line)) return true;
  const whole = line.replace(/^\((.*)\)$/u, '$1');
  const pieces = whole.split(BETWEEN).map((piece) => piece.replace(/[.,]$/u, ''));
  const told = pieces.map((piece) => byline.test(piece) || credit.test(piece) || role.test(piece));
  const others = pieces.filter((_, at) => !told[at]);
  return (
    told.includes(true) && others.every((piece) => AGENCY.test(piece) || isNames(piece, languages))
  );
}

/** One name, or several strung together, and nothing else: "Ana Voss et Tom Reed". */
export function isNames(line: string, languages: readonly PageLanguage[]): boolean {
  const { bylineJoin } = phrasesOf(languages);
  return (
    line.length <= 60 &&
    NAMES.test(line) &&
    [...line.matchAll(/(?<=[\s,])\p{Ll}+(?=\s)/gu)].every(
      ([word]) => isNameParticle(word) || bylineJoin.test(word),
    )
  );
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Ll}{1,3}\\s|[dl]['’])?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const NAMES = new RegExp(
  `^${NAME}(?:(?:,(?:\\s\\p{Ll}{2,4})?|\\s&|\\s\\p{Ll}{2,3})\\s${NAME})*$`,
  'u',
);

/**
 * A line of nothing but a name, which may be a heading: of somebody who bears a known given name and of whom the text
 * does not speak.
 *
 * @param times how often the text has a folded word, this line included
 */
export function isSignature(
  line: string,
  times: (fold: string) => number,
  languages: readonly PageLanguage[],
): boolean {
  const signed = line.replace(PLACED, (place, link = '') => (isNameParticle(link) ? place : ''));
  if (!isNames(signed, languages)) return false;
  return signed.split(/,\s(?:\p{Ll}{2,4}\s)?|\s&\s|\s\p{Ll}{2,3}\s(?=\p{Lu})/u).every((name) => {
    const words = foldedWords(name);
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    return (
      (first.length === 1 || worldKnowledge().isGivenName(first)) &&
      !languages.some((language) => isCommonWord(last, language)) &&
      times(last) <= 1
    );
  });
}

/** Credits within a line of text: "(Photo : …)", "© …" at its end, "Par … –" at its beginning. Offsets of the line. */
export function creditsIn(line: string, languages: readonly PageLanguage[]): Span[] {
  const { creditInside, creditBehind, bylineBefore } = phrasesOf(languages);
  const spans: Span[] = [];
  const look = (expression: RegExp, from: number, to: number): void => {
    for (const match of line.slice(from, to).matchAll(expression)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ start, end });
    }
  };
  look(bylineBefore, 0, EDGE);
  look(creditInside, 0, line.length);
  look(creditBehind, Math.max(0, line.length - EDGE), line.length);
  return spans.sort((a, b) => a.start - b.start);
}
