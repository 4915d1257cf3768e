import type { Token } from '../text/tokens.ts';
import type { Found } from './lexicon.ts';
import { genitiveAt, type Mention, type SentenceContext } from './mention.ts';

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

/** What stands behind an office: its nationality, "de …", "chargé de …", whose it is. */
export abstract class ComplementReader {
  protected readonly context: SentenceContext;

  constructor(context: SentenceContext) {
    this.context = context;
  }

  /** The mention that begins at a token, apposition left out. */
  protected abstract nounPhrase(start: number, determined?: boolean): Mention | null;

  protected token(i: number): Token | undefined {
    return this.context.tokens[i];
  }

  protected closed(i: number): readonly Found[] {
    return this.context.lexicon.closed(this.context.tokens, i);
  }

  protected closedIs(i: number, is: Found['hit']['is']): Found | undefined {
    return this.closed(i).find((found) => found.hit.is === is);
  }

  protected slice(from: number, to: number): string {
    const first = this.token(from);
    const last = this.token(to - 1);
    return first && last ? this.context.text.slice(first.start, last.end) : '';
  }

  /** What follows the head of an office: nationality, "de …", "chargé de …". */
  protected complements(
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
  protected fullerOffice(from: number, to: number): string | null {
    const { lexicon, world, tokens } = this.context;
    const token = this.token(to);
    if (!token || !world.countryOfDemonym(token.fold, lexicon.language.code)) return null;
    const joined = [...tokens.slice(from, to), ...tokens.slice(to + 1, to + 8)];
    const found = lexicon.titles(joined, 0).find(({ hit }) => hit.is === 'office');
    return found && found.hit.is === 'office' && found.length > to - from ? found.hit.role : null;
  }

  protected closedClass(i: number, name: string): number {
    return (
      this.closed(i).find(({ hit }) => hit.is === 'wordClass' && hit.name === name)?.length ?? 0
    );
  }

  /** A lower-case word without function and no verb: an adjective or a plain noun. */
  protected plainWord(i: number): boolean {
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

  /** Length of a preposition that ties a complement to an office, or 0. */
  protected linkingPreposition(i: number, role: string | null): number {
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

  protected complement(
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
    // A party or firm is as good as a country: "le leader du MoDem".
    const body = organisation ? this.slice(i, end) : '';
    let of: string | null = organisation ? (world.countryNamed(body) ?? body) : null;
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

  protected headAt(i: number): Found | null {
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
}
