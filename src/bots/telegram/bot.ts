import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context, type Transformer } from 'grammy';
import type { Message as TelegramMessage, User } from 'grammy/types';
import type { TelegramCommand } from '../../languages/contract/replies/telegram.ts';
import { languageOf } from '../../languages/index.ts';
import { reportFault } from '../../log.ts';
import type { LanguageCode, Request } from '../../types.ts';
import { createAllowList } from '../allow.ts';
import { corpusOf } from '../community/community.ts';
import { hear } from '../hearing.ts';
import { requestOptions } from '../settings.ts';
import { decodeAction, type RequestTable } from '../state.ts';
import { pressed } from './buttons.ts';
import { type Addressed, parseMessage, requestOf } from './commands.ts';
import { communityCommand } from './community.ts';
import { fileOf } from './communityTexts.ts';
import type { Asker } from './conversation.ts';
import { pasteIn, saidIn } from './heard.ts';
import { plain } from './html.ts';
import { createInlineAnswerer } from './inline.ts';
import { followMigrations } from './migration.ts';
import { createPassageFinder } from './passages.ts';
import type { Rendered } from './render.ts';
import { renderHelp, renderSettings } from './renderChat.ts';
import { renderCorpus } from './renderCorpus.ts';
import { corpusKey, deliver, fail, type Place, respond, type TelegramContext } from './respond.ts';
import { sendBeside, take, themeIn } from './take.ts';

/** Longer messages are not questions. UTF-16 units. */
const maxQuestion = 2_000;
/** An edit this long after the message does not start a conversation. */
const freshEditSeconds = 300;
/** A group takes 20 calls a minute: more questions than this could not be answered in time. */
const groupPerMinute = 15;

/** What people send instead of words. */
const media = [
  'animation',
  'audio',
  'contact',
  'document',
  'location',
  'photo',
  'sticker',
  'video',
  'video_note',
  'voice',
] as const;

type AskingCommand = 'ask' | 'whomet' | 'met' | 'timeline';

/** The kinds of update that the bot reacts to. */
export const reactsTo = ['message', 'edited_message', 'callback_query', 'inline_query'] as const;

