/** Finds who is named and who is pointed at in each sentence, and ties names to people. */
import type { Word } from '../analysis/analyse.ts';
import type { Language } from '../languages/language.ts';
import { folded, type Token } from '../text/tokens.ts';
import type { World } from '../world/world.ts';
import { Entities } from './entities.ts';
import { COUNTERPART, OfficeReader } from './offices.ts';
import { NAMING } from './paths.ts';
import { isNoPerson } from './strangers.ts';
import { childrenOf, type Entity, type Mention, type ReadSentence } from './text.ts';

/** What a language says of offices and pronouns, made ready for look-up; one per language. */
export class MentionWords {
  readonly #pronouns = new Map<
    string,
    {
      person: 1 | 2 | 3;
      plural: boolean;
      gender: 'm' | 'f' | null;
      kind: 'personal' | 'possessive' | 'relative' | 'reflexive';
    }[]
  >();
  readonly #nouns = new Map<
    string,
    { roles: string[]; plural: boolean; gender: 'm' | 'f' | null; words: number }[]
  >();
  readonly #definite: ReadonlySet<string>;
  readonly #possessive: ReadonlySet<string>;
  readonly #counterparts: ReadonlySet<string>;
  readonly #titles: ReadonlyMap<string, 'm' | 'f' | null>;
  readonly language: Language;
  readonly world: World;
  readonly offices: OfficeReader;

  constructor(language: Language, world: World) {
    this.language = language;
    this.world = world;
    this.offices = new OfficeReader(language, world);
    const { encounters, offices } = language;
    for (const pronoun of encounters.pronouns) {
      const row = this.#pronouns.get(pronoun.form) ?? [];
      row.push(pronoun);
      this.#pronouns.set(pronoun.form, row);
    }
    const noun = (form: string, role: string, plural: boolean, gender: string): void => {
      const words = folded(form).split(/\s+/u);
      const key = words[0] ?? '';
      const row = this.#nouns.get(key) ?? [];
      row.push({
        roles: [role],
        plural,
        gender: gender === 'both' ? null : (gender as 'm' | 'f'),
        words: words.length,
      });
      this.#nouns.set(key, row);
    };
    for (const term of offices.terms) {
      for (const form of term.forms) noun(form, term.role, false, term.gender);
      for (const form of term.plural) noun(form, term.role, true, term.gender);
    }
    for (const group of offices.groupNouns)
      for (const form of group.forms) noun(form, group.role ?? 'people', true, group.gender);
    this.#counterparts = new Set(
      offices.counterparts.map((word) => folded(word.split(' ')[0] ?? '')),
    );
    this.#definite = new Set(encounters.definite);
    this.#possessive = new Set(encounters.possessive);
    const titles = new Map<string, 'm' | 'f' | null>();
    for (const { form, gender } of offices.honorifics)
      titles.set(folded(form).replace('.', ''), gender === 'both' ? null : gender);
    this.#titles = titles;
  }

  pronoun(word: Word) {
    return this.#pronouns.get(word.lower) ?? null;
  }

  noun(word: Pick<Token, 'fold'>) {
    const found = this.#nouns.get(word.fold);
    if (found) return found;
    if (this.#counterparts.has(word.fold))
      return [
        {
          roles: ['counterpart'],
          plural: word.fold.endsWith('s') && word.fold !== 'vis-a-vis',
          gender: null,
          words: 1,
        },
      ];
    // "ex-ministre", "vice-président".
    const tail = word.fold.split('-').at(-1) ?? '';
    return tail !== word.fold ? (this.#nouns.get(tail) ?? null) : null;
  }

  isDefinite(word: Word | undefined): boolean {
    return word !== undefined && this.#definite.has(word.lower);
  }
  isPossessive(word: Word | undefined): boolean {
    return word !== undefined && this.#possessive.has(word.lower);
  }
  isTitle(word: Token): boolean {
    return this.titleGender(word) !== undefined;
  }
  isOffice(word: Token): boolean {
    return this.noun(word)?.some(({ plural, words }) => !plural && words === 1) ?? false;
  }
  titleGender(word: Pick<Token, 'fold'> | undefined): 'm' | 'f' | null | undefined {
    return word ? this.#titles.get(word.fold.replace('.', '')) : undefined;
  }
}

/** Name as written, on one line. */
const nameText = (text: string, words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(
      (word, i) => `${i > 0 ? text.slice(words[from + i - 1]?.end, word.start) : ''}${word.text}`,
    )
    .join('')
    .replace(/\s+/gu, ' ');

/** The word of a stretch whose head lies outside it. */
function headOf(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const head = words[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return to - 1;
}

export function findMentions(
  text: string,
  sentences: readonly ReadSentence[],
  lists: MentionWords,
): { entities: Entity[]; mentions: Mention[][]; titles: ReadonlySet<number>[] } {
  const entities = new Entities();
  const mentions: Mention[][] = [];
  const titles: ReadonlySet<number>[] = [];
  const surnames = surnamesIn(sentences);
  for (const sentence of sentences) {
    const found: Mention[] = [];
    const { words } = sentence;
    const taken = new Set<number>();
    // Words of an office beside a name point at nobody else, whatever the tree makes of them.
    const told = new Set<number>();
    for (const name of sentence.names) {
      if (name.kind !== 'person') continue;
      let { from } = name;
      while (from < name.to - 1 && lists.titleGender(words[from]) !== undefined) from += 1;
      const title =
        lists.titleGender(words[from - 1]) ??
        lists.titleGender(words[from - 2]?.fold === 'm' ? words[from - 2] : undefined);
      if (
        title === undefined &&
        isNoPerson(words.slice(from, name.to), surnames, lists.language, lists.world)
      )
        continue;
      const given = words[from]?.fold ?? '';
      const gender = title ?? (name.to - from > 1 ? lists.world.genderOf(given) : null);
      const joined = name.to - from === 1 ? familyNames(words[from]?.text ?? '', surnames) : [];
      const forms = joined.length > 0 ? joined : [nameText(text, words, from, name.to)];
      for (const called of forms) {
        const entity = entities.of(called);
        if (gender && !entity.gender && joined.length === 0) entity.gender = gender;
        const mention: Mention = {
          kind: 'name',
          sentence: sentence.index,
          from,
          to: name.to,
          head: words.length ? headOf(words, from, name.to) : from,
          gender,
          plural: false,
          person: 3,
          noun: null,
          roles: [],
          country: null,
          definite: true,
          entity,
        };
        entity.mentions.push(mention);
        found.push(mention);
      }
      for (let i = name.from; i < name.to; i += 1) taken.add(i);
      if (joined.length > 0) continue;
      const entity = entities.of(forms[0] ?? '');
      for (const office of lists.offices.beside(text, words, from, name.to, sentence.names)) {
        for (let i = office.from; i < office.to; i += 1) told.add(i);
        if (office.role === COUNTERPART) continue;
        entity.offices.add(office.role);
        entity.offices.add(`=${office.noun}`);
        if (office.of && /^[A-Z]{2}$/u.test(office.of)) entity.countries.add(office.of);
        if (!entity.gender && office.gender) entity.gender = office.gender;
        entity.held.push({ text: office.text, role: office.role, of: office.of });
      }
    }
    // What stands for people is told by tags: only a parsed sentence has them.
    const parsed = words.some(({ upos }) => upos !== 'X');
    for (let i = 0; parsed && i < words.length; i += 1) {
      if (taken.has(i)) continue;
      const mention =
        pronounAt(sentence, i, lists) ?? (told.has(i) ? null : roleAt(sentence, i, lists, taken));
      if (mention) found.push(mention);
    }
    found.sort((a, b) => a.from - b.from);
    const [of, own] = partition(found, (mention) => describes(mention, found, sentence, lists));
    for (const { from, to } of of) for (let i = from; i < to; i += 1) told.add(i);
    mentions.push(own);
    titles.push(told);
  }
  return { entities: entities.all, mentions, titles };
}

function partition<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const one of all) (is(one) ? yes : no).push(one);
  return [yes, no];
}

/** Folded last words of the full names of a text. */
function surnamesIn(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ names, words }) =>
      names.flatMap(({ kind, from, to }) =>
        kind === 'person' && to - from > 1 ? [words[to - 1]?.fold ?? ''] : [],
      ),
    ),
  );
}

