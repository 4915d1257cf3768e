import type { Command } from 'commander';
import { type FolderOptions, settingsFor, withFolders } from './options.ts';
import { printJson, printLine } from './print.ts';

export function ingestCommand(program: Command): void {
  withFolders(program.command('ingest'))
    .description('bring the index up to date with the folder')
    .option('--json', 'print one object: what was done, what was skipped, and every warning')
    .addHelpText('after', '\nExit code 2 when some file could not be used; the rest is indexed.')
    .action(run);
}

async function run(options: FolderOptions & { readonly json?: boolean }): Promise<void> {
  const settings = settingsFor(options);
  const [{ ingest }, { openIngestModels }, { showProgress }] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('../ingest/models.ts'),
    import('./progress.ts'),
  ]);
  const progress = showProgress();
  try {
    const { corpus, data, store, maxFileBytes } = settings;
    const { report } = progress;
    const models = await openIngestModels(settings, report);
    const result = await ingest({
      corpus,
      data,
      store,
      ...models,
      maxFileBytes,
      verify: true,
      report,
    });
    progress.stop(result);
    if (options.json) await printJson(result);
    else await printLine(progress.replies.ingested(result));
    if (result.skipped.length > 0) process.exitCode = 2;
  } finally {
    progress.stop();
  }
}
