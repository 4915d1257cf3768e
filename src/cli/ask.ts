import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { readLines } from './batch.ts';
import { type IndexOptions, openAssembly, withIndex } from './options.ts';
import { answerJson, printJson, printLine } from './print.ts';

interface Options extends IndexOptions {
  readonly json?: boolean;
  readonly batch?: string;
}

export function askCommand(program: Command): void {
  withIndex(program.command('ask').argument('[question...]'))
    .description('answer a question from the texts')
    .option('--json', 'print answer objects, one a line')
    .option('--batch <file>', 'JSONL of {"id","question"}: an answer a line, in order')
    .action(run);
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const question = words.join(' ').trim();
  if (options.batch === undefined && question === '') {
    throw new UsageError('There is no question: ask "Qui a rencontré …?", or give --batch FILE.');
  }
  if (options.batch !== undefined && question !== '') {
    throw new UsageError('Give either a question or --batch, not both.');
  }
  const asked =
    options.batch === undefined
      ? [{ id: null, text: question }]
      : (async function* (path: string) {
          for await (const { id, question } of readLines(path, 'question')) {
            yield { id, text: question as string };
          }
        })(options.batch);
  const assembly = await openAssembly(options);
  try {
    for await (const { id, text } of asked) {
      const answer = await assembly.answer({ kind: 'ask', id, text });
      if (options.json || options.batch !== undefined) await printJson(answerJson(answer));
      else {
        const { answerText } = await import('./answerText.ts');
        await printLine(answerText(answer));
      }
    }
  } finally {
    await assembly.close();
  }
}
