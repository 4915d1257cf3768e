import { languageOf } from '../../languages/index.ts';
import { printableLine } from '../../text/printable.ts';
import type { LanguageCode, MeetingNews } from '../../types.ts';
import { shorten, statusSigns } from '../message.ts';
import type { RequestTable } from '../state.ts';
import { encodeAction, telegramBudget } from '../state.ts';
import type { Card } from './card.ts';

/** More in one message would be a flood; the rest is counted. */
const MOST = 6;
const QUOTE = 300;

/** All news of a chat in one message, each with its proof. */
export function newsCard(
  news: readonly MeetingNews[],
  language: LanguageCode,
  table: RequestTable,
): Card {
  const { chat, community, meetingReplies } = languageOf(language);
  const told = news.slice(0, MOST);
  const rest = news.length - told.length;
  const lines = told.flatMap(({ meeting, was, proof }, at): Card['lines'] => {
    const { status, participants, unnamed, place, date } = meeting;
    const plain = meetingReplies.status[status];
    const facts = [
      [...participants, ...unnamed].join(', '),
      ...(place === null ? [] : [place]),
      ...(date === null ? [] : [date.start === null ? date.text : dayOf(date, chat.date)]),
      was === null ? plain : community.became(plain, was),
    ];
    const origin = [
      printableLine(proof.title ?? proof.documentId),
      proof.published === null ? chat.undated : chat.date(proof.published),
    ].join(' · ');
    return [
      `${statusSigns[status]} ${shorten(printableLine(facts.join(' · ')), 300)} [${at + 1}]`,
      { quote: shorten(printableLine(proof.quote), QUOTE) },
      { small: `[${at + 1}] ${shorten(origin, 150)}` },
    ];
  });
  const passages = told.map(({ proof }, at) => {
    const { documentId, start, end, quote } = proof;
    const action = { kind: 'passage', ref: { documentId, start, end }, quote, n: at + 1 } as const;
    return {
      label: chat.showPassage(at + 1),
      id: encodeAction(action, telegramBudget, table),
    };
  });
  return {
    title: community.newsTitle(news.length),
    lines: [...lines, ...(rest > 0 ? [community.moreNews(rest)] : [])],
    buttons: [passages.slice(0, 3), passages.slice(3)].filter((row) => row.length > 0),
  };
}

/** As exact as the text is: a month is no first of it. */
export function dayOf(
  { start, precision }: NonNullable<MeetingNews['meeting']['date']>,
  print: (iso: string) => string,
): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return print((start ?? '').slice(0, length));
}
