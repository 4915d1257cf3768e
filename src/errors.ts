/**
 * Errors a person is meant to read: what happened, the value seen, what to do now.
 * Anything else that is thrown is a fault of ours.
 */

/** Wrong usage or unusable input; the command line exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something outside failed (disk, network, a damaged index); exits with 1. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}
