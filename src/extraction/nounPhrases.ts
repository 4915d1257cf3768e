import type { Token } from '../text/tokens.ts';
import { ComplementReader } from './complements.ts';
import type { Found } from './lexicon.ts';
import { genitiveAt, type Mention } from './mention.ts';
import type { NameSpan } from './names.ts';

export const EMPTY = {
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

/** Reads noun phrases that stand for people: determiner, prefixes, head, complements, name. */
export class NounPhraseReader extends ComplementReader {
  /** "Russia's foreign minister", "Mr Trump's lawyer": an office whose owner stands before it. */
  protected owned(start: number): Mention | null {
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
  protected override nounPhrase(start: number, determined = false): Mention | null {
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
  protected pastModifiers(start: number, determined: boolean): number {
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
  protected nameFrom(i: number): boolean {
    const { lexicon, names, tokens } = this.context;
    if (names.has(i)) return true;
    const title = lexicon.titles(tokens, i).find(({ hit }) => hit.is === 'honorific');
    return title !== undefined && names.has(i + title.length);
  }

  /** A capital that starts a place, an organisation or a nationality. */
  protected named(i: number): boolean {
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
  protected barePhrase(base: Mention): Mention | null {
    const before = this.token(base.from - 1);
    if (before === undefined) return base.plural && base.kind === 'group' ? base : null;
    return base.plural || /^[,(]$/u.test(before.text) ? base : null;
  }

  protected nameRole(base: Mention, name: NameSpan): Mention {
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

  protected nameMention(
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
  protected demonymMention(
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
  protected splitEx(i: number): Found | null {
    const token = this.token(i);
    const match = token && /^(ex|vice|co|now|then)-(.+)$/u.exec(token.lower);
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

  /** "celui de la Justice": an office left out because it was just said. */
  protected standin(i: number): Mention | null {
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

  /** "(LR)", "(Paris)" behind a name belongs to it. */
  protected afterParenthesis(end: number): number {
    if (this.token(end)?.text !== '(') return end;
    for (let i = end + 1; i < end + 6; i += 1) if (this.token(i)?.text === ')') return i + 1;
    return end;
  }
}
