/** What a question is about: people, places, numbers and words, each with its weight. */

import { findDates } from '../../dates/find.ts';
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { QueryWord } from '../../retrieval/words/terms.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { isCommonWord } from '../../text/lexicon.ts';
import type { Country } from '../../world/countries.ts';
import { createGazetteer, type Gazetteer } from '../../world/gazetteer.ts';
import { nameParts } from '../../world/names.ts';
import type { FactQuestion } from '../question/types.ts';
import { isSaying, kindOf } from './kinds.ts';
import type { Asked, TextWord, Unit } from './types.ts';
import { phraseAt, phraseTable, wordsOf } from './words.ts';

/** Words that phrase the asking ("année" in "quelle année") hardly count as topic. */
const CUE_WEIGHT = 0.15;
/** "Message" in "quel message", "population" in "quelle population". */
const ASKED_WEIGHT = 1.5;
const EMPTY_WEIGHT = 0.1;
const SAYING_WEIGHT = 0.5;
/** People, places and numbers count more than words of equal rarity. */
const NAME_WEIGHT = 1.25;
/** Weight of the commonest word beside that of one never seen (1). */
const EVEN = 0.3;
/** How well a country's adjective and its capital stand for it. */
const DEMONYM = 0.85;
const CAPITAL = 0.5;
/** How well an office stands for who holds it. */
const OFFICE = 0.7;

let gazetteer: Gazetteer | null = null;

