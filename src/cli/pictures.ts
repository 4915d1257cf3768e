import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { Drawing } from '../pictures/svg.ts';
import { fewestDrawn, mostDrawn, peopleDrawn } from '../pictures/ties.ts';
import { printable } from '../text/printable.ts';
import type { CorpusRecords } from '../types.ts';
import { chosenLanguage, put } from './export.ts';
import { type IndexOptions, openAssembly, withIndex } from './options.ts';
import { printLine } from './print.ts';

interface Options extends IndexOptions {
  readonly out?: string;
  readonly since?: string;
  readonly until?: string;
  readonly dark?: boolean;
  readonly language?: string;
  readonly people?: string;
}

function withPicture(command: Command): Command {
  return withIndex(command)
    .option('--out <file>', 'the picture, by its ending: .svg or .png')
    .option('--since <date>', 'from this day, month or year on')
    .option('--until <date>', 'up to this day, month or year')
    .option('--dark', 'light on dark')
    .option('--language <code>', 'fr or en; default: the terminal’s');
}

export function networkCommand(program: Command): void {
  withPicture(program.command('network').argument('[person...]'))
    .description('draw who met whom, and print the same in words')
    .option(
      '--people <number>',
      `at most so many people, ${fewestDrawn} to ${mostDrawn} (default: ${peopleDrawn})`,
    )
    .action((words: readonly string[], options: Options) => run('network', words, options));
}

export function timelineCommand(program: Command): void {
  withPicture(program.command('timeline').argument('<person...>'))
    .description('draw the meetings of a person in order of time, and print the same in words')
    .action((words: readonly string[], options: Options) => run('timeline', words, options));
}

async function run(
  kind: 'network' | 'timeline',
  words: readonly string[],
  { out, since, until, dark, people, ...options }: Options,
): Promise<void> {
  if (out !== undefined && !/\.(?:svg|png)$/iu.test(out)) {
    throw new UsageError(`--out is "${out}", but must end with .svg or .png.`);
  }
  const limit = people === undefined ? undefined : Number(people);
  if (
    limit !== undefined &&
    !(Number.isInteger(limit) && limit >= fewestDrawn && limit <= mostDrawn)
  ) {
    throw new UsageError(
      `--people is "${people}", but must be a whole number from ${fewestDrawn} to ${mostDrawn}.`,
    );
  }
  const language = await chosenLanguage(options.language);
  const person = words.join(' ').trim();
  const assembly = await openAssembly(options);
  try {
    const records = assembly.records({
      language: language.code,
      ...(person && { person }),
      ...(since && { since }),
      ...(until && { until }),
    });
    if (records === null) throw new UsageError(language.take.unknownPerson(person));
    const [{ drawNetwork }, { drawTimeline }] = await Promise.all([
      import('../pictures/network.ts'),
      import('../pictures/timeline.ts'),
    ]);
    const how = { dark: dark ?? false };
    const drawing =
      kind === 'network'
        ? drawNetwork(records, language, { ...how, ...(limit !== undefined && { limit }) })
        : drawTimeline(records, language, how);
    await show(drawing, records, out, language.take.nothingToDraw);
  } finally {
    await assembly.close();
  }
}

async function show(
  drawing: Drawing | null,
  { person }: CorpusRecords,
  out: string | undefined,
  nothing: (person: string | null) => string,
): Promise<void> {
  if (drawing === null) {
    await printLine(printable(nothing(person?.name ?? null)));
    return;
  }
  if (out !== undefined) {
    const { toPng } = await import('../raster.ts');
    await put(/\.png$/iu.test(out) ? await toPng(drawing.svg) : drawing.svg, out);
  }
  await printLine(printable([drawing.title, ...drawing.lines].join('\n')));
}
