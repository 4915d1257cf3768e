import type { Message, Document as TelegramFile } from 'grammy/types';
import { fitsPaste, isPaste, leavesToCheck, pasteText, type Said } from '../hearing.ts';

/** Brings a file that somebody sent. */
export type FileReader = (file: TelegramFile) => Promise<Uint8Array>;

/** A file sent as words; a large one, too, which is refused in words. */
export function pasteIn({ document }: Pick<Message, 'document'>): TelegramFile | null {
  return document && isPaste(document.mime_type, document.file_name) ? document : null;
}

/**
 * Whose words a message carries. A quoted part counts before the whole message it is taken from, and is
 * all there is of a message in another chat; what this bot said is never a claim.
 * @returns `unread` where all that is meant is a file whose words are not to be had
 */
export async function saidIn(
  message: Message,
  text: string,
  toMe: boolean,
  files: FileReader,
): Promise<Said | 'unread'> {
  const forwarded = message.forward_origin !== undefined;
  const own = forwarded ? '' : text;
  const told = claimIn(message, text, toMe);
  if (typeof told === 'string' || told === null) return { own, claim: told };
  const pasted = fitsPaste(told.file_size) ? pasteText(await files(told)) : null;
  if (pasted === null && leavesToCheck(own)) return 'unread';
  return { own, claim: forwarded ? [text, pasted].filter(Boolean).join('\n') : pasted };
}

/** Somebody's words, or the file in which they are. */
function claimIn(message: Message, text: string, toMe: boolean): TelegramFile | string | null {
  const file = pasteIn(message);
  if (file !== null) return file;
  if (message.forward_origin !== undefined) return text;
  if (toMe) return null;
  const replied = message.reply_to_message;
  const quoted = message.quote?.text ?? replied?.text ?? replied?.caption;
  return quoted ?? (replied ? pasteIn(replied) : null);
}
