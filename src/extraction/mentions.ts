import type { PronounEntry } from '../languages/contract/grammar.ts';
import type { Cast } from './cast.ts';
import type { Found, Lexicon } from './lexicon.ts';
import type { NameSpan, Skipped } from './names.ts';
import type { Token } from './tokens.ts';
import type { World } from './world.ts';

/** A stretch of a sentence that stands for one or more people. Token positions, end exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun' | 'group';
  /** Member of the cast that the words name outright. */
  readonly member: number | null;
  readonly role: string | null;
  /** Country or organisation of the office. */
  readonly of: string | null;
  /** Countries of a plural office: "les présidents russe et algérien". */
  readonly ofs: readonly string[];
  readonly counterpart: boolean;
  readonly possessive: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Begins with "des": an article, or a preposition with its article. */
  readonly partitive: boolean;
  /** "les deux …": how many, where the text says. */
  readonly count: number | null;
  readonly gender: 'm' | 'f' | null;
  readonly former: boolean;
  readonly political: boolean;
  /** Whose: "le fils de [François Viot]". */
  readonly owner: number | null;
  readonly pronoun: PronounEntry | null;
  readonly doubtful: boolean;
}

export interface SentenceContext {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly world: World;
  readonly skipped: Skipped;
  /** Names by first token. */
  readonly names: ReadonlyMap<number, NameSpan>;
  readonly cast: Cast;
}

/** "'s" or "'" behind an owner. */
export function genitiveAt(context: SentenceContext, i: number): boolean {
  const token = context.tokens[i];
  const genitives = context.lexicon.language.grammar.genitives;
  if (!genitives || !token?.glued || !genitives.includes(token.lower)) return false;
  const next = context.tokens[i + 1];
  if (!next || next.glued) return false;
  // A lone apostrophe behind anything but a plural closes a quotation.
  return token.kind === 'word' || context.tokens[i - 1]?.lower.endsWith('s') === true;
}

const EMPTY = {
  member: null,
  role: null,
  of: null,
  ofs: [],
  counterpart: false,
  possessive: false,
  definite: false,
  plural: false,
  partitive: false,
  count: null,
  gender: null,
  former: false,
  political: false,
  owner: null,
  pronoun: null,
  doubtful: false,
} as const;

/** Roles whose complement is an institution behind "à", "at", "to". */
const TAKES_TO = new Set([
  'adviser',
  'secretary',
  'secretary-of-state',
  'ambassador',
  'candidate',
  'spokesperson',
  'representative',
  'envoy',
  'minister',
  'deputy',
  'commissioner',
]);

export class MentionReader {
  private readonly context: SentenceContext;

  constructor(context: SentenceContext) {
    this.context = context;
  }

  private token(i: number): Token | undefined {
    return this.context.tokens[i];
  }

  private closed(i: number): readonly Found[] {
    return this.context.lexicon.closed(this.context.tokens, i);
  }

  private closedIs(i: number, is: Found['hit']['is']): Found | undefined {
    return this.closed(i).find((found) => found.hit.is === is);
  }

  /** Every mention of the sentence by its first token; overlaps resolved left to right. */
  readAll(): Mention[] {
    const mentions: Mention[] = [];
    let i = 0;
    while (i < this.context.tokens.length) {
      const mention = this.read(i);
      if (mention) {
        mentions.push(mention);
        i = mention.to;
      } else i += 1;
    }
    return mentions;
  }

  /** The mention that begins at a token, apposition included, or null. */
  read(i: number): Mention | null {
    const pronoun = this.pronoun(i);
    if (pronoun) return pronoun;
    const bare = this.owned(i) ?? this.nounPhrase(i);
    if (!bare) return null;
    return this.withApposition(bare);
  }

