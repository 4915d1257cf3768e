import { docx } from './docx.ts';
import { feed } from './feed.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { mbox } from './mbox.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plainText.ts';
import { warc } from './warc.ts';

/** Every file format that is read, the commonest first. */
const formats: readonly Format[] = [plainText, markdown, html, jsonl, pdf, docx, feed, warc, mbox];

/** The format of a file, by the end of its name; null when there is none. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase();
  return (
    formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ??
    null
  );
}

/** What to do with files that are often among texts and are not read. */
const hints: readonly { readonly endings: RegExp; readonly todo: string }[] = [
  {
    endings: /\.(?:eml|emlx|msg)$/u,
    todo: 'a single e-mail is not read: export the folder as .mbox, or save its text as .txt',
  },
  {
    endings: /\.(?:mht|mhtml|webarchive)$/u,
    todo: 'a web archive is not read: save the page as .html ("web page, HTML only")',
  },
  {
    endings: /\.(?:rtf|odt|doc|dot|pages|wpd)$/u,
    todo: 'open it in a word processor and save it as .docx',
  },
  { endings: /\.epub$/u, todo: 'a book is not read: save its text as .txt or .html' },
  { endings: /\.json$/u, todo: 'write one JSON object a line and name the file .jsonl' },
  { endings: /\.(?:csv|tsv|xlsx?|ods)$/u, todo: 'a table is not read: save its texts as .jsonl' },
  { endings: /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar)$/u, todo: 'an archive: unpack it in the folder' },
  {
    endings: /\.(?:png|jpe?g|tiff?|gif|webp|heic)$/u,
    todo: 'a picture has no text: save the recognised text as .txt',
  },
];

/** One line for the user about a file that no format reads. */
export function whyUnread(path: string): string {
  const name = path.toLowerCase();
  const known = formats.flatMap(({ extensions }) => extensions).join(' ');
  return (
    hints.find(({ endings }) => endings.test(name))?.todo ??
    `not one of the formats that are read (${known})`
  );
}
