import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Rectangle } from '../../src/pictures/boxes.ts';
import { layout, type Size } from '../../src/pictures/layout.ts';
import { labelLines, widthOf, wrapped } from '../../src/pictures/measure.ts';
import { drawNetwork } from '../../src/pictures/network.ts';
import { nameSize, planOf } from '../../src/pictures/plan.ts';
import { mostDrawn, networkOf } from '../../src/pictures/ties.ts';
import { drawTimeline } from '../../src/pictures/timeline.ts';
import { toPng } from '../../src/raster.ts';
import type { CorpusRecords } from '../../src/types.ts';
import { meetingOf, records } from '../export/records.ts';
import { invented, names } from './people.ts';

const fr = languageOf('fr');
const en = languageOf('en');
const about = (all: CorpusRecords, at: number): CorpusRecords => ({
  ...all,
  person: all.people[at] ?? null,
});
/** Words of a picture, in the order they are drawn; a name may stand in several lines. */
const textsIn = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(
    (one) => one.textContent ?? '',
  );

describe('who is drawn', () => {
  it('is the most connected, each with a tie', () => {
    const { people, ties, left } = networkOf(invented(40, 120, 7), 12);
    expect(people).toHaveLength(12);
    expect(left).toBeGreaterThan(0);
    const tied = new Set(ties.flatMap(({ one, other }) => [one, other]));
    expect([...tied].sort()).toEqual(people.map(({ id }) => id).sort());
  });

  it('is the person asked for and whom they have to do with, and nobody else', () => {
    const all = about(invented(22, 60, 3), 1);
    const { people, ties } = networkOf(all);
    const mine = ties.filter(({ one, other }) => one === 'p1' || other === 'p1');
    const beside = mine.map(({ one, other }) => (one === 'p1' ? other : one));
    expect(people.map(({ id }) => id).sort()).toEqual(['p1', ...beside].sort());
  });

  it('is whoever was in most meetings, however many came to one of them', () => {
    const guests = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const meetings = [
      meetingOf('dinner', guests),
      meetingOf('first', ['p20', 'p21']),
      meetingOf('second', ['p20', 'p21']),
    ];
    const { people } = networkOf({ ...invented(22, 0), meetings }, 2);
    expect(people.map(({ id }) => id)).toEqual(['p20', 'p21']);
  });

  it('is never more than anybody could find somebody in', () => {
    expect(networkOf(invented(80, 300, 2), 1000).people).toHaveLength(mostDrawn);
  });

  it('counts each meeting by what became of it', () => {
    const { ties, meetings } = networkOf(records);
    expect(meetings).toBe(5);
    expect(ties.find(({ one, other }) => one === 'lambert' && other === 'salim')).toMatchObject({
      held: 0,
      denied: 1,
      kind: 'denied',
    });
  });
});

