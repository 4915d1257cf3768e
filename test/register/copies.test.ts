/** Copies of one text are one source; texts that only tell the same are not. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Citations } from '../../src/answering/meetings/proof.ts';
import { isCopy } from '../../src/register/copies.ts';
import { Register } from '../../src/register/register.ts';
import { sketchFrom, sketchOf } from '../../src/text/sketch.ts';
import type { Extraction, Meeting } from '../../src/types.ts';

const SENTENCES = [
  'La ministre des Affaires étrangères Claire Vautrin a reçu mardi 4 mai à Lisbonne son homologue norvégien Olaf Petersen, a annoncé son cabinet.',
  'Les deux ministres ont parlé des quotas de pêche dans l’Atlantique et des visas pour les étudiants, selon un communiqué publié dans la soirée.',
  'Une nouvelle réunion de travail est prévue à l’automne dans la capitale norvégienne, où une délégation de parlementaires doit se rendre.',
  'La délégation est repartie le soir même de l’aéroport, sans conférence de presse ni déclaration commune.',
  'L’opposition a critiqué un accord négocié selon elle sans consulter les pêcheurs des Açores, qui réclament depuis 2 ans des compensations.',
  'Le gouvernement présentera le texte au parlement avant l’été, après l’avis des régions autonomes et des syndicats de marins.',
  'Selon une étude de 2019, la flotte compte 8.000 bateaux, dont un tiers a plus de quarante ans et devra être remplacé.',
  'Le commissaire européen Jan Verbeek a salué « un pas utile » et rappelé que les quotas restent fixés à Bruxelles chaque mois de décembre.',
];
const WHOLE = SENTENCES.join('\n\n');
const OWN =
  'Claire Vautrin et Olaf Petersen se sont vus à Lisbonne le 4 mai. Notre correspondante raconte une entrevue tendue, où il fut surtout question du cabillaud et des licences que la Norvège refuse de céder. Dans les rues, les pêcheurs attendaient une déclaration qui n’est pas venue.';

function text(id: string, words: string, published: string | null = '2021-05-04') {
  const sketch = sketchFrom(sketchOf(words));
  if (sketch === null) throw new Error('too short');
  return { id, published, sketch };
}

/** Results of a contest: the same sentences, other winners. */
const results = (names: readonly string[]) =>
  [
    `Ce mardi se déroulait la demi-finale du concours de chant qui se tient cette année au palais des expositions de la capitale.`,
    `Les pays qui votaient lors de cette demi-finale étaient ceux qui y participaient et deux des pays qui organisent la finale.`,
    `Les pays qualifiés pour la grande finale de samedi prochain, annoncés dans le désordre par les présentateurs, sont ${names.join(', ')}.`,
  ].join(' ');

describe('two texts are copies of one another', () => {
  it.each<[string, string]>([
    ['to the word', WHOLE],
    ['with a headline and a byline', `La pêche au menu\nPar notre rédaction avec AFP\n\n${WHOLE}`],
    ['with a date line', `LISBONNE, 4 mai 2021 (AFP) – ${WHOLE} (avec agences)`],
    ['without its last paragraphs', SENTENCES.slice(0, 4).join('\n\n')],
    ['with paragraphs left out', SENTENCES.filter((_, n) => n % 3 !== 1).join(' ')],
    ['in decomposed letters and other lines', WHOLE.normalize('NFD').replaceAll('\n\n', ' ')],
    ['with a word changed here and there', WHOLE.replace('critiqué', 'attaqué')],
  ])('%s', (_, other) => {
    expect(isCopy(text('a', WHOLE), text('b', other))).toBe(true);
    expect(isCopy(text('b', other), text('a', WHOLE))).toBe(true);
  });

  it.each<[string, ReturnType<typeof text>, ReturnType<typeof text>]>([
    ['another telling of the same', text('a', WHOLE), text('b', OWN)],
    [
      'a report around one paragraph of it',
      text('a', WHOLE),
      text('b', `${SENTENCES[0]}\n\n${OWN}`),
    ],
    [
      'the same sentences with other names',
      text('a', results(['Chypre', 'Suède', 'Arménie', 'Pologne', 'Malte', 'Géorgie'])),
      text('b', results(['Irlande', 'Serbie', 'Israël', 'Croatie', 'Estonie', 'Albanie'])),
    ],
    ['the same words a month later', text('a', WHOLE), text('b', WHOLE, '2021-06-04')],
    ['one paragraph of it', text('a', WHOLE), text('b', SENTENCES[0] as string)],
  ])('but not %s', (_, a, b) => {
    expect(isCopy(a, b)).toBe(false);
    expect(isCopy(b, a)).toBe(false);
  });

  it('a short note only to the word', () => {
    const note =
      'Claire Vautrin a reçu mardi Olaf Petersen à Lisbonne pour parler de pêche et de visas.';
    expect(isCopy(text('a', note), text('b', note))).toBe(true);
    expect(isCopy(text('a', note), text('b', `${note} Ils se reverront en mai.`))).toBe(false);
  });
});

