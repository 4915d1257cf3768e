import { folded } from '../text/tokens.ts';
import type { Meeting, MeetingDate } from '../types.ts';

/** FNV-1a, 32 bits, as hexadecimal: stable ids without a clock. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193) >>> 0;
  }
  return h.toString(16).padStart(8, '0');
}

const key = (name: string): string => folded(name);

function contains(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a.map(key));
  return b.every((name) => set.has(key(name)));
}

function compatibleDates(a: MeetingDate | null, b: MeetingDate | null): boolean {
  if (!a?.start || !b?.start || !a.end || !b.end) return true;
  return a.start <= b.end && b.start <= a.end;
}

function compatiblePlaces(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [x, y] = [folded(a), folded(b)];
  return x.includes(y) || y.includes(x);
}

const exact = (date: MeetingDate | null): number =>
  date === null ? 0 : date.start === null ? 1 : date.precision === 'day' ? 3 : 2;

/** Letters and digits alone: how a title is compared with a sentence. */
const plain = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * A title tells beforehand what the text tells: its meeting is the first of the same people, and the text's words say
 * whether it took place ("Rivera meets Okoro" is no plan where they met on Monday).
 */
export function withoutTitle(meetings: readonly Meeting[], title: string | null): Meeting[] {
  const wanted = title === null ? '' : plain(title);
  const isTitle = ({ sources: [only, other] }: Meeting): boolean =>
    wanted !== '' && only !== undefined && !other && wanted.includes(plain(only.quote));
  const said = meetings.filter(isTitle);
  let kept = meetings.filter((meeting) => !isTitle(meeting));
  for (const meeting of said) {
    const told = kept.find(
      (other) =>
        other.kind === meeting.kind &&
        other.polarity === meeting.polarity &&
        meeting.participants.length > 1 &&
        (contains(other.participants, meeting.participants) ||
          (other.participants.length > 1 && contains(meeting.participants, other.participants))) &&
        compatibleDates(other.date, meeting.date) &&
        compatiblePlaces(other.place, meeting.place),
    );
    if (!told) kept = [meeting, ...kept];
    else
      kept = kept.map((other) =>
        other === told
          ? {
              ...other,
              place: other.place ?? meeting.place,
              date: other.date ?? meeting.date,
              sources: [...other.sources, ...meeting.sources],
            }
          : other,
      );
  }
  return kept;
}

/**
 * Joins tellings of one meeting within one text: the same people (or some of them), the same attributes,
 * no contradiction in date and place.
 */
export function mergeMeetings(told: readonly Meeting[], documentId: string): Meeting[] {
  const merged: Meeting[] = [];
  for (const meeting of told) {
    const at = merged.findIndex(
      (other) =>
        other.kind === meeting.kind &&
        other.polarity === meeting.polarity &&
        (other.modality === meeting.modality || other.polarity === 'negative') &&
        meeting.participants.length > 1 === other.participants.length > 1 &&
        (contains(other.participants, meeting.participants) ||
          contains(meeting.participants, other.participants)) &&
        compatibleDates(other.date, meeting.date) &&
        compatiblePlaces(other.place, meeting.place),
    );
    const other = merged[at];
    if (!other) {
      merged.push(meeting);
      continue;
    }
    const wider = meeting.participants.length > other.participants.length ? meeting : other;
    merged[at] = {
      ...other,
      participants: wider.participants,
      unnamed: [...new Set([...other.unnamed, ...meeting.unnamed])],
      place: other.place ?? meeting.place,
      date: exact(meeting.date) > exact(other.date) ? meeting.date : other.date,
      occasion: other.occasion ?? meeting.occasion,
      hosts: [...new Set([...other.hosts, ...meeting.hosts])],
      sources: other.sources.some((s) => meeting.sources.every((m) => m.start === s.start))
        ? other.sources
        : [...other.sources, ...meeting.sources],
    };
  }
  return merged.map((meeting) => ({
    ...meeting,
    id: hash(
      `${documentId}|${meeting.kind}|${meeting.participants.map(key).sort().join(',')}|${meeting.status}|${meeting.sources[0]?.start ?? 0}`,
    ),
  }));
}
