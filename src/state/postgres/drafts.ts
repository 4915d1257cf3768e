import type { Pool } from '../../postgres/connect.ts';
import { type Draft, type Drafts, LIFE_MS, MOST, newKey } from '../drafts.ts';

export function draftsIn(pool: Pool): Drafts {
  return {
    async put(chat, draft, now, key = newKey()) {
      await pool.query(
        'INSERT INTO entrevue.drafts (key, chat, made, json) VALUES ($1, $2, $3, $4)',
        [key, chat, now, JSON.stringify(draft)],
      );
      await pool.query(
        `DELETE FROM entrevue.drafts WHERE made < $2 OR (chat = $1 AND key NOT IN (
           SELECT key FROM entrevue.drafts WHERE chat = $1 ORDER BY made DESC, number DESC LIMIT $3))`,
        [chat, now - LIFE_MS, MOST],
      );
      return key;
    },
    async take(chat, key) {
      const { rows } = await pool.query<{ json: string }>(
        'DELETE FROM entrevue.drafts WHERE key = $1 AND chat = $2 RETURNING json',
        [key, chat],
      );
      return rows[0] === undefined ? null : (JSON.parse(rows[0].json) as Draft);
    },
  };
}
