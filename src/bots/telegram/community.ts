/** Following on Telegram: its commands, its buttons, and news that nobody asked for. */
import type { Api, Context } from 'grammy';
import type { TelegramCommand } from '../../languages/contract/replies/telegram.ts';
import { languageOf } from '../../languages/index.ts';
import type { Answer, LanguageCode, Request } from '../../types.ts';
import type { Card, Origin } from '../community/card.ts';
import { follow, following, keepQuiet, pressedFollow, unfollow } from '../community/follow.ts';
import {
  add,
  corpora,
  forgetList,
  isTextButton,
  pressedText,
  refusedPress,
} from '../community/texts.ts';
import { handedIn, mayAdd, personOf, rightsOf } from './communityTexts.ts';
import { bold, fitsMessage, italic, plain, quotation } from './html.ts';
import type { Rendered } from './render.ts';
import { corpusKey, deliver, isGone, type Place, type TelegramContext } from './respond.ts';

type CommunityCommand = Extract<
  TelegramCommand,
  'follow' | 'following' | 'unfollow' | 'add' | 'forget' | 'corpora'
>;

const spotOf = (chat: number, thread: number | undefined): Origin => ({
  chat: `telegram:${chat}`,
  place: corpusKey({ chat, thread }),
  target: corpusKey({ chat, thread }),
});

export async function communityCommand(
  context: TelegramContext,
  ctx: Context,
  place: Place,
  command: CommunityCommand,
  typed: string,
  language: LanguageCode,
  isAdmin: (ctx: Context) => Promise<boolean>,
): Promise<Rendered> {
  const { chat, community } = languageOf(language);
  const { community: tools } = context;
  if (tools === undefined) return { html: plain(chat.buttonExpired) };
  const origin = spotOf(place.chat, place.thread);
  if (command === 'add' || command === 'forget' || command === 'corpora') {
    const { texts } = tools;
    if (texts === null) return { html: plain(chat.buttonExpired) };
    if (command === 'corpora') return renderCard(corpora(texts, origin, language));
    const rights = await rightsOf(context, ctx, isAdmin);
    if (!mayAdd(rights)) return { html: plain(community.addAdminsOnly) };
    if (command === 'forget') return renderCard(forgetList(texts, origin, rights, language));
    const adding = { by: personOf(ctx), rights };
    return renderCard(await add(texts, origin, handedIn(context, ctx, typed), adding, language));
  }
  if (command === 'following' && typed === '')
    return renderCard(await following(tools.follow, origin, language));
  if (!(await isAdmin(ctx))) return { html: plain(community.followAdminsOnly) };
  const obey = { follow, unfollow, following: keepQuiet }[command];
  return renderCard(await obey(tools.follow, origin, typed, language));
}

/** An answer's page with the buttons that judge it. */
export function withFeedback(
  { community, requests }: TelegramContext,
  answer: Answer,
  request: Request,
  { html, keyboard }: Rendered,
): Rendered {
  if (community === undefined || answer.talk) return keyboard ? { html, keyboard } : { html };
  const buttons = community.feedback.buttons(answer, request, requests);
  const row = buttons.map(({ label, id }) => ({ text: label, callback_data: id }));
  return { html, keyboard: { inline_keyboard: [...(keyboard?.inline_keyboard ?? []), row] } };
}

/** What a button leads to. */
interface Done {
  /** In the place of the card that was pressed. */
  readonly card?: () => Promise<Rendered>;
  readonly notice?: string;
  readonly alert?: boolean;
}

/** What a button does: the card as it is then, and what is said at the button. */
export async function communityPressed(
  context: TelegramContext,
  ctx: Context,
  data: string,
  language: LanguageCode,
  help: {
    readonly isAdmin: (ctx: Context) => Promise<boolean>;
    readonly threadOf: (message: NonNullable<Context['msg']>) => number | undefined;
  },
): Promise<Done> {
  const { chat, community } = languageOf(language);
  const { community: tools, requests } = context;
  const { msg } = ctx;
  if (tools === undefined) return { notice: chat.buttonExpired, alert: true };
  const judged = await tools.feedback.pressed(data, `telegram:${ctx.from?.id}`, requests);
  if (judged === 'kept') return { notice: community.thanks };
  if (judged === 'expired' || msg === undefined) return { notice: chat.buttonExpired, alert: true };
  const origin = spotOf(msg.chat.id, help.threadOf(msg));
  const { texts } = tools;
  if (texts && isTextButton(data)) {
    const rights = await rightsOf(context, ctx, help.isAdmin);
    const refusal = refusedPress(data, rights, language);
    if (refusal !== null) return { notice: refusal, alert: true };
    // To read a text into the index takes longer than a button should wait.
    const shown = async () =>
      renderCard(
        (await pressedText(texts, origin, data, rights, language)) ?? {
          lines: [chat.buttonExpired],
        },
      );
    return { card: shown };
  }
  if (!(await help.isAdmin(ctx))) return { notice: community.followAdminsOnly, alert: true };
  const card = await pressedFollow(tools.follow, origin, data, language);
  if (card === null) return { notice: chat.buttonExpired, alert: true };
  return { card: async () => renderCard(card), notice: community.saved };
}

/** A card in Telegram's HTML; lines that no message can hold are left out at the end. */
function renderCard({ title, lines, buttons = [] }: Card): Rendered {
  const dressed = lines.map((one) =>
    typeof one === 'string'
      ? plain(one)
      : 'quote' in one
        ? quotation(one.quote)
        : italic(one.small),
  );
  let html = title === undefined ? '' : bold(title);
  for (const next of dressed) {
    const longer = html === '' ? next : `${html}\n${next}`;
    if (!fitsMessage(longer)) break;
    html = longer;
  }
  const rows = buttons.map((row) =>
    row.map(({ label, id }) => ({ text: label, callback_data: id })),
  );
  return rows.length === 0 ? { html } : { html, keyboard: { inline_keyboard: rows } };
}

export async function postCard(api: Api, target: string, card: Card): Promise<'sent' | 'gone'> {
  const [, chat = '', thread] = /^telegram:(-?\d+)(?:\/(\d+))?$/u.exec(target) ?? [];
  const place: Place = {
    chat: Number(chat),
    thread: thread === undefined ? undefined : Number(thread),
    replyTo: undefined,
  };
  try {
    await deliver(api, place, renderCard(card));
    return 'sent';
  } catch (error) {
    if (isGone(error)) return 'gone';
    throw error;
  }
}
