/** Days on which pages and texts say they were published, and days that are told of something else. */
import { describe, expect, it } from 'vitest';
import { pageOf, readOne } from './reading.ts';

const TITLE = 'La digue de Vaubrun devant la préfète';
const FIRST =
  'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande, pour parler de la digue et des travaux de l’hiver.';
const SECOND =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois prochain.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

/** A line under or above the headline; what was read, and the words it was read from. */
const lines: readonly (readonly [line: string, date: string | null, words?: string])[] = [
  ['Publié : 12.05.22 – 18:32', '2022-05-12', '12.05.22'],
  ['Publié le 3.5.22', '2022-05-03', '3.5.22'],
  ['Publié hier à 14.02', null],
  ['Février 2022', '2022-02', 'Février 2022'],
  ['Lettre n° 12 – Mars 2021', '2021-03', 'Mars 2021'],
  ['Issue 7, March 2021', '2021-03', 'March 2021'],
  ['Élections de février 2022', null],
  ['Stockholm, le 24 mars 2022', '2022-03-24', '24 mars 2022'],
  ['Vaubrun-sur-Orge, le 24 mars 2022', '2022-03-24', '24 mars 2022'],
  ['Buenos Aires, 24 mars 2022', '2022-03-24', '24 mars 2022'],
  ['Jeanne Collet, le 24 mars 2022', null],
  ['Concert, 24 mars 2022', null],
  ['Le 12/10/2022 à 18h32 4 min de lecture', '2022-10-12', '12/10/2022'],
  ['May 4, 2022 · 3 min read', '2022-05-04', 'May 4, 2022'],
  ['2022/06/20 - 14:10 | Diplomatie', '2022-06-20', '2022/06/20'],
  ['20 juin 2022 à 14h10 | Vie locale', '2022-06-20', '20 juin 2022'],
  ['20 juin 2022 | Concert', null],
  ['Le Courrier du Val | 20 juin 2022', '2022-06-20', '20 juin 2022'],
  ['Concert | 20 juin 2022', null],
  ['Vendredi 17 juin 2022', '2022-06-17', 'Vendredi 17 juin 2022'],
  ['Jeudi 12 mai 2022 - 18:30 - Monde', '2022-05-12', 'Jeudi 12 mai 2022'],
  ['GENÈVE, 12 mai 2022 (AFP)', '2022-05-12', '12 mai 2022'],
  ['Photo prise à Genève, le 12 mai 2019', null],
  ['Concert, le 24 mars 2022', null],
  ['Été 2022', null],
  ['Rendez-vous le 12 mai 2022', null],
  ['Le tome 2.11.22', null],
  ['3 mai 2022 - 07:00 | Mis à jour le 4 mai 2022 - 09:12', '2022-05-03', '3 mai 2022'],
  ['Mis à jour le 4 mai 2022 à 9h | Publié le 3 mai 2022 à 7h', '2022-05-03', '3 mai 2022'],
];

describe('a line under the headline', () => {
  it.each(lines)('%s is %s in a page', async (line, date, words) => {
    const body = `<article><h1>${TITLE}</h1><p>${line}</p>${BODY}</article>`;
    const { published, text, title } = await readOne('a.html', pageOf(body));
    expect(published?.date ?? null).toBe(date);
    expect(title).toBe(TITLE);
    const source = published?.source;
    if (date !== null) expect(source && text.slice(source.start, source.end)).toBe(words);
  });

  it.each(lines)('%s is %s in a text', async (line, date, words) => {
    const { published, text, title } = await readOne(
      'a.txt',
      `${TITLE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`,
    );
    expect(published?.date ?? null).toBe(date);
    expect(title).toBe(TITLE);
    const source = published?.source;
    if (date !== null) expect(source && text.slice(source.start, source.end)).toBe(words);
  });

  it.each<[string, string | null]>([
    ['Published 05/12/2022', null],
    ['Published 05/25/2022', null],
    ['Published 25/05/2022', '2022-05-25'],
    ['Published May 12, 2022', '2022-05-12'],
  ])('%s is %s in an English text: figures may be turned', async (line, date) => {
    const english =
      'Helen Ashworth met Daniel Whitcombe in London on Monday, and they talked for two hours about the dam that their towns will have to pay for.';
    const { published, language } = await readOne(
      'a.txt',
      `The dam between two towns\n\n${line}\n\n${english}\n`,
    );
    expect(language).toBe('en');
    expect(published?.date ?? null).toBe(date);
  });
});

