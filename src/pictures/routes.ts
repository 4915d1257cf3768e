/** The way of a line between two people: straight, or bent around circles and names that it has no part in. */
import { labelOf, middleOf, type Node, type Rectangle, type Spot } from './boxes.ts';
import type { Point, Size } from './layout.ts';

/** A quadratic curve; straight where `bend` is the middle. */
export interface Route {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

interface Placed {
  readonly node: Node;
  readonly spot: Spot;
}

/** How far the middle of a line may be drawn aside, the gentlest first. */
const bends = [0, 40, -40, 80, -80, 130, -130, 190, -190, 260, -260];
const clearance = 12;
/** Of a circle, of a name, of one's own name, and of being bent at all. */
const price = { circle: 5, label: 1, own: 0.6, bend: 1 / 350 };
const samples = 30;

function pointOn({ from, bend, to }: Route, t: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

const isIn = ({ x, y }: Point, { left, right, top, bottom }: Rectangle): boolean =>
  x > left && x < right && y > top && y < bottom;

function costOf(
  points: readonly Point[],
  others: readonly Placed[],
  ends: readonly Placed[],
): number {
  let sum = 0;
  for (const { node, spot } of others) {
    const middle = middleOf(node, spot);
    const near = Math.min(...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
    if (near < node.radius + clearance) sum += price.circle + 1 - near / (node.radius + clearance);
    const label = labelOf(node, spot);
    const inside = points.filter((point) => isIn(point, label)).length;
    if (inside > 0) sum += price.label + inside / samples;
  }
  for (const { node, spot } of ends) {
    const label = labelOf(node, spot);
    const inside = points.filter((point) => isIn(point, label)).length;
    if (inside > 0) sum += price.own + inside / samples;
  }
  return sum;
}

/** The straightest way that keeps clear of circles and names as far as one does, within the room. */
export function routeOf(
  ends: readonly [Placed, Placed],
  others: readonly Placed[],
  room: Size,
): Route {
  const [from, to] = [middleOf(ends[0].node, ends[0].spot), middleOf(ends[1].node, ends[1].spot)];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  let best: { readonly route: Route; readonly cost: number } | null = null;
  for (const far of bends) {
    // A short line is not bent into a hook.
    if (Math.abs(far) > length * 0.4) continue;
    const bend = {
      x: (from.x + to.x) / 2 + aside.x * far,
      y: (from.y + to.y) / 2 + aside.y * far,
    };
    const route = { from, bend, to };
    const { x, y } = pointOn(route, 0.5);
    if (far !== 0 && (x < 0 || y < 0 || x > room.width || y > room.height)) continue;
    const points = Array.from({ length: samples - 1 }, (_, at) =>
      pointOn(route, (at + 1) / samples),
    );
    const cost = costOf(points, others, ends) + Math.abs(far) * price.bend;
    if (best === null || cost < best.cost - 1e-9) best = { route, cost };
    if (far === 0 && cost === 0) break;
  }
  return best?.route ?? { from, bend: from, to };
}

/** A place on the way, near its middle, that lies in none of the boxes. */
export function freeSpot(
  route: Route,
  boxes: readonly { readonly middle: Point; readonly size: Size }[],
): Point {
  const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
  const room = 16;
  const free = spots
    .map((t) => pointOn(route, t))
    .find((spot) =>
      boxes.every(
        ({ middle, size }) =>
          Math.abs(spot.x - middle.x) > size.width / 2 + room ||
          Math.abs(spot.y - middle.y) > size.height / 2 + room,
      ),
    );
  return free ?? pointOn(route, 0.5);
}
