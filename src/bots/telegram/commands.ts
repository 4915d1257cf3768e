import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, MessageEntity } from 'grammy/types';
import type { TelegramCommand } from '../../languages/contract/replies/telegram.ts';
import { languageOf, languages } from '../../languages/index.ts';
import type { LanguageCode, Request, RequestOptions } from '../../types.ts';

/** A message taken apart: whom it is for and what it says. */
export interface Addressed {
  readonly command: TelegramCommand | null;
  /** The language in which alone the command has the name that was used. */
  readonly language: LanguageCode | null;
  /** `/something` that is none of ours. */
  readonly unknownCommand: boolean;
  /** The words without command and without the bot's name. */
  readonly text: string;
  readonly mentioned: boolean;
  /** A command with another bot's name behind it. */
  readonly forAnother: boolean;
}

export interface Me {
  readonly id: number;
  readonly username: string;
}

interface Named {
  readonly command: TelegramCommand;
  readonly language: LanguageCode | null;
}

/** Every command by each language's name for it and by the one that stands in code. */
const commandNames: ReadonlyMap<string, Named> = new Map(
  languages.flatMap(({ code, telegram }) =>
    (Object.entries(telegram.commands) as [TelegramCommand, { name: string }][]).flatMap(
      ([command, { name }]): [string, Named][] => [
        [name, { command, language: name === command ? null : code }],
        [command, { command, language: null }],
      ],
    ),
  ),
);

/** Reads command and mention out of a text by the entities Telegram found in it. */
export function parseMessage(text: string, entities: readonly MessageEntity[], me: Me): Addressed {
  const myName = `@${me.username.toLowerCase()}`;
  const first = entities.find((one) => one.type === 'bot_command' && one.offset === 0);
  let named: Named | undefined;
  let unknownCommand = false;
  let forAnother = false;
  let mentioned = false;
  const cuts: { start: number; end: number }[] = [];
  if (first) {
    const [name = '', target] = text.slice(1, first.length).toLowerCase().split('@');
    cuts.push({ start: 0, end: first.length });
    forAnother = target !== undefined && `@${target}` !== myName;
    mentioned = target !== undefined && !forAnother;
    named = forAnother ? undefined : commandNames.get(name);
    unknownCommand = named === undefined;
  }
  for (const entity of entities) {
    const end = entity.offset + entity.length;
    const mine =
      (entity.type === 'mention' && text.slice(entity.offset, end).toLowerCase() === myName) ||
      (entity.type === 'text_mention' && entity.user.id === me.id);
    if (mine) {
      mentioned = true;
      cuts.push({ start: entity.offset, end });
    }
  }
  let rest = '';
  let from = 0;
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from);
  const words = rest.replace(/[^\S\n]+/gu, ' ').trim();
  return {
    command: named?.command ?? null,
    language: named?.language ?? null,
    unknownCommand,
    // What follows a name called at the beginning: "@bot, who met …".
    text: mentioned && !first ? words.replace(/^[,:;]\s*/u, '') : words,
    mentioned,
    forAnother,
  };
}

/** The request of a command with words, or `pair` when a second name is missing. */
export function requestOf(
  command: 'ask' | 'whomet' | 'met' | 'timeline',
  text: string,
  options: RequestOptions,
): Request | 'pair' {
  switch (command) {
    case 'ask':
      return { ...options, kind: 'ask', text };
    case 'timeline':
      return { ...options, kind: 'timeline', person: text };
    case 'met': {
      const [person, other] = twoNames(text);
      return person && other ? { ...options, kind: 'met', person, other } : 'pair';
    }
    case 'whomet': {
      // "Name, place, since, until": a part with a year or a date in it is a time.
      const [person = '', ...parts] = text.split(/\s*[,;]\s*/u).filter(Boolean);
      const times = parts.filter((part) => /\p{Nd}/u.test(part));
      const place = parts.filter((part) => !times.includes(part)).join(', ');
      const [since, until] = times;
      return {
        ...options,
        kind: 'who-met',
        person,
        ...(place && { place }),
        ...(since && { since }),
        ...(until && { until }),
      };
    }
  }
}

const between = [...new Set(languages.flatMap(({ telegram }) => telegram.between))];
const betweenNames = new RegExp(`\\s*(?:[,;/&+]|\\s(?:${between.join('|')})\\s)\\s*`, 'iu');

function twoNames(text: string): readonly string[] {
  return text.split(betweenNames).filter(Boolean).slice(0, 2);
}

const privateCommands: readonly TelegramCommand[] = [
  'ask',
  'whomet',
  'met',
  'timeline',
  'network',
  'export',
  'sources',
  'follow',
  'following',
  'unfollow',
  'add',
  'forget',
  'corpora',
  'settings',
  'help',
];
const groupCommands = privateCommands.filter((command) => command !== 'settings');

/** The command menu of each kind of chat and language; no `language_code` stands for the rest. */
export function commandMenus(): readonly {
  readonly scope: BotCommandScope;
  readonly language_code?: 'fr' | 'en';
  readonly commands: readonly BotCommand[];
}[] {
  const scopes = [
    { scope: { type: 'default' }, commands: groupCommands },
    { scope: { type: 'all_private_chats' }, commands: privateCommands },
    { scope: { type: 'all_group_chats' }, commands: groupCommands },
    { scope: { type: 'all_chat_administrators' }, commands: privateCommands },
  ] as const;
  // People whose language we do not speak are shown English.
  const tongues = [
    { language: languageOf('en') },
    { language: languageOf('fr'), language_code: 'fr' as const },
  ];
  return scopes.flatMap(({ scope, commands }) =>
    tongues.map(({ language, language_code }) => ({
      scope,
      ...(language_code && { language_code }),
      commands: commands.map((one) => {
        const { name, description } = language.telegram.commands[one];
        return { command: name, description };
      }),
    })),
  );
}

/** Sends the menus that differ from what Telegram already shows. */
export async function registerMenus(api: Api): Promise<void> {
  for (const { scope, language_code, commands } of commandMenus()) {
    const where = { scope, ...(language_code && { language_code }) };
    const shown = await api.getMyCommands(where).catch(() => null);
    const same =
      shown?.length === commands.length &&
      commands.every(
        ({ command, description }, at) =>
          shown[at]?.command === command && shown[at].description === description,
      );
    if (!same) await api.setMyCommands(commands, where);
  }
}
