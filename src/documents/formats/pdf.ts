import { phrasesOf } from '../page/phrases.ts';
import { type PageFormat, Refusal } from './format.ts';
import { layOut, type Piece, withoutRunningHeads } from './pdf/layout.ts';

/** Most pages that are read; longer files are archives to be split. */
const MOST_PAGES = 2_000;
/** Most characters of a file: a small file can draw one letter a million times. */
const MOST_CHARACTERS = 20_000_000;

/** The text layer of a PDF, page by page. A scan without one has no text. */
export const pdf: PageFormat = {
  kind: 'page',
  extensions: ['.pdf'],
  isText: false,
  read: async (bytes, languages) => {
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
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const pieces = items.flatMap((item) =>
          'str' in item && item.str !== '' ? [piece(item)] : [],
        );
        const text = layOut(pieces, hyphenated);
        characters += text.length;
        if (characters > MOST_CHARACTERS)
          throw new Refusal(`it holds more than ${MOST_CHARACTERS} characters`);
        pages.push(text);
        page.cleanup();
      }
      const { info } = await document.getMetadata();
      const title = (info as Readonly<Record<string, unknown>>)['Title'];
      const text = joined(withoutRunningHeads(pages));
      if (text === '') throw new Refusal('no text layer: a scan');
      return { text, title: typeof title === 'string' && isTitle(title) ? title.trim() : null };
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
