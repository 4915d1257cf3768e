import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/types.ts';
import { answerer, documents } from './corpus.ts';

const ask = (text: string, options: { readonly comments?: boolean } = {}): Promise<Answer> =>
  answerer.answer({ kind: 'ask', text, ...options });

/** Question, what the answer begins with ('' for a quotation alone), what the first citation holds. */
const answered: readonly (readonly [question: string, lead: string, cited: string])[] = [
  [
    'Quand le barrage de Sarvane a-t-il été inauguré ?',
    '14 juin 2021.',
    'inauguré le 14 juin 2021',
  ],
  ['quand le barage de sarvane a ete inaugure', '14 juin 2021.', 'inauguré le 14 juin 2021'],
  ['When was the Sarvane dam inaugurated?', '14 juin 2021.', 'inauguré le 14 juin 2021'],
  ['Qui a inauguré le barrage de Sarvane ?', 'Louise Aubertin.', 'Louise Aubertin'],
  ['Combien a coûté le barrage de Sarvane ?', '640 millions', '640 millions d’euros'],
  ['Combien d’ouvriers ont travaillé sur le chantier ?', 'Environ 1 200 ouvriers.', '1 200'],
  ['conbien d ouvriers sur le chantier', 'Environ 1 200 ouvriers.', '1 200'],
  ['Pourquoi les travaux ont-ils été arrêtés ?', '', 'parce que des fissures'],
  ['Where were the inhabitants of Morlaque rehoused?', '', 'Castelbry'],
  ['Où les habitants de Morlaque ont-ils été relogés ?', '', 'relogés à Castelbry'],
  ['Qu’a déclaré Louise Aubertin ?', '', 'deux cent mille foyers'],
  ['Quand la Norvège a-t-elle rappelé son ambassadeur à Lima ?', '2 février', '2 février dernier'],
  ['When did Norway recall its ambassador?', '2 février', '2 février dernier'],
  ['Pourquoi la Norvège a-t-elle rappelé son ambassadeur ?', '', 'en raison d’un différend'],
  ['Combien de bateaux étaient bloqués à Callao ?', 'Plus de 90 bateaux.', '90 bateaux'],
  ['Quel message Henrik Solvang a-t-il transmis ?', '', 'les bateaux soient libérés'],
  ['Combien de tableaux ont disparu du musée de Brémont ?', 'Trois tableaux.', 'Trois tableaux'],
  ['How many paintings disappeared from the museum?', '', 'Trois tableaux'],
  ['Qui a peint « La Meunière » ?', 'Anselme Corvisier.', 'Anselme Corvisier'],
  ['Quand le musée de Brémont a-t-il été fondé ?', '1887.', 'fondé en 1887'],
  ['Qui est Paul Ferrandin ?', '', 'Le directeur, Paul Ferrandin'],
  ['musée brémont fondé', '', 'fondé en 1887'],
];

/** Nothing of it is told, though names or words occur. */
const absent: readonly string[] = [
  'Quand le barrage d’Assouan a-t-il été inauguré ?',
  'Quelle est la population de Castelbry ?',
  'What is the population of Lima?',
  'Quel âge a Louise Aubertin ?',
  'Quand Louise Aubertin est-elle née ?',
  'Combien coûte l’entrée du musée de Brémont ?',
  'Qui est le roi de Norvège ?',
  'Who is the king of Norway?',
  'Pourquoi le Pérou a-t-il quitté l’ONU ?',
  'Qui a gagné la Coupe du monde de football ?',
  'Quelle est la capitale de l’Australie ?',
  'Where was Henrik Solvang born?',
  'Combien de tableaux ont été retrouvés à Lyon ?',
];

describe('the sentence that answers', () => {
  it.each(answered)('%s → %s', async (question, lead, cited) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.citations[0]?.quote).toContain(cited);
    expect(answer.text.startsWith(lead), answer.text).toBe(true);
  });
});

describe('what the texts do not tell', () => {
  it.each(absent)('%s', async (question) => {
    const answer = await ask(question);
    expect(answer.status, answer.text).toBe('not_found');
    expect(answer.text).toMatch(/3 (?:textes|texts)/u);
  });

  it('names the words that stand nowhere', async () => {
    const answer = await ask('Quand Gaspard Tillemont a-t-il visité le barrage ?');
    expect(answer.status).toBe('not_found');
    expect(answer.text).toContain('Tillemont');
  });
});

describe('proofs', () => {
  it.each([...answered.map(([question]) => question), ...absent])('%s', async (question) => {
    const { text, citations } = await ask(question);
    const marks = [...text.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1]));
    expect(new Set(marks)).toEqual(new Set(citations.map(({ n }) => n)));
    for (const { documentId, start, end, quote } of citations) {
      expect(documents.get(documentId)?.text.slice(start, end)).toBe(quote);
    }
  });
});

describe('language of the answer', () => {
  it('is that of the question, around the words of the text', async () => {
    expect((await ask('When was the Sarvane dam inaugurated?')).text).toContain('published on');
    expect((await ask('Quand a été inauguré le barrage de Sarvane ?')).text).toContain('publié le');
  });

  it('is the one that was asked for', async () => {
    const answer = await answerer.answer({
      kind: 'ask',
      text: 'Qui a peint « La Meunière » ?',
      language: 'en',
    });
    expect(answer.language).toBe('en');
    expect(answer.text).toContain('The text says');
  });
});

describe('readers’ comments', () => {
  const question = 'Depuis quand la route de Castelbry est-elle fermée ?';

  it('are cited as a reader’s words', async () => {
    const answer = await ask(question);
    expect(answer.citations[0]?.section).toBe('comment');
    expect(answer.text).toContain('lecteur');
  });

  it('are left out on request', async () => {
    const answer = await ask(question, { comments: false });
    expect(answer.citations.filter(({ section }) => section === 'comment')).toEqual([]);
  });
});

describe('a date without year', () => {
  it('is completed from the day of publication', async () => {
    const answer = await ask('Quand la Norvège a-t-elle rappelé son ambassadeur ?');
    expect(answer.text).toContain('2 février dernier (mercredi 2 février 2022)');
  });
});