test('too little or too much to compare has no sketch', () => {
  expect(sketchFrom(sketchOf('Trois mots seulement'))).toBeNull();
  expect(sketchFrom(sketchOf('mot '.repeat(30_000)))).toBeNull();
  expect(sketchFrom(undefined)).toBeNull();
});

interface Told {
  readonly id: string;
  readonly words: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
}

function parts(told: readonly Told[]) {
  const extractions = told.map(({ id, words, published = '2021-05-04' }): Extraction => {
    const quote = words.slice(0, 40);
    const source = {
      documentId: id,
      section: 'article',
      start: 0,
      end: quote.length,
      quote,
    } as const;
    const meeting = {
      id: `m-${id}`,
      kind: 'Meet',
      participants: ['Claire Vautrin', 'Olaf Petersen'],
      unnamed: [],
      polarity: 'positive',
      modality: 'asserted',
      tense: 'past',
      status: 'held',
      place: 'Lisbonne',
      date: {
        start: '2021-05-04',
        end: '2021-05-04',
        precision: 'day',
        text: 'mardi',
        working: '',
      },
      occasion: null,
      sources: [source],
      hosts: [],
      rule: 'reçu',
    } satisfies Meeting;
    const date = { date: published, precision: 'day', source: null } as const;
    const sketch = sketchOf(words);
    return { documentId: id, published: date, people: [], places: [], meetings: [meeting], sketch };
  });
  const documents = told.map(({ id, publisher = null, url = null, published = '2021-05-04' }) => {
    const date = { date: published, precision: 'day', source: null } as const;
    return { id, title: id, published: date, publisher, url };
  });
  return { extractions, documents };
}

function registerOf(told: readonly Told[]): Register {
  const { extractions, documents } = parts(told);
  return Register.build(extractions, documents);
}

const SITES: readonly Told[] = [
  { id: 'b', words: WHOLE, publisher: 'La Côte' },
  {
    id: 'a',
    words: `Titre\n\n${WHOLE}`,
    url: 'https://www.val.example/x',
    published: '2021-05-05',
  },
  { id: 'c', words: SENTENCES.slice(0, 5).join(' '), publisher: 'Midi', published: '2021-05-06' },
  { id: 'own', words: OWN, publisher: 'Le Marin' },
];

