/** A network on a plane: who stands where, and the ways of the lines. Pictures and pages draw the same. */
import type { CorpusRecords } from '../types.ts';
import { middleOf, type Node, type Spot } from './boxes.ts';
import { layout, type Point, type Size } from './layout.ts';
import { labelLines, widthOf } from './measure.ts';
import { freeSpot, type Route, routeOf } from './routes.ts';
import { type Network, networkOf, type Tie } from './ties.ts';
import { untangled } from './untangle.ts';

export const nameSize = 29;
const lineHeight = 35;
const gap = 16;

export interface PlannedPerson extends Point {
  readonly id: string;
  readonly name: string;
  /** Whom the whole is about. */
  readonly chief: boolean;
  readonly radius: number;
  /** Lines of the name with the middle of their base line. */
  readonly lines: readonly (Point & { readonly text: string })[];
}

export interface PlannedTie extends Tie {
  /** The data of an SVG path. */
  readonly path: string;
  readonly thick: number;
  /** Where a cross stands: something did not take place. */
  readonly cross: Point | null;
}

export interface Plan extends Size {
  readonly network: Network;
  readonly people: readonly PlannedPerson[];
  /** The strongest last, so that they lie on top. */
  readonly ties: readonly PlannedTie[];
}

/** @returns null where no two people are tied */
export function planOf(records: CorpusRecords, width: number, limit?: number): Plan | null {
  const network = networkOf(records, limit);
  if (network.ties.length === 0) return null;
  const chief = records.person?.id ?? null;
  const nodes = new Map(
    network.people.map((person) => [person.id, nodeOf(person, network, chief)]),
  );
  // Few people need no tall picture.
  const least = { width, height: 260 + 55 * network.people.length };
  const { at, height } = layout(network, new Map<string, Size>(nodes), least, gap);
  const moved = untangled(at, nodes, network.ties, { width, height }, gap);
  const { spots, room } = trimmed(moved, nodes, width);
  const placed = new Map(
    [...nodes].map(([id, node]) => [
      id,
      { node, spot: spots.get(id) ?? { x: 0, y: 0, above: false } },
    ]),
  );
  return {
    network,
    ...room,
    people: network.people.flatMap(({ id, name }) => {
      const here = placed.get(id);
      return here ? [{ id, name, chief: id === chief, ...drawn(here.node, here.spot) }] : [];
    }),
    ties: network.ties.toReversed().flatMap((tie) => {
      const [one, other] = [placed.get(tie.one), placed.get(tie.other)];
      if (!one || !other) return [];
      const others = [...placed.values()].filter((third) => third !== one && third !== other);
      const route = routeOf([one, other], others, room);
      const boxes = [...placed.values()].map(({ node, spot }) => ({ middle: spot, size: node }));
      const spot = tie.denied > 0 ? freeSpot(route, boxes) : null;
      return [{ ...tie, path: pathOf(route), thick: thickness(tie), cross: spot }];
    }),
  };
}

/** Without the empty strips above and below, and with the same room on both sides. */
function trimmed(
  spots: ReadonlyMap<string, Spot>,
  nodes: ReadonlyMap<string, Node>,
  width: number,
): { readonly spots: ReadonlyMap<string, Spot>; readonly room: Size } {
  const boxes = [...spots].map(([id, { x, y }]) => {
    const { width: wide = 0, height: high = 0 } = nodes.get(id) ?? {};
    return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
  });
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const aside = (width - left - right) / 2;
  const shifted = [...spots].map(
    ([id, spot]) => [id, { ...spot, x: spot.x + aside, y: spot.y - top }] as const,
  );
  return { spots: new Map(shifted), room: { width, height: bottom - top } };
}

/** A circle with one to three lines of the name below or above it, in one box: so no name can touch a circle. */
function nodeOf(
  person: { readonly id: string; readonly name: string },
  { ties }: Network,
  chief: string | null,
): Node {
  const mine = ties.filter(({ one, other }) => one === person.id || other === person.id);
  const meetings = mine.reduce((sum, tie) => sum + tie.held + tie.planned + tie.denied, 0);
  const radius = (person.id === chief ? 26 : 15) + Math.min(13, 2.2 * Math.sqrt(meetings));
  const lines = labelLines(person.name, nameSize, 310);
  const wide = Math.max(...lines.map((one) => widthOf(one, nameSize)), 2 * radius);
  return { lines, radius, width: wide, height: 2 * radius + lines.length * lineHeight + 8 };
}

function drawn(node: Node, spot: Spot): Pick<PlannedPerson, 'x' | 'y' | 'radius' | 'lines'> {
  const { x, y } = middleOf(node, spot);
  const { radius, lines } = node;
  const first = spot.above
    ? y - radius - 12 - (lines.length - 1) * lineHeight
    : y + radius + nameSize + 2;
  return {
    x,
    y,
    radius,
    lines: lines.map((text, at) => ({ text, x, y: first + at * lineHeight })),
  };
}

/** Thicker for more, but never so thick that it hides a name. */
const thickness = ({ held, planned, denied, kind }: Tie): number =>
  Math.min(16, 3 + 3 * Math.log2(kind === 'held' ? held : kind === 'planned' ? planned : denied));

function pathOf({ from, bend, to }: Route): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from)}Q${at(bend)} ${at(to)}`;
}
