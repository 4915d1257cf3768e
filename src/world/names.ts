/**
 * How names are compared: by sound over transliterations, with small mistakes
 * forgiven, without ever taking Marine for Marion or François for Françoise.
 */
import { familyNameFirst, givenNameGroups, nameParticles, nameTitles } from './nameParts.ts';

/** Letters that canonical decomposition leaves alone. */
const undecomposed: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Folded words behind a name that make it another person's: "Donald Trump Jr". */
export const generations: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'fils',
  'pere',
  'ii',
  'iii',
  'iv',
]);

/** Lower case, no accents, apostrophes and hyphens as spaces: the key for exact comparison. */
export function foldText(text: string): string {
  // Names and places come back by the hundred thousand; long texts are not worth keeping.
  if (text.length > longestKept) return fold(text);
  let folded = foldCache.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (foldCache.size > 200_000) foldCache.clear();
    foldCache.set(text, folded);
  }
  return folded;
}

const foldCache = new Map<string, string>();
const longestKept = 60;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßłøđðþı]/gu, (letter) => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spelling of a sound, in the order tried; longer spellings stand before their parts. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:chtch|shch|tsch|tch|sch|sh|ch|cz)/g, 'ç'],
  [/(?:dzh|dj|zh)/g, 'j'],
  [/ph/g, 'f'],
  [/(?:kh|ck|qu|q)/g, 'k'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ff?$/g, 'v'],
  [/(?:ou|oo)/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/^(?:ie|io)(?=[^aeiou])/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/ei$/g, 'i'],
  [/ai$/g, 'ai'],
];

const soundCache = new Map<string, string>();

/** Key of one folded word under which its transliterations fall together: "poutine", "putin" → "putin". */
export function soundOf(word: string): string {
  const known = soundCache.get(word);
  if (known !== undefined) return known;
  let key = word;
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  if (key.length > 4 && key.endsWith('e')) key = key.slice(0, -1);
  if (soundCache.size > 200_000) soundCache.clear();
  soundCache.set(word, key);
  return key;
}

const vowels = new Set('aeiou');
const alikeVowels = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo']);

/**
 * Weighted edit distance of two sound keys: like vowels 0.4, a vowel slipped between two
 * consonants 0.5, neighbours swapped 1, everything else 1. Gives up (Infinity) above `limit`.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > Math.ceil(limit * 2)) return Number.POSITIVE_INFINITY;
  const n = b.length;
  let before: number[] = [];
  let last: number[] = Array.from({ length: n + 1 }, () => 0);
  for (let j = 1; j <= n; j++) last[j] = (last[j - 1] ?? 0) + insertionCost(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [(last[0] ?? 0) + insertionCost(a, i - 1)];
    let best = row[0] ?? 0;
    for (let j = 1; j <= n; j++) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      const change = x === y ? 0 : alikeVowels.has(x + y) && i < a.length && j < n ? 0.4 : 1;
      let cost = Math.min(
        (last[j - 1] ?? 0) + change,
        (last[j] ?? 0) + insertionCost(a, i - 1),
        (row[j - 1] ?? 0) + insertionCost(b, j - 1),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const distance = last[n] ?? Number.POSITIVE_INFINITY;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

function insertionCost(word: string, at: number): number {
  const letter = word[at] ?? '';
  const left = word[at - 1];
  const right = word[at + 1];
  const between =
    left !== undefined && right !== undefined && !vowels.has(left) && !vowels.has(right);
  return vowels.has(letter) && between ? 0.5 : 1;
}

/** A name taken apart. All words are folded. */
export interface NameParts {
  /** Words in order, particles included. */
  readonly words: readonly string[];
  /** Positions of words that a hyphen joins to the word before. */
  readonly hyphens: ReadonlySet<number>;
  /** Words before the family name; hyphenated given names are one word. Empty for a bare family name. */
  readonly given: readonly string[];
  /** The family name with its particles. */
  readonly family: readonly string[];
  /** Sound key of the family name's chief word; what names are grouped by. */
  readonly key: string;
  /** Sound key of all words but articles, run together: "abdelfatasisi". */
  readonly whole: string;
}

const partsCache = new Map<string, NameParts>();

