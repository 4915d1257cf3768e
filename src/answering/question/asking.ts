/**
 * Questions in languages that are not answered in. Their question words and words of meeting are data, names are
 * found by their spelling or their consonants, and the same is asked again in a language that is read.
 */
import type { AskingLanguage } from '../../languages/contract/asking.ts';
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import { isCommonWord } from '../../text/lexicon.ts';
import type { LanguageCode } from '../../types.ts';
import { skeletonOf } from '../../world/skeleton.ts';

export interface Asked {
  /** Null for a script that nobody here reads. */
  readonly asking: AskingLanguage | null;
  /** The same question in the language it is answered in; null when not enough of it was understood. */
  readonly question: string | null;
  /** Names and numbers of the question that were not understood. */
  readonly left: readonly string[];
  readonly answerIn: LanguageCode;
}

interface Piece {
  readonly text: string;
  readonly fold: string;
  readonly capital: boolean;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ٱ/gu, 'ا');

const piecesOf = (text: string): Piece[] =>
  (text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).map((piece) => ({
    text: piece,
    fold: folded(piece),
    capital: /^\p{Lu}/u.test(piece),
  }));

/** Digits of other scripts as ours: "٢٠٢٢". */
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));

const foldedTables = new WeakMap<AskingLanguage, AskingLanguage>();
/** A language with its lists as pieces are compared with them. */
function tablesOf(asking: AskingLanguage): AskingLanguage {
  let known = foldedTables.get(asking);
  if (!known) {
    const list = (words: readonly string[]): string[] => words.map(folded);
    known = {
      ...asking,
      words: list(asking.words),
      who: list(asking.who),
      when: list(asking.when),
      where: list(asking.where),
      why: list(asking.why),
      howOften: list(asking.howOften),
      about: list(asking.about),
      meeting: list(asking.meeting),
      negation: list(asking.negation),
      months: asking.months.map(list),
      places: Object.fromEntries(
        Object.entries(asking.places).map(([name, place]) => [folded(name), place]),
      ),
    };
    foldedTables.set(asking, known);
  }
  return known;
}

/**
 * Null for a question in a language of the answers.
 * @param wanted language the answer is wanted in, whatever the question's
 */
export function readAsked(
  text: string,
  parts: {
    readonly asking: readonly AskingLanguage[];
    readonly languages: readonly Language[];
    readonly register: Register;
    readonly wanted?: LanguageCode;
  },
): Asked | null {
  const pieces = piecesOf(westernDigits(text));
  const asking = languageAsked(text, pieces, parts.asking.map(tablesOf), parts.languages);
  if (asking === undefined) return null;
  const answerIn = parts.wanted ?? asking?.answerIn ?? parts.languages[0]?.code ?? 'fr';
  const language = parts.languages.find(({ code }) => code === answerIn);
  if (asking === null || !language) return { asking: null, question: null, left: [], answerIn };
  const taken = new Set<number>();
  const question = askedAgain(pieces, asking, language, parts.register, taken);
  const left = pieces
    .filter(
      ({ capital, text: word }, i) =>
        !taken.has(i) && (capital ? i > 0 : /\p{N}/u.test(word)) && !question?.includes(word),
    )
    .map(({ text: word }) => word);
  return { asking, question, left, answerIn };
}

/** Null: letters that nobody here reads; undefined: one of our own languages. */
function languageAsked(
  text: string,
  pieces: readonly Piece[],
  asking: readonly AskingLanguage[],
  languages: readonly Language[],
): AskingLanguage | null | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const script = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (script > letters / 2) return asking.find((one) => one.script === 'Arabic') ?? null;
  if (latin < letters / 2) return null;
  const count = (holds: (fold: string) => boolean): number =>
    pieces.filter(({ fold, capital }, at) => (!capital || at === 0) && holds(fold)).length;
  const own = Math.max(
    ...languages.map((language) => {
      const { words } = language;
      return count(
        (fold) =>
          words.stopWords.has(fold) || words.askingWords.has(fold) || isCommonWord(fold, language),
      );
    }),
  );
  const scored = asking
    .filter((one) => one.script === 'Latin')
    .map((one) => {
      const words = new Set(one.words);
      return {
        one,
        score: count((fold) => words.has(fold) || matches(fold, one.meeting)),
      };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= 2 && best.score > own ? best.one : undefined;
}

const matches = (fold: string, patterns: readonly string[]): boolean =>
  patterns.some((p) => (p.endsWith('*') ? fold.startsWith(p.slice(0, -1)) : p === fold));

/** Where a phrase of the list begins, and how many words it has. */
function phraseIn(
  pieces: readonly Piece[],
  phrases: readonly string[],
): { at: number; length: number } | null {
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = phrase.split(' ');
    const at = pieces.findIndex((_, i) =>
      words.every((word, k) => {
        const piece = pieces[i + k];
        return piece !== undefined && matches(piece.fold, [word]);
      }),
    );
    if (at >= 0) return { at, length: words.length };
  }
  return null;
}

