/** Requests too long for a button's id, where every process finds them. */
import type { SharedState } from '../../state/open.ts';
import type { Request } from '../../types.ts';
import { parseRequest } from '../requests.ts';
import { essentials, type RequestTable, requestKey } from '../state.ts';

/** Kept here as well: most buttons are pressed soon. */
const NEAR = 5000;

export function requestsIn({ pool, outage }: SharedState): RequestTable {
  const near = new Map<string, Request>();
  let saving: Promise<void> = Promise.resolve();

  function remember(key: string, request: Request): void {
    near.set(key, request);
    for (const oldest of near.keys()) {
      if (near.size <= NEAR) break;
      near.delete(oldest);
    }
  }

  return {
    keep(request) {
      const key = requestKey(request);
      if (near.has(key)) return key;
      const line = essentials(request);
      remember(key, line);
      const write = outage.attempt(
        async () => {
          await pool.query(
            `INSERT INTO entrevue.requests (key, json) VALUES ($1, $2)
             ON CONFLICT (key) DO UPDATE SET kept = now()`,
            [key, JSON.stringify(line)],
          );
        },
        // Without it the answer comes all the same; its button works as long as this process.
        () => {},
      );
      saving = Promise.all([saving, write]).then(() => {});
      return key;
    },
    async find(key) {
      const known = near.get(key);
      if (known !== undefined) return known;
      return outage.attempt(
        async () => {
          const { rows } = await pool.query<{ json: string }>(
            'SELECT json FROM entrevue.requests WHERE key = $1',
            [key],
          );
          const request = rows[0] === undefined ? null : parseRequest(rows[0].json);
          if (request !== null) remember(key, request);
          return request;
        },
        () => null,
      );
    },
    saved: () => saving,
  };
}
