/** A small invented corpus as its extraction would tell it. All sentences are ours. */

import type { DocumentMeta } from '../../../src/register/link.ts';
import { placesOf } from '../../../src/register/placeKnowledge.ts';
import { Register } from '../../../src/register/register.ts';
import type { Extraction, Meeting, MeetingStatus, Office } from '../../../src/types.ts';
import { createGazetteer } from '../../../src/world/gazetteer.ts';

interface Told {
  /** Stands in the text of the document. */
  readonly quote: string;
  readonly who: readonly string[];
  readonly status?: MeetingStatus;
  readonly call?: boolean;
  readonly place?: string;
  /** ISO day or year, or words that leave the day open. */
  readonly on?: string;
  readonly occasion?: string;
  readonly hosts?: readonly string[];
  readonly unnamed?: readonly string[];
}

interface TextOf {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly people: Readonly<
    Record<
      string,
      { readonly aliases?: readonly string[]; readonly office?: readonly [string, string | null] }
    >
  >;
  readonly told: readonly Told[];
}

const affairs = 'foreign-minister';

const texts: readonly TextOf[] = [
  {
    id: 'alger.txt',
    published: '2022-05-12',
    text: "Elena Sorokina s'est entretenue mardi à Alger avec son homologue Karim Benhadda. Elle a ensuite été reçue par le président Slimane Ouarda. Le 18 avril, Slimane Ouarda avait eu Viktor Malinine au téléphone.",
    people: {
      'Elena Sorokina': { aliases: ['Sorokina'], office: [affairs, 'RU'] },
      'Karim Benhadda': { aliases: ['Benhadda'], office: [affairs, 'DZ'] },
      'Slimane Ouarda': { aliases: ['Ouarda'], office: ['president', 'DZ'] },
      'Viktor Malinine': { aliases: ['Malinine'], office: ['president', 'RU'] },
    },
    told: [
      {
        quote: "Elena Sorokina s'est entretenue mardi à Alger avec son homologue Karim Benhadda.",
        who: ['Elena Sorokina', 'Karim Benhadda'],
        place: 'Alger',
        on: '2022-05-10',
      },
      {
        quote: 'Elle a ensuite été reçue par le président Slimane Ouarda.',
        who: ['Elena Sorokina', 'Slimane Ouarda'],
        place: 'Alger',
        on: '2022-05-10',
        hosts: ['Slimane Ouarda'],
      },
      {
        quote: 'Le 18 avril, Slimane Ouarda avait eu Viktor Malinine au téléphone.',
        who: ['Slimane Ouarda', 'Viktor Malinine'],
        call: true,
        on: '2022-04-18',
      },
    ],
  },
  {
    id: 'annonce.txt',
    published: '2022-05-07',
    text: 'Elena Sorokina verra Karim Benhadda à Alger le 10 mai.',
    people: {
      'Elena Sorokina': { office: [affairs, 'RU'] },
      'Karim Benhadda': { office: [affairs, 'DZ'] },
    },
    told: [
      {
        quote: 'Elena Sorokina verra Karim Benhadda à Alger le 10 mai.',
        who: ['Elena Sorokina', 'Karim Benhadda'],
        status: 'planned',
        place: 'Alger',
        on: '2022-05-10',
      },
    ],
  },
  {
    id: 'new-york.txt',
    published: '2021-09-25',
    text: "À New York, Karim Benhadda a rencontré Jean-Luc Le Verrier et Elena Sorokina. Aucune rencontre n'a eu lieu avec Anthony Blakely. Anthony Blakely avait appelé Karim Benhadda en août.",
    people: {
      'Karim Benhadda': { office: [affairs, 'DZ'] },
      'Jean-Luc Le Verrier': { aliases: ['Le Verrier'], office: [affairs, 'FR'] },
      'Elena Sorokina': { office: [affairs, 'RU'] },
      'Anthony Blakely': { aliases: ['Blakely'], office: [affairs, 'US'] },
    },
    told: [
      {
        quote: 'À New York, Karim Benhadda a rencontré Jean-Luc Le Verrier et Elena Sorokina.',
        who: ['Karim Benhadda', 'Jean-Luc Le Verrier'],
        place: 'New York',
      },
      {
        quote: 'À New York, Karim Benhadda a rencontré Jean-Luc Le Verrier et Elena Sorokina.',
        who: ['Karim Benhadda', 'Elena Sorokina'],
        place: 'New York',
      },
      {
        quote: "Aucune rencontre n'a eu lieu avec Anthony Blakely.",
        who: ['Karim Benhadda', 'Anthony Blakely'],
        status: 'not_held',
        place: 'New York',
      },
      {
        quote: 'Anthony Blakely avait appelé Karim Benhadda en août.',
        who: ['Anthony Blakely', 'Karim Benhadda'],
        call: true,
        on: '2021-08',
        hosts: ['Anthony Blakely'],
      },
    ],
  },
  {
    id: 'geneve.txt',
    published: '2022-01-18',
    text: 'Antony Blakely doit rencontrer Elena Sorokina vendredi à Genève. Mercredi, il sera reçu à Kiev par Petro Danylenko.',
    people: {
      'Antony Blakely': { aliases: ['Blakely'], office: [affairs, 'US'] },
      'Elena Sorokina': { aliases: ['Sorokina'] },
      'Petro Danylenko': { office: ['president', 'UA'] },
    },
    told: [
      {
        quote: 'Antony Blakely doit rencontrer Elena Sorokina vendredi à Genève.',
        who: ['Antony Blakely', 'Elena Sorokina'],
        status: 'planned',
        place: 'Genève',
        on: '2022-01-21',
      },
      {
        quote: 'Mercredi, il sera reçu à Kiev par Petro Danylenko.',
        who: ['Antony Blakely', 'Petro Danylenko'],
        status: 'planned',
        place: 'Kiev',
        on: '2022-01-19',
        hosts: ['Petro Danylenko'],
      },
    ],
  },
  {
    id: 'delhi.txt',
    published: null,
    text: 'Antony Blakely et Eléna Sorokina se sont vus jeudi à New Delhi, en marge du sommet du G20.',
    people: { 'Antony Blakely': {}, 'Eléna Sorokina': {} },
    told: [
      {
        quote:
          'Antony Blakely et Eléna Sorokina se sont vus jeudi à New Delhi, en marge du sommet du G20.',
        who: ['Antony Blakely', 'Eléna Sorokina'],
        place: 'New Delhi',
        on: 'jeudi',
        occasion: 'sommet du G20',
      },
    ],
  },
  {
    id: 'berlin.txt',
    published: '2019-06-05',
    text: 'La chancelière Anna Lindqvist a dîné avec Paul Derville à Berlin le 3 juin. Elle aurait aussi vu Hugo Brandt. Une rencontre avec Rosa Keller a été annulée.',
    people: {
      'Anna Lindqvist': { aliases: ['Lindqvist'], office: ['chancellor', 'DE'] },
      'Paul Derville': { aliases: ['Derville'] },
      'Hugo Brandt': {},
      'Rosa Keller': {},
    },
    told: [
      {
        quote: 'La chancelière Anna Lindqvist a dîné avec Paul Derville à Berlin le 3 juin.',
        who: ['Anna Lindqvist', 'Paul Derville'],
        place: 'Berlin',
        on: '2019-06-03',
      },
      {
        quote: 'Elle aurait aussi vu Hugo Brandt.',
        who: ['Anna Lindqvist', 'Hugo Brandt'],
        status: 'unconfirmed',
      },
      {
        quote: 'Une rencontre avec Rosa Keller a été annulée.',
        who: ['Anna Lindqvist', 'Rosa Keller'],
        status: 'cancelled',
      },
    ],
  },
  {
    id: 'dementi.txt',
    published: '2019-06-06',
    text: 'Paul Derville et Anna Lindqvist ne se sont pas vus à Berlin le 3 juin, assure son entourage.',
    people: { 'Paul Derville': {}, 'Anna Lindqvist': {} },
    told: [
      {
        quote:
          'Paul Derville et Anna Lindqvist ne se sont pas vus à Berlin le 3 juin, assure son entourage.',
        who: ['Paul Derville', 'Anna Lindqvist'],
        status: 'not_held',
        place: 'Berlin',
        on: '2019-06-03',
      },
    ],
  },
  {
    id: 'bonn.txt',
    published: '2018-11-20',
    text: 'Marc Derville a rencontré Anna Lindqvist à Bonn. Julie Morand a salué ce geste. Paul Derville a reçu « des gilets jaunes » à Paris.',
    people: {
      'Marc Derville': {},
      'Anna Lindqvist': { office: ['chancellor', 'DE'] },
      'Julie Morand': { aliases: ['Morand'] },
      'Paul Derville': {},
    },
    told: [
      {
        quote: 'Marc Derville a rencontré Anna Lindqvist à Bonn.',
        who: ['Marc Derville', 'Anna Lindqvist'],
        place: 'Bonn',
        on: '2018',
      },
      {
        quote: 'Paul Derville a reçu « des gilets jaunes » à Paris.',
        who: ['Paul Derville'],
        unnamed: ['des gilets jaunes'],
        place: 'Paris',
        hosts: ['Paul Derville'],
      },
    ],
  },
];

