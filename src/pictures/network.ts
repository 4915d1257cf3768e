/** People and their meetings as a picture, for a telephone held upright. */
import type { Language } from '../languages/language.ts';
import type { CorpusRecords } from '../types.ts';
import { cross } from './marks.ts';
import { fitted, regular, widthOf } from './measure.ts';
import { nameSize, type PlannedPerson, type PlannedTie, planOf } from './plan.ts';
import { type Drawing, element, heading, picture, words } from './svg.ts';
import { dark, light, type Theme } from './theme.ts';
import type { Network, TieKind } from './ties.ts';

type Words = Pick<Language, 'take' | 'chat'>;

const width = 1080;
const margin = 48;
const top = 160;
const legendRow = 44;

/** @returns null where no two people are tied */
export function drawNetwork(
  records: CorpusRecords,
  language: Words,
  options: { readonly dark?: boolean; readonly limit?: number } = {},
): Drawing | null {
  const plan = planOf(records, width - 2 * margin, options.limit);
  if (plan === null) return null;
  const { network } = plan;
  const theme = options.dark ? dark : light;
  const { take } = language;
  const title = take.network(records.person?.name ?? null);
  const both = network.ties.some(({ kind, denied }) => kind !== 'denied' && denied > 0);
  const key = legend(theme, language, top + plan.height + 60, both);
  const left = network.left > 0 ? take.peopleLeft(network.left) : '';
  const total = key.bottom + (left === '' ? 46 : 92);
  const subtitle = subtitleOf(records, network, language);
  const parts = [
    heading(title, margin, width, theme.ink),
    words(fitted(subtitle, 27 * regular, width - 2 * margin), margin, 122, 27, {
      fill: theme.faint,
    }),
    element(
      'g',
      { transform: `translate(${margin} ${top})` },
      [
        ...plan.ties.map((tie) => lineOf(tie, theme)),
        // A denial is never hidden by a line.
        ...plan.ties.map(({ cross: at }) => (at === null ? '' : cross(at.x, at.y, theme))),
        ...plan.people.map((person) => circle(person, theme)),
        ...plan.people.map((person) => label(person, theme)),
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

/** Dots keep their distance however thick they are. */
const dashes: Readonly<Record<TieKind, (thick: number) => string | undefined>> = {
  held: () => undefined,
  planned: () => '16 12',
  denied: (thick) => `1 ${Math.round(6 + 1.2 * thick)}`,
};

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

/** A line says the strongest of what is told. */
function lineOf({ path, kind, thick }: PlannedTie, theme: Theme): string {
  return element('path', { d: path, fill: 'none', ...stroke(kind, theme, thick) });
}

function circle({ x, y, radius, chief }: PlannedPerson, theme: Theme): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: chief ? theme.chief : theme.person,
    stroke: theme.paper,
    'stroke-width': 4,
  });
}

function label({ lines, chief }: PlannedPerson, theme: Theme): string {
  return lines
    .map(({ text, x, y }) =>
      words(text, x, y, nameSize, {
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
  both: boolean,
): { readonly svg: string; readonly bottom: number } {
  let x = margin;
  let row = y;
  const parts: string[] = [];
  const signs = [
    ...(['held', 'planned', 'denied'] as const).map((kind) => ({
      kind,
      text: take.legend[kind],
      crossed: kind === 'denied',
    })),
    ...(both ? [{ kind: 'held' as const, text: take.legendBoth, crossed: true }] : []),
  ];
  for (const { kind, text, crossed } of signs) {
    const wide = 84 + widthOf(text, 25) * regular + 44;
    if (x + wide > width && x > margin) {
      x = margin;
      row += legendRow;
    }
    parts.push(
      element('line', { x1: x, y1: row, x2: x + 68, y2: row, ...stroke(kind, theme, 5) }),
      crossed ? cross(x + 34, row, theme) : '',
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
