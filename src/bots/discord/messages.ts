import { type APIMessage, MessageType } from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { LanguageCode, Request } from '../../types.ts';
import { hear } from '../hearing.ts';
import type { Admission } from '../limits.ts';
import { maxQuestion } from './commands.ts';
import { withFeedback } from './community.ts';
import { latestRequest, questionsAfter, requestBehind } from './conversation.ts';
import { type PasteReader, saidIn } from './heard.ts';
import { notice, type Rendered, renderDraft, renderPage } from './render.ts';
import { createDrafts, type Place, type Services, type Spot, spokenLanguage } from './services.ts';

/** A message as the gateway brings it. */
export type IncomingMessage = APIMessage & { readonly guild_id?: string };

/**
 * What messages need of Discord. Plain data and plain requests: a thread or channel the
 * client has not cached yet must not swallow a question.
 */
export interface Channels {
  send(channel: string, message: object): Promise<{ readonly id: string }>;
  edit(channel: string, id: string, message: object): Promise<void>;
  typing(channel: string): Promise<void>;
  message(channel: string, id: string): Promise<APIMessage>;
  /** The newest first. */
  recent(channel: string, count: number): Promise<readonly APIMessage[]>;
  /** The channel that a thread hangs on; null for any other channel. */
  threadOf(channel: string): Promise<string | null>;
  readonly pastes: PasteReader;
  /** What to speak in a server as long as nothing tells better. */
  languageOf(server: string | null): LanguageCode;
}

/** How far back a thread is searched for the last answer after a restart. */
const searchedMessages = 25;
/** Discord shows the typing sign for ten seconds. */
const typingEveryMs = 8000;
const typingFromMs = 500;

interface Line {
  /** Questions of a channel are understood in the order they came… */
  understood: Promise<unknown>;
  /** …and answered in that order, though they are looked up side by side. */
  answered: Promise<unknown>;
}

/** Answers mentions, replies and direct messages, in order within each channel. */
export function createMessageListener(services: Services, channels: Channels) {
  const lines = new Map<string, Line>();

  /** @param again it was let in before, by a process that is gone */
  return async (message: IncomingMessage, me: string, again: boolean): Promise<void> => {
    const place: Spot = {
      user: message.author.id,
      channel: message.channel_id,
      server: message.guild_id ?? null,
    };
    const line = lines.get(place.channel) ?? {
      understood: Promise.resolve(),
      answered: Promise.resolve(),
    };
    lines.set(place.channel, line);
    const before = line.answered;
    const turn = { come: false, wait: before };
    void before.then(() => {
      turn.come = true;
    });
    const understood = line.understood.then(() =>
      understand(services, channels, message, place, me, again),
    );
    line.understood = understood.catch(() => {});
    const done = reply(services, channels, message, place, understood, turn);
    line.answered = done.catch(() => {});
    const last = line.answered;
    await done.finally(() => {
      if (line.answered === last) lines.delete(place.channel);
    });
  };
}

/**
 * People's own words to us. `mentions` also names us in a reply to a message of ours; an
 * @everyone does not. What the bot, other bots and webhooks write is never a question.
 */
export function isForMe(message: IncomingMessage, me: string): boolean {
  if (message.author.bot || message.webhook_id || message.author.id === me) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  return message.guild_id === undefined || message.mentions.some((user) => user.id === me);
}

const letIn: Admission = { allowed: true };

type Understood =
  | { readonly kind: 'question'; readonly request: Request; readonly place: Place }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'silence' };

async function understand(
  services: Services,
  channels: Channels,
  message: IncomingMessage,
  spot: Spot,
  me: string,
  again: boolean,
): Promise<Understood> {
  const options = await services.options(spot, guess(services, channels, spot));
  const { chat, discord } = languageOf(options.language ?? options.spoken ?? 'en');
  // On a server that is not listed nobody asked for the bot's opinion; a person writing to it did.
  if (!services.allowed(spot)) {
    return spot.server === null
      ? { kind: 'notice', text: chat.notAllowedHere }
      : { kind: 'silence' };
  }
  const admission = again ? letIn : await services.admit(spot);
  if (!admission.allowed) {
    const tell = admission.whose === 'user' ? chat.userTooFast : chat.chatTooFast;
    return admission.tell ? { kind: 'notice', text: tell(admission.seconds) } : { kind: 'silence' };
  }
  const heard = hear(await saidIn(message, me, channels.pastes));
  if (heard.kind === 'nothing') {
    // Discord keeps other people's words from us in a server; its menu on a message does not.
    const other = message.referenced_message && message.referenced_message.author.id !== me;
    return { kind: 'notice', text: other ? discord.checkByMenu : chat.emptyQuestion };
  }
  // In a direct message or thread each question follows the one before; a channel is a crowd.
  const above = spot.server === null ? null : await channels.threadOf(spot.channel);
  const conversation = spot.server === null || above !== null;
  const place: Place = { ...spot, home: above ?? spot.channel };
  if (heard.kind === 'check') {
    const request: Request = { ...heard, ...options };
    if (conversation) services.memory.set(place.channel, request);
    return { kind: 'question', request, place };
  }
  const { about } = heard;
  const text = heard.text.replace(/\s+/gu, ' ');
  if (text.length > maxQuestion) return { kind: 'notice', text: chat.questionTooLong(maxQuestion) };
  const before = await requestBefore(services, channels, message, me, conversation).catch(
    (error: unknown) => {
      services.context.log.warn({ err: error }, 'an earlier question could not be read');
      return null;
    },
  );
  const previous = [...(before ? questionsAfter(before) : []), ...(about === null ? [] : [about])];
  const request: Request = {
    kind: 'ask',
    text,
    ...options,
    ...(previous.length > 0 && { previous }),
  };
  if (conversation) services.memory.set(place.channel, request);
  return { kind: 'question', request, place };
}

