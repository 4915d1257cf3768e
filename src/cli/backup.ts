/** `entrevue backup FILE` and `entrevue restore FILE`. */
import type { Command } from 'commander';
import { languageOf } from '../languages/index.ts';
import { printable } from '../text/printable.ts';
import { type FolderOptions, settingsFor, withFolders } from './options.ts';
import { printJson, printLine } from './print.ts';
import { terminalLanguage } from './progress.ts';
import { packageVersion } from './version.ts';

interface Options extends FolderOptions {
  readonly json?: boolean;
}

/** The name of the database is asked for: its address may hold a password. */
const DUMP = 'pg_dump --schema=entrevue --format=custom --file=entrevue.dump DATABASE';

export function backupCommand(program: Command): void {
  withFolders(program.command('backup <file>'))
    .description(
      'write index, chat settings and texts that chats added to one .tar file, also while a bot runs',
    )
    .option('--json', 'print one object')
    .action(runBackup);
}

export function restoreCommand(program: Command): void {
  withFolders(program.command('restore <file>'))
    .description('put a backup back into an empty data folder')
    .option('--force', 'put aside what is in the data folder')
    .option('--json', 'print one object')
    .action(runRestore);
}

async function runBackup(file: string, options: Options): Promise<void> {
  const { corpus, data, store } = settingsFor(options);
  const { backup } = await import('../backup/backup.ts');
  const { backup: replies } = languageOf(terminalLanguage()).terminal;
  const tell = (line: string) => process.stderr.write(`${printable(line)}\n`);
  if (store !== null) tell(replies.shared(DUMP));
  const result = await backup({ corpus, data, file, program: packageVersion() });
  if (options.json) await printJson(result);
  else await printLine(printable(replies.done(result)));
  tell(replies.without(corpus));
}

async function runRestore(
  file: string,
  { force = false, ...options }: Options & { readonly force?: boolean },
): Promise<void> {
  const { corpus, data } = settingsFor(options);
  const { restore } = await import('../backup/restore.ts');
  const { backup: replies, notices } = languageOf(terminalLanguage()).terminal;
  const waiting = () => process.stderr.write(`${notices.waiting('')}\n`);
  const result = await restore({ corpus, data, file, force, waiting });
  if (options.json) await printJson(result);
  else await printLine(printable(replies.restored(result)));
}
