import type { TakeReplies, TieCounts } from '../../contract/replies/take.ts';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

const counted = ({ held, planned, denied }: TieCounts): string =>
  [
    held > 0 ? `${held} held` : '',
    planned > 0 ? `${planned} unconfirmed` : '',
    denied > 0 ? `${denied} did not take place` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

const summed = (meetings: number, texts: number): string =>
  `${many(meetings, 'meeting')}, ${many(texts, 'text')}.`;

export const take: TakeReplies = {
  title: 'Meetings of the corpus',
  kinds: { Meet: 'meeting', 'Phone-Write': 'call or message' },
  count: summed,

  formats: {
    csv: 'spreadsheet, a line a proof',
    jsonl: 'for programs, a meeting a line',
    gexf: 'network of people for Gephi',
    graphml: 'network of people for other programs',
    ics: 'calendar of the dated meetings',
    jsonld: 'linked data (schema.org)',
    markdown: 'to read',
  },
  chooseFormat: (names) => `Name a format: ${names}.`,
  exported: summed,
  nothingToExport: 'The corpus tells of no meeting so far.',
  tooLarge: (megabytes) =>
    `The file would be too large for this chat (${megabytes.toLocaleString('en-GB')} MB); the command "entrevue export" writes it on the machine of the corpus.`,

  network: (person) => (person === null ? 'Who met whom' : `The network of ${person}`),
  timeline: (person) => `The meetings of ${person}`,
  period: (since, until) =>
    since !== null && until !== null
      ? since === until
        ? since
        : `from ${since} to ${until}`
      : since !== null
        ? `since ${since}`
        : until !== null
          ? `until ${until}`
          : '',
  shown: (people, meetings) => `${many(people, 'person', 'people')}, ${many(meetings, 'meeting')}`,
  peopleLeft: (count) => `${many(count, 'other person is', 'other people are')} not shown`,
  meetingsLeft: (count) => `${many(count, 'other meeting is', 'other meetings are')} not shown`,
  legend: { held: 'held', planned: 'planned or unconfirmed', denied: 'did not take place' },
  legendBoth: 'another did not take place',
  tie: (one, other, counts) => `${one} and ${other}: ${counted(counts)}`,
  nothingToDraw: (person) =>
    person === null
      ? 'The corpus tells of no meeting of two named people in that period.'
      : `The corpus tells of no meeting of ${person} with a named person in that period.`,
  unknownPerson: (typed) => `The corpus does not speak of ${typed}.`,
  unreadDate: (typed) =>
    `I cannot read the date “${typed}”: it narrowed nothing. Examples: 2022, 2022-05, May 2022.`,
  themes: { light: ['light', 'bright'], dark: ['dark', 'night'] },
};
