import type { Command } from 'commander';
import { untilSignal } from './ending.ts';
import { type IndexOptions, openAssembly, settingsFor, withIndex } from './options.ts';
import { answerJson, meetingJson } from './print.ts';
import { packageVersion } from './version.ts';

export function mcpCommand(program: Command): void {
  withIndex(program.command('mcp'))
    .description('serve the corpus to a language model over the Model Context Protocol (stdio)')
    .action(run);
}

async function run(options: IndexOptions): Promise<void> {
  // Standard output belongs to the protocol, whatever a library has to say.
  for (const level of ['log', 'info', 'debug'] as const) console[level] = console.error;
  const left = new Promise<void>((resolve) => process.stdin.once('end', resolve));
  const ended = Promise.race([untilSignal(), left]);
  let preparing = true;
  // An ingest that is cut short leaves its texts for the next one.
  void ended.then(() => {
    if (preparing) process.exit(0);
  });
  const [{ createMcpServer }, { StdioServerTransport }] = await Promise.all([
    import('../mcp/server.ts'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
  ]);
  const opening = openAssembly(options);
  const server = createMcpServer(
    opening,
    { answer: answerJson, meeting: meetingJson },
    packageVersion(),
  );
  await server.connect(new StdioServerTransport());
  const assembly = await opening;
  preparing = false;
  const watch = options.ingest
    ? assembly.watch(settingsFor(options).watchSeconds, {
        report() {},
        updated() {},
        failed: (error) => process.stderr.write(`${String(error)}\n`),
      })
    : null;
  await ended;
  await server.close();
  await watch?.stop();
  await assembly.close();
}
