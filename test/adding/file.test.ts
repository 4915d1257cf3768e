import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileContent, fileName, type TextFile } from '../../src/adding/file.ts';

const text: TextFile = {
  title: 'Lavrov reçu à Genève : « L’œil »',
  published: '2024-05-01',
  publisher: null,
  url: null,
  language: 'fr',
  body: 'Un texte.',
};

test('a name tells date and title in plain letters', () => {
  expect(fileName(text)).toMatch(/^2024-05-01-lavrov-recu-a-geneve-l-oeil-[\da-f]{8}\.md$/u);
  expect(fileName({ ...text, body: 'Un autre.' })).not.toBe(fileName(text));
});

test.each([
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\system32',
  '.hidden',
  'a\u0000b',
  'CON',
  '…',
  '\u202egpj.exe',
  'x'.repeat(5000),
])('no title leads out of the folder: %j', (title) => {
  const name = fileName({ ...text, title, published: '../..' });
  expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,100}\.md$/u);
});

describe('front matter', () => {
  const from = { by: 'discord:1 (Zoé)', at: '2024-05-02T10:00:00.000Z', from: 'message' };

  test.each([
    'plain',
    'a: b',
    '"quoted" \\ and \'this\'',
    'two\nlines\n---\ntitle: other',
    '\u2028\u0085\u007f',
    '# no comment',
    '*alias &anchor !!tag',
    '\ud800',
  ])('holds any title as it is: %j', (title) => {
    const content = fileContent({ ...text, title }, from);
    const [, fields = '', body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(content) ?? [];
    expect(parse(fields)).toEqual({
      title: title.toWellFormed(),
      date: '2024-05-01',
      language: 'fr',
      added_by: 'discord:1 (Zoé)',
      added_at: '2024-05-02T10:00:00.000Z',
      added_from: 'message',
    });
    expect(body).toBe('\nUn texte.\n');
  });
});
