/** `npm start`: brings the index up to date, then starts the bots, or a conversation here. */
import { type Assembly, assemble } from './app/assemble.ts';
import { outliveTerminal, untilSignal } from './cli/ending.ts';
import { fail } from './cli/fail.ts';
import { showProgress } from './cli/progress.ts';
import { loadSettings, type Settings, secretsOf, unknownSettings } from './config.ts';
import { UsageError } from './errors.ts';
import { createLog, type Log } from './log.ts';

/** A signal while the bots are still connecting waits so long for them, at most. */
const CONNECTING_MS = 3000;

try {
  await start(loadSettings());
} catch (error) {
  process.exitCode = fail(error);
}

async function start(settings: Settings): Promise<void> {
  outliveTerminal();
  const asked = untilSignal();
  // An ingest that is cut short leaves its texts for the next one.
  let preparing = true;
  void asked.then(() => {
    if (preparing) process.exit(0);
  });
  const log = createLog(settings.log, secretsOf(settings));
  const unknown = unknownSettings(settings);
  if (unknown !== null) process.stderr.write(`${unknown}\n`);
  const hasBots = settings.discord.token !== null || settings.telegram.token !== null;
  const progress = showProgress();
  let assembly: Assembly;
  try {
    assembly = await assemble(settings, { log, report: progress.report });
    // Making all vectors again may take hours: the old index answers meanwhile.
    if (!hasBots || !(await assembly.openOther())) {
      const result = await assembly.ingest(progress.report);
      progress.stop(result);
      process.stderr.write(`${progress.replies.ingested(result)}\n`);
    }
  } finally {
    progress.stop();
  }
  preparing = false;
  if (hasBots) return runBots(settings, assembly, log, asked);
  const { converse } = await import('./cli/conversation.ts');
  await converse(assembly, settings, { until: asked });
  assembly.close();
}

/** Runs until a signal asks for the end, or every platform has shut the bot out. */
async function runBots(
  settings: Settings,
  assembly: Assembly,
  log: Log,
  asked: Promise<void>,
): Promise<void> {
  await assembly.prepare();
  const { startBots } = await import('./bots/index.ts');
  const starting = startBots(assembly, settings, log);
  await Promise.race([starting, asked.then(() => pause(CONNECTING_MS))]);
  // Whoever is not connected by now has no answer under way.
  const bots = await Promise.race([starting, pause(0)]);
  if (!bots) process.exit(0);
  const watch = assembly.watch(settings.watchSeconds, {
    report(event) {
      if (event.kind === 'skipped') log.warn({ path: event.path, reason: event.reason }, 'skipped');
      else if (event.kind === 'notice') log.info({ detail: event.detail }, event.notice);
      else if (event.kind === 'model') log[event.level](event.fields, event.message);
    },
    updated: (result) =>
      log.info(
        {
          ...result,
          skipped: result?.skipped.length,
          warnings: result?.warnings.map(({ kind, texts }) => `${kind}: ${texts.length}`),
        },
        'new index',
      ),
    failed: (error) => log.error({ err: error }, 'ingest failed'),
  });
  const shutOut = await Promise.race([asked, bots.ended]);
  await Promise.all([bots.stop(), watch.stop()]);
  assembly.close();
  // A client library may keep a timer or socket; everything of ours has ended.
  // Why is in the log.
  process.exit(shutOut === undefined ? 0 : shutOut instanceof UsageError ? 2 : 1);
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
