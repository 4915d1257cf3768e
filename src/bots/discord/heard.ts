/** Whose words a message carries: its own, those it replies to or forwards, those of a paste. */
import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  MessageReferenceType,
} from 'discord.js';
import { fitsPaste, isPaste, pasteText, type Said } from '../hearing.ts';
import { plain } from './markup.ts';

const pasteMs = 5_000;

export interface PasteReader {
  /** The text of a file that came with a message; null where it is not to be had. */
  text(attachment: APIAttachment): Promise<string | null>;
}

const isForward = (message: APIMessage): boolean =>
  message.message_reference?.type === MessageReferenceType.Forward;

export async function saidIn(message: APIMessage, me: string, files: PasteReader): Promise<Said> {
  const own = questionIn(message, me);
  if (isForward(message)) return { own: '', claim: await wordsOf(forwardedIn(message), files) };
  const pasted = await pasteOf(message, files);
  if (pasted !== null) return { own, claim: pasted };
  const replied = message.referenced_message;
  if (!replied || replied.author.id === me) return { own, claim: null };
  const source = isForward(replied) ? forwardedIn(replied) : replied;
  return { own, claim: await wordsOf(source, files) };
}

type Words = Pick<APIMessage, 'content' | 'embeds' | 'attachments'>;

/** A forwarded message is a copy inside the one that carries it. */
function forwardedIn(message: APIMessage): Words | null {
  return message.message_snapshots?.[0]?.message ?? null;
}

async function wordsOf(message: Words | null, files: PasteReader): Promise<string | null> {
  if (message === null) return null;
  if (message.content) return message.content;
  const embedded = (message.embeds ?? []).flatMap(({ description }) => description ?? []);
  return embedded.length > 0 ? embedded.join('\n') : pasteOf(message, files);
}

async function pasteOf(
  { attachments = [] }: Partial<Words>,
  files: PasteReader,
): Promise<string | null> {
  const paste = attachments.find(
    ({ content_type, size }) => isPaste(content_type, undefined) && fitsPaste(size),
  );
  return paste ? files.text(paste) : null;
}

/** The question without our name, other people's mentions as names. */
function questionIn(message: APIMessage, me: string): string {
  const names = new Map(
    message.mentions.map((user: APIUser) => [user.id, user.global_name ?? user.username]),
  );
  const text = (message.content ?? '')
    .replace(/<@[!&]?(\d+)>/g, (_, id) => (id === me ? ' ' : (names.get(id) ?? ' ')))
    .replace(/<a?:(\w+):\d+>|<#\d+>/g, ' ');
  return text
    .split('\n')
    .map((line) => plain(line).replace(/\s+/gu, ' '))
    .filter(Boolean)
    .join('\n');
}

/** Reads pastes from where Discord keeps them, and from nowhere else. */
export function createPasteReader(hosts: readonly string[]): PasteReader {
  return {
    async text({ url }) {
      if (!URL.canParse(url) || !hosts.includes(new URL(url).host)) return null;
      try {
        const signal = AbortSignal.timeout(pasteMs);
        const response = await fetch(url, { signal, redirect: 'error' });
        if (!response.ok) return null;
        return pasteText(new Uint8Array(await response.arrayBuffer()));
      } catch {
        // A paste that cannot be had is a message without words.
        return null;
      }
    },
  };
}