function askedAgain(
  pieces: readonly Piece[],
  asking: AskingLanguage,
  language: Language,
  register: Register,
  taken: Set<number>,
): string | null {
  const has = (phrases: readonly string[]): boolean => phraseIn(pieces, phrases) !== null;
  if (!has(asking.meeting)) return null;
  const place = placeIn(pieces, asking, taken);
  const people = peopleIn(pieces, asking, register, taken);
  const [one, other] = people;
  if (one === undefined) return null;
  const { ask } = language.meetingReplies;
  const denied = has(asking.negation);
  let question: string | null = null;
  // What is asked of two people cannot be asked of one.
  const ofTwo = [asking.why, asking.howOften, asking.about, asking.when, asking.where].some(has);
  if (other === undefined) question = ofTwo ? null : ask.whoMet(one);
  else if (has(asking.why)) question = denied ? ask.whyNot(one, other) : ask.why(one, other);
  else if (has(asking.howOften)) question = ask.howOften(one, other);
  else if (has(asking.about)) question = ask.about(one, other);
  else if (has(asking.when)) question = ask.when(one, other);
  else if (has(asking.where)) question = ask.where(one, other);
  else question = ask.didMeet(one, other);
  return question && ask.narrowed(question, place, periodIn(pieces, asking, language));
}

function placeIn(
  pieces: readonly Piece[],
  { places }: AskingLanguage,
  taken: Set<number>,
): string | null {
  for (const [name, known] of Object.entries(places)) {
    const found = phraseIn(pieces, [name]);
    if (!found) continue;
    for (let i = 0; i < found.length; i += 1) taken.add(found.at + i);
    return known;
  }
  return null;
}

/** "mayo de 2022" in the words of the answer's language. */
function periodIn(
  pieces: readonly Piece[],
  { months }: AskingLanguage,
  language: Language,
): string | null {
  const year = pieces.find(({ fold }) => /^(?:19|20)\d\d$/u.test(fold))?.fold ?? null;
  const month = months.findIndex((forms) => pieces.some(({ fold }) => forms.includes(fold)));
  if (month < 0) return year;
  const name = new Intl.DateTimeFormat(language.code, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month, 15),
  );
  return year ? `${name} ${year}` : name;
}

/** People of the corpus whom the question names, in its order. */
function peopleIn(
  pieces: readonly Piece[],
  asking: AskingLanguage,
  register: Register,
  taken: Set<number>,
): string[] {
  const found: string[] = [];
  const put = (name: string | null): void => {
    if (name !== null && !found.includes(name)) found.push(name);
  };
  if (asking.script === 'Latin') {
    for (let at = 0; at < pieces.length; at += 1) {
      let end = at;
      while (pieces[end]?.capital && !taken.has(end)) end += 1;
      // The first word of a question begins with a capital whatever it is.
      const from = at === 0 && asking.words.includes(pieces[0]?.fold ?? '') ? 1 : at;
      if (end <= from) continue;
      const names = namesIn(pieces.slice(from, end), asking, register);
      for (const name of names) put(name);
      if (names.length > 0) for (let i = from; i < end; i += 1) taken.add(i);
      at = end;
    }
    return found;
  }
  const skeletons = register.people.map(({ name }) => name.split(' ').map(skeletonOf));
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (taken.has(at) || asking.words.includes(piece.fold) || matches(piece.fold, asking.meeting))
      continue;
    const match = bearer(pieces, at, skeletons, register);
    if (!match) continue;
    put(match.name);
    at += match.length - 1;
  }
  return found;
}

/** One name or several in a row: words that mean the same person belong together. */
function namesIn(
  run: readonly Piece[],
  { spelling = {} }: AskingLanguage,
  register: Register,
): string[] {
  const find = (typed: string): string | null => {
    let respelt = typed;
    for (const [letters, ours] of Object.entries(spelling))
      respelt = respelt.replace(new RegExp(letters, 'giu'), ours);
    for (const form of respelt === typed ? [typed] : [typed, respelt]) {
      const [best] = register.findPeople(form);
      if (best && best.how !== 'given') return best.person.name;
    }
    return null;
  };
  const alone = run.map(({ text }) => find(text)).filter((name) => name !== null);
  if (new Set(alone).size > 1) return alone;
  const whole = find(run.map(({ text }) => text).join(' '));
  return whole === null ? alone : [whole];
}

/** Sounds that a name must show to be known by its consonants alone. */
const LEAST_SOUNDS = 3;

function bearer(
  pieces: readonly Piece[],
  at: number,
  skeletons: readonly (readonly string[])[],
  register: Register,
): { name: string; length: number } | null {
  let best: { name: string; length: number; meetings: number; sounds: number } | null = null;
  for (let length = 1; length <= 3 && at + length <= pieces.length; length += 1) {
    // "and", "with" and "for" are written onto the word behind them.
    for (const bare of [/^$/u, /^[وبلف]/u]) {
      const words = pieces
        .slice(at, at + length)
        .map(({ fold }, i) => skeletonOf(i === 0 ? fold.replace(bare, '') : fold));
      const sounds = words.join('').length;
      if (sounds < LEAST_SOUNDS) continue;
      for (const [index, name] of skeletons.entries()) {
        const tail = name.slice(-words.length);
        const fits = words.every((word, i) => word !== '' && word === tail[i]);
        const person = register.people[index];
        if (!fits || !person) continue;
        const meetings = register.meetingsOf(person.id).length;
        if (!best || sounds > best.sounds || (sounds === best.sounds && meetings > best.meetings))
          best = { name: person.name, length, meetings, sounds };
      }
    }
  }
  return best;
}
