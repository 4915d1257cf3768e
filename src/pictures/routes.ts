/** The way of a line between two people: straight, or bent around a third who has no part in it. */
import type { Point, Size } from './layout.ts';

/** A quadratic curve; straight where `bend` is the middle. */
export interface Route {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

export interface Obstacle {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

/** How far the middle of a line may be drawn aside, the gentlest first. */
const bends = [0, 50, -50, 100, -100, 160, -160, 230, -230];
const clearance = 12;

function pointOn({ from, bend, to }: Route, t: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

/** How near a way comes to the edge of a circle; below 0: into it. */
function distance(route: Route, { at, radius }: Obstacle): number {
  let least = Number.POSITIVE_INFINITY;
  for (let step = 1; step < 40; step++) {
    const { x, y } = pointOn(route, step / 40);
    least = Math.min(least, Math.hypot(x - at.x, y - at.y) - radius);
  }
  return least;
}

/** The straightest way that keeps clear of everybody else, within the room. */
export function routeOf(from: Point, to: Point, others: readonly Obstacle[], room: Size): Route {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const routes = bends.map((far) => ({
    from,
    to,
    bend: {
      x: (from.x + to.x) / 2 + aside.x * far,
      y: (from.y + to.y) / 2 + aside.y * far,
    },
  }));
  const inside = routes.filter((route) => {
    const { x, y } = pointOn(route, 0.5);
    return x >= 0 && y >= 0 && x <= room.width && y <= room.height;
  });
  const rated = inside.map((route) => ({
    route,
    clear: Math.min(clearance, ...others.map((one) => distance(route, one))),
  }));
  const best = rated.reduce((a, b) => (b.clear > a.clear + 0.5 ? b : a), {
    route: routes[0] as Route,
    clear: Number.NEGATIVE_INFINITY,
  });
  return best.route;
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
