/** Words of a question and phrase lists over them. */
import type { QuestionWords, TriggerGroup } from '../../languages/contract/questions.ts';
import type { Language } from '../../languages/language.ts';
import { foldText } from '../../world/names.ts';

export interface Token {
  readonly raw: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** What the word was explained as; null while it is not. */
  label: string | null;
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [raw] = match;
    tokens.push({
      raw,
      fold: foldText(raw).replace(/ /g, ''),
      start: match.index,
      end: match.index + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      label: null,
    });
  }
  return tokens;
}

/** Phrases by first word, longest first. */
class Phrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(entries: Iterable<string>) {
    for (const entry of entries) {
      const words = entry.split(' ').filter(Boolean);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push(words);
      else this.#byFirst.set(first, [words]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Number of tokens the longest phrase at `at` covers; 0 for none. */
  at(tokens: readonly Token[], at: number): number {
    for (const words of this.#byFirst.get(tokens[at]?.fold ?? '') ?? []) {
      if (words.every((word, i) => tokens[at + i]?.fold === word)) return words.length;
    }
    return 0;
  }

  has(word: string): boolean {
    return this.#byFirst.get(word)?.some((words) => words.length === 1) ?? false;
  }
}

export type AskKind = Exclude<keyof QuestionWords['ask'], never>;

interface CompiledRole {
  readonly role: string;
  readonly plural: boolean;
}

/** A language's question words, ready for matching. */
export interface CompiledWords {
  readonly language: Language;
  readonly data: QuestionWords;
  readonly fillers: Phrases;
  readonly functionWords: ReadonlySet<string>;
  readonly triggers: readonly {
    readonly group: TriggerGroup;
    readonly forms: Phrases;
    readonly stems: readonly string[];
  }[];
  readonly triggerNouns: Phrases;
  readonly ask: Readonly<Record<AskKind, Phrases>>;
  readonly lists: Readonly<Record<ListName, Phrases>>;
  /** Folded office words, singular and plural. */
  readonly roles: ReadonlyMap<string, CompiledRole>;
  readonly longestRole: number;
  readonly counterparts: ReadonlySet<string>;
  /** Letters of a country that stand inside an office even in lower case: "us secretary of state". */
  readonly countryLetters: ReadonlySet<string>;
  /** Every single word the language's tables know. */
  readonly vocabulary: ReadonlySet<string>;
}

const listNames = [
  'whetherFirst',
  'whetherInside',
  'auxiliaries',
  'passive',
  'planned',
  'cancelled',
  'negations',
  'phone',
  'by',
  'about',
  'and',
  'placePrepositions',
  'occasionLinks',
  'occasionMarkers',
  'occasionHeads',
  'sourceMarkers',
  'contextMarkers',
  'purposeMarkers',
  'personNouns',
  'thingNouns',
  'pronouns',
  'followUpStarts',
  'articles',
  'officeLinks',
] as const;
type ListName = (typeof listNames)[number];

const compiled = new WeakMap<Language, CompiledWords>();

export function compileWords(language: Language): CompiledWords {
  const known = compiled.get(language);
  if (known) return known;
  const data = language.questions;
  const ask = {} as Record<AskKind, Phrases>;
  const vocabulary = new Set<string>(data.functionWords);
  const learn = (entries: readonly string[]) => {
    for (const entry of entries) for (const word of entry.split(' ')) vocabulary.add(word);
  };
  for (const key of Object.keys(data.ask) as AskKind[]) {
    ask[key] = new Phrases(data.ask[key]);
    learn(data.ask[key]);
  }
  const lists = {} as Record<ListName, Phrases>;
  for (const name of listNames) {
    lists[name] = new Phrases(data[name]);
    learn(data[name]);
  }
  learn(data.fillers);
  learn(data.triggerNouns);
  const triggers = (Object.keys(data.triggers) as TriggerGroup[]).map((group) => {
    learn(data.triggers[group].forms);
    return {
      group,
      forms: new Phrases(data.triggers[group].forms),
      stems: data.triggers[group].stems,
    };
  });
  const roles = new Map<string, CompiledRole>();
  let longestRole = 1;
  for (const term of language.offices.terms) {
    const add = (form: string, plural: boolean) => {
      const key = foldText(form);
      if (key === '' || roles.has(key)) return;
      roles.set(key, { role: term.role, plural });
      longestRole = Math.max(longestRole, key.split(' ').length);
      learn([key]);
    };
    for (const form of term.forms) add(form, false);
    for (const form of term.plural) add(form, true);
  }
  for (const noun of language.offices.groupNouns) {
    for (const form of noun.forms)
      if (noun.role) roles.set(foldText(form), { role: noun.role, plural: true });
  }
  for (const word of language.offices.honorifics) learn([foldText(word.form)]);
  for (const month of Object.keys(language.dates.months)) vocabulary.add(foldText(month));
  for (const weekday of Object.keys(language.dates.weekdays)) vocabulary.add(foldText(weekday));
  const made: CompiledWords = {
    language,
    data,
    fillers: new Phrases(data.fillers),
    functionWords: new Set(data.functionWords),
    triggers,
    triggerNouns: new Phrases(data.triggerNouns),
    ask,
    lists,
    roles,
    longestRole,
    counterparts: new Set(language.offices.counterparts.map(foldText)),
    countryLetters: new Set(['us', 'uk', 'eu']),
    vocabulary,
  };
  compiled.set(language, made);
  return made;
}

/** Is `word` a form of a trigger stem? */
export function stemOf(words: CompiledWords, word: string): TriggerGroup | null {
  for (const { group, stems } of words.triggers) {
    if (stems.some((stem) => word.startsWith(stem))) return group;
  }
  return null;
}

/** The language most of whose question words a short text uses; the first on a tie. */
export function languageOfQuestion(text: string, languages: readonly Language[]): Language | null {
  const tokens = tokenize(text);
  let best: Language | null = null;
  let most = -1;
  for (const language of languages) {
    const words = compileWords(language);
    let score = 0;
    for (const [i, token] of tokens.entries()) {
      if (words.functionWords.has(token.fold)) score += token.fold.length === 1 ? 0.5 : 1;
      else if (words.vocabulary.has(token.fold)) score += 1;
      else if (stemOf(words, token.fold)) score += 1;
      if (i === 0 && words.vocabulary.has(token.fold)) score += 0.5;
      if (
        /[àâçéèêëîïôùûœ]/u.test(token.raw.toLowerCase()) &&
        token.fold !== token.raw.toLowerCase()
      ) {
        if (!token.capital && words.vocabulary.has(token.fold)) score += 0.5;
      }
    }
    if (score > most) {
      best = language;
      most = score;
    }
  }
  return best;
}
