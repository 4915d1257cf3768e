import type { Pool } from '../../postgres/connect.ts';
import { type FeedbackColumns, type FeedbackTable, keysOf, rowOf } from '../feedback.ts';

export function feedbackIn(pool: Pool): FeedbackTable {
  return {
    async add(person, verdict, judged, at) {
      const { who, answer } = keysOf(person, judged);
      await pool.query(
        `INSERT INTO entrevue.feedback (person, answer, verdict, given_at, json) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person, answer) DO UPDATE SET verdict = excluded.verdict, given_at = excluded.given_at`,
        [who, answer.replaceAll('\0', ''), verdict, at, JSON.stringify(judged)],
      );
    },
    async all() {
      const { rows } = await pool.query<FeedbackColumns>(
        'SELECT * FROM entrevue.feedback ORDER BY id',
      );
      return rows.map(rowOf);
    },
  };
}
