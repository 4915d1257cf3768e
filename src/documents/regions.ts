/** Parts of a page in another language: those of ours are marked with it, the others are left out and said. */
import { languageClues } from '../text/language.ts';
import { isCommonWord } from '../text/lexicon.ts';
import { readable } from '../text/readable.ts';
import type { Document, LanguageCode, Section, SectionKind, Span } from '../types.ts';
import type { DocumentLanguage } from './document.ts';
import type { StatedLanguage } from './formats/format.ts';

/** So many words that no other language shares tell a paragraph's language, if they are so many times those of the document's. */
const CLEAR = 4;
const CLEARLY_MORE = 3;
/** Fewer words in small letters are too few to say that a paragraph is in no language of ours. */
const ENOUGH = 15;
/**
 * Of French and English press, paragraph by paragraph, the least is .67 of words known; of Spanish, the nearest
 * neighbour, .6 and a third of the words are grammar's.
 */
const KNOWN = 0.6;
const GRAMMAR = 0.36;
/** Of so few words less must be known. */
const FEW = 8;
const HARDLY_KNOWN = 0.4;
/** A short paragraph of ours in a text that is mostly in no language of ours. */
const CLEARLY_KNOWN = 0.8;

type Verdict = LanguageCode | 'unread' | null;

export interface Regions {
  readonly document: Document;
  /** What is in no language that is read; furniture in the document. */
  readonly unread: readonly Span[];
}

/**
 * Words are judged as they are read: entities decoded, soft hyphens left out, accents joined to their letters.
 *
 * @param stated what the file says of the language of its parts
 */
export function withRegions(
  document: Document,
  languages: readonly DocumentLanguage[],
  stated: readonly StatedLanguage[] = [],
): Regions {
  const units = unitsOf(document);
  const told = units.filter(({ kind }) => kind !== 'furniture');
  // Paragraphs too short to tell are as the whole text is.
  const whole = told.map(({ words }) => words).join('\n');
  const foreign = isUnread(whole, languages, false) || isStrange(whole, languages);
  const unread: Span[] = [];
  const sections: Section[] = [];
  let last: Verdict = null;
  for (const { kind, first, words, start, end } of units) {
    if (kind === 'furniture') {
      sections.push({ kind, start, end });
      continue;
    }
    const said = stated.find((one) => one.start < end && start < one.end) ?? null;
    last = judge(words, document.language, languages, said, first ? null : last);
    if (last === null && foreign && isShort(words) && !isOurs(words, languages)) last = 'unread';
    if (last === 'unread') unread.push({ start, end });
    add(sections, {
      kind: last === 'unread' ? 'furniture' : kind,
      ...(last === null || last === 'unread' ? {} : { language: last }),
      start,
      end,
    });
  }
  const unchanged = sections.every((one) => one.language === undefined) && unread.length === 0;
  return { document: unchanged ? document : { ...document, sections }, unread };
}

/** A paragraph, and what is read of it. */
interface Unit extends Span {
  readonly kind: SectionKind;
  /** The first of its section. */
  readonly first: boolean;
  readonly words: string;
}

function unitsOf({ text, sections }: Document): Unit[] {
  const read = readable(text);
  const shown = read?.text ?? text;
  return sections.flatMap(({ kind, start, end }) => {
    const span = read ? { start: read.fromRaw(start), end: read.fromRaw(end) } : { start, end };
    const seen = kind === 'furniture' ? [] : paragraphs(shown, span);
    if (seen.length === 0) return [{ kind, first: true, words: '', start, end }];
    const starts = seen.slice(1).map((unit) => (read ? read.toRaw(unit.start) : unit.start));
    const cuts = [start, ...starts, end];
    return seen.map((unit, at) => ({
      kind,
      first: at === 0,
      words: shown.slice(unit.start, unit.end),
      start: cuts[at] as number,
      end: cuts[at + 1] as number,
    }));
  });
}

function add(sections: Section[], next: Section): void {
  const last = sections.at(-1);
  if (last && last.kind === next.kind && last.language === next.language)
    sections[sections.length - 1] = { ...last, end: next.end };
  else sections.push(next);
}

/** Cut behind a line that ends with its sentence, and behind an empty one: no sentence is cut in two. */
function paragraphs(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at) + 1;
    const to = next === 0 || next > end ? end : next;
    const line = text.slice(at, to).trimEnd();
    if (line === '') {
      // Empty lines belong to what stands before them.
      const last = found.at(-1);
      if (from < at || !last) found.push({ start: from, end: to });
      else found[found.length - 1] = { ...last, end: to };
      from = to;
    } else if (/[.!?…»”"]$/u.test(line)) {
      found.push({ start: from, end: to });
      from = to;
    }
    at = to;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** Null for the document's own language. */
function judge(
  paragraph: string,
  own: LanguageCode,
  languages: readonly DocumentLanguage[],
  said: StatedLanguage | null,
  before: Verdict,
): Verdict {
  const clues = languageClues(paragraph, languages);
  const ours = clues.find(({ code }) => code === own)?.count ?? 0;
  const [other] = clues.filter(({ code }) => code !== own);
  if (other && other.count >= CLEAR && other.count >= CLEARLY_MORE * ours) return other.code;
  const spoken = said?.language.toLowerCase().split(/[-_]/u)[0];
  const known = languages.find(({ code }) => code === spoken)?.code;
  if (known !== undefined) return known === own || ours >= CLEAR ? null : known;
  if (isUnread(paragraph, languages, spoken !== undefined)) return 'unread';
  // A short line goes on in the language of what stands before it.
  return ours === 0 && other && other.count > 0 && before === other.code ? before : null;
}

/** @param stated the file says that it is in another language: a few words are enough then */
function isUnread(
  paragraph: string,
  languages: readonly DocumentLanguage[],
  stated: boolean,
): boolean {
  const words = smallWords(paragraph);
  if (words.length < (stated ? 1 : ENOUGH)) return false;
  return languages.every((language) => {
    const { known, grammar } = shares(words, language);
    return known < KNOWN && grammar < GRAMMAR;
  });
}

/** A text of few words, most of them known to no language of ours. */
function isStrange(text: string, languages: readonly DocumentLanguage[]): boolean {
  const words = smallWords(text);
  if (words.length < FEW) return false;
  return languages.every((language) => {
    const { known, grammar } = shares(words, language);
    return known < HARDLY_KNOWN && grammar < HARDLY_KNOWN;
  });
}

const isShort = (paragraph: string): boolean => smallWords(paragraph).length < ENOUGH;

function isOurs(paragraph: string, languages: readonly DocumentLanguage[]): boolean {
  const words = smallWords(paragraph);
  return languages.some((language) => {
    const { known, grammar } = shares(words, language);
    return known >= CLEARLY_KNOWN && grammar >= GRAMMAR;
  });
}

const smallWords = (paragraph: string): string[] =>
  (
    paragraph
      .replaceAll(/<[^<>]*>|https?:\S+/gu, ' ')
      // "1er" and "2nd" hold no word.
      .match(/(?<![\p{L}\p{N}])\p{L}+/gu) ?? []
  )
    .filter((word) => word === word.toLowerCase())
    .map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, ''));

/** Shares of words that a language knows, and that are its grammar's. */
function shares(words: readonly string[], language: DocumentLanguage) {
  const grammar = words.filter((word) => language.words.stopWords.has(word)).length;
  const known = words.filter(
    (word) => language.words.stopWords.has(word) || isCommonWord(word, language),
  ).length;
  const all = Math.max(1, words.length);
  return { known: known / all, grammar: grammar / all };
}
