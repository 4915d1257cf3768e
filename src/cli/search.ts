import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { PassageHit } from '../types.ts';
import { readLines } from './batch.ts';
import { type IndexOptions, openAssembly, positive, withIndex } from './options.ts';
import { printJson, printLine } from './print.ts';

interface Options extends IndexOptions {
  readonly json?: boolean;
  readonly batch?: string;
  readonly k: number;
}

export function searchCommand(program: Command): void {
  withIndex(program.command('search').argument('[query...]'))
    .description('find passages, without an answer')
    .option('--json', 'print {"id","hits"} a line')
    .option('-k <n>', 'passages a query', positive('-k'), 10)
    .option('--batch <file>', 'JSONL of {"id","query"}: a line a query, in order')
    .action(run);
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const query = words.join(' ').trim();
  if ((options.batch === undefined) === (query === '')) {
    throw new UsageError('Give either a query or --batch FILE (JSONL of {"id","query"}).');
  }
  const assembly = await openAssembly(options);
  try {
    if (options.batch !== undefined) {
      for await (const { id, query: text } of readLines(options.batch, 'query')) {
        const hits = await assembly.search(text as string, options.k);
        await printJson({ id, hits: hits.map(hitJson) });
      }
      return;
    }
    const hits = await assembly.search(query, options.k);
    if (options.json) await printJson({ id: null, hits: hits.map(hitJson) });
    else {
      const { printable, printableLine } = await import('../text/printable.ts');
      for (const [i, { passage }] of hits.entries()) {
        const text = passage.text.replace(/\s+/gu, ' ').trim();
        await printLine(
          printable(
            `${i + 1}. ${printableLine(passage.documentId)} (${passage.start})\n   ${text}`,
          ),
        );
      }
      if (hits.length === 0) {
        const [{ languageOf }, { terminalLanguage }] = await Promise.all([
          import('../languages/index.ts'),
          import('./progress.ts'),
        ]);
        process.stderr.write(`${languageOf(terminalLanguage()).terminal.noHits}\n`);
      }
    }
  } finally {
    await assembly.close();
  }
}

function hitJson({ passage, score }: PassageHit): object {
  const { documentId, start, end } = passage;
  return { documentId, start, end, score };
}