export function readTopics(
  question: FactQuestion,
  text: string,
  language: Language,
  known: readonly QueryWord[],
  register: Register,
  wordsInCorpus: (text: string) => readonly QueryWord[],
): Omit<Asked, 'slots'> {
  gazetteer ??= createGazetteer();
  const { facts, words: rules } = language;
  const words = wordsOf(text, { start: 0, end: text.length }, language);
  // "Et pourquoi ?" goes on from another question, but asks for itself.
  const own = kindOf(
    wordsOf(question.text, { start: 0, end: question.text.length }, language),
    language,
  );
  const whole = kindOf(words, language);
  const kind = own.kind === null ? whole : { ...whole, kind: own.kind, units: own.units };
  const taken = new Set<number>(kind.cue);
  const topics: Unit[] = [];
  const position = new Map<Unit, number>();
  const add = (unit: Unit, at: number) => {
    topics.push(unit);
    position.set(unit, at);
  };
  const byText = new Map(known.map((word) => [word.text, word]));
  const rarityOf = (from: number, to: number, names: readonly string[]): number => {
    const typed = words.slice(from, to).flatMap(({ fold }) => byText.get(fold) ?? []);
    const rarities = [...typed, ...names.flatMap((name) => wordsInCorpus(name))]
      .filter(({ asTyped }) => asTyped)
      .map(({ rarity }) => rarity);
    return rarities.length > 0 ? Math.min(...rarities) : 1;
  };
  // Rare words tell more, but in a handful of texts rarity is mostly chance.
  const weightOf = (rarity: number): number => EVEN + rarity;
  const cover = (from: number, to: number) => {
    for (let at = from; at < to; at++) taken.add(at);
  };

  for (const party of question.people) {
    if (party.kind !== 'person') continue;
    const at = findText(words, party.text);
    if (!at || taken.has(at.from)) continue;
    const phrases = personPhrases(party.people, register);
    if (phrases.length === 0) continue;
    cover(at.from, at.to);
    add(
      {
        text: party.text,
        kind: 'name',
        required: true,
        weight: NAME_WEIGHT * weightOf(rarityOf(at.from, at.to, namesOf(party.people, register))),
        forms: new Map(),
        phrases,
        absent: false,
        taken: party.respelt ? (register.person(party.people[0] ?? '')?.name ?? null) : null,
      },
      at.from,
    );
  }

  const shouting = !/\p{Ll}/u.test(text);
  const lower = text === text.toLowerCase() || shouting;
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue;
    const place = placeAt(text, words, at, taken, lower, language);
    if (!place) continue;
    cover(at, at + place.length);
    add(
      {
        text: text.slice(words[at]?.start, words[at + place.length - 1]?.end),
        kind: 'place',
        required: place.required,
        weight:
          (place.required ? NAME_WEIGHT : 1) *
          weightOf(rarityOf(at, at + place.length, place.names)),
        forms: new Map(),
        phrases: place.phrases,
        absent: false,
        taken: null,
      },
      at,
    );
    at += place.length - 1;
  }

  const careless = lower || known.filter(({ asTyped, slips }) => !asTyped && slips > 0).length > 1;
  const grammar = (word: string) => rules.stopWords.has(word) || rules.askingWords.has(word);
  const empty = new Set(facts.empty);
  const negations = phraseTable(facts.negations);
  const seen = new Set<string>();
  for (const word of known) {
    if (seen.has(word.text)) continue;
    seen.add(word.text);
    const at = words.findIndex((one, i) => one.fold === word.text && !seenAt(topics, position, i));
    const inCue = at >= 0 && kind.cue.has(at);
    if (at >= 0 && taken.has(at) && !inCue) continue;
    if (at < 0 && words.some(({ fold }, i) => taken.has(i) && fold.includes(word.text))) continue;
    if (grammar(word.text) || negations.has(word.text)) continue;
    const digits = /\d/u.test(word.text);
    const raw = words[at]?.raw ?? word.text;
    const name = at > 0 && /^\p{Lu}/u.test(raw) && !shouting;
    const reach = reachOf(word, name, careless);
    const forms = new Map<string, number>();
    for (const form of word.forms) {
      const weight = form.weight * reach;
      if (weight > 0.1) forms.set(form.term, Math.max(forms.get(form.term) ?? 0, weight));
    }
    const factor =
      at >= 0 && at === kind.topic
        ? ASKED_WEIGHT
        : inCue
          ? CUE_WEIGHT
          : empty.has(word.text)
            ? EMPTY_WEIGHT
            : kind.kind === 'statement' && isSaying(word.text, facts.saying)
              ? SAYING_WEIGHT
              : name || digits
                ? NAME_WEIGHT
                : 1;
    add(
      {
        text: raw,
        kind: digits ? 'number' : 'word',
        // "National Front" may stand there in other words.
        required:
          (name || digits) &&
          factor >= 1 &&
          !(forms.size === 0 && isCommonWord(word.text, language)),
        weight: factor * weightOf(word.rarity),
        forms,
        phrases: [],
        absent: forms.size === 0,
        taken: null,
      },
      at,
    );
  }

  const ordered = [...topics].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
  const behind = ordered.findIndex((unit) => (position.get(unit) ?? -1) >= kind.after);
  const subject = ordered.findIndex((unit) => position.get(unit) === kind.topic);
  const noun =
    subject >= 0
      ? subject
      : behind >= 0 && (position.get(ordered[behind] as Unit) ?? 99) <= kind.after + 1
        ? behind
        : null;
  return {
    text,
    language,
    kind: kind.kind,
    units: kind.units,
    noun: subject >= 0 || kind.kind === 'number' ? noun : null,
    topics: ordered,
    negated: words.some((_, at) => phraseAt(words, at, negations) > 0),
    period: periodOf(text, language),
    words,
  };
}

/** The time named in a question, from the first day to the last; a day without its year is no period. */
function periodOf(text: string, language: Language): Asked['period'] {
  const found = findDates(text, { start: 0, end: text.length }, language, null).flatMap(
    ({ date: { start, end } }) => (start && end ? [{ start, end }] : []),
  );
  if (found.length === 0) return null;
  return {
    since: found.map(({ start }) => start).sort()[0] ?? '',
    until:
      found
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '',
  };
}

function seenAt(topics: readonly Unit[], position: ReadonlyMap<Unit, number>, at: number): boolean {
  return topics.some(
    (unit) => unit.kind !== 'name' && unit.kind !== 'place' && position.get(unit) === at,
  );
}

/** How far a correction is believed: a name typed with care is what it says. */
function reachOf(word: QueryWord, name: boolean, careless: boolean): number {
  if (word.asTyped || word.slips === 0) return 1;
  const per = word.slips / Math.max(3, word.text.length);
  if (!careless && (per > 0.2 || (name && per > 0.17))) return 0;
  if (per > 0.34) return 0;
  return 1 - 1.5 * per;
}

function findText(words: readonly TextWord[], text: string): { from: number; to: number } | null {
  const wanted = foldedWords(text);
  if (wanted.length === 0) return null;
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (wanted.every((word, i) => words[from + i]?.fold === word)) {
      return { from, to: from + wanted.length };
    }
  }
  return null;
}

