import { parse } from 'yaml';
import { decodeText } from '../decode.ts';
import type { PageFormat, RawDocument } from './format.ts';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Markdown with YAML front matter: `title`, `publisher`, `date`, `url`, `language`. */
export const markdown: PageFormat = {
  kind: 'page',
  extensions: ['.md', '.markdown'],
  isText: true,
  read: async (bytes) => readMarkdown(decodeText(bytes)),
};

function readMarkdown(text: string): RawDocument {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { text };
  const body = { start: match[0].length, end: text.length };
  const fields = fieldsOf(match.groups?.yaml ?? '');
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  return {
    text,
    body,
    title: field('title', 'titre'),
    publisher: field('publisher', 'source', 'site', 'editeur'),
    url: field('url', 'link', 'lien'),
    language: field('language', 'lang', 'langue'),
    date: fields.date ?? fields.published ?? null,
  };
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parse(yaml);
    if (typeof fields !== 'object' || fields === null) return {};
    // Field names are found whatever their case and accents.
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
        value,
      ]),
    );
  } catch {
    // Broken front matter costs its fields, not the text below it.
    return {};
  }
}
