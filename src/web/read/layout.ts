/** Places the names of a network: the same graph always lies the same. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body {
  x: number;
  y: number;
  readonly width: number;
}

/** Ideal length of a line, steps of the simulation, and the space of a name. */
const REACH = 130;
const STEPS = 320;
const LETTER = 8.2;
const HEIGHT = 46;

type Node = { readonly id: string; readonly name: string };
type Link = { readonly a: string; readonly b: string; readonly count: number };

/** Space between parts of a network that nothing connects, and how wide a row of them gets. */
const GAP = 60;
const ROW = 1100;

/** Each connected part is laid out for itself; then the parts stand in rows, the largest first. */
export function laidOut(nodes: readonly Node[], pairs: readonly Link[]): Point[] {
  const placed = new Map<string, Point>();
  let [x, y, high] = [0, 0, 0];
  for (const part of partsOf(nodes, pairs)) {
    const bodies = settled(part, pairs);
    const left = Math.min(...bodies.map((body) => body.x - body.width / 2));
    const right = Math.max(...bodies.map((body) => body.x + body.width / 2));
    const top = Math.min(...bodies.map((body) => body.y));
    const bottom = Math.max(...bodies.map((body) => body.y));
    if (x > 0 && x + right - left > ROW) {
      y += high + GAP + HEIGHT;
      x = 0;
      high = 0;
    }
    for (const [at, { id }] of part.entries()) {
      const body = bodies[at];
      if (body)
        placed.set(id, { x: Math.round(x + body.x - left), y: Math.round(y + body.y - top) });
    }
    x += right - left + GAP;
    high = Math.max(high, bottom - top);
  }
  return nodes.map(({ id }) => placed.get(id) ?? { x: 0, y: 0 });
}

/** Groups of nodes that hang together, the largest first. */
function partsOf(nodes: readonly Node[], pairs: readonly Link[]): Node[][] {
  const partOf = new Map(nodes.map((node) => [node.id, [node]]));
  for (const { a, b } of pairs) {
    const [one, other] = [partOf.get(a), partOf.get(b)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const { id } of other) partOf.set(id, one);
  }
  return [...new Set(partOf.values())].sort((a, b) => b.length - a.length);
}

/** Springs along pairs, repulsion between all (Fruchterman and Reingold), then names are moved apart. */
function settled(nodes: readonly Node[], pairs: readonly Link[]): Body[] {
  const number = new Map(nodes.map(({ id }, at) => [id, at]));
  // A sunflower: everybody has room, and the first lies in the middle.
  const bodies: Body[] = nodes.map(({ name }, at) => ({
    x: REACH * 0.6 * Math.sqrt(at) * Math.cos(at * 2.39996),
    y: REACH * 0.6 * Math.sqrt(at) * Math.sin(at * 2.39996),
    width: Math.max(40, name.length * LETTER),
  }));
  const links = pairs.flatMap(({ a, b, count }) => {
    const one = bodies[number.get(a) ?? -1];
    const other = bodies[number.get(b) ?? -1];
    return one && other ? [{ one, other, pull: 1 + Math.log2(count) / 4 }] : [];
  });
  for (let step = 0; step < STEPS; step++) pushAndPull(bodies, links, 40 * (1 - step / STEPS) + 1);
  for (let step = 0; step < STEPS; step++) if (!movedApart(bodies)) break;
  return bodies;
}

function pushAndPull(
  bodies: readonly Body[],
  links: readonly { readonly one: Body; readonly other: Body; readonly pull: number }[],
  most: number,
): void {
  const forces = new Map(bodies.map((body) => [body, { x: -body.x * 0.1, y: -body.y * 0.2 }]));
  const push = (a: Body, b: Body, strength: (distance: number) => number): void => {
    const dx = a.x - b.x || 0.1;
    const dy = a.y - b.y || 0.1;
    const distance = Math.hypot(dx, dy);
    const force = strength(distance) / distance;
    const one = forces.get(a);
    const other = forces.get(b);
    if (!one || !other) return;
    one.x += dx * force;
    one.y += dy * force;
    other.x -= dx * force;
    other.y -= dy * force;
  };
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) push(a, b, (distance) => (REACH * REACH) / distance);
  }
  for (const { one, other, pull } of links) {
    push(one, other, (distance) => (-pull * distance * distance) / REACH / 2);
  }
  for (const [body, { x, y }] of forces) {
    const size = Math.hypot(x, y) || 1;
    body.x += (x / size) * Math.min(size, most);
    body.y += (y / size) * Math.min(size, most);
  }
}

/** Moves names that overlap a little apart. @returns whether any did */
function movedApart(bodies: readonly Body[]): boolean {
  let moved = false;
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) {
      const wide = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const high = HEIGHT - Math.abs(a.y - b.y);
      if (wide <= 0 || high <= 0) continue;
      moved = true;
      if (high < wide) {
        const way = (a.y < b.y ? -1 : 1) * (high / 2 + 0.5);
        a.y += way;
        b.y -= way;
      } else {
        const way = (a.x < b.x ? -1 : 1) * (wide / 2 + 0.5);
        a.x += way;
        b.x -= way;
      }
    }
  }
  return moved;
}
