import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document, SectionKind } from '../../src/types.ts';

/** What a corpus reads of one file. */
async function readFileOf(path: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'entrevue-reading-'));
  try {
    writeFileSync(join(folder, path), content);
    const reading = await readCorpusFile(folder, { path }, MAX_FILE_BYTES, languages);
    const documents: Document[] = [];
    for await (const document of reading.documents) documents.push(document);
    return { documents, skipped: reading.skipped() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function readOne(path: string, content: string | Uint8Array): Promise<Document> {
  const { documents, skipped } = await readFileOf(path, content);
  expect(skipped).toBeNull();
  expect(documents).toHaveLength(1);
  return documents[0] as Document;
}

/** The text of all sections of a kind. */
export const sectionsOf = ({ text, sections }: Document, wanted: SectionKind): string =>
  sections
    .filter(({ kind }) => kind === wanted)
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim();

/** A page around what stands in its body. */
export const pageOf = (body: string, head = '', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
