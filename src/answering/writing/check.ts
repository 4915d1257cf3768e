import type { Language } from '../../languages/language.ts';
import { padded } from '../../models/status.ts';
import { stem } from '../../text/stem.ts';
import type { Meeting } from '../../types.ts';
import { type Claim, checkClaim } from './claim.ts';
import { findDates } from './dates.ts';
import type { Mark } from './evidence.ts';
import { datesSupported, numbersSupported } from './figures.ts';
import { isHedged } from './hedges.ts';
import { findPhrases, NameIndex, type Phrase, participantsOf } from './names.ts';
import { grounds, isSupported } from './support.ts';
import {
  hasLooseQuote,
  isVerbatim,
  marksIn,
  takeQuotations,
  unquoted,
  type Word,
  withoutMarks,
  words,
} from './text.ts';

/** Everything a sentence is checked against. */
export interface CheckContext {
  readonly marks: readonly Mark[];
  /** Language of the answer. */
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Participants that the question and the verdict name. */
  readonly focus?: readonly string[];
  /** Other spellings of a place, in any language: "Algiers" for "Alger". Default: none. */
  readonly spellings?: (name: string) => readonly string[];
}

/** Why a sentence is not sent. */
export type Failure =
  | 'form'
  | 'no mark'
  | 'unknown mark'
  | 'quotation'
  | 'name'
  | 'place'
  | 'date'
  | 'number'
  | 'meeting'
  | 'status'
  | 'words'
  | 'reader'
  | 'reference';

export type SentenceCheck =
  | {
      readonly ok: true;
      readonly marks: readonly number[];
      /** Register rows the sentence tells of. */
      readonly rows: readonly Meeting[];
      /** Participants it names or stands for. */
      readonly people: readonly string[];
      /** Needs no proof and claims nothing. */
      readonly connective: boolean;
    }
  | { readonly ok: false; readonly failure: Failure };

const fail = (failure: Failure): SentenceCheck => ({ ok: false, failure });

