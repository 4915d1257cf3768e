/** What the bot says of itself and of a chat's settings. */
import type { InlineKeyboardButton } from 'grammy/types';
import { languageOf } from '../../languages/index.ts';
import type { LanguageCode } from '../../types.ts';
import type { ChatSettings } from '../settings.ts';
import { bold, plain } from './html.ts';
import { type Rendered, withKeyboard } from './render.ts';

/** `/start` and `/help`. */
export function renderHelp(
  language: LanguageCode,
  me: { readonly first_name: string; readonly username: string },
  people: readonly string[],
  greet: boolean,
): Rendered {
  const { chat, telegram } = languageOf(language);
  const commands = Object.values(telegram.commands)
    .filter(({ name }) => name !== telegram.commands.start.name)
    .map(({ name, description }) => `/${name} · ${plain(description)}`);
  const blocks = [
    ...(greet ? [bold(telegram.welcome(me.first_name))] : [bold(chat.aboutTitle)]),
    ...chat.about.map(plain),
    [bold(telegram.examplesTitle), ...chat.examples(people).map((one) => `• ${plain(one)}`)].join(
      '\n',
    ),
    ...(greet ? [] : [commands.join('\n')]),
    // The bot's own name shall be copied and tapped; it notifies nobody.
    [telegram.inGroups(me.username), telegram.inline(me.username)]
      .map((line) => plain(line).replaceAll('@\u2060', '@'))
      .join('\n'),
  ];
  return { html: blocks.join('\n\n') };
}

/** The settings with a button for each choice; the chosen one is marked. */
export function renderSettings(settings: ChatSettings, language: LanguageCode): Rendered {
  const { chat, telegram } = languageOf(language);
  const choice = (chosen: boolean, text: string, data: string): InlineKeyboardButton => ({
    text: chosen ? `✓ ${text}` : text,
    callback_data: `${settingsPrefix}${data}`,
  });
  const { languageOf: names, commentsShown, lengths, themes } = telegram;
  const html = [bold(chat.settingsTitle), ...chat.settings(settings).map(plain)].join('\n');
  return withKeyboard(html, [
    [
      choice(settings.language === 'auto', names.question, 'l:'),
      choice(settings.language === 'fr', names.fr, 'l:fr'),
      choice(settings.language === 'en', names.en, 'l:en'),
    ],
    [
      choice(settings.comments, commentsShown.yes, 'c:1'),
      choice(!settings.comments, commentsShown.no, 'c:0'),
    ],
    (['short', 'normal', 'full'] as const).map((length) =>
      choice(settings.length === length, lengths[length], `n:${length}`),
    ),
    (['light', 'dark'] as const).map((theme) =>
      choice(settings.theme === theme, themes[theme], `t:${theme}`),
    ),
  ]);
}

/** Sets a settings button apart from an answer's, whose data begin with a digit. */
const settingsPrefix = 's:';

/** The change a settings button stands for; null for any other button. */
export function settingsChange(data: string): Partial<ChatSettings> | null {
  switch (data) {
    case `${settingsPrefix}l:`:
      return { language: 'auto' };
    case `${settingsPrefix}l:fr`:
    case `${settingsPrefix}l:en`:
      return { language: data.endsWith('fr') ? 'fr' : 'en' };
    case `${settingsPrefix}c:1`:
    case `${settingsPrefix}c:0`:
      return { comments: data.endsWith('1') };
    case `${settingsPrefix}n:short`:
      return { length: 'short' };
    case `${settingsPrefix}n:normal`:
      return { length: 'normal' };
    case `${settingsPrefix}n:full`:
      return { length: 'full' };
    case `${settingsPrefix}t:light`:
      return { theme: 'light' };
    case `${settingsPrefix}t:dark`:
      return { theme: 'dark' };
    default:
      return null;
  }
}
