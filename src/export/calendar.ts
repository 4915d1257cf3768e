/** iCalendar (RFC 5545): the meetings whose day is known, as all-day events that take no time. */
import type { CorpusRecords, MeetingRecord, MeetingStatus } from '../types.ts';
import { sourceReader, type ToldSource, webAddress } from './sources.ts';
import type { ExportWords } from './words.ts';

const statuses: Readonly<Record<MeetingStatus, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  unconfirmed: 'TENTATIVE',
  requested: 'TENTATIVE',
  not_held: 'CANCELLED',
  refused: 'CANCELLED',
  cancelled: 'CANCELLED',
};

export function toCalendar(records: CorpusRecords, words: ExportWords): string {
  const sourcesOf = sourceReader(records);
  const stamp = instant(records.indexedAt ?? '1970-01-01T00:00:00Z');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entrevue//Register//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${value(words.title)}`,
    ...records.meetings.flatMap((meeting) =>
      meeting.date?.precision === 'day' && meeting.date.start && meeting.date.end
        ? event(meeting, meeting.date.start, meeting.date.end, stamp, sourcesOf(meeting), words)
        : [],
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(
  meeting: MeetingRecord,
  start: string,
  end: string,
  stamp: string,
  sources: readonly ToldSource[],
  words: ExportWords,
): string[] {
  const { id, status, participants, unnamed, place, occasion } = meeting;
  const proofs = sources.map(
    (source) => `${words.quoted(source.quote)}\n${words.source(source.text)}`,
  );
  const [web] = sources.flatMap(({ text }) => webAddress(text.url) ?? []);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@entrevue`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end is the first day after it.
    `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
    `SUMMARY:${value(`${[...participants, ...unnamed].join(', ')} (${words.statuses[status]})`)}`,
    `STATUS:${statuses[status]}`,
    'TRANSP:TRANSPARENT',
    ...(place ? [`LOCATION:${value(place)}`] : []),
    `DESCRIPTION:${value([...(occasion ? [occasion] : []), ...proofs].join('\n\n'))}`,
    ...(web ? [`URL:${web}`] : []),
    `CATEGORIES:${value(words.kinds[meeting.kind])}`,
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const instant = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

/** TEXT of RFC 5545, 3.3.11: no control character but the line break, which is written `\n`. */
function value(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

const bytes = new TextEncoder();

/** No line is longer than 75 octets (RFC 5545, 3.1), and none is cut inside a character. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += size;
  }
  return text;
}
