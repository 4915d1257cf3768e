import { type APIEmbed, ButtonStyle, ComponentType } from 'discord.js';
import type { ChatChoices } from '../../languages/contract/replies/chat.ts';
import { languageOf } from '../../languages/index.ts';
import type { Answer, CorpusSummary, LanguageCode, PassageView } from '../../types.ts';
import { corpusPage } from '../corpusPages.ts';
import { cutText, shorten } from '../message.ts';
import { discordBudget, encodeAction, type RequestTable } from '../state.ts';
import { textName } from '../textName.ts';
import { limits } from './limits.ts';
import { escapeMarkup, line, plain, safeUrl } from './markup.ts';
import { nobody, type Rendered, rowOf, sourceName } from './render.ts';

const embedOnly = (embed: APIEmbed): Rendered => ({
  content: '',
  embeds: [embed],
  components: [],
  allowed_mentions: nobody,
});

/** How far the surroundings of a quotation are shown on each side. */
const aroundLength = 700;

/** A quotation in bold in its surroundings, under the title and date of its text. */
export function renderPassage(view: PassageView, n: number, language: LanguageCode): Rendered {
  const { chat } = languageOf(language);
  const label = view.section === 'comment' ? `-# ${line(chat.readerComment)}\n` : '';
  const budget = limits.embedDescription - label.length - 20;
  const quote = boundedEscape(view.quote, budget);
  const rest = Math.min(aroundLength, Math.floor((budget - quote.length) / 2));
  const before = rest < 20 ? '' : boundedEscape(lastOf(view.before, rest), rest);
  const after = rest < 20 ? '' : boundedEscape(view.after.trimEnd(), rest);
  const url = safeUrl(view.url);
  return embedOnly({
    title: shorten(line(`[${n}] ${sourceName(view, language)}`), limits.embedTitle),
    ...(url && { url }),
    description: `${label}>>> ${before}${bold(quote)}${after}`,
  });
}

/** A longer quotation is set off by signs: bold letters are for a line, not for a paragraph. */
const boldest = 300;

/** Bold marks must touch the words they hold; the spaces stay outside. */
function bold(escaped: string): string {
  if (escaped.length > boldest) return `**▸** ${escaped.trim()} **◂**`;
  return escaped.replace(/^(\s*)(.*?)(\s*)$/su, (_, left, words, right) =>
    words === '' ? left + right : `${left}**${words}**${right}`,
  );
}

/** Escaped beginning of `text`, at most `max` long with its backslashes. */
function boundedEscape(text: string, max: number): string {
  const escaped = escapeMarkup(text);
  if (escaped.length <= max) return escaped;
  const [part = ''] = cutText(text, (piece) => escapeMarkup(piece).length < max);
  return `${escapeMarkup(part)}…`;
}

function lastOf(text: string, max: number): string {
  const trimmed = text.trimStart();
  if (trimmed.length <= max) return trimmed;
  const end = trimmed.slice(-max);
  const space = end.search(/\s/u);
  return `…${space < 0 || space > 60 ? end : end.slice(space)}`;
}

/** The texts an answer cites, each with its numbers; the corpus where it cites none. */
export function renderSources(
  answer: Answer,
  summary: CorpusSummary,
  table: RequestTable,
): Rendered {
  const { language } = answer;
  if (answer.citations.length === 0) return renderCorpus(summary, 0, language, table);
  const { chat } = languageOf(language);
  const known = new Map(summary.documents.map((document) => [document.id, document]));
  const numbers = new Map<string, number[]>();
  for (const { documentId, n } of answer.citations) {
    numbers.set(documentId, [...(numbers.get(documentId) ?? []), n]);
  }
  const lines = [...numbers].map(([id, marks]) => {
    const cited = answer.citations.find((citation) => citation.documentId === id);
    const source = known.get(id) ?? {
      id,
      title: cited?.title ?? null,
      published: cited?.published ?? null,
    };
    const head = marks.map((n) => `[${n}]`).join('');
    return `${escapeMarkup(shorten(head, 60))} ${sourceLine(source, language)}`;
  });
  return embedOnly({
    title: chat.sources,
    description: boundedLines(lines),
    footer: { text: shorten(chat.corpus(summary), limits.footer) },
  });
}

