import type { Api, Context } from 'grammy';
import type { Message as TelegramMessage } from 'grammy/types';
import { languageOf } from '../../languages/index.ts';
import { reportFault } from '../../log.ts';
import type { Entrevue, LanguageCode, PassageView, Request } from '../../types.ts';
import { corpusOf, isCommunityButton } from '../community/community.ts';
import { shorten } from '../message.ts';
import { type DecodedAction, decodeAction } from '../state.ts';
import { communityPressed, withFeedback } from './community.ts';
import { plain } from './html.ts';
import type { createPassageFinder } from './passages.ts';
import { pagesOf, type Rendered, renderPage, renderPassage } from './render.ts';
import { renderSettings, settingsChange } from './renderChat.ts';
import { renderCorpus } from './renderCorpus.ts';
import {
  corpusKey,
  deliver,
  fail,
  isGone,
  type Place,
  respond,
  type TelegramContext,
} from './respond.ts';

/** Longest text of the notice that answers a button. */
const maxNotice = 200;

type CallbackContext = Context & { callbackQuery: NonNullable<Context['callbackQuery']> };

/** What a pressed button needs to know of the bot. */
export interface ButtonHelp {
  readonly findPassage: ReturnType<typeof createPassageFinder>;
  readonly isAdmin: (ctx: Context) => Promise<boolean>;
  readonly threadOf: (message: TelegramMessage) => number | undefined;
}

/** Answers every pressed button, those of before the last restart included, and where something fails too. */
export async function pressed(
  context: TelegramContext,
  ctx: CallbackContext,
  language: LanguageCode,
  help: ButtonHelp,
): Promise<void> {
  try {
    await obey(context, ctx, language, help);
  } catch (error) {
    context.metrics.fault('telegram');
    const reference = reportFault(context.log, error, 'telegram button');
    const text = shorten(languageOf(language).chat.failed(reference), maxNotice);
    await ctx.answerCallbackQuery({ text, show_alert: true }).catch(() => {});
  }
}

async function obey(
  context: TelegramContext,
  ctx: CallbackContext,
  language: LanguageCode,
  help: ButtonHelp,
): Promise<void> {
  const { chat, telegram } = languageOf(language);
  const { data = '', message, from } = ctx.callbackQuery;
  const notice = async (text?: string, alert = true): Promise<void> => {
    try {
      await ctx.answerCallbackQuery(
        text === undefined ? {} : { text: shorten(text, maxNotice), show_alert: alert },
      );
    } catch (error) {
      // Too old to be answered: the spinner is gone by now.
      context.log.debug({ err: error }, 'a button was not answered');
    }
  };

  const change = settingsChange(data);
  if (change !== null && message !== undefined) {
    if (!(await help.isAdmin(ctx))) return notice(chat.adminsOnly);
    const settings = await context.chats.set(`telegram:${message.chat.id}`, change);
    const shown = settings.language === 'auto' ? language : settings.language;
    const place = placeOf(message, help);
    const show = () => deliver(ctx.api, place, renderSettings(settings, shown));
    await Promise.all([
      notice(telegram.saved, false),
      attempt(context, ctx.api, place, language, show),
    ]);
    return;
  }

  if (isCommunityButton(data)) {
    const done = await communityPressed(context, ctx, data, language, help);
    if (message !== undefined && done.card) {
      const place = placeOf(message, help);
      const { card } = done;
      await Promise.all([
        notice(done.notice, false),
        attempt(context, ctx.api, place, language, async () =>
          deliver(ctx.api, place, await card()),
        ),
      ]);
      return;
    }
    return notice(done.notice, done.alert ?? false);
  }
  const action = await decodeAction(data, context.requests);
  if (action === null || action.kind === 'sources') return notice(chat.buttonExpired);
  const where = message?.chat.id ?? ctx.callbackQuery.chat_instance;
  const admission = await context.limits.admit(`telegram:${from.id}`, `telegram:${where}`);
  if (!admission.allowed) {
    context.metrics.limited('telegram');
    const say = admission.whose === 'user' ? chat.userTooFast : chat.chatTooFast;
    return notice(say(admission.seconds));
  }
  if (action.kind === 'passage') {
    const found = await help.findPassage(
      message === undefined
        ? ''
        : corpusKey({ chat: message.chat.id, thread: help.threadOf(message) }),
      action,
    );
    if (found === 'gone') return notice(chat.passageGone);
    if (found === 'changed') return notice(chat.passageChanged);
    if (message === undefined) return notice(passageNotice(found, language));
    const place: Place = {
      chat: message.chat.id,
      thread: help.threadOf(message),
      replyTo: message.message_id,
    };
    const show = () => deliver(ctx.api, place, renderPassage(found, action.n, language));
    await Promise.all([notice(), attempt(context, ctx.api, place, language, show)]);
    return;
  }
  // The spinner ends at once; a page may take as long as an answer.
  await Promise.all([notice(), turnTo(context, ctx, action, language, help)]);
}

