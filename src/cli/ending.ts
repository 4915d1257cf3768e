/** How a long-running program is asked to end: by signals, and by a terminal that goes away. */
import { closeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** npm hands on a signal that the terminal has sent to us already: only a later one is a second. */
const ECHO_MS = 1000;

/** Resolves at the first signal; a second one does not wait for running answers. */
export function untilSignal(): Promise<void> {
  return new Promise<void>((resolve) => {
    let asked: number | null = null;
    const stop = () => {
      if (asked !== null && performance.now() - asked > ECHO_MS) process.exit(130);
      asked ??= performance.now();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
    // Whoever started this process for a part of the work is gone.
    process.on('disconnect', stop);
  });
}

/**
 * A terminal may go away at any time. What is still written to it then must not end us before the state is saved, and
 * Node aborts when at its exit it cannot set a terminal back as it was: by then nothing of it may be left open.
 */
export function outliveTerminal(): void {
  for (const stream of [process.stdin, process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EIO' && error.code !== 'EPIPE') throw error;
    });
  }
  const terminals = [0, 1, 2].filter((fd) => isatty(fd));
  process.on('exit', () => {
    for (const fd of terminals) if (!isatty(fd)) closeSync(fd);
  });
}
