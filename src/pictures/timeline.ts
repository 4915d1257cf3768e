/** The meetings of a person down a line of time, for a telephone held upright. */
import type { Language } from '../languages/language.ts';
import type { CorpusRecords, MeetingRecord } from '../types.ts';
import { cross } from './marks.ts';
import { regular, wrapped } from './measure.ts';
import { type Drawing, element, heading, picture, words } from './svg.ts';
import { dark, light, type Theme } from './theme.ts';
import { kindOf } from './ties.ts';

type Words = Pick<Language, 'take' | 'chat' | 'meetingReplies'>;

const width = 1080;
const margin = 48;
const axis = 350;
const column = axis + 44;
const nameSize = 31;
const lineHeight = 40;
const smallSize = 26;
/** The latest so many: more would be too small to read. */
const most = 14;

/** @returns null where nobody is asked for, or nothing is told */
export function drawTimeline(
  records: CorpusRecords,
  language: Words,
  options: { readonly dark?: boolean; readonly limit?: number } = {},
): Drawing | null {
  const { person } = records;
  if (person === null) return null;
  const all = records.meetings.filter(({ people }) => people.includes(person.id));
  const dated = all.filter(({ date }) => date?.start);
  const ordered = [...dated, ...all.filter(({ date }) => !date?.start)];
  const limit = options.limit ?? most;
  const rows = ordered.slice(Math.max(0, dated.length - limit)).slice(0, limit);
  if (rows.length === 0) return null;
  const { take } = language;
  const theme = options.dark ? dark : light;
  const title = take.timeline(person.name);
  const left = all.length - rows.length;
  const told = rows.map((row) => telling(row, person.name, language));
  const parts: string[] = [];
  let y = 170;
  const first = y;
  let last = y;
  for (const [at, { when, who, rest }] of told.entries()) {
    const row = rows[at];
    if (row === undefined) continue;
    const names = wrapped(who, nameSize, width - margin - column, 3);
    const below = wrapped(rest, smallSize * regular, width - margin - column, 2);
    parts.push(
      ...wrapped(when, smallSize * regular, axis - margin - 40, 2).map((text, line) =>
        words(text, axis - 40, y + 9 + line * 32, smallSize, {
          'text-anchor': 'end',
          fill: theme.faint,
        }),
      ),
      mark(row, y, theme),
      ...names.map((text, line) =>
        words(text, column, y + 10 + line * lineHeight, nameSize, {
          fill: theme.ink,
          'font-weight': 'bold',
        }),
      ),
      ...below.map((text, line) =>
        words(text, column, y + 10 + names.length * lineHeight + line * 34, smallSize, {
          fill: kindOf[row.status] === 'denied' ? theme.denied : theme.faint,
        }),
      ),
    );
    // What has no date has no place on the line of time.
    if (row.date?.start) last = y;
    y += names.length * lineHeight + below.length * 34 + 34;
  }
  const note = left > 0 ? take.meetingsLeft(left) : '';
  const height = y + (note === '' ? 10 : 50);
  const lines = [
    ...records.unread.map(take.unreadDate),
    ...told.map(({ when, who, rest }) => [when, who, rest].filter(Boolean).join(' · ')),
    ...(note === '' ? [] : [note]),
  ];
  const svg = picture({ width, height, paper: theme.paper }, title, [title, ...lines].join('. '), [
    heading(title, margin, width, theme.ink),
    element('line', {
      x1: axis,
      y1: first,
      x2: axis,
      y2: last,
      stroke: theme.faint,
      'stroke-width': 3,
    }),
    ...parts,
    ...(note === '' ? [] : [words(note, margin, height - 36, smallSize, { fill: theme.faint })]),
  ]);
  return { ...svg, title, lines };
}

/** Full: it took place; empty and dashed: not settled; crossed: it did not. */
function mark({ status }: MeetingRecord, y: number, theme: Theme): string {
  const kind = kindOf[status];
  if (kind === 'denied') return cross(axis, y, theme);
  return element('circle', {
    cx: axis,
    cy: y,
    r: 13,
    fill: kind === 'held' ? theme.held : theme.paper,
    stroke: theme[kind],
    'stroke-width': 4,
    'stroke-dasharray': kind === 'held' ? undefined : '7 5',
  });
}

function telling(
  { date, participants, unnamed, place, kind, status }: MeetingRecord,
  person: string,
  { take, chat, meetingReplies }: Words,
): { readonly when: string; readonly who: string; readonly rest: string } {
  const others = [...participants.filter((name) => name !== person), ...unnamed];
  const length = { day: 10, month: 7, year: 4, weekday: 0 }[date?.precision ?? 'weekday'];
  const [start, end] = [date?.start, date?.end].map((iso) => iso?.slice(0, length) || null);
  const period = start && end && start !== end ? `${chat.date(start)} – ${chat.date(end)}` : null;
  const open = date === null ? chat.undated : chat.quoted(date.text);
  return {
    when: period ?? (start ? chat.date(start) : open),
    who: others.length > 0 ? others.join(', ') : person,
    rest: [place, kind === 'Phone-Write' ? take.kinds[kind] : null, meetingReplies.status[status]]
      .filter((part) => part !== null)
      .join(' · '),
  };
}
