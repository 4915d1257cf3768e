/** Small files that would fill the memory, or never end. */
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { docxOf, pdfFile } from './support.ts';

/** A Word document of so many megabytes of text; its directory states that, or one byte. */
export async function swellingDocx(megabytes: number, honest: boolean): Promise<Buffer> {
  const zip = await JSZip.loadAsync(docxOf('Bonjour'));
  const main = (await zip.file('word/document.xml')?.async('string')) ?? '';
  zip.file('word/document.xml', main.replace('Bonjour', 'a '.repeat(megabytes * 512 * 1024)));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  if (honest) return bytes;
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
    bytes.writeUInt32LE(1, at + 24);
  return bytes;
}

/** A Word document whose one paragraph lies so many marks deep. */
export function deepDocx(depth: number): Buffer {
  const end = '</w:t></w:r></w:p>';
  const start = '<w:p><w:r><w:t>';
  return docxOf(`${end}${'<w:ins>'.repeat(depth)}<w:p/>${'</w:ins>'.repeat(depth)}${start}`);
}

const packed = (content: string | Buffer, more = ''): string => {
  const data = deflateSync(content).toString('latin1');
  return `<< /Length ${data.length} /Filter /FlateDecode ${more} >>\nstream\n${data}\nendstream`;
};

function pdfOn(content: string | Buffer, objects: readonly string[] = []): Buffer {
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>',
    packed(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
  ]);
}

/** A PDF of a few hundred kilobytes whose one stream unpacks to so many megabytes. */
export const swellingPdf = (megabytes: number): Buffer =>
  pdfOn(Buffer.alloc(megabytes * 1024 * 1024, ' '));

/** A PDF that draws the same line so many times on one page. */
export const crowdedPdf = (times: number): Buffer =>
  pdfOn(`BT /F1 12 Tf 72 720 Td ${'(Bonjour) Tj T* '.repeat(times)} ET`);

/** A PDF whose forms draw one another ten times each, twelve deep: a trillion lines. */
export function endlessPdf(): Buffer {
  const forms = Array.from({ length: 12 }, (_, at) =>
    packed(
      `BT /F1 12 Tf (Encore) Tj ET ${'/X Do '.repeat(10)}`,
      `/Type /XObject /Subtype /Form /BBox [0 0 600 700] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${7 + at} 0 R >> >>`,
    ),
  );
  return pdfOn('/X Do', [
    ...forms,
    packed('BT /F1 12 Tf (Fin) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 600 700]'),
  ]);
}