function dateOf(on: string | undefined): Meeting['date'] {
  if (on === undefined) return null;
  if (!/^\d/u.test(on))
    return { start: null, end: null, precision: 'weekday', text: on, working: '' };
  if (on.length === 4)
    return { start: `${on}-01-01`, end: `${on}-12-31`, precision: 'year', text: on, working: '' };
  if (on.length === 7)
    return { start: `${on}-01`, end: `${on}-31`, precision: 'month', text: on, working: '' };
  return { start: on, end: on, precision: 'day', text: on, working: '' };
}

function meetingOf(document: TextOf, told: Told, index: number): Meeting {
  const status = told.status ?? 'held';
  const start = document.text.indexOf(told.quote);
  if (start < 0) throw new Error(`${document.id} does not hold: ${told.quote}`);
  const negative = status === 'not_held' || status === 'refused' || status === 'cancelled';
  return {
    id: `${document.id}:${index}`,
    kind: told.call ? 'Phone-Write' : 'Meet',
    participants: told.who,
    unnamed: told.unnamed ?? [],
    polarity: negative ? 'negative' : 'positive',
    modality: status === 'held' || negative ? 'asserted' : 'other',
    tense: status === 'planned' ? 'future' : 'past',
    status,
    place: told.place ?? null,
    date: dateOf(told.on),
    occasion: told.occasion ?? null,
    sources: [
      {
        documentId: document.id,
        section: 'article',
        start,
        end: start + told.quote.length,
        quote: told.quote,
      },
    ],
    hosts: told.hosts ?? [],
    rule: 'test',
  };
}

export const documents: readonly DocumentMeta[] = texts.map((text) => ({
  id: text.id,
  title: text.id,
  published:
    text.published === null ? null : { date: text.published, precision: 'day', source: null },
}));

export const extractions: readonly Extraction[] = texts.map((text) => ({
  documentId: text.id,
  published: null,
  people: Object.entries(text.people).map(([name, { aliases, office }]) => {
    const offices: Office[] = office ? [{ text: office[0], role: office[0], of: office[1] }] : [];
    return { name, aliases: aliases ?? [], offices, mentions: 2, first: { start: 0, end: 1 } };
  }),
  places: [],
  meetings: text.told.map((told, index) => meetingOf(text, told, index)),
}));

export const textOf = (id: string): string | null =>
  texts.find((text) => text.id === id)?.text ?? null;

export const places = placesOf(createGazetteer());
export const register = Register.build(extractions, documents, places);
