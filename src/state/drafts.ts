/** Texts that wait for somebody to say that they be kept; they outlive a restart. */
import { randomBytes } from 'node:crypto';
import type { StateDatabase } from './database.ts';

export interface Draft {
  readonly texts: readonly { readonly name: string; readonly content: string }[];
}

export interface Drafts {
  /** Returns a key of 16 letters: the one it had, where it is put back. */
  put(chat: string, draft: Draft, now: number, key?: string): Promise<string>;
  /** Once, and for the chat it was made in only. */
  take(chat: string, key: string): Promise<Draft | null>;
}

/** Of one chat; the oldest go first. */
export const MOST = 20;
export const LIFE_MS = 7 * 24 * 60 * 60_000;

export const newKey = (): string => randomBytes(12).toString('base64url');

export function openDrafts(database: StateDatabase): Drafts {
  return {
    async put(chat, draft, now, key = newKey()) {
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
    async take(chat, key) {
      const row = database
        .prepare('DELETE FROM drafts WHERE key = ? AND chat = ? RETURNING json')
        .get(key, chat) as { readonly json: string } | undefined;
      return row === undefined ? null : (JSON.parse(row.json) as Draft);
    },
  };
}
