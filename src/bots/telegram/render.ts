import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { ChatReplies } from '../../languages/contract/replies/chat.ts';
import { languageOf } from '../../languages/index.ts';
import type {
  Answer,
  AnswerRow,
  Citation,
  LanguageCode,
  PassageView,
  Request,
} from '../../types.ts';
import { briefly, partOf, rowsOnPage, textsCited } from '../brief.ts';
import {
  type Action,
  following,
  isList,
  isQuoted,
  type Message,
  type MessagePage,
  shorten,
  statusSigns,
  toMessage,
} from '../message.ts';
import { encodeAction, type RequestTable, telegramBudget } from '../state.ts';
import { textName } from '../textName.ts';
import { bold, fitsMessage, fold, italic, link, plain, quotation } from './html.ts';

/** What is sent: HTML within Telegram's limits, and the buttons below it. */
export interface Rendered {
  readonly html: string;
  readonly keyboard?: InlineKeyboardMarkup;
}

/** Longest quotation among the proofs, from generous to nothing but the title. */
const proofLengths = { short: [0], normal: [160, 0], full: [1000, 500, 200, 0] } as const;
/** Telegram puts at most 8 buttons in a row; more rows would hide the answer. */
const passagesInRow = 8;
const maxPassageButtons = 16;
const maxFollowUps = 3;

/** The pages of an answer, cut between rows so that each row keeps its proofs. */
export function pagesOf(answer: Answer, request: Request): Message {
  const length = request.length ?? 'normal';
  const { chat } = languageOf(answer.language);
  const [most] = proofLengths[length];
  return toMessage(briefly(answer, length), {
    rows: rowsOnPage[length],
    fits: (page) => {
      // One piece alone may give up its quotations; several share a page only at full length.
      const least = piecesOn(page) > 1 ? most : 0;
      return fitsMessage(pageText(page, chat, { length, quotes: least, footer: footerRoom }));
    },
  });
}

/** Stands for the page number while it is not known yet. */
const footerRoom = `\n\n${'.'.repeat(40)}`;

function piecesOn(page: MessagePage): number {
  const rows = page.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const said = (page.verdict ? 1 : 0) + rows + page.notes.length;
  return said === 0 ? page.citations.length : said;
}

/** One page of an answer (`index` from 0; the last one where there are fewer) with its buttons. */
export function renderPage(
  message: Message,
  index: number,
  request: Request,
  table: RequestTable,
): Rendered {
  const at = Math.min(Math.max(index, 0), message.pages.length - 1);
  const page = message.pages[at];
  if (page === undefined) throw new Error('A message has at least one page');
  const { chat } = languageOf(message.language);
  const footer =
    message.pages.length > 1 ? `\n\n${italic(chat.page(at + 1, message.pages.length))}` : '';
  const length = request.length ?? 'normal';
  const texts = proofLengths[length].map((quotes) =>
    pageText(page, chat, { length, quotes, footer }),
  );
  const html = texts.find(fitsMessage) ?? texts.at(-1) ?? '';
  const button = (text: string, action: Action): InlineKeyboardButton => ({
    text,
    callback_data: encodeAction(action, telegramBudget, table),
  });

  const passages = page.citations.slice(0, maxPassageButtons).map(({ n, quote, ...ref }) =>
    button(page.citations.length === 1 ? chat.showPassage(n) : `🔎 ${n}`, {
      kind: 'passage',
      ref: { documentId: ref.documentId, start: ref.start, end: ref.end },
      quote,
      n,
    }),
  );
  const turn: InlineKeyboardButton[] = [];
  if (at > 0) turn.push(button(chat.previousPage, { kind: 'page', request, page: at - 1 }));
  if (at < message.pages.length - 1) {
    turn.push(button(chat.nextPage, { kind: 'page', request, page: at + 1 }));
  }
  if (length === 'short' && message.shortened) {
    const whole = { ...request, length: 'normal' } as const;
    turn.push(button(chat.showAll, { kind: 'page', request: whole, page: 0 }));
  }
  const followUps = message.followUps.slice(0, maxFollowUps).map((question) => [
    button(shorten(`↪ ${message.labels[question] ?? question}`, 60), {
      kind: 'ask',
      request: following(request, question, message.question),
    }),
  ]);
  return withKeyboard(html, [...inRows(passages, passagesInRow), turn, ...followUps]);
}

interface PageStyle {
  readonly length: NonNullable<Request['length']>;
  /** Longest quotation among the proofs; 0 for none. */
  readonly quotes: number;
  readonly footer: string;
}

