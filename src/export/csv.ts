/**
 * Comma-separated values after RFC 4180: a line a proof, the meeting's columns repeated, so that every line proves
 * itself; `source` is 1 on the first line of each meeting.
 */
import type { CorpusRecords } from '../types.ts';
import { cameoOf } from './cameo.ts';
import { sourceReader } from './sources.ts';

const columns = [
  'meeting',
  'status',
  'kind',
  'polarity',
  'modality',
  'tense',
  'cameo',
  'cameo_linked',
  'participants',
  'hosts',
  'unnamed',
  'place',
  'start',
  'end',
  'precision',
  'date_text',
  'occasion',
  'source',
  'document',
  'title',
  'publisher',
  'published',
  'url',
  'section',
  'quote_start',
  'quote_end',
  'quote',
] as const;

export function toCsv(records: CorpusRecords): string {
  const sourcesOf = sourceReader(records);
  const lines = records.meetings.flatMap((meeting) => {
    const { id, status, kind, polarity, modality, tense, place, date, occasion } = meeting;
    const { code, linked } = cameoOf(meeting);
    return sourcesOf(meeting).map(({ text, section, start, end, quote }, index) => {
      const cells: Record<(typeof columns)[number], string | number | null | undefined> = {
        meeting: id,
        status,
        kind,
        polarity,
        modality,
        tense,
        cameo: code,
        cameo_linked: linked,
        participants: meeting.participants.join('; '),
        hosts: meeting.hosts.join('; '),
        unnamed: meeting.unnamed.join('; '),
        place,
        start: date?.start,
        end: date?.end,
        precision: date?.precision,
        date_text: date?.text,
        occasion,
        source: index + 1,
        document: text.id,
        title: text.title,
        publisher: text.publisher,
        published: text.published,
        url: text.url,
        section,
        quote_start: start,
        quote_end: end,
        quote,
      };
      return columns.map((column) => cell(cells[column]));
    });
  });
  // Spreadsheets take a file without the mark for one in their own code page.
  return `\ufeff${[columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** A spreadsheet reads what begins like this as a formula; an apostrophe makes it text (OWASP, "CSV Injection"). */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\u0000', '').toWellFormed();
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
