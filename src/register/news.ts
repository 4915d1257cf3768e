/** What texts added later tell: two states of the register compared. */
import type { Meeting, MeetingNews, MeetingSource, MeetingStatus, Told } from '../types.ts';
import { foldText } from '../world/names.ts';
import type { RegisterMeeting } from './meetings.ts';
import type { Register } from './register.ts';

/** What `newsSince` needs of a register later on. */
export function toldBy(register: Register): Told {
  return {
    documents: [...register.documents.keys()],
    meetings: [...new Set(register.meetings.map(wordsOf))],
  };
}

/**
 * Meetings that only texts tell which were not there before: new ones, and those whose status
 * changed. A text read anew, renamed or taken out is no news; nor is another report of what was known.
 */
export function newsSince(before: Told, after: Register): MeetingNews[] {
  const documents = new Set(before.documents);
  const known = new Set(before.meetings);
  const isOld = ({ sources }: Meeting) =>
    sources.some(({ documentId }) => documents.has(documentId));
  const fresh = after.meetings.filter(
    (row) => row.sources.length > 0 && !isOld(row) && !known.has(wordsOf(row)),
  );
  const freshIds = new Set(fresh.map(({ id }) => id));
  return fresh
    .filter(
      ({ links }) => !links.some(({ relation, id }) => relation === 'precedes' && freshIds.has(id)),
    )
    .flatMap((row) => {
      const [source] = row.sources;
      return source
        ? [
            {
              meeting: plain(row),
              was: statusBefore(row, after, isOld),
              proof: proofOf(source, after),
            },
          ]
        : [];
    });
}

/** The status of an older row about the same encounter that this one overtakes. */
function statusBefore(
  row: RegisterMeeting,
  after: Register,
  isOld: (row: Meeting) => boolean,
): MeetingStatus | null {
  for (const { relation, id } of row.links) {
    const other = relation === 'precedes' ? null : after.meeting(id);
    if (other && isOld(other)) return other.status;
  }
  return null;
}

function proofOf(source: MeetingSource, { documents }: Register): MeetingNews['proof'] {
  const document = documents.get(source.documentId);
  const { documentId, start, end, section, quote } = source;
  const published = document?.published?.date ?? null;
  return { documentId, title: document?.title ?? null, published, section, start, end, quote };
}

/** Without what only the register links. */
function plain({
  people: _,
  hostIds: __,
  links: ___,
  published: ____,
  ...meeting
}: RegisterMeeting): Meeting {
  return meeting;
}

/** The same for a meeting that is told the same, wherever that stands. */
function wordsOf({ kind, status, participants, date, place }: RegisterMeeting): string {
  const who = participants.map(foldText).sort().join('+');
  return [kind, status, who, date?.start ?? '', date?.end ?? '', foldText(place ?? '')].join('|');
}
