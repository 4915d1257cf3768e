import { createHash } from 'node:crypto';
import { type Context, GrammyError } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { languageOf } from '../../languages/index.ts';
import { reportFault } from '../../log.ts';
import type { Answer, Entrevue, LanguageCode, Request } from '../../types.ts';
import { shorten } from '../message.ts';
import { encodeAction, type RequestTable } from '../state.ts';
import { pagesOf, renderPage } from './render.ts';
import type { TelegramContext } from './respond.ts';

/** Telegram shows up to 50; more than a handful is not read on a telephone. */
const maxPeople = 8;
/** Shorter texts are the beginning of a name rather than a question. */
const questionFrom = 8;

/** Inline mode asks at every pause in typing. */
const queriesPerMinute = 120;
/** Telegram gives a query up after some ten seconds. */
const patienceMs = 8_000;
/** Seconds for which Telegram may show the same cards for the same words. */
const cacheSeconds = 30;
const maxQuery = 256;
const maxResults = 50;

/** Answers inline queries; a newer one of the same person ends the one before. */
export function createInlineAnswerer(
  context: TelegramContext,
  isAllowed: (id: string) => Promise<boolean>,
): (
  ctx: Context & { inlineQuery: NonNullable<Context['inlineQuery']> },
  language: LanguageCode,
) => Promise<void> {
  const limits = context.keeping.limits(
    { userPerMinute: queriesPerMinute, chatPerMinute: 0 },
    'inline ',
  );
  const latest = new Map<number, AbortController>();
  return async (ctx, language) => {
    const { id, query, from } = ctx.inlineQuery;
    const user = String(from.id);
    latest.get(from.id)?.abort();
    const turn = new AbortController();
    latest.set(from.id, turn);
    const signal = AbortSignal.any([turn.signal, context.signal, AbortSignal.timeout(patienceMs)]);
    const typed = query.trim().slice(0, maxQuery);
    let cards: readonly InlineQueryResultArticle[] = [];
    try {
      if ((await isAllowed(user)) && (await limits.admit(user, user)).allowed) {
        cards = await inlineCards(context.entrevue, typed, language, context.requests, signal);
      }
    } catch (error) {
      // There is no place for a sentence; no card is shown.
      context.metrics.fault('telegram');
      reportFault(context.log, error, 'telegram inline');
    } finally {
      if (latest.get(from.id) === turn) latest.delete(from.id);
    }
    if (turn.signal.aborted) return;
    try {
      await ctx.api.answerInlineQuery(id, cards.slice(0, maxResults), {
        cache_time: cards.length > 0 ? cacheSeconds : 1,
        // The cards are worded in the person's language.
        is_personal: true,
        button: {
          text:
            typed === ''
              ? languageOf(language).telegram.inlineHint
              : languageOf(language).telegram.openPrivately,
          start_parameter: startParameter(typed),
        },
      });
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
      context.log.info({ err: error }, 'an inline query was not answered');
    }
  };
}

/** The data of an "ask" button for what was typed, in the alphabet of links, where it is short. */
function startParameter(text: string): string {
  const budget = { max: 48, count: (id: string) => Buffer.byteLength(id) };
  const nothing = { keep: () => '', find: async () => null, saved: async () => {} };
  const action = { kind: 'ask', request: { kind: 'ask', text } } as const;
  const data = encodeAction(action, budget, nothing);
  return text === '' || data.endsWith('#') ? 'inline' : Buffer.from(data).toString('base64url');
}

/**
 * Cards for what somebody types after the bot's name: the answer to it as a question, and
 * for each person it may be the beginning of, whom they met. Each card is a finished message.
 */
async function inlineCards(
  entrevue: Entrevue,
  typed: string,
  language: LanguageCode,
  requests: RequestTable,
  signal: AbortSignal,
): Promise<readonly InlineQueryResultArticle[]> {
  const { telegram } = languageOf(language);
  const text = typed.trim();
  // Before a word is typed nobody is meant: what may be typed stands on the button.
  if (text === '') return [];
  // A card that says nothing is known is no help in writing.
  const people = entrevue.suggest('person', text, maxPeople).filter(({ meetings }) => meetings > 0);
  const asked: { readonly request: Request; readonly title: string; readonly more: string }[] = [
    ...(text.length >= questionFrom || (text !== '' && people.length === 0)
      ? [{ request: { kind: 'ask', text, spoken: language } as const, title: text, more: '' }]
      : []),
    ...people.map(({ name, meetings }) => ({
      request: { kind: 'who-met', person: name, language } as const,
      title: telegram.whoMet(name),
      more: telegram.meetings(meetings),
    })),
  ];
  const cards = asked.map(async ({ request, title, more }) => {
    const answer = await entrevue.answer(request, { signal });
    return card(answer, request, title, more, requests);
  });
  const settled = await Promise.allSettled(cards);
  const ready = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = settled.find((one) => one.status === 'rejected');
  if (ready.length === 0 && failed && !signal.aborted) throw failed.reason;
  return ready;
}

function card(
  answer: Answer,
  request: Request,
  title: string,
  more: string,
  requests: RequestTable,
): InlineQueryResultArticle {
  const { html, keyboard } = renderPage(pagesOf(answer, request), 0, request, requests);
  return {
    type: 'article',
    id: createHash('sha256').update(JSON.stringify(request)).digest('base64url'),
    title: shorten(title, 100),
    description: shorten([more, answer.verdict.text].filter(Boolean).join(' · '), 200),
    input_message_content: {
      message_text: html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    ...(keyboard && { reply_markup: keyboard }),
  };
}
