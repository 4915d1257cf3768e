/** Moves what bots keep from the data folder to the shared store, for a bot that outgrows one machine. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { explained, inTransaction, openPool, type Queryable } from '../../postgres/connect.ts';
import { migrate } from '../../postgres/migrate.ts';
import { openStateFile } from '../../state/database.ts';
import { carryRows } from '../../state/postgres/carry.ts';
import { keptRequests } from '../requests.ts';
import { type Kept, keptChatSettings } from '../settings.ts';
import { requestKey } from '../state.ts';

/** Rows that were not in the store yet. */
export interface Carried {
  readonly follows: number;
  /** Servers and chats with settings of their own. */
  readonly chats: number;
  readonly news: number;
  readonly feedback: number;
  /** Texts about to be added, waiting for a yes. */
  readonly drafts: number;
  /** Requests behind buttons of earlier answers. */
  readonly requests: number;
}

/** Of each bot, as `keeping.ts` names them. */
const REQUESTS = /^[a-z]+-requests\.jsonl$/u;

/**
 * Copies all of it in one transaction; the data folder stays as it is, and what the store has already wins, so that it
 * may be done again.
 * @throws UsageError where the folder keeps nothing; OperationError where either cannot be used
 */
export async function carryOver(data: string, address: string): Promise<Carried> {
  const hasState = existsSync(join(data, 'state.db'));
  const chats = await keptChatSettings(data);
  const files = (await readdir(data).catch(() => [])).filter((name) => REQUESTS.test(name)).sort();
  if (!hasState && chats.size === 0 && files.length === 0) {
    throw new UsageError(
      `Bots have kept nothing in ${data}: name their folder with --data or ENTREVUE_DATA.`,
    );
  }
  const state = hasState ? openStateFile(data) : null;
  const pool = openPool(address, { max: 2 });
  try {
    await migrate(pool, address);
    return await inTransaction(pool, async (client) => {
      const rows = state === null ? none : await carryRows(client, state);
      return {
        follows: rows.follows,
        chats: await carryChats(client, chats),
        news: rows.news,
        feedback: rows.feedback,
        drafts: rows.drafts,
        requests: await carryRequests(
          client,
          files.map((name) => join(data, name)),
        ),
      };
    });
  } catch (error) {
    throw explained(error, address);
  } finally {
    state?.close();
    await pool.end();
  }
}

const none = { follows: 0, news: 0, feedback: 0, drafts: 0 };

async function carryChats(to: Queryable, chats: ReadonlyMap<string, Kept>): Promise<number> {
  const rows = [...chats].map(([id, { formerly = null, ...settings }]) => ({
    id,
    settings,
    formerly,
  }));
  const { rowCount } = await to.query(
    `INSERT INTO entrevue.chats (id, settings, formerly)
     SELECT id, settings, formerly FROM json_populate_recordset(NULL::entrevue.chats, $1)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

async function carryRequests(to: Queryable, files: readonly string[]): Promise<number> {
  let carried = 0;
  for (const file of files) {
    const rows = keptRequests(file);
    const { rowCount } = await to.query(
      `INSERT INTO entrevue.requests (key, json) SELECT * FROM unnest($1::text[], $2::text[])
       ON CONFLICT DO NOTHING`,
      [rows.map(requestKey), rows.map((request) => JSON.stringify(request))],
    );
    carried += rowCount ?? 0;
  }
  return carried;
}
