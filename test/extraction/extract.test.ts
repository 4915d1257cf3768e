/** What stands around a meeting: hosts, occasion, people with their offices, long texts. */
import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/extraction/explain.ts';
import { extract, readMeetings } from '../../src/extraction/extract.ts';
import { openSentences } from '../../src/extraction/open.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';

const fr = languageOf('fr');

function document(text: string, title: string | null = null): Document {
  return {
    id: 'a.txt',
    title,
    publisher: null,
    url: null,
    language: 'fr',
    published: { date: '2022-05-12', precision: 'day', source: null },
    text,
    sections: [{ kind: 'article', start: 0, end: text.length }],
  };
}

const meeting = (text: string) => {
  const [first] = readMeetings(text, fr, null, 'a.txt').meetings;
  if (!first) throw new Error(`no meeting in "${text}"`);
  return first;
};

describe('a meeting', () => {
  it.each([
    ['Karim Belhadj a reçu Sofia Lindqvist à Oslo.', 'Karim Belhadj'],
    ['Sofia Lindqvist a été reçue par Karim Belhadj à Oslo.', 'Karim Belhadj'],
    ['Sofia Lindqvist, reçue mardi par Karim Belhadj, est repartie.', 'Karim Belhadj'],
  ])('knows who received: %s', (text, host) => {
    expect(meeting(text).hosts).toEqual([host]);
  });

  it('has no host where people simply met', () => {
    expect(meeting('Karim Belhadj a rencontré Sofia Lindqvist à Oslo.').hosts).toEqual([]);
  });

  it.each([
    [
      'Karim Belhadj a rencontré Sofia Lindqvist en marge du sommet du G20 à Bali.',
      'sommet du G20',
    ],
    [
      "En marge de l'Assemblée générale de l'ONU, Karim Belhadj a rencontré Sofia Lindqvist.",
      "Assemblée générale de l'ONU",
    ],
  ])('knows its occasion: %s', (text, occasion) => {
    expect(meeting(text).occasion).toContain(occasion);
  });

  it('has its place and day', () => {
    const [one] = extract(
      document('Karim Belhadj a rencontré mardi Sofia Lindqvist à Oslo.'),
      fr,
    ).meetings;
    expect(one).toMatchObject({ place: 'Oslo', date: { start: '2022-05-10' } });
  });
});

describe('who took part, and who did not', () => {
  const rows = (text: string, code: 'fr' | 'en' = 'fr') =>
    readMeetings(text, languageOf(code), null, 'a.txt').meetings.map(
      ({ participants, unnamed, status, place }) => ({ participants, unnamed, status, place }),
    );

  it('a name behind its title, and an office of several words, are one person', () => {
    for (const text of [
      'Karim Belhadj a rencontré à Oslo son homologue suédois Lars Ekström.',
      'Karim Belhadj a reçu le ministre suédois Lars Ekström à Oslo.',
    ])
      expect(rows(text)).toMatchObject([{ unnamed: [], place: 'Oslo' }]);
  });

  it('a day is nobody', () => {
    const [row] = rows('Karim Belhadj a rencontré le lendemain Sofia Lindqvist à Oslo.');
    expect(row?.unnamed ?? []).toEqual([]);
  });

  it('Jr is part of a name', () => {
    expect(rows('Harlan Boyd, Jr., met Sofia Lindqvist in Oslo on Monday.', 'en')).toMatchObject([
      { participants: ['Harlan Boyd, Jr', 'Sofia Lindqvist'], unnamed: [] },
    ]);
  });

  it('a noun under a negative determiner is denied, and nobody of another sentence with it', () => {
    const [first] = rows(
      'Aucun entretien n’a eu lieu entre Karim Belhadj et Sofia Lindqvist. Lars Ekström a reçu Anna Berg à Oslo.',
    );
    expect(first).toMatchObject({
      participants: ['Karim Belhadj', 'Sofia Lindqvist'],
      status: 'not_held',
    });
  });

  it.each([
    ['La rencontre entre Karim Belhadj et Sofia Lindqvist a été annulée.', 'cancelled'],
    ['Une rencontre entre Karim Belhadj et Sofia Lindqvist reste exclue.', 'not_held'],
    ['Une rencontre entre Karim Belhadj et Sofia Lindqvist n’est pas exclue.', 'planned'],
    ['Cette rencontre entre Karim Belhadj et Sofia Lindqvist est prévue à Oslo.', 'planned'],
  ])('what is said of it tells whether it took place: %s', (text, status) => {
    expect(rows(text)).toMatchObject([
      { status: status === 'not_held' ? expect.stringMatching(/not_held|refused/u) : status },
    ]);
  });

  it('who only passed by did not meet', () => {
    expect(
      rows(
        'Karim Belhadj et Sofia Lindqvist se sont croisés sans se dire un mot, et aucun entretien entre Karim Belhadj et Sofia Lindqvist n’a eu lieu.',
      ).map(({ status }) => status),
    ).toEqual(['not_held']);
  });

  it('a place that no list of names holds is found behind its preposition', () => {
    expect(rows('Karim Belhadj met Sofia Lindqvist in Algiers on Monday.', 'en')).toMatchObject([
      { place: 'Algiers' },
    ]);
  });
});

