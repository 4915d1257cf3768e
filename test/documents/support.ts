import { crc32 } from 'node:zlib';

/** A zip archive of uncompressed files. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** A Word document of these paragraphs; its properties may stand before them. */
export function docxOf(
  first: string | { readonly title: string },
  ...others: readonly string[]
): Buffer {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const paragraphs = typeof first === 'string' ? [first, ...others] : others;
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zip({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...(typeof first === 'string'
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${first.title}</dc:title><dcterms:created>2021-09-02T20:00:00Z</dcterms:created></cp:coreProperties>`,
        }),
  });
}

const escaped = (line: string): string => line.replaceAll(/[()\\]/gu, '\\$&');

/** A PDF of one page with these lines; an empty line leaves a gap. Latin letters only. */
export function pdfOf(...lines: readonly string[]): Buffer {
  return pagesOf([lines]);
}

/** The same of several pages. */
export function pagesOf(pages: readonly (readonly string[])[]): Buffer {
  return fileOf(
    pages.map((lines) => {
      const show = lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ');
      return `BT /F1 12 Tf 14 TL 72 720 Td ${show} ET`;
    }),
  );
}

/** One page whose lines each have a size of type; each stands below the one before by one and a quarter of it. */
export function typesetOf(lines: readonly (readonly [size: number, line: string])[]): Buffer {
  let y = 740;
  const shown = lines.map(([size, line]) => {
    y -= size * 1.25;
    return line === '' ? '' : `BT /F1 ${size} Tf 60 ${y} Td (${escaped(line)}) Tj ET`;
  });
  return fileOf([shown.join(' ')]);
}

/** One page of two columns, drawn line by line across both. */
export function columnsOf(left: readonly string[], right: readonly string[]): Buffer {
  const at = (x: number, y: number, line: string): string =>
    `BT /F1 10 Tf ${x} ${y} Td (${escaped(line)}) Tj ET`;
  return fileOf([
    left
      .map((line, i) => `${at(60, 700 - 14 * i, line)} ${at(320, 700 - 14 * i, right[i] ?? '')}`)
      .join(' '),
  ]);
}

function fileOf(contents: readonly string[]): Buffer {
  const first = 4;
  const kids = contents.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  return pdfFile(objects);
}

/** A PDF of these objects, numbered from 1, the first its catalogue. */
export function pdfFile(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
