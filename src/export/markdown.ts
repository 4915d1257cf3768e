/** The register to read: a heading a year, an item a meeting, each with its quotations. */
import type { CorpusRecords, MeetingRecord } from '../types.ts';
import { sourceReader, type ToldSource, webAddress } from './sources.ts';
import type { ExportWords } from './words.ts';

export function toMarkdown(records: CorpusRecords, words: ExportWords): string {
  const sourcesOf = sourceReader(records);
  const { meetings, texts } = records;
  const years = new Map<string, MeetingRecord[]>();
  for (const meeting of meetings) {
    const year = meeting.date?.start?.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  const chapters = [...years]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([year, rows]) =>
      [
        `## ${year === '' ? escaped(words.when(null)) : year}`,
        ...rows.map((row) => item(row, sourcesOf(row), words)),
      ].join('\n\n'),
    );
  const count = escaped(words.count(meetings.length, texts.length));
  return `${[`# ${escaped(words.title)}`, count, ...chapters].join('\n\n')}\n`;
}

function item(meeting: MeetingRecord, sources: readonly ToldSource[], words: ExportWords): string {
  const { participants, unnamed, place, date, status, kind, occasion } = meeting;
  const who = escaped([...participants, ...unnamed].join(', '));
  const rest = [
    ...(date === null ? [] : [words.when(date)]),
    place,
    occasion,
    ...(kind === 'Phone-Write' ? [words.kinds[kind]] : []),
    words.statuses[status],
  ].filter((part) => part !== null && part !== '');
  const proofs = sources.map(
    ({ quote, text }) =>
      `  > ${escaped(words.quoted(quote))}  \n  > ${link(words.source(text), text.url)}`,
  );
  return [`- **${who}** · ${rest.map((part) => escaped(part ?? '')).join(' · ')}`, ...proofs].join(
    '\n\n',
  );
}

function link(name: string, url: string | null): string {
  const address = webAddress(url);
  if (address === null) return escaped(name);
  return `[${escaped(name)}](<${address.replaceAll(/[<>\\]/gu, encodeURIComponent)}>)`;
}

/** One line in which Markdown (CommonMark, 2.4) and HTML find nothing of theirs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&$]/gu, '\\$&')
    .replace(/^([-+])(?=\s)/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replaceAll(/(?<=\w):\/\//gu, '\\://')
    .replaceAll(/\bwww\./giu, (word) => `${word.slice(0, -1)}\\.`)
    .replaceAll('@', '\\@');
}
