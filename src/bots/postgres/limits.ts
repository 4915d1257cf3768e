/** Rate limits that count over all processes: one statement a question. */
import type { LimitSettings } from '../../config.ts';
import type { SharedState } from '../../state/open.ts';
import type { Admission, Limits } from '../limits.ts';

/**
 * A sliding log of the last minute by the server's clock (`entrevue.admit`). While the store is away every question is
 * admitted: an answer matters more than a limit.
 * @param name tells limits apart that count the same people and chats
 * @param now milliseconds since the epoch; default: the server's clock
 */
export function limitsIn(
  { pool, outage }: SharedState,
  { userPerMinute, chatPerMinute }: LimitSettings,
  { name = '', now }: { readonly name?: string; readonly now?: () => number } = {},
): Limits {
  return {
    admit: (user, chat) =>
      outage.attempt<Admission>(
        async () => {
          const { rows } = await pool.query<Refusal>(
            'SELECT * FROM entrevue.admit($1, $2, $3, $4, $5)',
            [
              `${name}u:${user}`,
              userPerMinute,
              `${name}c:${chat}`,
              chatPerMinute,
              now === undefined ? null : new Date(now()),
            ],
          );
          const { refused = null, seconds, tell } = rows[0] ?? {};
          if (refused === null) return { allowed: true };
          return { allowed: false, whose: refused, seconds: seconds ?? 1, tell: tell ?? false };
        },
        () => ({ allowed: true }),
      ),
  };
}

interface Refusal {
  readonly refused: 'user' | 'chat' | null;
  readonly seconds: number | null;
  readonly tell: boolean | null;
}
