import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/documents/document.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document, SectionKind } from '../../src/types.ts';

/** What a page must come to; the strings stand once in the text, in a section of that kind. */
interface Expected {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher?: string;
  readonly language: string;
  readonly article: readonly string[];
  readonly comment: readonly string[];
  readonly furniture: readonly string[];
}

const folder = new URL('pages/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

function kindAt({ text, sections }: Document, words: string): SectionKind | 'absent' | 'split' {
  const start = text.indexOf(words);
  if (start < 0) return 'absent';
  const end = start + words.length;
  return sections.find((section) => section.start <= start && section.end >= end)?.kind ?? 'split';
}

function expectCover({ text, sections }: Document) {
  let at = 0;
  for (const section of sections) {
    expect(section.start).toBe(at);
    expect(section.end).toBeGreaterThan(section.start);
    at = section.end;
  }
  expect(at).toBe(text.length);
}

describe.each(readdirSync(folder).sort())('%s', (slug) => {
  const expected = JSON.parse(read(`${slug}/expected.json`)) as Expected;
  const document = toDocument({ text: read(`${slug}/source.txt`) }, `${slug}.txt`, languages);

  test('title, date, publisher, language', () => {
    expect({
      title: document.title,
      published: document.published?.date ?? null,
      publisher: document.publisher,
      language: document.language,
    }).toEqual({
      title: expected.title,
      published: expected.published,
      publisher: expected.publisher ?? null,
      language: expected.language,
    });
  });

  test('the date stands where it was read', () => {
    const source = document.published?.source;
    if (source) expect(document.text.slice(source.start, source.end)).toMatch(/\d{4}/u);
    else expect(expected.published).toBeNull();
  });

  test('sections', () => {
    expectCover(document);
    for (const kind of ['article', 'comment', 'furniture'] as const) {
      const found = expected[kind].map((words) => `${words}: ${kindAt(document, words)}`);
      expect(found).toEqual(expected[kind].map((words) => `${words}: ${kind}`));
    }
  });
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(seeds))('the seed texts beside the repository', () => {
  test.each([
    ['000', null, 4],
    ['001', '2022-05-12', 4],
    ['002', null, 5],
    ['003', '2022-01-19', 5],
    ['004', null, 7],
  ] as const)('%s', (prefix, published, sections) => {
    const name = readdirSync(seeds).find((file) => file.startsWith(prefix)) ?? '';
    const text = readFileSync(new URL(name, seeds), 'utf8');
    const document = toDocument({ text }, name, languages);
    expect(document.published?.date ?? null).toBe(published);
    expect(document.title).toBeTruthy();
    expect(document.sections).toHaveLength(sections);
    expectCover(document);
  });
});
