import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { Answer, Citation, LanguageCode, Request } from '../../types.ts';
import { briefly, partOf, quoteLengths, rowsOnPage, textsCited } from '../brief.ts';
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
import { discordBudget, encodeAction, type RequestTable } from '../state.ts';
import { textName } from '../textName.ts';
import { limits } from './limits.ts';
import { escapeMarkup, line, plain, safeUrl } from './markup.ts';

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

const titleLength = 120;
/** More texts than this are named in the menu and under "Sources". */
const textsInSight = 3;

/** Colours of the bar beside an answer. */
const colours = { answered: 0x2e8b57, not_found: 0x8a8f98 } as const;

export function toPages(answer: Answer, length: Request['length'] = 'normal'): Message {
  return toMessage(briefly(answer, length), {
    rows: rowsOnPage[length],
    fits: (page) => fits(page, answer.language, length),
  });
}

function fits(page: MessagePage, language: LanguageCode, length: Request['length']): boolean {
  const content = verdictText(page);
  if (content.length > limits.content - headerLength) return false;
  // Each mark of a page leads somewhere: to a button, or to an entry of its menu.
  if (page.citations.length > limits.selectOptions) return false;
  const embed = embedOf(page, language, length, 'Page 99 / 99');
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

function verdictText({ verdict, subject }: MessagePage): string {
  if (verdict === null) return subject ? `**${line(shorten(subject, 120))}**` : '';
  const sign = verdict.status ? `${statusSigns[verdict.status]} ` : '';
  return sign + escapeMarkup(verdict.text);
}

function embedOf(
  page: MessagePage,
  language: LanguageCode,
  length: Request['length'],
  footer: string,
): APIEmbed | null {
  const rows = page.groups.map((group) => {
    const heading = group.heading === null ? [] : [`**${line(group.heading)}**`];
    const lines = group.rows.map(({ text, status, quotes, meetingId }) =>
      // The words of a proof carry the sign of the verdict above them.
      quotes !== undefined && meetingId !== undefined
        ? line(text)
        : `${status ? statusSigns[status] : '•'} ${line(text)}`,
    );
    return [...heading, ...lines].join('\n');
  });
  const notes = page.notes.map((note) => `-# ${line(note)}`).join('\n');
  const full = length === 'full';
  const proofs = full ? '' : proofLines(page, language);
  const description = [...rows, notes, proofs].filter(Boolean).join('\n\n');
  const fields = full ? page.citations.map((citation) => fieldOf(page, citation, language)) : [];
  if (description === '' && fields.length === 0) return null;
  return {
    ...(description !== '' && { description }),
    ...(fields.length > 0 && { fields }),
    ...(footer !== '' && { footer: { text: footer } }),
  };
}

/** A line a text: `[1][2] Title · date`. Many are left to the menu, which shows their words as well. */
function proofLines(page: MessagePage, language: LanguageCode): string {
  const texts = textsCited(page.citations);
  if (texts.length > textsInSight) return '';
  const { chat } = languageOf(language);
  const lines = texts.flatMap((citations) => {
    const [first] = citations;
    const marks = citations.map(({ n }) => `[${n}]`).join('');
    // One meeting or statement is proved in sight; the words for a list wait in the menu.
    const words = isList(page) || isQuoted(page, first) ? [] : [first];
    return [
      `-# ${line(marks)} ${linked(first, language)}`,
      ...words.map((one) => `> ${line(chat.quoted(plain(partOf(one, quoteLengths.short))))}`),
    ];
  });
  return lines.join('\n');
}

function linked(citation: Citation, language: LanguageCode): string {
  const { chat } = languageOf(language);
  const name = line(shorten(plain(textName(citation, chat.untitled)), 110));
  const url = safeUrl(citation.url ?? null);
  const title = url && url.length <= 200 ? `[${name}](<${url}>)` : name;
  const when = citation.published ? chat.date(citation.published) : chat.undated;
  const reader = citation.section === 'comment' ? ` · *${line(chat.readerComment)}*` : '';
  const copies = citation.copies
    ? ` · ${line(shorten(plain(chat.alsoIn(citation.copies)), 120))}`
    : '';
  const page = safeUrl(citation.page ?? null);
  const onPages = page && page.length <= 200 ? ` · [${line(chat.webPage)}](<${page}>)` : '';
  return `${title} · ${when}${reader}${copies}${onPages}`;
}

function fieldOf(
  page: MessagePage,
  citation: Citation,
  language: LanguageCode,
): { name: string; value: string } {
  const { chat } = languageOf(language);
  const source = line(shorten(plain(sourceName(citation, language)), titleLength));
  const label = citation.section === 'comment' ? `*${line(chat.readerComment)}* · ` : '';
  if (isQuoted(page, citation)) return { name: `[${citation.n}]`, value: `${label}${source}` };
  const quote = chat.quoted(plain(partOf(citation, quoteLengths.full)));
  return {
    name: shorten(`[${citation.n}] ${source}`, limits.fieldName),
    value: shorten(`${label}${line(shorten(quote, fieldLength))}`, limits.fieldValue),
  };
}

/** Leaves room for the backslashes of a quotation full of signs. */
const fieldLength = 700;

/** "Title · 12 May 2022"; a text without a title is known by the words of its file. */
export function sourceName(
  source: Pick<Citation, 'documentId' | 'title' | 'published'>,
  language: LanguageCode,
): string {
  const { chat } = languageOf(language);
  const when = source.published ? chat.date(source.published) : chat.undated;
  return `${textName(source, chat.untitled)} · ${when}`;
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
  const { length } = request;
  const { pages, followUps, labels, shortened, talk } = toPages(answer, length);
  const at = Math.min(Math.max(index, 0), pages.length - 1);
  const page = pages[at] as MessagePage;
  const footer = pages.length > 1 ? chat.page(at + 1, pages.length) : '';
  const embed = embedOf(page, language, length, footer);
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
  if (length === 'short' && shortened) {
    const whole = { ...request, length: 'normal' } as const;
    turn.push(button(chat.showAll, { kind: 'page', request: whole, page: 0 }));
  }
  if (!talk) turn.push(button(chat.sources, { kind: 'sources', request }));
  const follow = followUps.slice(0, 5).map((text) =>
    button(labels[text] ?? text, {
      kind: 'ask',
      request: following(request, text, answer.question),
    }),
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
    description: shorten(plain(partOf(citation, 90)), limits.optionLabel) || '…',
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
