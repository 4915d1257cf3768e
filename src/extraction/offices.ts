/**
 * Offices that stand beside a name, read from the words alone so that sentences nobody parses tell them
 * too: "le ministre algérien des Affaires étrangères, X", "X, president of Y".
 */
import type { Word } from '../analysis/analyse.ts';
import type { NameSpan } from '../analysis/names.ts';
import type { Language } from '../languages/language.ts';
import { folded, type Token, tokenize } from '../text/tokens.ts';
import type { Office } from '../types.ts';
import type { World } from '../world/world.ts';

type Gender = 'm' | 'f' | null;

interface Term {
  /** Folded words behind the first. */
  readonly rest: readonly string[];
  readonly role: string;
  readonly gender: Gender;
}

interface Match {
  /** Word after the last, end exclusive. */
  readonly end: number;
  readonly role: string;
  readonly gender: Gender;
  /** Folded first word of the term. */
  readonly noun: string;
  /** Country of a nationality inside the term: "ministre [algérien] des Affaires étrangères". */
  readonly of: string | null;
}

export interface OfficeBeside extends Office {
  /** Its words, `from` to `to`, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly gender: Gender;
}

/** Class of whoever holds the same office elsewhere. */
export const COUNTERPART = 'counterpart';

/** Words looked back from a name, and on. */
const REACH = 14;

export class OfficeReader {
  readonly #terms = new Map<string, Term[]>();
  readonly #honorifics: ReadonlySet<string>;
  readonly #links: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #language: Language;
  readonly #world: World;

