/** Options that several commands share, and what they lead to. */
import type { Command } from 'commander';
import type { Assembly } from '../app/assemble.ts';
import { loadSettings, type Settings, unknownSettings } from '../config.ts';
import { UsageError } from '../errors.ts';

export interface FolderOptions {
  readonly corpus?: string;
  readonly data?: string;
}

export interface IndexOptions extends FolderOptions {
  /** False with `--no-ingest`. */
  readonly ingest: boolean;
}

export function withFolders(command: Command): Command {
  return command
    .option('--corpus <dir>', 'folder with your texts (default: ENTREVUE_CORPUS or corpus)')
    .option('--data <dir>', 'folder of the index (default: ENTREVUE_DATA or .entrevue)');
}

export function withIndex(command: Command): Command {
  return withFolders(command).option('--no-ingest', 'use the index as it is');
}

/** The settings of the environment, with the folders of the command line over them. */
export function settingsFor({ corpus, data }: FolderOptions): Settings {
  const settings = loadSettings();
  const unknown = unknownSettings(settings);
  if (unknown !== null) process.stderr.write(`${unknown}\n`);
  return {
    ...settings,
    corpus: folder('--corpus', corpus) ?? settings.corpus,
    data: folder('--data', data) ?? settings.data,
  };
}

function folder(option: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new UsageError(`${option} is empty: name a folder.`);
  return value;
}

/** A command of ours with the folders that were given, to be pasted into a shell as it stands. */
function commandLine(command: string, { corpus, data }: FolderOptions): string {
  const given = Object.entries({ corpus, data }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, quoted(value)],
  );
  return ['npm run --silent entrevue --', command, ...given].join(' ');
}

/** A word that a shell leaves alone. */
const quoted = (word: string): string =>
  /^[\w./:@%+=,][\w./:@%+=,-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** An open index, brought up to date first unless that was declined. */
export async function openAssembly(options: IndexOptions): Promise<Assembly> {
  const settings = settingsFor(options);
  const [{ assemble }, { showProgress }] = await Promise.all([
    import('../app/assemble.ts'),
    import('./progress.ts'),
  ]);
  const progress = showProgress();
  try {
    const assembly = await assemble(settings, {
      ...progress,
      ingestCommand: commandLine('ingest', options),
    });
    if (options.ingest) progress.stop(await assembly.ingest(progress.report));
    else await assembly.open();
    const { close } = assembly;
    return {
      ...assembly,
      async close() {
        await close();
        progress.stop();
      },
    };
  } finally {
    progress.stop();
  }
}

/** A whole number above zero. */
export function positive(option: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > 10_000) {
      throw new UsageError(`${option} is "${value}", but must be a whole number from 1 to 10000.`);
    }
    return number;
  };
}
