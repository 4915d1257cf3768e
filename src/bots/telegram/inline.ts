import { createHash } from 'node:crypto';
import type { InlineQueryResultArticle } from 'grammy/types';
import { languageOf } from '../../languages/index.ts';
import type { Answer, Entrevue, LanguageCode, Request } from '../../types.ts';
import { shorten } from '../message.ts';
import type { RequestTable } from '../state.ts';
import { pagesOf, renderPage } from './render.ts';

/** Telegram shows up to 50; more than a handful is not read on a telephone. */
const maxPeople = 8;
/** Shorter texts are the beginning of a name rather than a question. */
const questionFrom = 8;

/**
 * Cards for what somebody types after the bot's name: the answer to it as a question, and
 * for each person it may be the beginning of, whom they met. Each card is a finished message.
 */
export async function inlineCards(
  entrevue: Entrevue,
  typed: string,
  language: LanguageCode,
  requests: RequestTable,
  signal: AbortSignal,
): Promise<readonly InlineQueryResultArticle[]> {
  const { telegram } = languageOf(language);
  const text = typed.trim();
  const people = entrevue.suggest('person', text, maxPeople);
  const asked: { readonly request: Request; readonly title: string; readonly more: string }[] = [
    ...(text.length >= questionFrom || (text !== '' && people.length === 0)
      ? [{ request: { kind: 'ask', text } as const, title: text, more: '' }]
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
