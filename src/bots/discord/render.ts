import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import { printableLine } from '../../text/printable.ts';
import type { Answer, Citation, LanguageCode, Request } from '../../types.ts';
import {
  type Action,
  following,
  isQuoted,
  type Message,
  type MessagePage,
  shorten,
  statusSigns,
  toMessage,
} from '../message.ts';
import { discordBudget, encodeAction, type RequestTable } from '../state.ts';
import { limits } from './limits.ts';
import { escapeMarkup, line, plain } from './markup.ts';

/** A message as Discord's REST API takes it. */
export interface Rendered {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly allowed_mentions: { readonly parse: []; readonly replied_user: false };
}

export const nobody: Rendered['allowed_mentions'] = { parse: [], replied_user: false };

/** A message of text only. The text is data: it is escaped here. */
export function notice(text: string): Rendered {
  return {
    content: shorten(escapeMarkup(text), limits.content),
    embeds: [],
    components: [],
    allowed_mentions: nobody,
  };
}

/** Text over an answer that says what was asked, where that is not visible: `-# …`. */
export function header(text: string): string {
  return `-# ${shorten(line(text), headerLength - 4)}`;
}
const headerLength = 300;

/** A quotation is shown this far, less far among many; its button shows all of it. */
const quoteLength = (among: number) => (among <= 3 ? 280 : 140);
const titleLength = 120;

/** Colours of the bar beside an answer. */
const colours = { answered: 0x2e8b57, not_found: 0x8a8f98 } as const;

export function toPages(answer: Answer): Message {
  return toMessage(answer, { fits: (page) => fits(page, answer.language) });
}

function fits(page: MessagePage, language: LanguageCode): boolean {
  const content = verdictText(page);
  if (content.length > limits.content - headerLength) return false;
  const embed = embedOf(page, language, 'Page 99 / 99');
  if (embed === null) return true;
  return (
    (embed.description?.length ?? 0) <= limits.embedDescription &&
    (embed.fields?.length ?? 0) <= limits.embedFields &&
    sumOf(embed) <= limits.embedSum
  );
}

