/** Texts that wait for somebody to say that they be kept; they outlive a restart. */
import { randomBytes } from 'node:crypto';
import type { StateDatabase } from './database.ts';

export interface Draft {
  readonly texts: readonly { readonly name: string; readonly content: string }[];
}

export interface Drafts {
  /** Returns a key of 16 letters: the one it had, where it is put back. */
  put(chat: string, draft: Draft, now: number, key?: string): string;
  /** Once, and for the chat it was made in only. */
  take(chat: string, key: string): Draft | null;
}

/** Of one chat; the oldest go first. */
const MOST = 20;
const LIFE_MS = 7 * 24 * 60 * 60_000;

export function openDrafts(database: StateDatabase): Drafts {
  return {
    put(chat, draft, now, key = randomBytes(12).toString('base64url')) {
      database.prepare('DELETE FROM drafts WHERE made < ?').run(now - LIFE_MS);
      database
        .prepare('INSERT INTO drafts (key, chat, made, json) VALUES (?, ?, ?, ?)')
        .run(key, chat, now, JSON.stringify(draft));
      database
        .prepare(
          'DELETE FROM drafts WHERE chat = ? AND key NOT IN (SELECT key FROM drafts WHERE chat = ? ORDER BY made DESC, rowid DESC LIMIT ?)',
        )
        .run(chat, chat, MOST);
      return key;
    },
    take(chat, key) {
      const row = database
        .prepare('DELETE FROM drafts WHERE key = ? AND chat = ? RETURNING json')
        .get(key, chat) as { readonly json: string } | undefined;
      return row === undefined ? null : (JSON.parse(row.json) as Draft);
    },
  };
}
