/** Moves people, and names to the other side of their circles, as long as fewer lines run over names for it. */
import { cross, farFrom, labelOf, middleOf, type Node, runsOver, type Spot } from './boxes.ts';
import type { Point, Size } from './layout.ts';
import type { Tie } from './ties.ts';

interface Body {
  readonly node: Node;
  spot: Spot;
  /** Numbers of those it is tied to. */
  readonly beside: readonly number[];
}

/** What a fault costs: a line through a circle that it does not end at tells a meeting that never was. */
const price = { circle: 5, label: 1, own: 0.9, crossing: 0.2, length: 0.25 };
const clearance = 10;

const rounds = 6;
const steps = [360, 180, 90, 45];
const ways = Array.from({ length: 8 }, (_, at) => (at * Math.PI) / 4).map((angle) => ({
  x: Math.cos(angle),
  y: Math.sin(angle),
}));

/** @param start boxes that do not touch; they never do afterwards either, nor leave the room */
export function untangled(
  start: ReadonlyMap<string, Point>,
  nodes: ReadonlyMap<string, Node>,
  ties: readonly Pick<Tie, 'one' | 'other'>[],
  room: Size,
  gap: number,
): Map<string, Spot> {
  const ids = [...start.keys()];
  const number = new Map(ids.map((id, at) => [id, at]));
  const lines = ties.flatMap(({ one, other }): (readonly [number, number])[] => {
    const [a, b] = [number.get(one), number.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const bodies = ids.map((id, at): Body => {
    const { x, y } = start.get(id) ?? { x: 0, y: 0 };
    const node = nodes.get(id) ?? { lines: [], radius: 0, width: 0, height: 0 };
    const beside = lines.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
    return { node, spot: { x, y, above: false }, beside };
  });
  const cost = costOf(bodies, lines, room);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [at, body] of bodies.entries()) {
      const before = body.spot;
      let [best, least] = [before, cost(at)];
      for (const spot of around(before)) {
        if (!isFree(bodies, at, spot, room, gap)) continue;
        body.spot = spot;
        const now = cost(at);
        if (now < least - 1e-6) [best, least] = [spot, now];
      }
      body.spot = best;
      moved ||= best !== before;
    }
    if (!moved) break;
  }
  return new Map(ids.flatMap((id, at) => (bodies[at] ? [[id, bodies[at].spot]] : [])));
}

function around({ x, y, above }: Spot): Spot[] {
  const there = steps.flatMap((step) =>
    ways.map((way) => ({ x: x + way.x * step, y: y + way.y * step })),
  );
  return [
    { x, y, above: !above },
    ...there.flatMap((point) => [
      { ...point, above },
      { ...point, above: !above },
    ]),
  ];
}

function isFree(
  bodies: readonly Body[],
  at: number,
  { x, y }: Spot,
  room: Size,
  gap: number,
): boolean {
  const { width = 0, height = 0 } = bodies[at]?.node ?? {};
  if (x < width / 2 || x > room.width - width / 2) return false;
  if (y < height / 2 || y > room.height - height / 2) return false;
  return bodies.every(
    ({ node, spot }, other) =>
      other === at ||
      Math.abs(spot.x - x) >= (node.width + width) / 2 + gap ||
      Math.abs(spot.y - y) >= (node.height + height) / 2 + gap,
  );
}

/** What is wrong about one person, where everybody stands now. */
function costOf(
  bodies: readonly Body[],
  lines: readonly (readonly [number, number])[],
  room: Size,
): (at: number) => number {
  const over = ({ node, spot }: Body, a: Point, b: Point): number =>
    (farFrom(middleOf(node, spot), a, b) < node.radius + clearance ? price.circle : 0) +
    (runsOver(labelOf(node, spot), a, b) ? price.label : 0);
  return (at) => {
    const body = bodies[at];
    if (!body) return 0;
    const middles = bodies.map(({ node, spot }) => middleOf(node, spot));
    const here = middles[at] as Point;
    let sum = 0;
    for (const other of body.beside) {
      const there = middles[other] as Point;
      sum += (price.length * Math.hypot(there.x - here.x, there.y - here.y)) / room.width;
      for (const [third, one] of bodies.entries()) {
        if (third !== at && third !== other) sum += over(one, here, there);
        else if (runsOver(labelOf(one.node, one.spot), here, there)) sum += price.own;
      }
      for (const [a, b] of lines) {
        if (a === at || b === at || a === other || b === other) continue;
        if (cross(here, there, middles[a] as Point, middles[b] as Point)) sum += price.crossing;
      }
    }
    for (const [a, b] of lines) {
      if (a !== at && b !== at) sum += over(body, middles[a] as Point, middles[b] as Point);
    }
    return sum;
  };
}
