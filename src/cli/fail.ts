import { OperationError, UsageError } from '../errors.ts';

/** Tells of an error in one line (a fault of ours: with its stack). @returns the exit code */
export function fail(error: unknown): 1 | 2 {
  if (error instanceof UsageError || error instanceof OperationError) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  return 1;
}
