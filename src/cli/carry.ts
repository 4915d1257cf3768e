/** `entrevue carry`: what bots kept in the data folder goes on in the shared store. */
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { languageOf } from '../languages/index.ts';
import { settingsFor } from './options.ts';
import { printJson, printLine } from './print.ts';
import { terminalLanguage } from './progress.ts';

export function carryCommand(program: Command): void {
  program
    .command('carry')
    .description(
      'copy what chats chose, follow and said from the data folder into the database of ENTREVUE_STORE',
    )
    .option('--data <dir>', 'folder of the bots so far (default: ENTREVUE_DATA or .entrevue)')
    .option('--json', 'print one object')
    .addHelpText('after', '\nStop the bots first. It may be done again: what is there stays.')
    .action(run);
}

async function run({
  json,
  ...folders
}: {
  readonly data?: string;
  readonly json?: boolean;
}): Promise<void> {
  const { data, store } = settingsFor(folders);
  if (store === null) {
    throw new UsageError(
      'ENTREVUE_STORE names no database: set it to where the bots are to keep things from now on (postgres://…).',
    );
  }
  const { carryOver } = await import('../bots/postgres/carry.ts');
  const carried = await carryOver(data, store.address);
  if (json) await printJson(carried);
  else await printLine(languageOf(terminalLanguage()).terminal.carried(carried));
}