describe('people', () => {
  it('carry every form of their name and the offices that stand beside it', () => {
    const { people } = extract(
      document(
        'Le ministre algérien des Affaires étrangères, Karim Belhadj, est arrivé lundi. M. Belhadj repart jeudi.',
      ),
      fr,
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      name: 'Karim Belhadj',
      aliases: ['Belhadj'],
      mentions: 2,
      offices: [{ role: 'foreign-minister', of: 'DZ' }],
    });
  });
});

describe('a text of many hundred sentences', () => {
  const one = 'Karim Belhadj a rencontré mardi Sofia Lindqvist à Oslo.';
  const filler = 'La pluie est tombée toute la nuit sur les collines. ';
  const text = `${one} ${filler.repeat(900)}M. Belhadj a dîné jeudi avec Sofia Lindqvist à Bergen.`;
  const { meetings, people } = extract(document(text), fr);

  it('tells its last meeting as well as its first, each with its own words', () => {
    expect(meetings.map(({ place }) => place)).toEqual(['Oslo', 'Bergen']);
    for (const { sources } of meetings)
      for (const { start, end, quote } of sources) expect(text.slice(start, end)).toBe(quote);
  });

  it('names everybody once', () => {
    expect(people.map(({ name }) => name).sort()).toEqual(['Karim Belhadj', 'Sofia Lindqvist']);
    expect(people.find(({ name }) => name === 'Karim Belhadj')?.aliases).toContain('Belhadj');
  });
});

describe('an explanation', () => {
  const { sentences, meetings } = explainText(
    'Karim Belhadj a rencontré Sofia Lindqvist. Il a ensuite dîné avec elle. Il pleuvait.',
    fr,
    null,
  );

  it('shows trees for what was parsed and none for the rest', () => {
    expect(sentences.map(({ tree }) => tree !== null)).toEqual([true, true, false]);
  });

  it('shows who is meant, and what decided for each pair', () => {
    const he = sentences[1]?.people.find(({ text }) => text === 'Il');
    expect(he?.means[0]?.name).toBe('Karim Belhadj');
    const [first] = sentences[0]?.candidates ?? [];
    expect(first?.trigger).toBe('rencontré');
    expect(first?.pairs[0]).toMatchObject({ people: ['Karim Belhadj', 'Sofia Lindqvist'] });
    expect(first?.pairs[0]?.chance).toBeGreaterThan(0.5);
    expect(first?.pairs[0]?.because.length).toBeGreaterThan(0);
    expect(meetings.length).toBeGreaterThan(0);
  });
});

it('sentences left open are those that may tell a meeting which nothing settled', () => {
  const text = 'Karim Belhadj a rencontré Sofia Lindqvist à Oslo. Il pleuvait.';
  const all = openSentences(document(text), fr, []);
  expect(all.map(({ triggers }) => triggers)).toEqual([['rencontré']]);
  expect(openSentences(document(text), fr, extract(document(text), fr).meetings)).toEqual([]);
});

it('two family names in one word are two people where the text names both', () => {
  const { read } = readMeetings(
    'Sushma Swaraj et Shah Mehmood Qureshi devaient se voir. La rencontre Swaraj-Qureshi a été annulée.',
    fr,
    null,
    'a.txt',
  );
  expect(read.entities.map(({ name }) => name)).toEqual(['Sushma Swaraj', 'Shah Mehmood Qureshi']);
  expect(read.entities.map(({ mentions }) => mentions.length)).toEqual([2, 2]);
});

describe('sentences without end', () => {
  it.each([
    ['and … and', 'Karim Belhadj a rencontré Sofia Lindqvist à Oslo et '],
    ['a noun again and again', 'une rencontre avec Sofia Lindqvist, '],
  ])('%s: read in pieces, each where it stands', (_, piece) => {
    const text = `${piece.repeat(2_000)}Karim Belhadj a reçu Sofia Lindqvist.`;
    const { meetings } = extract(document(text), fr);
    expect(meetings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of meetings.flatMap(({ sources }) => sources)) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(1200);
    }
  });
});