/** What Discord counts against the limit over all embeds. */
export function sumOf(embed: APIEmbed): number {
  const fields = embed.fields ?? [];
  return [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...fields.flatMap((field) => [field.name, field.value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function verdictText({ verdict }: MessagePage): string {
  if (verdict === null) return '';
  const sign = verdict.status ? `${statusSigns[verdict.status]} ` : '';
  return sign + escapeMarkup(verdict.text);
}

function embedOf(page: MessagePage, language: LanguageCode, footer: string): APIEmbed | null {
  const rows = page.groups.map((group) => {
    const heading = group.heading === null ? [] : [`**${line(group.heading)}**`];
    const lines = group.rows.map(
      (row) => `${row.status ? statusSigns[row.status] : '•'} ${line(row.text)}`,
    );
    return [...heading, ...lines].join('\n');
  });
  const notes = page.notes.map((note) => `-# ${line(note)}`).join('\n');
  const description = [...rows, notes].filter(Boolean).join('\n\n');
  const fields = page.citations.map((citation) =>
    isQuoted(page, citation.quote)
      ? sourceField(citation, language)
      : fieldOf(citation, language, quoteLength(page.citations.length)),
  );
  if (description === '' && fields.length === 0) return null;
  return {
    ...(description !== '' && { description }),
    ...(fields.length > 0 && { fields }),
    ...(footer !== '' && { footer: { text: footer } }),
  };
}

/** A proof whose words stand in the answer already: where they come from. */
function sourceField(citation: Citation, language: LanguageCode): { name: string; value: string } {
  const { chat } = languageOf(language);
  const label = citation.section === 'comment' ? `*${line(chat.readerComment)}* · ` : '';
  const source = shorten(plain(sourceName(citation, language)), titleLength);
  return { name: `[${citation.n}]`, value: `${label}${line(source)}` };
}

function fieldOf(
  citation: Citation,
  language: LanguageCode,
  most: number,
): { name: string; value: string } {
  const { chat } = languageOf(language);
  const name = `[${citation.n}] ${line(shorten(plain(sourceName(citation, language)), titleLength))}`;
  const label = citation.section === 'comment' ? `*${line(chat.readerComment)}* · ` : '';
  const quote = chat.quoted(shorten(plain(citation.quote), most));
  return {
    name: shorten(name, limits.fieldName),
    value: shorten(`${label}${line(quote)}`, limits.fieldValue),
  };
}

/** "Title · 12 May 2022"; a text without a title is known by its file. */
export function sourceName(
  source: Pick<Citation, 'documentId' | 'title' | 'published'>,
  language: LanguageCode,
): string {
  const { chat } = languageOf(language);
  const when = source.published ? chat.date(source.published) : chat.undated;
  return `${printableLine(source.title ?? source.documentId)} · ${when}`;
}

/**
 * Page `index` (clamped to the pages there are) of the answer to `request`. `head` is a
 * line made by `header`, or empty.
 */
export function renderPage(
  answer: Answer,
  request: Request,
  index: number,
  table: RequestTable,
  head = '',
): Rendered {
  const { language } = answer;
  const { chat } = languageOf(language);
  const { pages, followUps } = toPages(answer);
  const at = Math.min(Math.max(index, 0), pages.length - 1);
  const page = pages[at] as MessagePage;
  const footer = pages.length > 1 ? chat.page(at + 1, pages.length) : '';
  const embed = embedOf(page, language, footer);
  const text = [head, verdictText(page)].filter(Boolean).join('\n');
  // Discord refuses a message of nothing.
  const content = text.trim() === '' && embed === null ? '…' : text;
  const button = (label: string, action: Action, style = ButtonStyle.Secondary) =>
    buttonOf(label, encodeAction(action, discordBudget, table), style);

  const turn: APIButtonComponent[] = [];
  if (at > 0) turn.push(button(chat.previousPage, { kind: 'page', request, page: at - 1 }));
  if (at < pages.length - 1) {
    turn.push(button(chat.nextPage, { kind: 'page', request, page: at + 1 }, ButtonStyle.Primary));
  }
  turn.push(button(chat.sources, { kind: 'sources', request }));
  const follow = followUps
    .slice(0, 5)
    .map((text) =>
      button(text, { kind: 'ask', request: following(request, text, answer.question) }),
    );
  return {
    content,
    embeds: embed ? [{ ...embed, color: colours[answer.status] }] : [],
    components: [passageRow(page.citations, language, table), rowOf(turn), rowOf(follow)].flatMap(
      (row) => row ?? [],
    ),
    allowed_mentions: nobody,
  };
}

function buttonOf(label: string, id: string, style: ButtonStyle): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: style as ButtonStyle.Secondary,
    label: shorten(plain(label), limits.buttonLabel) || '…',
    custom_id: id,
  };
}

/** A row of at most five buttons; ids must be unique in a message. Null when empty. */
export function rowOf(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const seen = new Set<string>();
  const unique = buttons.filter((button) => {
    const id = 'custom_id' in button ? button.custom_id : '';
    return !seen.has(id) && seen.add(id);
  });
  if (unique.length === 0) return null;
  return { type: ComponentType.ActionRow, components: unique.slice(0, 5) };
}

/** The menu that names its passages by the values of its entries. */
export const passageMenu = '1v';

function passageRow(
  citations: readonly Citation[],
  language: LanguageCode,
  table: RequestTable,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const { chat, discord } = languageOf(language);
  const ids = new Map<string, Citation>();
  for (const citation of citations) {
    const { documentId, start, end, quote, n } = citation;
    const action: Action = { kind: 'passage', ref: { documentId, start, end }, quote, n };
    ids.set(encodeAction(action, discordBudget, table), citation);
  }
  if (ids.size === 0) return null;
  if (ids.size <= 5) {
    return rowOf(
      [...ids].map(([id, { n }]) => buttonOf(chat.showPassage(n), id, ButtonStyle.Secondary)),
    );
  }
  const options = [...ids].slice(0, limits.selectOptions).map(([value, citation]) => ({
    label: shorten(`[${citation.n}] ${plain(sourceName(citation, language))}`, limits.optionLabel),
    description: shorten(plain(citation.quote), limits.optionLabel) || '…',
    value,
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: passageMenu,
        placeholder: shorten(discord.choosePassage, limits.placeholder),
        options,
      },
    ],
  };
}

/** Text checked so far, while the rest is being written. */
export function renderDraft(text: string, head = ''): Rendered {
  const body = `${shorten(escapeMarkup(text), limits.content - headerLength)} …`;
  return { ...notice(''), content: [head, body].filter(Boolean).join('\n') };
}
