import type { Api, Transformer } from 'grammy';
import type { ChatSettingsStore } from '../settings.ts';

/** A group that becomes a supergroup goes on under another number. */
export interface Migrations {
  /** Called by the service message that tells of it, from either side. */
  moved(from: number, to: number): Promise<void>;
  /** Whether a chat is let in under the number it has or had. */
  allowed(chat: string): Promise<boolean>;
}

/**
 * Takes settings and admission along, and sends what was meant for the old number to the new one that Telegram's
 * refusal carries: an answer may be on its way while the group changes.
 */
export function followMigrations(
  api: Api,
  chats: ChatSettingsStore,
  isListed: (id: string) => boolean,
): Migrations {
  const moved = (from: number, to: number) => chats.move(`telegram:${from}`, `telegram:${to}`);
  const follow: Transformer = async (call, method, payload, signal) => {
    const result = await call(method, payload, signal);
    const to = result.ok ? undefined : result.parameters?.migrate_to_chat_id;
    const from = (payload as { chat_id?: unknown }).chat_id;
    if (to === undefined || typeof from !== 'number') return result;
    await moved(from, to);
    return call(method, { ...payload, chat_id: to }, signal);
  };
  api.config.use(follow);
  return {
    moved,
    async allowed(chat) {
      if (isListed(chat)) return true;
      const before = (await chats.formerly(`telegram:${chat}`))?.replace('telegram:', '');
      return before !== undefined && isListed(before);
    },
  };
}