/** "Ouattara-Hollande" where the text names both: the family names of two; else none. */
function familyNames(word: string, surnames: ReadonlySet<string>): string[] {
  const parts = word.split(/[-‐‑–]/u);
  return parts.length === 2 &&
    !surnames.has(folded(word)) &&
    parts.every((part) => surnames.has(folded(part)))
    ? parts
    : [];
}

function pronounAt(sentence: ReadSentence, i: number, lists: MentionWords): Mention | null {
  const word = sentence.words[i] as Word;
  const forms = lists.pronoun(word);
  if (!forms) return null;
  const determiner = word.upos === 'DET' || word.upos === 'ADP';
  const fit = forms.find(({ kind }) =>
    kind === 'possessive'
      ? word.upos === 'DET' || word.upos === 'PRON'
      : kind === 'relative'
        ? word.upos === 'PRON' && word.tag !== 'PRON|Int'
        : !determiner && word.upos === 'PRON',
  );
  if (!fit) return null;
  if (word.relation === 'expl') return null;
  return {
    kind:
      fit.kind === 'possessive' ? 'possessive' : fit.kind === 'relative' ? 'relative' : 'pronoun',
    sentence: sentence.index,
    from: i,
    to: i + 1,
    head: i,
    gender: fit.gender,
    plural: fit.plural,
    person: fit.person,
    noun: null,
    roles: [],
    country: null,
    definite: true,
    entity: null,
  };
}

