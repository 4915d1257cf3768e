/**
 * What the trained reader makes of ordinary sentences: the people of the one meeting told, its
 * outcome first. No row stands among the training texts.
 */
import { describe, expect, it } from 'vitest';
import { readCard, readLayer } from '../../src/analysis/weights.ts';
import { judgeReadings } from '../../src/extraction/events.ts';
import { readMeetings } from '../../src/extraction/extract.ts';
import { loadEventReader } from '../../src/extraction/load.ts';
import { chance } from '../../src/extraction/network.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { LanguageCode } from '../../src/types.ts';
import { worldKnowledge } from '../../src/world/knowledge.ts';

const published = { date: '2024-03-06', precision: 'day', source: null } as const;

function told(text: string, code: LanguageCode): string[] {
  return readMeetings(text, languageOf(code), published, 'row')
    .meetings.filter(({ kind, participants }) => kind === 'Meet' && participants.length > 1)
    .map(
      ({ status, participants }) =>
        `${status}: ${participants
          .map((n) => n.split(' ').at(-1))
          .sort()
          .join(' + ')}`,
    )
    .sort();
}

const rows: readonly [LanguageCode, string, readonly string[]][] = [
  [
    'fr',
    'Karim Belhadj a longuement discuté avec la navigatrice Sofia Lindqvist lundi à Berlin.',
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    'Karim Belhadj, selon la presse, a rencontré Sofia Lindqvist lundi à Berlin.',
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    'Karim Belhadj, surnommé le Patron, a reçu Sofia Lindqvist à Berlin.',
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    "C'est Karim Belhadj qui a dîné avec Sofia Lindqvist lundi à Berlin.",
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    'Karim Belhadj rencontrera Sofia Lindqvist vendredi à Berlin.',
    ['planned: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    "Karim Belhadj n'a pas rencontré Sofia Lindqvist à Berlin.",
    ['not_held: Belhadj + Lindqvist'],
  ],
  [
    'fr',
    "Karim Belhadj a salué la victoire de Sofia Lindqvist lors d'une conférence de presse.",
    [],
  ],
  ['fr', 'Karim Belhadj a rencontré de graves difficultés, a estimé Sofia Lindqvist.', []],
  [
    'en',
    'Karim Belhadj, according to the press, met Sofia Lindqvist in Berlin on Monday.',
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'en',
    'It was Karim Belhadj who had dinner with Sofia Lindqvist in Berlin on Monday.',
    ['held: Belhadj + Lindqvist'],
  ],
  [
    'en',
    'Karim Belhadj will meet Sofia Lindqvist in Berlin on Friday.',
    ['planned: Belhadj + Lindqvist'],
  ],
  ['en', 'Karim Belhadj praised the decision of Sofia Lindqvist.', []],
];

describe('meetings that the trained reader tells', () => {
  it.each(rows)('%s: %s', (code, text, expected) => {
    expect(told(text, code)).toEqual(expected);
  });
});

describe('the weights', () => {
  it.each(['fr', 'en'] as const)('of %s are the files that the card names', (code) => {
    const layers = Object.keys(readCard(code).layers);
    expect(layers).toEqual(
      expect.arrayContaining(['tagger', 'parser', 'lemmas', 'names', 'meetings']),
    );
    for (const layer of layers) expect(() => readLayer(code, layer)).not.toThrow();
  });
});

describe('the chances of pairs', () => {
  it('are those of all their features at once', () => {
    const language = languageOf('fr');
    const { models } = loadEventReader(language);
    const { read } = readMeetings(
      'Karim Belhadj et Sofia Lindqvist ont reçu Paul Tréguier, puis Anna Kowalska, lundi à Berlin.',
      language,
      published,
      'row',
    );
    const judged = judgeReadings(read, models, { language, world: worldKnowledge(), year: 2024 });
    const pairs = judged.flatMap(({ reading }) => reading.pairs);
    expect(pairs.length).toBeGreaterThan(4);
    expect(judged.flatMap(({ chances }) => chances)).toEqual(
      pairs.map(({ features }) => chance(features, models.pairs)),
    );
  });
});