/** What to speak where there is no answer to take the language from. */
function guess(services: Services, channels: Channels, place: Spot): LanguageCode {
  return services.spoken.get(place.user) ?? channels.languageOf(place.server);
}

/** The request this one may go on from: that of the answer replied to, or the last one here. */
async function requestBefore(
  services: Services,
  channels: Channels,
  message: IncomingMessage,
  me: string,
  conversation: boolean,
): Promise<Request | null> {
  const { table, memory } = services;
  const repliedTo = message.message_reference?.message_id;
  if (repliedTo) {
    const known = memory.get(repliedTo);
    if (known && known !== 'none') return known;
    const inside = message.referenced_message;
    const original = inside ?? (await channels.message(message.channel_id, repliedTo));
    if (original.author.id === me) {
      const request = await requestBehind(original.components, table);
      if (request) return request;
    }
  }
  if (!conversation) return null;
  const known = memory.get(message.channel_id);
  if (known) return known === 'none' ? null : known;
  const recent = await channels.recent(message.channel_id, searchedMessages);
  const found = await latestRequest(recent, me, table);
  memory.set(message.channel_id, found ?? 'none');
  return found;
}

async function reply(
  services: Services,
  channels: Channels,
  message: IncomingMessage,
  spot: Spot,
  understood: Promise<Understood>,
  turn: { readonly come: boolean; readonly wait: Promise<unknown> },
): Promise<void> {
  const startedAt = performance.now();
  const { channel, user } = spot;
  let draft: string | null = null;
  const stopTyping = { now: () => {} };

  async function put(rendered: Rendered): Promise<string> {
    let again = false;
    if (draft !== null) {
      try {
        await channels.edit(channel, draft, rendered);
        return draft;
      } catch (error) {
        if (codeOf(error) !== unknownMessage) throw error;
        // Somebody deleted the draft: the answer is still owed.
        draft = null;
        again = true;
      }
    }
    const body = {
      ...rendered,
      // A request repeated after a lost reply must not show the answer twice.
      nonce: again ? `${message.id}-2` : message.id,
      enforce_nonce: true,
    };
    const reference = { message_id: message.id, fail_if_not_exists: false };
    try {
      return (await channels.send(channel, { ...body, message_reference: reference })).id;
    } catch (error) {
      if (codeOf(error) !== mayNotReply) throw error;
      return (await channels.send(channel, body)).id;
    }
  }

  const drafts = createDrafts(async (text) => {
    if (turn.come) draft = await put(renderDraft(text));
  });
  try {
    const what = await understood;
    if (what.kind === 'silence') return;
    if (what.kind === 'notice') {
      await turn.wait;
      await put(notice(what.text));
      return;
    }
    stopTyping.now = type(channels, channel);
    const { request, place } = what;
    const answer = await services.ask(place, request, drafts.listener);
    await Promise.all([turn.wait, drafts.close()]);
    const page = renderPage(answer, request, 0, services.table);
    const id = await put(withFeedback(services, answer, request, page));
    services.memory.set(id, request);
    services.spoken.set(user, answer.language);
    services.sent('message', startedAt);
  } catch (error) {
    await Promise.all([turn.wait, drafts.close()]);
    if (mayNotSpeak(error)) {
      services.context.log.warn({ err: error }, 'no right to write in a channel');
      return;
    }
    const options = await services.options(spot);
    const { chat } = languageOf(spokenLanguage(options, guess(services, channels, spot)));
    const reference = services.report(error, 'message');
    // Where even this cannot be sent, the log has it.
    await put(notice(chat.failed(reference))).catch(() => {});
  } finally {
    stopTyping.now();
    await drafts.close();
  }
}

/** Shows the typing sign until the returned function is called; a quick answer needs none. */
function type(channels: Channels, channel: string): () => void {
  const show = () => {
    void channels.typing(channel).catch(() => {});
    timer = setTimeout(show, typingEveryMs);
  };
  let timer = setTimeout(show, typingFromMs);
  return () => clearTimeout(timer);
}

const unknownMessage = 10008;
/** A reply needs the right to read the history; a message does not. */
const mayNotReply = 160002;
/**
 * Missing access, missing permissions, a person who takes no direct messages; a channel that is gone, a thread that
 * is archived or locked.
 */
const silencing = [50001, 50013, 50007, 10003, 50083, 160005];

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

function mayNotSpeak(error: unknown): boolean {
  return silencing.some((code) => code === codeOf(error));
}
