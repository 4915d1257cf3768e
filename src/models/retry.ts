import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  /** Calls in all, the first included. */
  readonly attempts: number;
  /** Milliseconds before the second call, doubled for each further one. */
  readonly pause: number;
  /** Longest wait that a server may ask for, in milliseconds; a longer one ends the attempts. */
  readonly longest: number;
  readonly signal?: AbortSignal;
  readonly onRetry?: (error: unknown, waitMs: number) => void;
}

/**
 * Calls `task` again after a rate limit (429, with or without `Retry-After`), a server fault
 * or a broken connection; other errors are thrown at once.
 */
export async function withRetry<T>(task: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (options.signal?.aborted || attempt >= options.attempts || !isPassing(error)) throw error;
      const wait = retryAfter(error) ?? options.pause * 2 ** (attempt - 1);
      if (wait > options.longest) throw error;
      options.onRetry?.(error, wait);
      await sleep(wait, undefined, options.signal ? { signal: options.signal } : {});
    }
  }
}

/** May the same call succeed a little later? */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status === 408 || status === 429 || status >= 500;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return (
    (typeof code === 'string' && /^(?:ECONN|ENOTFOUND|EAI_|EPIPE|ETIMEDOUT|UND_ERR)/.test(code)) ||
    (typeof name === 'string' && /Connection|Timeout|FetchError/.test(name)) ||
    (error instanceof TypeError && /fetch failed|terminated/.test(error.message))
  );
}

/** HTTP status of a client's error, or null. */
export function statusOf(error: unknown): number | null {
  const { status, statusCode, status_code } = error as Record<string, unknown>;
  const found = [status, statusCode, status_code].find((one) => typeof one === 'number');
  return typeof found === 'number' ? found : null;
}

/** Milliseconds the server asks to wait (`Retry-After` in seconds or as a date), or null. */
export function retryAfter(error: unknown, now: number = Date.now()): number | null {
  const { headers } = error as { headers?: unknown };
  const value =
    headers instanceof Headers
      ? headers.get('retry-after')
      : (headers as Record<string, unknown> | undefined)?.['retry-after'];
  if (typeof value !== 'string' || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
