/** Forgets what nobody will ask for any more. */
import type { Pool } from '../../postgres/connect.ts';

const EVERY_MS = 60_000;

const old: readonly string[] = [
  // The platforms do not send again what is older.
  "DELETE FROM entrevue.arrivals WHERE done < now() - interval '2 days'",
  "DELETE FROM entrevue.recent WHERE put < now() - interval '1 day'",
  "DELETE FROM entrevue.rates WHERE touched < now() - interval '3 minutes'",
  "DELETE FROM entrevue.requests WHERE kept < now() - interval '400 days'",
];

export function startSweeping(pool: Pool): { stop(): void } {
  const timer = setInterval(() => {
    // Whoever is there next minute does what was not done.
    void sweep(pool).catch(() => {});
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

export async function sweep(pool: Pool): Promise<void> {
  for (const statement of old) await pool.query(statement);
}
