/** What admins decide, in the shared store: all processes agree on it within a second. */
import type { SharedState } from '../../state/open.ts';
import {
  type ChatSettings,
  type ChatSettingsStore,
  defaultChatSettings,
  type Kept,
  settingsOf,
} from '../settings.ts';

/** They are needed at every message, and change once a month. */
const FRESH_MS = 800;
const MOST = 5000;

const unset: Kept = defaultChatSettings;

export function chatSettingsIn(
  { pool, outage }: SharedState,
  now: () => number = Date.now,
): ChatSettingsStore {
  const known = new Map<string, { readonly kept: Kept; readonly at: number }>();

  function learn(id: string, kept: Kept): Kept {
    known.delete(id);
    known.set(id, { kept, at: now() });
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return kept;
  }

  async function read(id: string): Promise<Kept> {
    const before = known.get(id);
    if (before !== undefined && now() - before.at < FRESH_MS) return before.kept;
    return outage.attempt(
      async () => {
        const { rows } = await pool.query<Row>(
          'SELECT settings, formerly FROM entrevue.chats WHERE id = $1',
          [id],
        );
        return learn(id, rows[0] === undefined ? unset : keptOf(rows[0]));
      },
      () => before?.kept ?? unset,
    );
  }

  return {
    get: async (id) => settingsIn(await read(id)),
    async set(id, change) {
      const { rows } = await pool.query<Row>(
        `INSERT INTO entrevue.chats AS old (id, settings) VALUES ($1, $2)
         ON CONFLICT (id) DO UPDATE SET settings = old.settings || excluded.settings
         RETURNING settings, formerly`,
        [id, JSON.stringify(change)],
      );
      return settingsIn(learn(id, rows[0] === undefined ? unset : keptOf(rows[0])));
    },
    async move(from, to) {
      await pool.query(
        `INSERT INTO entrevue.chats AS old (id, settings, formerly)
         VALUES ($2, coalesce((SELECT settings FROM entrevue.chats WHERE id = $1), '{}'), $1)
         ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, formerly = excluded.formerly
         WHERE old.formerly IS DISTINCT FROM excluded.formerly`,
        [from, to],
      );
      known.delete(to);
    },
    formerly: async (id) => (await read(id)).formerly ?? null,
  };
}

interface Row {
  readonly settings: unknown;
  readonly formerly: string | null;
}

function keptOf({ settings, formerly }: Row): Kept {
  const { formerly: _, ...known } = settingsOf(settings);
  return formerly === null ? known : { ...known, formerly };
}

function settingsIn({ formerly: _, ...settings }: Kept): ChatSettings {
  return settings;
}
