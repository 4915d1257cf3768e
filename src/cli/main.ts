#!/usr/bin/env node
/** The command line. Results go to standard output, everything else to standard error. */
import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { fail } from './fail.ts';
import { packageVersion } from './version.ts';

const program = new Command('entrevue')
  .description(
    'Who met whom, when, where, and whether it really happened: answered from your texts.',
  )
  .version(packageVersion())
  .showHelpAfterError('Run "npm run --silent entrevue -- --help" to see how it is used.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) });

for (const register of commands) register(program);

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = fail(error);
}