/** Takes a name apart by particles, hyphens and, for East Asian names, the family name's place. */
export function nameParts(name: string): NameParts {
  const known = partsCache.get(name);
  if (known) return known;
  const chunks = name
    .replace(/['’`´]/gu, ' ')
    .split(/[\s\u00a0\u202f]+/u)
    .map((chunk) => ({ words: foldText(chunk).split(' ').filter(Boolean), raw: chunk }))
    .filter((chunk) => chunk.words.length > 0);
  while (chunks.length > 1 && nameTitles.has(chunks[0]?.words.join('') ?? '')) chunks.shift();
  const words = chunks.flatMap((chunk) => chunk.words);
  const hyphens = new Set<number>();
  let position = 0;
  for (const chunk of chunks) {
    for (let i = 1; i < chunk.words.length; i++) hyphens.add(position + i);
    position += chunk.words.length;
  }
  let cut = chunks.length > 1 ? chunks.length - 1 : 0;
  const first = chunks[0];
  if (first && chunks.length > 1) {
    const lead = first.words.join('');
    if (familyNameFirst.has(lead) && chunks.length <= 3 && first.words.length === 1) {
      const given = chunks.slice(1).flatMap((chunk) => chunk.words);
      return keep(name, { words, hyphens, given: [given.join('')], family: [lead] });
    }
    if (isParticle(lead) && (first.raw === first.raw.toLowerCase() || alwaysParticle.has(lead))) {
      cut = 0;
    } else {
      const particle = chunks.findIndex(
        (chunk, i) => i > 0 && chunk.words[0] !== undefined && isParticle(chunk.words[0]),
      );
      if (particle > 0 && particle < chunks.length - 1) cut = particle;
      else if (particle === chunks.length - 1 && (chunks[particle]?.words.length ?? 0) > 1) {
        cut = particle;
      }
    }
  }
  const given = chunks.slice(0, cut).map((chunk) => chunk.words.join(''));
  const family = chunks.slice(cut).flatMap((chunk) => chunk.words);
  return keep(name, { words, hyphens, given, family });
}

function keep(name: string, parts: Omit<NameParts, 'key' | 'whole'>): NameParts {
  const chief = parts.family.findLast((word) => !isParticle(word)) ?? parts.family.at(-1) ?? '';
  const made: NameParts = {
    ...parts,
    key: soundOf(chief),
    whole: parts.words
      .filter((word) => !articles.has(word))
      .map(soundOf)
      .join(''),
  };
  if (partsCache.size > 200_000) partsCache.clear();
  partsCache.set(name, made);
  return made;
}

const articles = new Set(['al', 'el', 'as', 'ad', 'ar', 'an', 'at', 'ul']);
/** Particles that open a family name even when capitalised at the head: "Le Drian", "Van Rompuy". */
const alwaysParticle = new Set(['le', 'la', 'de', 'du', 'des', 'von', 'van', 'd', 'l', 'di', 'da']);

function isParticle(word: string): boolean {
  return nameParticles.has(word);
}

const groupOfGiven = new Map<string, number>();
for (const [index, group] of givenNameGroups.entries()) {
  for (const form of group) groupOfGiven.set(foldText(form).replace(/ /g, ''), index);
}

/**
 * May two given names be one person's? Same sound, a known variant, an initial,
 * or one like vowel of difference ("Khaled", "Khalid"); a final mute e, which
 * tells Louis from Louise, counts.
 */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groupA = groupOfGiven.get(a);
  if (groupA !== undefined && groupA === groupOfGiven.get(b)) return true;
  if (groupA !== undefined && groupOfGiven.has(b)) return false;
  if (a.endsWith('e') !== b.endsWith('e')) return false;
  const x = soundOf(a);
  const y = soundOf(b);
  if (x === y) return true;
  return Math.min(x.length, y.length) >= 4 && soundDistance(x, y, 0.8) <= 0.8;
}

function familyText(parts: NameParts): string {
  return parts.family
    .filter((word) => !articles.has(word))
    .map(soundOf)
    .join('');
}

export type NameRelation = 'same' | 'spelling' | 'none';

/**
 * Could two full names (given and family name) be one person?
 * `same`: by sound; `spelling`: only if one is a slip of the pen for the other.
 */
export function relateNames(a: string, b: string): NameRelation {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.whole === y.whole) {
    const sameGiven = givenNamesAgree(x.given[0] ?? '', y.given[0] ?? '');
    if (x.given.length === y.given.length) return sameGiven ? 'same' : 'none';
    return middlesAgree(x.given, y.given) ? 'same' : 'none';
  }
  const [givenX] = x.given;
  const [givenY] = y.given;
  if (givenX === undefined || givenY === undefined) return 'none';
  if (!givenNamesAgree(givenX, givenY) && !oneGivenMore(x, y)) return givenSlip(x, y);
  if (!middlesAgree(x.given, y.given)) return 'none';
  const familyX = familyText(x);
  const familyY = familyText(y);
  if (familyX === familyY || (x.key === y.key && sameFamilyButParticles(x, y))) return 'same';
  if (extendsName(x, y) || extendsName(y, x)) return 'same';
  const oneSplit =
    x.given.length !== y.given.length && Math.min(x.whole.length, y.whole.length) >= 10;
  if (oneSplit && soundDistance(x.whole, y.whole, 0.5) <= 0.5) return 'same';
  const length = Math.min(familyX.length, familyY.length);
  const distance = soundDistance(familyX, familyY, 1);
  // o and u change places in transliterations (Rohani, Rouhani); other vowels need a long name.
  const open = familyX.replaceAll('o', 'u') === familyY.replaceAll('o', 'u');
  if (distance < 0.6 && length >= 4 && (open || length >= 7)) return 'same';
  if (distance <= 1 && length >= 5) return 'spelling';
  return 'none';
}

