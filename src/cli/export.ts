import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { type IndexOptions, openAssembly, withIndex } from './options.ts';

interface Options extends IndexOptions {
  readonly format?: string;
  readonly out?: string;
  readonly language?: string;
}

export function exportCommand(program: Command): void {
  withIndex(program.command('export'))
    .description('write the register with its sources as a file for other programs')
    .option('--format <name>', 'csv, jsonl, gexf, graphml, ics, jsonld or markdown (default: csv)')
    .option('--out <file>', 'where to write it; default: standard output')
    .option('--language <code>', 'fr or en, for what people read; default: the terminal’s')
    .action(run);
}

async function run({ format = 'csv', ...options }: Options): Promise<void> {
  const { exportFormats, exportNames, isExportFormat } = await import('../export/index.ts');
  if (!isExportFormat(format)) {
    throw new UsageError(`--format is "${format}", but must be one of ${exportNames.join(', ')}.`);
  }
  const language = await chosenLanguage(options.language);
  const { exportWords } = await import('../export/words.ts');
  const assembly = await openAssembly(options);
  try {
    const records = assembly.records();
    if (records === null) throw new Error('the whole register is always there');
    await put(exportFormats[format].write(records, exportWords(language)), options.out);
  } finally {
    await assembly.close();
  }
}

/** @throws {UsageError} for a language that we do not speak */
export async function chosenLanguage(code: string | undefined) {
  const [{ languageOf, languages }, { terminalLanguage }] = await Promise.all([
    import('../languages/index.ts'),
    import('./progress.ts'),
  ]);
  if (code === undefined) return languageOf(terminalLanguage());
  const found = languages.find((language) => language.code === code);
  if (found) return found;
  throw new UsageError(
    `--language is "${code}", but must be ${languages.map((one) => one.code).join(' or ')}.`,
  );
}

/** Writes a result to a file, or to standard output where none is named. */
export async function put(content: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) {
    // A terminal would obey what the corpus holds; a pipe gets the file as it is.
    const asked = typeof content === 'string' && process.stdout.isTTY;
    if (!process.stdout.write(asked ? printable(content) : content)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return;
  }
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`--out: ${(error as Error).message}`);
  }
}
