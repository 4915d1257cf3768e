/** Evidence of the kind asked for: dates, numbers, people, places, reasons, statements. */
import { findDates, formatDate } from '../../dates/find.ts';
import { officeReader, peopleNamed } from '../../extraction/names.ts';
import { knownPlaces } from '../../extraction/places.ts';
import type { Language } from '../../languages/language.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Span } from '../../types.ts';
import { worldKnowledge } from '../../world/knowledge.ts';
import type { Cover } from './cover.ts';
import { isSaying } from './kinds.ts';
import type { Asked, Candidate, TextWord, Value } from './types.ts';
import { phraseAt, phraseTable } from './words.ts';

const NUMBER = /^\p{N}/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/u;
/** Words between a number and what it counts: "800 autres personnes". */
const NOUN_REACH = 4;

/** What of the asked kind a sentence holds, strongest first. Empty where no kind is asked. */
export function valuesIn(asked: Asked, candidate: Candidate, cover: Cover): Value[] {
  switch (asked.kind) {
    case 'date':
      return dates(asked, candidate, cover);
    case 'number':
      return numbers(asked, candidate, cover);
    case 'person':
      return people(candidate, cover);
    case 'place':
      return places(candidate, cover);
    case 'reason':
      return reasons(candidate, cover);
    case 'manner':
      return phrases(candidate, candidate.language.facts.manners, 0.6);
    case 'statement':
      return statements(asked, candidate, cover);
    case 'identity':
      return identities(candidate, cover);
    case null:
      return [];
  }
}

function value(
  candidate: Candidate,
  span: Span,
  strength: number,
  resolved: string | null = null,
): Value {
  const { start, end } = span;
  return { start, end, text: candidate.document.text.slice(start, end), resolved, strength };
}

const strongest = (values: Value[]): Value[] =>
  values.sort((a, b) => b.strength - a.strength || a.start - b.start);

/** Words from a span to the nearest word that the question names; 99 where none is. */
function distance({ words }: Candidate, span: Span, cover: Cover): number {
  let from = words.findIndex((word) => word.end > span.start);
  if (from < 0) from = words.length - 1;
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? 0) < span.end) to++;
  let nearest = 99;
  for (const { position } of cover.at) {
    const away = position < from ? from - position : position > to ? position - to : 0;
    if (away < nearest) nearest = away;
  }
  return nearest;
}

const closeness = (away: number): number =>
  away <= 3 ? 1 : away <= 8 ? 0.9 : away <= 15 ? 0.75 : away < 99 ? 0.6 : 0.4;

function dates(asked: Asked, candidate: Candidate, cover: Cover): Value[] {
  const { document, language } = candidate;
  const named = asked.topics.filter(({ kind }) => kind === 'number').map(({ text }) => text);
  const values = findDates(document.text, candidate, language, document.published)
    .filter((mention) => !named.some((number) => mention.date.text.includes(number)))
    .map((mention) => {
      const { date } = mention;
      const words = document.text.slice(mention.start, mention.end);
      const whole = /\d{4}/u.test(words);
      const known = date.start !== null && date.precision !== 'weekday';
      const resolved = !whole && known ? formatDate(date, asked.language) : null;
      const strength = closeness(distance(candidate, mention, cover));
      // "Mardi" alone, of a text without date, hardly tells when.
      const open = date.start === null && !/\d/u.test(words);
      const told = value(candidate, mention, open ? strength * 0.6 : strength, resolved);
      return { ...told, partial: !whole && resolved === null };
    });
  return strongest(values);
}

