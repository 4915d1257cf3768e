/** Words that say what somebody is: offices, titles, trades, kin. Shape only; the words stand in `<xx>/offices.ts`. */

export type OfficeGender = 'm' | 'f' | 'both';

export interface OfficeTerm {
  /** Singular, lower case, with the accents of the language: "ministre des affaires étrangères". */
  readonly forms: readonly string[];
  /** The plural of each form, in the same order. */
  readonly plural: readonly string[];
  /** Language-independent class, shared by all languages: `president`, `foreign-minister`, … */
  readonly role: string;
  readonly gender: OfficeGender;
  /** True for offices of state, parties, diplomacy, international bodies; false for trades, kin and plain nouns. */
  readonly political: boolean;
}

/** What a word beside an office says about it. */
export type OfficeSense = 'former' | 'future' | 'deputy' | 'acting' | 'elect' | 'new' | 'candidate';

export interface OfficePrefix {
  /** Lower case. A form that ends in a hyphen is written without a space: "ex-". */
  readonly forms: readonly string[];
  readonly sense: OfficeSense;
  /** Where it stands: "ancien ministre" before, "président élu" after. */
  readonly position: 'before' | 'after';
}

/** A plural noun for people of one kind: "les deux dirigeants". */
export interface GroupNoun {
  /** Plural, lower case. */
  readonly forms: readonly string[];
  /** Role that each of the group has, or null when the noun says none ("les deux hommes"). */
  readonly role: string | null;
  readonly gender: OfficeGender;
}

export interface OfficeWords {
  readonly terms: readonly OfficeTerm[];
  /** Dropped from a name; with their usual case, longest first. */
  readonly honorifics: readonly { readonly form: string; readonly gender: OfficeGender }[];
  /** "homologue": who holds the same office elsewhere. Singular and plural, lower case. */
  readonly counterparts: readonly string[];
  readonly prefixes: readonly OfficePrefix[];
  readonly groupNouns: readonly GroupNoun[];
  /** Words in offices that tell none from another of its kind: "république", "government". Folded. */
  readonly plain: readonly string[];
}

/** Cuts at separators that stand outside braces. */
function cut(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (char === separator && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += char;
  }
  parts.push(part.trim());
  return parts.filter((piece) => piece !== '');
}

/**
 * Reads a table of office terms, one role a line: `role +: form, form, …` (`+` political, `-` not).
 * A form is the same for both genders unless it holds `{masculine|feminine}` or starts with `m:` or `f:`.
 * `form=plural` overrides what `pluralOf` would build; it stands inside the gender's own text.
 * Gives at most three terms a line, one a gender.
 */
export function officeTable(table: string, pluralOf: (form: string) => string): OfficeTerm[] {
  const terms: OfficeTerm[] = [];
  for (const line of table.split('\n')) {
    const head = /^\s*([a-z-]+) ([+-]): (.+)$/u.exec(line);
    if (head === null) {
      if (line.trim() !== '') throw new Error(`office table: cannot read the line "${line}"`);
      continue;
    }
    const [, role = '', mark, list = ''] = head;
    const found: Record<OfficeGender, string[]> = { m: [], f: [], both: [] };
    for (const item of cut(list, ',')) {
      const pair = /^(.*)\{([^|}]*)\|([^}]*)\}(.*)$/u.exec(item);
      if (pair !== null) {
        const [, before = '', masculine = '', feminine = '', after = ''] = pair;
        found.m.push(before + masculine + after);
        found.f.push(before + feminine + after);
      } else if (item.startsWith('m:') || item.startsWith('f:')) {
        found[item.startsWith('m:') ? 'm' : 'f'].push(item.slice(2));
      } else found.both.push(item);
    }
    for (const gender of ['m', 'f', 'both'] as const) {
      if (found[gender].length === 0) continue;
      const pairs = found[gender].map((item) => {
        const [form = '', plural] = item.split('=');
        return { form, plural: plural ?? pluralOf(form) };
      });
      terms.push({
        forms: pairs.map((pair) => pair.form),
        plural: pairs.map((pair) => pair.plural),
        role,
        gender,
        political: mark === '+',
      });
    }
  }
  return terms;
}
