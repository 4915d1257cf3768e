/** What readers write below an article is never news, whatever the page calls the block. */
import { describe, expect, it } from 'vitest';
import { pageOf, readOne, sectionsOf } from './reading.ts';

const TITLE = 'Le pont de Vaubrun rouvre';
const FIRST = 'La préfète Odile Marchant a reçu le maire Karim Delalande.';
const SECOND =
  'Les deux élus se sont quittés sans rien signer, mais les services de l’État promettent une réponse avant la fin du mois.';
const REMARK =
  'Et moi j’ai vu Luc Fabre rencontrer Jeanne Collet à la mairie, mais de cela on ne parle jamais ici.';
const OTHER = 'Toujours les mêmes promesses, le pont fermera de nouveau dès les premières pluies.';
const ARTICLE = `<h1>${TITLE}</h1><p>${FIRST}</p>`;
const signed = (who: string, day: string, text: string): string =>
  `<div class="u"><b>${who}</b> <span>${day}</span><p>${text}</p></div>`;
const THREAD = signed('pecheur8', '3 mai 2021', REMARK) + signed('nadia', '4 mai 2021', OTHER);
const PLAIN = `<p>${REMARK}</p><p>${OTHER}</p>`;

describe('comments of a web page', () => {
  it.each<[string, string]>([
    [
      'a section of its own',
      `<article>${ARTICLE}</article><section><h2>Vos réactions</h2>${PLAIN}</section>`,
    ],
    ['a count', `<article>${ARTICLE}</article><div><h3>Commentaires (2)</h3>${PLAIN}</div>`],
    [
      'a count before the word',
      `<article>${ARTICLE}</article><div><h3>2 commentaires</h3>${PLAIN}</div>`,
    ],
    ['a count in English', `<article>${ARTICLE}</article><div><h4>Comments (2)</h4>${PLAIN}</div>`],
    ['an invitation', `<article>${ARTICLE}</article><div><h3>Leave a Reply</h3>${PLAIN}</div>`],
    [
      'an invitation in French',
      `<article>${ARTICLE}</article><div><h3>Laisser un commentaire</h3>${PLAIN}</div>`,
    ],
    [
      'within the article',
      `<article>${ARTICLE}<p>${SECOND}</p><h2>Réactions (2)</h2>${PLAIN}</article>`,
    ],
    [
      'a heading in a block of its own',
      `<article>${ARTICLE}<header><h2>Vos réactions</h2></header><div>${PLAIN}</div></article>`,
    ],
    [
      'a heading with a count beside it',
      `<article>${ARTICLE}</article><div><div><h2>Vos avis</h2><span>2</span></div><ul><li>${REMARK}</li><li>${OTHER}</li></ul></div>`,
    ],
    [
      'a summary that folds',
      `<article>${ARTICLE}</article><details><summary>Commentaires (2)</summary>${THREAD}</details>`,
    ],
    [
      'bold words for a heading',
      `<div>${ARTICLE}</div><div><p><b>Réactions (2)</b></p>${THREAD}</div>`,
    ],
    [
      'one word, over signed remarks',
      `<article>${ARTICLE}</article><section><h2>Réactions</h2>${THREAD}</section>`,
    ],
    [
      'no heading, a name',
      `<article>${ARTICLE}</article><div class="zone-reponses">${THREAD}</div>`,
    ],
    ['no heading, another name', `<article>${ARTICLE}</article><div id="forum">${THREAD}</div>`],
  ])('%s', async (_, body) => {
    const document = await readOne('a.html', pageOf(body));
    expect(document.title).toBe(TITLE);
    expect(sectionsOf(document, 'article')).toContain(FIRST);
    for (const remark of [REMARK, OTHER]) {
      expect(sectionsOf(document, 'comment')).toContain(remark);
      expect(sectionsOf(document, 'article')).not.toContain(remark);
    }
  });

  it.each<[string, string]>([
    [
      'reactions that an article tells',
      `<article>${ARTICLE}<h2>Réactions</h2><p>${SECOND}</p></article>`,
    ],
    [
      'a count above the article',
      `<h1>${TITLE}</h1><div><h4>2 commentaires</h4><span>Par Léa Roux</span></div><div><p>${FIRST}</p><p>${SECOND}</p></div>`,
    ],
    [
      'a name on the whole page',
      `<div class="has comments"><article>${ARTICLE}<p>${SECOND}</p></article></div>`,
    ],
    [
      'a name that means something else',
      `<article>${ARTICLE}<div class="avis">${SECOND}</div></article>`,
    ],
  ])('none: %s', async (_, body) => {
    const document = await readOne('a.html', pageOf(body));
    expect(sectionsOf(document, 'article')).toContain(FIRST);
    expect(sectionsOf(document, 'article')).toContain(SECOND);
  });

  it('ends where the page goes on', async () => {
    const document = await readOne(
      'a.html',
      pageOf(
        `<article>${ARTICLE}<h2>Vos réactions</h2>${PLAIN}<h2>La suite du dossier</h2><p>${SECOND}</p></article><footer>Le Val</footer>`,
      ),
    );
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    expect(sectionsOf(document, 'article')).not.toContain(REMARK);
    expect(sectionsOf(document, 'comment')).not.toContain('Le Val');
  });
});

