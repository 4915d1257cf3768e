/** `entrevue show FILE`: what is read of a text, without an index. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { loadSettings } from '../config.ts';
import { UsageError } from '../errors.ts';
import { languageOf, languages } from '../languages/index.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { Document, Extraction } from '../types.ts';
import { printLine, whenOf } from './print.ts';
import { terminalLanguage } from './progress.ts';

export function showCommand(program: Command): void {
  program
    .command('show <file>')
    .description(
      'show what is read of a file: title, date, language, people, meetings, and which lines are the article',
    )
    .action(run);
}

async function run(file: string): Promise<void> {
  const [{ FileReader }, { extract }] = await Promise.all([
    import('../ingest/reader.ts'),
    import('../extraction/extract.ts'),
  ]);
  const { maxFileBytes } = loadSettings();
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const reader = new FileReader();
  const reading = await reader
    .read(dirname(file), { path: basename(file), size }, maxFileBytes)
    .finally(() => reader.close());
  let shown = 0;
  for await (const document of reading.documents) {
    if (shown > 0) await printLine('');
    const extraction = extract(document, languageOf(document.language), languages);
    for (const line of description(document, extraction)) await printLine(line);
    shown += 1;
  }
  const reason = reading.skipped();
  if (reason !== null && shown === 0) throw new UsageError(`${file}: ${reason}`);
  if (reason !== null) process.stderr.write(`${printable(reason)}\n`);
}

function description(document: Document, extraction: Extraction): string[] {
  const { terminal, meetingReplies } = languageOf(terminalLanguage());
  const { read, undated } = terminal;
  const { published, text, title } = document;
  const from =
    published?.source === null || published === null
      ? read.fromField
      : read.fromWords(text.slice(published.source.start, published.source.end));
  const listed = (names: readonly string[]): string =>
    names.length > 0 ? names.join(', ') : read.none;
  const meetings = extraction.meetings.map(({ kind, participants, unnamed, status, place, date }) =>
    [
      `  ${meetingReplies.status[status]}${kind === 'Phone-Write' ? `, ${read.remote}` : ''}`,
      [...participants, ...unnamed].join(', '),
      place ?? '',
      whenOf(date),
    ]
      .map(printableLine)
      .join(' · '),
  );
  return [
    `# ${printableLine(document.id)}`,
    `${read.title}: ${printableLine(title ?? read.none)}`,
    `${read.published}: ${published ? `${published.date} (${printableLine(from)})` : undated}`,
    `${read.language}: ${document.language}`,
    `${read.people}: ${printableLine(listed(extraction.people.map(({ name }) => name)))}`,
    `${read.meetings}: ${meetings.length > 0 ? meetings.length : read.none}`,
    ...meetings.map((line) => `  ${line}`),
    ...document.sections.flatMap(({ kind, start, end }) =>
      printable(text.slice(start, end))
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `${read.kinds[kind].padEnd(9)} | ${line}`),
    ),
  ];
}
