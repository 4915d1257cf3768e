import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { printJson, printLine } from './print.ts';

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .argument('<text...>')
    .description('show the reasoning over one sentence or question')
    .option('--date <iso>', 'publication date that "mardi" is read from')
    .option('--json', 'print one object')
    .action(run);
}

async function run(
  words: readonly string[],
  options: { readonly json?: boolean; readonly date?: string },
): Promise<void> {
  const text = words.join(' ').trim();
  if (text === '')
    throw new UsageError('There is nothing to explain: give a sentence or question.');
  const { explain, explanationText } = await import('./explanation.ts');
  const explanation = explain(text, options.date ?? null);
  if (options.json) await printJson(explanation);
  else await printLine(explanationText(explanation));
}
