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
  const [{ ingest }, { createEmbedder }, { showProgress }] = await Promise.all([
    import('../retrieval/build.ts'),
    import('../retrieval/embeddings/index.ts'),
    import('./progress.ts'),
  ]);
  const progress = showProgress();
  try {
    const { corpus, data, maxFileBytes } = settings;
    const embedder = await createEmbedder(settings.embeddings);
    const { report } = progress;
    const result = await ingest({ corpus, data, embedder, maxFileBytes, verify: true, report });
    progress.stop(result);
    process.stdout.write(`${progress.replies.ingested(result)}\n`);
    if (result.skipped.length > 0) process.exitCode = 2;
  } finally {
    progress.stop();
  }
}