  constructor(language: Language, world: World) {
    this.#language = language;
    this.#world = world;
    const { offices, grammar, encounters } = language;
    const words = (form: string): string[] =>
      tokenize(form, { start: 0, end: form.length }, grammar).map(({ fold }) => fold);
    for (const { forms, role, gender } of offices.terms)
      for (const form of forms) {
        const [first = '', ...rest] = words(form);
        const row = this.#terms.get(first) ?? [];
        row.push({ rest, role, gender: gender === 'both' ? null : gender });
        row.sort((a, b) => b.rest.length - a.rest.length);
        this.#terms.set(first, row);
      }
    // "son homologue russe, X" tells no office; its words belong to the name all the same.
    for (const form of offices.counterparts)
      if (!offices.counterparts.includes(form.replace(/s$/u, '')) || !form.endsWith('s'))
        this.#terms.set(words(form)[0] ?? '', [
          { rest: words(form).slice(1), role: COUNTERPART, gender: null },
        ]);
    this.#honorifics = new Set(offices.honorifics.flatMap(({ form }) => words(form)));
    this.#links = new Set(grammar.links.map(folded));
    this.#determiners = new Set([...grammar.determiners, ...encounters.definite].map(folded));
    this.#prefixes = new Set(offices.prefixes.flatMap(({ forms }) => forms.flatMap(words)));
  }

  /** Does the name of an office begin there? */
  isAt(words: readonly Token[], at: number): boolean {
    return this.#at(words, at) !== null;
  }

  /** Offices told before and behind a name at `from` to `to`. */
  beside(
    text: string,
    words: readonly Token[],
    from: number,
    to: number,
    names: readonly NameSpan[],
  ): OfficeBeside[] {
    const others = new Set<number>();
    for (const name of names)
      if (name.kind === 'person' && name.from !== from)
        for (let i = name.from; i < name.to; i += 1) others.add(i);
    const found = [this.#before(text, words, from, others), this.#after(text, words, to, others)];
    return found.flatMap((office) => (office ? [office] : []));
  }

  /** The longest office that begins at a word; a nationality may stand inside it. */
  #at(words: readonly Token[], at: number): Match | null {
    const head = words[at];
    if (!head) return null;
    const tail = head.fold.slice(head.fold.lastIndexOf('-') + 1);
    for (const noun of tail === head.fold ? [head.fold] : [head.fold, tail])
      for (const { rest, role, gender } of this.#terms.get(noun) ?? []) {
        let end = at + 1;
        let of: string | null = null;
        let fits = true;
        for (const word of rest) {
          const nation: string | null = of === null ? this.#nation(words[end]) : null;
          if (words[end]?.fold !== word && nation !== null) {
            of = nation;
            end += 1;
          }
          if (words[end]?.fold !== word) {
            fits = false;
            break;
          }
          end += 1;
        }
        if (fits) return { end, role, gender, noun, of };
      }
    return null;
  }

  #nation(word: Token | undefined): string | null {
    return word ? this.#world.countryOfDemonym(word.fold, this.#language.code) : null;
  }

  /** May a word stand between an office and the name it belongs to? */
  #joins(word: Token | undefined): boolean {
    return (
      word !== undefined &&
      (word.capital ||
        this.#links.has(word.fold) ||
        this.#determiners.has(word.fold) ||
        this.#honorifics.has(word.fold.replace('.', '')) ||
        this.#prefixes.has(word.fold) ||
        this.#nation(word) !== null)
    );
  }

  #before(
    text: string,
    words: readonly Token[],
    from: number,
    others: ReadonlySet<number>,
  ): OfficeBeside | null {
    let best: OfficeBeside | null = null;
    let commas = 0;
    for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
      const word = words[at] as Token;
      if (others.has(at)) break;
      if (word.text === ',') {
        // "Le président de la République, M. X": one comma, close to the name.
        commas += 1;
        if (commas > 1 || from - at > 3) break;
        continue;
      }
      if (word.kind === 'punctuation' && !/^[-–.'’]$/u.test(word.text)) break;
      const match = this.#at(words, at);
      if (!match || match.end > from) continue;
      // "Le porte-parole du président, X": with a comma the inner office is somebody else's.
      const inner = best !== null && commas > 0 ? best : null;
      const between = words.slice(match.end, from).filter((_, i) => {
        const here = match.end + i;
        return inner === null || here < inner.from || here >= inner.to;
      });
      if (!between.every((w) => w.text === ',' || w.text === '.' || this.#joins(w))) break;
      const start = this.#nation(words[at - 1]) ? at - 1 : at;
      const led = words[start - 1];
      if (commas > 0 && !(led && this.#determiners.has(led.fold))) continue;
      best = this.#office(text, words, match, start, from);
    }
    return best;
  }

  #after(
    text: string,
    words: readonly Token[],
    to: number,
    others: ReadonlySet<number>,
  ): OfficeBeside | null {
    if (words[to]?.text !== ',') return null;
    let at = to + 1;
    for (let guard = 0; guard < 4; guard += 1) {
      const match = this.#at(words, at);
      if (match) {
        let end = match.end;
        while (end < Math.min(words.length, match.end + 8)) {
          if (others.has(end) || !this.#joins(words[end])) break;
          end += 1;
        }
        const start = this.#nation(words[at - 1]) ? at - 1 : at;
        return this.#office(text, words, match, start, end);
      }
      if (others.has(at) || !this.#joins(words[at])) return null;
      at += 1;
    }
    return null;
  }

  #office(
    text: string,
    words: readonly Token[],
    match: Match,
    start: number,
    end: number,
  ): OfficeBeside {
    let last = end;
    while (last > match.end && !this.#closes(words[last - 1])) last -= 1;
    const [first, final] = [words[start], words[last - 1]];
    return {
      from: start,
      to: last,
      text: first && final ? text.slice(first.start, final.end) : '',
      role: match.role,
      of: match.of ?? this.#whose(text, words, start, last, match.end),
      noun: match.noun,
      gender: match.gender,
    };
  }

  /** Titles and small words at the end do not belong to the office. */
  #closes(word: Token | undefined): boolean {
    return (
      word !== undefined &&
      word.kind !== 'punctuation' &&
      !this.#links.has(word.fold) &&
      !this.#determiners.has(word.fold) &&
      !this.#honorifics.has(word.fold.replace('.', ''))
    );
  }

  /** Country or organisation told in or behind the office. */
  #whose(
    text: string,
    words: readonly Token[],
    start: number,
    end: number,
    behind: number,
  ): string | null {
    for (let at = start; at < end; at += 1) {
      const nation = this.#nation(words[at]);
      if (nation) return nation;
    }
    for (let at = behind; at < end; at += 1)
      for (let to = Math.min(end, at + 5); to > at; to -= 1) {
        const [first, last] = [words[at] as Word, words[to - 1] as Word];
        if (!first.capital) break;
        const phrase = text.slice(first.start, last.end);
        const country = this.#world.place(phrase)?.country ?? this.#world.countryNamed(phrase);
        if (country) return country;
        if (this.#world.isOrganisation(phrase)) return phrase;
      }
    return null;
  }
}
