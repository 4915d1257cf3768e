/** Does one sentence say what another says? Both are read as trees and laid on one another. */
import type { Node, Role, Tree } from './tree.ts';

/** More ways of laying one on the other than this are not tried. */
const MOST_STEPS = 20_000;

/**
 * @param free offsets of words of the claim that are proven otherwise, or claim nothing: the ground need not
 * have them
 * @returns whether every other word stands in `ground`, does the same there, and is denied, limited
 * and dated as there
 */
export function tells(ground: Tree, claim: Tree, free: ReadonlySet<number>): boolean {
  const told = [...ground.nodes.values()];
  const counted = new Set(
    [...claim.nodes.values()].flatMap((node) =>
      node.upos === 'NUM' ? node.roles.map((role) => role.head) : [],
    ),
  );
  const nodes = [...claim.nodes.values()].filter(
    (node) =>
      !free.has(node.start) || counted.has(node.index) || told.some((one) => hasKey(node, one)),
  );
  const choices = nodes.map((node) => told.filter((one) => isSameWord(node, one)));
  if (nodes.length === 0 || choices.some((list) => list.length === 0)) return false;
  const taken = new Map<number, Node>();
  let steps = 0;
  const place = (at: number): boolean => {
    const node = nodes[at];
    if (!node) return nodes.every((one) => holds(one)) && nothingLeftOut();
    steps += 1;
    if (steps > MOST_STEPS) return false;
    return (choices[at] as Node[]).some((one) => {
      if ([...taken.values()].includes(one)) return false;
      taken.set(node.index, one);
      const found = holds(node, false) && place(at + 1);
      if (!found) taken.delete(node.index);
      return found;
    });
  };
  /** Are the roles that its word has in the claim those of the ground, as far as both ends are laid? */
  const holds = (node: Node, whole = true): boolean => {
    const one = taken.get(node.index) as Node;
    const heads = node.roles.filter((role) => claim.nodes.has(role.head));
    const bound = heads.filter((role) => taken.has(role.head));
    if (whole && bound.length === 0 && node.predicate && !one.asserted) return false;
    return bound.every((role) => hasRole(node, role));
  };
  const hasRole = (node: Node, role: Role): boolean => {
    const one = taken.get(node.index) as Node;
    const head = taken.get(role.head) as Node;
    return (
      one.roles.some(
        (other) => other.head === head.index && other.role === role.role && other.by === role.by,
      ) ||
      climbs(one, role, head) ||
      // A tree may hang a phrase elsewhere; words that follow one another do so in both.
      (role.role !== 'subject' && sameRun(node.index, role.head, one.index, head.index))
    );
  };
  /** "Played before the station for the firemen": a phrase may hang on the noun before it. */
  const climbs = (one: Node, { role, by }: Role, head: Node): boolean =>
    role === 'phrase' &&
    head.predicate &&
    one.roles.some((other) => {
      const noun = ground.nodes.get(other.head);
      return (
        other.role === role &&
        other.by === by &&
        noun !== undefined &&
        head.index < noun.index &&
        noun.roles.some(
          (above) => above.head === head.index && /^(?:phrase|object)$/.test(above.role),
        )
      );
    });
  const sameRun = (a: number, b: number, c: number, d: number): boolean => {
    const run = ({ words }: Tree, from: number, to: number): string =>
      words
        .slice(Math.min(from, to), Math.max(from, to) + 1)
        .map((word) => word.lower)
        .join(' ');
    const text = run(claim, a, b);
    return a < b === c < d && !/[^\p{L}\p{N}\s'’%€$£-]/u.test(text) && text === run(ground, c, d);
  };
  const nothingLeftOut = (): boolean => {
    const used = [...taken.values()];
    const has = (index: number): boolean => used.some((one) => one.index === index);
    return (
      used.every(({ limits }) => limits.every((limit) => claimed.includes(limit))) &&
      used.every(({ predicate, needs }) => !predicate || needs.every((list) => list.some(has)))
    );
  };
  const claimed = [...claim.nodes.values()].flatMap(({ limits }) => limits);
  if (!claimed.every((limit) => told.some(({ limits }) => limits.includes(limit)))) return false;
  return place(0);
}

const hasKey = (node: Node, one: Node): boolean => node.keys.some((key) => one.keys.includes(key));

function isSameWord(node: Node, one: Node): boolean {
  return (
    hasKey(node, one) &&
    node.negative === one.negative &&
    (node.mood === one.mood ||
      node.mood === null ||
      (one.mood === null && !one.predicate) ||
      isParticiple(node, one))
  );
}

/** "Closed in 2019" says that it was closed. */
function isParticiple(node: Node, one: Node): boolean {
  return one.mood === null && one.asserted && node.mood === 'Past';
}
