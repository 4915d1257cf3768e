import type { Message } from 'grammy/types';
import type { Said } from '../hearing.ts';

/**
 * Whose words a message carries. A quoted part counts before the whole message it is taken from, and is
 * all there is of a message in another chat; what this bot said is never a claim.
 */
export function saidIn(message: Message, text: string, toMe: boolean): Said {
  if (message.forward_origin !== undefined) return { own: '', claim: text };
  const replied = message.reply_to_message;
  const whole = replied?.text ?? replied?.caption;
  return { own: text, claim: toMe ? null : (message.quote?.text ?? whole ?? null) };
}
