/** `npm start`: brings the index up to date, then starts the bots, or a conversation here. */
import { type Assembly, assemble } from './assemble.ts';
import { fail } from './cli/fail.ts';
import { showProgress } from './cli/progress.ts';
import { loadSettings, type Settings, secretsOf } from './config.ts';
import { createLog, type Log } from './log.ts';

try {
  await start(loadSettings());
} catch (error) {
  process.exitCode = fail(error);
}

async function start(settings: Settings): Promise<void> {
  const log = createLog(settings.log, secretsOf(settings));
  const assembly = await assemble(settings, { log });
  const progress = showProgress();
  try {
    const result = await assembly.ingest(progress.report);
    progress.stop(result);
    process.stderr.write(`${progress.replies.ingested(result)}\n`);
  } finally {
    progress.stop();
  }
  if (settings.discord.token === null && settings.telegram.token === null) {
    const { converse } = await import('./cli/conversation.ts');
    await converse(assembly, settings);
    assembly.close();
    return;
  }
  await runBots(settings, assembly, log);
}

/** Runs until a signal asks for the end; a second one does not wait for running answers. */
async function runBots(settings: Settings, assembly: Assembly, log: Log): Promise<void> {
  const { startBots } = await import('./bots/index.ts');
  const bots = await startBots(assembly, settings, log);
  const watch = assembly.watch(settings.watchSeconds, {
    report(event) {
      if (event.kind === 'skipped') log.warn({ path: event.path, reason: event.reason }, 'skipped');
      else if (event.kind === 'notice') log.info({ detail: event.detail }, event.notice);
    },
    updated: (result) => log.info({ ...result, skipped: result?.skipped.length }, 'new index'),
    failed: (error) => log.error({ err: error }, 'ingest failed'),
  });
  await new Promise<void>((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
  await Promise.all([bots.stop(), watch.stop()]);
  assembly.close();
  // A client library may keep a timer or socket; everything of ours has ended.
  process.exit(0);
}
