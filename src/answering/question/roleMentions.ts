/** Finds offices and nationalities among the words of a question. */

import type { Register } from '../../register/register.ts';
import { type Mention, sliceOf } from './mentions.ts';
import { rolesMeant } from './roles.ts';
import { type CompiledWords, stemOf, type Token } from './tokens.ts';
import type { Party } from './types.ts';

export interface RoleMention extends Mention<Extract<Party, { kind: 'role' }>> {
  readonly plural: boolean;
  /** An office, not just a nationality. */
  readonly office: boolean;
  /** "son homologue algérien": the office is that of the other party. */
  readonly counterpart?: boolean;
}

/** Offices with their country, and nationalities used as nouns; labels tokens `role`. */
export function rolesIn(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  register: Register,
): RoleMention[] {
  const found: RoleMention[] = [];
  const countryAt = (i: number) => {
    const token = tokens[i];
    if (!token || token.label !== null) return null;
    return register.places.countryOfDemonym(token.raw);
  };
  for (let from = 0; from < tokens.length; from++) {
    const hit = officeAt(tokens, from, words, countryAt);
    if (hit) {
      let { to, of } = hit;
      let start = from;
      if (of === null) {
        const place = countryAfter(text, tokens, to, words, register);
        if (place) {
          of = place.country;
          to = place.to;
        }
      }
      const which: string[] = [];
      const behind = of === null ? complementAfter(tokens, to, words) : null;
      if (behind !== null) {
        which.push(
          ...tokens
            .slice(to, behind)
            .filter(telling(words))
            .map(({ raw }) => raw),
        );
        to = behind;
      } else if (of === null && namesBefore(tokens, from, words)) {
        start = from - 1;
        which.push(tokens[start]?.raw ?? '');
      }
      for (let i = from; i < to && of === null; i++) {
        const { raw } = tokens[i] ?? { raw: '' };
        if (/^\p{Lu}{2,}$/u.test(raw) || words.countryLetters.has(raw)) {
          of = register.places.countryOf(raw.toUpperCase());
        }
      }
      for (let i = start; i < to; i++) {
        const token = tokens[i];
        if (token) token.label = 'role';
      }
      found.push({
        value: {
          kind: 'role',
          text: sliceOf(text, tokens, start, to),
          roles: rolesMeant(hit.role, of),
          of,
          office: hit.office,
          which,
        },
        plural: hit.plural,
        office: true,
        from: start,
        to,
      });
      from = to - 1;
      continue;
    }
    if (tokens[from]?.label === null && words.counterparts.has(tokens[from]?.fold ?? '')) {
      const of = countryAt(from + 1) ?? countryAt(from - 1);
      if (of === null) continue;
      const start = countryAt(from + 1) === null ? from - 1 : from;
      const to = countryAt(from + 1) === null ? from + 1 : from + 2;
      for (const token of tokens.slice(start, to)) token.label = 'role';
      found.push({
        value: {
          kind: 'role',
          text: sliceOf(text, tokens, start, to),
          roles: null,
          of,
          office: [],
          which: [],
        },
        plural: false,
        office: true,
        counterpart: true,
        from: start,
        to,
      });
      from = to - 1;
      continue;
    }
    const country = countryAt(from);
    const before = tokens[from - 1];
    if (!country || !before) continue;
    const noun = words.lists.articles.has(before.fold) || words.ask.which.at(tokens, from - 1) > 0;
    const next = tokens[from + 1];
    const adjective =
      next && next.label === null && !words.vocabulary.has(next.fold) && next.capital;
    if (!noun || adjective || register.places.countryOf(tokens[from]?.raw ?? '')) continue;
    const token = tokens[from];
    if (token) token.label = 'role';
    found.push({
      value: {
        kind: 'role',
        text: token?.raw ?? '',
        roles: null,
        of: country,
        office: [],
        which: [],
      },
      plural: /s$/u.test(token?.fold ?? ''),
      office: false,
      from,
      to: from + 1,
    });
  }
  return found;
}

/** The longest office starting here, a nationality before, inside or behind it taken out. */
function officeAt(
  tokens: readonly Token[],
  from: number,
  words: CompiledWords,
  countryAt: (i: number) => string | null,
): {
  readonly role: string;
  readonly plural: boolean;
  readonly of: string | null;
  readonly office: readonly string[];
  readonly to: number;
} | null {
  const kept: string[] = [];
  let of: string | null = null;
  let best: ReturnType<typeof officeAt> = null;
  for (let i = from; i < Math.min(tokens.length, from + words.longestRole + 2); i++) {
    const token = tokens[i];
    if (!token || token.label !== null) break;
    const country = countryAt(i);
    if (country !== null && of === null && !words.functionWords.has(token.fold)) of = country;
    else kept.push(token.fold);
    const role = words.roles.get(kept.join(' '));
    if (role && kept.length > 0 && !(kept.length === 1 && role.role === 'person')) {
      best = { role: role.role, plural: role.plural, of, office: [...kept], to: i + 1 };
    }
    if (kept.length >= words.longestRole) break;
  }
  if (best && best.of === null) {
    const country = countryAt(best.to);
    if (country !== null) return { ...best, of: country, to: best.to + 1 };
  }
  return best;
}

/** "de la Russie", "of Algeria" behind an office. */
function countryAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: CompiledWords,
  register: Register,
): { readonly country: string; readonly to: number } | null {
  let i = at;
  while (i < at + 2 && words.lists.articles.has(tokens[i]?.fold ?? '')) i++;
  if (i === at) return null;
  for (let to = Math.min(tokens.length, i + 3); to > i; to--) {
    if (tokens.slice(i, to).some((token) => token.label !== null)) continue;
    const country = register.places.countryOf(sliceOf(text, tokens, i, to));
    if (country) return { country, to };
  }
  return null;
}

/** Most words of what tells an office from others of its kind. */
const LONGEST_COMPLEMENT = 3;

const telling =
  (words: CompiledWords) =>
  ({ fold }: Token): boolean =>
    !words.lists.articles.has(fold) && !words.functionWords.has(fold);

/** "[le maire] de Lyon", "[le président] de la fédération de judo": the token behind it, or null. */
function complementAfter(
  tokens: readonly Token[],
  at: number,
  words: CompiledWords,
): number | null {
  let end: number | null = null;
  for (let i = at; ; ) {
    const link = i;
    while (words.lists.officeLinks.has(tokens[i]?.fold ?? '')) i++;
    if (i === link && end === null) return null;
    while (words.lists.articles.has(tokens[i]?.fold ?? '')) i++;
    const token = tokens[i];
    const free =
      token &&
      token.label === null &&
      telling(words)(token) &&
      stemOf(words, token.fold) === null &&
      // Without a link only a further part of a name: "de la Banque Centrale", "of New York".
      (i > link || (token.capital && tokens[i - 1]?.capital));
    if (!free || i - at > 2 * LONGEST_COMPLEMENT) return end;
    i++;
    end = i;
  }
}

/** "Westmarch mayor": a name in front that the language may set there. */
function namesBefore(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  const before = tokens[at - 1];
  return (
    words.data.namesBeforeOffices &&
    before?.capital === true &&
    before.label === null &&
    !words.vocabulary.has(before.fold)
  );
}
