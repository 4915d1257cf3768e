import type { Command } from 'commander';
import { type FolderOptions, settingsFor, withFolders } from './options.ts';

export function ingestCommand(program: Command): void {
  withFolders(program.command('ingest'))
    .description('bring the index up to date with the folder')
    .addHelpText('after', '\nExit code 2 when some file could not be used; the rest is indexed.')
    .action(run);
}

async function run(options: FolderOptions): Promise<void> {
  const settings = settingsFor(options);
  const [{ ingest }, { openIngestModels }, { showProgress }] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('../ingest/models.ts'),
    import('./progress.ts'),
  ]);
  const progress = showProgress();
  try {
    const { corpus, data, maxFileBytes } = settings;
    const { report } = progress;
    const models = await openIngestModels(settings, report);
    const result = await ingest({ corpus, data, ...models, maxFileBytes, verify: true, report });
    progress.stop(result);
    process.stdout.write(`${progress.replies.ingested(result)}\n`);
    if (result.skipped.length > 0) process.exitCode = 2;
  } finally {
    progress.stop();
  }
}
