/** `entrevue serve`: the web pages and the HTTP API, without chat. */
import type { Command } from 'commander';
import { loadSettings, secretsOf } from '../config.ts';
import { UsageError } from '../errors.ts';
import { createLog } from '../log.ts';
import { untilSignal } from './ending.ts';
import { type IndexOptions, openAssembly, withIndex } from './options.ts';

interface Options extends IndexOptions {
  readonly port?: number;
  readonly host?: string;
}

const PORT = 8080;

export function serveCommand(program: Command): void {
  withIndex(program.command('serve'))
    .description('serve the web pages and the HTTP API until stopped')
    .option('--port <n>', `port (default: ENTREVUE_WEB_PORT or ${PORT})`, portNumber)
    .option('--host <address>', 'address to listen on (default: ENTREVUE_WEB_HOST or 127.0.0.1)')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const asked = untilSignal();
  const settings = loadSettings();
  const { web } = settings;
  const log = createLog(settings.log, secretsOf(settings));
  const assembly = await openAssembly(options);
  const port = options.port ?? web.port ?? PORT;
  const [{ startWeb }, { watchingLog }] = await Promise.all([
    import('../web/server.ts'),
    import('./watching.ts'),
  ]);
  try {
    await assembly.prepare();
    const host = options.host ?? web.host;
    const running = await startWeb(assembly, {
      settings: { ...settings, web: { ...web, port, host } },
      log,
    });
    process.stderr.write(`http://${host.includes(':') ? `[${host}]` : host}:${running.port}/\n`);
    const watch = options.ingest ? assembly.watch(settings.watchSeconds, watchingLog(log)) : null;
    await asked;
    await Promise.all([running.close(), watch?.stop()]);
  } finally {
    await assembly.close();
  }
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port is "${value}", but must be a whole number from 0 to 65535.`);
  }
  return port;
}