function roleAt(
  sentence: ReadSentence,
  i: number,
  lists: MentionWords,
  taken: ReadonlySet<number>,
): Mention | null {
  const { words } = sentence;
  const word = words[i] as Word;
  const demonstrative = lists.language.encounters.demonstratives.find((d) =>
    d.words.every((w, k) => words[i + k]?.lower === w),
  );
  if (demonstrative && !demonstrative.words.every((_, k) => words[i + k]?.upos === 'X'))
    return {
      kind: 'role',
      sentence: sentence.index,
      from: i,
      to: i + demonstrative.words.length,
      head: i + demonstrative.words.length - 1,
      gender: demonstrative.gender,
      plural: demonstrative.plural,
      person: 3,
      noun: demonstrative.words.at(-1) ?? null,
      roles: ['demonstrative'],
      country: null,
      definite: true,
      entity: null,
    };
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'ADJ') return null;
  let row = lists.noun(word);
  let country: string | null = null;
  const code = lists.language.code;
  if (!row && word.capital && i > 0 && lists.isDefinite(words[i - 1])) {
    country = lists.world.countryOfDemonym(word.fold, code);
    if (country)
      row = [
        {
          roles: ['national'],
          plural: word.fold.endsWith('s') && words[i - 1]?.lower !== "l'",
          gender: null,
          words: 1,
        },
      ];
  }
  if (!row) return null;
  if (word.upos === 'ADJ' && !country) return null;
  // The determiner, over adjectives.
  let start = i;
  while (
    start > 0 &&
    (words[start - 1]?.upos === 'ADJ' || words[start - 1]?.upos === 'NUM') &&
    !taken.has(start - 1)
  )
    start -= 1;
  const before = words[start - 1];
  const determined = before !== undefined && (before.upos === 'DET' || lists.isDefinite(before));
  if (determined) start -= 1;
  // The complements of the noun belong to it: "chef de la diplomatie algérienne".
  let end = i + 1;
  const children = childrenOf(words);
  for (const child of children[i] ?? []) {
    const relation = words[child]?.relation ?? '';
    if (
      child < i ||
      !['nmod', 'amod', 'flat', 'flat:name', 'fixed'].includes(relation) ||
      taken.has(child)
    )
      continue;
    const last = furthest(children, child);
    if (last - i < 8 && ![...taken].some((t) => t > i && t <= last)) end = Math.max(end, last + 1);
  }
  for (let k = i + 1; k < end; k += 1)
    country ??=
      lists.world.countryOfDemonym(words[k]?.fold ?? '', code) ??
      lists.world.countryNamed(words[k]?.fold ?? '');
  const plural = row.every(({ plural: p }) => p);
  return {
    kind: lists.isDefinite(before) ? 'role' : 'group',
    sentence: sentence.index,
    from: start,
    to: end,
    head: i,
    gender: row.every(({ gender }) => gender === row?.[0]?.gender)
      ? (row[0]?.gender ?? null)
      : null,
    plural,
    person: 3,
    noun: word.fold,
    roles: [...new Set(row.flatMap(({ roles }) => roles))],
    country,
    definite: lists.isDefinite(before),
    entity: null,
  };
}

function furthest(children: readonly (readonly number[])[], from: number): number {
  let last = from;
  const queue = [from];
  for (let guard = 0; queue.length > 0 && guard < 200; guard += 1)
    for (const child of children[queue.pop() as number] ?? []) {
      last = Math.max(last, child);
      queue.push(child);
    }
  return last;
}

/** A role beside a name tells of that name ("le président X", "X, président de …"): it points at nobody else. */
function describes(
  mention: Mention,
  found: readonly Mention[],
  { words }: ReadSentence,
  lists: MentionWords,
): boolean {
  if (mention.kind !== 'role' && mention.kind !== 'group') return false;
  if (mention.roles.includes('demonstrative')) return false;
  const name = found.find((other) => {
    if (other.kind !== 'name') return false;
    // Before the name, with nothing but its own complements between.
    if (other.from >= mention.head + 1 && other.from - mention.head <= 12) {
      const between = words.slice(Math.max(mention.to, mention.head + 1), other.from);
      if (
        between.every(
          (w) =>
            w.upos === 'ADJ' ||
            (w.lower === ',' && between.length === 1) ||
            w.upos === 'PROPN' ||
            lists.titleGender(w) !== undefined,
        )
      )
        return true;
    }
    const head = words[other.head];
    const role = words[mention.head];
    if (head?.head === mention.head && ['nmod', ...NAMING].includes(head.relation))
      return !words.some((w) => w.head === other.head && w.relation === 'case');
    return (
      role?.head === other.head &&
      ['nmod', ...NAMING].includes(role.relation) &&
      mention.head > other.head
    );
  });
  if (!name?.entity || mention.roles.includes('counterpart')) return name !== undefined;
  for (const role of mention.roles) name.entity.offices.add(role);
  if (mention.noun) name.entity.offices.add(`=${mention.noun}`);
  if (mention.country) name.entity.countries.add(mention.country);
  if (!name.entity.gender && mention.gender) name.entity.gender = mention.gender;
  return true;
}