/** A typing slip in the given name under the very same, longish family name. */
function givenSlip(x: NameParts, y: NameParts): NameRelation {
  const a = x.given.join('');
  const b = y.given.join('');
  if (x.key !== y.key || x.key.length < 5 || Math.min(a.length, b.length) < 5) return 'none';
  if (a.endsWith('e') !== b.endsWith('e')) return 'none';
  if (groupOfGiven.has(a) && groupOfGiven.has(b)) return 'none';
  return soundDistance(soundOf(a), soundOf(b), 1) <= 1 ? 'spelling' : 'none';
}

/** "Abdel Fattah" beside "Abdelfattah", "Mohammed Abdullah" beside its second name alone is not. */
function oneGivenMore(x: NameParts, y: NameParts): boolean {
  return soundOf(x.given.join('')) === soundOf(y.given.join(''));
}

/** Middle names may be left out but not differ: George W. is not George H. W. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  if (x.length <= 1) return true;
  if (x.join('') === y.join('')) return true;
  return x.slice(1).every((word, i) => givenNamesAgree(word, y[i + 1] ?? ''));
}

function sameFamilyButParticles(x: NameParts, y: NameParts): boolean {
  const core = (parts: NameParts) =>
    parts.family
      .filter((word) => !isParticle(word))
      .map(soundOf)
      .join('');
  return core(x) === core(y);
}

/**
 * Does `long` continue `short` by a particle ("Lula", "Lula da Silva") or a hyphen ("Marion
 * Maréchal", "Marion Maréchal-Le Pen")? Two names run together are not one longer name.
 */
function extendsName(long: NameParts, short: NameParts): boolean {
  const { length } = short.words;
  if (length < 2 || long.words.length <= length) return false;
  if (isParticle(short.words[length - 1] ?? '')) return false;
  if (!isParticle(long.words[length] ?? '') && !long.hyphens.has(length)) return false;
  return short.words.every((word, i) => soundOf(word) === soundOf(long.words[i] ?? ''));
}

/**
 * Is `short` how a text refers to `full` by part of the name: the family name, with or without
 * its particles, or the tail of a compound one ("Le Drian", "Drian", "Ben Ali")?
 */
export function isShortFor(short: string, full: string): boolean {
  const s = nameParts(short);
  const f = nameParts(full);
  if (s.words.length === 0 || s.words.length >= f.words.length) return false;
  if (f.given.length === 0) return false;
  const tail = f.words.slice(-s.words.length);
  if (s.words.every((word, i) => soundOf(word) === soundOf(tail[i] ?? ''))) {
    return s.words.some((word) => !isParticle(word));
  }
  const family = f.family;
  return (
    s.words.length <= family.length &&
    s.words.every((word, i) => soundOf(word) === soundOf(family[i] ?? '')) &&
    s.words.some((word) => !isParticle(word))
  );
}

/** How many of the words of a name, as they are written, are its family name: three of "Joost van der Meulen". */
export function familyLength(name: string): number {
  const words = name.split(' ');
  const { given, family } = nameParts(name);
  if (given.length === 0) return words.length;
  let left = family.length;
  let taken = 0;
  while (left > 0 && taken < words.length) {
    taken += 1;
    left -= foldText(words[words.length - taken] ?? '').split(' ').length;
  }
  return Math.min(taken, words.length);
}

/** Words a person may be looked up by, without particles. */
export function nameWords(name: string): readonly string[] {
  return nameParts(name).words.filter((word) => !isParticle(word));
}

export { isParticle as isNameParticle };