/** A sentence longer than this is a wall of text, or an attack. */
const LONGEST_SENTENCE = 600;
/** Addresses, markup, mentions and control characters have no place in an answer. */
const FORBIDDEN =
  /https?:|www\.|:\/\/|[<>{}|\\`@#*_~^=]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\p{Extended_Pictographic}|\[(?!\d{1,4}\]|…\]|\.{3}\])/u;

/**
 * Checks one sentence of a language model against the evidence its marks `[n]` stand for.
 * @param previous the sentence accepted just before, or null when there is none or it was removed
 */
export function checkSentence(
  sentence: string,
  context: CheckContext,
  previous: SentenceCheck | null = null,
): SentenceCheck {
  const { language, languages } = context;
  const rules = language.writing;
  if (sentence.length > LONGEST_SENTENCE || FORBIDDEN.test(sentence)) return fail('form');
  // A question claims nothing that could be checked, and suggests much.
  if (/[?؟]/u.test(takeQuotations(sentence).rest)) return fail('form');
  const numbers = [...new Set(marksIn(sentence))];
  const text = withoutMarks(sentence);
  const folded = padded(text);
  if (numbers.length === 0) {
    return rules.connectives.has(folded.trim())
      ? { ok: true, marks: [], rows: [], people: [], connective: true }
      : fail('no mark');
  }
  const marks = numbers.map((n) => context.marks.find((mark) => mark.n === n));
  if (!marks.every((mark) => mark !== undefined)) return fail('unknown mark');
  const before = previous?.ok && !previous.connective ? previous : null;
  const opening = folded.trim().split(' ')[0] ?? '';
  if (!before && rules.pronouns.has(opening) && isBarePronoun(text, language)) {
    return fail('reference');
  }

  const texts = marks.flatMap((mark) => mark.texts);
  const { quotations, rest } = takeQuotations(text);
  if (hasLooseQuote(rest)) return fail('quotation');
  if (!quotations.every((quotation) => isVerbatim(quotation, texts))) return fail('quotation');
  if (!labelled(marks, folded, language)) return fail('reader');

  const rows = [...new Set(marks.flatMap((mark) => mark.meetings))];
  const fields = rows.flatMap((row) => [
    ...row.participants,
    ...row.unnamed,
    row.place ?? '',
    row.occasion ?? '',
  ]);
  const named = [...texts, ...marks.map((mark) => mark.citation.title ?? ''), ...fields];
  const evidence: Evidence = {
    rows,
    names: new NameIndex(named, rules.particles),
    stems: new Set(
      fields.flatMap((one) => words(one).map((word) => stem(word.folded, language.words))),
    ),
    published: marks.flatMap((mark) => (mark.citation.published ? [mark.citation.published] : [])),
  };
  const spellings = context.spellings ?? (() => []);
  const participants = participantsOf(context.marks.flatMap((mark) => mark.meetings));
  const common = (word: string): boolean => isCommon(word, language) || inText(word, texts);
  const dates = findDates(text, languages);
  const outside = findDates(rest, languages);
  const phrases = findPhrases(text, language, participants, common, dates.used);
  const ownPhrases = findPhrases(rest, language, participants, common, outside.used);

  if (!ownPhrases.every((phrase) => isNamed(phrase, evidence, spellings))) return fail('name');
  const datesIn = (list: readonly string[]): boolean =>
    datesSupported(outside, list, evidence, languages);
  if (!datesIn(texts)) return fail('date');
  if (words(rest).some((word) => rules.relativeDays.has(word.folded))) return fail('date');
  const people = new Set(phrases.flatMap((phrase) => phrase.people));
  const two = people.size === 2 || before?.people.length === 2;
  const pair = two && rules.pair.test(padded(rest));
  const numbersIn = (list: readonly string[]): boolean =>
    numbersSupported(rest, outside.used, list, language, pair);
  if (!numbersIn([...texts, ...fields])) return fail('number');

  const claim: Claim = {
    text,
    padded: folded,
    phrases,
    dates,
    marks,
    topic: before && before.people.length > 0 ? before.people : (context.focus ?? []),
    language,
    languages,
    spellings,
  };
  const verdict = checkClaim(claim);
  if (verdict.kind === 'fails') return fail(verdict.reason);

  const sentences = grounds(texts, languages);
  const idle = words(rest).filter(
    (word) => isCommon(word.folded, language) || rules.reader.has(word.folded),
  );
  const free = new Set([...idle.map((word) => word.start), ...outside.used]);
  const said = {
    text: unquoted(text),
    figures: (own: string, around: string) => numbersIn([own]) && datesIn([around]),
  };
  if (verdict.kind === 'agrees') {
    if (!numbersIn([...marks.map((mark) => mark.citation.quote), ...fields])) return fail('number');
    if (hasLowerCaseName(rest, participants, texts)) return fail('name');
    const checked = wordsOfClaim(folded, language);
    const known = (word: Word): boolean =>
      evidence.stems.has(stem(word.folded, language.words)) ||
      checked.has(word.folded) ||
      tellsMeetingOrStatus(` ${word.folded} `, language);
    const names = new Set(phrases.flatMap((phrase) => phrase.words.map((word) => word.start)));
    const proven = words(text).filter(
      (word) => free.has(word.start) || names.has(word.start) || known(word),
    );
    const open = words(rest).some((word) => !proven.some((one) => one.start === word.start));
    const starts = new Set(proven.map((word) => word.start));
    const told = sentences.filter((one) => one.meeting);
    const figures = (): boolean => true;
    if (open && !isSupported({ text: said.text, free: starts, figures }, told, language)) {
      return fail('words');
    }
    return {
      ok: true,
      marks: numbers,
      rows: verdict.rows,
      people: verdict.people,
      connective: false,
    };
  }
  // "Il a démissionné": who, must stand in the same proof as what was said before.
  const pointsBack = ownPhrases.length === 0 && rules.personal.test(padded(rest));
  if (pointsBack && !before?.marks.some((n) => numbers.includes(n))) return fail('reference');
  for (const phrase of ownPhrases) {
    if (!marks.some((mark) => isTitleOf(mark, phrase))) continue;
    for (const word of phrase.words) free.add(word.start);
  }
  if (!isSupported({ ...said, free }, sentences, language)) return fail('words');
  return { ok: true, marks: numbers, rows: [], people: [...people], connective: false };
}

interface Evidence {
  readonly rows: readonly Meeting[];
  readonly names: NameIndex;
  /** Of what the rows say. */
  readonly stems: ReadonlySet<string>;
  readonly published: readonly string[];
}

/** "Il a…" points back; "Ce mardi…" and "Les deux pays" need nobody. */
function isBarePronoun(text: string, language: Language): boolean {
  const [first, second] = words(text);
  const { pronouns } = language.writing;
  if (!first || !pronouns.has(first.folded)) return false;
  if (first.raw.length === 1) return false;
  if (!language.words.stopWords.has(first.folded)) return true;
  return !(second?.capital ?? false) && !isArticle(first.folded, language);
}

/** Articles are particles of names too; pronouns proper are not. */
function isArticle(word: string, language: Language): boolean {
  return language.writing.particles.has(word);
}

function isCommon(word: string, language: Language): boolean {
  const { plain, weighty } = language.writing;
  return plain.has(word) || (language.words.stopWords.has(word) && !weighty.has(word));
}

/** Does the word occur there in lower case, as an ordinary word? */
function inText(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => words(text).some((one) => !one.capital && one.folded === word));
}

function tellsMeetingOrStatus(word: string, language: Language): boolean {
  const { meeting, negation, happened } = language.writing;
  return (
    meeting.test(word) || negation.test(word) || happened.test(word) || isHedged(word, language)
  );
}

/**
 * Words of a claim that `checkClaim` has judged: reserves, and the first and last word of
 * each longer phrase ("took place"); what stands between them is no part of it.
 */
function wordsOfClaim(folded: string, language: Language): ReadonlySet<string> {
  const { caveat, meeting, happened, planned, unconfirmed, refused, cancelled } = language.writing;
  const found = [...folded.matchAll(caveat)].flatMap(([phrase]) => phrase.trim().split(' '));
  for (const pattern of [meeting, happened, planned, unconfirmed, refused, cancelled]) {
    for (const [phrase] of folded.matchAll(new RegExp(pattern, 'g'))) {
      const list = phrase.trim().split(' ');
      found.push(list[0] ?? '', list.at(-1) ?? '');
    }
  }
  return new Set(found);
}

function isNamed(
  phrase: Phrase,
  evidence: Evidence,
  spellings: (name: string) => readonly string[],
): boolean {
  if (evidence.names.has(phrase.words.map((word) => word.folded))) return true;
  const written = phrase.words.map((word) => word.raw).join(' ');
  return spellings(written).some((name) => evidence.names.has(padded(name).trim().split(' ')));
}

function isTitleOf(mark: Mark, phrase: Phrase): boolean {
  const title = mark.citation.title;
  if (title === null) return false;
  return padded(title).includes(` ${phrase.words.map((word) => word.folded).join(' ')} `);
}

/** A participant's name in lower case would slip past the check of who met whom. */
function hasLowerCaseName(
  text: string,
  participants: readonly string[],
  texts: readonly string[],
): boolean {
  const tokens = new Set(
    participants
      .flatMap((name) => words(name).map((word) => word.folded))
      .filter((one) => one.length > 2),
  );
  return words(text).some(
    (word) => !word.capital && tokens.has(word.folded) && !inText(word.folded, texts),
  );
}

/** A reader's comment is told as a reader's words. */
function labelled(marks: readonly Mark[], folded: string, language: Language): boolean {
  const comment = marks.some((mark) => mark.citation.section === 'comment');
  return !comment || folded.split(' ').some((word) => language.writing.reader.has(word));
}