function pageText(page: MessagePage, chat: ChatReplies, style: PageStyle): string {
  const blocks: string[] = [];
  const { verdict, subject } = page;
  if (verdict) blocks.push(withSign(verdict, ''));
  else if (subject) blocks.push(bold(shorten(subject, 120)));
  for (const { heading, rows } of page.groups) {
    const lines = rows.map((row) => withSign(row, '• '));
    blocks.push([...(heading === null ? [] : [bold(heading)]), ...lines].join('\n'));
  }
  if (page.notes.length > 0) blocks.push(page.notes.map(italic).join('\n'));
  if (page.citations.length > 0) blocks.push(proofsOf(page, chat, style));
  return blocks.join('\n\n') + style.footer;
}

function withSign({ text, status, quotes, meetingId }: AnswerRow, otherwise: string): string {
  // The words of a proof carry the sign of the verdict above them.
  if (quotes !== undefined && meetingId !== undefined) return plain(text);
  return `${status ? `${statusSigns[status]} ` : otherwise}${plain(text)}`;
}

/** More texts than this are folded away below a list. */
const textsInSight = 2;

/** A line a text, its quotations below; folded under a list, where they would bury the rows. */
function proofsOf(page: MessagePage, chat: ChatReplies, { length, quotes }: PageStyle): string {
  const texts = textsCited(page.citations);
  const folded = length !== 'full' && (isList(page) || texts.length > textsInSight);
  const lines = texts.flatMap((citations) => {
    const [first] = citations;
    const marks = citations.map(({ n }) => `[${n}]`).join('');
    const name = `${bold(marks)} ${linked(first, chat)}`;
    if (quotes === 0) return [name];
    const shown = citations
      .filter((one) => !isQuoted(page, one))
      .map((one) => chat.quoted(partOf(one, quotes)));
    return [name, ...shown.map((text) => (folded ? plain(text) : quotation(text)))];
  });
  return folded ? fold(lines.join('\n')) : lines.join('\n');
}

function linked(citation: Citation, chat: ChatReplies): string {
  const title = shorten(textName(citation, chat.untitled), 90);
  const page = citation.page ? `${plain(' · ')}${link(chat.webPage, citation.page)}` : '';
  const copies = citation.copies ? ` · ${shorten(chat.alsoIn(citation.copies), 120)}` : '';
  const said = plain(` · ${circumstances(citation, chat)}${copies}`);
  return `${link(title, citation.url ?? null)}${said}${page}`;
}

function origin(
  source: Pick<Citation, 'title' | 'documentId' | 'published' | 'section'>,
  chat: ChatReplies,
): string {
  return `${textName(source, chat.untitled)} · ${circumstances(source, chat)}`;
}

/** When a text came out, and whether a reader wrote it. */
function circumstances(
  { published, section }: Pick<Citation, 'published' | 'section'>,
  chat: ChatReplies,
): string {
  return [
    published === null ? chat.undated : chat.date(published),
    ...(section === 'comment' ? [chat.readerComment] : []),
  ].join(' · ');
}

/** A longer quotation is set off by signs: bold letters are for a line, not for a paragraph. */
const boldest = 300;

/** A quotation where it stands: what comes before and after, and a link to the text. */
export function renderPassage(view: PassageView, n: number, language: LanguageCode): Rendered {
  const { chat, telegram } = languageOf(language);
  const head = `${bold(telegram.passageTitle(n))} · ${plain(shorten(origin(view, chat), 300))}`;
  const foot = view.url === null ? '' : `\n\n${link(chat.openText, view.url)}`;
  const text = (around: number, quote: number): string => {
    const before = tail(view.before, around);
    const after = shorten(view.after, around);
    const words = shorten(view.quote, quote);
    const middle =
      words.length <= boldest ? bold(words) : `${bold('▸')} ${plain(words)} ${bold('◂')}`;
    return `${head}\n<blockquote>${plain(before)}${middle}${plain(after)}</blockquote>${foot}`;
  };
  const tries = [text(1200, 3000), text(400, 3000), text(100, 3000), text(0, 3000)];
  return { html: tries.find(fitsMessage) ?? text(0, 1000) };
}

/** The end of a text, as `shorten` gives its beginning. */
function tail(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const cut = text.slice(-max);
  const space = cut.search(/\s/u);
  return `…${space < 0 ? '' : cut.slice(space)}`;
}

function inRows<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, (row + 1) * size),
  );
}

export function withKeyboard(html: string, rows: InlineKeyboardButton[][]): Rendered {
  const filled = rows.filter((row) => row.length > 0);
  return filled.length === 0 ? { html } : { html, keyboard: { inline_keyboard: filled } };
}
