import { type Api, GrammyError } from 'grammy';
import { languageOf } from '../../languages/index.ts';
import { reportFault } from '../../log.ts';
import { TakenAway } from '../../state/arrivals.ts';
import type { Answer, LanguageCode, Request } from '../../types.ts';
import type { BotContext } from '../bot.ts';
import { corpusOf } from '../community/community.ts';
import { shorten } from '../message.ts';
import type { RequestTable } from '../state.ts';
import type { Budget } from './budget.ts';
import { withFeedback } from './community.ts';
import type { Conversations } from './conversation.ts';
import { plain } from './html.ts';
import type { Once } from './once.ts';
import { pagesOf, type Rendered, renderPage } from './render.ts';

/** What the handlers of one bot share. */
export interface TelegramContext extends BotContext {
  readonly requests: RequestTable;
  readonly conversations: Conversations;
  readonly budget: Budget;
  readonly once: Once;
  readonly now: () => number;
  /** Raised when the bot stops and running answers shall come to an end. */
  readonly signal: AbortSignal;
}

/** Where an answer goes. */
export interface Place {
  readonly chat: number;
  /** Topic of a forum. */
  readonly thread: number | undefined;
  /** In groups, the message that is answered. */
  readonly replyTo: number | undefined;
  /** A message of ours that becomes the answer. */
  readonly edit?: number;
}

/** Under which name the texts of a chat, or of a topic of it, are kept. */
export function corpusKey({ chat, thread }: Pick<Place, 'chat' | 'thread'>): string {
  return `telegram:${chat}${thread === undefined ? '' : `/${thread}`}`;
}

const platform = 'telegram';
/** Telegram shows "typing" for five seconds; a quick answer needs none. */
const typingMs = 4_500;
const typingFromMs = 500;
/** A quicker answer needs no draft. */
const firstDraftMs = 800;
const nextDraftMs = 1_500;
const maxDraft = 3_500;

/**
 * Answers a request in its place: typing while it takes, drafts while a model writes, then the answer.
 * Whatever goes wrong is told in one sentence with a reference number.
 * Returns the id of the message that holds the answer; null when none could be sent.
 */
export async function respond(
  context: TelegramContext,
  api: Api,
  place: Place,
  request: Request,
  language: LanguageCode,
): Promise<number | null> {
  const started = context.now();
  const typing = startTyping(context, api, place);
  const draft = createDraft(context, api, place);
  let answer: Answer;
  try {
    answer = await corpusOf(context, corpusKey(place)).answer(request, {
      onDraft: draft.show,
      signal: context.signal,
    });
  } catch (error) {
    await typing.stop();
    return fail(context, api, { ...place, ...(await draft.finish()) }, error, language);
  }
  await typing.stop();
  const target = { ...place, ...(await draft.finish()) };
  try {
    const page = renderPage(pagesOf(answer, request), 0, request, context.requests);
    const rendered = withFeedback(context, answer, request, page);
    const sent = await deliver(api, target, rendered);
    context.metrics.answered(platform, request.kind, (context.now() - started) / 1000);
    context.log.info(
      {
        platform,
        kind: request.kind,
        status: answer.status,
        ms: context.now() - started,
        ...('text' in request ? { text: request.text } : {}),
      },
      'answered',
    );
    return sent;
  } catch (error) {
    return fail(context, api, target, error, language);
  }
}

/** Tells a fault in one sentence; silent where the bot may not write any more. */
export async function fail(
  context: TelegramContext,
  api: Api,
  place: Place,
  error: unknown,
  language: LanguageCode,
): Promise<number | null> {
  if (error instanceof TakenAway) {
    context.log.warn({ platform, reason: error.message }, 'not answered here');
    return null;
  }
  if (isGone(error)) {
    context.log.info({ platform, reason: (error as GrammyError).description }, 'cannot write here');
    return null;
  }
  const reference = reportFault(context.log, error, platform);
  context.metrics.fault(platform);
  try {
    return await deliver(api, place, { html: plain(languageOf(language).chat.failed(reference)) });
  } catch (second) {
    context.log.warn({ reference, err: second }, 'the fault could not be told');
    return null;
  }
}

