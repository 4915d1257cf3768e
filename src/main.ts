/** `npm start`: brings the index up to date, then starts bots and web pages, or a conversation here. */
import { type Assembly, assemble } from './app/assemble.ts';
import { outliveTerminal, untilSignal } from './cli/ending.ts';
import { fail } from './cli/fail.ts';
import { showProgress } from './cli/progress.ts';
import { watchingLog } from './cli/watching.ts';
import { loadSettings, type Settings, secretsOf, unknownSettings } from './config.ts';
import { UsageError } from './errors.ts';
import { createLog, type Log } from './log.ts';

/** A signal while the bots are still connecting waits so long for them, at most. */
const CONNECTING_MS = 3000;

try {
  await start(partOf(loadSettings()));
} catch (error) {
  process.exitCode = fail(error);
}

/** A process that was started for one shard does that alone. */
function partOf(settings: Settings): Settings {
  if (settings.discord.shard === null) return settings;
  const { telegram } = settings;
  return { ...settings, telegram: { ...telegram, token: null }, healthPort: null };
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
  const serves = hasBots(settings) || settings.web.port !== null;
  const progress = showProgress();
  let assembly: Assembly;
  try {
    assembly = await assemble(settings, { log, report: progress.report });
    if (settings.discord.shard !== null) {
      // Whoever started it has read the folder.
      if (!(await assembly.openOther())) await assembly.open();
    }
    // Making all vectors again may take hours: the old index answers meanwhile.
    else if (!serves || !(await assembly.openOther())) {
      const result = await assembly.ingest(progress.report);
      progress.stop(result);
      process.stderr.write(`${progress.replies.ingested(result)}\n`);
    }
  } finally {
    progress.stop();
  }
  preparing = false;
  if (serves) return serve(settings, assembly, log, asked);
  const { converse } = await import('./cli/conversation.ts');
  await converse(assembly, settings, { until: asked });
  await assembly.close();
}

/** Runs until a signal asks for the end, or every platform has shut the bot out. */
async function serve(
  settings: Settings,
  assembly: Assembly,
  log: Log,
  asked: Promise<void>,
): Promise<void> {
  await assembly.prepare();
  const { shard } = settings.discord;
  const web =
    settings.web.port === null || shard !== null ? null : await openPages(settings, assembly, log);
  const starting = hasBots(settings)
    ? import('./bots/index.ts').then(({ startBots }) => startBots(assembly, settings, log))
    : Promise.resolve(noBots());
  try {
    await Promise.race([starting, asked.then(() => pause(CONNECTING_MS))]);
  } catch (error) {
    await web?.close();
    throw error;
  }
  // Whoever is not connected by now has no answer under way.
  const bots = await Promise.race([starting, pause(0)]);
  if (!bots) process.exit(0);
  const told = watchingLog(log);
  const watch = assembly.watch(
    settings.watchSeconds,
    {
      ...told,
      updated(result) {
        told.updated(result);
        bots.changed();
      },
    },
    shard === null,
  );
  const shutOut = await Promise.race([asked, bots.ended]);
  await Promise.all([bots.stop(), watch.stop(), web?.close()]);
  await assembly.close();
  // A client library may keep a timer or socket; everything of ours has ended.
  // Why is in the log.
  process.exit(shutOut === undefined ? 0 : shutOut instanceof UsageError ? 2 : 1);
}

function hasBots({ discord, telegram }: Settings): boolean {
  return discord.token !== null || telegram.token !== null;
}

function noBots() {
  return {
    ended: new Promise<never>(() => {}),
    stop: async (): Promise<void> => {},
    changed(): void {},
  };
}

async function openPages(settings: Settings, assembly: Assembly, log: Log) {
  const { startWeb } = await import('./web/server.ts');
  const web = await startWeb(assembly, { settings, log });
  log.info({ host: settings.web.host, port: web.port }, 'web pages');
  return web;
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
