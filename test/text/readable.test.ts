import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { languageOfText } from '../../src/text/language.ts';
import { readable } from '../../src/text/readable.ts';
import type { Document } from '../../src/types.ts';

/** Text as it stands, and as it is read. */
const readAs: readonly (readonly [kind: string, text: string, read: string])[] = [
  ['decomposed accents', 'Le pre\u0301fet a rec\u0327u', 'Le préfet a reçu'],
  ['soft hyphens', 'une ren\u00adcontre', 'une rencontre'],
  ['zero-width characters in a word', 're\u200bçu', 'reçu'],
  ['a zero-width space that parts two words', 'Denys\u200bShmyhal', 'Denys Shmyhal'],
  ['direction marks', '\u202aRabat\u202c', 'Rabat'],
  ['single carriage returns', 'Titre\rTexte', 'Titre\nTexte'],
  ['line ends of Windows', 'Titre\r\nTexte', 'Titre\r\nTexte'],
  ['bold', '**Anne Hidalgo** a reçu', 'Anne Hidalgo a reçu'],
  ['emphasis', 'le _Monde_ et *Libération*', 'le Monde et Libération'],
  ['stars and lines of arithmetic', '3 * 4 * 5, snake_case_word', '3 * 4 * 5, snake_case_word'],
  ['links', 'a vu [le maire](https://a.fr/b_(c)) hier', 'a vu le maire hier'],
  ['wiki links', 'a vu [[Anne Hidalgo|la maire]] et [[Rome]]', 'a vu la maire et Rome'],
  ['HTML in a field', '<b>Anne</b> a vu <a href="x">Luc</a>', 'Anne a vu Luc'],
  ['paragraphs of HTML', '<p>Un.</p><p>Deux.</p>', '\nUn.\n\nDeux.\n'],
  ['entities', 'Ren&eacute; &amp; Zo&#235; &laquo; &#x41; &raquo;', 'René & Zoë « A »'],
  ['ampersands of company names', 'R&D; AT&T', 'R&D; AT&T'],
  ['comments of HTML', 'Un.<!-- X a vu Y. -->Deux.', 'Un.Deux.'],
  ['a comment that never ends', 'Un. <!-- deux', 'Un. <!-- deux'],
];

describe('a text as it is read', () => {
  it.each(readAs)('%s', (_, text, read) => {
    expect(readable(text)?.text ?? text).toBe(read);
  });

  it.each(readAs)('%s: every letter leads back to where it stands', (_, text) => {
    const view = readable(text);
    if (!view) return;
    for (let at = 0; at < view.text.length; at += 1) {
      const raw = view.toRaw(at);
      expect(raw).toBeGreaterThanOrEqual(at === 0 ? 0 : view.toRaw(at - 1));
      const letter = view.text[at] ?? '';
      if (/[\p{L}\p{N}]/u.test(letter) && text[raw] === letter) expect(view.fromRaw(raw)).toBe(at);
    }
    expect(view.toRaw(view.text.length)).toBe(text.length);
  });

  // Time that grows with the square of the length would run into the limit of the test.
  it.each(['<!-- ', '[a](', '**a ', '&amp', '<b ', '[[a|'])(
    '%s a million letters long',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect((readable(text)?.text ?? text).length).toBeGreaterThan(0);
    },
  );
});

describe('meetings told behind marks', () => {
  const document = (text: string): Document => ({
    id: 'a.txt',
    title: null,
    publisher: null,
    url: null,
    language: 'fr',
    published: { date: '2022-05-12', precision: 'day', source: null },
    text,
    sections: [{ kind: 'article', start: 0, end: text.length }],
  });

  it.each([
    ['plain', 'Emmanuel Macron a reçu Olaf Scholz à Paris mardi.'],
    ['bold and links', '**Emmanuel Macron** a reçu [Olaf Scholz](https://x.fr/s) à Paris mardi.'],
    ['HTML', '<p><b>Emmanuel Macron</b> a re&ccedil;u Olaf Scholz &agrave; Paris mardi.</p>'],
    ['soft hyphens', 'Emma\u00adnuel Ma\u00adcron a re\u00adçu Olaf Scholz à Paris mar\u00addi.'],
    ['decomposed', 'Emmanuel Macron a reçu Olaf Scholz à Paris mardi.'.normalize('NFD')],
  ])('%s: found, and quoted as the text stands', (_, text) => {
    const { meetings } = extract(document(text), languageOf('fr'));
    expect(meetings.map(({ participants }) => participants)).toEqual([
      ['Emmanuel Macron', 'Olaf Scholz'],
    ]);
    expect(meetings[0]?.date?.start).toBe('2022-05-10');
    for (const { start, end, quote } of meetings[0]?.sources ?? [])
      expect(text.slice(start, end)).toBe(quote);
  });

  it('a comment of HTML tells nothing', () => {
    const text = 'Rien.\n\n<!-- Emmanuel Macron a rencontré Vladimir Poutine à Moscou. -->';
    expect(extract(document(text), languageOf('fr')).meetings).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Mario Draghi a rencontré Josep Borrell à Rome mardi.', null, 'fr'],
    ['Emmanuel Macron rencontre Olaf Scholz mardi', null, 'fr'],
    ['Mario Draghi met Josep Borrell in Rome on Tuesday.', null, 'en'],
    ['José met Zoé', null, 'fr'],
    ['Le président a reçu la chancelière et les ministres dans son bureau.', 'en', 'fr'],
    ['The president met his guests and they had dinner at the palace.', 'fr', 'en'],
    ['Macron – Merkel – Paris', 'en', 'en'],
  ] as const)('%s (%s) is %s', (text, stated, code) => {
    expect(languageOfText(text, languages, stated)).toBe(code);
  });
});
