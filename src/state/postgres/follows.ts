import { randomUUID } from 'node:crypto';
import { inTransaction, type Pool, type Queryable } from '../../postgres/connect.ts';
import type { Follower, MeetingNews, Told } from '../../types.ts';
import { byDefault, type Follows, type IsHeard } from '../follows.ts';
import { columns, serverOf, sourcesOf, subjectOf } from '../rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** One comparison at a time over all processes. */
const COMPARING = 0x656e7433;
const ADDING = 0x656e7434;

export function followsIn(pool: Pool, isHeard: IsHeard): Follows {
  const rowsOf = async (text: string, ...values: unknown[]) =>
    (await pool.query<Row>(text, values)).rows;
  const run = async (text: string, ...values: unknown[]) =>
    (await pool.query(text, values)).rowCount ?? 0;

  return {
    add({ chat, place, target, language }, subject, max) {
      const { kind, first, second } = columns(subject);
      // The database knows no such letter.
      const values = [target, kind, first.replaceAll('\0', ''), second.replaceAll('\0', '')];
      return inTransaction(pool, async (client) => {
        await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [ADDING, target]);
        const { rows } = await client.query<{ known: boolean; n: number }>(
          `SELECT count(*)::int AS n,
             coalesce(bool_or(kind = $2 AND first = $3 AND second = $4), false) AS known
           FROM entrevue.follows WHERE target = $1`,
          values,
        );
        if (rows[0]?.known) return 'known';
        if ((rows[0]?.n ?? 0) >= max) return 'full';
        await client.query(
          `INSERT INTO entrevue.follows (target, kind, first, second, chat, place, language)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [...values, chat, place, language],
        );
        return 'added';
      });
    },
    of: async (target) =>
      (await rowsOf('SELECT * FROM entrevue.follows WHERE target = $1 ORDER BY id', target)).map(
        (row) => ({ id: Number(row.id), subject: subjectOf(row) }),
      ),
    remove: async (target, id) =>
      (await run('DELETE FROM entrevue.follows WHERE target = $1 AND id = $2', target, id)) > 0,
    async forget(target) {
      await run('DELETE FROM entrevue.follows WHERE target = $1', target);
      await run('DELETE FROM entrevue.news WHERE target = $1', target);
    },
    async delivery(chat) {
      const [row] = await rowsOf('SELECT * FROM entrevue.delivery WHERE chat = $1', chat);
      if (!row) return byDefault;
      return {
        rhythm: row.rhythm === 'daily' ? 'daily' : 'now',
        quiet: row.quiet === true,
        hours: { from: Number(row.quiet_from), to: Number(row.quiet_to) },
      };
    },
    async setDelivery(chat, { rhythm, quiet, hours }) {
      await run(
        `INSERT INTO entrevue.delivery (chat, rhythm, quiet, quiet_from, quiet_to) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (chat) DO UPDATE SET rhythm = excluded.rhythm, quiet = excluded.quiet,
           quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
        chat,
        rhythm,
        quiet,
        hours.from,
        hours.to,
      );
    },
    move: (from, to) =>
      inTransaction(pool, async (client) => {
        // A topic's target is the chat's with the topic behind it; what is followed there already stays.
        const there = `(target = $1 OR starts_with(target, $1 || '/'))`;
        await client.query(
          `DELETE FROM entrevue.follows old WHERE ${there} AND EXISTS (
             SELECT 1 FROM entrevue.follows WHERE target = $2 || substr(old.target, length($1) + 1)
               AND (kind, first, second) = (old.kind, old.first, old.second))`,
          [from, to],
        );
        for (const table of ['follows', 'news']) {
          await client.query(
            `UPDATE entrevue.${table} SET chat = CASE chat WHEN $1 THEN $2 ELSE chat END,
               target = $2 || substr(target, length($1) + 1) WHERE ${there}`,
            [from, to],
          );
        }
        await client.query(
          `UPDATE entrevue.follows SET place = $2 || substr(place, length($1) + 1)
           WHERE place = $1 OR starts_with(place, $1 || '/')`,
          [from, to],
        );
        await client.query(
          `UPDATE entrevue.delivery SET chat = $2
           WHERE chat = $1 AND NOT EXISTS (SELECT 1 FROM entrevue.delivery WHERE chat = $2)`,
          [from, to],
        );
      }),
    async dropAudience(audience) {
      await run('DELETE FROM entrevue.told WHERE audience = $1', audience);
    },
    notice: (audience, indexedAt, follower, now) =>
      inTransaction(pool, async (client) => {
        await client.query('SELECT pg_advisory_xact_lock($1)', [COMPARING]);
        return notice(client, isHeard, audience, indexedAt, follower, now);
      }),
    waiting: async () =>
      (
        await rowsOf(
          `SELECT target, min(chat) AS chat, min(noted) AS noted FROM entrevue.news
           WHERE claim IS NULL GROUP BY target ORDER BY min(id)`,
        )
      ).map(({ target, chat, noted }) => ({
        target: String(target),
        chat: String(chat),
        noted: Number(noted),
      })),
    async claim(target) {
      const claim = randomUUID();
      const rows = await rowsOf(
        `WITH mine AS (
           UPDATE entrevue.news SET claim = $2 WHERE target = $1 AND claim IS NULL RETURNING *
         ) SELECT * FROM mine ORDER BY id`,
        target,
        claim,
      );
      const [first] = rows;
      if (!first) return null;
      return {
        claim,
        target,
        chat: String(first.chat),
        language: first.language === 'en' ? 'en' : 'fr',
        news: rows.map(({ json }) => JSON.parse(String(json)) as MeetingNews),
      };
    },
    async sent(claim) {
      await run('DELETE FROM entrevue.news WHERE claim = $1', claim);
    },
    async release(claim) {
      await run('UPDATE entrevue.news SET claim = NULL WHERE claim = $1', claim);
    },
  };
}

async function notice(
  client: Queryable,
  isHeard: IsHeard,
  audience: string,
  indexedAt: string,
  follower: Follower,
  now: number,
): Promise<number> {
  // A chat that has just added its first text knew the common ones, a channel those of its server.
  const { rows } = await client.query<{ indexed_at: string; json: string }>(
    `SELECT indexed_at, json FROM entrevue.told WHERE audience IN ($1, $2, '')
     ORDER BY length(audience) DESC LIMIT 1`,
    [audience, serverOf(audience)],
  );
  const [before] = rows;
  // Another process may have seen this state, or a later one, already.
  if (before && before.indexed_at >= indexedAt) return 0;
  await client.query(
    `INSERT INTO entrevue.told (audience, indexed_at, json) VALUES ($1, $2, $3)
     ON CONFLICT (audience) DO UPDATE SET indexed_at = excluded.indexed_at, json = excluded.json`,
    [audience, indexedAt, JSON.stringify(follower.told())],
  );
  if (!before) return 0;
  const news = follower.since(JSON.parse(before.json) as Told);
  if (news.length === 0) return 0;
  const followed = await client.query<Row>('SELECT * FROM entrevue.follows ORDER BY id');
  let kept = 0;
  for (const row of followed.rows) {
    if (!isHeard(String(row.place), audience)) continue;
    for (const one of news.filter(follower.concerns(subjectOf(row)))) {
      // Every place that tells it counts: whichever of them the next state names first, it is known.
      const sources = [...new Set(sourcesOf(one))];
      const first = await client.query(
        `INSERT INTO entrevue.noticed (target, source) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
        [row.target, sources],
      );
      if ((first.rowCount ?? 0) < sources.length) continue;
      await client.query(
        'INSERT INTO entrevue.news (target, chat, language, noted, json) VALUES ($1, $2, $3, $4, $5)',
        [row.target, row.chat, row.language, now, JSON.stringify(one)],
      );
      kept += 1;
    }
  }
  return kept;
}
