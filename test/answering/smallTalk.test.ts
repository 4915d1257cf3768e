import { describe, expect, it } from 'vitest';
import { smallTalkIn } from '../../src/answering/smallTalk.ts';
import { languages } from '../../src/languages/index.ts';
import { answerer } from './facts/corpus.ts';

const question = 'Combien a coûté le barrage de Sarvane ?';
const say = (text: string, previous: readonly string[] = []) =>
  answerer.answer({ kind: 'ask', text, previous });

describe('small talk', () => {
  it.each([
    ['bonjour', 'fr', 'greeting'],
    ['Merci beaucoup !', 'fr', 'thanks'],
    ['ok merci', 'fr', 'thanks'],
    ['👍 merci', 'fr', 'thanks'],
    ['Bonjour, aide-moi', 'fr', 'help'],
    ['Bonjour, qui es-tu ?', 'fr', 'identity'],
    ['C’est vrai ?', 'fr', 'doubt'],
    ['Tu es sûr ? C’est vrai ?', 'fr', 'doubt'],
    ['d’accord', 'fr', 'noted'],
    ['mdr t’es nul', 'fr', 'noted'],
    ['hello, what can you do?', 'en', 'help'],
    ['Thank you', 'en', 'thanks'],
    ['Hi', 'en', 'greeting'],
    ['Who are you?', 'en', 'identity'],
    ['Really? Are you sure?', 'en', 'doubt'],
    ['lol', 'fr', 'noted'],
    ['🎉', 'fr', 'noted'],
    ['???', 'fr', 'help'],
  ])('« %s » is in %s and means %s', (text, code, kind) => {
    const spoken = smallTalkIn({ text }, languages);
    expect([spoken?.language.code, spoken?.kind]).toEqual([code, kind]);
  });

  it.each(['🎉', '?', 'ok', 'super'])(
    '« %s » is answered in the language spoken before',
    (text) => {
      const previous = ['Did the museum open in 1887?'];
      expect(smallTalkIn({ text, previous }, languages)?.language.code).toBe('en');
    },
  );

  it.each(['🎉', '?', 'ok', 'hello', 'super'])(
    '« %s » is answered in the language of whoever says it, where the words are of several',
    async (text) => {
      for (const spoken of ['fr', 'en'] as const) {
        const answer = await answerer.answer({ kind: 'ask', text, spoken });
        expect(answer).toMatchObject({ language: spoken, talk: true, citations: [] });
      }
    },
  );

  it('words of one language count more than what whoever says them speaks', async () => {
    const answer = await answerer.answer({ kind: 'ask', text: 'bonjour', spoken: 'en' });
    expect(answer.language).toBe('fr');
  });

  it('is answered in the language that is set', () => {
    expect(smallTalkIn({ text: 'merci', language: 'en' }, languages)?.language.code).toBe('en');
  });

  it.each([
    'bonjour, qui a rencontré Belhadj ?',
    'aide au Liban',
    'who met Belhadj',
    'quand ?',
    'pourquoi ?',
    'et où ?',
    'why?',
    '',
    ' ',
  ])('is not « %s »', (text) => {
    expect(smallTalkIn({ text }, languages)).toBeNull();
  });
});

describe('after an answer', () => {
  it.each(['ok merci', 'qui es-tu ?', '👍', '?', 'aide', 'bof', 'thanks', 'help'])(
    '« %s » gets neither that answer again nor a quotation',
    async (text) => {
      const answer = await say(text, [question]);
      expect(answer.text).not.toContain('640');
      expect(answer.text).not.toBe('');
      expect(answer.citations).toEqual([]);
    },
  );

  it.each(['c’est vrai ?', 'Tu es sûr ?', 'are you sure?'])(
    '« %s » gets the proofs of that answer, to be opened',
    async (text) => {
      const before = await say(question);
      const answer = await say(text, [question, 'ok']);
      expect(answer.citations).toEqual(before.citations);
      expect(answer.text).toContain('[1]');
      expect(answer.text).not.toContain('640');
    },
  );

  it('a doubt without an answer before says how answers are proven', async () => {
    const answer = await say('tu es sûr ?');
    expect(answer.text).toContain('citer les textes');
    expect(answer.citations).toEqual([]);
  });

  it('a thank-you between two questions leaves the second leaning on the first', async () => {
    const straight = await say('et quand ?', [question]);
    const thanked = await say('et quand ?', [question, 'ok merci', '👍']);
    expect(thanked).toEqual(straight);
  });
});
