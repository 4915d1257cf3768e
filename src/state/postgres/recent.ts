import type { Pool } from '../../postgres/connect.ts';
import type { Recent } from '../recent.ts';
import type { Outage } from './outage.ts';

/** In the shared store, where the process that is asked next finds it. */
export function recentIn<V>(pool: Pool, outage: Outage, kind: string): Recent<V> {
  return {
    get: (key) =>
      outage.attempt(
        async () => {
          const { rows } = await pool.query<{ json: string }>(
            'SELECT json FROM entrevue.recent WHERE kind = $1 AND key = $2',
            [kind, key],
          );
          return rows[0] === undefined ? undefined : (JSON.parse(rows[0].json) as V);
        },
        () => undefined,
      ),
    set: (key, value) =>
      outage.attempt(
        async () => {
          await pool.query(
            `INSERT INTO entrevue.recent (kind, key, json) VALUES ($1, $2, $3)
             ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, put = now()`,
            [kind, key, JSON.stringify(value)],
          );
        },
        () => {},
      ),
  };
}
