/** What stands around and between the paragraphs of an article and is none. */
import { describe, expect, it } from 'vitest';
import { pageOf, readOne, sectionsOf } from './reading.ts';

const TITLE = 'La digue de Vaubrun devant la préfète';
const FIRST =
  'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande, pour parler de la digue et des travaux de l’hiver.';
const SECOND =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois prochain.';

describe('lines of a page', () => {
  it.each([
    'Pages 1 2 3',
    'Pages : 1 2 3',
    'Page 1 | 2 | 3',
    'Next page',
    'Comments',
    'Commentaires',
    '4 min de lecture',
    'Plan du site | Contact',
    'Index · Contact',
  ])('%s', async (line) => {
    const html = await readOne(
      'a.html',
      pageOf(`<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${line}</p></article>`),
    );
    const text = await readOne('a.txt', `${TITLE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`);
    for (const document of [html, text]) {
      expect(sectionsOf(document, 'article')).toContain(FIRST);
      expect(sectionsOf(document, 'article').split('\n')).not.toContain(line);
    }
  });

  it.each(['Pages d’un journal', 'Luc Fabre | Odile Marchant', 'Le contact est rompu'])(
    'not %s',
    async (line) => {
      const text = await readOne('a.txt', `${TITLE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`);
      expect(sectionsOf(text, 'article').split('\n')).toContain(line);
    },
  );
});

describe('lists of other articles', () => {
  const links = ['Luc Fabre a rencontré Jeanne Collet à Lyon', 'Dix plages à voir cet été'];
  it.each<[string, string]>([
    [
      'in a list',
      `<h4>Les plus lus</h4><ol>${links.map((link) => `<li><a href="/a">${link}</a></li>`).join('')}</ol>`,
    ],
    [
      'in paragraphs',
      `<h4>Sur le même sujet</h4>${links.map((link) => `<p><a href="/a">${link}</a></p>`).join('')}`,
    ],
  ])('%s, within the article', async (_, list) => {
    const document = await readOne(
      'a.html',
      pageOf(`<article><h1>${TITLE}</h1><p>${FIRST}</p>${list}<p>${SECOND}</p></article>`),
    );
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    for (const link of links) expect(document.text).not.toContain(link);
  });

  it('in a text whose entries stand apart', async () => {
    const document = await readOne(
      'a.md',
      `# ${TITLE}\n\n${FIRST}\n\n## Les plus lus\n\n- ${links[0]}\n\n- ${links[1]}\n\n${SECOND}\n`,
    );
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    for (const link of links) expect(sectionsOf(document, 'furniture')).toContain(link);
  });
});

describe('comments of Markdown', () => {
  it('on lines of their own are no article, and nothing of the text is lost', async () => {
    const hidden = '<!--\nÀ vérifier :\nLuc Fabre a rencontré Jeanne Collet.\n-->';
    const text = `# ${TITLE}\n\n<!-- brouillon -->\n\n${FIRST}\n\n${hidden}\n\n${SECOND}\n`;
    const document = await readOne('a.md', text);
    expect(sectionsOf(document, 'furniture')).toContain(hidden);
    expect(sectionsOf(document, 'article')).not.toContain('brouillon');
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    expect(document.sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('within a sentence do not cut it', async () => {
    const text = `# ${TITLE}\n\nLa préfète <!-- laquelle ? --> a reçu le maire de Vaubrun mercredi matin à la mairie de la ville.\n`;
    const document = await readOne('a.md', text);
    expect(document.sections.map(({ kind }) => kind)).toEqual(['article']);
  });
});

// Time that grows with the square of the length, or calls as deep as it, would run into the limits of the test.
describe('texts that no reader should choke on', () => {
  it.each<[string, string, string]>([
    ['hidden comments without number', 'a.md', '<!-- a -->\n\nLa préfète a vu le maire.\n\n'],
    ['lines with days without number', 'a.txt', 'Rendez-vous le 12 mai 2022 ici\n'],
  ])('%s', async (_, path, piece) => {
    const { text } = await readOne(path, `${piece.repeat(10_000)}\n${FIRST}\n`);
    expect(text).toContain(FIRST);
  });
});
