import type { Command } from 'commander';
import { loadSettings } from '../config.ts';

export function discordCommand(program: Command): void {
  program
    .command('commands')
    .description("bring Discord's command menu up to date")
    .option('--guild <id>', 'one server, where the commands appear at once')
    .action(run);
}

async function run({ guild }: { readonly guild?: string }): Promise<void> {
  const { discord } = loadSettings();
  const { registerCommands } = await import('../bots/discord/commands.ts');
  const { changed, names } = await registerCommands({
    ...discord,
    ...(guild === undefined ? {} : { guildId: guild }),
  });
  process.stdout.write(`${changed ? 'registered' : 'unchanged'}: ${names.join(', ')}\n`);
}
