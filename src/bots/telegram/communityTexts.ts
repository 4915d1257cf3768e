/** Adding texts on Telegram: what a message hands in, and who may. */
import type { Context } from 'grammy';
import type { Document as TelegramFile } from 'grammy/types';
import { OperationError } from '../../errors.ts';
import { download } from '../community/download.ts';
import type { Rights } from '../community/hearers.ts';
import { type Handed, MOST_BYTES } from '../community/texts.ts';
import type { TelegramContext } from './respond.ts';

/** Alone with the bot only those whom the settings name; in a group its administrators. */
export async function rightsOf(
  { settings }: TelegramContext,
  ctx: Context,
  isAdmin: (ctx: Context) => Promise<boolean>,
): Promise<Rights> {
  const id = String(ctx.from?.id);
  const alone = ctx.chat?.type === 'private';
  return {
    manages: alone ? settings.telegram.admins.includes(id) : await isAdmin(ctx),
    operates: settings.operators.includes(`telegram:${id}`),
  };
}

export const mayAdd = ({ manages, operates }: Rights): boolean => manages || operates;

/** The file with the command or in the message it replies to, else the words of either. */
export function handedIn(context: TelegramContext, ctx: Context, typed: string): Handed {
  const replied = ctx.msg?.reply_to_message;
  const file = ctx.msg?.document ?? replied?.document;
  if (file === undefined) {
    return { kind: 'text', text: typed || replied?.text || replied?.caption || '' };
  }
  return {
    kind: 'file',
    name: file.file_name ?? 'text.txt',
    size: file.file_size ?? 0,
    bytes: () => fileOf(context, ctx, file),
  };
}

/** The bytes of a file that somebody sent. */
export async function fileOf(
  { settings }: TelegramContext,
  ctx: Context,
  { file_id }: TelegramFile,
): Promise<Uint8Array> {
  const { apiRoot, token } = settings.telegram;
  const { file_path: path } = await ctx.api.getFile(file_id);
  if (path === undefined) throw new OperationError('Telegram gives no path for a file.');
  const root = apiRoot ?? 'https://api.telegram.org';
  return download(`${root}/file/bot${token}/${path}`, MOST_BYTES);
}

export function personOf(ctx: Context): string {
  const { id, username, first_name } = ctx.from ?? { id: 0, first_name: '' };
  return `telegram:${id} (${username ?? first_name})`;
}
