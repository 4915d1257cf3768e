/** Temporary corpora of our own sentences, and the command line as a child process. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entrevue-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

const people = [
  'Claire Vautrin',
  'Idriss Benamar',
  'Olga Petrenko',
  'Marc Delvaux',
  'Sana Khelifi',
];
const places = ['Lisbonne', 'Dakar', 'Oslo', 'Tunis', 'Varsovie', 'Genève'];
const subjects = ['la pêche', 'les quotas de gaz', 'un pont frontalier', 'les visas', 'le blé'];

/** The n-th of a series of short articles: two people meet somewhere about something. */
export function article(n: number): string {
  const one = people[n % people.length];
  const other = people[(n * 3 + 1) % people.length];
  const place = places[n % places.length];
  const subject = subjects[(n * 7) % subjects.length];
  return [
    `${one} a rencontré ${other} à ${place} le ${(n % 27) + 1} mars 2021.`,
    `Ils ont parlé de ${subject} pendant deux heures, selon un communiqué numéro ${n}.`,
    `La délégation est repartie le soir même, sans conférence de presse.`,
    `Le dossier ${n} sera examiné par les députés de ${place} avant l'été.`,
  ].join(' ');
}

export function fillCorpus(folder: string, count: number): void {
  for (let n = 0; n < count; n++) put(folder, `year/${n}.txt`, article(n));
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line. @param kill SIGKILL after so many milliseconds, or once this is true @param env settings */
export function entrevue(
  args: readonly string[],
  kill?: number | (() => boolean),
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        LANG: 'en_US.UTF-8',
        LC_ALL: '',
        ENTREVUE_CORPUS: '',
        ENTREVUE_DATA: '',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const started = performance.now();
  const due = typeof kill === 'number' ? () => performance.now() - started > kill : kill;
  const timer = due && setInterval(() => due() && child.kill('SIGKILL'), 20);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
