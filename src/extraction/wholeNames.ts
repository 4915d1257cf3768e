/** Names of people with all that belongs to them: "Le Gall", "van der Meulen", "al-Hashimi". */
import type { NameSpan } from '../analysis/names.ts';
import type { Language } from '../languages/language.ts';
import { isCommonWord } from '../text/lexicon.ts';
import { folded, type Token } from '../text/tokens.ts';
import { isNameParticle } from '../world/names.ts';
import type { World } from '../world/world.ts';

/** "al-Hashimi", "el-Tayeb": an article of Arabic names and a name in one word, the article in small letters. */
const ARTICLED = /^(?:al|el|an|ar|as|ash|at|az|ad|ed|es|et)[-‐‑–]\p{Lu}/u;
/** "O’Hara", "McBride", "MacLeod": family names by their shape. */
const SHAPED = /^(?:O['’]|Mc|Mac)(\p{Lu}\p{Ll}+)$/u;
/** Particles that may begin a sentence as part of a name, and begin neither a paper's nor a town's. */
const OPENING: ReadonlySet<string> = new Set(
  'van von vom der den ter ten zu ben bin ibn bint bent ould dos da di della dello delle degli del do de du af mac le la'.split(
    ' ',
  ),
);
/** So many particles stand in front of a family name: "van der", "de la". */
const PARTICLES = 3;

/** What the finder of names needs beside its words. */
export interface NameContext {
  readonly language: Language;
  readonly world: World;
  /** "Mme", "Mr": words that go before the name of a person and nothing else. */
  isTitle(token: Token): boolean;
  /** "ministre", "mayor". */
  isOffice(token: Token): boolean;
}

/**
 * Chains of capitalised words lose particles at their ends, and all of a name that begins with one in small letters.
 * What the text calls somebody in full, the rules of titles, and words that are particles and nothing else in the
 * language give them back.
 */
export function wholeNames(
  sentences: readonly (readonly Token[])[],
  found: readonly (readonly NameSpan[])[],
  context: NameContext,
): NameSpan[][] {
  const first = sentences.map((tokens, s) => new Sentence(tokens, found[s] ?? [], context).whole());
  const families = familiesIn(sentences, first, context.language);
  if (families.size === 0) return first;
  return sentences.map((tokens, s) => withFamilies(tokens, first[s] ?? [], families));
}

class Sentence {
  readonly #tokens: readonly Token[];
  readonly #context: NameContext;
  #names: NameSpan[];

  constructor(tokens: readonly Token[], names: readonly NameSpan[], context: NameContext) {
    this.#tokens = tokens;
    this.#context = context;
    this.#names = names.flatMap((name) => this.#apart(name));
  }

  /** Two people whom a verb in small letters stands between: "De Wolf meets Van Dyck". */
  #apart(name: NameSpan): NameSpan[] {
    if (name.kind !== 'person') return [name];
    for (let at = name.from + 1; at < name.to - 1; at += 1) {
      const token = this.#tokens[at] as Token;
      const small = token.kind === 'word' && !token.capital && !ARTICLED.test(token.text);
      if (small && token.text.length > 3 && !this.#isParticle(at) && !this.#isGrammar(at))
        return [{ ...name, to: at }, ...this.#apart({ ...name, from: at + 1 })];
    }
    return [name];
  }

  whole(): NameSpan[] {
    for (let at = 0; at < this.#tokens.length; at += 1) {
      const to = this.#titled(at) ?? this.#particled(at) ?? this.#shaped(at);
      if (to === null) continue;
      const from = this.#start(at);
      this.#names = put(this.#names, from, to);
    }
    for (const name of this.#names) {
      if (name.kind !== 'person') continue;
      const from = this.#left(name.from, name.to);
      const to = this.#right(name.to);
      if (from < name.from || to > name.to) this.#names = put(this.#names, from, to);
    }
    return this.#names;
  }

  /** A name may be part of a longer one that is known. */
  #start(at: number): number {
    const name = this.#names.find(
      ({ kind, from, to }) => kind === 'person' && from < at && to >= at && to - from > 0,
    );
    return name && name.to > at ? name.from : at;
  }

  #isName(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && (token.capital || ARTICLED.test(token.text));
  }

  #isParticle(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && isNameParticle(token.fold.replace("'", ''));
  }

  /** "De", "la": a particle that has a grammar of its own in the language. */
  #isGrammar(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const { grammar, words } = this.#context.language;
    return (
      words.stopWords.has(token.fold.replace("'", '')) ||
      [grammar.elisions, grammar.determiners, grammar.links].some((all) =>
        all.includes(token.lower),
      )
    );
  }

  /** A particle that is no word of the language. */
  #isForeign(at: number): boolean {
    const token = this.#tokens[at];
    return (
      token !== undefined &&
      this.#isParticle(at) &&
      !this.#isGrammar(at) &&
      !isCommonWord(token.fold, this.#context.language)
    );
  }

  #named(at: number): NameSpan | undefined {
    return this.#names.find(({ from, to }) => from <= at && at < to);
  }

  /** Particles from `at` on, then a capitalised word: the end of the run of names that follows, or null. */
  #family(at: number, least = 0): number | null {
    let next = at;
    while (
      next - at < PARTICLES &&
      this.#isParticle(next) &&
      !ARTICLED.test(this.#tokens[next]?.text ?? '')
    )
      next += 1;
    if (next - at < least || !this.#isName(next)) return null;
    const known = this.#named(next);
    if (known?.kind === 'person' && known.to > next) return known.to;
    const name = this.#tokens[next] as Token;
    const { language, world } = this.#context;
    // "M. le Président", "Mgr de Rangoun", "député La République".
    if (this.#context.isOffice(name)) return null;
    if (next > at && this.#isGrammar(at) && world.place(name.text) !== null) return null;
    if (next > at && isCommonWord(name.fold, language) && !this.#isName(next - 1)) return null;
    const article = language.grammar.determiners.includes(this.#tokens[next - 1]?.lower ?? '');
    const common = isCommonWord(name.fold, language) || world.isOrganisationHead(name.fold);
    if (next - at === 1 && article && common) return null;
    let to = next + 1;
    while (this.#isName(to) && !this.#named(to) && this.#tokens[to]?.kind === 'word') to += 1;
    return to;
  }

  /** "Mme de La Rochère", "Mr al-Hashimi": a particle behind a title begins a name. */
  #titled(at: number): number | null {
    const dotted = this.#tokens[at - 1]?.text === '.' && this.#tokens[at - 1]?.glued;
    const title = this.#tokens[dotted ? at - 2 : at - 1];
    if (!title?.capital || !this.#context.isTitle(title)) return null;
    // "Si", "Me": titles that are words of the language as well.
    const opens = this.#isOpening(at - (dotted ? 2 : 1));
    if (opens && !dotted && this.#context.language.words.stopWords.has(title.fold)) return null;
    return this.#isParticle(at) || ARTICLED.test(this.#tokens[at]?.text ?? '')
      ? this.#family(at)
      : null;
  }

  /** "Van den Broek", "ministre Le Bihan": particles that are no words of the language, or capitals where none is due. */
  #particled(at: number): number | null {
    const token = this.#tokens[at];
    if (!token || !this.#isParticle(at)) return null;
    const office = at > 0 && this.#context.isOffice(this.#tokens[at - 1] as Token);
    const known = this.#named(at);
    if (known && !office && (known.from < at || known.kind === 'organisation')) return null;
    if (known?.kind === 'person' && known.from < at) return null;
    const opening = OPENING.has(token.fold) && this.#isForeign(at);
    const due = token.capital ? office || opening : office && !this.#isGrammar(at);
    if (!due) return null;
    const to = this.#family(at, 1);
    if (to === null) return null;
    const phrase = this.#tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ');
    const { world } = this.#context;
    return world.place(phrase) !== null || world.isOrganisation(phrase) ? null : to;
  }

  /** "Morag MacLeod", "McBride". */
  #shaped(at: number): number | null {
    const token = this.#tokens[at];
    const rest = token && SHAPED.exec(token.text)?.[1];
    if (!rest || isCommonWord(folded(rest), this.#context.language)) return null;
    const known = this.#named(at);
    return known && known.kind !== 'other' ? null : at + 1;
  }

  /** Over particles in front, and the name in front of those where it has none of its own. */
  #left(from: number, to: number): number {
    let start = from;
    const name = this.#tokens.slice(from, to).map(({ text }) => text);
    if (this.#context.world.place(name.join(' ')) !== null) return from;
    while (
      from - start < PARTICLES &&
      start > 0 &&
      this.#isParticle(start - 1) &&
      !this.#named(start - 1) &&
      !/['’]$/u.test(this.#tokens[start - 1]?.text ?? '') &&
      (this.#isForeign(start - 1) ||
        (this.#tokens[start - 1]?.capital && start > 1 && !this.#isOpening(start - 1)))
    )
      start -= 1;
    const before = this.#tokens[start - 1];
    const begins =
      start < from || this.#isForeign(start) || SHAPED.test(this.#tokens[start]?.text ?? '');
    if (
      begins &&
      start > 1 &&
      before?.capital &&
      before.kind === 'word' &&
      !before.allCaps &&
      !this.#named(start - 1) &&
      !this.#isOpening(start - 1) &&
      !this.#context.isTitle(before) &&
      !this.#context.isOffice(before) &&
      !isCommonWord(before.fold, this.#context.language)
    )
      return start - 1;
    return start;
  }

  /** The first word of a sentence or of what is quoted: its capital says nothing. */
  #isOpening(at: number): boolean {
    return at === 0 || /^[«“"‘:—–.!?…]$/u.test(this.#tokens[at - 1]?.text ?? '');
  }

  /** "Saif al-Rashidi", "Willem ter Horst": over particles that are no words of the language. */
  #right(to: number): number {
    if (ARTICLED.test(this.#tokens[to]?.text ?? '') && !this.#named(to)) return to + 1;
    if (!this.#isForeign(to) || this.#tokens[to - 1]?.kind !== 'word') return to;
    const end = this.#family(to, 1);
    // "Rashid ibn Omar" is one, though the halves were taken for two.
    return end !== null && (!this.#named(end - 1) || !this.#tokens[to]?.capital) ? end : to;
  }
}

/** A person from `from` to `to`, in place of all that overlaps. */
function put(names: readonly NameSpan[], from: number, to: number): NameSpan[] {
  const over = names.filter((name) => name.from < to && name.to > from);
  const people = over.filter(({ kind }) => kind === 'person');
  const span: NameSpan = {
    kind: 'person',
    from: Math.min(from, ...people.map((name) => name.from)),
    to: Math.max(to, ...people.map((name) => name.to)),
    margin: Math.max(0, ...over.map(({ margin }) => margin)),
  };
  return [...names.filter((name) => !over.includes(name)), span].sort((a, b) => a.from - b.from);
}

/** Folded family names of more than one word, as the full names of a text have them, by their last word. */
function familiesIn(
  sentences: readonly (readonly Token[])[],
  names: readonly (readonly NameSpan[])[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const [s, tokens] of sentences.entries())
    for (const { kind, from, to } of names[s] ?? []) {
      if (kind !== 'person') continue;
      const words = tokens.slice(from, to).map(({ fold }) => fold);
      const cut = words.findIndex((word, i) => i > 0 && isNameParticle(word.replace("'", '')));
      const last = words.at(-1) ?? '';
      if (isCommonWord(last, language)) continue;
      if (cut > 0 && cut < words.length - 1) families.set(last, words.slice(cut));
      else if (words.length > 1 && /^(?:al|el)-/u.test(last)) families.set(last, [last]);
    }
  return families;
}

/** The family names of those whom the text names in full, wherever they stand. */
function withFamilies(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  families: ReadonlyMap<string, readonly string[]>,
): NameSpan[] {
  let all = [...names];
  for (const [at, { fold }] of tokens.entries()) {
    const family = families.get(fold);
    const from = family ? at + 1 - family.length : -1;
    if (!family || from < 0) continue;
    if (!family.every((word, i) => tokens[from + i]?.fold === word)) continue;
    if (all.some((name) => name.kind === 'person' && name.from <= from && name.to > at)) continue;
    if (
      all.some(
        (name) =>
          name.kind !== 'person' &&
          (name.from < from || name.to > at + 1) &&
          name.from <= at &&
          name.to > from,
      )
    )
      continue;
    all = put(all, from, at + 1);
  }
  return all;
}
