/**
 * One row for one meeting over all texts: same people (or part of them), compatible
 * date, place and status. What contradicts, or was announced and then held, stays two
 * rows that know each other.
 */
import type { Meeting, MeetingDate, MeetingSource } from '../types.ts';
import { foldText } from '../world/names.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';

/** A meeting as one text tells it, its people linked over the corpus. */
export interface MeetingMention {
  readonly documentId: string;
  /** ISO day, month or year of publication, or null. */
  readonly published: string | null;
  readonly meeting: Meeting;
  /** Person ids, in the order of `meeting.participants`. */
  readonly people: readonly string[];
  readonly hosts: readonly string[];
}

/** How one row of the register stands to another about the same encounter. */
interface MeetingLink {
  /** `contradicts`: one says held, the other not. `precedes`: announced here, settled there; `follows`: the reverse. */
  readonly relation: 'contradicts' | 'precedes' | 'follows';
  readonly id: string;
}

/** A row of the register. `participants` are canonical names, in the order of `people`. */
export interface RegisterMeeting extends Meeting {
  readonly people: readonly string[];
  readonly hostIds: readonly string[];
  readonly links: readonly MeetingLink[];
  /** Latest publication date among its sources, ISO, or null. */
  readonly published: string | null;
  /** Texts that tell it, copies of one another counted once; absent where each counts. */
  readonly independent?: number;
}

const day = 86_400_000;

function instant(iso: string): number {
  return Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso);
}

/** Days between two ISO dates, or Infinity when one is unknown. */
function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return Math.abs(instant(a) - instant(b)) / day;
}

function overlap(a: MeetingDate, b: MeetingDate, slackDays = 0): boolean {
  if (!a.start || !a.end || !b.start || !b.end) return false;
  if (slackDays === 0) return a.start <= b.end && b.start <= a.end;
  return (
    instant(a.start) <= instant(b.end) + slackDays * day &&
    instant(b.start) <= instant(a.end) + slackDays * day
  );
}

const fineness = { day: 3, month: 2, year: 1, weekday: 0 } as const;

function fine(date: MeetingDate | null): number {
  return date ? fineness[date.precision] : -1;
}

type PlaceFit = 'same' | 'open' | 'clash';