describe('the layout', () => {
  const sizes = (ids: readonly string[], wide: number) =>
    new Map<string, Size>(
      ids.map((id, at) => [id, { width: wide - (at % 5) * 20, height: 90 + (at % 3) * 35 }]),
    );

  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'lets no two people with their names touch, and none leave the room (%i)',
    (seed) => {
      const network = networkOf(invented(10 + seed, 20 + 6 * seed, seed), 12 + (seed % 9));
      const boxes = sizes(
        network.people.map(({ id }) => id),
        320,
      );
      const { at, height } = layout(network, boxes, { width: 984, height: 700 }, 14);
      const placed = [...at].map(([id, point]) => ({ ...point, ...(boxes.get(id) as Size) }));
      expect(placed).toHaveLength(network.people.length);
      for (const [index, a] of placed.entries()) {
        expect(Math.abs(a.x - 492) + a.width / 2).toBeLessThanOrEqual(492.1);
        expect(Math.abs(a.y - height / 2) + a.height / 2).toBeLessThanOrEqual(height / 2 + 0.1);
        for (const b of placed.slice(index + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
      }
    },
  );
});

describe('a network on a plane', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'no name touches another or a circle, and few lines run over names (%i)',
    (seed) => {
      const size = 10 + 2 * seed;
      const plan = planOf(invented(size + 4, size + 8, seed), 984, size);
      const { people = [], ties = [], height = 0 } = plan ?? {};
      const boxes = people.map(({ x, y, radius, lines }) => ({
        circle: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
        name: {
          left: x - Math.max(...lines.map(({ text }) => widthOf(text, nameSize))) / 2,
          right: x + Math.max(...lines.map(({ text }) => widthOf(text, nameSize))) / 2,
          top: Math.min(...lines.map((line) => line.y)) - 0.76 * nameSize,
          bottom: Math.max(...lines.map((line) => line.y)) + 0.2 * nameSize,
        },
      }));
      const touch = (a: Rectangle, b: Rectangle) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(boxes.length).toBeGreaterThan(6);
      for (const [at, { circle, name }] of boxes.entries()) {
        for (const box of [circle, name]) {
          expect(box.left).toBeGreaterThanOrEqual(-0.5);
          expect(box.right).toBeLessThanOrEqual(984.5);
          expect(box.top).toBeGreaterThanOrEqual(-0.5);
          expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
        }
        expect(touch(circle, name)).toBe(false);
        for (const other of boxes.slice(at + 1)) {
          for (const box of [circle, name]) {
            expect(touch(box, other.circle) || touch(box, other.name)).toBe(false);
          }
        }
      }
      // Names under lines that begin elsewhere: less than one for three people.
      const over = ties.flatMap(({ one, other, path }) => {
        const points = pointsOf(path);
        return people.filter(
          ({ id }, at) =>
            id !== one &&
            id !== other &&
            points.some((point) => isIn(point, boxes[at]?.name as Rectangle)),
        );
      });
      expect(over.length).toBeLessThan(people.length / 3);
    },
  );

  const isIn = ({ x, y }: { x: number; y: number }, box: Rectangle) =>
    x > box.left && x < box.right && y > box.top && y < box.bottom;

  /** Places on the way of a line, beginning and end left out. */
  function pointsOf(path: string): { x: number; y: number }[] {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = [
      ...path.matchAll(/-?\d+(?:\.\d+)?/gu),
    ].map(Number);
    return Array.from({ length: 59 }, (_, at) => {
      const t = (at + 1) / 60;
      const mix = (a: number, b: number, c: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      return { x: mix(ax, bx, cx), y: mix(ay, by, cy) };
    });
  }

  it('is the same twice', () => {
    const all = invented(12, 20, 4);
    expect(planOf(all, 984)).toEqual(planOf(all, 984));
  });
});

describe('labels', () => {
  it.each(names)('%s stands in at most three lines that fit', (name) => {
    const lines = labelLines(name, 29, 310);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) expect(widthOf(line, 29)).toBeLessThanOrEqual(310);
    expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
  });
});

describe('words too long for a picture', () => {
  it.each([
    ['one word', 'Ω'.repeat(5000)],
    ['many words', 'Ana '.repeat(2000)],
    ['accents upon accents', `A${'\u0301'.repeat(5000)}`],
    ['nothing', ''],
  ])('%s: lines fit, and the cut is shown', (_, text) => {
    for (const lines of [labelLines(text, 29, 310), wrapped(text, 29, 310, 3)]) {
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line, 29)).toBeLessThanOrEqual(310);
      if (widthOf(text, 29) > 900) expect(lines.at(-1)).toMatch(/…$/u);
    }
  });
});

