import type { PageFormat } from './format.ts';

/** Lines whose baselines differ by less than this share of their height are one line. */
const SAME_LINE = 0.5;
/** A gap between lines above this many heights begins a paragraph. */
const PARAGRAPH_GAP = 1.8;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text layer of a PDF, page by page. A scan without one has no text. */
export const pdf: PageFormat = {
  kind: 'page',
  extensions: ['.pdf'],
  isText: false,
  read: async (bytes) => {
    const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({
      data: new Uint8Array(bytes),
      useSystemFonts: true,
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    try {
      const document = await task.promise;
      const pages: string[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const pieces = items.flatMap((item) =>
          'str' in item && item.str !== '' ? [piece(item)] : [],
        );
        pages.push(layOut(pieces));
        page.cleanup();
      }
      const { info } = await document.getMetadata();
      const title = (info as Readonly<Record<string, unknown>>).Title;
      const text = pages.join('\n\n').trim();
      if (text === '') throw new Error('no text in it (a scan?)');
      return { text, title: typeof title === 'string' && isTitle(title) ? title.trim() : null };
    } finally {
      await task.destroy();
    }
  },
};

/** Word processors put file names where a title belongs. */
function isTitle(title: string): boolean {
  return /\s/u.test(title.trim()) && !/\.(?:docx?|pdf|odt|indd|qxd)$/iu.test(title.trim());
}

function piece(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , scale = 1, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}

function layOut(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | null = null;
  for (const next of pieces) {
    if (next.text.trim() === '' && next.text !== ' ') continue;
    const height = Math.max(next.height, last?.height ?? 0, 1);
    if (last) {
      const drop = Math.abs(last.y - next.y);
      if (drop > height * PARAGRAPH_GAP) text += '\n\n';
      else if (drop > height * SAME_LINE) text = `${text.trimEnd()}\n`;
      else if (next.x - (last.x + last.width) > height * 0.15 && !text.endsWith(' ')) text += ' ';
    }
    text += next.text;
    last = next;
  }
  // A word divided at the end of a line is one word again; PDF text is ours to lay out.
  return text.replaceAll(/(\p{Ll})[-\u00ad]\n(\p{Ll})/gu, '$1$2').trim();
}