function fitPlaces(a: string | null, b: string | null, places: PlaceKnowledge): PlaceFit {
  if (a === null || b === null) return 'open';
  if (places.key(a) === places.key(b) || places.within(a, b) || places.within(b, a)) return 'same';
  const x = foldText(a);
  const y = foldText(b);
  return ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `) ? 'same' : 'clash';
}

function sameOccasion(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const x = foldText(a);
  const y = foldText(b);
  return x.includes(y) || y.includes(x);
}

function partOf(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one));
}

interface Draft {
  readonly mentions: MeetingMention[];
  people: string[];
  date: MeetingDate | null;
  place: string | null;
  occasion: string | null;
}

/** Rows of one kind and status while they grow; those of one known day are found by it. */
interface Block {
  readonly all: Draft[];
  readonly open: Draft[];
  readonly byDay: Map<string, Draft[]>;
}

/**
 * How well a telling fits a row; 0: another meeting. Without a common date two texts must
 * share place or occasion and appear close together; inside one text openness is enough.
 */
function likeness(mention: MeetingMention, row: Draft, places: PlaceKnowledge): number {
  const { meeting } = mention;
  if (!partOf(mention.people, row.people) && !partOf(row.people, mention.people)) return 0;
  const place = fitPlaces(meeting.place, row.place, places);
  if (place === 'clash') return 0;
  const sameText = row.mentions.some((one) => one.documentId === mention.documentId);
  let score = 1 + (place === 'same' ? 2 : 0) + (sameText ? 1 : 0);
  if (sameOccasion(meeting.occasion, row.occasion)) score += 2;
  const a = meeting.date;
  const b = row.date;
  if (a?.start && b?.start) {
    if (!overlap(a, b)) return 0;
    if (a.precision === 'year' && b.precision === 'year' && score < 3 && !sameText) return 0;
    return score + fineness[a.precision] + 2;
  }
  if (sameText)
    return a?.precision === 'weekday' && b?.start && !weekdayFits(a, b, mention) ? 0 : score;
  const near = row.mentions.some(
    (one) =>
      daysApart(one.published, mention.published) <= 10 ||
      daysApart(row.date?.start ?? null, mention.published) <= 10,
  );
  if (!near) return 0;
  // Texts of the same days that leave place and date open report the same news.
  const sameNews = row.mentions.some((one) => daysApart(one.published, mention.published) <= 2);
  if (a === null && b === null && sameNews) return score;
  if (a?.precision === 'weekday' && b?.start) return weekdayFits(a, b, mention) ? score + 2 : 0;
  return place === 'same' || sameOccasion(meeting.occasion, row.occasion) ? score : 0;
}

/** A bare weekday fits a day of the week before its text came out. */
function weekdayFits(open: MeetingDate, dated: MeetingDate, mention: MeetingMention): boolean {
  if (!dated.start || dated.start !== dated.end) return false;
  if (foldText(open.text) === foldText(dated.text)) return true;
  if (mention.published === null || !saysWeekday(open.text, dated.start)) return false;
  const back = (instant(mention.published) - instant(dated.start)) / day;
  return back >= 0 && back < 7;
}

const weekdayNames = new Map<string, string>();

/** Do the words name the weekday of an ISO day, in a language we answer in? */
function saysWeekday(words: string, iso: string): boolean {
  const date = new Date(instant(iso));
  return (['fr', 'en'] as const).some((language) => {
    const key = `${language}${date.getUTCDay()}`;
    let name = weekdayNames.get(key);
    if (name === undefined) {
      name = foldText(date.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' }));
      weekdayNames.set(key, name);
    }
    return foldText(words).includes(name);
  });
}

/**
 * Merges tellings that share people. Give it any group closed under "names two people
 * that another of the group names too".
 */
export function mergeMeetings(
  mentions: readonly MeetingMention[],
  nameOf: (id: string) => string,
  places: PlaceKnowledge,
): RegisterMeeting[] {
  const [only] = mentions;
  if (mentions.length === 1 && only) {
    const { date, place, occasion } = only.meeting;
    return [finish({ mentions: [only], people: [...only.people], date, place, occasion }, nameOf)];
  }
  const ordered = [...mentions].sort(
    (a, b) =>
      fine(b.meeting.date) - fine(a.meeting.date) ||
      b.people.length - a.people.length ||
      compare(a.published ?? '9', b.published ?? '9') ||
      compare(a.documentId, b.documentId) ||
      (a.meeting.sources[0]?.start ?? 0) - (b.meeting.sources[0]?.start ?? 0),
  );
  const blocks = new Map<string, { all: Draft[]; open: Draft[]; byDay: Map<string, Draft[]> }>();
  for (const mention of ordered) {
    const { meeting } = mention;
    const blockKey = `${meeting.kind} ${meeting.status}`;
    const block: Block = blocks.get(blockKey) ?? { all: [], open: [], byDay: new Map() };
    blocks.set(blockKey, block);
    const exact = meeting.date?.precision === 'day' && meeting.date.start === meeting.date.end;
    const dayKey = exact ? (meeting.date?.start ?? '') : null;
    const candidates =
      dayKey === null ? block.all : [...(block.byDay.get(dayKey) ?? []), ...block.open];
    let best: Draft | null = null;
    let bestScore = 0;
    for (const row of candidates) {
      const score = likeness(mention, row, places);
      if (score > bestScore) {
        best = row;
        bestScore = score;
      }
    }
    if (best) {
      best.mentions.push(mention);
      for (const id of mention.people) if (!best.people.includes(id)) best.people.push(id);
      if (fine(meeting.date) > fine(best.date)) best.date = meeting.date;
      best.place = finerPlace(best.place, meeting.place, places);
      best.occasion ??= meeting.occasion;
      continue;
    }
    const row: Draft = {
      mentions: [mention],
      people: [...mention.people],
      date: meeting.date,
      place: meeting.place,
      occasion: meeting.occasion,
    };
    block.all.push(row);
    if (dayKey === null) block.open.push(row);
    else block.byDay.set(dayKey, [...(block.byDay.get(dayKey) ?? []), row]);
  }
  const rows: RegisterMeeting[] = [];
  for (const block of blocks.values()) {
    for (const draft of block.all) rows.push(finish(draft, nameOf));
  }
  return linkRows(rows, places);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function finerPlace(a: string | null, b: string | null, places: PlaceKnowledge): string | null {
  if (a === null || b === null) return a ?? b;
  if (places.within(b, a)) return b;
  return a;
}

function finish(draft: Draft, nameOf: (id: string) => string): RegisterMeeting {
  const first = draft.mentions[0]?.meeting;
  if (!first) throw new Error('a row of the register rests on no telling');
  const unnamed = new Map<string, string>();
  const hosts = new Set<string>();
  const sources = new Map<string, MeetingSource>();
  const dated = [...draft.mentions].sort(
    (a, b) =>
      compare(a.published ?? '9', b.published ?? '9') || compare(a.documentId, b.documentId),
  );
  let published: string | null = null;
  for (const mention of dated) {
    for (const word of mention.meeting.unnamed) unnamed.set(foldText(word), word);
    for (const id of mention.hosts) hosts.add(id);
    for (const source of mention.meeting.sources) {
      if (source.section === 'article') {
        sources.set(`${source.documentId} ${source.start} ${source.end}`, source);
      }
    }
    if (mention.published !== null && (published === null || mention.published > published)) {
      published = mention.published;
    }
  }
  const people = [...draft.people];
  const list = [...sources.values()];
  const anchor = list[0];
  return {
    id: `m${hash(
      [
        first.kind,
        first.status,
        [...people].sort().join('+'),
        draft.date?.start ?? '',
        draft.date?.end ?? '',
        anchor ? `${anchor.documentId}:${anchor.start}` : '',
      ].join('|'),
    )}`,
    kind: first.kind,
    participants: people.map(nameOf),
    unnamed: [...unnamed.values()],
    polarity: first.polarity,
    modality: first.modality,
    tense: first.tense,
    status: first.status,
    place: draft.place,
    date: draft.date,
    occasion: draft.occasion,
    sources: list,
    hosts: [...hosts].map(nameOf),
    rule: first.rule,
    people,
    hostIds: [...hosts],
    links: [],
    published,
  };
}

/** FNV-1a over two lanes, 64 bits in hex: ids need to be stable, not secret. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

const settled = new Set(['held', 'not_held', 'cancelled', 'refused']);
const announced = new Set(['planned', 'requested', 'unconfirmed']);

function linkRows(rows: readonly RegisterMeeting[], places: PlaceKnowledge): RegisterMeeting[] {
  const statuses = new Set(rows.map((row) => row.status));
  if (statuses.size < 2) return [...rows];
  const links = new Map<string, MeetingLink[]>();
  const add = (from: RegisterMeeting, relation: MeetingLink['relation'], to: RegisterMeeting) => {
    links.set(from.id, [...(links.get(from.id) ?? []), { relation, id: to.id }]);
  };
  const odd = rows.filter((row) => row.status !== 'held');
  for (const one of odd) {
    for (const other of rows) {
      if (one === other || one.kind !== other.kind) continue;
      if (!partOf(one.people, other.people) && !partOf(other.people, one.people)) continue;
      if (one.status === 'not_held' && other.status === 'held') {
        if (sameEncounter(one, other, places, 0)) {
          add(one, 'contradicts', other);
          add(other, 'contradicts', one);
        }
      } else if (announced.has(one.status) && settled.has(other.status)) {
        if (sameEncounter(one, other, places, 2)) {
          add(one, 'precedes', other);
          add(other, 'follows', one);
        }
      }
    }
  }
  return rows.map((row) => ({ ...row, links: links.get(row.id) ?? [] }));
}

function sameEncounter(
  a: RegisterMeeting,
  b: RegisterMeeting,
  places: PlaceKnowledge,
  slack: number,
): boolean {
  const place = fitPlaces(a.place, b.place, places);
  if (place === 'clash') return false;
  if (a.date?.start && b.date?.start) {
    const coarse = a.date.precision === 'year' || b.date.precision === 'year';
    return overlap(a.date, b.date, slack) && (!coarse || place === 'same');
  }
  const near =
    daysApart(a.published, b.published) <= 30 ||
    daysApart(a.date?.start ?? null, b.published) <= 30 ||
    daysApart(a.published, b.date?.start ?? null) <= 30;
  return near && (place === 'same' || sameOccasion(a.occasion, b.occasion));
}
