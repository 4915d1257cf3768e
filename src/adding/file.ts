/** A text as the file it is kept in: its name and what stands in front of it. */
import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import type { Provenance } from '../types.ts';

/** Of a title that may be long: enough to be recognised in a folder. */
const SLUG = 60;

export interface TextFile {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly body: string;
}

/** `2024-05-01-title-in-plain-letters-1a2b3c4d.md`: no letter of it is anybody's but ours. */
export function fileName({ title, published, body }: TextFile): string {
  const words = fold(title ?? body.slice(0, 200))
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, SLUG)
    .replaceAll(/^-+|-+$/gu, '');
  const sum = createHash('sha256').update(`${title} ${published} ${body}`).digest('hex');
  const date = /^\d{4}(?:-\d{2}){0,2}$/u.test(published ?? '') ? published : null;
  return `${[date, words, sum.slice(0, 8)].filter(Boolean).join('-')}.md`;
}

/** Front matter in YAML; every value is a JSON string, which YAML reads the same. */
export function fileContent(text: TextFile, { by, at, from }: Provenance): string {
  const fields = {
    title: text.title,
    date: text.published,
    publisher: text.publisher,
    url: text.url,
    language: text.language,
    added_by: by,
    added_at: at,
    added_from: from,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}: ${quoted(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${text.body.toWellFormed().trim()}\n`;
}

/** On one line, whatever it holds. */
function quoted(value: string): string {
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
