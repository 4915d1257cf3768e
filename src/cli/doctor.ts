/** `entrevue doctor`: what is well, what is not, and what to do. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { loadSettings, type Settings, unknownSettings } from '../config.ts';
import type { Finding } from '../doctor/finding.ts';
import { UsageError } from '../errors.ts';
import { languageOf } from '../languages/index.ts';
import { printable, printableLine } from '../text/printable.ts';
import { type FolderOptions, withFolders } from './options.ts';
import { printJson, printLine } from './print.ts';
import { terminalLanguage } from './progress.ts';
import { packageDescription } from './version.ts';

interface Options extends FolderOptions {
  readonly online?: boolean;
  readonly json?: boolean;
}

export function doctorCommand(program: Command): void {
  withFolders(program.command('doctor'))
    .description('check versions, modules, folders, tokens, index, clock and disk')
    .option('--online', 'ask the platforms whether they know the tokens')
    .option('--json', 'print findings, one a line')
    .addHelpText('after', '\nExit code 0 when all is well, else 1.')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { doctor } = languageOf(terminalLanguage()).terminal;
  const findings = await examine(options);
  for (const { check, verdict, found, detail } of findings) {
    const said = doctor.found[found](printableLine(detail));
    if (options.json) await printJson({ check, verdict, found, detail, said });
    else {
      const line = `${doctor.verdicts[verdict].padEnd(9)} ${doctor.checks[check]}: ${said}`;
      await printLine(printable(line));
    }
  }
  const bad = findings.filter(({ verdict }) => verdict === 'bad').length;
  if (!options.json) await printLine(doctor.summary(bad));
  if (bad > 0) process.exitCode = 1;
}

async function examine(options: Options): Promise<readonly Finding[]> {
  const [{ finding }, machine, kept, { checkPlatforms }] = await Promise.all([
    import('../doctor/finding.ts'),
    import('../doctor/machine.ts'),
    import('../doctor/kept.ts').catch(() => null),
    import('../doctor/platforms.ts'),
  ]);
  const { version, engines } = packageDescription();
  const findings: Finding[] = [
    machine.checkNode(process.versions.node, engines.node),
    finding('package', 'fine', version),
    ...(await machine.checkNative(native)),
  ];
  let settings: Settings;
  try {
    settings = settingsOf(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [...findings, finding('settings', 'wrongSetting', error.message)];
  }
  const { corpus, data, store } = settings;
  const unknown = unknownSettings(settings);
  findings.push(
    unknown === null
      ? finding('settings', 'fine', existsSync('.env') ? '.env' : '')
      : finding('settings', 'unknownSetting', unknown),
    await machine.checkCorpus(corpus, store !== null),
    await machine.checkData(data),
  );
  // Without native modules nothing can be opened, and that is said above.
  if (kept !== null) {
    const shared = await kept.checkStore(store);
    findings.push(shared);
    if (shared.verdict !== 'bad') findings.push(await kept.checkIndex(data, store));
    findings.push(kept.checkState(data));
  }
  const asked = await checkPlatforms(settings, options.online ?? false);
  const told = asked.find(({ clock }) => clock !== null)?.clock ?? null;
  return [
    ...findings,
    ...asked.map((one) => one.finding),
    await machine.checkClock(data, Date.now(), told),
    await machine.checkDisk(data),
  ];
}

/** As every command reads them, but what is misspelt is a finding. */
function settingsOf({ corpus, data }: Options): Settings {
  const settings = loadSettings();
  return { ...settings, corpus: corpus || settings.corpus, data: data || settings.data };
}

const native = {
  'better-sqlite3': async () => {
    const { Database } = await import('../retrieval/store/database.ts');
    new Database(':memory:').close();
  },
  'hnswlib-node': () => import('../retrieval/vectors.ts'),
  '@resvg/resvg-js': async () => {
    const { toPng } = await import('../raster.ts');
    await toPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  },
};
