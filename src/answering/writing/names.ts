import type { WritingRules } from '../../languages/contract/writing.ts';
import type { Language } from '../../languages/language.ts';
import type { Meeting } from '../../types.ts';
import { type Word, words } from './text.ts';

/** A run of capitalised words of a sentence. */
export interface Phrase {
  readonly words: readonly Word[];
  /** Participants of the evidence it may name; empty when it names no known participant. */
  readonly people: readonly string[];
  /** Stands behind a preposition of place. */
  readonly place: boolean;
  /** The title before a participant's name. */
  readonly title: boolean;
  /** Folded words before it, nearest last. */
  readonly before: readonly string[];
  readonly start: number;
}

/**
 * The capitalised phrases of a text, sentence-initial common words aside.
 * @param common says whether a word that opens a sentence is an ordinary word
 * @param skip offsets of words that belong to a date
 */
export function findPhrases(
  text: string,
  language: Language,
  participants: readonly string[],
  common: (folded: string) => boolean,
  skip: ReadonlySet<number>,
): Phrase[] {
  const rules = language.writing;
  const list = words(text);
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < list.length) {
    const word = list[at] as Word;
    const opener = word.opens && common(word.folded) && !startsName(list, at, participants);
    const elided = word.raw.length === 1 && language.words.stopWords.has(word.folded);
    if (!word.capital || opener || elided || skip.has(word.start)) {
      at += 1;
      continue;
    }
    const first = at;
    let last = at;
    for (let next = at + 1; next < list.length; next += 1) {
      const one = list[next] as Word;
      if (!/^[\s'’.-]{0,3}$/u.test(text.slice((list[next - 1] as Word).end, one.start))) break;
      if (skip.has(one.start)) break;
      if (one.capital) last = next;
      else if (!rules.particles.has(one.folded)) break;
    }
    const run = list.slice(first, last + 1);
    const before = list.slice(Math.max(0, first - 4), first).map((one) => one.folded);
    for (const part of splitByPeople(run, rules, participants)) {
      phrases.push({
        ...part,
        before,
        place:
          part.people.length === 0 &&
          part.words[0] === run[0] &&
          before.slice(-2).some((one) => rules.placePrepositions.has(one)) &&
          !before.slice(-1).some((one) => !isLight(one, rules, language)),
        start: part.words[0]?.start ?? 0,
      });
    }
    at = last + 1;
  }
  return phrases;
}

function isLight(word: string, rules: WritingRules, language: Language): boolean {
  return rules.placePrepositions.has(word) || language.words.stopWords.has(word);
}

function startsName(list: readonly Word[], at: number, participants: readonly string[]): boolean {
  const next = list[at + 1];
  const word = list[at] as Word;
  return participants.some((name) => {
    const tokens = words(name).map((one) => one.folded);
    return (
      tokens.includes(word.folded) &&
      (tokens.length === 1 ||
        tokens.at(-1) === word.folded ||
        (next !== undefined && tokens.includes(next.folded)))
    );
  });
}

/**
 * "Foreign Minister Sergey Lavrov" names Lavrov; "Hillary Clinton" does not name Bill Clinton.
 * What stands before a person's name must end in a title; "Alger de Lamamra" is cut in two.
 */
function splitByPeople(
  run: readonly Word[],
  rules: WritingRules,
  participants: readonly string[],
): Pick<Phrase, 'words' | 'people' | 'title'>[] {
  const whole = peopleNamed(run, participants, rules);
  if (whole.length > 0) return [{ words: run, people: whole, title: false }];
  for (let cut = 1; cut < run.length; cut += 1) {
    const joint = run[cut - 1] as Word;
    if (!rules.titles.has(joint.folded) && joint.capital) continue;
    const rest = run.slice(joint.capital || rules.particles.has(joint.folded) ? cut : cut - 1);
    if (!rest[0]?.capital) continue;
    const people = peopleNamed(rest, participants, rules);
    if (people.length > 0) {
      const head = run.slice(0, run.length - rest.length).filter((word) => word.capital);
      return head.length > 0
        ? [
            { words: rest, people, title: false },
            { words: head, people: [], title: rules.titles.has(joint.folded) },
          ]
        : [{ words: rest, people, title: false }];
    }
  }
  return [{ words: run, people: [], title: false }];
}

/** Participants whose name holds every word of the phrase. */
function peopleNamed(
  phrase: readonly Word[],
  participants: readonly string[],
  rules: WritingRules,
): string[] {
  const named = phrase.map((word) => word.folded);
  if (named.every((word) => rules.titles.has(word) || rules.particles.has(word))) return [];
  return participants.filter((name) => {
    const tokens = new Set(words(name).map((word) => word.folded));
    return named.every((word) => tokens.has(word));
  });
}

/** Everybody the rows name, each once. */
export function participantsOf(rows: readonly Meeting[]): string[] {
  return [...new Set(rows.flatMap((row) => row.participants))];
}

/** Participants that a text clearly names. */
export function peopleIn(
  text: string,
  language: Language,
  participants: readonly string[],
): string[] {
  const common = (word: string): boolean =>
    language.words.stopWords.has(word) || language.writing.plain.has(word);
  const phrases = findPhrases(text, language, participants, common, new Set());
  return [...new Set(phrases.flatMap(({ people }) => (people.length === 1 ? people : [])))];
}

/** Folded words of texts, and which stand side by side, for "does this name occur there?". */
export class NameIndex {
  readonly #words = new Set<string>();
  readonly #pairs = new Set<string>();

  constructor(texts: readonly string[], particles: ReadonlySet<string>) {
    for (const text of texts) {
      let before: string | null = null;
      let content: string | null = null;
      for (const { folded } of words(text)) {
        this.#words.add(folded);
        if (before !== null) this.#pairs.add(`${before} ${folded}`);
        if (content !== null && !particles.has(folded)) this.#pairs.add(`${content} ${folded}`);
        before = folded;
        if (!particles.has(folded)) content = folded;
      }
    }
  }

  hasWord(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** All words occur, and neighbours of the phrase are neighbours there. */
  has(phrase: readonly string[]): boolean {
    return phrase.every(
      (word, at) =>
        this.#words.has(word) && (at === 0 || this.#pairs.has(`${phrase[at - 1]} ${word}`)),
    );
  }
}
