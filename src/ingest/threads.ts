/** Starts worker threads and processes from source (through tsx) and from the built files alike. */
import { type ChildProcess, fork } from 'node:child_process';
import { Worker, type WorkerOptions } from 'node:worker_threads';

const fromSource = import.meta.url.endsWith('.ts');
const entryOf = (name: string): URL =>
  new URL(`./${name}${fromSource ? '.ts' : '.js'}`, import.meta.url);

/**
 * A process of this program; what it would print is not shown.
 * @param name file beside this one, without its ending
 */
export function startProcess(name: string, args: readonly string[]): ChildProcess {
  return fork(entryOf(name), args, {
    execArgv: fromSource ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * A worker thread of this program.
 * @param name file beside this one, without its ending
 */
export function startThread(name: string, options: WorkerOptions = {}): Worker {
  const entry = entryOf(name);
  if (!fromSource) return new Worker(entry, options);
  // Node 20 reads no TypeScript, and a thread does not inherit tsx from the program.
  const code = [
    `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};`,
    'register();',
    `await import(${JSON.stringify(entry.href)});`,
  ].join('\n');
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    ...options,
    execArgv: [],
  });
}
