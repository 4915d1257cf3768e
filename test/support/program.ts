/** `npm start` as a child process, in a folder without `.env`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './corpusFolder.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** Standard error so far. */
  errors(): string;
  /** Resolves when standard error holds the words. @throws when the program ends before that */
  said(words: string | RegExp): Promise<void>;
  /** The same of standard output. */
  saidOut(words: string | RegExp): Promise<void>;
  /** Exit code, null after a signal that killed it. */
  readonly ended: Promise<number | null>;
}

/** @param env settings; what the surroundings set of ours is not handed on */
export function startProgram(
  env: Readonly<Record<string, string>>,
  { input = 'ignore' }: { readonly input?: 'ignore' | 'pipe' } = {},
): Program {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(ENTREVUE|DISCORD|TELEGRAM|OPENAI|ANTHROPIC)_/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main], {
    cwd: temporaryFolder(),
    env: { ...inherited, LANG: 'en_US.UTF-8', LC_ALL: '', ...env },
    stdio: [input, 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let errors = '';
  let words = '';
  let look = (): void => {};
  child.stdout?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
    look();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
    look();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  const until = (wanted: string | RegExp, heard: () => string): Promise<void> =>
    new Promise((resolve, reject) => {
      look = () => {
        const found = typeof wanted === 'string' ? heard().includes(wanted) : wanted.test(heard());
        if (found) resolve();
      };
      look();
      void ended.then((code) => reject(new Error(`it ended with ${code}: ${errors}`)));
    });
  return {
    child,
    ended,
    errors: () => errors,
    said: (wanted) => until(wanted, () => errors),
    saidOut: (wanted) => until(wanted, () => words),
  };
}
