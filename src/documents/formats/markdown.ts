import { parse } from 'yaml';
import { decodeText } from '../decode.ts';
import type { PageFormat, RawDocument } from './format.ts';

const YAML = /^\ufeff?---[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/u;
/** `name: value` or `name = value` on a line of its own. */
const FIELD = /^(?<name>[\p{L}][\p{L}\p{N}_ -]{0,40}?)\s*[:=]\s*(?<value>.*)$/u;

/** Markdown with front matter in YAML or TOML: `title`, `publisher`, `date`, `url`, `language`. */
export const markdown: PageFormat = {
  kind: 'page',
  extensions: ['.md', '.markdown'],
  isText: true,
  read: async (bytes) => readMarkdown(decodeText(bytes)),
};

/** Whether fields stand at the top that could not be read, so that they were taken for text. */
export function hasUnreadFields(text: string): boolean {
  const begins = /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n[\p{L}_-]+[ \t]*[:=]/u.test(text);
  return begins && readMarkdown(text).body === undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function readMarkdown(text: string): RawDocument {
  const front = YAML.exec(text) ?? TOML.exec(text);
  const source = front?.groups?.['fields'] ?? '';
  const fields = front ? (yamlFields(source) ?? lineFields(source)) : null;
  // A rule at the top is no front matter: what stands below it is text.
  if (!front || fields === null) return { text };
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  return {
    text,
    body: { start: front[0].length, end: text.length },
    title: field('title', 'titre'),
    publisher: field('publisher', 'source', 'site', 'editeur'),
    url: field('url', 'link', 'lien'),
    language: field('language', 'lang', 'langue'),
    date: fields['date'] ?? fields['published'] ?? fields['publie'] ?? null,
  };
}

/** Field names are found whatever their case and accents. */
const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function yamlFields(source: string): Fields | null {
  try {
    // Of a field that stands twice the last holds, as in the programs that write them.
    const fields: unknown = parse(source, { uniqueKeys: false });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [bare(name), value]));
  } catch {
    return null;
  }
}

/** Front matter that is no good YAML ("title: Ukraine: ce que l'on sait"), and TOML: line by line. */
function lineFields(source: string): Fields | null {
  const lines = source
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const fields: Record<string, string> = {};
  let read = 0;
  for (const line of lines) {
    const { name, value } = FIELD.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    read += 1;
    fields[bare(name)] = value.trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return read > 0 && read * 2 >= lines.length ? fields : null;
}
