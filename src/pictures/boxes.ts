/** Where a person stands: a circle and the lines of a name in one box, the name below or above the circle. */
import type { Point, Size } from './layout.ts';

export interface Node extends Size {
  readonly lines: readonly string[];
  readonly radius: number;
}

export interface Spot extends Point {
  /** The name stands over its circle. */
  readonly above: boolean;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Middle of the circle. */
export function middleOf({ radius, height }: Node, { x, y, above }: Spot): Point {
  const aside = height / 2 - radius;
  return { x, y: above ? y + aside : y - aside };
}

/** What the name takes of the box. */
export function labelOf({ radius, width, height }: Node, { x, y, above }: Spot): Rectangle {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: above ? y - height / 2 : y - height / 2 + 2 * radius,
    bottom: above ? y + height / 2 - 2 * radius : y + height / 2,
  };
}

/** How far a point lies from a segment. */
export function farFrom(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Does a segment run over a rectangle? */
export function runsOver({ left, top, right, bottom }: Rectangle, a: Point, b: Point): boolean {
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [a.x, b.x, left, right],
    [a.y, b.y, top, bottom],
  ] as const) {
    const way = end - start;
    if (Math.abs(way) < 1e-9) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
    if (from >= to) return false;
  }
  return true;
}

const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Do two segments cross? */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
