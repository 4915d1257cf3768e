import { OperationError, UsageError } from '../errors.ts';
import { printable } from '../text/printable.ts';

/** Tells of an error in one line (a fault of ours: with its stack). @returns the exit code */
export function fail(error: unknown): 1 | 2 {
  if (error instanceof UsageError || error instanceof OperationError) {
    process.stderr.write(`${printable(error.message)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${printable(told)}\n`);
  return 1;
}
