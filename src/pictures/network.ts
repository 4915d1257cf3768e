/** People and their meetings as a picture, for a telephone held upright. */
import type { Language } from '../languages/language.ts';
import type { CorpusRecords } from '../types.ts';
import { type Layout, layout, type Point, type Size } from './layout.ts';
import { cross } from './marks.ts';
import { fitted, labelLines, regular, widthOf } from './measure.ts';
import { freeSpot, type Route, routeOf } from './routes.ts';
import { type Drawing, element, heading, picture, words } from './svg.ts';
import { dark, light, type Theme } from './theme.ts';
import { type Network, networkOf, type Tie, type TieKind } from './ties.ts';

type Words = Pick<Language, 'take' | 'chat'>;

const width = 1080;
const margin = 48;
const top = 160;
const nameSize = 29;
const lineHeight = 35;
const legendRow = 44;

/** @returns null where no two people are tied */
export function drawNetwork(
  records: CorpusRecords,
  language: Words,
  options: { readonly dark?: boolean; readonly limit?: number } = {},
): Drawing | null {
  const network = networkOf(records, options.limit);
  if (network.ties.length === 0) return null;
  const theme = options.dark ? dark : light;
  const { take } = language;
  const chief = records.person?.id ?? null;
  const title = take.network(records.person?.name ?? null);
  const nodes = new Map(
    network.people.map((person) => [person.id, nodeOf(person, network, chief)]),
  );
  const sizes = new Map<string, Size>([...nodes].map(([id, node]) => [id, node]));
  // Few people need no tall picture.
  const room = { width: width - 2 * margin, height: 260 + 55 * network.people.length };
  const placed = layout(network, sizes, room, 14);
  const key = legend(theme, language, top + placed.height + 60);
  const left = network.left > 0 ? take.peopleLeft(network.left) : '';
  const total = key.bottom + (left === '' ? 46 : 92);
  const subtitle = subtitleOf(records, network, language);
  // The strongest ties are drawn last.
  const lines = network.ties.toReversed().map((tie) => lineOf(tie, placed, nodes, theme));
  const parts = [
    heading(title, margin, width, theme.ink),
    words(fitted(subtitle, 27 * regular, width - 2 * margin), margin, 122, 27, {
      fill: theme.faint,
    }),
    element(
      'g',
      { transform: `translate(${margin} ${top})` },
      [
        ...lines.map(({ line }) => line),
        ...lines.map(({ over }) => over),
        ...[...nodes].map(([id, node]) => circle(id, node, placed, theme, id === chief)),
        ...[...nodes].map(([id, node]) => label(id, node, placed, theme, id === chief)),
      ].join('\n'),
    ),
    key.svg,
    left === '' ? '' : words(left, margin, key.bottom + 56, 25, { fill: theme.faint }),
  ];
  const told = linesOf(records, network, language, subtitle);
  const alt = [title, ...told].join('. ');
  return {
    ...picture({ width, height: Math.round(total), paper: theme.paper }, title, alt, parts),
    title,
    lines: told,
  };
}

interface Node extends Size {
  readonly lines: readonly string[];
  readonly radius: number;
}

