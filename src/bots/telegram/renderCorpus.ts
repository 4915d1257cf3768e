import type { InlineKeyboardButton } from 'grammy/types';
import { languageOf } from '../../languages/index.ts';
import type { CorpusSummary, LanguageCode } from '../../types.ts';
import { corpusPage } from '../corpusPages.ts';
import { shorten } from '../message.ts';
import { encodeAction, type RequestTable, telegramBudget } from '../state.ts';
import { textName } from '../textName.ts';
import { bold, italic, link, plain } from './html.ts';
import { type Rendered, withKeyboard } from './render.ts';

/** A page of the texts in which the words of `search` stand, the newest first. */
export function renderCorpus(
  summary: CorpusSummary,
  page: number,
  language: LanguageCode,
  table: RequestTable,
  wanted = '',
): Rendered {
  const { chat } = languageOf(language);
  if (summary.documents.length === 0) return { html: plain(chat.corpusEmpty) };
  const { texts, at, total, search, jumps } = corpusPage(summary, page, wanted, chat);
  const lines = texts.map((document) => {
    const name = textName({ title: document.title, documentId: document.id }, chat.untitled);
    const facts = [
      ...(document.publisher === null ? [] : [shorten(document.publisher, 60)]),
      document.published === null ? chat.undated : chat.date(document.published),
      ...(document.copies ? [shorten(chat.alsoIn(document.copies), 120)] : []),
    ];
    return `• ${link(shorten(name, 150), document.url)} · ${plain(facts.join(' · '))}`;
  });
  const told = search === '' ? chat.corpus(summary) : chat.searchedTexts(search, texts.length > 0);
  const foot = total > 1 ? [italic(chat.page(at + 1, total))] : [];
  const blocks = [`${bold(chat.sourcesTitle)}\n${plain(told)}`, lines.join('\n'), ...foot];
  const rows = jumps.map((row) =>
    row.map((jump): InlineKeyboardButton => {
      const action = { kind: 'corpus', page: jump.page, language } as const;
      return {
        text: jump.label,
        callback_data: encodeAction(
          { ...action, ...(search && { search }) },
          telegramBudget,
          table,
        ),
      };
    }),
  );
  return withKeyboard(blocks.filter(Boolean).join('\n\n'), rows);
}
