import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { phrasesOf } from '../page/phrases.ts';
import { type PageFormat, Refusal } from './format.ts';
import { headlineIn } from './pdf/headline.ts';
import { layOut, type Piece, withoutRunningHeads } from './pdf/layout.ts';
import { swellsBeyond } from './pdf/streams.ts';

/** Most pages that are read; longer files are archives to be split. */
const MOST_PAGES = 2_000;
/** Most characters of a file: a small file can draw one letter a million times. */
const MOST_CHARACTERS = 20_000_000;
/** Most pieces of text on one page: forms that draw forms that draw forms make billions of a few lines. */
const MOST_PIECES = 300_000;
/** Most megabytes that its streams may hold unpacked, pictures apart. */
const MOST_UNPACKED = 200;

/** The text layer of a PDF, page by page. A scan without one has no text. */
export const pdf: PageFormat = {
  kind: 'page',
  extensions: ['.pdf'],
  isText: false,
  read: async (bytes, languages) => {
    if (swellsBeyond(bytes, MOST_UNPACKED * 1024 * 1024))
      throw new Refusal(`it swells to more than ${MOST_UNPACKED} MB when unpacked`);
    const { hyphenated } = phrasesOf(languages);
    const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({
      data: new Uint8Array(bytes),
      useSystemFonts: true,
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    try {
      const document = await task.promise.catch((error: unknown) => {
        if (error instanceof Error && error.name === 'PasswordException')
          throw new Refusal('it needs a password');
        throw error;
      });
      if (document.numPages > MOST_PAGES)
        throw new Refusal(`it has ${document.numPages} pages, over the limit of ${MOST_PAGES}`);
      const pages: string[] = [];
      let characters = 0;
      let headline: string | null = null;
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const pieces: Piece[] = [];
        // As it comes: a page read whole could fill the memory before anything is counted.
        const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          for (const item of part.value.items) {
            if (!('str' in item) || item.str === '') continue;
            characters += item.str.length;
            pieces.push(piece(item));
          }
          if (characters > MOST_CHARACTERS)
            throw new Refusal(`it holds more than ${MOST_CHARACTERS} characters`);
          if (pieces.length > MOST_PIECES)
            throw new Refusal(
              `page ${number} is drawn in more than ${MOST_PIECES} pieces of text, more than anybody could see`,
            );
        }
        if (number === 1) headline = headlineIn(pieces);
        pages.push(layOut(pieces, hyphenated));
        page.cleanup();
      }
      const { info } = await document.getMetadata();
      const title = (info as Readonly<Record<string, unknown>>)['Title'];
      const text = joined(withoutRunningHeads(pages));
      if (text === '') throw new Refusal('no text layer: a scan');
      const stated = typeof title === 'string' && isTitle(title) ? title.trim() : null;
      return { text, title: stated ?? headline };
    } finally {
      await task.destroy();
    }
  },
};

/** A sentence that a page cuts in two is one again. */
function joined(pages: readonly string[]): string {
  let text = '';
  for (const page of pages) {
    if (page === '') continue;
    const open = text !== '' && !/[.!?…:»”"]\s*$/u.test(text) && /^\p{Ll}/u.test(page);
    text += text === '' ? page : `${open ? '\n' : '\n\n'}${page}`;
  }
  return text.trim();
}

/** Word processors put file names where a title belongs. */
function isTitle(title: string): boolean {
  return /\s/u.test(title.trim()) && !/\.(?:docx?|pdf|odt|indd|qxd)$/iu.test(title.trim());
}

function piece(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , scale = 1, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}
