import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plainText.ts';

/** Every file format that is read, the commonest first. */
export const formats: readonly Format[] = [plainText, markdown, html, jsonl, pdf, docx];

/** The format of a file, by the end of its name; null when there is none. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase();
  return (
    formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ??
    null
  );
}
