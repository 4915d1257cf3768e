import { folded, type Token } from '../text/tokens.ts';
import { genitiveAt, type Mention } from './mention.ts';
import type { NameSpan } from './names.ts';
import { EMPTY, NounPhraseReader } from './nounPhrases.ts';

/** Reads the mentions of a sentence, appositions joined to what they explain. */
export class MentionReader extends NounPhraseReader {
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
    if (!this.mayBegin(i)) return null;
    const bare = (this.genitives ? this.owned(i) : null) ?? this.nounPhrase(i);
    if (!bare) return null;
    return this.withApposition(bare);
  }

  /** Most words begin no mention: small letters, no title, no function. */
  private mayBegin(i: number): boolean {
    const token = this.token(i);
    if (!token || token.kind === 'punctuation') return false;
    if (token.capital || this.context.names.has(i)) return true;
    if (this.closed(i).length > 0 || token.text.includes('-')) return true;
    // "steel workers": plain words may stand before the title.
    const { lexicon, tokens } = this.context;
    return [i, i + 1, i + 2].some(
      (at) => at < tokens.length && lexicon.titles(tokens, at).length > 0,
    );
  }

  private readonly genitives = this.context.tokens.some((_, i) => genitiveAt(this.context, i));

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
      // "his wife, Sabrina"
      const kin =
        mention.possessive && this.context.world.isGivenName(folded(name?.words[0] ?? ''));
      if (name && agrees && (name.form !== 'bare' || kin) && !this.opensClause(mention, name))
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
