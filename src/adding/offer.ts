/** Reads what somebody offers, and makes of it the texts that would be kept. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../extraction/extract.ts';
import { FileReader } from '../ingest/reader.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { Document, OfferedText, Provenance, Section } from '../types.ts';
import { fileContent, fileName, type TextFile } from './file.ts';

/** More texts in one file belong into the corpus folder. */
const MOST = 20;

export interface Offer {
  readonly bytes: Uint8Array;
  /** With the dot; says how the bytes are read. */
  readonly extension: string;
  readonly url?: string | null;
}

/**
 * The texts of an offer; where there are none, why. Only articles are kept: what readers wrote
 * must not be taken for one when the file is read again.
 */
export async function readOffer(
  { bytes, extension, url = null }: Offer,
  from: Provenance,
  maxBytes: number,
): Promise<{ readonly texts: readonly OfferedText[]; readonly reason: string | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'entrevue-offer-'));
  const reader = new FileReader();
  const read = async (path: string, content: Uint8Array | string) => {
    await writeFile(join(folder, path), content, { mode: 0o600 });
    const size = Buffer.byteLength(content);
    const reading = await reader.read(folder, { path, size }, maxBytes);
    const documents: Document[] = [];
    for await (const document of reading.documents) {
      documents.push(document);
      if (documents.length > MOST) break;
    }
    return { documents, reason: reading.skipped() };
  };
  try {
    const plainly = /^\.[a-z]{2,8}$/u.test(extension) ? extension : '.bin';
    const { documents, reason } = await read(`offered${plainly}`, bytes);
    if (documents.length > MOST)
      return { texts: [], reason: `more than ${MOST} texts in one file` };
    const texts: OfferedText[] = [];
    for (const document of documents) {
      const file = fileOf(document, url);
      if (file.body === '') continue;
      const content = fileContent(file, from);
      // What is shown is what will be read of the file that is kept.
      const { documents: again } = await read(`kept-${texts.length}.md`, content);
      const [kept] = again;
      if (kept) texts.push(offered(document, file, content, kept));
    }
    return { texts, reason: texts.length > 0 ? null : (reason ?? 'no article in it') };
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function fileOf(document: Document, url: string | null): TextFile {
  const { text, sections, title, published, publisher, language } = document;
  const body = sections
    .filter(({ kind }) => kind === 'article')
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    title,
    published: published?.date ?? null,
    publisher,
    url: document.url ?? url,
    language,
    // A rule at the top would be read as front matter.
    body: body.replace(/^(?:-{3}|\+{3})/u, '\\$&'),
  };
}

function offered(original: Document, file: TextFile, content: string, kept: Document): OfferedText {
  const { people, meetings } = extract(kept, languageOf(kept.language), languages);
  const source = original.published?.source ?? null;
  const lines = (kind: Section['kind']) =>
    original.sections
      .filter((section) => section.kind === kind)
      .flatMap(({ start, end }) => original.text.slice(start, end).split('\n'))
      .filter((line) => line.trim() !== '').length;
  return {
    name: fileName(file),
    content,
    title: kept.title,
    language: kept.language,
    published: kept.published?.date ?? null,
    dateWords: source === null ? null : original.text.slice(source.start, source.end),
    people: people.map(({ name }) => name),
    meetings,
    left: { comment: lines('comment'), furniture: lines('furniture') },
  };
}
