/**
 * Files of weights: named sections in one brotli-compressed file a layer, listed with their
 * SHA-256 in weights/<language>/card.json. The only file of analysis/ that reads files.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { LanguageCode } from '../types.ts';
import type { TableParts } from './table.ts';

export const WEIGHTS_FORMAT = 1;

export interface LayerCard {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Source files that fix what the weights mean, with their SHA-256 when trained. */
  readonly features: Readonly<Record<string, string>>;
  readonly data: readonly string[];
  readonly licences: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
}

export interface Card {
  readonly language: LanguageCode;
  readonly format: number;
  readonly layers: Readonly<Record<string, LayerCard>>;
}

export type Sections = ReadonlyMap<string, Uint8Array>;

export function weightsPath(language: LanguageCode, file: string): string {
  return fileURLToPath(new URL(`../../weights/${language}/${file}`, import.meta.url));
}

export function readCard(language: LanguageCode): Card {
  return JSON.parse(readFileSync(weightsPath(language, 'card.json'), 'utf8')) as Card;
}

/** Sections of one layer; throws where the file is not the one the card names. */
export function readLayer(language: LanguageCode, layer: string): Sections {
  const card = readCard(language);
  if (card.format !== WEIGHTS_FORMAT)
    throw new Error(`weights/${language}: format ${card.format}, expected ${WEIGHTS_FORMAT}`);
  const entry = card.layers[layer];
  if (!entry) throw new Error(`weights/${language}/card.json names no layer "${layer}"`);
  const packed = readFileSync(weightsPath(language, entry.file));
  const sha256 = createHash('sha256').update(packed).digest('hex');
  if (sha256 !== entry.sha256)
    throw new Error(`weights/${language}/${entry.file} is not the file that card.json names`);
  return unpackSections(brotliDecompressSync(packed));
}

export function packSections(sections: Sections): Buffer {
  const header = Buffer.from(
    JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  return brotliCompressSync(Buffer.concat([size, header, ...sections.values()]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function unpackSections(bytes: Buffer): Sections {
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as [string, number][];
  const sections = new Map<string, Uint8Array>();
  let at = headerEnd;
  for (const [name, length] of header) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return sections;
}

export function section(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name);
  if (!found) throw new Error(`weights without section "${name}"`);
  return found;
}

export function textSection(sections: Sections, name: string): string {
  return Buffer.from(section(sections, name)).toString('utf8');
}

/** Sorted keys as differences, seven bits a byte. */
export function packTable(table: TableParts): [string, Uint8Array][] {
  const bytes: number[] = [];
  let before = 0;
  for (const key of table.keys) {
    let gap = key - before;
    before = key;
    while (gap >= 128) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return [
    ['keys', Uint8Array.from(bytes)],
    ['counts', table.counts],
    ['classes', table.classes],
    ['values', new Uint8Array(table.values.buffer, table.values.byteOffset, table.values.length)],
  ];
}

export function unpackTable(sections: Sections): TableParts {
  const bytes = section(sections, 'keys');
  const counts = section(sections, 'counts');
  const classes = section(sections, 'classes');
  const values = section(sections, 'values');
  const keys = new Uint32Array(counts.length);
  let at = 0;
  let key = 0;
  for (let row = 0; row < keys.length; row += 1) {
    let scale = 1;
    for (;;) {
      const byte = bytes[at] as number;
      at += 1;
      key += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    keys[row] = key;
  }
  return {
    keys,
    counts,
    classes,
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
  };
}
