import type { DatePattern, DateRelation, DateWords } from '../languages/contract/dates.ts';

interface CompiledPattern {
  readonly pattern: DatePattern;
  readonly expression: RegExp;
  /** The kind of word without which the pattern cannot match; null: none in particular. */
  readonly needs: string | null;
}

export interface CompiledDates {
  /** The kind (month, weekday, …) of the last word of each name that patterns need. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The patterns that hold no placeholder, together. */
  readonly plain: RegExp;
  readonly patterns: readonly CompiledPattern[];
  readonly traps: RegExp | null;
  readonly relations: readonly { readonly relation: DateRelation; readonly expression: RegExp }[];
}

const cache = new WeakMap<DateWords, CompiledDates>();

/** The regular expressions of a language, made once. */
export function compileDates(words: DateWords): CompiledDates {
  let compiled = cache.get(words);
  if (!compiled) {
    compiled = {
      kinds: new Map(
        Object.entries({
          month: words.months,
          season: words.seasons,
          unit: words.units,
          weekday: words.weekdays,
        }).flatMap(([kind, table]) =>
          Object.keys(table).map((key): [string, string] => [
            /(\p{L}+)\.?$/u.exec(key)?.[1] ?? key,
            kind,
          ]),
        ),
      ),
      plain: new RegExp(
        words.patterns
          .filter(isPlain)
          .map(({ pattern }) => spaces(pattern))
          .join('|'),
        'iu',
      ),
      patterns: words.patterns.map((pattern) => ({
        pattern,
        expression: expand(pattern, words),
        needs: isPlain(pattern)
          ? 'plain'
          : (NEEDED.find((kind) => new RegExp(`\\{${kind}2?\\}`, 'u').test(pattern.pattern)) ??
            null),
      })),
      traps: words.traps.length > 0 ? bounded(words.traps.map(spaces).join('|'), 'giu') : null,
      relations: words.relations.map(({ relation, pattern }) => ({
        relation,
        expression: new RegExp(`(?<!\\p{L})(?:${spaces(pattern)})\\s*$`, 'iu'),
      })),
    };
    cache.set(words, compiled);
  }
  return compiled;
}

/** In this order: a pattern with a month and a weekday never does without the month. */
const NEEDED = ['unit', 'month', 'season', 'weekday', 'year', 'monthNumber'];

/** Is the pattern plain words, without a placeholder? */
function isPlain({ pattern }: DatePattern): boolean {
  return !/(?<!\\[pP])\{[a-zA-Z]/u.test(pattern);
}

/** The kinds of word in a text: what its dates may be made of. */
export function kindsIn(text: string, { kinds, plain }: CompiledDates): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const kind = kinds.get(word);
    if (kind !== undefined) found.add(kind);
  }
  if (/\p{Nd}{4}/u.test(text)) found.add('year');
  if (/\p{Nd}\s?[/.–-]\s?\p{Nd}/u.test(text)) found.add('monthNumber');
  if (plain.test(text)) found.add('plain');
  return found;
}

function spaces(pattern: string): string {
  return pattern.replaceAll(' ?', '\\s{0,2}').replaceAll(' ', '\\s{1,2}');
}

function bounded(pattern: string, flags: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\p{N}[.,/])(?:${pattern})(?![\\p{L}\\p{N}_]|[.,/-]\\p{N})`,
    flags,
  );
}

function expand({ pattern, exact }: DatePattern, words: DateWords): RegExp {
  const capital = /^\p{Lu}/u.test(words.format.months[0] ?? '');
  const list = (keys: readonly string[], named: boolean): string =>
    keys
      .flatMap((key) => (exact ? casings(key, named && capital, named) : [key]))
      .sort((a, b) => b.length - a.length)
      .map((key) => (key.endsWith('.') ? `${key.slice(0, -1)}\\.?` : key))
      .map(spaces)
      .join('|');
  const choices: Readonly<Record<string, string>> = {
    month: list(Object.keys(words.months), true),
    weekday: list(Object.keys(words.weekdays), true),
    anyWeekday: list([...Object.keys(words.weekdays), ...Object.keys(words.shortWeekdays)], true),
    season: list(Object.keys(words.seasons), false),
    number: `${list(Object.keys(words.numbers), false)}|\\p{Nd}{1,3}`,
    unit: list(Object.keys(words.units), false),
    direction: list(Object.keys(words.directions), false),
    after: list(Object.keys(words.directionsAfter), false),
    part: list(Object.keys(words.parts), false),
    day: '3[01]|[12]\\p{Nd}|0?[1-9]',
    monthNumber: '1[0-2]|0?[1-9]',
    year: '1[5-9]\\p{Nd}{2}|20\\p{Nd}{2}',
  };
  let uses = 0;
  const source = spaces(pattern).replace(
    /(?<!\\[pP])\{([a-zA-Z]+)(2?)\}/gu,
    (_, name: string, second: string) => {
      const choice = choices[name];
      if (choice === undefined) throw new Error(`Unknown placeholder {${name}} in "${pattern}"`);
      const group = name === 'anyWeekday' ? 'weekday' : name === 'after' ? 'direction' : name;
      uses += 1;
      // "1er", "2e": the letters belong to the number, not to its value.
      const tail = name === 'day' ? '(?:er|ᵉʳ|re)?' : '';
      return `(?<${group}${second}_${uses}>${choice})${tail}`;
    },
  );
  return bounded(source, exact ? 'gu' : 'giu');
}

/** Month and weekday names as the language writes them; other words with or without a capital. */
function casings(key: string, capital: boolean, named: boolean): string[] {
  const upper = key.charAt(0).toUpperCase() + key.slice(1);
  if (!named) return [key, upper];
  return capital ? [upper, key.toUpperCase()] : [key];
}

/** The groups of a match by their plain names. */
export function groupsOf(match: RegExpMatchArray): Readonly<Record<string, string>> {
  const groups: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value !== undefined) groups[name.replace(/_\d+$/u, '')] ??= value;
  }
  return groups;
}

/** Looks a matched word up: case, spaces and the dot of an abbreviation do not count. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string | undefined): T | null {
  if (word === undefined) return null;
  const key = word.toLowerCase().replaceAll(/\s+/gu, ' ');
  const bare = key.replace(/\.$/u, '');
  return table[bare] ?? table[`${bare}.`] ?? table[key] ?? null;
}