/** A circle over one or two lines of the name: both lie in one box, so no name can touch a circle. */
function nodeOf(
  person: { id: string; name: string },
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

/** Middle of the circle, which stands at the top of its box. */
function middle(id: string, node: Node | undefined, { at }: Layout): { x: number; y: number } {
  const { x, y } = at.get(id) ?? { x: 0, y: 0 };
  return { x, y: y - (node?.height ?? 0) / 2 + (node?.radius ?? 0) };
}

/** Dots keep their distance however thick they are. */
const dashes: Readonly<Record<TieKind, (thick: number) => string | undefined>> = {
  held: () => undefined,
  planned: () => '16 12',
  denied: (thick) => `1 ${Math.round(6 + 1.2 * thick)}`,
};

/** Thicker for more, but never so thick that it hides a name. */
const thickness = ({ held, planned, denied, kind }: Tie): number =>
  Math.min(16, 3 + 3 * Math.log2(kind === 'held' ? held : kind === 'planned' ? planned : denied));

function stroke(kind: TieKind, theme: Theme, thick: number) {
  const wide = kind === 'denied' ? Math.min(9, Math.max(4, thick)) : thick;
  return {
    stroke: theme[kind],
    'stroke-width': wide,
    'stroke-dasharray': dashes[kind](wide),
    'stroke-linecap': kind === 'denied' ? 'round' : undefined,
    opacity: kind === 'held' ? 0.75 : 0.95,
  };
}

/** A line, and the cross that is drawn over all lines. A line says the strongest; a denial is never hidden by it. */
function lineOf(
  tie: Tie,
  placed: Layout,
  nodes: ReadonlyMap<string, Node>,
  theme: Theme,
): { readonly line: string; readonly over: string } {
  const all = [...nodes].map(([id, node]) => ({
    id,
    at: middle(id, node, placed),
    radius: node.radius,
    middle: placed.at.get(id) ?? { x: 0, y: 0 },
    size: node,
  }));
  const [a, b] = [tie.one, tie.other].map((end) => all.find(({ id }) => id === end)?.at);
  if (!a || !b) return { line: '', over: '' };
  const others = all.filter(({ id }) => id !== tie.one && id !== tie.other);
  const room = { width: width - 2 * margin, height: placed.height };
  const route = routeOf(a, b, others, room);
  const line = element('path', {
    d: pathOf(route),
    fill: 'none',
    ...stroke(tie.kind, theme, thickness(tie)),
  });
  if (tie.denied === 0) return { line, over: '' };
  const { x, y } = freeSpot(route, all);
  return { line, over: cross(x, y, theme) };
}

function pathOf({ from, bend, to }: Route): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from)}Q${at(bend)} ${at(to)}`;
}

function circle(id: string, node: Node, placed: Layout, theme: Theme, chief: boolean): string {
  const { x, y } = middle(id, node, placed);
  return element('circle', {
    cx: x,
    cy: y,
    r: node.radius,
    fill: chief ? theme.chief : theme.person,
    stroke: theme.paper,
    'stroke-width': 4,
  });
}

function label(id: string, node: Node, placed: Layout, theme: Theme, chief: boolean): string {
  const { x, y } = middle(id, node, placed);
  return node.lines
    .map((text, at) =>
      words(text, x, y + node.radius + nameSize + 2 + at * lineHeight, nameSize, {
        'text-anchor': 'middle',
        'font-weight': 'bold',
        fill: chief ? theme.chief : theme.ink,
        // A rim of paper keeps a name readable on a line.
        stroke: theme.paper,
        'stroke-width': 8,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    )
    .join('');
}

function legend(
  theme: Theme,
  { take }: Words,
  y: number,
): { readonly svg: string; readonly bottom: number } {
  let x = margin;
  let row = y;
  const parts: string[] = [];
  for (const kind of ['held', 'planned', 'denied'] as const) {
    const text = take.legend[kind];
    const wide = 84 + widthOf(text, 25) * regular + 44;
    if (x + wide > width && x > margin) {
      x = margin;
      row += legendRow;
    }
    parts.push(
      element('line', { x1: x, y1: row, x2: x + 68, y2: row, ...stroke(kind, theme, 5) }),
      kind === 'denied' ? cross(x + 34, row, theme) : '',
      words(text, x + 84, row + 9, 25, { fill: theme.faint }),
    );
    x += wide;
  }
  return { svg: parts.join('\n'), bottom: row };
}

function subtitleOf(
  records: CorpusRecords,
  { people, meetings }: Network,
  { take, chat }: Words,
): string {
  const day = (iso: string | null) => iso && chat.date(iso);
  const period = take.period(day(records.since), day(records.until));
  return [take.shown(people.length, meetings), period].filter(Boolean).join(' · ');
}

function linesOf(
  records: CorpusRecords,
  { people, ties, left }: Network,
  { take }: Words,
  subtitle: string,
): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const chief = records.person?.id;
  const told = ties.map((tie) => {
    const [one, other] = tie.other === chief ? [tie.other, tie.one] : [tie.one, tie.other];
    return take.tie(names.get(one) ?? one, names.get(other) ?? other, tie);
  });
  const unread = records.unread.map(take.unreadDate);
  return [subtitle, ...unread, ...told, ...(left > 0 ? [take.peopleLeft(left)] : [])];
}
