/** Every format the register can be taken along in, one line each. */
import type { CorpusRecords } from '../types.ts';
import { toCalendar } from './calendar.ts';
import { toCsv } from './csv.ts';
import { toJsonLd, toJsonLines } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toGexf, toGraphml } from './network.ts';
import type { ExportWords } from './words.ts';

interface ExportFormat {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly write: (records: CorpusRecords, words: ExportWords) => string;
}

export const exportFormats = {
  csv: { extension: 'csv', write: toCsv },
  jsonl: { extension: 'jsonl', write: toJsonLines },
  gexf: { extension: 'gexf', write: toGexf },
  graphml: { extension: 'graphml', write: toGraphml },
  ics: { extension: 'ics', write: toCalendar },
  jsonld: { extension: 'jsonld', write: toJsonLd },
  markdown: { extension: 'md', write: toMarkdown },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

export const exportNames = Object.keys(exportFormats) as readonly ExportFormatName[];

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(exportFormats, name);
}
