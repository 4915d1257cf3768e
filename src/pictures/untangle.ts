/** Moves people, and names to the other side of their circles, as long as fewer lines run over names for it. */
import {
  cross,
  farFrom,
  labelOf,
  middleOf,
  type Node,
  type Rectangle,
  runsOver,
  type Spot,
} from './boxes.ts';
import type { Point, Size } from './layout.ts';
import type { Tie } from './ties.ts';

interface Body {
  readonly node: Node;
  spot: Spot;
  middle: Point;
  label: Rectangle;
  /** Numbers of those it is tied to. */
  readonly beside: readonly number[];
}

/** What a fault costs: a line through a circle that it does not end at tells a meeting that never was. */
const price = { circle: 5, label: 1, own: 1.2, crossing: 0.2, length: 0.3 };
/** A line of this length can be seen between its circles, and joins them to the eye. */
const ideal = 170;
const clearance = 10;

const rounds = 8;
const steps = [480, 360, 260, 180, 120, 80, 45];
const ways = Array.from({ length: 12 }, (_, at) => (at * Math.PI) / 6).map((angle) => ({
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
    return { node, beside, ...standing(node, { x, y, above: false }) };
  });
  const cost = costOf(bodies, lines, room);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [at, body] of bodies.entries()) {
      const before = body.spot;
      let [best, least] = [before, cost(at, Number.POSITIVE_INFINITY)];
      for (const spot of around(before)) {
        if (!isFree(bodies, at, spot, room, gap)) continue;
        Object.assign(body, standing(body.node, spot));
        const now = cost(at, least);
        if (now < least - 1e-6) [best, least] = [spot, now];
      }
      Object.assign(body, standing(body.node, best));
      moved ||= best !== before;
    }
    if (!moved) break;
  }
  return new Map(ids.flatMap((id, at) => (bodies[at] ? [[id, bodies[at].spot]] : [])));
}

/** Where a circle and its name are with the box at this spot. */
const standing = (node: Node, spot: Spot) => ({
  spot,
  middle: middleOf(node, spot),
  label: labelOf(node, spot),
});

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

/** What is wrong about one person, where everybody stands now; counting ends where it is `most` already. */
function costOf(
  bodies: readonly Body[],
  lines: readonly (readonly [number, number])[],
  room: Size,
): (at: number, most: number) => number {
  const over = ({ node, middle, label }: Body, a: Point, b: Point): number =>
    (farFrom(middle, a, b) < node.radius + clearance ? price.circle : 0) +
    (runsOver(label, a, b) ? price.label : 0);
  const middle = (at: number): Point => bodies[at]?.middle ?? { x: 0, y: 0 };
  return (at, most) => {
    const body = bodies[at];
    if (!body) return 0;
    const here = body.middle;
    let sum = 0;
    for (const [a, b] of lines) {
      if (a !== at && b !== at) sum += over(body, middle(a), middle(b));
    }
    for (const other of body.beside) {
      if (sum >= most) return sum;
      const there = middle(other);
      const length = Math.hypot(there.x - here.x, there.y - here.y);
      sum += (price.length * Math.abs(length - ideal)) / room.width;
      if (length < ideal) sum += 0.4 * ((ideal - length) / ideal) ** 2;
      for (const [third, one] of bodies.entries()) {
        if (third !== at && third !== other) sum += over(one, here, there);
        else if (runsOver(one.label, here, there)) sum += price.own;
      }
      for (const [a, b] of lines) {
        if (a === at || b === at || a === other || b === other) continue;
        if (cross(here, there, middle(a), middle(b))) sum += price.crossing;
      }
    }
    return sum;
  };
}
