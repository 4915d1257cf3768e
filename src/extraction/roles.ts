import { folded } from '../text/tokens.ts';
import type { Office } from '../types.ts';
import type { World } from '../world/world.ts';
import type { Cast, Member } from './cast.ts';

/**
 * Offices that one phrase may stand for. A "leader" is whoever leads; a king and
 * a president are both heads of state; "homologue" compares within a family.
 */
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

/** Strictly the same office: "le président" is no king. */
function closeRole(wanted: string, held: string): boolean {
  if (wanted === held) return true;
  if (wanted === 'head-of-state')
    return ['president', 'king', 'queen', 'emir', 'sultan'].includes(held);
  if (wanted === 'head-of-government') return ['prime-minister', 'chancellor'].includes(held);
  if (wanted === 'leader')
    return (
      held === 'party-leader' || sameRole('president', held) || sameRole('prime-minister', held)
    );
  if (wanted === 'secretary-of-state' || wanted === 'foreign-minister')
    return held === 'foreign-minister' || held === 'secretary-of-state';
  if (wanted === 'crown-prince') return held === 'prince';
  if (wanted === 'minister') return held.endsWith('minister');
  return false;
}

/** Office holders known to the world that a member of the cast may be. */
export function holdersOf(member: Member, world: World, year: number | null): Office[] {
  const last = folded(member.words.at(-1) ?? '');
  const found: Office[] = [];
  for (const holder of world.holdersNamed(last)) {
    const names = [holder.name, ...holder.aliases];
    const first = folded(member.words[0] ?? '');
    const fits =
      member.words.length === 1 ||
      names.some(
        (name) =>
          folded(name).startsWith(first.slice(0, 3)) || folded(name) === folded(member.name),
      );
    if (!fits) continue;
    if (year !== null) {
      const from = Number(holder.from.slice(0, 4));
      const to = holder.to ? Number(holder.to.slice(0, 4)) : 9999;
      if (year < from - 1 || year > to + 1) continue;
    }
    found.push({ text: '', role: holder.role, of: holder.of });
  }
  return found;
}

export interface RoleQuery {
  readonly role: string;
  /** Country or organisation; null when the words do not say. */
  readonly of: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly sentence: number;
  /** The phrase said "former". */
  readonly former: boolean;
  /** Not these: the other party of the same meeting. */
  readonly except: readonly number[];
}

/** The member of the cast that an office phrase stands for, or null rather than a guess. */
export function holderInCast(
  query: RoleQuery,
  cast: Cast,
  world: World,
  year: number | null,
): Member | null {
  const scored: { member: Member; score: number }[] = [];
  for (const member of cast.members) {
    if (query.except.includes(member.id)) continue;
    if (query.gender && member.gender && query.gender !== member.gender) continue;
    const told = member.offices.filter(
      (office) =>
        closeRole(query.role, office.role) && (!query.of || !office.of || office.of === query.of),
    );
    const world_ = holdersOf(member, world, query.former ? null : year).filter(
      (office) => closeRole(query.role, office.role) && (!query.of || office.of === query.of),
    );
    // Without a country the text itself must have said the office.
    if (told.length === 0 && (world_.length === 0 || (!query.of && world_.length === 0))) continue;
    const exact = [...told, ...world_].some((office) => office.role === query.role);
    const placed =
      query.of !== null && [...told, ...world_].some((office) => office.of === query.of);
    if (query.of !== null && !placed && told.length === 0) continue;
    const last = cast.lastSeen(member, query.sentence);
    const distance = last < 0 ? 50 : query.sentence - last;
    scored.push({
      member,
      score:
        (told.length > 0 ? 30 : 0) + (exact ? 20 : 0) + (placed ? 40 : 0) - Math.min(distance, 50),
    });
  }
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return null;
  if (second && best.score - second.score < 2) return null;
  return best.member;
}
