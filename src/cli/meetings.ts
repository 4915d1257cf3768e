import type { Command } from 'commander';
import { printableLine } from '../text/printable.ts';
import { type IndexOptions, openAssembly, withIndex } from './options.ts';
import { meetingJson, printJson, printLine, whenOf } from './print.ts';

export function meetingsCommand(program: Command): void {
  withIndex(program.command('meetings'))
    .description('print the register: every meeting the texts tell of')
    .option('--json', 'print meeting objects, one a line')
    .action(run);
}

async function run(options: IndexOptions & { readonly json?: boolean }): Promise<void> {
  const assembly = await openAssembly(options);
  try {
    for (const meeting of assembly.meetings()) {
      if (options.json) await printJson(meetingJson(meeting));
      else {
        const { participants, unnamed, status, place, date, sources } = meeting;
        const who = [...participants, ...unnamed].join(', ');
        const when = whenOf(date);
        const told = sources.map(({ documentId }) => documentId).join(', ');
        const cells = [status, who, place ?? '', when, told].map(printableLine);
        await printLine(cells.join('\t'));
      }
    }
  } finally {
    await assembly.close();
  }
}