  private pronoun(i: number): Mention | null {
    const found = this.closedIs(i, 'pronoun');
    if (found?.hit.is !== 'pronoun') return null;
    const { entry } = found.hit;
    // "US" is a country; "the two" of "the two leaders" no pronoun.
    if (this.token(i)?.allCaps) return null;
    if (found.length > 1 && this.headAt(i + found.length)) return null;
    if (entry.reach === 'impersonal' || entry.reach === 'standin') return null;
    return {
      ...EMPTY,
      from: i,
      to: i + found.length,
      kind: 'pronoun',
      pronoun: entry,
      definite: true,
      plural: entry.number === 'plural',
      gender: entry.gender,
    };
  }

  /** "Russia's foreign minister", "Mr Trump's lawyer": an office whose owner stands before it. */
  private owned(start: number): Mention | null {
    const { names, skipped, world } = this.context;
    const place = names.has(start) ? 0 : (skipped.places.get(start) ?? 0);
    const owner = place > 0 ? null : this.nounPhrase(start);
    const end = place > 0 ? start + place : (owner?.to ?? start);
    if (end === start || !genitiveAt(this.context, end)) return null;
    const inner = this.nounPhrase(end + 1, true);
    if (!inner) return null;
    const of = place > 0 ? world.countryNamed(this.slice(start, end)) : null;
    const member = inner.member === null ? null : this.context.cast.members[inner.member];
    const office = member?.offices.at(-1);
    // The office was noted without its country.
    if (member && office && office.of === null && of !== null && inner.role !== null)
      member.offices.push({ ...office, of });
    return {
      ...inner,
      from: start,
      definite: true,
      of: inner.of ?? of,
      owner: inner.owner ?? owner?.member ?? null,
    };
  }

