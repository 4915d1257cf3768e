/** What the owner of a corpus should know of texts that were read, but perhaps not as meant. */
import { createHash } from 'node:crypto';
import { hasUnreadFields } from '../documents/formats/markdown.ts';
import { languages } from '../languages/index.ts';
import type { StoredText } from '../retrieval/store/store.ts';
import { isWrittenIn } from '../text/language.ts';
import type { TextWarning, WarningKind } from './progress.ts';

/** A text, or the file of a whole page, from which on an article is expected in it. */
const LONG_TEXT = 3000;
const LONG_FILE = 50_000;
/** Characters of an article; fewer are a caption, or a page whose text was not found. */
const LITTLE = 250;

/** One warning a kind, in a fixed order, each with its texts in the order given. */
export async function warningsOf(
  texts: AsyncIterable<StoredText> | Iterable<StoredText>,
): Promise<TextWarning[]> {
  const found: Record<WarningKind, string[]> = {
    undated: [],
    little: [],
    fields: [],
    language: [],
    same: [],
  };
  const firstOf = new Map<string, string>();
  const named = new Set<string>();
  for await (const { document, file, bytes } of texts) {
    const { id, published, text, sections } = document;
    const article = sections
      .flatMap(({ kind, start, end }) => (kind === 'article' ? [text.slice(start, end)] : []))
      .join('\n')
      .replace(/\s+/gu, ' ')
      .trim();
    if (published === null) found.undated.push(id);
    // A file of records is long whatever each of them holds.
    const long = text.length >= LONG_TEXT || (id === file && bytes >= LONG_FILE);
    if (long && article.length < LITTLE) found.little.push(id);
    if (/\.(?:md|markdown)$/iu.test(id) && hasUnreadFields(text)) found.fields.push(id);
    if (!isWrittenIn(article, languages)) found.language.push(id);
    if (article === '') continue;
    const content = createHash('sha256').update(article).digest('base64');
    const first = firstOf.get(content);
    if (first === undefined) firstOf.set(content, id);
    else {
      if (!named.has(first)) found.same.push(first);
      named.add(first);
      found.same.push(id);
    }
  }
  return Object.entries(found).flatMap(([kind, ids]) =>
    ids.length > 0 ? [{ kind: kind as WarningKind, texts: ids }] : [],
  );
}
