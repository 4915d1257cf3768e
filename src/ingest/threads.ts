/** Starts worker threads from source (through tsx) and from the built files alike. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A worker thread of this program.
 * @param name file beside this one, without its ending
 */
export function startThread(name: string, options: WorkerOptions = {}): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = new URL(`./${name}${fromSource ? '.ts' : '.js'}`, import.meta.url);
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