/** All that the bot reacts to. How updates arrive is not its business (`run.ts`). */
export function createBot(token: string, apiRoot: string | null, context: TelegramContext): Bot {
  // A connection that died silently must not be waited for much longer than a long poll takes.
  const bot = new Bot(token, { client: { ...(apiRoot && { apiRoot }), timeoutSeconds: 60 } });
  const { keeping } = context;
  const refused = keeping.state.recent<true>('refused', 1_000);
  const prompts = keeping.state.recent<AskingCommand>('prompt', 1_000);
  const groupLimits = keeping.limits({ userPerMinute: 0, chatPerMinute: groupPerMinute }, 'group ');
  const findPassage = createPassageFinder((chat) => corpusOf(context, chat));
  const { atTheCall, tag, middleware } = context.once;
  bot.api.config.use(atTheCall, ...context.budget.transformers, tag, whenSaved(context.requests));
  const isListed = createAllowList(context.settings.telegram.allowed);
  const { moved, allowed: isAllowed } = followMigrations(bot.api, context.chats, isListed);
  const answerInline = createInlineAnswerer(context, isAllowed);

  bot.catch(({ error, ctx }) => {
    context.metrics.fault('telegram');
    reportFault(context.log, error, `telegram update ${ctx.update.update_id}`);
  });

  bot.use(middleware);
  // In order within a chat; buttons do not wait for a long answer, nor inline queries for anything.
  bot.use(
    sequentialize((ctx) => {
      if (ctx.inlineQuery) return undefined;
      if (ctx.callbackQuery) return `button ${ctx.chat?.id ?? ctx.callbackQuery.chat_instance}`;
      return ctx.chat ? String(ctx.chat.id) : undefined;
    }),
  );

  bot.on('message:migrate_to_chat_id', ({ message }) =>
    moved(message.chat.id, message.migrate_to_chat_id),
  );
  bot.on('message:migrate_from_chat_id', ({ message }) =>
    moved(message.migrate_from_chat_id, message.chat.id),
  );
  bot.on('message', (ctx) => heard(ctx, ctx.message));
  bot.on('edited_message', (ctx) => heardAgain(ctx, ctx.editedMessage));
  bot.on('callback_query', async (ctx) => {
    const language = await languageFor(ctx.chat?.id, ctx.from);
    if (!(await isAllowed(String(ctx.chat?.id ?? ctx.from.id)))) {
      await ctx.answerCallbackQuery({ text: languageOf(language).chat.notAllowedHere });
      return;
    }
    await pressed(context, ctx, language, { findPassage, isAdmin, threadOf });
  });
  bot.on('inline_query', async (ctx) => answerInline(ctx, await languageFor(undefined, ctx.from)));
  return bot;

  /** The chat's language where its admins set one, else that of the person's telephone. */
  async function languageFor(
    chat: number | undefined,
    from: User | undefined,
  ): Promise<LanguageCode> {
    const chosen =
      chat === undefined ? 'auto' : (await context.chats.get(`telegram:${chat}`)).language;
    if (chosen !== 'auto') return chosen;
    return from?.language_code?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  }

  async function heard(ctx: Context, message: TelegramMessage, edit?: number): Promise<void> {
    const { chat, from } = message;
    // A text sent as a file may come without words of its own.
    const text = message.text ?? message.caption ?? (pasteIn(message) ? '' : undefined);
    // An admin may write as the group, a person as a channel of theirs: both come from a bot of Telegram's.
    const masked = message.sender_chat !== undefined;
    if (from === undefined || chat.type === 'channel') return;
    if (text === undefined) return wordless(ctx, message);
    // Other bots, what a channel posts into its own group, and cards that people send through this bot.
    if ((from.is_bot && !masked) || message.is_automatic_forward || message.via_bot) return;
    const said = parseMessage(text, message.entities ?? message.caption_entities ?? [], ctx.me);
    const repliedTo = message.reply_to_message;
    const toMe = repliedTo?.from?.id === ctx.me.id && repliedTo.forum_topic_created === undefined;
    const isPrivate = chat.type === 'private';
    if (said.forAnother) return;
    if (!isPrivate && said.command === null && !said.mentioned && !toMe) return;

    const language = await languageFor(chat.id, from);
    const place: Place = {
      chat: chat.id,
      thread: threadOf(message),
      replyTo: isPrivate ? undefined : message.message_id,
      ...(edit !== undefined && { edit }),
    };
    const say = (html: string) => deliver(ctx.api, place, { html });
    try {
      if (!(await isAllowed(String(chat.id)))) {
        context.log.info({ platform: 'telegram', chat: chat.id }, 'chat is not on the allow-list');
        if (await refused.get(String(chat.id))) return;
        await refused.set(String(chat.id), true);
        await say(plain(languageOf(language).chat.notAllowedHere));
        return;
      }
      if (!(await admitted(ctx, place, language))) return;
      const command =
        said.command ?? (toMe ? await prompts.get(`${chat.id}:${repliedTo.message_id}`) : null);
      if (said.unknownCommand) {
        await say(plain(languageOf(language).telegram.unknownCommand));
      } else if (command && !isAsking(command)) {
        await told(ctx, command, said.text, place, language);
      } else {
        await asked(ctx, message, command ?? null, said, toMe, place, language);
      }
    } catch (error) {
      await fail(context, ctx.api, place, error, language);
    }
  }

  /** A picture or voice message in private is told what to do; service messages are not for us. */
  async function wordless(ctx: Context, message: TelegramMessage): Promise<void> {
    const sent = media.some((kind) => message[kind] !== undefined);
    const { chat } = message;
    if (chat.type !== 'private' || !sent || message.via_bot) return;
    if (!(await isAllowed(String(chat.id)))) return;
    const language = await languageFor(chat.id, message.from);
    const place = { chat: chat.id, thread: threadOf(message), replyTo: undefined };
    if (!(await admitted(ctx, place, language))) return;
    await deliver(ctx.api, place, { html: plain(languageOf(language).chat.emptyQuestion) });
  }

  /** Counts a message; says once when there were too many. */
  async function admitted(ctx: Context, place: Place, language: LanguageCode): Promise<boolean> {
    if (context.once.again()) return true;
    const { user } = askerOf(ctx, place);
    const key = `telegram:${place.chat}`;
    let admission = await context.limits.admit(`telegram:${user}`, key);
    if (admission.allowed && place.chat < 0) admission = await groupLimits.admit('', key);
    if (admission.allowed) return true;
    context.metrics.limited('telegram');
    const { chat } = languageOf(language);
    const words = admission.whose === 'user' ? chat.userTooFast : chat.chatTooFast;
    // An answer that stands is not replaced by a notice.
    const { edit: _, ...fresh } = place;
    if (admission.tell) await deliver(ctx.api, fresh, { html: plain(words(admission.seconds)) });
    return false;
  }

  /** A message that was answered is answered again in the same place. */
  async function heardAgain(ctx: Context, message: TelegramMessage): Promise<void> {
    const before = await context.conversations.answeredWith(message.chat.id, message.message_id);
    if (before) return heard(ctx, message, before.answer);
    if ((message.edit_date ?? 0) - message.date <= freshEditSeconds) await heard(ctx, message);
  }

  /** Commands that ask nothing. */
  async function told(
    ctx: Context,
    command: Exclude<TelegramCommand, AskingCommand>,
    payload: string,
    place: Place,
    language: LanguageCode,
  ): Promise<void> {
    const show = (rendered: Rendered) => deliver(ctx.api, place, rendered);
    switch (command) {
      case 'start': {
        const request = await deepLink(payload);
        if (request) {
          await answer(ctx, askerOf(ctx, place), undefined, place, request, language);
          return;
        }
        await show(renderHelp(language, ctx.me, knownPeople(place), true));
        return;
      }
      case 'help':
        await show(renderHelp(language, ctx.me, knownPeople(place), false));
        return;
      case 'sources':
        await show(renderCorpus(seenBy(place).summary(), 0, language, context.requests, payload));
        return;
      case 'network':
      case 'export':
        await take(context, ctx.api, place, command, payload, language);
        return;
      case 'settings':
        await show(
          (await isAdmin(ctx))
            ? renderSettings(await context.chats.get(`telegram:${place.chat}`), language)
            : { html: plain(languageOf(language).chat.adminsOnly) },
        );
        return;
      default:
        await show(
          await communityCommand(context, ctx, place, command, payload, language, isAdmin),
        );
    }
  }

  /** Questions, however they are put. */
  async function asked(
    ctx: Context,
    message: TelegramMessage,
    command: AskingCommand | null,
    said: Addressed,
    toMe: boolean,
    place: Place,
    language: LanguageCode,
  ): Promise<void> {
    const { chat, telegram } = languageOf(language);
    const repliedTo = message.reply_to_message;
    const say = (text: string) => deliver(ctx.api, place, { html: plain(text) });
    const asker = askerOf(ctx, place);
    const options = requestOptions(await context.chats.get(`telegram:${place.chat}`), language);
    const free = command === null || command === 'ask';
    const words = free
      ? await saidIn(message, said.text, toMe, (file) => fileOf(context, ctx, file))
      : { own: said.text, claim: null };
    if (words === 'unread') {
      await say(telegram.fileUnread);
      return;
    }
    const heard = hear(words);
    if (free && heard.kind === 'check') {
      const request: Request = { ...options, kind: 'check', text: heard.text };
      await answer(ctx, asker, message.message_id, place, request, language);
      return;
    }
    const { rest, theme } =
      command === 'timeline' ? themeIn(said.text) : { rest: said.text, theme: null };
    if (rest === '') {
      await prompt(ctx, command ?? 'ask', place, language, message.message_id);
      return;
    }
    if (said.text.length > maxQuestion) {
      await say(chat.questionTooLong(maxQuestion));
      return;
    }
    const before = await context.conversations.answeredWith(message.chat.id, message.message_id);
    const previous = [
      ...(before?.previous ??
        (await context.conversations.previous(asker, toMe ? repliedTo?.message_id : undefined))),
      ...(heard.kind === 'ask' && heard.about !== null ? [heard.about] : []),
    ];
    // A name alone has no language: that of the command's name is taken, or of the telephone.
    const spoken = command && command !== 'ask' ? { language: said.language ?? language } : {};
    const request = requestOf(command ?? 'ask', rest, {
      ...spoken,
      ...options,
      ...(previous.length > 0 && { previous }),
    });
    if (request === 'pair') await say(telegram.pairNeeded);
    else await answer(ctx, asker, message.message_id, place, request, language, theme);
  }

  async function answer(
    ctx: Context,
    asker: Asker,
    question: number | undefined,
    place: Place,
    request: Request,
    language: LanguageCode,
    theme: ReturnType<typeof themeIn>['theme'] = null,
  ): Promise<void> {
    const sent = await respond(context, ctx.api, place, request, language);
    if (sent === null) return;
    const text = languageOf(request.language ?? language).chat.asQuestion(request);
    await context.conversations.remember(asker, question, sent, request.previous ?? [], text);
    if (request.kind === 'timeline' && place.edit === undefined) {
      const { person } = request;
      const spoken = request.language ?? language;
      await sendBeside(context, ctx.api, place, { person, theme }, spoken);
    }
  }

  /** Asks for the words that a command lacks; the reply to it is read as the command's words. */
  async function prompt(
    ctx: Context,
    command: AskingCommand,
    place: Place,
    language: LanguageCode,
    replyTo: number,
  ): Promise<void> {
    const text = languageOf(language).telegram.prompts[command];
    const sent = await ctx.api.sendMessage(place.chat, plain(text), {
      parse_mode: 'HTML',
      ...(place.thread !== undefined && { message_thread_id: place.thread }),
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
      reply_markup: { force_reply: true, selective: true, input_field_placeholder: text },
    });
    await prompts.set(`${place.chat}:${sent.message_id}`, command);
  }

  /** The question in a `?start=` link: the data of an "ask" button in base64url. */
  async function deepLink(payload: string): Promise<Request | null> {
    if (!/^[A-Za-z0-9_-]{4,64}$/u.test(payload)) return null;
    const action = await decodeAction(
      Buffer.from(payload, 'base64url').toString(),
      context.requests,
    );
    return action?.kind === 'ask' ? action.request : null;
  }

  /** People that the corpus really names, for the examples. */
  function knownPeople(place: Place): readonly string[] {
    return seenBy(place)
      .suggest('person', '', 2)
      .map(({ name }) => name);
  }

  function seenBy(place: Place) {
    return corpusOf(context, corpusKey(place));
  }

  async function isAdmin(ctx: Context): Promise<boolean> {
    if (ctx.chat === undefined || ctx.from === undefined) return false;
    if (ctx.chat.type === 'private') return true;
    if (ctx.message?.sender_chat?.id === ctx.chat.id) return true;
    const { status } = await ctx.api.getChatMember(ctx.chat.id, ctx.from.id);
    return status === 'creator' || status === 'administrator';
  }
}

/** A button may be pressed the moment its message is there. */
function whenSaved(requests: RequestTable): Transformer {
  return async (call, method, payload, signal) => {
    if ('reply_markup' in payload || 'results' in payload) await requests.saved();
    return call(method, payload, signal);
  };
}

function isAsking(command: TelegramCommand): command is AskingCommand {
  return command === 'ask' || command === 'whomet' || command === 'met' || command === 'timeline';
}

function askerOf(ctx: Context, place: Place): Asker {
  const user = ctx.msg?.sender_chat?.id ?? ctx.from?.id ?? place.chat;
  return { chat: place.chat, thread: place.thread, user };
}

/** The topic of a forum; threads of replies elsewhere have an id too, which must not be sent. */
function threadOf(message: TelegramMessage): number | undefined {
  return message.is_topic_message ? message.message_thread_id : undefined;
}
