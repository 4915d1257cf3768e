/** Where people stand: forces first, then apart until no name touches another. */
import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import type { Network } from './ties.ts';

/** Its types speak of a module that its code is not. */
const forceAtlas2 = imported as unknown as typeof imported.default;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room a person with their name takes, around the middle of the whole. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** Middles of the boxes, by person. */
  readonly at: ReadonlyMap<string, Point>;
  readonly height: number;
}

/** The golden angle: a start without chance in which no two people stand in one place or line. */
const turn = Math.PI * (3 - Math.sqrt(5));

function forces({ people, ties }: Network): Map<string, Point> {
  const graph = new UndirectedGraph();
  for (const [index, { id }] of people.entries()) {
    const far = 10 * Math.sqrt(index + 1);
    graph.addNode(id, { x: far * Math.cos(index * turn), y: far * Math.sin(index * turn) });
  }
  for (const { one, other, held, planned } of ties) {
    graph.addUndirectedEdge(one, other, { weight: 1 + Math.log2(1 + held + planned / 2) });
  }
  const found = forceAtlas2(graph, {
    iterations: 400,
    getEdgeWeight: 'weight',
    settings: { ...forceAtlas2.inferSettings(people.length), gravity: 1.5, scalingRatio: 12 },
  });
  return new Map(Object.entries(found));
}

/** Stretches the points over the whole room, each side for itself. */
function spread(
  points: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, Size>,
  room: Size,
): Map<string, { x: number; y: number }> {
  const side = (axis: 'x' | 'y', length: number, half: (id: string) => number) => {
    const values = [...points.values()].map((point) => point[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (id: string, value: number) => {
      const inside = most - least < 1e-6 ? 0.5 : (value - least) / (most - least);
      return half(id) + inside * (length - 2 * half(id));
    };
  };
  const x = side('x', room.width, (id) => (sizes.get(id)?.width ?? 0) / 2);
  const y = side('y', room.height, (id) => (sizes.get(id)?.height ?? 0) / 2);
  return new Map([...points].map(([id, point]) => [id, { x: x(id, point.x), y: y(id, point.y) }]));
}

/** Pushes boxes that touch apart along the shorter way. @returns whether none touches any more */
function apart(
  at: ReadonlyMap<string, { x: number; y: number }>,
  sizes: ReadonlyMap<string, Size>,
  room: Size,
  gap: number,
): boolean {
  const all = [...at].map(([id, point]) => ({
    point,
    size: sizes.get(id) ?? { width: 0, height: 0 },
  }));
  for (let round = 0; round < 600; round++) {
    let touching = false;
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        const dx = b.point.x - a.point.x;
        const dy = b.point.y - a.point.y;
        const overX = (a.size.width + b.size.width) / 2 + gap - Math.abs(dx);
        const overY = (a.size.height + b.size.height) / 2 + gap - Math.abs(dy);
        if (overX <= 0.01 || overY <= 0.01) continue;
        touching = true;
        // The way out of a corner may be barred by the edge: now and then the other way is tried.
        const sideways = round % 7 === 6 ? overX >= overY : overX < overY;
        const [axis, over, sign] = sideways
          ? (['x', overX, dx < 0 ? -1 : 1] as const)
          : (['y', overY, dy < 0 ? -1 : 1] as const);
        a.point[axis] -= (sign * over) / 2;
        b.point[axis] += (sign * over) / 2;
      }
    }
    for (const { point, size } of all) {
      point.x = Math.min(Math.max(point.x, size.width / 2), room.width - size.width / 2);
      point.y = Math.min(Math.max(point.y, size.height / 2), room.height - size.height / 2);
    }
    if (!touching) return true;
  }
  return false;
}

/** Places everybody in a room of this width, as low as names allow, but no lower than `height`. */
export function layout(
  network: Network,
  sizes: ReadonlyMap<string, Size>,
  { width, height }: Size,
  gap: number,
): Layout {
  const points = forces(network);
  for (let room = { width, height }; ; room = { width, height: room.height * 1.15 }) {
    const at = spread(points, sizes, room);
    // Far beyond any need: what still touches then is wider than the picture.
    if (apart(at, sizes, room, gap) || room.height > 12 * height)
      return { at, height: room.height };
  }
}
