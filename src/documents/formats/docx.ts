import type { Readable } from 'node:stream';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { type PageFormat, Refusal } from './format.ts';
import { textOf } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';

const MB = 1024 * 1024;
/** Most megabytes that a document may hold unpacked: a small file can swell to gigabytes. */
const MOST_UNPACKED = 200;
/** Most megabytes of its text with all marks, a hundred of which are needed to read each: some thousand pages. */
const MOST_TEXT = 12;

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
    await refuseSwollen(Object.values(zip.files));
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

/**
 * Refuses what is too large unpacked: by what the directory of the archive states, for which nothing is unpacked, and
 * then by what comes out, as far as the limit, since a directory may lie.
 */
async function refuseSwollen(files: readonly JSZip.JSZipObject[]): Promise<void> {
  const isText = ({ name }: JSZip.JSZipObject): boolean => /\.(?:xml|rels)$/iu.test(name);
  const check = (all: number, text: number): void => {
    if (all > MOST_UNPACKED * MB)
      throw new Refusal(`it swells to more than ${MOST_UNPACKED} MB when unpacked`);
    if (text > MOST_TEXT * MB)
      throw new Refusal(`its text swells to more than ${MOST_TEXT} MB when unpacked: split it`);
  };
  const stated = (some: readonly JSZip.JSZipObject[]): number =>
    some.reduce((sum, file) => sum + statedSize(file), 0);
  check(stated(files), stated(files.filter(isText)));
  let all = 0;
  let text = 0;
  for (const file of files) {
    if (file.dir) continue;
    await unpack(file, (bytes) => {
      all += bytes;
      if (isText(file)) text += bytes;
      check(all, text);
    });
  }
}

function statedSize(file: JSZip.JSZipObject): number {
  const { _data: data } = file as unknown as { _data?: { uncompressedSize?: number } };
  return data?.uncompressedSize ?? 0;
}

/** Unpacks a file piece by piece and keeps none; what `count` throws ends it. Damage is for the reader to find. */
function unpack(file: JSZip.JSZipObject, count: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = file.nodeStream() as Readable;
    stream.on('data', (piece: Uint8Array) => {
      try {
        count(piece.length);
      } catch (error) {
        stream.pause();
        stream.removeAllListeners('data');
        reject(error);
      }
    });
    stream.on('error', () => resolve());
    stream.on('end', resolve);
  });
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
