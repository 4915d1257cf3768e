/** Names that were taken for a person's and are made of what no person is called. */
import type { Language } from '../languages/language.ts';
import { isCommonWord, isTranslation } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { World } from '../world/world.ts';

/**
 * A known place or organisation, two of them joined ("Otan-Russie"), something that begins like one ("Conseil
 * français"), or common words throughout ("Homeland Security").
 *
 * @param surnames last words of the full names of the text: who bears the name of a town is called so elsewhere in it
 */
export function isNoPerson(
  words: readonly Token[],
  surnames: ReadonlySet<string>,
  language: Language,
  world: World,
): boolean {
  const [first] = words;
  if (!first) return false;
  const known = (phrase: string): boolean =>
    world.place(phrase) !== null || world.isOrganisation(phrase);
  const borne = (fold: string): boolean => world.isGivenName(fold) || world.isKnownSurname(fold);
  if (words.length === 1) {
    if (surnames.has(first.fold) || borne(first.fold)) return false;
    const parts = first.text.split(/[-‐‑–]/u);
    return known(first.text) || (parts.length > 1 && parts.every((part) => known(part)));
  }
  const phrase = words.map(({ text }) => text).join(' ');
  if (world.isOrganisation(phrase)) return true;
  // Places are called after people: who bears a given name is taken for the person.
  if (words.some(({ capital, fold }) => capital && borne(fold))) return false;
  if (known(phrase)) return true;
  if (world.isOrganisationHead(first.fold) && !(first.lower in language.dates.months)) return true;
  return words.every(({ fold }) => isCommonWord(fold, language) || isTranslation(fold, language));
}
