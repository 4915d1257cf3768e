import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat, User } from 'grammy/types';
import { createMetrics } from '../../../src/bots/health.ts';
import { openKeeping } from '../../../src/bots/keeping.ts';
import { createTelegramBot } from '../../../src/bots/telegram/run.ts';
import { readSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import type { Entrevue } from '../../../src/types.ts';
import {
  type Call,
  startTelegramServer,
  type TelegramServer,
} from '../../support/telegramServer.ts';

export const camille: User = {
  id: 11,
  is_bot: false,
  first_name: 'Camille',
  language_code: 'fr',
};
export const tom: User = { id: 12, is_bot: false, first_name: 'Tom', language_code: 'en-GB' };
export const home: Chat = { id: 11, type: 'private', first_name: 'Camille' };
export const group: Chat = { id: -1001, type: 'supergroup', title: 'Revue de presse' };
export const forum: Chat = { id: -1002, type: 'supergroup', title: 'Forum', is_forum: true };

export interface Running {
  readonly server: TelegramServer;
  readonly log: string[];
  readonly data: string;
  /** Stops the bot and checks that no rule of Telegram was broken. */
  end(): Promise<void>;
  stopBot(): Promise<void>;
}

/** The real bot with the real client, against the local server. */
export async function startBot(
  entrevue: Entrevue,
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly data?: string;
    readonly server?: TelegramServer;
  } = {},
): Promise<Running> {
  const server = options.server ?? (await startTelegramServer());
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'entrevue-telegram-'));
  const log: string[] = [];
  const settings = readSettings({
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ENTREVUE_DATA: data,
    ...options.env,
  });
  const logger = createLog(settings.log, [server.token], { write: (line) => log.push(line) });
  const keeping = await openKeeping(settings, logger);
  const bot = createTelegramBot({
    entrevue,
    settings,
    log: logger,
    limits: keeping.limits(settings.limits),
    keeping,
    chats: keeping.chats,
    metrics: createMetrics(),
  });
  await bot.start();
  return {
    server,
    log,
    data,
    stopBot: () => bot.stop(),
    async end() {
      await bot.stop();
      await server.close();
    },
  };
}

export const isAnswer = (call: Call): boolean => call.method === 'sendMessage';
export const isEdit = (call: Call): boolean => call.method === 'editMessageText';

/** A conversation as one reads it: what people did, what the bot sent, keyboards below. */
export function transcript(calls: readonly Call[]): string {
  const lines = calls.flatMap(({ method, payload, messageId, ok }): string[] => {
    if (!ok) return [`bot ✗ ${method} refused`];
    switch (method) {
      case 'person':
        return [`\n${String(payload.text)}`];
      case 'answerInlineQuery':
        return (payload.results as { title: string; description?: string }[]).map(
          ({ title, description }) => `bot card: ${title} (${description})`,
        );
      case 'sendChatAction':
        return ['bot … typing'];
      case 'sendMessage':
      case 'editMessageText': {
        const verb = method === 'sendMessage' ? 'says' : 'changes';
        const replied = payload.reply_parameters as { message_id: number } | undefined;
        const where = [
          `#${messageId}`,
          ...(payload.message_thread_id === undefined
            ? []
            : [`topic ${payload.message_thread_id}`]),
          ...(replied ? [`reply to #${replied.message_id}`] : []),
        ];
        return [
          `bot ${verb} (${where.join(', ')}):`,
          ...String(payload.text)
            .split('\n')
            .map((line) => `  ${line}`),
          ...keyboardLines(payload.reply_markup),
        ];
      }
      case 'answerCallbackQuery':
        return [payload.text === undefined ? 'bot ✓ button' : `bot notice: ${payload.text}`];
      default:
        return [];
    }
  });
  return `${lines.join('\n').trim()}\n`;
}

function keyboardLines(markup: unknown): string[] {
  const rows = (markup as { inline_keyboard?: { text: string; callback_data: string }[][] })
    ?.inline_keyboard;
  return (rows ?? []).map(
    (row) => `  ${row.map(({ text, callback_data }) => `[${text} → ${callback_data}]`).join(' ')}`,
  );
}

/** Data of the button whose label contains `label`, on the newest message that has one. */
export function buttonData(calls: readonly Call[], label: string): string {
  const buttons = calls.flatMap(({ payload }) => {
    const markup = payload.reply_markup as
      | { inline_keyboard?: { text: string; callback_data: string }[][] }
      | undefined;
    return markup?.inline_keyboard?.flat() ?? [];
  });
  const found = buttons.findLast(({ text }) => text.includes(label));
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found.callback_data;
}