type Source = Pick<CorpusSummary['documents'][number], 'id' | 'title' | 'published'> &
  Partial<CorpusSummary['documents'][number]>;

function sourceLine(source: Source, language: LanguageCode): string {
  const { chat } = languageOf(language);
  const name = line(
    shorten(plain(textName({ title: source.title, documentId: source.id }, chat.untitled)), 110),
  );
  const when = source.published ? chat.date(source.published) : chat.undated;
  const publisher = source.publisher ? ` · ${line(shorten(plain(source.publisher), 40))}` : '';
  const url = safeUrl(source.url ?? null);
  const link = url && url.length <= 200 ? ` · [${chat.openText}](<${url}>)` : '';
  const copies = source.copies ? ` · ${line(shorten(plain(chat.alsoIn(source.copies)), 120))}` : '';
  return `${name} · ${when}${publisher}${copies}${link}`;
}

function boundedLines(lines: readonly string[]): string {
  let text = '';
  for (const [index, next] of lines.entries()) {
    if (text.length + next.length > 3800) return `${text}… (+${lines.length - index})`;
    text += `${next}\n`;
  }
  return text.trimEnd();
}

/** Page `page` (clamped) of the texts in which the words of `search` stand, the newest first. */
export function renderCorpus(
  summary: CorpusSummary,
  page: number,
  language: LanguageCode,
  table: RequestTable,
  wanted = '',
): Rendered {
  const { chat } = languageOf(language);
  if (summary.documents.length === 0) {
    return embedOnly({ title: chat.sourcesTitle, description: chat.corpusEmpty });
  }
  const { texts, at, total, search, jumps } = corpusPage(summary, page, wanted, chat);
  const lines = texts.map((document) => `• ${sourceLine(document, language)}`);
  const head = search === '' ? chat.corpus(summary) : chat.searchedTexts(search, texts.length > 0);
  return {
    ...embedOnly({
      title: chat.sourcesTitle,
      description: [line(head), boundedLines(lines)].filter(Boolean).join('\n\n'),
      ...(total > 1 && { footer: { text: chat.page(at + 1, total) } }),
    }),
    components: jumps.flatMap((row) => {
      const buttons = row.map((jump) => ({
        type: ComponentType.Button as const,
        style: ButtonStyle.Secondary as const,
        label: jump.label,
        custom_id: encodeAction(
          { kind: 'corpus', page: jump.page, language, ...(search && { search }) },
          discordBudget,
          table,
        ),
      }));
      return rowOf(buttons) ?? [];
    }),
  };
}

/** What the bot does, with questions to try as buttons. */
export function renderAbout(
  summary: CorpusSummary,
  people: readonly string[],
  language: LanguageCode,
  table: RequestTable,
): Rendered {
  const { chat } = languageOf(language);
  const paragraphs = [
    ...chat.about,
    summary.documents.length ? chat.corpus(summary) : chat.corpusEmpty,
  ];
  const row = rowOf(
    chat.examples(people).map((text) => ({
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: shorten(plain(text), limits.buttonLabel),
      custom_id: encodeAction(
        { kind: 'ask', request: { kind: 'ask', text } },
        discordBudget,
        table,
      ),
    })),
  );
  return {
    ...embedOnly({
      title: chat.aboutTitle,
      description: shorten(paragraphs.map(line).join('\n\n'), limits.embedDescription),
    }),
    components: row ? [row] : [],
  };
}

export function renderSettings(choices: ChatChoices, language: LanguageCode): Rendered {
  const { chat } = languageOf(language);
  return embedOnly({
    title: chat.settingsTitle,
    description: chat
      .settings(choices)
      .map((text) => `• ${line(text)}`)
      .join('\n'),
  });
}