function namesOf(ids: readonly string[], register: Register): string[] {
  return ids.flatMap((id) => nameParts(register.person(id)?.name ?? '').family.join(' '));
}

function personPhrases(ids: readonly string[], register: Register): Unit['phrases'] {
  const phrases = new Map<string, number>();
  const offer = (text: string, weight: number) => {
    if (text !== '' && (phrases.get(text) ?? 0) < weight) phrases.set(text, weight);
  };
  for (const id of ids) {
    const person = register.person(id);
    if (!person) continue;
    for (const form of [person.name, ...person.aliases]) {
      const family = nameParts(form).family.join(' ');
      offer(foldedWords(family).join(' '), 1);
      offer(foldedWords(form).join(' '), 1);
    }
    for (const office of person.offices) {
      const words = foldedWords(office.text);
      if (words.length >= 3) offer(words.join(' '), OFFICE);
    }
  }
  return [...phrases].map(([text, weight]) => ({ words: text.split(' '), weight }));
}

interface PlaceUnit {
  readonly length: number;
  readonly required: boolean;
  readonly phrases: Unit['phrases'];
  readonly names: readonly string[];
}

const LONGEST_PLACE = 4;

function placeAt(
  text: string,
  words: readonly TextWord[],
  at: number,
  taken: ReadonlySet<number>,
  lower: boolean,
  language: Language,
): PlaceUnit | null {
  const world = gazetteer as Gazetteer;
  const first = words[at] as TextWord;
  const capital = /^\p{Lu}/u.test(first.raw);
  const before = words[at - 1]?.fold ?? '';
  const introduced =
    language.facts.placePrepositions.includes(before) ||
    language.grammar.determiners.includes(before);
  if (!capital && !lower) {
    const country = world.countryOfDemonym(first.raw, language.code);
    return country
      ? { length: 1, required: false, phrases: countryPhrases(country, false), names: [] }
      : null;
  }
  for (let length = LONGEST_PLACE; length >= 1; length--) {
    const last = words[at + length - 1];
    if (!last || Array.from({ length }, (_, i) => at + i).some((i) => taken.has(i))) continue;
    const phrase = text.slice(first.start, last.end);
    const country = world.countryNamed(phrase);
    if (country && (capital || length > 1 || phrase.length > 3)) {
      return {
        length,
        required: true,
        phrases: countryPhrases(country, true),
        names: [country.fr.name, country.en.name],
      };
    }
    const place = world.placeNamed(phrase);
    if (place && (capital || introduced)) {
      const names = [place.fr, place.en, ...place.aliases];
      return { length, required: true, phrases: phrasesOf(names, 1), names: [place.fr, place.en] };
    }
  }
  const country = world.countryOfDemonym(first.raw.toLowerCase(), language.code);
  return country
    ? { length: 1, required: false, phrases: countryPhrases(country, false), names: [] }
    : null;
}

function countryPhrases(country: Country, itself: boolean): Unit['phrases'] {
  const named = itself ? 1 : DEMONYM;
  const capital = country.capitalId ? (gazetteer as Gazetteer).place(country.capitalId) : null;
  const phrases = new Map<string, number>();
  const offer = (texts: readonly string[], weight: number) => {
    for (const { words } of phrasesOf(texts, weight)) {
      const key = words.join(' ');
      if ((phrases.get(key) ?? 0) < weight) phrases.set(key, weight);
    }
  };
  for (const { name, aliases, demonyms } of [country.fr, country.en]) {
    offer(
      [name, ...aliases].filter((one) => one.length > 2 || one === one.toUpperCase()),
      named,
    );
    offer(demonyms, itself ? DEMONYM : 1);
  }
  if (capital) offer([capital.fr, capital.en], CAPITAL);
  return [...phrases].map(([text, weight]) => ({ words: text.split(' '), weight }));
}

/** Folded word sequences; letters that are everyday words when folded ("US", "UN") are left out. */
function phrasesOf(
  texts: readonly string[],
  weight: number,
): { words: string[]; weight: number }[] {
  return texts
    .map((text) => fold(text))
    .filter((text) => text.length > 2)
    .map((text) => ({ words: foldedWords(text), weight }))
    .filter(({ words }) => words.length > 0);
}