async function turnTo(
  context: TelegramContext,
  ctx: CallbackContext,
  action: Screen,
  language: LanguageCode,
  help: ButtonHelp,
): Promise<void> {
  const { message } = ctx.callbackQuery;
  if (message === undefined) return editInline(context, ctx, action, language);
  if (action.kind === 'ask') return askAgain(context, ctx, message, action.request, language, help);
  const place = placeOf(message, help);
  await attempt(context, ctx.api, place, language, async () =>
    deliver(
      ctx.api,
      place,
      await screen(context, corpusOf(context, corpusKey(place)), action, language),
    ),
  );
}

/** A follow-up question is answered in a message of its own and carries the conversation on. */
async function askAgain(
  context: TelegramContext,
  ctx: CallbackContext,
  message: TelegramMessage,
  request: Request,
  language: LanguageCode,
  help: ButtonHelp,
): Promise<void> {
  const place: Place = {
    chat: message.chat.id,
    thread: help.threadOf(message),
    replyTo: message.message_id,
  };
  const sent = await respond(context, ctx.api, place, request, language);
  if (sent === null) return;
  const asker = { chat: place.chat, thread: place.thread, user: ctx.callbackQuery.from.id };
  const text = languageOf(language).chat.asQuestion(request);
  await context.conversations.remember(asker, undefined, sent, request.previous ?? [], text);
}

type Screen = Extract<DecodedAction, { kind: 'page' | 'corpus' | 'ask' }>;

async function screen(
  context: TelegramContext,
  entrevue: Entrevue,
  action: Screen,
  language: LanguageCode,
): Promise<Rendered> {
  if (action.kind === 'corpus') {
    const summary = entrevue.summary();
    return renderCorpus(summary, action.page, action.language, context.requests, action.search);
  }
  const { request } = action;
  const answer = await entrevue.answer(request, { signal: context.signal });
  const page = action.kind === 'page' ? action.page : 0;
  const rendered = renderPage(
    pagesOf(answer, { ...request, language: request.language ?? language }),
    page,
    request,
    context.requests,
  );
  return withFeedback(context, answer, request, rendered);
}

/** A card sent by inline mode: the bot may edit it but does not know its chat. */
async function editInline(
  context: TelegramContext,
  ctx: CallbackContext,
  action: Screen,
  language: LanguageCode,
): Promise<void> {
  const id = ctx.callbackQuery.inline_message_id;
  if (id === undefined) return;
  let shown: Rendered;
  try {
    shown = await screen(context, context.entrevue, action, language);
  } catch (error) {
    context.metrics.fault('telegram');
    const reference = reportFault(context.log, error, 'telegram');
    shown = { html: plain(languageOf(language).chat.failed(reference)) };
  }
  try {
    await ctx.api.editMessageTextInline(id, shown.html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(shown.keyboard && { reply_markup: shown.keyboard }),
    });
  } catch (error) {
    context.log.info({ err: error }, 'an inline card was not changed');
  }
}

function passageNotice(view: PassageView, language: LanguageCode): string {
  return languageOf(language).chat.quoted(shorten(view.quote, maxNotice - 10));
}

function placeOf(message: TelegramMessage, help: ButtonHelp): Place & { readonly edit: number } {
  return {
    chat: message.chat.id,
    thread: help.threadOf(message),
    replyTo: undefined,
    edit: message.message_id,
  };
}

/** Does it, or says that it went wrong in a message of its own: the answer shown stays. */
async function attempt(
  context: TelegramContext,
  api: Api,
  place: Place,
  language: LanguageCode,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isGone(error)) return;
    const { edit: _, ...elsewhere } = place;
    await fail(context, api, elsewhere, error, language);
  }
}
