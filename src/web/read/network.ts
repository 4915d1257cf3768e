/** Who met whom, as the graph that chats and command line draw. */
import { type Plan, planOf } from '../../pictures/plan.ts';
import { fewestDrawn, mostDrawn, peopleDrawn } from '../../pictures/ties.ts';
import type { Register } from '../../register/register.ts';
import type { MeetingRecord } from '../../types.ts';
import type { Library } from '../library.ts';
import { notFound } from '../refusal.ts';

export interface NetworkData {
  /** The person in the middle, or null for the whole. */
  readonly around: { readonly id: string; readonly name: string } | null;
  /** Null where no two people are tied. */
  readonly plan: Plan | null;
  /** The one meeting that a tie stands for, by `one other`; ties of several have none. */
  readonly meetingOf: ReadonlyMap<string, string>;
  /** How many people may be drawn instead: more than now, or as many as usual; null where that shows the same. */
  readonly instead: { readonly people: number; readonly more: boolean } | null;
}

/** Width of the plane, as in pictures: its letters are of the same size. */
const WIDTH = 984;
/** Plans kept for one state of the register; each takes a tenth of a second. */
const KEPT = 300;

const known = new WeakMap<Register, Map<string, NetworkData>>();

/** @throws {Refusal} when nobody has the id */
export function networkData(
  library: Library,
  id: string | null,
  wanted: number | null,
): NetworkData {
  const register = library.register();
  const around = id === null ? null : register.person(id);
  if (id !== null && around === null) throw notFound((errors) => errors.noPerson(id));
  const people = Math.min(mostDrawn, Math.max(fewestDrawn, wanted ?? peopleDrawn));
  const plans = known.get(register) ?? new Map<string, NetworkData>();
  known.set(register, plans);
  const key = `${people} ${around?.id ?? ''}`;
  const found = plans.get(key);
  if (found !== undefined) return found;
  const all = library.records();
  const person = all?.people.find((one) => one.id === around?.id) ?? null;
  // Somebody without a meeting is in no record, and has no network.
  const alone = around !== null && person === null;
  const plan = all === null || alone ? null : planOf({ ...all, person }, WIDTH, people);
  const left = plan?.network.left ?? 0;
  const data: NetworkData = {
    around: around && { id: around.id, name: around.name },
    plan,
    meetingOf: singles(all?.meetings ?? []),
    instead:
      left > 0 && people < mostDrawn
        ? { people: mostDrawn, more: true }
        : people > peopleDrawn && (plan?.people.length ?? 0) > peopleDrawn
          ? { people: peopleDrawn, more: false }
          : null,
  };
  if (plans.size >= KEPT) plans.clear();
  plans.set(key, data);
  return data;
}

function singles(meetings: readonly MeetingRecord[]): Map<string, string> {
  const counts = new Map<string, { readonly id: string; count: number }>();
  for (const { id, people, kind } of meetings) {
    if (kind !== 'Meet') continue;
    const present = [...new Set(people)].sort();
    for (const [at, one] of present.entries()) {
      for (const other of present.slice(at + 1)) {
        const pair = counts.get(`${one} ${other}`) ?? { id, count: 0 };
        pair.count += 1;
        counts.set(`${one} ${other}`, pair);
      }
    }
  }
  return new Map(
    [...counts].flatMap(([pair, { id, count }]) => (count === 1 ? [[pair, id] as const] : [])),
  );
}