function numbers(asked: Asked, candidate: Candidate, cover: Cover): Value[] {
  const { document, language, words } = candidate;
  const { facts } = language;
  const taken = findDates(document.text, candidate, language, document.published).filter(
    (mention) => /\d/u.test(document.text.slice(mention.start, mention.end)),
  );
  const before = phraseTable(facts.approximations);
  const numerals = new Set([...facts.numbers, ...Object.keys(language.grammar.numerals)]);
  const magnitudes = new Set(facts.magnitudes);
  const named = new Set(
    asked.topics.filter(({ kind }) => kind === 'number').map(({ text }) => text),
  );
  const nounAt = new Set(
    cover.at
      .filter(
        // "son" translates a child, and is a word of grammar in a French text.
        ({ topic, position }) =>
          topic === asked.noun && !language.words.stopWords.has(words[position]?.fold ?? ''),
      )
      .map(({ position }) => position),
  );
  // Prices answer "combien coûte" as well as "combien".
  const measures = asked.noun === null ? new Set<string>() : measuresOf(language);
  const found: Value[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TextWord;
    const digits = NUMBER.test(word.raw);
    if (!digits && !numerals.has(word.fold)) continue;
    if (named.has(word.raw)) continue;
    if (taken.some((span) => span.start <= word.start && word.end <= span.end)) continue;
    // "G20", "S-400", "76e": no amount.
    const sticks = /[\p{L}\p{N}\-–]$/u.test(
      document.text.slice(Math.max(0, word.start - 1), word.start),
    );
    const tail = /^\d+(\p{L}+)$/u.exec(word.fold)?.[1];
    if (digits && (sticks || (tail !== undefined && facts.ordinals.includes(tail)))) continue;
    let last = at;
    while (joins(document.text, words, last, numerals, magnitudes)) last++;
    let first = at;
    for (let back = Math.min(3, at); back >= 1; back--) {
      if (phraseAt(words, at - back, before) === back) {
        first = at - back;
        break;
      }
    }
    const end = words[last] as TextWord;
    const sign =
      /^[\s\u00a0\u202f]?(?:%|€|\$|£|°C?)/u.exec(document.text.slice(end.end, end.end + 4))?.[0] ??
      '';
    const span = { start: (words[first] as TextWord).start, end: end.end + sign.length };
    let strength = closeness(distance(candidate, span, cover)) * 0.7;
    const follows = words.slice(last + 1, last + 1 + NOUN_REACH);
    if (asked.units.length > 0) {
      // Units are asked in the language of the question but stand in that of the text.
      const units = unitsOf(asked, language);
      const next = [sign.trim().toLowerCase(), ...follows.slice(0, 2).map(({ fold }) => fold)];
      const unit = next.findIndex((one) => one !== '' && units.has(one));
      if (unit < 0) continue;
      if (unit > 0) span.end = (words[last + unit] as TextWord).end;
      strength += 0.3;
    } else if (nounAt.size > 0) {
      const noun = follows.findIndex((_, i) => nounAt.has(last + 1 + i));
      if (noun >= 0) {
        strength = 1;
        span.end = (words[last + 1 + noun] as TextWord).end;
      } else if ([...nounAt].some((position) => Math.abs(position - at) <= NOUN_REACH))
        strength = 0.85;
    }
    // "Trente kilomètres" where people are counted.
    const measure = asked.units.length === 0 && measures.has(follows[0]?.fold ?? '');
    if (measure && !nounAt.has(last + 1)) strength *= 0.4;
    // Of what is counted nothing is said here.
    if (asked.noun !== null && asked.units.length === 0 && nounAt.size === 0) strength *= 0.6;
    if (YEAR.test(word.raw) && last === at) strength *= 0.5;
    if (!digits && first === at && last === at && asked.noun !== null && strength < 0.8)
      strength *= 0.6;
    found.push(value(candidate, span, strength));
    at = last;
  }
  return strongest(found);
}

/** Does the word behind `at` go on with the number: "40 000", "2,5 millions", "trente-deux"? */
function joins(
  text: string,
  words: readonly TextWord[],
  at: number,
  numerals: ReadonlySet<string>,
  magnitudes: ReadonlySet<string>,
): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (!here || !next) return false;
  const between = text.slice(here.end, next.start);
  if (NUMBER.test(next.raw)) {
    if (!NUMBER.test(here.raw)) return false;
    return (
      /^[.,]$/u.test(between) || (/^[\s\u00a0\u202f]$/u.test(between) && /^\d{3}$/u.test(next.raw))
    );
  }
  if (!/^[\s\u00a0\u202f-]+$/u.test(between)) return false;
  if (magnitudes.has(next.fold)) {
    return next.fold.length > 2 || magnitudes.has(words[at + 2]?.fold ?? '');
  }
  return numerals.has(next.fold) && numerals.has(here.fold);
}

const measureWords = new WeakMap<Language, ReadonlySet<string>>();

/** Every unit that a question may ask for. */
function measuresOf(language: Language): ReadonlySet<string> {
  const known = measureWords.get(language);
  if (known) return known;
  const made = new Set(language.facts.cues.flatMap(({ units }) => units ?? []));
  measureWords.set(language, made);
  return made;
}

/** The asked units in the language of the text: those of the same kind of question there. */
function unitsOf(asked: Asked, language: Language): ReadonlySet<string> {
  const units = new Set(asked.units);
  if (language.code === asked.language.code) return units;
  for (const cue of language.facts.cues) {
    if (cue.units?.some((unit) => units.has(unit))) for (const unit of cue.units) units.add(unit);
  }
  return units;
}

function tokensOf(candidate: Candidate): Token[] {
  return tokenize(candidate.document.text, candidate, candidate.language.grammar);
}