describe('other places of a page', () => {
  const ld = (date: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${date}}</script>`;
  it.each<[string, string, string, string | null]>([
    ['seconds in structured data', ld('1652313600'), `<h1>${TITLE}</h1>${BODY}`, '2022-05-12'],
    ['milliseconds', ld('1652313600000'), `<h1>${TITLE}</h1>${BODY}`, '2022-05-12'],
    ['seconds in damaged data', ld('1652313600,}'), `<h1>${TITLE}</h1>${BODY}`, '2022-05-12'],
    [
      'a place and a day between line breaks',
      '',
      `<div><b>${TITLE}</b><br>Tallinn, 4 octobre 2021<br><br>${FIRST}<br><br>${SECOND}</div>`,
      '2021-10-04',
    ],
    ['a month above the headline', '', `<div>Février 2022</div><h1>${TITLE}</h1>${BODY}`, null],
    [
      'a day below, not that above',
      '',
      `<div>Mardi 12 mars 2024</div><h1>${TITLE}</h1><p>4 mai 2022</p>${BODY}`,
      '2022-05-04',
    ],
    [
      'a day in running prose',
      '',
      `<h1>${TITLE}</h1><p>La digue a cédé le 3 mai 2019, après trois jours de pluie et de vent.</p>${BODY}`,
      null,
    ],
  ])('%s', async (_, head, body, date) => {
    const { published } = await readOne('a.html', pageOf(body, head));
    expect(published?.date ?? null).toBe(date);
  });

  it('a field is no words of the text', async () => {
    const { published } = await readOne(
      'a.html',
      pageOf(
        `<h1>${TITLE}</h1><p>4 mai 2022</p>${BODY}`,
        '<meta name="date" content="2022-05-04">',
      ),
    );
    expect(published).toEqual({ date: '2022-05-04', precision: 'day', source: null });
  });

  it('a line above the headline stays in the text, to be quoted', async () => {
    const { published, text } = await readOne(
      'a.html',
      pageOf(`<div>Publié le 4 mai 2022</div><h1>${TITLE}</h1><article>${BODY}</article>`),
    );
    expect(text.slice(published?.source?.start, published?.source?.end)).toBe('4 mai 2022');
  });
});

describe('a dateline', () => {
  it.each<[string, string | null]>([
    ['VAUBRUN, 2 déc. 2024 (Agence du Val) — ', '2024-12-02'],
    ['OSLO/PARIS, Sept 19 2023 (Newswire) - ', '2023-09-19'],
    ['LEEDS, England, Oct. 12, 2023 (Newswire) -- ', '2023-10-12'],
    ['PARIS (Reuters) - 11 sept. 2023 - ', '2023-09-11'],
    ['VAUBRUN, 9 septembre 2024 (de notre envoyé spécial) — ', '2024-09-09'],
    ['LEEDS, June 4, 2019 (from our own correspondent) - ', '2019-06-04'],
    ['Lyon, 12 mai 1968 (la veille de la grève), les étudiants ', null],
    ['Depuis le 2 déc. 2024, la digue – ', null],
    ['La digue (2 déc. 2024) ', null],
  ])('%s is %s', async (lead, date) => {
    const { published } = await readOne('a.txt', `${TITLE}\n\n${lead}${FIRST}\n\n${SECOND}\n`);
    expect(published?.date ?? null).toBe(date);
  });
});

describe('the day under the name of a paper', () => {
  it.each<[string, string | null]>([
    ['La Gazette du Val\nMardi 8 octobre 2024', '2024-10-08'],
    ['LA DÉPÊCHE DU VAL — Édition de Vaubrun\nMardi 8 octobre 2024', '2024-10-08'],
    ['La Gazette du Val – Édition du mardi 8 octobre 2024', '2024-10-08'],
    ['JOURNAL DU VAL | Mardi 8 octobre 2024 | Région', '2024-10-08'],
    ['Le Courrier du Val\nN° 4 512\nMardi 8 octobre 2024 — 1,40 €', '2024-10-08'],
    ['Santé / Vaubrun\n8 octobre 2024 - 07:00 | Mis à jour le 9 octobre 2024', '2024-10-08'],
    ['Mer\n8 octobre 2024 - 07:00 | Mis à jour le 9 octobre 2024 - 10:00', '2024-10-08'],
    ['Menu\n8 octobre 2024 - 07:00 | Mis à jour le 9 octobre 2024 - 10:00', '2024-10-08'],
    ['La Gazette du Val\nMenu\nMardi 8 octobre 2024', null],
    ['8.9 C\nVaubrun\nMardi 8 octobre 2024', null],
    ['Rendez-vous le 8 octobre 2024', null],
  ])('%s is %s', async (above, date) => {
    const document = await readOne('a.txt', `${above}\n\n${TITLE}\n\n${FIRST}\n\n${SECOND}\n`);
    expect(document.published?.date ?? null).toBe(date);
    expect(document.title).toBe(TITLE);
  });
});

describe('the name of a paper and its day below the headline', () => {
  it.each<[string, string | null]>([
    ['Le Courrier du Val, samedi 18 mai 2024, 06:15', '2024-05-18'],
    ["L'Écho de la Vallée, 3 mars 2022", '2022-03-03'],
    ['The Penford Gazette, Tuesday 4 June 2019', '2019-06-04'],
    ['Le général Moreau, samedi 18 mai 1940, tenait encore le pont.', null],
  ])('%s is %s', async (below, date) => {
    const document = await readOne('a.txt', `${TITLE}\n\n${below}\n\n${FIRST}\n\n${SECOND}\n`);
    expect(document.published?.date ?? null).toBe(date);
    expect(document.title).toBe(TITLE);
  });
});

describe('a text that begins with a day', () => {
  it.each<[string, string, string | null]>([
    ['over its sentences', `May 4, 2022\n\n${FIRST}\n\n${SECOND}\n`, '2022-05-04'],
    ['over its headline', `4 mai 2022\n\n${TITLE}\n\n${FIRST}\n`, '2022-05-04'],
    [
      'over a menu: the day it was copied',
      `Mardi 12 mars 2024\nAccueil\nMonde\n\n${TITLE}\n\n${FIRST}\n\n${SECOND}\n`,
      null,
    ],
  ])('%s', async (_, text, date) => {
    const { published, title } = await readOne('a.txt', text);
    expect(published?.date ?? null).toBe(date);
    expect(title ?? '').not.toMatch(/\d{4}/u);
  });

  it.each(['12 de mayo de 2022', '12. Mai 2022', 'giovedì 12 maggio 2022'])(
    '%s is no title',
    async (line) => {
      const { title } = await readOne('a.txt', `${TITLE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`);
      expect(title).toBe(TITLE);
    },
  );
});