describe('a register of texts that are copies', () => {
  const register = registerOf(SITES);
  const [row] = register.meetings;

  it('knows the first text, and where else it stands', () => {
    expect(SITES.map(({ id }) => register.firstOf(id))).toEqual(['b', 'b', 'b', 'own']);
    expect(register.copiesOf('b')).toEqual([
      { documentId: 'c', publisher: 'Midi' },
      { documentId: 'a', publisher: 'val.example' },
    ]);
    expect(register.copiesOf('c').map(({ documentId }) => documentId)).toEqual(['b', 'a']);
    expect(register.copiesOf('own')).toEqual([]);
  });

  it('counts them as one source and keeps all', () => {
    expect(register.meetings).toHaveLength(1);
    expect(row?.independent).toBe(2);
    expect(new Set(row?.sources.map(({ documentId }) => documentId)).size).toBe(4);
  });

  it('cites the first for all of them, and each other text', () => {
    const citations = new Citations(register, null);
    if (row) citations.numbers(row);
    const told = citations.all.map(({ documentId, copies }) => [documentId, copies?.length]);
    expect(told).toEqual([
      ['b', 2],
      ['own', undefined],
    ]);
  });

  it('cites a copy where the first text does not tell the meeting', () => {
    const { extractions, documents } = parts(SITES);
    const without = extractions.map((one) =>
      one.documentId === 'b' ? { ...one, meetings: [] } : one,
    );
    const built = Register.build(without, documents);
    const citations = new Citations(built, null);
    for (const meeting of built.meetings) citations.numbers(meeting);
    expect(citations.all.map(({ documentId }) => documentId).sort()).toEqual(['a', 'own']);
  });

  it('is the same when the first text goes as when it never came', () => {
    const left = SITES.filter(({ id }) => id !== 'b');
    const updated = register.update({ removed: ['b'] });
    const clean = registerOf(left);
    for (const { id } of left) {
      expect(updated.firstOf(id)).toBe(clean.firstOf(id));
      expect(updated.copiesOf(id)).toEqual(clean.copiesOf(id));
    }
    expect(updated.firstOf('c')).toBe('a');
    // And when it comes again.
    const { extractions, documents } = parts(SITES.filter(({ id }) => id === 'b'));
    expect(updated.update({ extractions, documents }).firstOf('c')).toBe('b');
  });

  it('is the same in whatever order the texts come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SITES], { minLength: SITES.length }), (order) => {
        const built = registerOf(order);
        expect(order.map(({ id }) => built.firstOf(id)).sort()).toEqual(['b', 'b', 'b', 'own']);
      }),
      { numRuns: 20 },
    );
  });

  it('names the same site twice as no other site', () => {
    const twice = registerOf([
      { id: 'a', words: WHOLE, publisher: 'Le Val' },
      { id: 'b', words: WHOLE, publisher: 'Le Val' },
    ]);
    expect(twice.copiesOf('a')).toEqual([{ documentId: 'b', publisher: null }]);
  });
});

/** Some sentences in their order, one of them perhaps in all texts, and a day. */
const someText = fc
  .record({
    sentences: fc.subarray([...SENTENCES, ...OWN.split(/(?<=\.) /u)], { minLength: 2 }),
    day: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ sentences, day }) => ({
    words: `Abonnez-vous à la lettre du matin de notre rédaction de Lisbonne. ${sentences.join(' ')}`,
    published: `2021-05-0${day}`,
  }));
const someChange = fc.record({ at: fc.nat(), gone: fc.boolean(), told: someText });

test.each([
  ['few texts', 50],
  // More than a shingle may stand in before it is taken for a site's furniture.
  ['many texts', 230],
])(
  '%s: what was added, changed and removed in turn is folded as if all had come at once',
  (_, size) => {
    fc.assert(
      fc.property(
        fc.array(someText, { minLength: size, maxLength: size }),
        fc.array(fc.array(someChange, { minLength: 1, maxLength: 2 }), { maxLength: 6 }),
        (base, rounds) => {
          const texts = new Map(base.map((one, n) => [`t${n}`, { id: `t${n}`, ...one }]));
          const bare = (told: readonly Told[]) => {
            const { extractions, documents } = parts(told);
            return { extractions: extractions.map((one) => ({ ...one, meetings: [] })), documents };
          };
          const all = bare([...texts.values()]);
          let register = Register.build(all.extractions, all.documents);
          let next = size;
          for (const round of rounds) {
            const removed: string[] = [];
            const changed: Told[] = [];
            for (const { at, gone, told } of round) {
              const ids = [...texts.keys()];
              const id = at % 3 === 0 ? `t${next++}` : (ids[at % ids.length] ?? 't0');
              if (gone && texts.delete(id)) removed.push(id);
              else {
                texts.set(id, { id, ...told });
                changed.push({ id, ...told });
              }
            }
            const kept = changed.filter(({ id }) => texts.has(id));
            register = register.update({
              ...bare(kept),
              removed: removed.filter((id) => !texts.has(id)),
            });
            const { extractions, documents } = bare([...texts.values()]);
            const clean = Register.build(extractions, documents);
            for (const id of texts.keys()) expect(register.firstOf(id)).toBe(clean.firstOf(id));
          }
        },
      ),
      { numRuns: 12, seed: 5 },
    );
  },
);
