import type { CorpusRecords, MeetingRecord } from '../../src/types.ts';

const names: Readonly<Record<string, string>> = {
  orlova: 'Irina Orlova',
  lambert: 'Paul "le Vieux" Lambert, père & fils',
  salim: 'سليم حداد',
  petrov: 'Пётр Петров',
};

/** A row of an invented register. */
export function meetingOf(
  id: string,
  people: readonly string[],
  more: Partial<MeetingRecord> = {},
): MeetingRecord {
  return {
    id,
    kind: 'Meet',
    participants: people.map((one) => names[one] ?? one),
    people,
    unnamed: [],
    polarity: 'positive',
    modality: 'asserted',
    tense: 'past',
    status: 'held',
    place: null,
    date: null,
    occasion: null,
    sources: [
      { documentId: 'escale.txt', section: 'article', start: 3, end: 9, quote: `Preuve de ${id}.` },
    ],
    hosts: [],
    hostIds: [],
    rule: '',
    ...more,
  };
}

const on = (start: string, end = start): MeetingRecord['date'] => ({
  start,
  end,
  precision: 'day',
  text: 'ce jour-là',
  working: '',
});

/** All that is awkward for one format or another. */
export const records: CorpusRecords = {
  person: null,
  since: null,
  until: null,
  unread: [],
  indexedAt: '2024-05-06T07:08:09.123Z',
  people: Object.entries(names).map(([id, name]) => ({
    id,
    name,
    aliases: [],
    offices:
      id === 'orlova' ? [{ text: 'ministre <des> "Ports"', role: 'minister', of: null }] : [],
    documents: 2,
  })),
  meetings: [
    meetingOf('m1', ['orlova', 'lambert'], {
      date: on('2021-12-31'),
      place: 'Port-Louis, île Maurice ; quai n° 4',
      hosts: ['Irina Orlova'],
      hostIds: ['orlova'],
      occasion: 'Sommet\ndes ports \\ escales',
      sources: [
        {
          documentId: 'escale.txt',
          section: 'article',
          start: 10,
          end: 60,
          quote:
            '=HYPERLINK("https://mal.example","Irina")\r\na reçu, "chez elle" ; <b>Paul</b> & son fils…',
        },
        {
          documentId: 'depart.txt',
          section: 'article',
          start: 0,
          end: 5,
          quote: `Une longue phrase ${'où Пётр, سليم et Zoë se parlent longuement 🤝 '.repeat(8)}.`,
        },
      ],
    }),
    meetingOf('m2', ['orlova', 'salim', 'petrov'], {
      date: on('2022-02-27', '2022-03-01'),
      status: 'planned',
      modality: 'other',
      tense: 'future',
      unnamed: ['une délégation *verte* @everyone'],
    }),
    meetingOf('m3', ['orlova', 'lambert'], {
      kind: 'Phone-Write',
      date: {
        start: '2022-05-01',
        end: '2022-05-31',
        precision: 'month',
        text: 'mai',
        working: '',
      },
    }),
    meetingOf('m4', ['lambert', 'salim'], {
      status: 'not_held',
      polarity: 'negative',
      date: on('2022-06-07'),
      place: '@SUM(A1)',
    }),
    meetingOf('m5', ['salim', 'petrov'], {
      date: { start: null, end: null, precision: 'weekday', text: '-mardi', working: '' },
    }),
  ],
  texts: [
    {
      id: 'escale.txt',
      title: '+Escale [au] vieux port',
      publisher: 'La Vigie',
      published: '2021-03-04',
      url: 'https://vigie.example/escale?a=1&b=<2>',
    },
    { id: 'depart.txt', title: null, publisher: null, published: null, url: 'javascript:alert(1)' },
  ],
};