  /** Determiner, prefixes, head, complements, name. `determined`: an owner stands before it. */
  private nounPhrase(start: number, determined = false): Mention | null {
    const { lexicon, world } = this.context;
    const { grammar } = lexicon.language;
    const tokens = this.context.tokens;
    const quantifier = this.closedIs(start, 'quantifier');
    if (quantifier) {
      const inner = this.nounPhrase(start + quantifier.length);
      if (inner && inner.member === null)
        return { ...inner, from: start, kind: 'group', plural: true, definite: false };
    }
    const standin = this.standin(start);
    if (standin) return standin;
    let i = start;
    let definite = false;
    let possessive = false;
    let pluralDeterminer = false;
    let count: number | null = null;
    const determiner = this.closedIs(i, 'determiner') ?? this.closedIs(i, 'possessive');
    const fused = grammar.fused.includes(this.token(start - 1)?.lower ?? '');
    if (fused) definite = true;
    if (determiner) {
      const first = this.token(i);
      possessive = determiner.hit.is === 'possessive';
      definite = possessive || grammar.definite.includes(first?.lower ?? '');
      pluralDeterminer = grammar.pluralDeterminers.includes(first?.lower ?? '');
      i += determiner.length;
    }
    let former = false;
    let adjectiveOf: string | null = null;
    for (let guard = 0; guard < 4; guard += 1) {
      const token = this.token(i);
      if (!token) break;
      const number = grammar.numerals[token.lower];
      if (number !== undefined) {
        count = number;
        pluralDeterminer = true;
        i += 1;
        continue;
      }
      const prefix = lexicon.titles(tokens, i).find((found) => found.hit.is === 'prefix');
      const office = lexicon
        .titles(tokens, i)
        .find((found) => found.hit.is === 'office' || found.hit.is === 'group');
      if (
        prefix?.hit.is === 'prefix' &&
        prefix.hit.position === 'before' &&
        !(office && office.length > prefix.length)
      ) {
        if (prefix.hit.sense === 'former') former = true;
        i += prefix.length;
        continue;
      }
      const country = world.countryOfDemonym(token.fold, lexicon.language.code);
      if (country && this.headAt(i + 1)) {
        adjectiveOf = country;
        i += 1;
        continue;
      }
      // One plain adjective: "l'unique survivant".
      const prenominal = this.closedClass(i, 'prenominal');
      if (i > start && prenominal > 0 && !this.headAt(i)) {
        i += prenominal;
        continue;
      }
      break;
    }
    i = this.pastModifiers(i, i > start || determined);
    const split = this.splitEx(i);
    if (split) former = true;
    const head = split ?? this.headAt(i);
    const name = this.context.names.get(i);
    if (!head && !name) return this.demonymMention(start, i, definite, pluralDeterminer);
    if (
      name &&
      (!head ||
        head.hit.is === 'honorific' ||
        name.to - name.from > head.length ||
        world.isGivenName(tokens[i]?.fold ?? ''))
    ) {
      if (determiner && !definite) return null;
      return this.nameMention(start, name, { plural: pluralDeterminer, possessive });
    }
    if (!head) return null;
    if (head.hit.is === 'honorific') {
      const after = this.context.names.get(i + head.length);
      return after ? this.nameMention(start, after, { plural: false, possessive: false }) : null;
    }
    if (head.hit.is !== 'office' && head.hit.is !== 'counterpart' && head.hit.is !== 'group')
      return null;
    // "Rencontre du président": without a determiner only a name behind makes a title of it.
    const headEnd = i + (split ? 1 : head.length);
    // "her last cabinet meeting"
    if (
      head.hit.is === 'group' &&
      lexicon.language.grammar.modifiersFirst &&
      this.closedIs(headEnd, 'noun') &&
      lexicon.verb(this.token(headEnd) as Token).every(({ codes }) => codes === 'G')
    )
      return null;
    const plural =
      pluralDeterminer || head.hit.is === 'group' || ('plural' in head.hit && head.hit.plural);
    const tail = this.complements(headEnd, head.hit.is === 'office' ? head.hit.role : null);
    const fuller = head.hit.is === 'office' ? this.fullerOffice(i, headEnd) : null;
    const gender =
      head.hit.is === 'office'
        ? head.hit.gender
        : head.hit.is === 'group'
          ? head.hit.noun.gender
          : 'both';
    const base: Mention = {
      ...EMPTY,
      from: start,
      to: tail.to,
      kind: head.hit.is === 'group' || plural ? 'group' : 'role',
      role:
        fuller ??
        (head.hit.is === 'office'
          ? head.hit.role
          : head.hit.is === 'group'
            ? head.hit.noun.role
            : null),
      of: tail.of ?? adjectiveOf,
      ofs: tail.ofs,
      counterpart: head.hit.is === 'counterpart',
      possessive,
      definite,
      plural,
      partitive: grammar.partitives.includes(this.token(start)?.lower ?? ''),
      count,
      gender: gender === 'both' ? null : gender,
      former: former || tail.former,
      political: head.hit.is === 'office' ? head.hit.political : true,
      owner: tail.owner,
    };
    let named = this.context.names.get(tail.to);
    let at = tail.to;
    if (!named) {
      const honorific = lexicon.titles(tokens, at).find((found) => found.hit.is === 'honorific');
      if (honorific && this.context.names.has(at + honorific.length)) {
        at += honorific.length;
        named = this.context.names.get(at);
      }
    }
    if (named && !plural) return this.nameRole(base, named);
    if (!determiner && !determined && !named && !split && !fused) return this.barePhrase(base);
    return base;
  }

  /** Behind the words that stand before the office they belong to: "rail union [leaders]". */
  private pastModifiers(start: number, determined: boolean): number {
    const { lexicon, names } = this.context;
    if (!lexicon.language.grammar.modifiersFirst || this.headAt(start)) return start;
    let i = start;
    while (i < start + 4) {
      const token = this.token(i);
      if (!token || token.kind === 'punctuation' || names.has(i)) return start;
      const head = i > start ? (this.headAt(i) ?? this.splitEx(i)) : null;
      if (head?.hit.is === 'group') return i;
      if (
        head?.hit.is === 'office' &&
        (head.hit.plural || determined || this.nameFrom(i + head.length))
      )
        return i;
      const closed =
        !token.allCaps &&
        this.closed(i).some(({ hit }) => hit.is !== 'wordClass' && hit.is !== 'sport');
      if (head || closed) return start;
      if (lexicon.verb(token).some(({ codes }) => /[PSFC]/u.test(codes)) && i === start)
        return start;
      if (token.kind === 'word' && !token.capital && lexicon.finite.test(token.lower)) return start;
      if (token.capital && !token.allCaps && i === start && !this.named(i)) return start;
      i += 1;
    }
    return start;
  }

