import type { Command } from 'commander';
import { textJson } from '../app/contract.ts';
import { type IndexOptions, openAssembly, settingsFor, withIndex } from './options.ts';
import { printJson, printLine } from './print.ts';

export function textsCommand(program: Command): void {
  withIndex(program.command('texts'))
    .description('list the texts: date, language, length, passages, meetings')
    .option('--json', 'print objects, one a line')
    .option('--copies', 'list copies of other texts, too')
    .action(run);
}

async function run(
  options: IndexOptions & { readonly json?: boolean; readonly copies?: boolean },
): Promise<void> {
  const { copies = false } = options;
  const assembly = await openAssembly(options);
  try {
    const texts = await assembly.texts();
    if (options.json) {
      for (const text of texts) await printJson(textJson(text));
      return;
    }
    const [{ textsTable }, { languageOf }, { terminalLanguage }] = await Promise.all([
      import('./textsTable.ts'),
      import('../languages/index.ts'),
      import('./progress.ts'),
    ]);
    const replies = languageOf(terminalLanguage()).terminal;
    if (texts.length === 0) {
      process.stderr.write(`${replies.emptyCorpus(settingsFor(options).corpus)}\n`);
    } else
      await printLine(
        textsTable(copies ? texts : texts.filter(({ copyOf }) => copyOf === undefined), replies),
      );
  } finally {
    await assembly.close();
  }
}
