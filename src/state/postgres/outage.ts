/** Goes on without the shared store while that is away: said once, and tried again after a pause. */

/** So long nothing is asked after a failure: whoever waits for an answer must not wait for the store each time. */
const REST_MS = 2000;

export interface Outage {
  /** What the store says; where it is away, what holds without it. */
  attempt<T>(work: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T>;
}

export function createOutage(
  warn: (error: unknown, message: string) => void,
  now: () => number = Date.now,
): Outage {
  let since: number | null = null;
  return {
    async attempt(work, otherwise) {
      if (since !== null && now() - since < REST_MS) return otherwise();
      try {
        const result = await work();
        if (since !== null) warn(null, 'the shared store is reached again');
        since = null;
        return result;
      } catch (error) {
        if (since === null) {
          warn(
            error,
            'the shared store cannot be reached: limits do not count, and nothing is remembered',
          );
        }
        since = now();
        return otherwise();
      }
    },
  };
}