  /** A name begins there, perhaps behind "Mr". */
  private nameFrom(i: number): boolean {
    const { lexicon, names, tokens } = this.context;
    if (names.has(i)) return true;
    const title = lexicon.titles(tokens, i).find(({ hit }) => hit.is === 'honorific');
    return title !== undefined && names.has(i + title.length);
  }

  /** A capital that starts a place, an organisation or a nationality. */
  private named(i: number): boolean {
    const { skipped, world, lexicon } = this.context;
    const token = this.token(i);
    return (
      skipped.places.has(i) ||
      skipped.organisations.has(i) ||
      lexicon.common.has(token?.fold ?? '') ||
      world.countryOfDemonym(token?.fold ?? '', lexicon.language.code) !== null
    );
  }

  /** An office without determiner: only after a comma or at the start of a list may it stand alone. */
  private barePhrase(base: Mention): Mention | null {
    const before = this.token(base.from - 1);
    if (before === undefined) return base.plural && base.kind === 'group' ? base : null;
    return base.plural || /^[,(]$/u.test(before.text) ? base : null;
  }

  private nameRole(base: Mention, name: NameSpan): Mention {
    const member = this.context.cast.at(this.context.index, name.from);
    if (member && base.role)
      member.offices.push({ text: this.slice(base.from, base.to), role: base.role, of: base.of });
    if (member && base.gender && !member.gender) member.gender = base.gender;
    return {
      ...base,
      to: this.afterParenthesis(name.to),
      kind: 'name',
      member: member?.id ?? null,
      plural: false,
      doubtful: false,
    };
  }

  private nameMention(
    start: number,
    name: NameSpan,
    how: { plural: boolean; possessive: boolean },
  ): Mention {
    const member = this.context.cast.at(this.context.index, name.from);
    return {
      ...EMPTY,
      from: start,
      to: this.afterParenthesis(name.to),
      kind: 'name',
      member: member?.id ?? null,
      possessive: how.possessive,
      definite: true,
      plural: how.plural,
      gender: member?.gender ?? name.gender,
      doubtful: name.doubtful && (member?.doubtful ?? true),
    };
  }

  /** "l'Américain", "le Russe": a person by nationality. */
  private demonymMention(
    start: number,
    i: number,
    definite: boolean,
    plural: boolean,
  ): Mention | null {
    const token = this.token(i);
    if (!token || i === start || !definite) return null;
    const { world, lexicon } = this.context;
    const country = world.countryOfDemonym(token.fold, lexicon.language.code);
    if (!country) return null;
    const name = this.context.names.get(i + 1);
    if (name && !plural) {
      const mention = this.nameMention(start, name, { plural: false, possessive: false });
      const member = mention.member === null ? null : this.context.cast.members[mention.member];
      member?.offices.push({ text: token.text, role: 'national', of: country });
      return mention;
    }
    if (!token.capital) return null;
    return {
      ...EMPTY,
      from: start,
      to: i + 1,
      kind: plural ? 'group' : 'role',
      role: 'national',
      of: country,
      definite,
      plural,
    };
  }

  /** "ex-président" is one token: its office, with the rest of the phrase behind it. */
  private splitEx(i: number): Found | null {
    const token = this.token(i);
    const match = token && /^(ex|vice|co)-(.+)$/u.exec(token.lower);
    if (!token || !match?.[2]) return null;
    const rest = match[2];
    const synthetic: Token = {
      ...token,
      text: rest,
      lower: rest,
      fold: token.fold.slice((match[1] ?? '').length + 1),
      start: token.end - rest.length,
    };
    const found = this.context.lexicon
      .titles([synthetic, ...this.context.tokens.slice(i + 1, i + 6)], 0)
      .find((hit) => hit.hit.is === 'office');
    return found ? { ...found, length: found.length } : null;
  }

  private headAt(i: number): Found | null {
    const found = this.context.lexicon
      .titles(this.context.tokens, i)
      .filter(
        ({ hit }) =>
          hit.is === 'office' ||
          hit.is === 'counterpart' ||
          hit.is === 'group' ||
          hit.is === 'honorific',
      );
    return found[0] ?? null;
  }

  /** What follows the head of an office: nationality, "de …", "chargé de …". */
  private complements(
    start: number,
    role: string | null,
  ): { to: number; of: string | null; ofs: string[]; owner: number | null; former: boolean } {
    const { world, lexicon, names } = this.context;
    const code = lexicon.language.code;
    let i = start;
    let of: string | null = null;
    let owner: number | null = null;
    let former = false;
    const ofs: string[] = [];
    for (let guard = 0; guard < 6; guard += 1) {
      const token = this.token(i);
      if (!token) break;
      if (names.has(i)) break;
      const demonym = world.countryOfDemonym(token.fold, code);
      if (demonym && !token.capital) {
        of ??= demonym;
        ofs.push(demonym);
        i += 1;
        for (;;) {
          const and =
            this.closedIs(i, 'conjunction')?.length ?? (this.token(i)?.text === ',' ? 1 : 0);
          const other = and > 0 ? this.token(i + and) : undefined;
          const second = other && !other.capital ? world.countryOfDemonym(other.fold, code) : null;
          if (!second) break;
          ofs.push(second);
          i += and + 1;
        }
        continue;
      }
      if (token.allCaps && i === start && world.place(token.text)?.kind === 'country') {
        // "le secrétaire d'État US"
        of ??= world.countryNamed(token.text);
        i += 1;
        continue;
      }
      const after = lexicon
        .titles(this.context.tokens, i)
        .find(({ hit }) => hit.is === 'prefix' && hit.position === 'after');
      if (after?.hit.is === 'prefix') {
        if (after.hit.sense === 'former') former = true;
        i += after.length;
        continue;
      }
      const and = i === start && role !== null ? this.closedIs(i, 'conjunction') : undefined;
      const linked =
        and?.hit.is === 'conjunction' && and.hit.key === 'and'
          ? this.linkingPreposition(i + and.length, null)
          : 0;
      if (and && linked && !names.has(i + and.length + linked)) {
        // "ministre des Affaires étrangères et de la Communauté nationale"
        const inner = this.complement(i + and.length + linked);
        if (inner && inner.owner === null) {
          i = inner.to;
          continue;
        }
      }
      const preposition = this.linkingPreposition(i, role);
      if (preposition) {
        const inner = this.complement(i + preposition);
        if (!inner) break;
        of ??= inner.of;
        owner ??= inner.owner;
        i = inner.to;
        continue;
      }
      // One plain adjective: "le ministre délégué", "le chef rebelle malien".
      const next = this.token(i + 1);
      if (
        this.plainWord(i) &&
        next &&
        (names.has(i + 1) ||
          world.countryOfDemonym(next.fold, code) !== null ||
          this.linkingPreposition(i + 1, null) > 0)
      ) {
        i += 1;
        continue;
      }
      break;
    }
    return { to: i, of, ofs, owner, former };
  }

  /** "ministre iranien des Affaires étrangères": the office with its nationality taken out. */
  private fullerOffice(from: number, to: number): string | null {
    const { lexicon, world, tokens } = this.context;
    const token = this.token(to);
    if (!token || !world.countryOfDemonym(token.fold, lexicon.language.code)) return null;
    const joined = [...tokens.slice(from, to), ...tokens.slice(to + 1, to + 8)];
    const found = lexicon.titles(joined, 0).find(({ hit }) => hit.is === 'office');
    return found && found.hit.is === 'office' && found.length > to - from ? found.hit.role : null;
  }

  private closedClass(i: number, name: string): number {
    return (
      this.closed(i).find(({ hit }) => hit.is === 'wordClass' && hit.name === name)?.length ?? 0
    );
  }

  /** A lower-case word without function and no verb: an adjective or a plain noun. */
  private plainWord(i: number): boolean {
    const { lexicon } = this.context;
    const token = this.token(i);
    return (
      token?.kind === 'word' &&
      !token.capital &&
      token.lower.length > 3 &&
      this.closed(i).length === 0 &&
      lexicon.verb(token).length === 0 &&
      !lexicon.finite.test(token.lower)
    );
  }

  /** "celui de la Justice": an office left out because it was just said. */
  private standin(i: number): Mention | null {
    const found = this.closedIs(i, 'pronoun');
    if (found?.hit.is !== 'pronoun' || found.hit.entry.reach !== 'standin') return null;
    if (!this.linkingPreposition(i + found.length, null)) return null;
    const tail = this.complements(i + found.length, null);
    return {
      ...EMPTY,
      from: i,
      to: tail.to,
      kind: 'role',
      of: tail.of,
      owner: tail.owner,
      definite: true,
      gender: found.hit.entry.gender,
    };
  }

  /** Length of a preposition that ties a complement to an office, or 0. */
  private linkingPreposition(i: number, role: string | null): number {
    const found = this.closed(i).find((hit) => hit.hit.is === 'preposition');
    if (found?.hit.is !== 'preposition') return 0;
    if (found.hit.key === 'of') return found.length;
    if (
      (found.hit.key === 'to' || found.hit.key === 'presence') &&
      role !== null &&
      TAKES_TO.has(role)
    ) {
      let j = i + found.length;
      if (this.closedIs(j, 'determiner')) j += 1;
      return this.context.skipped.places.has(j) || this.context.names.has(j) ? 0 : found.length;
    }
    return 0;
  }

  private complement(
    start: number,
  ): { to: number; of: string | null; owner: number | null } | null {
    const { world, names, skipped, cast } = this.context;
    let i = start;
    if (this.closedIs(i, 'determiner') || this.closedIs(i, 'possessive')) i += 1;
    else if (this.token(i)?.fold === undefined) return null;
    const place = skipped.places.get(i);
    if (place && !names.has(i)) {
      const last = this.token(i + place - 1);
      const first = this.token(i);
      const phrase = first && last ? this.context.text.slice(first.start, last.end) : '';
      let end = i + place;
      // "bosses of the UK's largest banks"
      if (genitiveAt(this.context, end)) {
        end += 1;
        while (
          this.token(end)?.kind === 'word' &&
          this.closed(end).every(({ hit }) => hit.is === 'wordClass')
        )
          end += 1;
      }
      return { to: end, of: world.countryNamed(phrase), owner: null };
    }
    const nested = this.nounPhrase(i);
    if (nested && (nested.member !== null || nested.role !== null)) {
      const owner = nested.member ?? null;
      return { to: nested.to, of: nested.member === null ? nested.of : null, owner };
    }
    // "chairman of the 1922 Committee"
    if (nested?.kind === 'group' && nested.role === null)
      return { to: nested.to, of: nested.of, owner: null };
    const name = names.get(i);
    if (name)
      return { to: name.to, of: null, owner: cast.at(this.context.index, name.from)?.id ?? null };
    const token = this.token(i);
    if (token?.kind !== 'word') return null;
    const organisation = skipped.organisations.get(i);
    let end = organisation ? i + organisation : i + 1;
    // "de la Communauté nationale à l'étranger"
    let of: string | null = organisation ? world.countryNamed(this.slice(i, end)) : null;
    while (!organisation || end === i + organisation) {
      const word = this.token(end);
      if (word?.kind !== 'word' || names.has(end) || end - i > 5) break;
      const adverb = this.closedIs(end, 'adverb');
      if (adverb && adverb.length > 1) {
        end += adverb.length;
        continue;
      }
      if (this.closed(end).length > 0 && !word.capital) break;
      const demonym = world.countryOfDemonym(word.fold, this.context.lexicon.language.code);
      if (demonym) {
        of ??= demonym;
        end += 1;
        continue;
      }
      if (
        this.context.lexicon.verb(word).length > 0 ||
        this.context.lexicon.finite.test(word.lower)
      )
        break;
      if (this.context.lexicon.titles(this.context.tokens, end).length > 0 && !word.capital) break;
      end += 1;
      if (organisation) break;
    }
    // "de l'Économie et des Finances"
    const and = this.closedIs(end, 'conjunction');
    if (and?.hit.is === 'conjunction' && and.hit.key === 'and') {
      const linked = this.closed(end + and.length).find(
        (f) => f.hit.is === 'preposition' && f.hit.key === 'of',
      );
      const after = this.token(end + and.length + (linked?.length ?? 0));
      if (linked && after && !names.has(end + and.length + linked.length)) {
        const more = this.complement(end + and.length + linked.length);
        if (more && more.owner === null) return { to: more.to, of: of ?? more.of, owner: null };
      }
    }
    return { to: end, of, owner: null };
  }

  /** "(LR)", "(Paris)" behind a name belongs to it. */
  private afterParenthesis(end: number): number {
    if (this.token(end)?.text !== '(') return end;
    for (let i = end + 1; i < end + 6; i += 1) if (this.token(i)?.text === ')') return i + 1;
    return end;
  }

  private slice(from: number, to: number): string {
    const first = this.token(from);
    const last = this.token(to - 1);
    return first && last ? this.context.text.slice(first.start, last.end) : '';
  }

  /** "son homologue algérien, Ramtane Lamamra," and "Antony Blinken, le secrétaire d'État". */
  private withApposition(mention: Mention): Mention {
    const comma = this.token(mention.to);
    if (comma?.text !== ',') return this.trailingAge(mention);
    const start = mention.to + 1;
    if (mention.member === null && !mention.plural && mention.kind === 'role') {
      const { lexicon } = this.context;
      const honorific = lexicon
        .titles(this.context.tokens, start)
        .find(({ hit }) => hit.is === 'honorific');
      const at = start + (honorific?.length ?? 0);
      const name = this.context.names.get(at);
      const agrees = name && (!name.gender || !mention.gender || name.gender === mention.gender);
      if (name && agrees && name.form !== 'bare' && !this.opensClause(mention, name))
        return this.nameRole(mention, name);
      return mention;
    }
    if (mention.kind !== 'name' || mention.member === null) return mention;
    const aged = this.trailingAge(mention);
    if (aged !== mention) return this.withApposition(aged);
    const role = this.nounPhrase(start);
    if (!role || role.kind === 'name' || role.plural || role.counterpart) return mention;
    const next = this.token(role.to);
    const ends =
      next === undefined ||
      /^[,.;:)»"!?]$/u.test(next.text) ||
      this.closedIs(role.to, 'relative') !== undefined;
    const listed = this.closedIs(role.to, 'conjunction');
    if (!ends && !(listed === undefined && this.context.lexicon.verb(next as Token).length > 0))
      return mention;
    const member = this.context.cast.members[mention.member];
    if (member && role.gender && member.gender && role.gender !== member.gender) return mention;
    if (member && role.role)
      member.offices.push({ text: this.slice(role.from, role.to), role: role.role, of: role.of });
    return { ...mention, to: role.to };
  }

  /** "avec son avocat, X semble …": the name is the subject of what follows. */
  private opensClause(mention: Mention, name: NameSpan): boolean {
    const next = this.token(name.to);
    const before = this.token(mention.from - 1);
    if (!next || before === undefined || before.kind === 'punctuation') return false;
    const { lexicon } = this.context;
    return (
      lexicon.verb(next).some((form) => /[PISFC]/u.test(form.codes)) ||
      this.closedIs(name.to, 'clitic') !== undefined ||
      this.closedIs(name.to, 'negationMark') !== undefined ||
      (lexicon.finite.test(next.lower) && !next.capital)
    );
  }

  /** ", 99 ans" behind a name. */
  private trailingAge(mention: Mention): Mention {
    const [comma, number, years] = [0, 1, 2].map((d) => this.token(mention.to + d));
    if (
      mention.kind === 'name' &&
      comma?.text === ',' &&
      number?.kind === 'number' &&
      this.context.lexicon.language.grammar.ageUnits.includes(years?.lower ?? '')
    )
      return { ...mention, to: mention.to + 3 };
    return mention;
  }
}
