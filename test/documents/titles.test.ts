/** Headlines, and what stands near them and is none. */
import { describe, expect, it } from 'vitest';
import { pageOf, readOne, sectionsOf } from './reading.ts';
import { typesetOf } from './support.ts';

const TITLE = 'Vaubrun : la digue devant la préfète';
const FIRST =
  'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande, pour parler de la digue et des travaux de l’hiver.';
const SECOND =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois prochain.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;
const SITE = 'La Feuille du Val';

describe('titles of web pages', () => {
  it.each<[string, string, string, string]>([
    [
      'quotation marks are no bars',
      `La préfète & le maire : « une digue pour dix ans »`,
      BODY,
      'La préfète & le maire : « une digue pour dix ans »',
    ],
    [
      'escaped twice',
      'L&amp;#8217;hiver &amp;amp; la digue de Vaubrun',
      BODY,
      'L’hiver & la digue de Vaubrun',
    ],
    [
      'words that may be divided',
      TITLE,
      `<h1>Vau&shy;brun : la di&shy;gue devant la préfète</h1>${BODY}`,
      TITLE,
    ],
    [
      'a logo by its class',
      `${TITLE} - ${SITE}`,
      `<h1 class="logo">${SITE}</h1><article><h2>${TITLE}</h2>${BODY}</article>`,
      TITLE,
    ],
    [
      'a logo by its link',
      `${SITE} : ${TITLE}`,
      `<h1><a href="/">${SITE}</a></h1><article><h2>${TITLE}</h2>${BODY}</article>`,
      TITLE,
    ],
    [
      'the name of the site by the window',
      `${TITLE} | ${SITE}`,
      `<h1>${SITE}</h1><article><h2>${TITLE}</h2>${BODY}</article>`,
      TITLE,
    ],
    [
      'a logo beside a headline',
      `${TITLE} - ${SITE}`,
      `<h1><a href="/">${SITE}</a></h1><article><h1>${TITLE}</h1>${BODY}</article>`,
      TITLE,
    ],
    [
      'a headline that links to its page',
      TITLE,
      `<article><h1><a href="/2022/digue">${TITLE}</a></h1>${BODY}</article>`,
      TITLE,
    ],
    [
      'a heading of a part that the window repeats',
      `${TITLE} : le maire répond`,
      `<h1>${TITLE}</h1><p>${FIRST}</p><h2>Le maire répond</h2><p>${SECOND}</p>`,
      TITLE,
    ],
    [
      'a heading of a part',
      `${TITLE} - ${SITE}`,
      `<article><h1>${TITLE}</h1><p>${FIRST}</p><h2>La digue devant</h2><p>${SECOND}</p></article>`,
      TITLE,
    ],
  ])('%s', async (_, window, body, title) => {
    const document = await readOne('a.html', pageOf(body, `<title>${window}</title>`));
    expect(document.title).toBe(title);
    expect(sectionsOf(document, 'article')).toContain(FIRST);
    expect(sectionsOf(document, 'article')).not.toContain(SITE);
    expect(document.text.split(title)).toHaveLength(2);
  });
});

describe('what stands beside a headline in a text', () => {
  it.each<[string, string]>([
    [
      'the name of a paper over the day',
      `Le Quotidien du Fleuve\nPublié le 14 mars 2024\n\n${TITLE}`,
    ],
    ['a name without such a word', `Le Fleuve Sud\nPublié le 14 mars 2024\n\n${TITLE}`],
    ['an English paper', `The Leeds Examiner\n\n${TITLE}`],
    [
      'a correspondent',
      `${TITLE}\n\nVarna (Bulgarie), de notre correspondante\nVendredi 21 juin 2024`,
    ],
    ['an office of the press', `${TITLE}\n\nTom Reed, transport correspondent`],
    ['a caption', `${TITLE}\n\nOdile Marchant et Karim Delalande à Vaubrun (Photo : Ana Voss)`],
  ])('%s', async (_, head) => {
    const { title } = await readOne('a.txt', `${head}\n\n${FIRST}\n\n${SECOND}\n`);
    expect(title).toBe(TITLE);
  });
});

