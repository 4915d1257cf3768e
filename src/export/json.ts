/** The register as JSON: a meeting a line, and as linked data. */
import type { CorpusRecords, MeetingRecord, MeetingStatus } from '../types.ts';
import { cameoOf } from './cameo.ts';
import { sourceReader, type ToldSource, titlesOf, webAddress } from './sources.ts';

/** The meeting objects of the command line, with hosts, ids, codes and what is known of each text. */
export function toJsonLines(records: CorpusRecords): string {
  const sourcesOf = sourceReader(records);
  return records.meetings
    .map((meeting) => {
      const { id, kind, participants, unnamed, polarity, modality, tense, status } = meeting;
      const { place, date, occasion, people, hosts } = meeting;
      const { code, linked } = cameoOf(meeting);
      return `${JSON.stringify({
        id,
        kind,
        participants,
        unnamed,
        polarity,
        modality,
        tense,
        status,
        place,
        date: date && {
          start: date.start,
          end: date.end,
          precision: date.precision,
          text: date.text,
        },
        occasion,
        sources: sourcesOf(meeting).map(({ text, documentId, section, start, end, quote }) => ({
          documentId,
          section,
          start,
          end,
          quote,
          title: text.title,
          publisher: text.publisher,
          published: text.published,
          url: text.url,
        })),
        people,
        hosts,
        cameo: code,
        cameoLinked: linked,
      })}\n`;
    })
    .join('');
}

/**
 * schema.org knows no denied event: "cancelled" is its only word for what does not take place. For what is neither
 * settled nor fixed it has none, so none is said; `entrevue:status` tells exactly.
 */
const eventStatus: Readonly<Record<MeetingStatus, string | null>> = {
  held: 'EventScheduled',
  planned: 'EventScheduled',
  unconfirmed: null,
  requested: null,
  not_held: 'EventCancelled',
  refused: 'EventCancelled',
  cancelled: 'EventCancelled',
};

/** Events, people and quotations in the words of schema.org; what it lacks is under `entrevue:`. */
export function toJsonLd(records: CorpusRecords): string {
  const sourcesOf = sourceReader(records);
  const people = records.people.map(({ id, name, aliases, offices }) => ({
    '@type': 'Person',
    '@id': personId(id),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(titlesOf(offices).length > 0 && { jobTitle: titlesOf(offices) }),
  }));
  const graph = [
    ...records.meetings.map((meeting) => event(meeting, sourcesOf(meeting))),
    ...people,
  ];
  const context = ['https://schema.org', { entrevue: 'urn:entrevue:' }];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

const personId = (id: string): string => `urn:entrevue:person:${encodeURIComponent(id)}`;

function event(meeting: MeetingRecord, sources: readonly ToldSource[]): object {
  const { id, kind, status, polarity, modality, tense, place, date, occasion, unnamed } = meeting;
  const told = eventStatus[status];
  const { code, linked } = cameoOf(meeting);
  const people = (ids: readonly string[]) => ids.map((one) => ({ '@id': personId(one) }));
  return {
    '@type': 'Event',
    '@id': `urn:entrevue:meeting:${id}`,
    name: [...meeting.participants, ...unnamed].join(', '),
    ...(told && { eventStatus: `https://schema.org/${told}` }),
    ...(date?.start && date.end && days(date.start, date.end, date.precision)),
    ...(kind === 'Phone-Write'
      ? { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }
      : {}),
    ...(place && { location: { '@type': 'Place', name: place } }),
    attendee: [...people(meeting.people), ...unnamed.map((name) => ({ '@type': 'Person', name }))],
    ...(meeting.hostIds.length > 0 && { organizer: people(meeting.hostIds) }),
    ...(occasion && { about: occasion }),
    subjectOf: sources.map(({ text, quote, documentId, section, start, end }) => ({
      '@type': 'Quotation',
      text: quote,
      citation: {
        '@type': 'Article',
        identifier: documentId,
        ...(text.title && { name: text.title }),
        ...(text.published && { datePublished: text.published }),
        ...(text.publisher && { publisher: { '@type': 'Organization', name: text.publisher } }),
        ...(webAddress(text.url) && { url: webAddress(text.url) }),
      },
      'entrevue:section': section,
      'entrevue:start': start,
      'entrevue:end': end,
    })),
    'entrevue:kind': kind,
    'entrevue:status': status,
    'entrevue:polarity': polarity,
    'entrevue:modality': modality,
    'entrevue:tense': tense,
    ...(code && { 'entrevue:cameo': code }),
    ...(linked && { 'entrevue:cameoLinked': linked }),
  };
}

/** ISO 8601 as far as the date is known: a whole month is the month, not its first and last day. */
function days(start: string, end: string, precision: string): object {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  return { startDate: from, ...(to !== from && { endDate: to }) };
}
