/** Parties whom nobody names, and meetings that a title and the text tell. */
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf, languages } from '../../src/languages/index.ts';

function meetingsOf(text: string) {
  const document = toDocument({ text }, 'a.txt', languages);
  return extract(document, languageOf(document.language)).meetings;
}

const AFTER = ' Plus tard, Paul Mercier a retrouvé Odile Kerambrun.';

describe('words of parties', () => {
  it.each([
    ['Paul Mercier a vu le procureur deux fois, jamais la juge.', ['le procureur']],
    [
      'Paul Mercier a rendu visite aux blessés de l’accident à l’hôpital.',
      ['les blessés de l’accident'],
    ],
    [
      'Paul Mercier a rencontré une vingtaine de chercheurs au laboratoire.',
      ['une vingtaine de chercheurs'],
    ],
    [
      'Paul Mercier s’est entretenu brièvement avec les syndicats de police avant le défilé.',
      ['les syndicats de police'],
    ],
  ])('%s', (text, parties) => {
    const unnamed = meetingsOf(text + AFTER).flatMap((meeting) => meeting.unnamed);
    expect(unnamed).toEqual(expect.arrayContaining(parties));
    for (const words of unnamed) expect(words).not.toMatch(/fois|hôpital|laboratoire|défilé/u);
  });

  it.each([
    'Paul Mercier a rencontré le succès, puis la presse.',
    'Paul Mercier a rencontré des difficultés et plusieurs opposants.',
  ])('%s: what is no person and no group took no part', (text) => {
    const unnamed = meetingsOf(text + AFTER).flatMap((meeting) => meeting.unnamed);
    expect(unnamed.join()).not.toMatch(/succès|difficultés/u);
  });
});

describe('a title tells beforehand what the text tells', () => {
  const body =
    'The health minister, Fiona Garrick, met hospital chief Desmond Oyelowo in Bristol on Wednesday. Their discussion was about waiting lists and ended without agreement.';

  it.each([
    'Garrick meets hospital chief Oyelowo',
    'Garrick sits down with Oyelowo in Bristol',
    'Garrick-Oyelowo talks end without deal',
    'GARRICK MEETS OYELOWO AGAIN',
  ])('%s: one meeting, held', (title) => {
    const meetings = meetingsOf(`${title}\n\n${body}\n`);
    expect(meetings.map(({ status, participants }) => [status, [...participants].sort()])).toEqual([
      ['held', ['Desmond Oyelowo', 'Fiona Garrick']],
    ]);
  });

  it('what the title alone tells stays', () => {
    const [only] = meetingsOf(
      'Fiona Garrick met Desmond Oyelowo in Bristol\n\nThe waiting lists of the county have grown again, the ministry said on Wednesday in a report of forty pages.\n',
    );
    expect(only?.participants).toHaveLength(2);
  });
});
