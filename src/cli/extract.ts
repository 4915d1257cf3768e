import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { languageOf, languages } from '../languages/index.ts';
import { languageOfText } from '../text/language.ts';
import type { LanguageCode, PublishedDate } from '../types.ts';
import { readLines } from './batch.ts';
import { meetingJson, printJson } from './print.ts';

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('find the meetings of single texts; no index is touched')
    .requiredOption('--batch <file>', 'JSONL of {"id","text","date"?,"language"?}')
    .option('--json', 'print {"id","meetings"} a line (the only form there is)')
    .action(run);
}

async function run({ batch }: { readonly batch: string }): Promise<void> {
  const { readMeetings } = await import('../extraction/extract.ts');
  for await (const { id, text, date, language } of readLines(batch, 'text')) {
    const code = stated(language) ?? languageOfText(text as string, languages);
    const published = publishedOn(date, `Line "${id}"`);
    const found = readMeetings(text as string, languageOf(code), published, String(id));
    await printJson({ id, meetings: found.meetings.map(meetingJson) });
  }
}

function stated(language: unknown): LanguageCode | null {
  return languages.find(({ code }) => code === language)?.code ?? null;
}

/**
 * A publication date as far as it is known; a time of day is dropped.
 * @param where what to name in a message
 */
export function publishedOn(date: unknown, where: string): PublishedDate | null {
  if (date === undefined || date === null || date === '') return null;
  const iso = typeof date === 'string' ? /^\d{4}(-\d\d(-\d\d)?)?(?=$|T|\s)/.exec(date)?.[0] : null;
  if (!iso) {
    throw new UsageError(`${where}: date is ${JSON.stringify(date)}, but must be like 2022-05-12.`);
  }
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return { date: iso, precision, source: null };
}
