/** Classes of office: which may mean one another, and who is known to have held one. */
import { folded } from '../text/tokens.ts';
import type { Holder, World } from '../world/world.ts';

/** Offices that one phrase may stand for. A "leader" is whoever leads; a king and a president are both heads of state. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'president',
    'head-of-state',
    'king',
    'queen',
    'emir',
    'sultan',
    'leader',
    'crown-prince',
    'pope',
  ],
  ['prime-minister', 'head-of-government', 'chancellor', 'leader'],
  ['foreign-minister', 'secretary-of-state'],
  ['secretary-general'],
  ['first-lady', 'wife'],
];

export function sameRole(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/**
 * Offices that the world knows somebody of this name to have held about a year.
 * @param year year of the text; null takes every time
 */
export function officesKnown(name: string, world: World, year: number | null): readonly Holder[] {
  const words = name.split(' ');
  const first = folded(words[0] ?? '').slice(0, 3);
  return world
    .holdersNamed(folded(words.at(-1) ?? ''))
    .filter(
      ({ name: full, aliases, from, to }) =>
        (words.length === 1 || [full, ...aliases].some((n) => folded(n).startsWith(first))) &&
        (year === null ||
          (Number(from.slice(0, 4)) <= year + 1 &&
            (to === null || Number(to.slice(0, 4)) >= year - 1))),
    );
}