/** Where the line stands: above the sentences, below them, or within them. */
const credits: readonly (readonly [where: 'above' | 'below' | 'inside', line: string])[] = [
  ['above', 'Par Élise Vauquelin'],
  ['above', 'By Élise Vauquelin in Oslo'],
  ['above', 'Élise Vauquelin (avec AFP)'],
  ['above', 'Élise Vauquelin | Publié le 3 mars 2025'],
  ['above', 'Élise Vauquelin Political editor'],
  ['above', 'Élise Vauquelin'],
  ['above', 'Words: Tom Reed. Pictures: Élise Vauquelin'],
  ['below', 'Élise Vauquelin'],
  ['below', '(Avec Élise Vauquelin à Tulle)'],
  ['below', 'Texte : Tom Reed / Photos : Élise Vauquelin'],
  ['below', 'Reporting by Élise Vauquelin; editing by Tom Reed'],
  ['inside', '(Photo : Élise Vauquelin)'],
  ['inside', '© Élise Vauquelin / La Gazette'],
  ['inside', 'Photograph: Élise Vauquelin/PA'],
  ['above', 'Élise Vauquelin, à Quimper'],
  ['above', 'Un reportage de Élise Vauquelin'],
  ['above', 'Élise Vauquelin and Tom Reed'],
  ['below', 'Tom Reed reported from Oslo. Élise Vauquelin contributed to this article.'],
  ['below', 'T. Reed, avec Élise Vauquelin à Brest'],
];

describe('who wrote and who took pictures', () => {
  const page = (where: string, line: string) =>
    where === 'above'
      ? `${TITLE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`
      : where === 'below'
        ? `${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`
        : `${TITLE}\n\n${FIRST} ${line}\n\n${SECOND}\n`;

  it.each(credits)('%s: %s is no part of the article', async (where, line) => {
    const document = await readOne('a.txt', page(where, line));
    expect(document.title).toBe(TITLE);
    expect(sectionsOf(document, 'article')).toContain(FIRST);
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    expect(sectionsOf(document, 'article')).not.toContain('Vauquelin');
    expect(sectionsOf(document, 'furniture')).toContain('Vauquelin');
  });

  it.each([
    ['above', 'Karim Delalande'],
    ['below', 'Barack Obama, Président des États-Unis'],
    ['inside', '(avec Élise Vauquelin)'],
    ['inside', 'Le projet tient du Crédit Lyonnais.'],
    ['inside', 'Elle se dit « émue » par Élise Vauquelin'],
    ['inside', '(crédit d’impôts pour la digue)'],
  ])('%s: %s is', async (where, line) => {
    const document = await readOne('a.txt', page(where, line));
    expect(sectionsOf(document, 'article')).toContain(line);
  });
});

it('two names, a verb and a place are a headline, no byline', async () => {
  const headline = 'Fiona Garrick met Desmond Oyelowo in Bristol';
  const { title } = await readOne('a.txt', `${headline}\n\n${FIRST}\n\n${SECOND}\n`);
  expect(title).toBe(headline);
});

describe('titles of PDF files', () => {
  const text: [number, string][] = [
    [10, ''],
    [10, 'La prefete Odile Marchant a recu mercredi a Vaubrun le maire de la'],
    [10, 'ville, Karim Delalande, pour parler de la digue et des travaux qui'],
    [10, 'doivent commencer avant la fin du mois prochain.'],
  ];
  it.each<[string, [number, string][], string | null]>([
    [
      'two lines in large type',
      [
        [20, 'La digue de Vaubrun'],
        [20, 'devant la prefete'],
        [10, ''],
        [10, 'Vendredi 17 juin 2022'],
        ...text,
      ],
      'La digue de Vaubrun devant la prefete',
    ],
    [
      'below the name of the paper',
      [
        [30, 'LE VAL'],
        [10, ''],
        [18, 'La digue de Vaubrun devant la prefete'],
        [10, ''],
        [10, 'Vendredi 17 juin 2022'],
        ...text,
      ],
      'La digue de Vaubrun devant la prefete',
    ],
  ])('%s', async (_, lines, title) => {
    const document = await readOne('a.pdf', typesetOf(lines));
    expect(document.title).toBe(title);
    expect(document.published?.date).toBe('2022-06-17');
  });

  it('none where all is in one size', async () => {
    const { title } = await readOne('a.pdf', typesetOf(text));
    expect(title).toBeNull();
  });
});
