import { describe, expect, it } from 'vitest';
import { greet, smallTalkIn } from '../../src/answering/smallTalk.ts';
import { languages } from '../../src/languages/index.ts';

describe('small talk', () => {
  for (const [text, code] of [
    ['bonjour', 'fr'],
    ['Merci beaucoup !', 'fr'],
    ['Bonjour, aide moi', 'fr'],
    ['hello, what can you do?', 'en'],
    ['Thank you', 'en'],
  ] as const)
    it(`is « ${text} »`, () => {
      const language = smallTalkIn(text, languages);
      expect(language?.code).toBe(code);
      if (language) expect(greet(text, language, 5, null).text).toContain('5');
    });
  for (const text of [
    'bonjour, qui a rencontré Belhadj ?',
    'aide au Liban',
    'who met Belhadj',
    '',
    '?',
  ])
    it(`is not « ${text} »`, () => {
      expect(smallTalkIn(text, languages)).toBeNull();
    });
});