describe('a network', () => {
  const drawing = drawNetwork(invented(22, 60, 3), fr);

  it('names everybody, and tells every tie in words', () => {
    const { people, ties } = networkOf(invented(22, 60, 3));
    const drawn = textsIn(drawing?.svg ?? '')
      .join('')
      .replaceAll(' ', '');
    for (const { name } of people) expect(drawn).toContain(name.replaceAll(' ', ''));
    expect(drawing?.lines).toHaveLength(ties.length + 2);
    expect(drawing?.lines[0]).toBe('16 personnes, 54 rencontres');
    const left = '4 autres personnes ne sont pas montrées';
    expect(drawing?.lines.at(-1)).toBe(left);
    expect(textsIn(drawing?.svg ?? '')).toContain(left);
  });

  it('is the same twice, and dark where that is wanted', () => {
    expect(drawNetwork(invented(22, 60, 3), fr)?.svg).toBe(drawing?.svg);
    expect(drawNetwork(invented(22, 60, 3), fr, { dark: true })?.svg).not.toBe(drawing?.svg);
  });

  it('dashes what is planned and crosses what did not take place', () => {
    const pair = (...statuses: ('held' | 'planned' | 'not_held')[]) => {
      const meetings = statuses.map((status) => meetingOf(status, ['orlova', 'salim'], { status }));
      return drawNetwork({ ...records, meetings }, en)?.svg ?? '';
    };
    // The legend has one of each.
    const count = (svg: string, what: RegExp) => (svg.match(what) ?? []).length;
    expect(count(pair('held'), /stroke-dasharray="16 12"/gu)).toBe(1);
    expect(count(pair('planned'), /stroke-dasharray="16 12"/gu)).toBe(2);
    expect(count(pair('planned'), /m0 -22l-22 22/gu)).toBe(2);
    expect(count(pair('not_held'), /m0 -22l-22 22/gu)).toBe(4);
    // A meeting that was held hides no denial.
    expect(count(pair('held', 'not_held'), /m0 -22l-22 22/gu)).toBe(6);
    // Such a line is explained as well.
    expect(pair('held', 'not_held')).toContain('another did not take place');
    expect(pair('held')).not.toContain('another did not take place');
    expect(count(pair('held', 'not_held'), /stroke-dasharray="1 \d+"/gu)).toBe(1);
  });

  it('holds a hostile name as text', () => {
    const people = records.people.map((one) =>
      one.id === 'salim' ? { ...one, name: '</text><script>alert("x")</script>&\u202e' } : one,
    );
    const svg = drawNetwork({ ...records, people }, en)?.svg ?? '';
    expect(svg).not.toMatch(/<script|\u202e/u);
    expect(svg).toContain('&lt;script&gt;');
  });

  it('says which date it could not read', () => {
    const told = drawNetwork({ ...records, unread: ['hier soir'] }, fr)?.lines ?? [];
    expect(told[1]).toBe(
      'Je ne comprends pas la date « hier soir » : elle n’a rien restreint. Exemples : 2022, 2022-05, mai 2022.',
    );
  });

  it('is none where nobody met anybody', () => {
    expect(drawNetwork({ ...records, meetings: [] }, fr)).toBeNull();
    expect(drawNetwork({ ...records, meetings: [meetingOf('m', ['orlova'])] }, fr)).toBeNull();
  });
});

describe('a timeline', () => {
  it('tells the meetings of one person in their order, those without a date last', () => {
    const drawing = drawTimeline({ ...records, person: records.people[2] ?? null }, en);
    expect(drawing?.lines).toEqual([
      '27 February 2022 – 1 March 2022 · Irina Orlova, Пётр Петров, une délégation *verte* @everyone · planned, not confirmed',
      '7 June 2022 · Paul "le Vieux" Lambert, père & fils · @SUM(A1) · did not take place',
      '“-mardi” · Пётр Петров · held',
    ]);
    expect(textsIn(drawing?.svg ?? '')).toContain('7 June 2022');
  });

  it('keeps to the latest and says so', () => {
    const all = about(invented(22, 60, 3), 4);
    const whole = drawTimeline(all, en, { limit: 100 });
    const short = drawTimeline(all, en, { limit: 5 });
    expect(short?.lines.slice(0, 5)).toEqual(whole?.lines.slice(-5));
    expect(short?.lines.at(-1)).toBe('7 other meetings are not shown');
  });

  it('is none without a person', () => {
    expect(drawTimeline(records, fr)).toBeNull();
  });
});

describe('the raster', () => {
  it('draws the letters: without a font none would be seen', async () => {
    const blank = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">';
    const written = (text: string) =>
      toPng(
        `${blank}<text x="5" y="40" font-family="DejaVu Sans" font-size="30">${text}</text></svg>`,
      );
    const empty = await toPng(`${blank}</svg>`);
    const drawn = await Promise.all(['Ünal', 'Пётр', 'سليم'].map(written));
    for (const png of drawn) expect(png.length).toBeGreaterThan(empty.length + 300);
    expect(drawn[0]?.subarray(1, 4).toString()).toBe('PNG');
  });
});
