/** Who met whom, as a graph small enough to be looked at. */
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import { notFound } from '../refusal.ts';
import { laidOut, type Point } from './layout.ts';

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Meetings held; where none was, how often one is told otherwise. */
  readonly count: number;
  /** Was at least one held? */
  readonly held: boolean;
  /** Where there is only one. */
  readonly meetingId: string | null;
}

export interface NetworkData {
  /** The person in the middle, or null for the whole. */
  readonly around: { readonly id: string; readonly name: string } | null;
  readonly nodes: readonly (Point & {
    readonly id: string;
    readonly name: string;
    readonly meetings: number;
  })[];
  /** Between nodes only, most meetings first. */
  readonly pairs: readonly Pair[];
  /** People with a meeting at all. */
  readonly people: number;
}

/** More names than this cannot be told apart in a picture. */
const SHOWN = 36;

const known = new WeakMap<Register, readonly Pair[]>();

function pairsOf(register: Register): readonly Pair[] {
  let pairs = known.get(register);
  if (pairs === undefined) {
    pairs = counted(register.meetings);
    known.set(register, pairs);
  }
  return pairs;
}

function counted(meetings: readonly RegisterMeeting[]): Pair[] {
  const pairs = new Map<
    string,
    { a: string; b: string; held: number; other: number; id: string }
  >();
  for (const { id, people, status, kind } of meetings) {
    // A call is no meeting.
    if (kind !== 'Meet') continue;
    for (const [at, one] of people.entries()) {
      for (const other of people.slice(at + 1)) {
        const [a, b] = one < other ? [one, other] : [other, one];
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, held: 0, other: 0, id };
        if (status === 'held') pair.held += 1;
        else pair.other += 1;
        pairs.set(`${a} ${b}`, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ a, b, held, other, id }) => ({
      a,
      b,
      count: held > 0 ? held : other,
      held: held > 0,
      meetingId: held + other === 1 ? id : null,
    }))
    .sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** @throws {Refusal} when nobody has the id */
export function networkData(register: Register, id: string | null): NetworkData {
  const around = id === null ? null : register.person(id);
  if (id !== null && around === null) throw notFound((errors) => errors.noPerson(id));
  const all = pairsOf(register);
  const weight = new Map<string, number>();
  for (const { a, b, count } of all) {
    if (around !== null && a !== around.id && b !== around.id) continue;
    for (const one of [a, b]) weight.set(one, (weight.get(one) ?? 0) + count);
  }
  const shown = [...weight]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([one]) => one);
  const inside = new Set(shown);
  const pairs = all.filter(({ a, b }) => inside.has(a) && inside.has(b));
  const named = shown.map((one) => ({ id: one, name: register.person(one)?.name ?? one }));
  const points = laidOut(named, pairs);
  return {
    around: around && { id: around.id, name: around.name },
    nodes: named.map((node, at) => ({
      ...node,
      meetings: register.meetingsOf(node.id).length,
      ...(points[at] ?? { x: 0, y: 0 }),
    })),
    pairs,
    people: weight.size,
  };
}