describe('comments of a text', () => {
  const long = `${FIRST}\n\n${SECOND}`;
  it.each<[string, string, string]>([
    [
      'a heading without signed remarks',
      'a.txt',
      `${TITLE}\n\n${long}\n\nVos réactions\n\n${REMARK}\n\n${OTHER}\n`,
    ],
    ['a count', 'a.txt', `${TITLE}\n\n${long}\n\nCommentaires (2)\n\n${REMARK}\n\n${OTHER}\n`],
    [
      'a short article over a long thread',
      'a.txt',
      `${TITLE}\n\n${FIRST}\n\nVos réactions\n\npecheur8 3 mai 2021\n${REMARK}\n\nnadia 4 mai 2021\n${OTHER}\n\nmax 4 mai 2021\n${OTHER} ${OTHER}\n`,
    ],
    [
      'a heading of Markdown',
      'a.md',
      `# ${TITLE}\n\n${FIRST}\n\n## Vos réactions\n\n${REMARK}\n\n${OTHER}\n`,
    ],
    [
      'an invitation in Markdown',
      'a.md',
      `# ${TITLE}\n\n${FIRST}\n\n## Leave a reply\n\n${REMARK}\n\n${OTHER}\n`,
    ],
  ])('%s', async (_, path, text) => {
    const document = await readOne(path, text);
    expect(sectionsOf(document, 'article')).toContain(FIRST);
    for (const remark of [REMARK, OTHER]) {
      expect(sectionsOf(document, 'comment')).toContain(remark);
      expect(sectionsOf(document, 'article')).not.toContain(remark);
    }
  });

  it('ends where another heading stands over prose', async () => {
    const document = await readOne(
      'a.md',
      `# ${TITLE}\n\n${FIRST}\n\n## Commentaires\n\n${REMARK}\n\n## Contexte\n\n${SECOND}\n`,
    );
    expect(sectionsOf(document, 'comment')).toContain(REMARK);
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    expect(sectionsOf(document, 'article')).not.toContain(REMARK);
  });

  it.each(['Réagissez à cet article', 'Commenter cet article', 'Laisser un commentaire'])(
    'an invitation that somebody accepts: %s',
    async (line) => {
      const document = await readOne(
        'a.txt',
        `${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n\npecheur8 : ${REMARK}\n`,
      );
      expect(sectionsOf(document, 'comment')).toContain(REMARK);
      expect(sectionsOf(document, 'article')).not.toContain(REMARK);
    },
  );

  it('a button between two paragraphs heads nothing', async () => {
    const document = await readOne('a.txt', `${TITLE}\n\n${FIRST}\n\nRéagir\n\n${SECOND}\n`);
    expect(sectionsOf(document, 'article')).toContain(SECOND);
    expect(sectionsOf(document, 'article').split('\n')).not.toContain('Réagir');
  });

  it('none: reactions that an article tells', async () => {
    const document = await readOne(
      'a.txt',
      `${TITLE}\n\n${FIRST}\n\nRéactions\n\n${SECOND}\n\n${SECOND}\n`,
    );
    expect(sectionsOf(document, 'comment')).toBe('');
  });
});