function people(candidate: Candidate, cover: Cover): Value[] {
  const tokens = tokensOf(candidate);
  const asked = new Set(cover.at.map(({ position }) => candidate.words[position]?.start));
  const found: Value[] = [];
  for (const span of peopleNamed(tokens, candidate.language)) {
    const inside = tokens.slice(span.from, span.to);
    const [first] = inside;
    const last = inside.at(-1);
    if (!first || !last) continue;
    // Somebody the question names is not who it asks for.
    if (inside.some(({ start }) => asked.has(start))) continue;
    const sure = span.to - span.from > 1 ? 1 : 0.8;
    const place = { start: first.start, end: last.end };
    found.push(value(candidate, place, sure * closeness(distance(candidate, place, cover))));
  }
  return strongest(found);
}

function places(candidate: Candidate, cover: Cover): Value[] {
  const world = worldKnowledge();
  const { document, language } = candidate;
  const tokens = tokensOf(candidate);
  const asked = new Set(cover.at.map(({ position }) => candidate.words[position]?.start));
  const found: Value[] = [];
  const prepositions = new Set(language.facts.placePrepositions);
  const known = knownPlaces(document.text, tokens, world);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const length =
      known.get(at) ?? (token.capital && prepositions.has(tokens[at - 1]?.fold ?? '') ? 1 : 0);
    if (length === 0) continue;
    const last = tokens[at + length - 1] as Token;
    if (tokens.slice(at, at + length).some(({ start }) => asked.has(start))) continue;
    const led =
      prepositions.has(tokens[at - 1]?.fold ?? '') || prepositions.has(tokens[at - 2]?.fold ?? '');
    const sure = (known.has(at) ? 0.85 : 0.4) + (led ? 0.15 : 0);
    const place = { start: token.start, end: last.end };
    found.push(value(candidate, place, sure * closeness(distance(candidate, place, cover))));
    at += length - 1;
  }
  return strongest(found);
}

function phrases(candidate: Candidate, list: readonly string[], strength: number): Value[] {
  const { words } = candidate;
  const table = phraseTable(list);
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, table);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) {
      return [value(candidate, { start: first.start, end: last.end }, strength)];
    }
  }
  return [];
}

function reasons(candidate: Candidate, cover: Cover): Value[] {
  const { facts } = candidate.language;
  if (cover.at.length === 0) return [];
  const weighed = (found: readonly Value[]): Value[] =>
    found.map((one) => ({
      ...one,
      strength: one.strength * closeness(distance(candidate, one, cover)),
    }));
  const stated = weighed(phrases(candidate, facts.reasons, 1));
  return stated.length > 0 ? stated : weighed(phrases(candidate, facts.purposes, 0.42));
}

/** A quotation, or a verb of saying. */
function statements(asked: Asked, candidate: Candidate, cover: Cover): Value[] {
  const { document, language } = candidate;
  const text = document.text.slice(candidate.start, candidate.end);
  const quotation = /[«“"][^»”"]{12,}/u.test(text);
  const announced = /[:]\s*[«“"]/u.test(text);
  const said = candidate.words.some(({ fold }) => isSaying(fold, language.facts.saying));
  const strength = announced ? 1 : quotation && said ? 0.9 : quotation ? 0.75 : said ? 0.6 : 0;
  // "Quel message": what is said of something else is no answer.
  const other = asked.noun !== null && (cover.best[asked.noun] ?? 0) < 0.3;
  return strength > 0 ? [value(candidate, candidate, other ? strength * 0.5 : strength)] : [];
}

/** "X est …", "X, ministre …", "le ministre X": the name with something said about it. */
function identities(candidate: Candidate, cover: Cover): Value[] {
  const { document, language, words } = candidate;
  const copulas = new Set(language.facts.copulas);
  const positions = cover.at.map(({ position }) => position);
  if (positions.length === 0) return [];
  const last = Math.max(...positions.filter((one) => one <= (positions[0] ?? 0) + 4));
  const first = positions[0] ?? 0;
  const end = words[last]?.end ?? 0;
  const behind = document.text.slice(end, end + 3);
  const next = words.slice(last + 1, last + 3).some(({ fold }) => copulas.has(fold));
  const tokens = tokensOf(candidate);
  const offices = officeReader(language);
  const start = words[first]?.start ?? 0;
  const titled = tokens.some(
    (token, at) => Math.abs(token.start - start) < 80 && offices.isAt(tokens, at),
  );
  const strength = next ? 1 : titled ? 0.9 : /^\s*[,(]/u.test(behind) ? 0.7 : 0.2;
  return [value(candidate, candidate, strength)];
}