/** The user blocked the bot, the group threw it out or took its rights, the topic is closed or deleted. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    (error.error_code === 403 ||
      /chat not found|not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|TOPIC_CLOSED|TOPIC_DELETED|thread not found/iu.test(
        error.description,
      ))
  );
}

/** Sends, or edits where the place says so. Returns the message's id. */
export async function deliver(api: Api, place: Place, rendered: Rendered): Promise<number> {
  try {
    return await post(api, place, rendered, 'HTML');
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (/not modified/iu.test(error.description) && place.edit !== undefined) return place.edit;
    if (/to edit not found|can't be edited/iu.test(error.description)) {
      const { edit: _, ...elsewhere } = place;
      return post(api, elsewhere, rendered, 'HTML');
    }
    // The answer matters more than its clothes.
    if (/parse entities/iu.test(error.description)) return post(api, place, rendered, null);
    throw error;
  }
}

async function post(
  api: Api,
  place: Place,
  { html, keyboard }: Rendered,
  mode: 'HTML' | null,
): Promise<number> {
  const text = mode === null ? undressed(html) : html;
  const options = {
    ...(mode && { parse_mode: mode }),
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  };
  if (place.edit !== undefined) {
    await api.editMessageText(place.chat, place.edit, text, options);
    return place.edit;
  }
  const sent = await api.sendMessage(place.chat, text, {
    ...options,
    ...(place.thread !== undefined && { message_thread_id: place.thread }),
    ...(place.replyTo !== undefined && {
      reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true },
    }),
  });
  return sent.message_id;
}

function undressed(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Shows "typing" until stopped, as long as the chat's budget has room for it. */
function startTyping(context: TelegramContext, api: Api, place: Place) {
  let last: Promise<unknown> = Promise.resolve();
  const tick = () => {
    timer = setTimeout(tick, typingMs);
    if (!context.budget.spare(place.chat, 'typing')) return;
    last = api
      .sendChatAction(
        place.chat,
        'typing',
        place.thread === undefined ? {} : { message_thread_id: place.thread },
      )
      .catch((error: unknown) => context.log.debug({ err: error }, 'typing was not shown'));
  };
  let timer = setTimeout(tick, place.edit === undefined ? typingFromMs : typingMs);
  return {
    /** Typing that arrived after the answer would be shown for five seconds more. */
    async stop(): Promise<void> {
      clearTimeout(timer);
      await Promise.race([last, new Promise((resolve) => setTimeout(resolve, 200).unref())]);
    },
  };
}

/** Shows what a model has written so far, in one message that becomes the answer. */
function createDraft(context: TelegramContext, api: Api, place: Place) {
  let message = place.edit;
  let latest = '';
  let shown = '';
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let finished = false;

  async function flush(): Promise<void> {
    if (latest !== shown && context.budget.spare(place.chat, 'draft')) {
      const text = latest;
      const target = message === undefined ? place : { ...place, edit: message };
      try {
        message = await context.once.beside(() =>
          deliver(api, target, { html: `${plain(shorten(text, maxDraft))} ▌` }),
        );
        shown = text;
      } catch (error) {
        context.log.debug({ err: error }, 'a draft was not shown');
      }
    }
    timer = undefined;
    if (latest !== shown) schedule(nextDraftMs);
  }

  function schedule(ms: number): void {
    if (finished || timer !== undefined) return;
    timer = setTimeout(() => {
      running = flush();
    }, ms);
  }

  return {
    show(text: string): void {
      if (text.trim() === '') return;
      latest = text;
      schedule(shown === '' ? firstDraftMs : nextDraftMs);
    },
    /** Stops drafting; `edit` is the message that the drafts stand in, if any. */
    async finish(): Promise<{ readonly edit?: number }> {
      finished = true;
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      return message === undefined ? {} : { edit: message };
    },
  };
}
