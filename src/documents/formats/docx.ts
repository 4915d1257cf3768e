import JSZip from 'jszip';
import mammoth from 'mammoth';
import { type PageFormat, Refusal } from './format.ts';
import { textOf } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';

/** Most bytes that a document may hold unpacked: a small file can swell to gigabytes. */
const MOST_UNPACKED = 200 * 1024 * 1024;

/**
 * Word documents: paragraphs, line breaks and notes, without their looks; the title of the file's properties. Their
 * date tells when the file was made, not when the text was published, and is not used.
 */
export const docx: PageFormat = {
  kind: 'page',
  extensions: ['.docx'],
  isText: false,
  read: async (bytes) => {
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new Refusal('it is no Word document (.docx), whatever its name says');
    });
    if (!zip.file('word/document.xml'))
      throw new Refusal('it is no Word document (.docx), whatever its name says');
    const unpacked = Object.values(zip.files).reduce((sum, file) => sum + sizeOf(file), 0);
    if (unpacked > MOST_UNPACKED)
      throw new Refusal(`it swells to ${Math.round(unpacked / 1024 / 1024)} MB when unpacked`);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    const text = textOf(parsePage(`<html><body>${value}</body></html>`).body).trim();
    if (text === '') throw new Refusal('no text in it');
    const properties = await zip.file('docProps/core.xml')?.async('string');
    return { text, title: titleIn(properties ?? '') };
  },
};

/** What the directory of the archive states; nothing is unpacked for it. */
function sizeOf(file: JSZip.JSZipObject): number {
  const { _data: data } = file as unknown as { _data?: { uncompressedSize?: number } };
  return data?.uncompressedSize ?? 0;
}

/** Word fills in "Document1" or a file name where nobody wrote a title. */
function titleIn(properties: string): string | null {
  const found = /<dc:title>([^<]{1,300})<\/dc:title>/u.exec(properties)?.[1] ?? '';
  const title =
    parsePage(`<html><body><p>${found}</p></body></html>`)
      .querySelector('p')
      ?.textContent?.trim() ?? '';
  return /\s/u.test(title) && !/\.(?:docx?|odt|rtf)$/iu.test(title) ? title : null;
}
