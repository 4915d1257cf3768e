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
